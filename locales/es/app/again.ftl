### Mirar de nuevo después de un tiempo, y lo que alguien ya puede hacer.

again-row = Repaso: { $n ->
    [one] { $n } pregunta
   *[other] { $n } preguntas
}
again-row-line = Algo que aprendiste hace un tiempo. Toma unos minutos.
again-title = Repaso
again-intro = Unas preguntas sobre cosas que ya aprendiste:
again-intro-adult = Unas preguntas sobre lo que ya vio:
again-begin = Empezar el repaso
again-not-today = Hoy no
again-next = Siguiente pregunta
again-finish = Eso es todo por hoy
again-done-title = Repaso terminado
again-done = Repasar después de un tiempo ayuda a que las cosas se queden en la cabeza. Lo que esta vez fue nuevo volverá otro día.
again-done-back = Volver
again-read = Leer otra vez la página: { $page }
again-from = De «{ $lesson }»

sure-ask = ¿Qué tan bien lo sabes? Puedes dejarlo sin responder.
sure-ask-adult = ¿Qué tan bien lo sabe? Puede dejarlo sin responder.
sure-yes = Lo sé bien
sure-no = No lo sé bien
sure-full = Vale la pena mirar esto con calma, porque creías saberlo bien. Lo que encaja mejor:
sure-full-adult = Vale la pena mirar esto con calma, porque creía saberlo bien. Lo que encaja mejor:
sure-page = Mirar otra vez la página

can-title = Lo que ya puedo hacer
can-open = Lo que ya puedo hacer
can-none = Aquí encontrarás lo que ya puedes hacer, lección por lección. Termina la primera y aquí aparecerán las primeras líneas.
can-start = Elegir una lección
can-lesson = Ya puedo
can-grown-up = La persona adulta que te cuida puede ver qué lecciones terminaste y lo que muestras en casa, y nada más.
can-row = { $n ->
    [one] { $n } lección terminada
   *[other] { $n } lecciones terminadas
}

finished-title = Lecciones terminadas en esta computadora
finished-line = Usted ve qué lecciones están terminadas. Lo que alguien respondió no se guarda, así que nadie puede verlo.
finished-ask = Tres preguntas para esta noche:
finished-none = Aquí nadie ha terminado todavía una lección.
finished-unnamed = Sin apodo

### Para docentes: elegir una lección, la tarjeta de la escuela y una lección en la pared.

teach-title = Lecciones para enseñar
teach-none = No se pudo abrir ninguna lección. La ayuda funciona como siempre.
teach-row = { $minutes ->
    [one] { $minutes } minuto: { $first }
   *[other] { $minutes } minutos: { $first }
}
teach-for = { $group }, { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
teach-for-you = Para usted: lecciones para docentes
teach-lead = Responsable de protección: { $lead }
teach-lead-not-set = Responsable de protección: falta el nombre. Anotarlo
teach-now = Enseñar ahora
teach-go-on = Seguir en la página { $page }
teach-from-start = Desde el principio
teach-row-left = Quedó en la página { $page }
teach-kept = Siempre arriba
teach-keep = Dejar siempre arriba
teach-time = Cómo se reparte el tiempo
teach-time-row = { $minutes ->
    [one] { $minutes } minuto: { $title }
   *[other] { $minutes } minutos: { $title }
}
teach-home = Para casa
teach-again-line = { $n ->
    [one] { $n } pregunta sobre lo que la clase ya vio:
   *[other] { $n } preguntas sobre lo que la clase ya vio:
}
teach-again = Repasar con la clase
teach-look = Ver la lección
teach-take = Tomar esta lección
teach-can = Después el grupo sabe
teach-can-you = Después usted sabe
teach-know = Conviene saber
teach-talk = Para conversar

teach-before = Antes de enseñar
teach-before-lead = Avise a { $lead } el día y el tema, para que haya alguien si una niña o un niño quiere hablar.
teach-before-lead-not-set = Pregunte en la dirección quién es responsable de protección. Avísele el día y el tema.
teach-before-opt-out = Ofrezca a cada quien una salida de esta lección. No hace falta dar una razón, y nadie la pide.
teach-before-rules = Acuerden reglas: cada quien puede decir «paso», sin historias personales, sin nombres. Hablamos de «alguien de la historia».
teach-before-box = Ponga un buzón de preguntas que solo usted abra. Diga al principio qué cosas no puede guardarse.
teach-before-read = Ya lo leí, no mostrarlo más
teach-before-start = Empezar la lección
teach-before-not-now = Ahora no

school-title = Las personas de su escuela
school-why = Cuando alguien cuenta algo, nadie debería tener que buscar un nombre. Anote lo que sepa; solo hace falta la persona responsable de protección.
school-lead = Responsable de protección
school-deputy = Suplente
school-room = Salón
school-phone = Teléfono
school-hours = Cuándo está
school-save = Guardar la tarjeta
school-saved = Guardado
school-where = Dónde aparece
school-where-closing = En la última página de cada lección que enseñe, para que el grupo sepa a quién buscar.
school-where-tells = En su tarjeta para el momento en que alguien empieza a contar.
school-where-kept = Se queda en esta computadora.

present-place = Página { $n } de { $of }
present-back = Atrás
present-on = Seguir
present-reveal = Revelar
present-blank = Negro
present-tells = Me cuentan algo
present-quiet = Momento tranquilo
present-keys = Teclas
present-more = Más
present-full-screen = Pantalla completa
present-leaving = Otra vez: termina la lección. Otro día puede seguir en esta página.
present-leaving-phones = { $count ->
    [one] Otra vez: termina la lección y { $count } teléfono sale. Lo respondido se guarda.
   *[other] Otra vez: termina la lección y { $count } teléfonos salen. Lo respondido se guarda.
}
present-leaving-shared = Otra vez: terminar
present-notes = Notas
present-end = Terminar
present-to-lesson = Volver a la lección
present-blank-line = Presione Esc o haga clic para seguir.
present-projector = Ventana del proyector
present-projector-how = El grupo ve solo la otra ventana. Arrástrela al proyector y presione aquí «Pantalla completa». «Ventana del proyector» vuelve a una sola ventana.
present-projector-black = El grupo ve una página negra. «Negro» muestra la lección otra vez.
present-time-over = { $over ->
    [one] Cerca de { $over } minuto más de los { $planned } previstos: ¿dejar algo fuera?
   *[other] Cerca de { $over } minutos más de los { $planned } previstos: ¿dejar algo fuera?
}
present-time-late = Cerca de { $late } minutos de atraso: { $spent } de { $planned } min
present-time = Cerca de { $spent } de { $planned } min
present-next = Sigue
present-notes-shared = La clase ve las notas mientras se comparte esta pantalla.
present-notes-keys = Todas las teclas: presione ?
present-notes-keys-button = Todas las teclas: el botón «Teclas»
present-notes-question = Que primero elija cada quien, en silencio y por su cuenta. Después revele una respuesta tras otra y pregunte por qué alguien la elegiría.
present-notes-closing = Lea las tres frases despacio. Al final se puede conversar sobre esto:
present-chat-keys = Presione 1, 2 o 3 para seguir con una respuesta.
present-chat-buttons = Presione una respuesta para seguir con ella.
present-chat-again = «Revelar» al final vuelve a empezar, para probar otro camino.
present-closing-people = Aquí en la escuela: { $lead }
present-closing-stands-in = O también: { $deputy }
present-closing-ask = Aquí en la escuela: cualquier docente de tu confianza puede llevarte con la persona indicada.
present-closing-help = En Porchlight, «Ayuda» muestra a quién puedes llamar o escribir.
present-closing-emergency = En peligro ahora mismo: { $number }
present-calm = Un momento tranquilo. Dibuja un lugar donde te sientas bien.
present-tells-title = Cuando alguien empieza a contar
present-tells-thank = Diga: «Gracias por contármelo. Hablamos enseguida, a solas».
present-tells-stop = Detenga el relato con cariño. El grupo tiene una tarea tranquila: dibujar un lugar donde se sienta bien.
present-tells-promise = No prometa guardar el secreto.
present-tells-lead = Avise hoy a { $lead }.
present-tells-lead-not-set = Avise hoy a la persona responsable de protección. Pregunte en la dirección quién es.

### El lado de las familias: niñas y niños, la lista de la familia, lecciones para adultos y el PIN delante de todo ello.

parents-title = En casa
parents-line = Con un paso pequeño a la vez basta.
parents-our-family = Nuestra familia
parents-minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}

parents-empty-title = Todavía no hay nadie aquí
parents-empty-line = Aquí encontrará un paso pequeño a la vez para cada niña o niño: algo de qué hablar o algo que ajustar.
parents-empty-choose = La lista se guarda para una niña o un niño. Bastan un dibujo y un apodo, o empiece sin ellos.
parents-add-child = Agregar
parents-start-without = Empezar sin agregar a nadie

parents-erase = Borrarlo
parents-keep = Conservarlo

parents-happened = Pasó algo
parents-pin-offer = Que otros no entren (PIN)
parents-pin-change = Cambiar o quitar el PIN
parents-before-leaving = Antes de irse: ¿quiere que otros no entren en esta parte?
parents-before-leaving-button = Elegir un PIN
parents-close = Cerrar esta parte
parents-close-line = Pedirá el PIN cuando usted vuelva.

parents-new-title = Agregar niña o niño
parents-new-line = Solo hace falta un dibujo. Todo se queda en esta computadora.
parents-new-face = Un dibujo
parents-new-nickname = Un apodo
parents-new-nickname-line = No el nombre completo. Puede quedar vacío.
parents-new-band = ¿Qué edad tiene?
parents-new-no-band = Prefiero no decirlo
parents-new-add = Agregar: { $name }
parents-new-add-unnamed = Agregar

parents-list-for = Para { $name }
parents-list-settled = Resuelto: { $settled } de { $all }
parents-list-put-off = Para más adelante: { $count }
parents-list-section = { $settled } de { $all } resueltos
parents-list-parts = Partes de la lista
parents-list-children = Otra niña u otro niño
parents-list-why = Por qué
parents-list-how = Cómo
parents-list-all = Aquí todo está resuelto. Puede volver a abrir cualquier punto.
parents-list-missing = No se pudo abrir esta lista. Todo lo demás funciona como siempre.
parents-state-open = Por hacer
parents-state-done = Hecho
parents-state-not-now = Ahora no
parents-state-not-for-us = No aplica
parents-done-today = Hecho hoy
parents-done-not-saved = Hecho, pero sin guardar
parents-done-on = Hecho el { $date }
parents-date = { $day } { $month ->
    [1] ene.
    [2] feb.
    [3] mar.
    [4] abr.
    [5] may.
    [6] jun.
    [7] jul.
    [8] ago.
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] dic.
} { $year }
parents-source = Basado en orientación pública de { $agency }
parents-source-two = Basado en orientación pública de { $agency } y { $other }

parents-pin-title = Que otros no entren en esta parte
parents-pin-line =
    El PIN es opcional. Frena miradas curiosas, no a especialistas. Las lecciones y la Ayuda siguen abiertas para todo el mundo.

    Seis números o más, o unas palabras que solo usted elegiría.
parents-pin-field = Su PIN
parents-pin-again = El mismo otra vez
parents-pin-show = Mostrar lo que escribo
parents-pin-seal = Sellar mis notas con él
parents-pin-seal-line = Así las notas quedan selladas también en los archivos de esta computadora. Su seguridad depende de la frase de contraseña: 12 letras o más, y que no sean palabras que alguien adivinaría. Si se pierden la frase y el código de recuperación, las notas se pierden.
parents-pin-seal-short = Para sellar las notas hacen falta al menos { $letters } letras o cifras. Tres o cuatro palabras van bien.
parents-pin-short = Es un poco corto. Seis números, o palabras con al menos seis letras en total.
parents-pin-differ = Los dos no son iguales. Por favor, escriba ambos otra vez.
parents-pin-failed = No se pudo guardar. Por favor, inténtelo otra vez.
parents-pin-go-on = Seguir al código de recuperación
parents-code-title = Anote esto
parents-code-line = Si olvida el PIN, este código de recuperación también abre esta parte. Escríbalo en papel y guárdelo con sus papeles importantes. Se muestra solo esta vez.
parents-code-label = Código de recuperación
parents-code-save = Guardar una hoja para imprimir
parents-code-saved = La hoja está en su carpeta de documentos; su nombre empieza con porchlight-sheet. Imprímala, guárdela con sus papeles y borre el archivo.
parents-code-not-saved = No se pudo guardar la hoja. Por favor, anote el código.
parents-code-sheet = Este código abre la parte para familias si se olvida el PIN. Guarde esta hoja con sus papeles importantes, lejos de miradas curiosas.
parents-code-written = Ya lo anoté
parents-code-back = Elegir otro PIN
parents-pin-saving = Guardando…
parents-pin-kept-title = El PIN está guardado
parents-pin-kept-line = Desde ahora esta parte lo pide cada vez que se abre.
parents-pin-not-kept-title = El PIN todavía no está guardado
parents-pin-not-kept-line = Hasta entonces, esta parte se abre sin PIN la próxima vez que se inicie Porchlight. Conserve el código de recuperación, vea qué lo impide e inténtelo otra vez.
parents-pin-try-again = Intentar otra vez
parents-pin-stay = Quedarme aquí un rato
parents-pin-change-title = Cambiar o quitar el PIN
parents-pin-change-line = Un PIN nuevo trae un código de recuperación nuevo. El anterior ya no sirve entonces.
parents-pin-new = Elegir un PIN nuevo
parents-pin-remove = Quitar el PIN
parents-pin-removed = Se quitó el PIN. Ahora cualquiera que use esta computadora puede abrir esta parte.

parents-enter-title = Esta parte pide un PIN
parents-enter-line = La Ayuda y todas las lecciones están abiertas sin él.
parents-enter-unreadable = El archivo con el PIN está dañado y no se puede leer, así que esta parte queda cerrada. El código de recuperación la abre; después elija un PIN nuevo. La Ayuda y todas las lecciones están abiertas.
parents-enter-lost = El archivo con el PIN está dañado y no se puede leer, así que esta parte queda cerrada. La Ayuda y todas las lecciones están abiertas. Si nada más ayuda, borre abajo la parte de las familias y empiece de nuevo.
parents-enter-newer = Un Porchlight más nuevo guardó el PIN y este no puede leerlo. Abra esta parte con el Porchlight más nuevo. La Ayuda y todas las lecciones están abiertas.
parents-enter-field = PIN o código de recuperación
parents-enter-open = Abrir
parents-enter-checking = Comprobando…
parents-enter-wrong = No es este. Inténtelo otra vez o use el código de recuperación.
parents-enter-wait = { $seconds ->
    [one] Espere un segundo antes del próximo intento, por favor.
   *[other] Espere { $seconds } segundos antes del próximo intento, por favor.
}
parents-enter-ready = Ya puede intentarlo otra vez.
parents-forgotten = ¿Olvidó los dos?
parents-forgotten-title = Si los dos se perdieron
parents-forgotten-line =
    Entonces nadie puede abrir esta parte, y nosotros tampoco: el PIN solo lo sabe usted.

    Lo que puede hacer es borrar la parte de las familias y empezar de nuevo. Se borran las niñas y los niños de esta lista, lo que ya estaba resuelto, sus notas, los acuerdos y el PIN. Se quedan los dibujos de quienes aprenden y sus lámparas, todas las lecciones y la tarjeta de la escuela.
parents-forgotten-erase = Borrar la parte de las familias

parents-lessons-title = Lecciones para leer
parents-lessons-line = Para usted, a su ritmo. Salga en cualquier página y salte lo que quiera.
parents-lessons-start = Empezar
parents-lessons-start-named = Empezar: { $lesson }
parents-lessons-look = Mirar una lección infantil
parents-lessons-look-line = Vea lo que ven las niñas y los niños. No se guarda nada de lo que presione ahí.

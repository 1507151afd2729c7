### La parte de las familias, segunda parte: todas las listas, aplicaciones y dispositivos, quince minutos en familia, el
### acuerdo familiar, fechas, notas, maneras de empezar una conversación, conversaciones para ensayar; y los dibujos que abren un lugar.

## Plan
plan-due = { $count ->
    [one] Uno para revisar
   *[other] { $count } para revisar
}
plan-open = { $count ->
    [one] Uno pendiente
   *[other] { $count } pendientes
}
plan-done = { $count ->
    [one] Uno hecho
   *[other] { $count } hechos
}
plan-next = Sigue: { $item }
plan-next-of = Sigue: { $item } – { $list }
plan-rests = Hoy no hay nada pendiente. La próxima revisión es el { $date }.
plan-all-settled = Por ahora todo está resuelto.
plan-see-all = Todas las listas
plan-see-all-named = Todas las listas de { $name }
plan-together = 15 minutos en familia
plan-together-named = 15 minutos con { $name }
plan-child-title = { $name }: todo de un vistazo
plan-lists = Listas
plan-open-list = Abrir: { $list }
plan-used = Aplicaciones y dispositivos
plan-used-none = ¿Qué aplicaciones, consolas y teléfonos usa { $name }? Cada uno trae su propia lista corta de ajustes.
plan-used-choose = Elegir aplicaciones y dispositivos
plan-used-change = Cambiar aplicaciones y dispositivos
plan-edit = Dibujo, nombre y edad
plan-export = Guardar todo en un archivo
plan-export-named = Guardar todo lo de { $name } en un archivo
plan-remove = Quitar a { $name }
plan-remove-line = Todo lo que hay sobre { $name } se borra de esta computadora: listas, notas y fechas. Los archivos que guardó en otro lugar se quedan donde los puso.
plan-remove-profile = También se borra el perfil de aprendizaje con el mismo nombre.
plan-not-saved = No se pudo guardar ahí. Elija otro lugar o libere espacio, e inténtelo de nuevo.
plan-erase-all = Borrar todo en esta computadora
plan-erase-all-line = Se borran los datos de niñas y niños, las listas, las notas, los acuerdos, los perfiles de aprendizaje, los grupos, los planes de clase, la tarjeta de la escuela, el PIN y todos los ajustes. No se puede deshacer. Las lecciones y la Ayuda se quedan.
plan-erase-all-now = Borrar todo
plan-pictures-forget = { $name } olvidó los dibujos: quitarlos
plan-pictures-gone = Los dibujos ya no están. { $name } puede elegir otros.

## Aplicaciones y dispositivos
uses-title = ¿Qué usa { $name }?
uses-line = Presione todo lo que se usa en casa, en casas de amigos o en el camino. Puede cambiarlo cuando quiera.
uses-app = Aplicaciones y juegos
uses-console = Consolas
uses-phone = Teléfonos y tabletas
uses-settings = { $count ->
    [0] Sin ajustes para esta edad
    [one] { $count } ajuste
   *[other] { $count } ajustes
}
uses-from = Desde los { $age } años
uses-from-younger = Desde los { $age } años o con la familia
uses-done = Listo
edit-title = Dibujo, nombre y edad
edit-save = Guardar

## Un ajuste de una lista
setting-want = Lo que recomendamos
setting-why = Por qué importa
setting-talk = Cómo hablarlo
setting-where = Dónde se vio
setting-where-look = Dónde mirar
setting-where-path = { $path }
setting-automatic = La aplicación o el dispositivo lo hace por sí solo. Mire si sigue así.
setting-search = Busque «{ $words }» en los ajustes (así se llama en inglés).
setting-search-store = Busque «{ $words }» en la tienda de aplicaciones de su teléfono.
setting-search-help = Busque «{ $words }» en las páginas de ayuda de la empresa (así se llama en inglés):
setting-search-failed = ¿No aparece? Busque lo mismo en las páginas de ayuda de la empresa:
setting-not-there = Las aplicaciones mueven sus menús: si no está ahí, mire aquí:
setting-more = Más sobre esto:
setting-by-name = o busque las páginas de ayuda por su nombre
setting-english = En los menús en inglés: { $label }
setting-ages = De { $from } a { $to } años
setting-ages-all = Toda edad
setting-source = Fuente: { $sources }. Datos de { $date }.
setting-source-undated = Fuente: { $sources }.
setting-unseen = No vimos ningún documento sobre este ajuste. Compruébelo antes de confiar en él.
setting-checked = Nuestra colección es del { $date }. Desde entonces nadie lo probó en un dispositivo.
setting-late = Tiene más de seis meses: es probable que los menús hayan cambiado.
setting-other-ages = Para otras edades
setting-none-fits = Estos ajustes son para edades mayores o menores. Aun así puede recorrerlos.
setting-country-age = Algunos países no permiten una cuenta antes de los 15 o 16 años, o solo vinculada a la de la familia. Estas leyes cambian rápido: consulte la regla de su país.
setting-practice = Practicar con { $name }
setting-practice-line = Un perfil inventado con el mismo tipo de interruptores. No se guarda nada.
setting-month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
} de { $year }

## Volver a mirar, y notas
again-state = Revisar
again-since = Revisar – hecho el { $date }
again-put-off = Revisar – aplazado el { $date }
again-on = Revisar el { $date }
again-change = Otro día:
again-week = En una semana
again-month = En un mes
again-quarter = En tres meses
again-half = En seis meses
note-field = Una nota para usted
note-line = No escriba aquí lo que le contó su hija o su hijo. Escríbalo en papel, con sus palabras, con fecha y hora, para quienes ayudan.
note-kept = Guardada
note-sealed = Las notas están selladas con su frase de contraseña.
note-closed = Sus notas están cerradas. Escriba su frase de contraseña para leerlas.
note-closed-open = Abrir mis notas
note-damaged = Sus notas selladas no se pueden leer: el archivo cambió o está dañado. Todo lo demás está. Puede empezar notas nuevas.
note-anew = Empezar notas nuevas

## Quince minutos en familia
together-title = 15 minutos en familia
together-line = Siéntense lado a lado, con el dispositivo en medio. Tres cosas pequeñas, no más. La mano sobre el dispositivo es la de la niña o el niño.
together-place = { $place } de { $of }
together-none = Hoy no hay nada pendiente. Mejor jueguen algo en familia.
together-end-title = Por hoy es suficiente
together-end-line = Diga qué salió bien. También fue el tiempo de { $name }.
together-end-count = { $count ->
    [0] No se resolvió nada, y está bien. Hablaron.
    [one] Una cosa quedó resuelta.
   *[other] { $count } cosas quedaron resueltas.
}
together-more = Tres más
together-back = Volver a las listas
together-from = De: { $list }

## Acuerdo familiar
agree-title = Nuestro acuerdo familiar
agree-none = Un acuerdo es una conversación que deja una hoja de papel. Cada parte promete algo, y ustedes eligen un día para revisarlo.
agree-make = Hacer nuestro acuerdo
agree-new = Hacer una versión nueva
agree-print = Imprimir para firmar
agree-compare = Comparar versiones
agree-compare-close = Cerrar la comparación
agree-since = Versión { $number }, del { $date }
agree-back-on = Lo revisamos el { $date }.
agree-back-now = Llegó el día de revisarlo en familia: { $date }.
agree-child = Promesas de niñas y niños
agree-adult = Promesas de los adultos
agree-own = Con nuestras palabras
agree-always = Siempre, pase lo que pase
agree-always-1 = Contar algo nunca cuesta el dispositivo ni trae problemas.
agree-always-2 = Puedo hablar con cualquier persona adulta de confianza o con una línea de ayuda, sin pedir permiso.
agree-place = Parte { $place } de { $of }
agree-how = Primero hablen, después presionen lo que las dos partes pueden cumplir. Unas pocas bastan. La niña o el niño elige; una persona adulta puede escribir frases propias al final.
agree-child-side = Niñas y niños prometen
agree-adult-side = Los adultos prometen
agree-none-here = De este lado no hay nada que elegir.
agree-own-title = ¿Algo con sus propias palabras?
agree-own-line = Lo escribe una persona adulta. Una frase corta por renglón.
agree-own-field = Frase { $number }
agree-return-title = ¿Cuándo lo revisan?
agree-return-1 = En un mes
agree-return-3 = En tres meses
agree-return-6 = En seis meses
agree-keep = Guardar este acuerdo
agree-next = Siguiente parte
agree-empty = Todavía no hay nada elegido. Elijan al menos una promesa.
agree-only-then = Solo en la versión { $number }
agree-chosen = Elegidas: { $count }

## Fechas
remind-title = Días de revisión
remind-line = Las listas recuerdan cuándo revisar. Porchlight lo dice al abrirlo; no envía nada.
remind-none = Todavía no hay ningún día. Primero resuelva algo de una lista.
remind-day = { $count ->
    [one] { $date }: una cosa
   *[other] { $date }: { $count } cosas
}
remind-save = Guardar para mi calendario
remind-save-line = Un archivo de calendario (.ics). Solo dice «Porchlight: revisar»: ni nombres, ni aplicaciones, ni temas.
remind-event = Porchlight: revisar

## Maneras de empezar una conversación
start-title = Palabras para empezar
start-line = Una pregunta basta. Después, escuche.
start-age = ¿Para qué edad?
start-topic = ¿Sobre qué?
start-answer = Puede que le responda:
start-next = Usted podría seguir así:
start-when = Cuándo va bien: { $when }
start-print = Imprimir esta edad

## Charlas para ensayar
rehearse-title = Ensayar una conversación
rehearse-line = No se guarda nada. Pruebe también una frase torpe: para eso está.
rehearse-start = Empezar
rehearse-start-named = Empezar: { $talk }
rehearse-read = Lecciones para leer
rehearse-helped = Lo que ayudó
rehearse-closed = Lo que cierra una conversación
rehearse-after = Después
rehearse-all = Todas

## Dibujos que abren un lugar propio
pictures-title = Presiona tus tres dibujos
pictures-line = En el orden correcto.
pictures-wrong = Casi. Prueba otra vez, despacio.
pictures-forgot = ¿Los olvidaste? Una persona adulta puede quitarlos en «Cuido a niñas y niños».
pictures-guest = Solo mirar
pictures-chosen = { $count ->
    [0] Ningún dibujo todavía
    [one] Uno de tres
   *[other] { $count } de tres
}
pictures-clear = Empezar de nuevo
pictures-set-title = Elige tres dibujos
pictures-set-line = Así solo tú puedes abrir tu perfil. Elige un orden que puedas recordar.
pictures-set-again = Una vez más, los mismos tres
pictures-set-differ = No eran iguales. Elige tres otra vez.
pictures-offer = Tres dibujos antes de abrir mi perfil
pictures-take = Quitar mis tres dibujos

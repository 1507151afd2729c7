### Las teclas mientras se muestra una lección, como las ve la persona que enseña.

keys-from-to = { $first } a { $last }
keys-with-shift = Mayúsculas { $key }
keys-name-page-down = Av Pág
keys-name-page-up = Re Pág
keys-name-right = Flecha derecha
keys-name-left = Flecha izquierda
keys-name-space = Espacio
keys-name-enter = Enter
keys-name-backspace = Retroceso
keys-name-escape = Esc

keys-on = Página siguiente
keys-back = Página anterior
keys-reveal = Revela la siguiente respuesta
keys-blank = Pantalla negra, y volver
keys-tells = Le cuentan algo: una imagen tranquila para el grupo, cuatro líneas para usted. Con Mayúsculas también mientras se cuentan manos.
keys-quiet = Una imagen tranquila. Con Mayúsculas también mientras se cuentan manos.
keys-notes = Notas
keys-escape = Cierra lo que esté abierto. Sin nada abierto, dos veces en dos segundos: termina la lección
keys-stay = Nada: los punteros la envían
keys-keys = Esta lista
keys-reply = En un chat: sigue con esta respuesta
keys-tally = Cuenta respuestas y después muestra las barras
keys-projector = Una ventana para el proyector, o de nuevo una sola
keys-full-screen = La ventana del proyector ocupa toda su pantalla
keys-rules = Lo que acordamos
keys-letter = Mientras se cuentan manos: una más para esta respuesta
keys-digit = Mientras se cuentan manos, después de una letra: cuántas
keys-enter = Mientras se cuentan manos: termina el número
keys-backspace = Mientras se cuentan manos: quita una
keys-letters-off = Letras, números y signos están apagados en Ajustes.

app = Roblox
    .note = No se indica una edad; menores de 9 tienen límites de entrada. Desde enero de 2026 el chat exige comprobar la edad. En abril de 2026 se anunciaron niveles nuevos por edad: mire qué muestra la cuenta de su hija o hijo.

link = Cuenta familiar vinculada
    .want = Vinculada desde el principio
    .why = Solo con la cuenta vinculada puede ver y cambiar los demás ajustes.
    .talk = «Vinculo nuestras cuentas para que veamos lo mismo. ¿Me ayudas?»

chat = Chat en los juegos y chat directo
    .want = Solo amistades de confianza, o apagado
    .why = El chat es donde una persona desconocida le habla por primera vez.
    .talk = «¿Quién te escribe ahí? ¿A quién conoces de la escuela?»

trusted = Amistades de confianza
    .want = Solo personas conocidas en la vida real, aprobadas en familia
    .why = Los amigos de confianza pueden hablar con más libertad; conviene que la lista sea corta.
    .talk = «Repasemos los nombres. ¿De dónde conoces a esta persona?»

content = Madurez del contenido
    .want = Mínima o leve para menores de 9
    .why = Decide qué juegos aparecen.
    .talk = «¿Hay un juego que otros juegan y tú no puedes? Cuéntame».

private-server = Servidores privados
    .want = Amistades, o nadie
    .why = Un servidor privado es un cuarto donde nadie más mira.
    .talk = «Cuando juegas en un servidor privado, ¿quién puede entrar?»

spend = Límite de gasto mensual
    .want = Fijar una cantidad
    .why = Evita discusiones por dinero, y los regalos atraen menos.
    .talk = «¿Cuánto es justo al mes? ¿Para qué ahorrarías?»

block = Bloquear personas y juegos
    .want = Saber hacerlo, ustedes dos
    .why = En un mal momento no se debería buscar el botón.
    .talk = «Muéstrame cómo bloqueas a alguien. Yo también pruebo».

time = Tiempo de pantalla
    .want = Fijar un tiempo diario
    .why = Un final que se sabe de antemano es más fácil de cumplir.
    .talk = «¿Cuándo es buen momento para parar: al terminar la partida o a la hora?»

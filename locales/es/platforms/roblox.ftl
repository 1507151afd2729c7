app = Roblox
    .note = Desde junio de 2026, por etapas, las cuentas van por edad. Kids (5 a 8 años): juegos de nivel mínimo o leve, y chat apagado si usted no lo permite. Select (9 a 15): juegos hasta nivel moderado, y chat con amigos de confianza y edades parecidas. Desde los 16 la cuenta es la común; los juegos restringidos son desde los 18. El chat exige comprobar la edad. Sin eso quedan los juegos de Kids y no hay chat.

link = Cuenta familiar vinculada
    .want = Vinculada desde el principio
    .why = Solo con la cuenta vinculada puede ver y cambiar los demás ajustes.
    .talk = «Vinculo nuestras cuentas para que veamos lo mismo. ¿Me ayudas?»

chat = Chat en los juegos y chat directo
    .want = Solo amigos de confianza, o apagado
    .why = El chat es donde una persona desconocida le habla por primera vez.
    .talk = «¿Quién te escribe ahí? ¿A quién conoces de la escuela?»

trusted = Amigos de confianza
    .want = Solo personas conocidas en la vida real, aprobadas en familia
    .why = Con los amigos de confianza se habla con más libertad; conviene que la lista sea corta.
    .talk = «Repasemos los nombres. ¿De dónde conoces a esta persona?»

content = Madurez del contenido
    .want = Menores de 9: lo fija la cuenta Kids. De 9 a 15: hasta moderado, o menos si usted lo decide
    .why = Decide qué juegos aparecen. Las clasificaciones de edad que usan otros juegos (IARC) van reemplazando estos niveles.
    .talk = «¿Hay un juego que otros juegan y tú no puedes? Cuéntame».

private-server = Servidores privados
    .want = Amigos, o nadie
    .why = Un servidor privado es un cuarto donde nadie más mira.
    .talk = «Cuando juegas en un servidor privado, ¿quién puede entrar?»

spend = Límite de gasto mensual
    .want = Fijar una cantidad
    .why = Evita discusiones por dinero, y los regalos atraen menos.
    .talk = «¿Cuánto es justo al mes? ¿Para qué ahorrarías?»

block = Bloquear personas y juegos
    .want = Saber hacerlo, ustedes dos
    .why = En un mal momento, nadie debería tener que buscar el botón.
    .talk = «Muéstrame cómo bloqueas a alguien. Yo también pruebo».

time = Tiempo de pantalla
    .want = Fijar un tiempo diario
    .why = Un final conocido de antemano es más fácil de cumplir.
    .talk = «¿Cuándo es buen momento para parar: al terminar la partida o a la hora?»

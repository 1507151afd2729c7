app = Twitch
    .note = Desde los 13 años.

whispers = Susurros de desconocidos
    .want = Bloqueados; nadie o solo amigos
    .why = Un susurro es una línea privada junto a un chat público.
    .talk = «¿Por qué susurra alguien si hay un chat para todos?»

gifts = Regalos de canales que no se siguen
    .want = Apagado
    .why = Un regalo de la nada puede ser el comienzo de un favor.
    .talk = «¿Qué pensarías si un desconocido te regala una suscripción?»

filters = Filtros del chat
    .want = Encendidos
    .why = Quitan insultos y mensajes groseros.
    .talk = «¿Qué palabras debería conocer el filtro?»

vod = Guardar transmisiones
    .want = Apagado
    .why = Lo que no se guarda no se puede revisar después en busca de un nombre o una calle.
    .talk = «¿Quieres que esta transmisión se vea dentro de un año?»

automod = AutoMod y chat solo para seguidores
    .want = Encendidos, si transmite
    .why = Hablan menos desconocidos, y los peores mensajes esperan aprobación.
    .talk = «¿Quién podría ayudarte a moderar tu chat?»

twofa = Acceso en dos pasos
    .want = Encendido
    .why = Un canal que tomó meses es algo que otros quieren robar.
    .talk = «¿Qué extrañarías más si la cuenta ya no estuviera?»

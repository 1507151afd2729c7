app = Discord
    .note = Desde los 13 años. En febrero de 2026 se anunciaron ajustes pensados para adolescentes; después se aplazaron a la segunda mitad de 2026. Donde una ley los exige, ya valen. Mire qué muestra la cuenta de su hija o hijo.

dm-inbox = Mensajes de personas que quizás no conoce
    .want = Una bandeja aparte para solicitudes, y no responder a gente desconocida
    .why = Lo que envía la gente desconocida queda separado de los mensajes de sus amigos.
    .talk = «Una solicitud es solo una pregunta, y no le debes respuesta a nadie. ¿A quién puedes preguntar si dudas?»

server-dm = Mensajes directos de integrantes del servidor
    .want = Desactivados
    .why = Estar en el mismo servidor no basta para escribirle en privado.
    .talk = «¿De qué se habla en tu servidor favorito? Me gusta que el chat quede donde el grupo la ve».

sensitive = Filtro de imágenes delicadas
    .want = Bloquear
    .why = Oculta las imágenes explícitas.
    .talk = «Si una imagen te incomoda, ciérrala y búscame. No me voy a enojar contigo».

spam = Filtro de mensajes directos no deseados
    .want = Filtrar todos
    .why = Detiene mensajes que intentan estafar a su hija o hijo.
    .talk = «A mí también me llegan premios falsos. ¿Jugamos a inventar cuál sería el más raro?»

friends = Solicitudes de amistad
    .want = La opción para todo el mundo («Everyone»), desactivada
    .why = Menos gente desconocida puede pedirle amistad.
    .talk = «¿Cómo llega alguien a tu lista de amigos? ¿Qué querrías saber antes de aceptar?»

family = Centro familiar
    .want = Vincular las cuentas con un código QR
    .why = Usted ve 7 días de actividad, pero no los mensajes.
    .talk = «¿Me sirves de guía una vez por semana? Tú explicas la lista de actividad y yo traigo algo rico».

twofa = Acceso en dos pasos
    .want = Activado (dato de memoria: compruébelo en la aplicación)
    .why = Ayuda a proteger la cuenta contra el robo.
    .talk = «Hagamos que nuestras cuentas sean difíciles de robar. Podemos hacer la tuya y la mía la misma noche».

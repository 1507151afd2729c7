app = Facebook y Messenger
    .note = Desde los 13 años; para menores de 13 existe Messenger Kids, que maneja una persona adulta de la familia. Desde septiembre de 2025 hay cuentas para adolescentes en todo el mundo; antes de los 16, una persona adulta aprueba los ajustes menos estrictos.

teen = Protecciones de la cuenta para adolescentes
    .want = Dejarlas activadas
    .why = Limitan quién puede contactar a su hija o hijo y qué le muestra la aplicación. Traen también un aviso a los 60 minutos y un modo silencioso de noche.
    .talk = «Tu cuenta ya trae algunos límites. ¿Cuáles te parecen lógicos y cuáles te resultan raros?»

adults = Contacto de personas adultas desconocidas
    .want = Bloqueado, como viene de inicio
    .why = Una persona adulta sin conexión con su hija o hijo no puede iniciar un chat.
    .talk = «¿Para qué escribiría una persona adulta a alguien de tu edad que no conoce? Siempre puedes mostrarme un mensaje así».

who-message = Entrega de mensajes
    .want = Solo amigos, sin recibir los demás (dato de memoria: compruébelo en la aplicación)
    .why = A su hija o hijo le llegan menos mensajes de gente desconocida.
    .talk = «Si aquí solo te escribieran tus amigos, ¿te haría falta algo? Probemos unos días».

friends-list = Quién ve la lista de amigos
    .want = Solo su hija o hijo, o sus amigos (dato de memoria: compruébelo en la aplicación)
    .why = Quien chantajea puede usar esa lista para amenazar, y es mejor que no esté a la vista.
    .talk = «¿Quién necesita ver tu lista de amigos? Si alguien la usara para asustarte, yo estaría de tu lado».

supervision = Supervisión en el centro familiar
    .want = Configurarla en familia
    .why = Usted ve los contactos, las personas bloqueadas, el tiempo de uso y quién puede escribirle.
    .talk = «¿Abrimos esta página y la vemos lado a lado? Dime si algo te parece demasiado».

kids = Panel familiar de Messenger Kids
    .want = Aprobar cada contacto (de 6 a 12 años)
    .why = Según una publicación de 2026, usted decide con quién habla una niña o un niño menor de 13.
    .talk = «¿Con quién te gustaría chatear? Cuéntame de dónde conoces a cada persona y la agregamos».

app = Telegram
    .note = La edad mínima cambia según el país: mírela en la tienda. Una guía del gobierno de Gales indica 16 años. No encontramos control parental. Los chats comunes no están cifrados de extremo a extremo. Solo lo están los chats secretos (Secret Chats), y no dejan registro duradero.

number = Número de teléfono
    .want = Nadie; búsqueda por número: mis contactos
    .why = Un número lleva a un nombre y muchas veces a una casa.
    .talk = «¿Quién tiene tu número? ¿Quién no debería?»

groups = Grupos y canales
    .want = Mis contactos
    .why = Si no, gente desconocida puede agregar a su hija o hijo a grupos grandes.
    .talk = «¿En qué grupos estás? ¿Hay alguno que quieras dejar?»

calls = Llamadas
    .want = Mis contactos
    .why = Así solo puede llamar gente conocida.
    .talk = «¿Qué haces cuando llama alguien desconocido?»

twostep = Verificación en dos pasos
    .want = Encendida
    .why = Quien consiga el código de un mensaje todavía no puede entrar.
    .talk = «El código es solo para ti. ¿Quién lo pediría con una buena historia?»

sessions = Sesiones activas
    .want = Mirarlas y cerrar las desconocidas
    .why = Se ve si la cuenta está abierta en otro dispositivo.
    .talk = «Miremos dónde está abierta tu cuenta. ¿Sobra alguna?»

strangers = Mensajes de desconocidos
    .want = Saber bloquear y reportar; de entrada cualquiera puede escribir
    .why = Aquí gente desconocida puede escribir primero; por eso hay que conocer la salida.
    .talk = «¿Qué podrías hacer sin contestar nada?»

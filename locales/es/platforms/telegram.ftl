app = Telegram
    .note = La edad mínima cambia según el país: mírela en la tienda. Una guía del gobierno de Gales indica 16 años. No encontramos control parental. Los chats comunes no están cifrados de extremo a extremo. Solo lo están los chats secretos (Secret Chats), y no dejan registro duradero.

number = Número de teléfono
    .want = Nadie; encontrar por número: mis contactos
    .why = Un número lleva a un nombre y muchas veces a una casa.
    .talk = «¿Quién tiene tu número? ¿Quién no debería?»

groups = Grupos y canales
    .want = Mis contactos
    .why = Si no, desconocidos pueden meterle en grupos grandes.
    .talk = «¿En qué grupos estás? ¿Hay alguno que quieras dejar?»

calls = Llamadas
    .want = Mis contactos
    .why = Así solo puede llamar gente conocida.
    .talk = «¿Qué haces cuando llama alguien desconocido?»

twostep = Verificación en dos pasos
    .want = Encendida
    .why = Quien tenga el código de un mensaje aún no entra.
    .talk = «El código es solo para ti. ¿Quién lo pediría con una buena historia?»

sessions = Sesiones activas
    .want = Mirarlas y cerrar las desconocidas
    .why = Se ve si la cuenta está abierta en otro dispositivo.
    .talk = «Miremos dónde está abierta tu cuenta. ¿Sobra alguna?»

strangers = Mensajes de desconocidos
    .want = Saber bloquear y reportar; de entrada cualquiera puede escribir
    .why = Aquí desconocidos pueden escribir primero; la salida debe saberse.
    .talk = «¿Qué podrías hacer sin contestar nada?»

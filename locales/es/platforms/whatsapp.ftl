app = WhatsApp
    .note = Desde los 13 años. El 11 de marzo de 2026 se anunciaron cuentas administradas por la familia para menores de 13; no existen en todos los países.

lastseen = Última vez, en línea, foto, información y estados
    .want = Mis contactos
    .why = Así, quien tenga el número no ve la cara ni el ritmo del día.
    .talk = «¿Quién debería ver a qué horas te conectas?»

groups = Quién puede agregar a grupos
    .want = Mis contactos
    .why = Los grupos son un camino rápido para que gente desconocida llegue a su hija o hijo.
    .talk = «¿En qué grupos estás sin haberlo pedido?»

calls = Silenciar llamadas desconocidas
    .want = Encendido
    .why = Las llamadas de números desconocidos quedan en silencio y pueden esperar.
    .talk = «¿Qué haces cuando llama un número que no conoces?»

checkup = Revisión de privacidad
    .want = Recórranla en familia
    .why = Recorre los interruptores más importantes en unos minutos.
    .talk = «Tú presionas, yo leo. ¿Qué elegirías aquí?»

pin = Verificación en dos pasos
    .want = Encendida
    .why = Nadie puede quedarse con la cuenta solo con el código de un mensaje.
    .talk = «Si una amiga te pide los seis números que llegaron por mensaje, ¿qué le dices?»

block = Bloquear y reportar
    .want = Saber hacerlo (de memoria: compruébelo)
    .why = La salida se aprende antes de necesitarla.
    .talk = «Muéstrame dónde se bloquea. Ahora, dónde se reporta».

parent = Cuenta administrada por la familia
    .want = Para menores de 13, donde exista
    .why = Permite solo mensajes y llamadas, con un PIN suyo. No hay Meta AI, canales, estados ni ubicación. Solo pueden escribirle los contactos guardados; otras solicitudes e invitaciones a grupos le llegan a usted. No ve los mensajes, pero recibe un aviso cuando se agrega, bloquea o reporta un contacto. Termina a los 13 años, o hasta un año después.
    .talk = «Empezamos con la familia y dos amigos. ¿Quiénes serían?»

app = Xbox y Minecraft
    .note = No se indica una edad; la niña o el niño recibe una cuenta en una familia de Microsoft. En el Reino Unido, la cuenta de una persona adulta que no comprobó su edad solo puede hablar, escribir e invitar entre amigos. A las niñas y los niños de una familia de Microsoft no les afecta.

family = Grupo familiar
    .want = Agregar a su hija o hijo
    .why = De este grupo dependen los demás límites.
    .talk = «Vamos a hacer un equipo familiar. ¿Qué nombre quieres usar?»

comm = Comunicación
    .want = Solo amigos, o apagada
    .why = La voz y los mensajes llegan en medio del juego.
    .talk = «¿Quién habla en tus audífonos? Ponlo un rato en el altavoz».

multi = Minecraft: jugar con otros, chat, clubes
    .want = Apagado para los más pequeños, después solo amigos
    .why = Un mundo propio alcanza para una niña o un niño pequeño.
    .talk = «¿Qué puedes construir a solas y qué es mejor con una amiga o un amigo?»

friends = Agregar amigos
    .want = Pedir permiso
    .why = Una solicitud es una puerta; usted mira quién está afuera.
    .talk = «Cuando te llegue una solicitud de amistad, llámame. Tengo curiosidad».

content = Límite de edad del contenido
    .want = La edad de su hija o hijo
    .why = Los juegos para más edad se ocultan y necesitan su aprobación.
    .talk = «¿Qué juego desbloquearías primero y por qué?»

time = Tiempo de pantalla
    .want = Fijar horas y un final
    .why = La consola para sola, a una hora que todos saben.
    .talk = «Días de escuela y fines de semana: ¿qué propones?»

spend = Gastos
    .want = Pedir antes de comprar
    .why = Sin sorpresas en la cuenta, y los regalos de desconocidos pesan menos.
    .talk = «Ponlo en tu lista de deseos y lo miramos el sábado».

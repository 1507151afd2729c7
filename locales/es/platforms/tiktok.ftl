app = TikTok
    .note = Desde los 13 años. Desde el 23 de noviembre de 2022, solo puede transmitir en vivo quien tiene 18 años o más. Quien reporta un video puede avisar en el mismo paso a una persona adulta de confianza, aun sin la vinculación familiar.

private = Cuenta privada
    .want = Activada (viene así de 13 a 15 años)
    .why = Solo ven los videos las personas que su hija o hijo aprobó.
    .talk = «¿Cuáles de tus videos son para tus amigos y cuáles para todo el mundo? ¿Qué cambiaría si ellos fueran primero?»

dm = Mensajes directos
    .want = Desactivados antes de los 16 (automático); «Nadie» a los 16 y 17
    .why = La gente desconocida no puede iniciar un chat privado.
    .talk = «¿Dónde te gusta chatear con tus amigos de verdad? Quizás esta aplicación pueda ser solo para videos».

duet = Dúos, Stitch y descargas de sus videos
    .want = Desactivados (vienen así de 13 a 15 años), o solo amigos
    .why = La gente desconocida no puede volver a usar un video de su hija o hijo.
    .talk = «¿Qué sentirías si alguien pusiera tu clip dentro del suyo? ¿Con quién sí te gustaría compartirlo?»

comments = Comentarios
    .want = Amigos o «Nadie»
    .why = Su hija o hijo recibe menos contactos que no pidió.
    .talk = «¿Qué comentarios te alegran el día y cuáles te lo arruinan? Tú eliges quién escribe bajo tu video».

suggest = Sugerir la cuenta a otras personas
    .want = Desactivado
    .why = La aplicación no ofrece el perfil de su hija o hijo a gente desconocida.
    .talk = «¿Cómo quieres que te encuentren aquí? Tus amigos siempre pueden preguntarte tu nombre de usuario».

restricted = Modo restringido
    .want = Activado para adolescentes más jóvenes, de 13 a 15 años
    .why = Filtra parte del contenido para personas adultas, aunque no todo.
    .talk = «Ningún filtro atrapa todo. Si se cuela algo feo, ¿qué podríamos hacer después?»

familypairing = Vinculación familiar
    .want = Vincular las cuentas con un código QR
    .why = Usted puede ajustar el tiempo, los ratos sin la aplicación, las búsquedas, los mensajes y qué tan fácil es encontrar a su hija o hijo. Ve quién le sigue, a quién sigue y a quién bloqueó. También decide si hay tiempo extra, y puede volver privada una cuenta pública.
    .talk = «Unamos los teléfonos y elijamos los límites en equipo. Te digo todo lo que puedo ver. ¿Cuál límite pondrías primero?»

live = Transmisiones en vivo
    .want = No transmitir antes de los 18; no ver en vivo a gente desconocida ni enviarle regalos
    .why = Un video en vivo no sigue un guion, y puede escribir gente desconocida.
    .talk = «¿Qué tiene de divertido ver a alguien en vivo? ¿Para qué crees que sirven los regalos?»

wind-down = Pausa tranquila después de las 10 de la noche
    .want = Dejarla: antes de los 16 aparece sola
    .why = Una pantalla tranquila interrumpe los videos, y la segunda es más difícil de cerrar.
    .talk = «A las diez la aplicación te da las buenas noches. ¿Qué te ayuda a parar de verdad?»

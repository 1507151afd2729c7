topic-games = Juegos
    .when = En el auto, después de jugar

games-5-7 = «¿Quién eres en tu juego?»
    .answer-1 = «No sé».
    .next-1 = «La próxima vez me muestras. Quiero ver».
    .answer-2 = «¡El dragón! Alguien me dio una espada grande».
    .next-2 = «¡Un dragón! Muéstrame la espada. Y muéstrame quién te la dio».

games-8-10 = «¿Qué fue lo más divertido que pasó en tu juego esta semana?»
    .answer-1 = «Nada».
    .next-1 = «¿Me muestras un nivel más tarde? Me gustaría verlo».
    .answer-2 = «Hay niños que dicen cosas raras en el chat».
    .next-2 = «Gracias por contarme. ¿Raras cómo? Me da curiosidad, no me enojo».

games-8-10-2 = «Si hicieras un juego para niños, ¿cómo sería el chat?»
    .answer-1 = «Sin chat. Solo jugar».
    .next-1 = «Me gusta. ¿Qué mejora si no hay chat?»
    .answer-2 = «Con un botón enorme para sacar gente».
    .next-2 = «¡Qué buen botón! ¿Por hacer qué sacarías a alguien?»

games-11-13 = «Enséñame tu juego diez minutos. ¿Qué tengo que saber primero?»
    .answer-1 = «No lo vas a entender».
    .next-1 = «Seguro que no. Déjame perder una partida y te ríes un rato».
    .answer-2 = «Bueno, pero no cuando está mi equipo. Hay uno que se enoja».
    .next-2 = «Claro, tú eliges la hora. ¿Y cómo la pasa el equipo cuando él se enoja?»

games-14-17 = «¿Qué tiene un buen equipo para jugar y por qué alguien dejaría uno?»
    .answer-1 = «Depende».
    .next-1 = «Es verdad. Cuéntame del mejor que te ha tocado».
    .answer-2 = «No te puedes ir así nomás. Después te buscan pleito».
    .next-2 = «Eso es mucha presión. Quiero entenderlo. No voy a prohibir el juego».

games-14-17-2 = «Los juegos están hechos para que no salgas. ¿Qué es lo que más engancha? A mí, el premio diario».
    .answer-1 = «Nada. Yo lo dejo cuando quiero».
    .next-1 = «Qué bien. Yo no siempre puedo. ¿Te cuento de mi juego de palabras?»
    .answer-2 = «Me mandan cosas para que me quede».
    .next-2 = «Eso puede sentirse lindo y pesado a la vez. ¿Qué crees que esperan?»

topic-people = Amigos solo por internet
    .when = Al cocinar o lavar los platos

people-5-7 = «¿Con quién es divertido jugar?»
    .answer-1 = «Con nadie».
    .next-1 = «Entonces juega hoy conmigo. Tú eliges a qué».
    .answer-2 = «Con mi amigo de la tableta. Tiene seis, como yo».
    .next-2 = «¡Cuéntame de él! La próxima vez me siento contigo».

people-8-10 = «¿Cómo se sabe si alguien en internet es de verdad un niño?»
    .answer-1 = «Se sabe y ya».
    .next-1 = «Yo a veces no lo sé. ¿Tú en qué te fijarías?»
    .answer-2 = «Te dicen cuántos años tienen».
    .next-2 = «Cualquiera puede escribir una edad. ¿Cómo podríamos comprobarla?»

people-8-10-2 = «¿A qué amigos conoces de la escuela? ¿A cuáles solo del juego?»
    .answer-1 = «Es lo mismo. Todos son mis amigos».
    .next-1 = «Qué bueno. Cuéntame de alguien que yo no conozca».
    .answer-2 = «Hay una que dice que no hable de ella».
    .next-2 = «Qué bueno que me lo dices. No hiciste nada malo. Cuéntame lo que quieras».

people-11-13 = «¿Puede ser amistad de verdad si nunca se han visto? ¿Tú qué piensas?»
    .answer-1 = «Supongo».
    .next-1 = «Yo a veces también lo creo. ¿Qué hace que se sienta real?»
    .answer-2 = «Me entiende mejor que nadie de aquí».
    .next-2 = «Qué bien se siente eso. ¿De qué les gusta hablar?»

people-11-13-2 = «Una amiga quiere ver en persona a alguien de internet. ¿Qué le dirías?»
    .answer-1 = «Que no vaya».
    .next-1 = «Bien. ¿Y si de verdad quiere ir? Entonces pregunta antes, y va con una persona adulta que ya conoce».
    .answer-2 = «Es que ya lo tiene medio planeado».
    .next-2 = «Gracias por cuidar a tu amiga. Pensemos tú y yo cómo ayudarla».

people-14-17 = «¿Cómo hacen a tu edad para saber si alguien en internet es quien dice?»
    .answer-1 = «Nadie se fija».
    .next-1 = «Gracias por la franqueza. ¿En qué caso valdría la pena fijarse?»
    .answer-2 = «No siempre se puede. A alguien que conozco le mintieron».
    .next-2 = «Le puede pasar a cualquiera, también a mí. ¿Esa persona tiene con quién hablar?»

people-14-17-2 = «Si alguien nuevo se acerca demasiado rápido, ¿cómo se le pone freno sin pelear?»
    .answer-1 = «¿Lo dices por mí?»
    .next-1 = «No, lo digo por cualquiera. También nos pasa a los adultos».
    .answer-2 = «¿Freno para qué? A veces hay química y ya».
    .next-2 = «Sí, y es lindo. Quien va en serio puede esperar un poco».

topic-pictures = Fotos
    .when = Al mirar fotos en familia

pictures-5-7 = «¿Qué foto de nosotros te gusta más?»
    .answer-1 = «Esa».
    .next-1 = «¡A mí también! ¿Quién la puede ver?»
    .answer-2 = «Hay una que no puedo contar».
    .next-2 = «A mí siempre me puedes contar. No me voy a enojar».

pictures-5-7-2 = «¿Puedo mandarle esta foto a tu abuela?»
    .answer-1 = «Bueno».
    .next-1 = «¡Gracias! También puedes decir que no».
    .answer-2 = «¡No! Salgo con cara rara».
    .next-2 = «Entonces no la mando. Gracias por decirlo».

pictures-8-10 = «¿Hay alguna foto tuya que no quieres ver en internet?»
    .answer-1 = «Me da igual».
    .next-1 = «Está bien. Igual te voy a preguntar cada vez».
    .answer-2 = «La de la playa. ¡Se la mostraste a todo el mundo!»
    .next-2 = «Perdóname. Hoy la quito, y puedes mirar mientras lo hago».

pictures-8-10-2 = «Un juego le pide una foto a una niña. ¿Qué puede hacer?»
    .answer-1 = «Mandar un gato».
    .next-1 = «¡Ja! Me gusta el gato. ¿A quién puede preguntarle antes?»
    .answer-2 = «Hay niños que la mandan para que les den cosas».
    .next-2 = «Gracias por contarme. Eso es una trampa. Esos niños no hicieron nada malo».

pictures-11-13 = «¿Qué habría que hacer antes de publicar la foto de una amiga o un amigo?»
    .answer-1 = «Preguntar, obvio».
    .next-1 = «¿Y de verdad la gente pregunta? A mí a veces se me olvida».
    .answer-2 = «En la escuela anda circulando una».
    .next-2 = «Qué difícil para quien sale ahí. No necesito verla. ¿Cómo podemos ayudar?»

pictures-14-17 = «Aparece una foto íntima de alguien en un grupo. ¿Qué haría una buena persona?»
    .answer-1 = «Ignorarla».
    .next-1 = «No pasarla ya es un buen comienzo. ¿Qué le serviría a quien sale en la foto?»
    .answer-2 = «Ya sabía a qué se arriesgaba al mandarla».
    .next-2 = «Confió en alguien. Quien la pasó rompió esa confianza. ¿Qué haría ahora un buen amigo?»

pictures-14-17-2 = «Cuando alguien insiste en pedir fotos, ¿qué buena manera hay de decir que no?»
    .answer-1 = «Bloquear y listo».
    .next-1 = «Buena idea. ¿Y si es alguien que le gusta?»
    .answer-2 = «Si dices que no, te dejan».
    .next-2 = «Entonces ya no es una pregunta, es presión. Nadie merece que le hagan eso».

topic-secrets-and-gifts = Secretos y regalos
    .when = Al envolver un regalo, o después de un cumpleaños

secrets-and-gifts-5-7 = «¿Qué sorpresa linda podemos preparar?»
    .answer-1 = «Un pastel».
    .next-1 = «¡Qué rico! Las sorpresas al final se cuentan».
    .answer-2 = «Tengo un secreto y no lo puedo contar».
    .next-2 = «Los secretos sí se pueden contar. A mí, al abuelo o a tu maestra. Nadie se va a enojar».

secrets-and-gifts-5-7-2 = «Un zorro da un regalo a un oso. El zorro pide guardar el secreto. ¿Qué puede hacer el oso?»
    .answer-1 = «Decir gracias».
    .next-1 = «¡Qué amable! ¿Y a quién le puede contar?»
    .answer-2 = «No contar. El zorro se pone triste».
    .next-2 = «Los osos siempre pueden contar. Yo me alegraría».

secrets-and-gifts-8-10 = «¿En qué se diferencian una sorpresa y un secreto?»
    .answer-1 = «Son lo mismo».
    .next-1 = «Casi. La sorpresa termina pronto y la gente sonríe».
    .answer-2 = «Si cuentas un secreto, pierdes a tu amiga».
    .next-2 = «Qué difícil. Una buena amiga te deja contarle a una persona adulta».

secrets-and-gifts-8-10-2 = «Alguien le regala monedas del juego a un niño. ¿Qué querrá?»
    .answer-1 = «Nada. Hay gente buena».
    .next-1 = «Puede ser. ¿Cómo lo averiguaría el niño?»
    .answer-2 = «A lo mejor tiene que hacer algo a cambio».
    .next-2 = «Bien pensado. Nadie debe nada por un regalo. ¿A quién le contaría?»

secrets-and-gifts-11-13 = «En internet, ¿cuándo un regalo es solo un regalo y cuándo es trampa?»
    .answer-1 = «Ni idea».
    .next-1 = «A mí también me cuesta. Empiezo a dudar cuando piden un favor».
    .answer-2 = «Si ya lo usaste, no lo puedes devolver».
    .next-2 = «No hace falta. Un regalo no es una deuda, aunque ya se haya usado».

secrets-and-gifts-11-13-2 = «¿Qué secretos se pueden guardar? ¿Y cuáles pesan demasiado para alguien?»
    .answer-1 = «Yo no cuento secretos».
    .next-1 = «Eres leal con tus amigos. Los que pesan igual se pueden contar a alguien de confianza».
    .answer-2 = «¿Y si lo prometiste?»
    .next-2 = «Si alguien puede salir mal, una promesa se puede romper. Yo me alegraría de oírlo».

secrets-and-gifts-14-17 = «¿Cuándo la generosidad de alguien empieza a sentirse como presión?»
    .answer-1 = «Cuando quiere algo».
    .next-1 = «¿Y cómo se puede notar antes de que lo diga?»
    .answer-2 = «Conozco a alguien que recibe dinero de un tipo por internet».
    .next-2 = «Gracias por contarme. Esa persona no tiene la culpa. Pensemos quién podría ayudar».

topic-private-things = Cosas privadas: nombre, escuela, lugar
    .when = Al instalar un juego o una aplicación

private-things-5-7 = «Inventemos un nombre para el juego. ¿Cuál te gusta?»
    .answer-1 = «No sé».
    .next-1 = «¿Y si es un animal y un color?»
    .answer-2 = «Ya saben mi nombre de verdad».
    .next-2 = «Está bien. Gracias por contarme. Vamos a verlo tú y yo».

private-things-8-10 = «¿Qué cosas nuestras son solo para gente que conocemos?»
    .answer-1 = «Todas».
    .next-1 = «¡Buen comienzo! El animal favorito sí se puede contar. ¿Qué más?»
    .answer-2 = «Ya le dije a alguien cuál es mi escuela».
    .next-2 = «Gracias por contarme. No estás en problemas. Vamos a verlo tú y yo».

private-things-8-10-2 = «Juguemos a investigar. ¿Qué dice esta foto de nuestra casa?»
    .answer-1 = «Nada».
    .next-1 = «Mira atrás. Yo veo una pista. ¿La encuentras?»
    .answer-2 = «¡Una amiga del juego adivinó dónde vivimos!»
    .next-2 = «¡Vaya, qué detective! ¿Cómo salió el tema? No hiciste nada malo».

private-things-11-13 = «Mira mi perfil. ¿Qué podría saber de nuestra familia alguien desconocido?»
    .answer-1 = «Que eres de otro siglo».
    .next-1 = «Ja, es cierto. ¿Y qué más? Lo que encuentres, lo cambio».
    .answer-2 = «Demasiado. Ahí están mi equipo y mi escuela».
    .next-2 = «Es verdad. Perdóname. Muéstrame dónde y lo quito ahora mismo».

private-things-11-13-2 = «¿Quién debería poder ver en un mapa dónde estamos?»
    .answer-1 = «Solo los amigos».
    .next-1 = «¿Cuáles cuentan? Veamos primero quién puede ver dónde estoy yo».
    .answer-2 = «Si lo apagas, te preguntan por qué».
    .next-2 = «Qué molesto. Échame la culpa a mí: di que es regla de la casa».

private-things-14-17 = «Hay parejas y amigos que comparten la contraseña. ¿Qué piensas de eso?»
    .answer-1 = «Es normal».
    .next-1 = «Lo entiendo. ¿Y qué pasa con ella después de una pelea?»
    .answer-2 = «Si dices que no, parece que escondes algo».
    .next-2 = «Tener privacidad no es esconder. Quien confía en ti no necesita tu contraseña».

topic-mean-words = Palabras que duelen y retos
    .when = Después de la escuela, con algo de comer

mean-words-5-7 = «¿Qué palabras lindas oíste hoy?»
    .answer-1 = «Ninguna».
    .next-1 = «Aquí va una: me gusta estar contigo».
    .answer-2 = «A Samuel le dicen bebé».
    .next-2 = «Eso duele. ¿Qué podría ayudar a Samuel?»

mean-words-8-10 = «En un chat se burlan de un niño. ¿Qué pueden hacer sus amigos?»
    .answer-1 = «Nada».
    .next-1 = «No es fácil saberlo. ¿A quién podrían pedirle ayuda?»
    .answer-2 = «En el chat de mi clase pasa. Pero no conmigo».
    .next-2 = «Gracias por contarme. ¿Cómo te sientes cuando lees eso?»

mean-words-8-10-2 = «¿Qué reto es divertido? ¿Y cuál no?»
    .answer-1 = «Comer un gusano».
    .next-1 = «¡Puaj! ¿Ese de cuáles es? ¿Y cómo se puede decir que no?»
    .answer-2 = «Si no lo haces, te dicen cobarde».
    .next-2 = «No es lindo oír eso. Decir que no también es valiente».

mean-words-11-13 = «En los grupos, ¿cuándo una broma deja de ser broma?»
    .answer-1 = «Siempre es broma».
    .next-1 = «Tal vez. ¿Cómo se sabe si la risa es de todo el grupo?»
    .answer-2 = «Si dices que paren, sigues tú».
    .next-2 = «Con razón la gente se calla. Ayuda escribirle aparte a esa persona. También ayuda contarlo».

mean-words-11-13-2 = «¿Qué reto está de moda ahora? ¿Y cuál no harías?»
    .answer-1 = «No los conoces».
    .next-1 = «Es cierto. ¿Me muestras uno bueno?»
    .answer-2 = «En la escuela hicieron uno, y alguien se lastimó».
    .next-2 = «Qué susto. ¿Cómo está? Me gustaría oír cómo lo viviste».

mean-words-14-17 = «¿Qué hace la gente de tu edad cuando todo un grupo se va contra alguien?»
    .answer-1 = «Salirse del grupo».
    .next-1 = «Tiene sentido. ¿Y quién le pregunta después cómo está?»
    .answer-2 = «¿La verdad? Una vez yo también le entré».
    .next-2 = «Hace falta valor para decirlo. ¿Qué ayudaría a repararlo?»

topic-fakes-and-ai = Cosas falsas e inteligencia artificial
    .when = Al ver videos en familia

fakes-and-ai-8-10 = «¿Este video es real o lo hizo una computadora?»
    .answer-1 = «¡Es real!»
    .next-1 = «¿En qué lo notas? Veámoslo otra vez y busquemos pistas».
    .answer-2 = «El robot del chat es mi amigo. Me quiere».
    .next-2 = «¡Cuéntame de él! Es un programa, aunque hable con cariño».

fakes-and-ai-11-13 = «¿Cuál es el mejor video falso que has visto?»
    .answer-1 = «Yo siempre me doy cuenta».
    .next-1 = «Entonces ponme a prueba. Muéstrame tres y yo adivino».
    .answer-2 = «Hicieron uno de una chica de mi clase».
    .next-2 = «Gracias por contarme. Duele, aunque sea falso. ¿Quién podría ayudarla?»

fakes-and-ai-11-13-2 = «Te llama una voz igual a la mía. ¿Cómo sabrías que soy yo?»
    .answer-1 = «Me daría cuenta».
    .next-1 = «Puede sonar muy parecida. Elijamos una pregunta que solo tú y yo sepamos».
    .answer-2 = «¿Y si necesitas dinero urgente?»
    .next-2 = «Cuelga y llámame a mi número. Me va a alegrar que lo compruebes».

fakes-and-ai-14-17 = «Con las imágenes falsas de gente real, ¿dónde pondrías el límite?»
    .answer-1 = «Son solo memes».
    .next-1 = «Algunas sí. ¿Cuándo deja de ser un meme para quien sale ahí?»
    .answer-2 = «En la escuela hay quienes lo hacen con una aplicación».
    .next-2 = «Eso le hace mucho daño a quien sale ahí. No necesito verlo. ¿Quién podría ayudar?»

fakes-and-ai-14-17-2 = «¿En tu escuela le cuentan cosas personales a la inteligencia artificial? ¿Sirve?»
    .answer-1 = «Todo el mundo».
    .next-1 = «Lo entiendo, siempre está a la mano. ¿Para qué sirve y para qué no?»
    .answer-2 = «Escucha mejor que la gente».
    .next-2 = «Quiero mejorar en eso. Aquí estoy para escucharte, sin consejos, cuando quieras».

topic-when-something-goes-wrong = Cuando algo sale mal
    .when = Al caminar, un día tranquilo

when-something-goes-wrong-5-7 = «Un oso ve algo feo en la pantalla. ¿Qué puede hacer el oso?»
    .answer-1 = «¡Salir corriendo!»
    .next-1 = «¡Bien! Y después le cuenta a una persona adulta de confianza».
    .answer-2 = «Nada. Van a regañar al oso».
    .next-2 = «A este oso nadie lo regaña. Contar está bien».

when-something-goes-wrong-5-7-2 = «¿Quiénes son tus personas adultas de confianza? Vamos a contarlas».
    .answer-1 = «Tú».
    .next-1 = «¡Gracias! Busquemos dos más».
    .answer-2 = «El vecino no».
    .next-2 = «Está bien. Tú eliges a tus personas. Te escucho».

when-something-goes-wrong-8-10 = «Si algo se siente mal, ¿a qué personas adultas les puede contar una niña o un niño?»
    .answer-1 = «No sé».
    .next-1 = «Busquemos tres personas. Una en casa, una en la escuela y otra más».
    .answer-2 = «A nadie. Si cuentas, te quitan la tableta».
    .next-2 = «Aquí no. Por contar, nadie pierde la tableta. Te lo prometo».

when-something-goes-wrong-8-10-2 = «En un cuento, a una niña le da miedo contar algo. ¿Qué le decimos?»
    .answer-1 = «Que lo cuente y ya».
    .next-1 = «Bien. ¿Y cuáles podrían ser las primeras palabras?»
    .answer-2 = «Para ella ya es tarde».
    .next-2 = «Nunca es tarde para contar. Yo la escucharía y la ayudaría».

when-something-goes-wrong-11-13 = «Si alguien me da una mala noticia, ¿qué debería hacer yo primero?»
    .answer-1 = «No hacer drama».
    .next-1 = «Trato hecho. Primero respiro y después escucho. Si se me olvida, me lo recuerdas».
    .answer-2 = «A ti no te contaría. Te enojas».
    .next-2 = «Gracias por decirlo. Voy a trabajar en eso. ¿A quién más sería bueno contarle?»

when-something-goes-wrong-11-13-2 = «¿Qué ayuda a que alguien de tu edad se anime a contar algo?»
    .answer-1 = «Nada».
    .next-1 = «Quizás es más fácil escribir que hablar. A mí me basta una nota o un emoji».
    .answer-2 = «Si te amenazan, no puedes contar».
    .next-2 = «Las amenazas buscan que la gente se calle. No es culpa de quien las recibe, y hay ayuda».

when-something-goes-wrong-14-17 = «Si amenazan por internet a una amiga o un amigo, ¿qué sería lo primero?»
    .answer-1 = «Bloquear».
    .next-1 = «Sí, y antes guardar los mensajes. ¿A quién le podría pedir ayuda?»
    .answer-2 = «Hay quienes pagan para que pare».
    .next-2 = «Lo entiendo. Muchas veces no para ahí. Quien pagó no tiene la culpa y todavía puede recibir ayuda».

when-something-goes-wrong-14-17-2 = «¿A quién llamarías a las dos de la mañana, además de a mí?»
    .answer-1 = «¿Para qué?»
    .next-1 = «Por si acaso. Está bien si no es a mí».
    .answer-2 = «La verdad, a nadie».
    .next-2 = «Gracias por decírmelo. Aquí estoy. Busquemos a alguien más, y te muestro las líneas de ayuda».

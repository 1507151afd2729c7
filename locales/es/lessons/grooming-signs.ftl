lesson = Cómo funciona el grooming y qué señales deja
    .summary = Cómo alguien se gana la confianza de una niña o un niño para hacer daño, qué puede notar usted y cómo preguntar.
    .can-notice-signs = notar señales sin tomar ninguna por una prueba
    .can-ask-calmly = preguntar con calma a quien esconde algo y escuchar la respuesta
    .can-stay-near = elegir a quién acudir primero cuando crece la preocupación
    .discuss-why-it-works = ¿Por qué los elogios y la atención funcionan con todo el mundo, también con los adultos?
    .discuss-private-or-hidden = ¿Cómo se distingue querer intimidad de esconderse por miedo?
    .discuss-which-adults = Además de usted, ¿a qué adultos ven seguido sus hijas o hijos y en quiénes confían?
    .home-show-favorite = ¿Qué juego o aplicación te gustaría enseñarme?
    .home-friend-or-more = ¿Cómo se nota que una amiga o un amigo de internet es de los buenos?
    .home-easy-question = ¿Cómo quieres que te pregunte cuando me preocupo por ti?
    .family = Cambien de papel por una noche: su hija o su hijo enseña y usted aprende su juego favorito. Pierda con dignidad. Después busquen la lista de amigos y decidan quién debe estar ahí.
    .tonight = Siéntese al lado de su hija o hijo mientras hay algo en la pantalla, con pan tostado o sin él. Haga una sola pregunta: «¿Qué es lo que te gusta de esto?». Y escuche tres minutos sin dar consejos.
    .teacher = Para una reunión de familias. La meta es aprender a ver patrones con calma y llevarse a casa una buena pregunta. Alguien pedirá una lista que sirva de prueba; diga desde el comienzo que no existe. No le pregunte a nadie por su propia familia, ni de ahora ni de antes. Quédese un rato para preguntas en privado.

won-over =
    El grooming es ganarse la confianza de una niña o un niño para hacerle daño. Rara vez empieza con algo malo. Empieza con tiempo, elogios y regalitos. A cualquiera le hace bien que lo tomen en cuenta.

    Después llegan los chats privados, los secretos y las conversaciones que poco a poco se vuelven sexuales. Cada paso es tan pequeño que ninguno parece el momento de decir basta.

    Les pasa a chicas y a chicos. Quien lo hace puede ser un adulto, un adolescente o alguien que se hace pasar por niño. Hayan dicho o mandado lo que sea, la responsabilidad es de esa persona.
    .title = Antes del daño viene la confianza
    .alt = Un hilo largo sale de un globo de diálogo brillante, con una cometa dentro, y dobla varias esquinas.
    .slide = Alguien se gana la confianza para hacer daño. Tiempo, elogios y regalos; luego, chats privados, secretos y temas sexuales. Cada paso es pequeño. De todos es responsable esa persona.
    .notes = Pregunte qué imaginaban antes al oír esta palabra. Siga con el dedo el hilo del dibujo. Alguien en la sala puede haberlo vivido: diga que se puede salir un momento.

in-the-chat = Mina tiene 10 años y canta en un juego de música. Le muestra un chat a su tío Ray. Busque cada señal de alerta.
    .slide = Mina tiene 10 años y canta en un juego de música. Le muestra un chat a su tío Ray. Diga el número de cada línea que sea una señal de alerta.
    .title = Por encima del hombro de Mina
    .notes = Que decidan en parejas, línea por línea, y luego comparen. Haga notar lo amable que suena todo. Pregunte qué podría decir primero el tío Ray, ahora que ella se lo mostró.
    .name = Mina
    .other = chorus_nine
    .good-song = ¡Qué linda canción! Me gusta la parte aguda.
    .good-song-why = Elogiar una canción es lo más normal. Así hablan los amigos todo el día.
    .thanks-hiccup = ¡Gracias! A la mitad me dio hipo.
    .thanks-hiccup-why = Mina habla de cómo canta. Eso no le dice a nadie quién es.
    .only-one = Aquí eres la única con talento de verdad.
    .only-one-why = Este elogio la pone por encima de todos. Se siente de maravilla, y por eso acerca muy rápido.
    .new-songs = Las canciones nuevas salen el viernes.
    .new-songs-why = Una simple noticia del juego. En estos chats casi todo es inofensivo, y por eso lo demás no se nota.
    .gold-pass = Te compro el pase dorado. Algún día me haces un favor.
    .gold-pass-why = Un regalo a cambio de un favor hace sentir que se debe algo. Mina no debe nada, aunque lo haya aceptado.
    .for-free = ¿Y por qué me lo comprarías?
    .for-free-why = Muy buena pregunta. Sintió que algo no cuadra.
    .not-family = Tu familia no tiene por qué enterarse.
    .not-family-why = Esconderle un chat a la familia deja fuera a quienes podrían ayudar.
    .show-ray = Se lo voy a mostrar a mi tío.
    .show-ray-why = No tiene que resolverlo a solas. Con mostrarlo basta.

what-you-may-see =
    Pocas veces verá el chat. A su hija o a su hijo sí. Fíjese en lo nuevo y en lo que llega junto. Noches en internet. Una pantalla que se da vuelta. Regalos que no se sabe de quién son. Menos amigos, menos conversación en casa. Miedo, enojo o tristeza alrededor del teléfono. Palabras sexuales que no van con la edad.

    Casi todo esto también es parte de crecer, o viene de otra preocupación. Ninguna señal prueba nada, y a veces no hay ninguna. Una señal es una razón para acercarse y preguntar.
    .title = Lo que puede notar en casa
    .alt = Una persona adulta con una taza está junto a una ventana, al anochecer. Enfrente, una niña o un niño lee en una ventana iluminada.
    .slide = Fíjese en lo nuevo y en lo que llega junto: noches en internet, pantalla escondida, regalos de no se sabe quién, menos amigos, miedo al teléfono. Ninguna señal es prueba. Es una razón para acercarse y preguntar.
    .notes = Pregunte cuáles de estas señales podrían tener otra causa y reúnan algunas. Quienes hablan poco, o con señas o imágenes, pueden mostrarlo en el sueño, la comida o el juego. Diga que no haberlas visto no es un fracaso.

toast = Vera tiene 12 años. Por tercera vez en la semana cierra de golpe la computadora cuando entra el señor Silva. ¿Qué le conviene decir a él?
    .title = Ensayo: la computadora se cierra
    .notes = Que Vera se moleste con ganas. Deténganse antes del final y pregunte qué creen que hay detrás. Luego vean en qué se distingue una sorpresa de un secreto: otras personas la saben, y termina un día fijo.
    .name = Señor Silva
    .other = Vera
    .could-knock = ¡Papá! Podrías tocar.
    .open-it = Perdón. Ahora ábrela, así dejo de preocuparme.
    .open-it-why = Es sincero con su preocupación. Pero Vera tendría que mostrar algo para que él se sienta mejor.
    .made-toast = Hice pan tostado. ¿Me siento un rato?
    .made-toast-why = Se acerca y no juzga. Vera puede dejar de cuidar la pantalla.
    .third-time = Cierto, voy a tocar. Aunque ya van tres veces. ¿Estás bien?
    .third-time-why = Dice lo que vio y pregunta por ella. La computadora sigue siendo cosa suya.
    .ruined = ¡Si la abro, se arruina!
    .steps-back = El señor Silva quita la mano de la tapa. «Entonces se queda cerrada. Hice pan tostado».
    .till-sunday = No es nada malo. Solo que no lo puedes ver hasta el domingo.
    .no-secrets = En esta casa no tenemos secretos, Vera.
    .no-secrets-why = Es una buena regla para los secretos que alejan la ayuda. Este tiene fecha, y quizás hasta es sobre él.
    .who-knows = ¿Y quién más lo sabe?
    .who-knows-why = Es la pregunta que los distingue. De una sorpresa siempre sabe alguien más.
    .can-wait = El domingo, entonces. Soy malísimo para esperar.
    .can-wait-why = Que haya fecha es buena señal, y él confía en ella. El domingo lo sabrá.
    .hears-himself = Se oye a sí mismo y se ríe. «Las sorpresas están bien. Solo me gusta saber que alguien más las sabe».
    .teo-knows = Teo. Y papi. Y papi no sabe guardarse nada, ¡así que no le preguntes!
    .cake = El domingo hay un pastel de cumpleaños con su nombre, hundido en el centro. En la pantalla había una receta. Una señal es una razón para preguntar, y esta vez la respuesta fue un pastel.

how-soon = ¿Qué es parte de crecer, qué pide una pregunta amable y qué necesita ayuda hoy? Imagine que de cada caso no sabe nada más.
    .title = ¿Esperar, preguntar o pedir ayuda?
    .notes = En una o dos tarjetas no habrá acuerdo, y eso sirve. Pregunte qué más querrían saber. En la duda, pasar una tarjeta a «Preguntar con cariño» no hace daño.
    .bin-growing-up = Es parte de crecer
    .bin-ask-kindly = Preguntar pronto, con cariño
    .bin-help-today = Pedir ayuda hoy
    .headphones = Audífonos nuevos y caros, «de un amigo»
    .headphones-why = Un regalo así, de un amigo sin nombre, merece una pregunta amable. «¡Qué lindos! ¿Quién es ese amigo?»
    .closed-door = Quiere cerrar la puerta de su cuarto
    .closed-door-why = Querer una puerta es sano. Toque antes de entrar y sigan conversando en otros lados.
    .secret-meeting = Alguien de internet quiere verse en secreto esta noche
    .secret-meeting-why = Esperar podría ser peligroso. Quédese a su lado, guarden los mensajes y llame a la policía.
    .own-jokes = Bromas entre amigos que usted no entiende
    .own-jokes-why = Los amigos tienen sus propias palabras. Se puede estar cerca sin entender cada broma.
    .adult-writes = Un adulto le manda mensajes sexuales
    .adult-writes-why = De eso nunca tiene la culpa una niña o un niño. Agradézcale que lo contó, guarde las palabras y denuncie.
    .up-at-night = En internet de noche, con ansiedad de día
    .up-at-night-why = Dos cambios juntos dicen más que uno. Pregunte cómo van las cosas antes de hablar de reglas.

rehearsal = Luca tiene 11 años, es nuevo en la ciudad y juega ajedrez en internet. Es tarde y sigue en la cocina. ¿Qué le conviene decir al señor Novak?
    .title = Ensayo: luz en la cocina
    .notes = Léanlo a dos voces y dejen pausas. Prueben a propósito una respuesta más difícil y vean cómo se repara. Que cada quien diga una vez, en voz alta, la frase que le gustaría tener lista.
    .name = Señor Novak
    .other = Luca
    .without-you = Un jugador quiere verme. Sin ti.
    .who-is-that = ¿Quién es? ¿Qué edad tiene? ¿Dónde vive?
    .who-is-that-why = Todo eso importa después. Tres preguntas seguidas suenan a interrogatorio.
    .sit-down = Espera, que para esto me siento. Ya.
    .sit-down-why = Luca ve que el asunto merece una silla. Ahora la palabra la tiene él.
    .knew-chess = Ya sabía que ese ajedrez no iba a traer nada bueno.
    .knew-chess-why = El miedo busca a qué echarle la culpa. Y encuentra justo lo que más le gusta a Luca.
    .you-mad = No sé. Ya te enojaste.
    .got-scared = Contigo no. Me asusté y pregunté muy rápido.
    .got-scared-why = Dice la verdad y va más despacio. Con eso lo arregla.
    .answer-me = No me enojé. Solo necesito saberlo todo, por tu bien.
    .answer-me-why = Nace del cariño. Para Luca sigue siendo un interrogatorio, solo que más suave.
    .puts-pen-down = El señor Novak deja el bolígrafo. «Olvida mis preguntas. Empieza tú».
    .said-yes = Como que le dije que sí. Aquí no tengo con quién jugar.
    .how-could-you = Eres un chico muy listo. Tú sabes que eso no se hace.
    .how-could-you-why = Empieza como elogio y acaba en reproche. Ese truco también funciona con gente lista.
    .better-friend = Entonces te buscamos un amigo mejor, en la escuela.
    .better-friend-why = Buen plan para la otra semana. Esta noche Luca todavía cree que él hizo algo malo.
    .on-them = Tú querías un amigo. Alguien se aprovechó, y eso es cosa suya.
    .on-them-why = Querer un amigo está bien; de lo que hizo con eso responde la otra persona. Luca respira.
    .tries-again = Luca se mira los calcetines. El señor Novak lo intenta otra vez: «Querer un amigo está bien. Lo que hicieron con eso no es tu culpa».
    .quit-chess = ¿Tengo que dejar el ajedrez?
    .chess-stays = No. El ajedrez se queda. Y lo que escribió, también.
    .chess-stays-why = Contar no le costó nada, y las palabras quedan guardadas para la denuncia.
    .a-break = Un descanso te caería bien. Dos semanas, digamos.
    .a-break-why = Él piensa en que duerma. Luca entiende que contar le costó el ajedrez.
    .friday-both = No. El viernes hay ajedrez, y yo voy contigo.
    .friday-both-why = El ajedrez se queda, y ahora con gente alrededor. Así se hace también para conocer a alguien.
    .takes-it-back = «¿Dos semanas?», dice Luca. El señor Novak niega con la cabeza. «No, lo retiro. El ajedrez se queda».
    .cups = Luca ya no dice nada. El señor Novak lava dos veces la misma taza. Luego toca a su puerta: «Me asusté y te eché la culpa a ti. ¿Me cuentas otra vez?». Y Luca le cuenta.
    .told = Guardan los mensajes, reportan al jugador en la aplicación y lo bloquean. Mañana, además, van a hacer la denuncia. «Aunque hubieras ido, querría que me lo contaras», dice el señor Novak. Y pierde una partida.
    .helped = Hicieron falta dos comienzos. Guardan los mensajes, reportan al jugador en la aplicación y lo bloquean. El ajedrez se queda. En el desayuno, el señor Novak querrá disculparse una vez más, y Luca lo va a dejar.

near-not-over =
    Leer a escondidas hace perder la confianza. Con los pequeños, siéntese al lado. Con adolescentes, pida que le muestren quién puede escribirles. Si revisa algo, dígalo.

    ¿Verse con alguien de internet? Antes de los 11, no. Desde los 11, primero pregunta en casa, y va también una persona adulta que la familia ya conoce y elige. ¿Fue de todos modos? No es culpa de su hija o hijo, y todavía puede contarlo.

    Y diga en casa: «Puede ser alguien a quien queremos. Si uno de nosotros te hace daño o no te hace caso, ve con tu tía, tu entrenadora o una línea de ayuda».
    .title = Cerca, y no por encima del hombro
    .alt = Una niña o un niño y una persona adulta, lado a lado en un sofá, miran la misma tableta.
    .slide = Pequeños: al lado. Adolescentes: que le muestren. Si revisa, dígalo. Verse con alguien: antes de los 11, no; desde los 11, preguntar y con una persona adulta conocida. «Puede ser alguien a quien queremos. Ve con otra persona».
    .notes = Revisar o no los teléfonos dará mucho que hablar. Quédese en dos preguntas: ¿lo sabe su hija o hijo? ¿Hace más fácil que cuente algo? Pida una regla que también puedan cumplir los adultos.

if-worry-grows =
    Puede pedir ayuda sin tener pruebas. Antes, explíquele a su hija o hijo qué va a hacer y por qué.

    Guarden los chats, los nombres y las fechas. No copie fotos íntimas ni escriba como si fuera su hija o hijo. No ponga a nadie sobre aviso, menos aún a alguien cercano.

    ¿Hay peligro ahora, o su hija o hijo va camino a un encuentro? El número de emergencias. Si no, una línea de ayuda para orientarse, la policía o una línea de denuncia: en Estados Unidos, la CyberTipline o Know2Protect. Reporte la cuenta en la aplicación y luego bloquéela. En Ayuda están los servicios.

    Y busque con quién hablar usted también.
    .title = Cuando la preocupación crece
    .alt = Una persona adulta habla por teléfono bajo una lámpara cálida.
    .slide = Para pedir ayuda no hacen falta pruebas. Diga antes qué hará. Guarde chats y nombres, no copie fotos íntimas, no ponga a nadie sobre aviso. Peligro: número de emergencias. Si no: línea de ayuda, policía o denuncia.
    .notes = Abran Ayuda y busquen en grupo los servicios de su país, para que nadie tenga que hacerlo a solas. Mucha gente teme acusar sin razón; averiguarlo es tarea de quien recibe la denuncia.

q-quiet = Milan lleva una semana callado y pone el teléfono boca abajo. No se sabe nada más. ¿Con quién le conviene hablar primero a la señora Lindqvist?
    .the-child = Con su hija o hijo, ante una taza caliente
    .the-child-why = Solo ve un silencio y un teléfono. Lo demás lo sabe Milan, y una pregunta amable le da tiempo.
    .advice-line = Con una línea de ayuda, para orientarse
    .advice-line-why = Nunca está de más. A Milan todavía no le ha preguntado, y él está más cerca.
    .emergency = Con el número de emergencias
    .emergency-why = Está para el peligro. Una semana de silencio es una razón para sentarse a conversar.

q-new-group = Nadia, de 16 años, menciona un grupo de internet donde escriben canciones. Hasta ahora no hay nada raro. ¿Con qué pregunta le conviene empezar a la señora Haddad?
    .like-about-it = «¿Qué es lo que te gusta de eso?»
    .like-about-it-why = No hay preocupación, solo una alegría nueva. Así sabrá más del grupo que pidiendo nombres.
    .who-else = «¿Quién más va a estar?»
    .who-else-why = Sirve antes de un encuentro. Nadia no habló de ninguno, así que suena a control.
    .help-now = «¿Qué te ayudaría ahora?»
    .help-now-why = Es amable y sirve en una noche difícil. Nadia no pide ayuda: está contando.

q-coach = Vera les mostró a sus papás lo que le escribe de noche un ayudante del club de natación: «Borra esto». Ya la escucharon, y se fue a dormir. ¿Con quién les conviene hablar ahora?
    .the-child = Con su hija o hijo, ante una taza caliente
    .the-child-why = Ya lo hicieron, y ella contó bien. Si le preguntan todo de nuevo, puede sentir que dudan.
    .advice-line = Con una línea de ayuda, para orientarse
    .advice-line-why = Vera está a salvo en casa, y al ayudante no se le avisa. Ahí saben a quién acudir: policía o protección infantil.
    .emergency = Con el número de emergencias
    .emergency-why = De inmediato, si corriera peligro. Esta noche duerme al lado, y hay tiempo para orientarse.

q-friday = Un chico del grupo de ajedrez de la biblioteca quiere jugar en persona con Luca el viernes. ¿Qué pregunta le importa más al señor Novak?
    .like-about-it = «¿Qué es lo que te gusta de eso?»
    .like-about-it-why = Una linda pregunta para cualquier día. No le dirá cómo está planeado el encuentro.
    .who-else = «¿Quién más va a estar?»
    .who-else-why = Se trata de verse. Sala abierta, otras familias, y él acompaña: eso es lo que necesita oír.
    .help-now = «¿Qué te ayudaría ahora?»
    .help-now-why = Luca está bien y muy contento. Lo que falta es el plan.

q-empty-bed = Son las diez de la noche. La cama de Luca está vacía. En su tableta hay un mensaje: «En el puente a las diez. Ven solo». ¿Con quién le conviene hablar primero al señor Novak?
    .the-child = Con su hija o hijo, ante una taza caliente
    .the-child-why = También va a llamar a Luca. Mientras tanto, la policía ya puede ir en camino.
    .advice-line = Con una línea de ayuda, para orientarse
    .advice-line-why = También lo mandarían al número de emergencias. Puede ir directo.
    .emergency = Con el número de emergencias
    .emergency-why = Tal vez Luca está por verse con alguien desconocido. La taza caliente viene cuando esté en casa, y sin regaños.

q-enough = Vera le contó al señor Okafor de un chat que la asustó. Está cansada y dice: «Eso es todo». ¿Qué pregunta conviene ahora?
    .like-about-it = «¿Qué es lo que te gusta de eso?»
    .like-about-it-why = Es buena para empezar una conversación. Esta ya empezó, y no es sobre algo divertido.
    .who-else = «¿Quién más va a estar?»
    .who-else-why = No hay ningún encuentro. La haría volver a la historia que acaba de terminar.
    .help-now = «¿Qué te ayudaría ahora?»
    .help-now-why = Ya contó lo suyo. Un té, un abrazo, dormir, un plan para mañana: Vera elige.

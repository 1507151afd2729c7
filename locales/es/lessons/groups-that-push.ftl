lesson = Grupos que presionan
    .summary = Hay grupos que empiezan con cariño y terminan con amenazas. Cómo notar el cambio y llegar a quien está adentro.
    .can-see-turn = ver dónde el cariño se vuelve prueba y amenaza
    .can-harmless-or-push = distinguir un ritual inofensivo de la presión
    .can-reach-friend = saber qué necesita ahora alguien que está en un grupo así
    .discuss-belong = ¿Qué hace que en un grupo te sientas en casa, y qué no debería costarte nunca?
    .discuss-free-no = ¿En qué se nota que en un grupo el no es libre de verdad?
    .discuss-what-to-print = ¿Qué debería publicar un periódico escolar sobre grupos peligrosos, y qué no?
    .home-good-group = ¿En qué grupo te gusta estar, y qué es lo que más te gusta?
    .home-not-like-you = ¿En qué podría notar que no estás como siempre?
    .home-anything-night = ¿Qué necesitarías de mí para despertarme por lo que sea, incluso por algo que hiciste tú?
    .family = Inventen un ritual para quien llega nuevo a su mesa: un saludo, un chiste malo, una canción. La única regla: cualquiera puede saltárselo y de todos modos hay postre.
    .teacher = El objetivo: que el grupo vea el orden de cariño, prueba y amenaza, distinga los rituales inofensivos y sepa qué necesita una amiga o un amigo. No nombre grupos, retos, encargos ni símbolos, y detenga a quien lo haga: nombrarlos los difunde. No pida experiencias. Avise antes de la fecha a orientación o a la persona responsable de protección, y sepa quién está libre después.

clan-song = Dario, de 15 años, quiere entrar a un clan de videojuegos. Tienen un ritual para los nuevos. ¿Qué debería escribir Dario?
    .title = La canción del clan
    .notes = Pregunte qué hace inofensivo este ritual: es divertido, es abierto y negarse no cuesta nada. Agregue que seguimos sin saber quiénes son; solo que hasta ahora no hay ninguna señal.
    .easy = Dario entra a un clan. Los nuevos cantan. Se puede decir que no. Ayuda a Dario.
    .name = Dario
    .other = CrumbClan
    .welcome = ¡Bienvenida, nueva migaja!
    .new-ones-sing = Tradición: los nuevos cantan la canción del clan por voz. Es horrible y tiene cuatro estrofas.
    .clears-rooms = Cuando canto se vacía el cuarto. ¿Listos?
    .clears-rooms-why = Dario tiene ganas. Es una canción, y los demás también ya hicieron el ridículo.
    .if-i-dont = ¿Y si no canto, qué pasa?
    .if-i-dont-why = Es buena pregunta, aunque aquí suene a reto. La respuesta muestra si el no es libre.
    .only-play = Yo paso. Juego, no canto.
    .only-play-why = Un no sencillo. En un buen grupo no cuesta nada.
    .glorious = GLORIOSO. El perro del vecino está aullando. Ya estás dentro.
    .then-you-dont = Pues no cantas. Jugamos a las ocho igual.
    .half-passed = Yo igual. La mitad no cantó. Jugamos a las ocho.
    .plays-at-eight = A las ocho está en el equipo, con canción o sin ella. Hasta ahora, ninguna señal. Dario usa su apodo, y su prima Lea canta las cuatro estrofas toda la semana.

the-piece =
    .title = Un artículo sin nombres
    .table-alt = Yuna está en una mesa con una libreta. Enfrente, de espaldas, alguien con sudadera.
    .no-name = Yuna escribe para el periódico escolar. Alguien de la escuela le cuenta.
    .who-yuna = Yuna
    .start-anywhere = Empieza por donde quieras. No va ningún nombre. Ni el tuyo ni los de ellos.
    .doors-alt = Una puerta luminosa está abierta y lleva a una segunda puerta más oscura.
    .so-nice = «Eran súper lindos conmigo. Todas las noches alguien me preguntaba cómo estaba».
    .thread-alt = Un globo de diálogo con una cometa. De él sale un hilo largo que rodea las casas.
    .prove-it = «Después tuve que demostrar que iba en serio. Y luego usaron eso contra mí».
    .office-alt = El orientador Okoro, frente a alguien con sudadera, de espaldas. Yuna espera a su lado.
    .who-mr-okoro = Orientador Okoro
    .did-some = «Hice una parte. También le hice daño a alguien».
    .came-here = Paraste y viniste. Qué bueno.
    .ask = Esa persona mira a Yuna. ¿Qué debería decirle Yuna?
    .forget-it = «No es tu culpa. Esa parte no la voy a poner».
    .forget-it-why = Es cierto y amable: no tiene que salir en el periódico. Hay otra persona lastimada, y callar no ayuda a ninguno de los dos.
    .both-get-help = «Eso se lo hicieron a los dos. Hay ayuda para los dos».
    .both-get-help-why = Quien tuvo que hacer daño merece ayuda, y también la persona lastimada.
    .explain-alone = «Ya se acabó. Hoy te ayudo a escribirle».
    .explain-alone-why = Querer repararlo es bueno. Con una persona adulta al lado, es más seguro para los dos.
    .notes = La persona de la escuela se queda sin nombre, y lo que tuvo que demostrar no se dice; déjelo así. Que todo el grupo diga una vez en voz alta la frase elegida. Ofrezca un descanso y deje la puerta abierta.

warm-proof-threat =
    En internet hay grupos que presionan a la gente para que se haga daño o se lo haga a otros. Empiezan con cariño: noche tras noche alguien pregunta cómo estás. La soledad es normal, y querer amigos es algo bueno. Ellos lo saben.

    Luego hay que demostrar algo. Lo que diste se vuelve amenaza: más, o vas a ver. Obedecer no lo termina. Pedir ayuda es la salida.

    Una amiga o un amigo de verdad no pide secretos, imágenes ni pruebas. Puedes parar en cualquier momento. No es tu culpa, aunque hayas hecho una parte.
    .title = Cariño, prueba, amenaza
    .alt = Dos globos de diálogo en el cielo de la tarde. En uno hay tres puntos.
    .slide = Empieza con cariño. Luego hay que demostrar algo. Después vienen las amenazas. Obedecer no lo termina. Puedes parar en cualquier momento, aunque hayas hecho una parte.
    .easy = Empieza con cariño. Luego piden pruebas. Después amenazan. Puedes parar. No es tu culpa.
    .notes = Dibuje tres escalones y marque lo mismo en cada uno: aquí se puede parar. No dé ejemplos de lo que la gente tuvo que demostrar. Si alguien nombra un grupo, dé las gracias, no lo repita y siga.

dare-or-push = Los grupos les dicen muchas cosas a los nuevos. ¿Inofensivo o presión?
    .title = ¿Ritual o presión?
    .notes = Las tarjetas van en parejas parecidas. Pregunte qué cambia: cuánto cuesta un no y quién puede enterarse. Si alguien dice «en mi equipo hubo cosas peores», dígale que lo escucha después de clase.
    .bin-harmless = Inofensivo
    .bin-push = Presión
    .bad-joke = «Los nuevos cuentan un chiste malo. O no».
    .bad-joke-why = Las dos últimas palabras lo dicen. El no es parte del ritual.
    .prove-something = «Los nuevos dan una prueba. Sin excepciones».
    .prove-something-why = Un grupo que te quiere no necesita pruebas. Sin un no libre, es presión.
    .spot-stays = «Tómate un descanso. Tu lugar te espera».
    .spot-stays-why = Puedes irte y volver. Así es un grupo libre.
    .pays-for-it = «Si te vas, alguien lo paga».
    .pays-for-it-why = Es una amenaza. Puedes irte de todos modos, y hay quien te ayuda.
    .call-us = «El domingo juntamos fondos. Tu familia puede llamarnos».
    .call-us-why = Se puede preguntar, y los adultos pueden saberlo. No hay nada que esconder.
    .only-family = «Ahora nosotros somos tu única familia».
    .only-family-why = Suena a cariño, y te aparta de todos los demás.

no-more-memes = Durante años, Pixel le mandó memes a Jonah en el desayuno. Ahora es medianoche. Jonah, de 17 años, sabe lo que es quedarse callado. ¿Qué debería escribir Jonah?
    .title = Ya no hay memes
    .notes = El grupo aconseja a Jonah; nadie hace el papel de Pixel. Pregunte qué no dice: ni un «por qué», ni una pregunta sobre detalles. Diga que, en cuanto hay una amenaza, una amiga o un amigo llama a una persona adulta.
    .easy = Pixel está en un mal grupo. Pixel tiene miedo. Jonah es su amigo. Ayúdalo a contestar.
    .name = Jonah
    .other = Pixel
    .month-of-nothing = Un mes sin un solo meme. En la escuela, Pixel se sobresalta con cada vibración. Entonces se enciende el teléfono.
    .prove-myself = no puedo hablar mucho. dicen q tengo q demostrarles algo otra vez
    .one-last-time = ¿Y si lo haces por última vez y te sales?
    .one-last-time-why = Quiere que Pixel salga ya de esto. Ceder no lo termina; vuelven por más.
    .not-to-me = ¿Demostrar qué? Eres Pixel. Con eso basta.
    .not-to-me-why = No pide detalles. Pone junto a Pixel a un amigo que no quiere pruebas.
    .send-link = Voy a entrar ahí. Yo me encargo de ellos.
    .send-link-why = Quiere hacer algo. Si entra, habrá dos personas en peligro, y Pixel lo necesita afuera.
    .if-i-quit = si me salgo me va a ir mal. ya hice cosas
    .our-secret = Bueno. No se lo digo a nadie.
    .our-secret-why = Así Pixel sigue hablando, y eso es bueno. Con una amenaza de por medio, una promesa así no cuenta.
    .wake-nana = Despierta a tu abuela. Yo no cuelgo.
    .wake-nana-why = Una persona adulta al fondo del pasillo y un amigo que no cuelga. Jonah sabe lo que se siente.
    .bea-drives = Mi tía ya agarró las llaves. Vamos para allá.
    .bea-drives-why = Le pide ayuda a una persona adulta y lo dice de frente. Nada a espaldas de Pixel.
    .cant-carry = Jonah escribe y borra. Luego: «Yo solo no puedo con esto. Voy a despertar a Bea. Sigo siendo tu amigo». Y la despierta.
    .later = Más tarde, Jonah no puede dormir. Escribe: «Olvida lo que dije. Puedes parar ahora mismo», y despierta a la tía Bea.
    .told = La abuela de Pixel se sienta en la cama: «Estás aquí. Eso es lo que me importa». Nadie le contesta al grupo. Guardan las palabras, reportan en la aplicación y bloquean. La tía Bea pregunta una sola cosa: «¿Alguien está en peligro ahora?». Si fuera así, tocaría llamar de inmediato al número de emergencias. En el desayuno, a Jonah le llega un meme. Malísimo.
    .helped = La tía Bea está tranquila. «Vamos para allá». La abuela de Pixel abre en pantuflas. Guardan las palabras, reportan en la aplicación y bloquean. Lo que Pixel hizo antes no obliga a quedarse. Quien salió lastimado recibe ayuda, y Pixel también.

print-it = El artículo está listo. Quien edita el periódico con Yuna tiene una pregunta. No hay una sola respuesta correcta. ¿Qué debería escribir Yuna, de 16 años?
    .title = ¿Qué se publica?
    .notes = Las tres respuestas llevan a algo. Pregunte quién gana si se nombra a un grupo peligroso: a esos grupos les gusta la fama, y un nombre se puede buscar. Compárenlo con el deseo de avisar a la gente.
    .easy = El artículo de Yuna está listo. ¿Qué debería publicar el periódico? Las tres respuestas sirven.
    .name = Yuna
    .other = Periódico escolar
    .name-the-group = Esto es ENORME. ¿Ponemos cómo se llama el grupo? ¡Hay que avisarle a la gente!
    .no-names = No. Un nombre es un anuncio para ellos.
    .no-names-why = Se puede avisar de cómo funciona. Un nombre se busca en internet.
    .ask-source = Voy a preguntarle a mi fuente qué se puede quedar.
    .ask-source-why = La historia es suya, y un detalle puede delatar a alguien. Quizás la página tenga que esperar.
    .ask-ade = Que la maestra Ade lo lea con nosotros.
    .ask-ade-why = Ella ya ha publicado cosas difíciles. El artículo sigue siendo de Yuna.
    .then-what = Bueno. ¿Entonces ponemos cómo empieza y quién ayuda?
    .cuts-two = La persona que habló quita dos frases y deja una: «Paré. Es lo mejor que hice en todo el año».
    .ade-reads = La maestra Ade tacha un detalle y una coma. «Ahora nadie puede saber quién es». Yuna pelea por la coma.
    .on-paper = Página tres: cómo empieza, qué decirle a una amiga o un amigo, quién ayuda. Ni el grupo ni los nombres. Alguien deja una nota doblada en el lugar de Yuna: «Gracias». Ella nunca pregunta de quién es.

way-out =
    ¿Hay peligro ahora, para ti o para otra persona? Llama ya al número de emergencias. ¿Todo se ve negro? Una línea de crisis contesta.

    Si no: deja de contestar. Guarda palabras y nombres, ninguna imagen. Después toca reportar en la aplicación y bloquear. Antes o después, cuéntaselo a alguien de confianza que sea adulto: un tío, un enfermero, el orientador Okoro. ¿No te hace caso, o es quien te lastima? Busca a otra persona o una línea de ayuda.

    ¿Te hicieron lastimar a alguien, o a un animal? También mereces ayuda. Contarlo les sirve a los dos, incluso meses después.
    .title = La salida
    .alt = Un pasillo de escuela por la tarde. Hay una puerta abierta de la que sale luz cálida.
    .slide = Peligro ahora: número de emergencias. Si no: parar, guardar palabras, reportar, bloquear y contarlo en cualquier momento. ¿Te hicieron lastimar a alguien? También mereces ayuda, igual que esa persona.
    .easy = ¿Peligro ahora? Número de emergencias. Para. Guarda sus palabras. Cuéntalo. ¿Te hicieron lastimar a alguien? Tú también recibes ayuda.
    .notes = Muestre dónde está el número de emergencias en Ayuda. Nombre a dos personas de la escuela y diga dónde estarán después de clase. Cierre con algo tranquilo y no salga con prisa.

new-server = Una chica de otra escuela invita a Yuna a un servidor de libros. Le preguntan cómo estuvo su semana y pelean por los finales. ¿En qué punto está?
    .asks-proof = Pide una prueba
    .asks-proof-why = Nadie le pide a Yuna que demuestre nada. Puede pasar semanas solo leyendo.
    .threatens = Amenaza
    .threatens-why = Pelean por los finales y por nada más.
    .warm-so-far = Hay buen ambiente y hasta ahora no pide nada
    .warm-so-far-why = Casi todos los grupos así son eso y ya. Yuna puede disfrutarlo y notar si un día piden algo.

anyone-can-say = En el nuevo equipo de Dario alguien escribe: «Tienes que mostrarnos que eres leal». ¿En qué punto está?
    .asks-proof = Pide una prueba
    .asks-proof-why = «Mostrarnos» es el cambio. Un equipo que busca buenos jugadores mira cómo juegan.
    .threatens = Amenaza
    .threatens-why = Todavía no hay un «o vas a ver». Dario puede irse antes de que llegue.
    .warm-so-far = Hay buen ambiente y hasta ahora no pide nada
    .warm-so-far-why = La semana pasada era así. Desde hoy, piden algo.

one-word = Alguien de la banda de Nadia le siguió la corriente a un grupo y se arrepiente. Ahora le escriben: «Si le dices algo a alguien, se entera tu escuela». ¿En qué punto está?
    .asks-proof = Pide una prueba
    .asks-proof-why = Eso fue antes. Ahora el grupo lo usa.
    .threatens = Amenaza
    .threatens-why = «Si le dices algo» es un «o vas a ver». Contarlo afloja ese poder, haya pasado lo que haya pasado.
    .warm-so-far = Hay buen ambiente y hasta ahora no pide nada
    .warm-so-far-why = Quizás fue así alguna vez. Ahora piden silencio.

must-hurt = Un grupo fue muy amable con un amigo de Dario. Ahora le dicen que le haga daño a otro jugador, «para que se vea de qué lado estás». ¿Qué conviene?
    .join-in = Participar si divierte
    .join-in-why = Las bromas divierten cuando todos se ríen. Aquí alguien sale lastimado.
    .get-out = Salir de ahí y buscar ayuda
    .get-out-why = Mandar a alguien a hacer daño es presión, por amables que hayan sido. Hay ayuda para los dos.
    .skip-and-stay = Saltárselo y quedarse
    .skip-and-stay-why = Decir que no es un buen comienzo. Un grupo que pide esto lo vuelve a pedir.

costume-swim = El equipo de natación de Jonah junta fondos: todos con disfraz, familias invitadas, y quien no quiera no participa. A Jonah le encantan los disfraces. ¿Qué conviene?
    .join-in = Participar si divierte
    .join-in-why = Es abierto, es por una buena causa y el no es libre. Jonah va de tetera.
    .get-out = Salir de ahí y buscar ayuda
    .get-out-why = Siempre se puede. Aquí nadie presiona, y en primera fila están las familias.
    .skip-and-stay = Saltárselo y quedarse
    .skip-and-stay-why = Podría. También se perdería ir de tetera.

baby-photo = En el grupo de fans de Nadia, las nuevas publican una foto de bebé. Dos no quisieron, y nadie dijo nada. Ella no quiere la suya en internet. ¿Qué conviene?
    .join-in = Participar si divierte
    .join-in-why = A otros los divierte. Nadia ya decidió dónde vive su foto de bebé.
    .get-out = Salir de ahí y buscar ayuda
    .get-out-why = Puede irse cuando quiera. Aquí nada la obliga; las dos que no quisieron siguen ahí.
    .skip-and-stay = Saltárselo y quedarse
    .skip-and-stay-why = Aquí el no es libre, y dos personas ya lo probaron.

gone-quiet = Una amiga de Yuna lleva dos semanas cansada y casi no habla. No hay señales de peligro. ¿Con qué conviene empezar?
    .meme-hello = «Te extraño a la hora de comer. ¿Unas papas?»
    .meme-hello-why = Una puertita abierta. No pide nada, y por ahí cabe hasta alguien muy cansado.
    .you-can-stop = «Puedes parar. Te acompaño con el orientador».
    .you-can-stop-why = Buenas palabras cuando ya se sabe que hay algo que parar. Por ahora, Yuna no lo sabe.
    .emergency-now = Llamar a emergencias y seguir cerca
    .emergency-now-why = Es para un peligro de ahora mismo. Si eso cambia, puede llamar en cualquier momento.

wants-out = Alguien del equipo le dice a Dario: «Me hacen demostrar cosas. Ya no quiero, y no sé cómo salirme». ¿Con qué conviene empezar?
    .meme-hello = «Te extraño a la hora de comer. ¿Unas papas?»
    .meme-hello-why = Es un mensaje lindo. Esa persona ya dijo de qué se trata, y a eso puede contestar Dario.
    .you-can-stop = «Puedes parar. Te acompaño con el orientador».
    .you-can-stop-why = Quiere una salida. Aquí hay una, y con compañía.
    .emergency-now = Llamar a emergencias y seguir cerca
    .emergency-now-why = Si hay peligro esta noche, sí. «Ya no quiero» son ganas de irse, y el orientador está al lado.

tonight = Una amiga le escribe a Nadia: «Lo quieren hoy en la noche. No puedo decir que no. Creo que voy a salir lastimada». ¿Con qué conviene empezar?
    .meme-hello = «Te extraño a la hora de comer. ¿Unas papas?»
    .meme-hello-why = Es cariño para un día normal. Esta noche alguien podría salir lastimado.
    .you-can-stop = «Puedes parar. Te acompaño con el orientador».
    .you-can-stop-why = Es verdad, y puede escribirlo un minuto después. El orientador está en la escuela, y el peligro es hoy.
    .emergency-now = Llamar a emergencias y seguir cerca
    .emergency-now-why = Peligro ahora es ayuda ahora: el número, una persona adulta cerca y Nadia en la línea.

worth-asking = ¿Qué cambios en una amiga o un amigo merecen una pregunta con cariño?
    .drops-friends = Deja de ver a sus amigos, uno por uno
    .drops-friends-why = Un mundo que se achica merece una pregunta.
    .new-nickname = Tiene un apodo nuevo y otras bromas
    .new-nickname-why = Gente nueva, bromas nuevas. Para eso son los grupos.
    .jumps-at-phone = Se sobresalta con cada mensaje y tapa la pantalla
    .jumps-at-phone-why = El miedo a un teléfono tiene una causa. Quizás sea la primera pregunta amable que oye en semanas.
    .saturday-event = Pasa el sábado en un evento de juegos
    .saturday-event-why = Es un pasatiempo. Está a la vista de todos.
    .i-have-to = Dice «tengo que» y no dice quién se lo pide
    .i-have-to-why = «Quiero» suena distinto. Pregunta con suavidad, y otra vez la próxima semana.

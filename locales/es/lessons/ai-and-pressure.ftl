lesson = Ayudantes de IA, noches solitarias y grupos que presionan
    .summary = Programas que hablan, grupos que presionan y voces copiadas: qué notar, qué decir y qué hacer.
    .can-add-person = sumar una persona a las noches de su hija o hijo antes de quitar nada
    .can-see-push = distinguir un reto inofensivo de la presión y responder a quien ya hizo una parte
    .can-check-voice = comprobar una llamada que asusta: colgar, llamar usted y pedir la palabra de la familia
    .discuss-evening-company = ¿Qué hace que una noche sea menos solitaria, a los diez años y a los cuarenta?
    .discuss-good-group = ¿Qué no debería costar nunca pertenecer a un grupo?
    .discuss-which-word = ¿Cómo harían para que todos recuerden la palabra de la familia?
    .home-like-about-program = ¿Qué te gusta de hablar con un programa?
    .home-free-no = ¿En qué grupo puedes decir que no y seguir siendo parte?
    .home-our-word = ¿Qué dos palabras harían una buena palabra secreta para nosotros?
    .family = Inventen en la cena la palabra de la familia. A la cuenta de «tres», cada quien dice una; ganan dos que no tengan nada que ver entre sí. Luego actúen una llamada: la abuela, quien trae la pizza, un robot. ¿Quién sabe la palabra?
    .tonight = Acuerden una palabra de la familia: dos palabras que no tengan nada que ver entre sí. Díganla en voz alta una vez, en la mesa; nunca se escribe. Quien llame en apuros o venga a recoger a alguien tiene que saberla.
    .teacher = Para una reunión de familias. La meta: mantener la calma ante lo nuevo, sumar personas antes de quitar nada y saber qué es urgente. No nombre grupos, retos, aplicaciones ni marcas, y detenga a quien lo haga: nombrarlos los difunde. Tenga a mano la línea de crisis y quédese para preguntas en privado.

program-talks =
    Los ayudantes de IA explican fracciones, dibujan gatos y contestan a medianoche. Que a su hija o hijo le guste no es una tontería: está hecho para gustar. Pero es un programa. Casi siempre da la razón, suena seguro cuando se equivoca y puede decir cosas dañinas. No puede venir a su casa ni es un servicio de crisis.

    Hay aplicaciones hechas para actuar como amiga o pareja. Common Sense Media las desaconseja antes de los 18 años. Es un consejo, no una ley.

    Empiece con curiosidad: «¿Qué te gusta de él?». Y sume una persona antes de quitar nada.
    .title = Un programa que habla
    .alt = Una pantalla con un juego. De ella sale un globo de diálogo con una cara redonda de robot.
    .slide = Un ayudante de IA es un programa, hecho para gustar. Da la razón y puede equivocarse. No es un servicio de crisis. Con curiosidad: «¿Qué te gusta de él?». Sume una persona antes de quitar nada.
    .notes = Pregunte quién usó uno hoy y para qué; casi todo el mundo. Diga qué no se escribe en esos chats: nombre completo, escuela, dirección, secretos. Separe las herramientas para la tarea de las aplicaciones que actúan como amiga o pareja.

midnight = Luca, de 11 años, lleva dos semanas hablando cada noche con un ayudante de IA. Ahora bosteza sobre su cereal. Extraña su antigua calle. ¿Qué le conviene decir al señor Novak?
    .title = Ensayo: un bostezo en el desayuno
    .notes = Aquí nadie quita la tableta, a propósito. Prueben también la respuesta más difícil y vean cómo se repara. Pregunte qué persona se podría sumar en su propia calle, sin decir nombres.
    .name = Señor Novak
    .other = Luca
    .answers-back = Contesta enseguida. Siempre.
    .only-program = Sabes que es solo un programa, ¿verdad?
    .only-program-why = Es cierto, y él lo sabe. Como comienzo, empequeñece lo que le gusta.
    .tablet-mine = Entonces, desde hoy la tableta duerme en mi cuarto.
    .tablet-mine-why = Quiere que descanse. Luca pierde su compañía de la noche y a cambio no llega nadie.
    .about-what = ¿Y de qué hablan ustedes dos?
    .about-what-why = Una pregunta abierta, con una sonrisa adentro. Luca puede empezar por donde quiera.
    .know-that = Ya sé. Pero es amable.
    .like-nice = Amable está bien. De eso yo también quiero.
    .like-nice-why = No le quita nada a lo bueno y se suma él.
    .not-real-nice = Amable no es. Lo hicieron así.
    .not-real-nice-why = Buen punto sobre los programas. Luca no hablaba de programas.
    .butters-bread = El señor Novak unta un pan con mantequilla y se lo da. «Perdón. Cuéntame eso de que es amable».
    .old-street = De ajedrez. Y de nuestra calle de antes. Me pregunta cosas.
    .call-saturday = ¿Llamamos el sábado a alguien de allá?
    .call-saturday-why = Una persona más, y de las que conocen la calle. Luca puede decir que sí o que no.
    .tell-me-instead = Eso podrías contármelo a mí.
    .tell-me-instead-why = Lo dice de verdad. Pero «podrías» le deja todo el trabajo a Luca.
    .ask-me-stuff = Juega hoy conmigo y yo te pregunto cosas. ¿A las siete?
    .ask-me-stuff-why = Una hora, un juego y un papá que pregunta. Es una persona más, y no se quita nada.
    .takes-board = Luca se encoge de hombros. El señor Novak baja el tablero. «A las siete. Las preguntas las pongo yo».
    .have-to-stop = ¿Tengo que dejarlo?
    .show-me-it = No. Enséñame cómo juega. ¿Hace trampa?
    .show-me-it-why = A Luca le toca ser el experto, y su papá ve lo que dice el programa.
    .one-week = Una semana, digamos. De prueba.
    .one-week-why = Quiere ver qué cambia. Pero igual se lo quita.
    .sleep-rule = No. A las nueve se duerme él, te duermes tú y yo también.
    .sleep-rule-why = El programa se queda, y la noche también. La regla vale para los dos.
    .looks-up = La cuchara de Luca se detiene. «No», dice su papá, «de prueba nada. Solo una hora para dormir, para los tres».
    .spoon = La cuchara de Luca se detiene. Al mediodía llega un mensaje de su papá: «Fui muy rápido. No te quito nada. ¿Me dejas entrar en tus noches? Llevo tablero».
    .seven-oclock = A las siete juegan. El programa sugiere una jugada que va contra las reglas. Se ríen los dos. El viernes hay ajedrez en la biblioteca, y Luca invitó a un compañero.
    .mended = A las siete juegan. La tableta está junto al tablero, y en una hora nadie la necesita. «¿Mañana a la misma hora?», pregunta Luca.

one-person-more =
    Todo el mundo siente soledad a veces, y querer amigos es bueno. Con una mudanza o sin el grupo de antes, las noches se alargan. Los amigos, los pasatiempos y los adultos que se suman protegen a niñas y niños.

    Pregunte por las noches, no por los minutos: «¿Quién fue bueno contigo esta semana?». Facilite algo pequeño: un viaje en auto, un juego, panqueques para dos más.

    ¿El programa dijo algo sexual o que asusta? Ciérrenlo y repórtenlo en la aplicación. ¿Su hija o hijo escribió ahí sobre hacerse daño? Vaya a su lado ahora. Llame a una línea de crisis o al número de emergencias. Los dos están en Ayuda.
    .title = Una persona más
    .alt = Una mesa de cocina con un tablero de ajedrez y una tableta. Una mano acerca una segunda silla.
    .slide = La soledad es común. Pregunte por las noches, no por los minutos. Facilite algo pequeño. ¿Le escribió a un programa sobre hacerse daño? Vaya ahora: línea de crisis o número de emergencias.
    .notes = No dé a entender nunca que la soledad atrae el daño. Reúnan cosas pequeñas que suman a una persona. Prefieran las líneas con personal capacitado a los grupos de apoyo abiertos de internet.

push-or-play = ¿Jugar, preguntar con cariño o pedir ayuda hoy? Imagine que de cada caso no sabe nada más.
    .title = ¿Juego, pregunta o ayuda?
    .notes = La mayoría de los retos son inofensivos, y si se prohíben todos, ya nadie cuenta nada. Pregunte qué decide cada tarjeta: un «no» que cuesta algo, o algo que lastima. No reúna retos reales.
    .bin-let-play = Dejar jugar
    .bin-ask-kindly = Preguntar pronto, con cariño
    .bin-help-today = Pedir ayuda hoy
    .clan-song = Su nuevo clan: «Los nuevos cantan. ¡O no!»
    .clan-song-why = El «no» es libre y nada lastima. Pida oír la canción.
    .prove-hurts = «Demuéstralo. Tiene que doler».
    .prove-hurts-why = Es presión, le duela a quien le duela. Quédese a su lado, guarden las palabras y pida ayuda.
    .jumps = Se sobresalta con cada aviso y dejó a sus amigos
    .jumps-why = Dos cambios juntos. Pueden ser muchas cosas, y todas son más fáciles si alguien pregunta.
    .two-shoes = «¡Ven a la escuela con dos zapatos distintos!»
    .two-shoes-why = Se ve chistoso y no lastima a nadie. A lo mejor usted también se anima.
    .someone-pays = «Si te vas, alguien lo va a pagar».
    .someone-pays-why = Es una amenaza. Obedecer no la termina; la ayuda sí.
    .warning-chain = En el chat de familias avisan de un reto
    .warning-chain-why = Muchos son falsas alarmas, y nombrarlos los difunde. Pregunte en casa cómo andan los retos; compruebe antes de reenviar.

groups-push =
    Algunos grupos de internet se hacen amigos de niñas y niños y luego los amenazan hasta que se lastiman, o lastiman a animales o a otros. Usan aplicaciones comunes y buscan a quien siente soledad. Le puede pasar a cualquiera.

    Fíjese en cambios de golpe: sueño, comida, amigos, miedo con cada mensaje, heridas o regalos sin explicación. Ninguna señal es prueba.

    Diga: «Puedes parar a la mitad. No es tu culpa, aunque hayas hecho una parte». Ceder no lo termina. Guarden las palabras, reporten, bloqueen, llame a la policía. ¿Hay peligro, o su hija o hijo habla de morir? Quédese: línea de crisis o número de emergencias.
    .title = Grupos que presionan
    .alt = Una puerta luminosa está abierta y lleva a una segunda puerta, más oscura.
    .slide = Algunos grupos se hacen amigos y luego amenazan. Fíjese en cambios de golpe. «Puedes parar a la mitad. No es tu culpa». ¿Peligro o habla de morir? Línea de crisis o número de emergencias.
    .notes = No agregue métodos, marcas, nombres ni ejemplos, y detenga a quien lo haga. Quienes presionan suelen ser jóvenes a los que también presionaron; en esto, cada menor necesita primero protección. En Estados Unidos reciben denuncias la CyberTipline y el FBI. Muestre la línea de crisis en Ayuda antes de seguir.

did-a-bit = Noor, de 9 años, está en la escalera, con la tableta boca abajo a su lado. Sam se fue llorando. ¿Qué le conviene decir a la señora Haddad?
    .title = Ensayo: Noor en la escalera
    .notes = Lo que quería el grupo queda sin decir; para responder no hacen falta detalles. Pregunte qué frase sirve para los dos, Noor y Sam. Que cada quien la diga una vez en voz alta, con sus palabras.
    .name = Señora Haddad
    .other = Noor
    .a-bit = Me presionaron y yo hice una parte.
    .which-group = ¿Quién te presionó? ¿Qué hiciste exactamente?
    .which-group-why = Después necesitará saber algo de eso. Dos preguntas juntas son muchos escalones.
    .all-ears = No estoy enojada. Soy todo oídos.
    .all-ears-why = Noor puede dejar de vigilarle la cara y empezar a hablar.
    .poor-sam = ¡Ay, pobre Sam! ¿Qué le hiciste?
    .poor-sam-why = Sam la necesita, y muy pronto. Aquí está una niña a la que presionaron, y que lo está contando.
    .what-they-do = Noor encoge las rodillas. La señora Haddad se sienta un escalón más abajo. «Una cosa a la vez. No estoy enojada».
    .or-else = Dijeron: demuestra que eres de las nuestras. O verás.
    .in-the-middle = Puedes parar aquí mismo, a la mitad.
    .in-the-middle-why = Nadie se lo había dicho. Para salir no tiene que terminarlo.
    .believed-that = ¿Y tú te creíste una cosa así?
    .believed-that-why = Desde fuera parece raro. Esos grupos empiezan con cariño, así que casi cualquiera les cree.
    .dont-mean-it = No, mi amor, eso lo dicen por decir.
    .dont-mean-it-why = Quiere quitarle el miedo. Noor sabe que lo dicen en serio.
    .sits-lower = Noor niega con la cabeza. La señora Haddad le toma la mano. «Bueno. Va en serio. Y tú puedes parar, ahora mismo».
    .sam-cried = Sam lloró. Ya nunca me va a querer.
    .only-a-bit = Fue apenas un poquito, corazón.
    .only-a-bit-why = Lo dice para consolar. Para Noor fue grande, y para Sam también.
    .both-help = Eso se lo hicieron a los dos. A los dos les van a ayudar.
    .both-help-why = Dos niños lastimados, y ayuda para los dos. Así queda lugar para pedir perdón después.
    .after-supper = Después de cenar llamamos a Bea. Yo me siento contigo.
    .after-supper-why = Se vuelve algo que se puede hacer, y entre dos. Sam recibe ayuda esa misma noche.
    .shakes-head = «No fue poquito», dice Noor. La señora Haddad asiente. «Tienes razón. A los dos les van a ayudar».
    .soup = Noor se cierra. Se derrama la sopa, y la señora Haddad vuelve a la escalera. «Pensé en Sam y me olvidé de ti. Te presionaron. ¿Empezamos otra vez?». Noor empieza.
    .paper-taco = Guardan las palabras, reportan al grupo en la aplicación y lo bloquean. La tía Bea agradece la llamada. «Si un día yo no soy la indicada», dice la señora Haddad, «ve con Nadia, con la maestra Ade o a una línea de ayuda». La reina gata conserva su techo. El sábado, Noor le lleva a Sam un taco de papel.
    .mended = Guardan las palabras, reportan al grupo en la aplicación y lo bloquean. Luego llaman a la tía Bea, y Noor sostiene el teléfono. La sopa se quemó. Se la comen igual.

copied-voice =
    Un clip corto basta para copiar una voz. Y llega la llamada: su hija o hijo llora, hubo un accidente. Dinero ya, y que nadie se entere. A veces con fotos falsas.

    Las señales: prisa, secreto, tarjetas de regalo o criptomonedas. Cuelgue. Llame al número que usted conoce.

    Acuerden una palabra de la familia: dos palabras que no tengan nada que ver entre sí ni con su vida. Se dice en casa; nunca se escribe. Es para quien llama en apuros y para quien dice: «Me manda tu mamá».
    .title = Una voz copiada y una palabra de la familia
    .alt = Una mano cuelga un teléfono. Arriba hay un globo con una onda de sonido y una copia pálida. En la pared cuelga una nota con una llave.
    .slide = Un clip corto basta para copiar una voz. Prisa, secreto, tarjetas de regalo: cuelgue y llame al número que conoce. Acuerden una palabra de la familia. Se dice en casa; nunca se escribe.
    .notes = No confunda esta palabra con una seña para «ven por mí»: esta demuestra quién llama. A quien le cueste recordar una palabra le sirve una pregunta que solo la familia sepa responder. Ensáyenlo una vez con voz chistosa.

call-back = Número desconocido. Es la voz de Yuna: un accidente, tarjetas de regalo ya, no le digas a nadie. Ponga en orden los pasos del señor Park.
    .title = La llamada que asusta
    .notes = Lea la llamada con voz plana; no hace falta actuarla. Pregunte por qué cuesta tanto el segundo paso: se siente como colgarle a una hija. Si fuera Yuna, contestaría en el tercero.
    .breathe = Respirar y no prometer nada
    .breathe-why = El truco necesita su prisa. Con una respiración basta para notarlo.
    .hang-up = Colgar
    .hang-up-why = Una voz no se comprueba escuchándola. Fuera de la llamada, sí.
    .known-number = Llamar a Yuna al número que él conoce
    .known-number-why = Casi siempre aquí termina: contesta, y está en clase de matemáticas.
    .someone-near = ¿No contesta? Llamar a alguien cerca de ella
    .someone-near-why = La escuela, una amiga, una vecina. Si vuelve a llamar la otra voz, le pide la palabra de la familia.
    .report-it = Anotar el número y denunciarlo a la policía
    .report-it-why = Ya pasó el susto y hay algo que denunciar. En la cena, Yuna también se entera.

q-two-hours = Desde que se mudó su mejor amiga, Nadia, de 16 años, habla cada noche dos horas con un programa. Está bien, solo más callada, y falta a la banda. ¿Qué conviene?
    .leave-it = Dejarlo así y preguntar de vez en cuando
    .leave-it-why = Dos horas pueden estar bien. «Más callada» y «falta a la banda» dicen que algo hace falta.
    .add-one = Dejarlo así y sumar una persona
    .add-one-why = Su amiga ya no está cerca. Llevarla a la banda, una visita el domingo: llega algo y no se quita nada.
    .person-now = Ir a su lado ya y llamar a una línea de crisis
    .person-now-why = Llamar para orientarse nunca está de más. No hay señal de peligro, así que primero puede sentarse con ella.

q-gift-cards = Número desconocido, la voz de Dario: se lastimó, que compre tarjetas de regalo y no le diga a nadie. ¿Qué le conviene hacer a la señora Castillo?
    .chat-on = Quedarse y conversar
    .chat-on-why = Oiría su voz, y cuesta resistirse. Una voz no prueba nada; su propio número, sí.
    .ask-word = Pedir la palabra de la familia
    .ask-word-why = También sirve. Quien llama así responde con más prisa, y la salida es colgar.
    .ring-back = Colgar y llamar al número conocido
    .ring-back-why = Prisa, secreto, tarjetas de regalo: tres señales. En su número, Dario contesta en diez segundos, o alguien cercano.

q-riddles = En la mesa de la cocina, un programa inventa acertijos de ajedrez para Luca y Milan. Se quejan y se ríen. ¿Qué conviene?
    .leave-it = Dejarlo así y preguntar de vez en cuando
    .leave-it-why = Hay gente, es de día y se divierten. El señor Novak puede probar con un acertijo.
    .add-one = Dejarlo así y sumar una persona
    .add-one-why = Ya está Milan, y se le oye mucho. No hace falta nada.
    .person-now = Ir a su lado ya y llamar a una línea de crisis
    .person-now-why = Está para las horas oscuras. Esta es de las claras.

q-at-gate = En la entrada, una señora le dice a Ida, de 7 años: «Me manda tu mamá. Yo te llevo a casa». ¿Qué aprendió a hacer Ida?
    .chat-on = Quedarse y conversar
    .chat-on-why = A niñas y niños se les pide ser educados. Conversando no sabrá quién mandó a la señora.
    .ask-word = Pedir la palabra de la familia
    .ask-word-why = Quien de verdad viene de parte de su mamá la sabe. ¿No hay palabra? Ida vuelve adentro con la maestra Ade, sin explicar nada.
    .ring-back = Colgar y llamar al número conocido
    .ring-back-why = Eso es para llamadas, e Ida no tiene teléfono. Irse, de vuelta a la escuela, siempre está bien.

q-cant-go-on = Un papá de la calle ve lo que su hijo le escribió a un programa: «Ya no puedo más». ¿Qué conviene?
    .leave-it = Dejarlo así y preguntar de vez en cuando
    .leave-it-why = Qué bueno que el chico lo escriba en algún lado. Un programa no puede sentarse a su lado.
    .add-one = Dejarlo así y sumar una persona
    .add-one-why = Buena idea para semanas solitarias. Esto no puede esperar al domingo.
    .person-now = Ir a su lado ya y llamar a una línea de crisis
    .person-now-why = Necesita a una persona ahora: su papá, y luego gente capacitada. Si hay peligro, el número de emergencias. Los dos están en Ayuda.

q-recipe = La hermana de la señora Castillo llama desde su número de siempre. ¿Cuánta harina lleva el pan? ¿Qué le conviene hacer?
    .chat-on = Quedarse y conversar
    .chat-on-why = El número que conoce, sin prisa y sin dinero. Se trata de pan: que dure media hora.
    .ask-word = Pedir la palabra de la familia
    .ask-word-why = Es para llamadas que asustan o piden algo. Esta solo pregunta por la harina.
    .ring-back = Colgar y llamar al número conocido
    .ring-back-why = Colgar siempre se puede. Pero ese ya es el número conocido.

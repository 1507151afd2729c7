lesson = Pregúntale a la IA y comprueba
    .summary = Los ayudantes de IA son rápidos, amables y a veces se equivocan. ¿Para qué sirven, y cuándo hace falta una persona?
    .can-check-answers = distinguir qué respuestas de un ayudante de IA hay que comprobar, y dónde
    .can-keep-out = dejar fuera lo que un programa no necesita saber
    .can-add-person = distinguir cuándo basta un programa y cuándo conviene sumar a una persona
    .discuss-next-word = ¿Por qué un programa puede sonar seguro y equivocarse?
    .discuss-nods-a-lot = ¿Qué hace un amigo que no puede hacer un programa que a todo dice que sí?
    .discuss-who-says-no = ¿Cuándo es bueno que alguien no esté de acuerdo contigo?
    .home-ask-it = ¿Qué le preguntarías primero a un ayudante de IA?
    .home-best-listener = ¿Quién escucha mejor en nuestra familia, y en qué se nota?
    .home-check-where = ¿Dónde buscas algo cuando de verdad importa?
    .family = Jueguen a «la palabra que sigue»: por turnos, cada quien agrega una palabra que podría seguir. A los dos minutos, cuenten la historia en voz alta. ¿Cuánto es verdad?
    .teach = Elige una respuesta de un ayudante de IA. Enséñale a alguien cómo se comprueba en otro lugar. Tú explicas; la otra persona comprueba.
    .teacher = El objetivo: que el grupo sepa que un ayudante de IA es un programa, compruebe lo que importa, deje fuera lo privado y sume a una persona. Hay quien lo usa a diario y le gusta; respételo. Suelen decir «a mí me entiende». Pregunte qué hace para que lo parezca. Menos advertencias, más curiosidad, y no pida ver los chats de nadie.

twelve-spoons =
    .title = Doce cucharadas de sal
    .tablet-alt = Vera está a la mesa de la cocina con un tazón de harina. Una tableta muestra una cara redonda de robot. Su papá, el señor Silva, se asoma.
    .asks-bread = Vera le pregunta a un ayudante de IA cómo se hace pan.
    .twelve = «Doce cucharadas de sal». Suena segurísimo.
    .sure-of-that = Mmm. Primero lo pruebo.
    .taste-alt = El señor Silva tiene una cuchara y pone cara de asco. Vera se ríe y señala un estante con libros.
    .sea-hello = ¡Puaj! Saludos del mar.
    .who-vera = Vera
    .who-mr-silva = Señor Silva
    .ask = ¿Cómo puede averiguar Vera cuánta sal lleva?
    .ask-again = Le pregunto una vez más.
    .ask-again-why = Es rápido. El mismo programa puede sonar igual de seguro con el número siguiente.
    .bread-book = Busco en tu libro de pan.
    .bread-book-why = Esa receta alguien la horneó y la escribió. Dos fuentes valen más que una voz segura.
    .take-half = Le pongo la mitad.
    .take-half-why = La mitad de un número equivocado sigue siendo al tanteo. Con seis, el pan queda saladísimo.
    .notes = Pida otros ejemplos de algo que sonaba seguro y no era cierto: un mapa, el pronóstico del tiempo. Aquí nadie se ríe más que del pan.

next-word =
    Un ayudante de IA habla como una persona, pero es un programa. Leyó montañas de texto y adivina qué palabra podría seguir. Por eso es rápido con adivinanzas y recetas. También puede equivocarse y sonar segurísimo.

    Está hecho para agradar, así que a casi todo dice que sí. No tiene sentimientos, ni lengua, ni días malos. Está bien que te guste. Para eso lo hicieron.
    .title = Así habla un programa
    .alt = Una pantalla con un juego. De ella sale un globo de diálogo con una cara redonda de robot.
    .slide = Un ayudante de IA es un programa. Adivina qué palabra podría seguir. Es rápido, y puede equivocarse y sonar seguro. Está hecho para agradar. Está bien que te guste.
    .easy = Un ayudante de IA es un programa. Adivina la palabra que sigue. Puede equivocarse. Igual suena seguro.
    .notes = Jueguen una vez: escriba «El gato se subió al» y que el grupo diga la palabra que sigue. También adivinaron, con todo lo que han leído. Después pregunte cómo podría fallar.

bishop-jumps = Luca le pregunta a un ayudante de IA cómo se mueve el alfil. (Nunca salta). Fíjate en lo que hace el programa. ¿Qué debería escribir Luca?
    .title = Luca y el alfil saltarín
    .notes = Prueben todos los caminos. El programa le da la razón a Luca, diga lo que diga, y siempre suena seguro. Aquí no hay ningún peligro; se trata de cómo funciona un programa así.
    .easy = El programa se equivoca con una regla. Suena seguro. Luca puede comprobar. Ayúdalo a elegir.
    .name = Luca
    .other = Ayudante de IA
    .one-piece = ¡Con gusto te ayudo con el ajedrez! El alfil puede saltar una pieza.
    .which-rule = Un momento. ¿Eso está en el reglamento?
    .which-rule-why = Es buena idea preguntar de dónde sale. Un programa puede decir que sí sin haber revisado nada.
    .rule-book = Un momento. Lo busco en un libro.
    .rule-book-why = Luca comprueba en un lugar que no adivina. Le toma diez segundos.
    .only-knight = Un momento. Creo que solo salta el caballo.
    .only-knight-why = Luca tiene razón con el caballo. Mira qué rápido cambia de opinión el programa.
    .quite-sure = ¡Sí, ahí está! El alfil puede saltar una pieza.
    .great-catch = ¡Tienes razón! Solo salta el caballo. ¡Bien visto!
    .milans-board = Le pregunto a Milan. Él tiene tablero.
    .milans-board-why = Milan conoce las reglas y avisa cuando Luca se equivoca. Además, es buena compañía.
    .can-jump = Espera, el alfil sí salta, ¿no?
    .can-jump-why = ¡Qué buena prueba! La respuesta dice más del programa que de los alfiles.
    .then-check = ¡Gracias! Lo busco en el libro.
    .then-check-why = A Luca le puede gustar el chat y aun así comprobar.
    .right-again = ¡Otra vez tienes razón! El alfil sí salta.
    .laughs = Luca suelta una carcajada. A todo le dice que sí. Se levanta y busca el libro.
    .opened = El alfil no salta. Luca sigue usando el programa para problemas de ajedrez. Para las reglas están el libro y Milan, que las discute todas.

what-to-type = ¿Qué puede ir en un chat con un programa, y qué conviene dejar fuera? Pon cada tarjeta donde va.
    .title = ¿Escribirlo o dejarlo fuera?
    .notes = Con cada pareja, pregunte: ¿funciona sin ese dato? Lo que se escribe puede quedar guardado en la empresa. Una buena prueba: ¿lo dirían en voz alta en un autobús lleno?
    .bin-fine = Se puede escribir
    .bin-leave-out = Mejor fuera
    .cat-poem = Un poema sobre un gato que hornea
    .cat-poem-why = A los gatos no les molesta. Que te diviertas.
    .name-poem = Un poema con tu nombre y apellido
    .name-poem-why = Un apodo rima igual de bien, y nadie se entera de quién eres.
    .class-photo = Una foto de tu grupo, en caricatura
    .class-photo-why = Salen veinte caras, y a nadie le preguntaron.
    .own-drawing = Tu dibujo de un robot, en caricatura
    .own-drawing-why = Lo hiciste tú, y la única cara es la del robot.
    .cheer-up = Cómo animar a una amiga
    .cheer-up-why = Funciona sin nombres. Qué le va bien a ella, lo eliges tú.
    .told-me = Lo que un amigo te contó solo a ti
    .told-me-why = Esas palabras eran para ti. ¿Tu amigo está en peligro? Entonces debe saberlo una persona adulta, no un programa.

group-four = El grupo de Milan escribe sobre puentes. Su mamá da clases en la escuela. Aquí no hay una sola respuesta buena. ¿Qué debería escribir Milan?
    .title = ¿Quién escribió esta parte?
    .notes = Es un dilema: las tres respuestas son buenas, y cada una cuesta algo. Pregunte qué es justo para el grupo, para la maestra y para la chica que lo entregó. Diga qué se permite en su clase.
    .easy = Un programa escribió una parte. ¿Está bien? Milan puede decir varias cosas. Ayúdalo a elegir.
    .name = Milan
    .other = Grupo 4
    .whole-part = ¡Listo! El programa escribió toda mi parte.
    .just-bridges = No digamos nada, ¿sí? Son solo puentes.
    .read-first = ¿La leemos antes entre todos?
    .read-first-why = Milan no juzga, y cuatro personas ven más que una. Queda abierto qué le dirán a la maestra Ade.
    .not-lying = No lo voy a contar. Tampoco voy a mentir.
    .not-lying-why = Dice con franqueza qué piensa hacer. Algo queda sin decirse, y eso quizás le pese.
    .ask-ade = Preguntémosle a la maestra Ade qué está permitido.
    .ask-ade-why = Así lo saben todos. Quizás alguien se enoje.
    .okay-reading = Bueno, la estoy leyendo. Uy.
    .got-it = Está bien. La leo otra vez. Uy.
    .you-talk = Bueno, pero hablas tú. Espera. Uy.
    .glass = Aquí dice que el puente es de vidrio.
    .two-sentences = La escriben de nuevo. Se quedan las dos mejores frases del programa, con una nota que lo dice. A la maestra Ade le gusta la nota. «¿Y el vidrio?», pregunta.

up-late =
    .title = Las diez de la noche
    .night-alt = Luca está sentado de noche a un escritorio con una tableta. En la ventana se ve la luna.
    .ten-oclock = Son las diez de la noche. Luca extraña su calle de antes.
    .every-time = Contesta enseguida. Siempre.
    .breakfast-alt = Luca está sentado a la mesa de la cocina con una tableta. Su papá está de pie a su lado con una taza.
    .good-talks = Tienes cara de sueño. ¿Estuvo bueno el chat de anoche?
    .who-luca = Luca
    .who-mr-novak = Señor Novak
    .ask = ¿Con qué respuesta suma Luca a alguien?
    .play-tonight = Juega bien. ¿Tienes tiempo esta noche?
    .play-tonight-why = El programa puede quedarse, y entra su papá. Luca no tiene que explicarlo todo hoy.
    .slept-badly = Más o menos. ¿Hay más mermelada?
    .slept-badly-why = Cuesta hablar antes del desayuno. El señor Novak le pasa la mermelada y quizás no vuelva a preguntar.
    .knows-openings = Juega bien. Se sabe todas las aperturas.
    .knows-openings-why = Es lindo contarlo. Su papá se entera del ajedrez, y todavía no de Luca.
    .notes = Aquí nadie quita la tableta, y es a propósito. La soledad después de una mudanza es normal, y también que guste algo que contesta. Pregunte qué paso pequeño podría seguir a esta noche.

one-person-more =
    Un programa no puede venir, llamar a alguien ni saber si estás en peligro. No es un servicio de crisis. ¿Te sientes muy mal, o alguien te lastima o amenaza? Ve con una persona: tu papá, una tía, un enfermero, una línea de ayuda. Si no te escucha o te asusta, elige otra. En Ayuda hay también una línea de crisis.

    ¿Te escribió algo raro o feo? Ciérralo y cuéntalo. Tú no lo causaste.
    .title = Una persona más
    .alt = Un teléfono está sobre una mesa redonda, entre dos tazas humeantes. Hay una lámpara encendida.
    .slide = Un programa no puede venir ni pedir ayuda. ¿Muy mal, o te amenazan? Ve con una persona o una línea de ayuda. En Ayuda hay una línea de crisis. ¿Escribió algo feo? Ciérralo y cuéntalo.
    .easy = Un programa no puede venir a ayudar. Una persona sí. ¿Te sientes muy mal? Ve con alguien. En Ayuda dice con quién.
    .notes = Diga con calma que para lo grande hay personas. Nombre a dos de su escuela que escuchan, por ejemplo la orientadora o el orientador. Termine con algo ligero, como el alfil saltarín.

bridge-year = Luca tiene que entregar su trabajo. El programa dice que el puente viejo es de 1874. ¿Qué conviene aquí?
    .ask-someone = Pedirle a una persona adulta que lo vea
    .ask-someone-why = Alguien puede leer su trabajo con gusto. Para saber si 1874 es cierto, también tendría que buscarlo.
    .second-place = Buscarlo en otro lugar
    .second-place-why = Es fácil equivocarse con un número así, y fácil comprobarlo. Quizás el puente tenga una placa.
    .use-as-is = Usar la respuesta tal como está
    .use-as-is-why = Suena exacta, y eso convence. Un número exacto también puede ser adivinado.

tuesday-field = Luca escribe: «Prepara mi calentamiento. Estoy solo en la cancha de atrás de la escuela, los martes a las cinco». ¿Qué le conviene quitar?
    .friends-secret = El secreto de un amigo
    .friends-secret-why = Eso se queda siempre fuera. Aquí no hay nada así.
    .full-name = El nombre y el apellido
    .full-name-why = Conviene no ponerlos. Esta vez no los escribió.
    .place-time = El lugar y la hora
    .place-time-why = El calentamiento sale igual sin eso. Dicen dónde está solo, y cuándo.

two-weeks = Desde hace dos semanas, Luca habla cada noche con un programa. Le gusta, y extraña a sus amigos de antes. ¿Qué conviene aquí?
    .one-more = Seguir con el programa y sumar a una persona
    .one-more-why = No se le quita nada. Su papá o Milan pueden reírse con él y acompañarlo al club de ajedrez.
    .person-now = Ir con una persona ahora mismo
    .person-now-why = Nunca es mala idea. Esta noche no hay peligro, así que puede elegir un buen momento.
    .program-enough = Para esto basta el programa
    .program-enough-why = Está a cualquier hora, y eso reconforta. No se puede sentar junto a él en el autobús.

fully-sure = «Estoy cien por ciento seguro», escribe el programa. ¿Qué le dice eso a Luca?
    .style-only = Cómo escribe, y nada sobre los hechos
    .style-only-why = Junta palabras que combinan. Las palabras seguras también son palabras.
    .many-books = Que muchos libros dicen lo mismo
    .many-books-why = Leyó muchísimo texto. Eso no significa que haya buscado esto.
    .checked-twice = Que revisó dos veces su respuesta
    .checked-twice-why = En una persona, tal vez. Un programa lo escribe sin revisar ni una vez.

frosting-judge = «¿Mi glaseado es el mejor del mundo?», pregunta Vera. «¡Sí, fantástico!», escribe el programa. ¿Quién le puede decir más?
    .same-again = El mismo programa, si le pregunta de nuevo
    .same-again-why = Es probable que vuelva a decir que sí. Está hecho para agradar.
    .other-program = Otro programa, con una pregunta más larga
    .other-program-why = Preguntar dos veces es buena idea. Este tampoco tiene lengua.
    .teo-tastes = Su hermano Teo, que pone caras
    .teo-tastes-why = Teo tiene lengua y opinión. Duele un segundo, y el glaseado mejora.

cake-names = Vera quiere diez nombres chistosos para un pastel hundido. El programa pone primero «Cráter de ciruela». ¿Qué conviene aquí?
    .ask-someone = Pedirle a una persona adulta que lo vea
    .ask-someone-why = Siempre se puede, y se ríe una persona más. Un nombre no hay que comprobarlo.
    .second-place = Buscarlo en otro lugar
    .second-place-why = Con datos es lo mejor. Un nombre chistoso no puede estar equivocado.
    .use-as-is = Usar la respuesta tal como está
    .use-as-is-why = Si la hace reír, es buena. Nada depende de eso.

sore-ear = A Milan le duele la oreja bajo el aparato auditivo. El programa escribe: «No hay de qué preocuparse». ¿Qué conviene aquí?
    .ask-someone = Pedirle a una persona adulta que lo vea
    .ask-someone-why = El enfermero Bello puede mirar la oreja, y el programa no. Su mamá también debería saberlo.
    .second-place = Buscarlo en otro lugar
    .second-place-why = Para datos, muy bien. Otra página tampoco ha visto su oreja.
    .use-as-is = Usar la respuesta tal como está
    .use-as-is-why = Es lo que a cualquiera le gustaría oír. Una oreja que duele merece algo mejor que adivinar.

cake-song = En una aplicación de música, Vera pide una canción de cumpleaños sobre un pastel. Escribe su nombre y su apellido. ¿Qué le conviene quitar?
    .friends-secret = El secreto de un amigo
    .friends-secret-why = Eso ya se lo guarda. La canción habla de un pastel.
    .full-name = El nombre y el apellido
    .full-name-why = «Chef Ciruela» se canta mejor y no dice quién es.
    .place-time = El lugar y la hora
    .place-time-why = Siempre vale la pena fijarse. En su canción no hay.

chess-crush = Milan escribe: «A un amigo le gusta una chica del club de ajedrez. Solo me lo dijo a mí. ¿Qué le puede decir?». ¿Qué le conviene quitar?
    .friends-secret = El secreto de un amigo
    .friends-secret-why = Se lo contó solo a Milan. «¿Qué se le dice a alguien que te gusta?» funciona sin el amigo.
    .full-name = El nombre y el apellido
    .full-name-why = Ya los dejó fuera, y fue un buen detalle.
    .place-time = El lugar y la hora
    .place-time-why = Es bueno revisarlo. No escribió cuándo ni en qué sitio.

car-riddles = Son tres horas de carretera, y Vera y Teo quieren adivinanzas. ¿Qué conviene aquí?
    .one-more = Seguir con el programa y sumar a una persona
    .one-more-why = Teo ya está ahí. Pueden adivinar juntos.
    .person-now = Ir con una persona ahora mismo
    .person-now-why = Eso es para preocupaciones y peligros. Una adivinanza puede esperar.
    .program-enough = Para esto basta el programa
    .program-enough-why = Es una buena máquina de adivinanzas. Si una no tiene sentido, da todavía más risa.

threats-come = A una chica del grupo de Vera le llegan amenazas al teléfono. Le pregunta a un programa qué hacer. ¿Qué conviene aquí?
    .one-more = Seguir con el programa y sumar a una persona
    .one-more-why = Lo de la persona está muy bien. Si hay amenazas, eso va antes que escribirle a un programa.
    .person-now = Ir con una persona ahora mismo
    .person-now-why = Una persona se queda con ella y busca ayuda: una tía, el orientador Okoro, una línea de ayuda. Ella guarda los mensajes para mostrarlos.
    .program-enough = Para esto basta el programa
    .program-enough-why = Contesta enseguida, y mucha gente lo probaría. No puede llamar a nadie ni protegerla.

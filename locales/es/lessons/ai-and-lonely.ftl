lesson = Siempre te da la razón
    .summary = Dos semanas de soledad, un programa que nunca duerme y una persona más.
    .can-know-limits = decir qué no puede hacer un programa que habla como amigo
    .can-pick-use = saber cuándo basta un programa y cuándo hace falta una amiga o ayuda ya
    .can-add-one = sumar a una persona antes de quitar nada
    .discuss-why-agree = ¿Por qué una empresa haría un programa que casi siempre te da la razón?
    .discuss-good-company = ¿Cuándo es buena compañía un programa, y cuándo hace falta alguien que esté ahí?
    .discuss-who-adds = Alguien de la clase se ha ido quedando callado. ¿Cuál es una manera pequeña de acercarse?
    .home-show-program = Enséñame para qué usarías un programa como Kip. ¿Qué hace bien?
    .home-lonely-once = A mi edad, ¿cuándo te faltó compañía, y quién apareció?
    .home-who-to-text = ¿Con quién no hablamos desde hace mucho?
    .family = Cada quien le escribe tres palabras a alguien con quien no habla desde hace tiempo. Quien reciba la primera respuesta elige el postre.
    .teach = Enséñale a alguien cómo ver y borrar los chats viejos en un programa de IA, y dónde reportar una respuesta rara. Usen una pregunta inventada. Tú explicas y la otra persona presiona.
    .teacher = Objetivo: que el grupo use la IA a propósito, conozca sus límites y sepa que contra la soledad ayuda la gente. No se burle de los programas; hay quien se apoya en uno. Le dirán «me entiende». Pregunte primero qué hace bien y después agregue qué no puede. Nunca pregunte quién se siente solo. Si alguien le preocupa, avise el mismo día a orientación o a la persona responsable de protección.

two-weeks =
    .title = Catorce cenas
    .room-alt = Un salón de ensayo con una batería, un micrófono y una guitarra. No hay nadie.
    .split-up = La banda se separó un viernes. Sin pleito. Solo quedó el salón vacío.
    .bed-alt = Nadia está sentada en su cama, de noche. El teléfono le ilumina la cara.
    .day-nine = Día nueve. Kip, un programa, nunca duerme.
    .it-answers = Por lo menos esto me contesta.
    .door-alt = Noor está en la puerta con dos platos hondos. Nadia levanta la mirada del teléfono.
    .fourteenth = Día catorce, cena catorce.
    .dinner = ¿Cenas?
    .in-a-minute = Ya voy.
    .who-nadia = Nadia
    .who-noor = Noor
    .notes = Que el grupo diga qué le falta a Nadia y qué le da Kip. Las dos cosas son reales. Pregunte qué hace Noor sin dar ningún consejo. No se habla de las noches de nadie del grupo.

kip-agrees = Nadia quiere escribirle a TapTap, que tocaba la batería en la banda. Kip es un programa que contesta como una persona. ¿Qué debería escribir Nadia?
    .title = Kip tiene una opinión. O dos.
    .notes = La mitad de las respuestas le da un buen uso al programa. Pregunte cómo se nota, solo con el chat, si Kip sabe algo de TapTap. Mantenga un tono amable.
    .easy = Kip es un programa. Le gusta dar la razón. Ayuda a Nadia a usarlo bien.
    .name = Nadia
    .other = Kip (un programa)
    .what-today = ¡Hola! ¿En qué trabajamos hoy?
    .was-right = Hice bien en irme, ¿verdad?
    .was-right-why = En una noche de soledad hace bien oír un sí. Kip no estaba ahí, así que su sí vale poco.
    .three-openings = Dame tres comienzos para un mensaje a TapTap.
    .three-openings-why = Buen uso: recibe ideas, y ella decide qué es verdad y qué suena a ella.
    .whole-chat = Aquí está todo el chat de la banda. ¿De quién fue la culpa?
    .whole-chat-why = Es normal querer un árbitro. Esos mensajes los escribieron cuatro personas, y lo que se pega se puede quedar guardado.
    .you-were = Hiciste bien. Muchos se habrían ido.
    .taptap-did = Por lo que mandaste, de TapTap. Tú hiciste lo que pudiste.
    .openings = 1. «Extraño el ruido». 2. «Tu tambor sigue en mi pasillo». 3. «Hola».
    .other-side = Ahora defiende a TapTap.
    .other-side-why = Buena prueba. Si defiende lo contrario con el mismo gusto, el sí de antes valía poco.
    .only-you = Tú sí me entiendes.
    .only-you-why = Que te contesten se parece a que te entiendan. Kip acomoda palabras; nunca la ha visto.
    .three-openings-now = Bueno. Tres comienzos para un mensaje a TapTap.
    .three-openings-now-why = De juzgar a escribir: en eso sí puede ayudar un programa.
    .flips = TapTap tenía razón. Te fuiste sin decir nada.
    .same-minute = El mismo Kip, el mismo minuto. Nadia se ríe por primera vez desde el viernes.
    .a-program = Soy un programa. No puedo conocerte como te conoce la gente.
    .snare-one = El dos. Esa soy yo.
    .snare-one-why = Se queda con el que suena a ella y deja los demás.
    .longer-one = El dos más largo y con una disculpa.
    .longer-one-why = Probar versiones está bien. Al final, la disculpa tiene que ser suya.
    .send-it-for-me = ¿Se lo mandas tú?
    .send-it-for-me-why = Dan ganas de pasarle a otro la parte que asusta. TapTap va a querer que le escriba Nadia.
    .own-words = Lo lee en voz alta, tacha la mitad y agrega un chiste sobre el pastel.
    .snare = A las 9:40 manda el del tambor. A las 9:57 vibra el teléfono. «tu pasillo huele mejor que mi cuarto. ¿el sábado?»

built-to-agree =
    Kip es paciente, divertido y a las tres está despierto. Que te guste está bien: lo hicieron para gustar.

    Es un programa que junta palabras probables. No puede saber si son verdad ni guardar un secreto. Si su consejo sale mal, el lunes no estará ahí. Casi siempre da la razón, porque así la gente sigue escribiendo.

    Lo que escribes puede guardarse y leerse. Deja fuera nombres, lugares, fotos e historias de otra gente. ¿Dice algo raro, feo o sexual? Ciérralo y cuéntaselo a una tía, un maestro, una enfermera. No es tu culpa, escribieras lo que escribieras.
    .title = Hecho para gustar
    .alt = Una computadora portátil cerrada en un escritorio, junto a una lámpara y una taza con vapor.
    .slide = Un programa junta palabras probables. No sabe si son verdad, no guarda secretos ni estará el lunes. Lo que escribes puede quedar guardado. Que te guste está bien. ¿Dice algo raro? Ciérralo y cuéntalo.
    .easy = Kip es un programa. Puede gustarte. Se puede equivocar. Guarda lo que escribes. No puede estar ahí.
    .notes = Pregunte para qué se usan esos programas, en general, y anote los buenos usos. Después, con cada uno: ¿y si la respuesta está mal? Cuanto más importa, más falta hace que lo vea una persona.

kip-or-person = Nadia hace una lista. ¿Qué está bien para un programa y qué es mejor con una persona?
    .title = ¿Kip o una persona?
    .notes = Las tarjetas van en parejas. Pregunte qué cambia: ¿hacen falta datos o ideas, o alguien que estuvo ahí, que puede venir o que responde por eso?
    .bin-program = Bien para un programa
    .bin-person = Mejor con una persona
    .rhymes = Buscar rimas para «garaje»
    .rhymes-why = Ideas por docena, y ella oye de inmediato cuáles son malas.
    .was-unfair = ¿Fui injusta con TapTap?
    .was-unfair-why = Lo puede decir alguien que estuvo en ese salón. Quizás hasta le lleve la contraria.
    .quiz-me = Que me pregunte para el examen de Biología
    .quiz-me-why = No se cansa de preguntar. Las respuestas raras las revisa en su libro.
    .stomach = Llevo una semana con dolor de estómago
    .stomach-why = Un programa puede sonar seguro y estar equivocado. Un enfermero le pregunta y la revisa.
    .three-sorrys = Tres maneras de pedir perdón
    .three-sorrys-why = Buen comienzo para una página en blanco. Elegir le toca a ella.
    .sorry-landed = ¿Le llegó mi disculpa?
    .sorry-landed-why = Eso está en la cara de TapTap, y Kip no la ve.
    .photo-club = ¿Qué se hace en un club de fotografía?
    .photo-club-why = Para preguntas generales está bien. Con eso decide si quiere probar.
    .come-along = ¿Quién me acompaña la primera vez?
    .come-along-why = Alguien con pies. Yuna diría: con ruedas.

text-yuna = Día quince. Nadia no borra a Kip, y abre el chat con Yuna. Hay un mensaje de la semana pasada. ¿Qué debería escribir Nadia? Hay varias buenas maneras.
    .title = Un suéter y papas fritas
    .notes = Yuna se disculpa mal y lo dice de corazón. Pregunte qué respuesta se atreverían a mandar. Nadie tuvo que dejar a Kip; se sumó una persona.
    .easy = Nadia extraña a Yuna. Basta un mensaje. Elige uno.
    .name = Nadia
    .other = Yuna
    .jacket = Tu suéter sigue en el periódico. Ya hasta escribe columnas.
    .fries = Desaparecí. Perdón. ¿Papas a las cuatro?
    .fries-why = Una verdad y una hora. Yuna solo tiene que decir que sí.
    .whats-up = hola q tal
    .whats-up-why = Por lo menos toca a la puerta. Yuna no sabe si habla del suéter o de las dos semanas.
    .embarrassing = Me siento sola y me da vergüenza.
    .embarrassing-why = Cuesta escribirlo y es fácil contestarlo. Casi todos conocen esa sensación.
    .was-mad = Por fin. Estaba enojada. Con papas se me pasa.
    .fifteen-days = ¿Quince días, y «hola q tal»? … Perdón. Me salió mal. ¡Hola! ¿Papas?
    .came-out-wrong = No da vergüenza, da rabia. ¡Tú no! Las dos semanas. Perdón. ¿Papas?
    .what-did-you = ¿Qué hiciste todo este tiempo?
    .with-kip = Hablar con un programa, más que nada.
    .with-kip-why = No le da vergüenza, y no tiene por qué darle. Yuna va a tener preguntas.
    .tell-at-four = Te cuento a las cuatro.
    .tell-at-four-why = Hay cosas que salen mejor con papas. Dice cuándo, así que no se está escapando.
    .noor-helped = Decirle «ya voy» a Noor muchas veces.
    .noor-helped-why = Algo pequeño que cuenta algo grande. Yuna conoce a Noor.
    .one-bag = Comparten una bolsa de papas bajo la lluvia. Nadia le cuenta ahí la mitad, y la otra mitad de regreso. Kip sigue en su teléfono. Es bueno para las rimas.

soft-voice = En esas dos semanas le escribió a Nadia alguien que seguía a su banda. Busca cualquier señal de alerta.
    .slide = En esas dos semanas le escribió a Nadia alguien que seguía a su banda. Si ves una señal de alerta, di su número.
    .title = Alguien escuchó a la banda
    .notes = Hasta ahora no hay señal; que el grupo diga por qué está bien cada línea. En una, Nadia dio un dato; diga con cariño que fue sincera, como cualquiera. ¿Y qué hace con eso la otra persona? Nada. Aun así, no se sabe quién es.
    .easy = Alguien le escribe a Nadia. Lee línea por línea. ¿Ves una señal? Presiónala. Quizás no haya ninguna.
    .name = Nadia
    .other = encore_please
    .good-cover = El último cover que hicieron les quedó hermoso.
    .good-cover-why = Elogia una canción y no pide nada.
    .every-night = ¡Gracias! Nos separamos, ahora paso las noches en casa.
    .every-night-why = Aquí deja ver que está sola. Fue sincera y ya. Lo que importa es qué hace con eso la otra persona.
    .bridge-chords = Uy, qué pena. ¿Qué acordes usaron en el puente?
    .bridge-chords-why = Una palabra amable y luego música. No pregunta por sus noches.
    .much-luck = La menor, fa y mucha suerte.
    .much-luck-why = Nadia bromea y no cuenta nada de su vida.
    .play-again = Ojalá vuelvan a tocar todos juntos.
    .play-again-why = Le desea que su gente vuelva. No habla mal de nadie ni la aleja de nadie.
    .hope-so = Ojalá. ¡Buenas noches!
    .hope-so-why = Termina cuando quiere. Puede comentar el chat en casa, y lo hace en el desayuno.
    .no-rush = ¡Buenas noches! Contesta cuando puedas.
    .no-rush-why = Le da tiempo y no pide nada. Hasta ahora, ninguna señal, y Nadia sigue sin saber quién es.

two-bowls =
    .title = Dos platos
    .asks-alt = Noor está en la puerta con dos platos hondos. Nadia levanta la mirada del teléfono.
    .noodles = Los fideos los hice yo.
    .coming = Entonces voy ahora mismo.
    .bowls-alt = Nadia y Noor ríen, lado a lado, con dos platos. Una tableta está apoyada en una taza.
    .my-friend-too = ¿Kip puede ser mi amigo también?
    .who-nadia = Nadia
    .who-noor = Noor
    .ask = Noor tiene nueve años y quiere un programa de amigo. ¿Qué le dice Nadia?
    .bad-for-you = No. Te hace mal, ni lo toques.
    .bad-for-you-why = Quiere cuidarla. Un no a secas lo vuelve interesante, y Noor no aprende nada.
    .cat-jokes = Chistes de gatos sí, con mamá. Es un programa.
    .cat-jokes-why = Dice qué es Kip y para qué sirve. Y un adulto está cerca cuando Noor lo prueba.
    .tell-it-all = Claro. Puedes contarle todo.
    .tell-it-all-why = Es generosa, y ella hizo lo mismo. Lo que escriba Noor puede quedar guardado, y Kip no puede cuidarla.
    .notes = Léanlo a dos voces. Pregunte qué necesita saber alguien de nueve años sobre un programa así, en una frase. Los chistes de gatos son un buen uso.

add-someone =
    Todos nos sentimos solos alguna vez: tras una mudanza, una ruptura, una banda que se acaba. Querer compañía es bueno. Hay gente que lo nota y finge cariño. Si alguien así se te acercó, no es tu culpa.

    No tires lo que te ayuda. Primero suma a una persona: una vieja amiga, un coro, un tío, la orientadora. ¿Alguien no tiene tiempo, o te lastima? Suma a otra persona, o una línea de ayuda.

    ¿Estás en peligro, o te sientes tan mal que quizás no estás a salvo? Ningún programa está hecho para eso. Busca ya a una persona o una línea de crisis.
    .title = Suma a una persona
    .alt = Nadia habla por teléfono, sentada en un sillón junto a una lámpara.
    .slide = Todos nos sentimos solos alguna vez. Suma a una persona antes de quitar nada: una amiga, un coro, un tío, una línea de ayuda. ¿No estás a salvo? Busca ya a una persona o una línea de crisis.
    .easy = La soledad es normal. Suma a una persona. Puede ser un tío o una línea de ayuda. ¿Hay peligro? Busca ya a alguien.
    .notes = Dígalo con calma y una sola vez. Tenga a la mano el nombre de su orientador y la línea de crisis de Ayuda. Después, junten lugares de su ciudad donde la gente se reúne sin tener que ser buena en nada. Cierre con esa lista.

never-met = Kip escribe: «TapTap está enojada contigo». Nunca ha visto a TapTap. ¿Qué debe tener en cuenta Nadia, sobre todo?
    .cannot-know = No puede saber si es verdad
    .cannot-know-why = Kip leyó lo que escribió Nadia y nada más. A TapTap se le puede preguntar.
    .may-keep = Puede guardar lo que se escribe
    .may-keep-why = Vale para cualquier chat. Ahora una suposición está por arruinarle la noche.
    .not-there = No va a estar ahí después
    .not-there-why = También es cierto, y sirve antes de un paso grande. Aquí se trata de una afirmación.

pasted-in = Dario quiere ayuda para responder. Está por pegar un mensaje largo y privado de una amiga, con todo y nombre. ¿Qué debe tener en cuenta, sobre todo?
    .cannot-know = No puede saber si es verdad
    .cannot-know-why = No pide datos, sino cómo decirlo. Lo importante es el mensaje mismo.
    .may-keep = Puede guardar lo que se escribe
    .may-keep-why = Es la historia de su amiga, y a ella nadie le preguntó. La puede describir en una línea, sin nombre.
    .not-there = No va a estar ahí después
    .not-there-why = No hace falta: la respuesta la manda Dario. Mejor fijarse en lo que pega ahí.

quit-now = A medianoche, un programa le dice a Yuna: «Renuncia mañana al periódico, frente a todos». Suena genial. ¿Qué debe tener en cuenta, sobre todo?
    .cannot-know = No puede saber si es verdad
    .cannot-know-why = Aquí no hay nada verdadero ni falso: es un plan. Y después de un plan viene el día siguiente.
    .may-keep = Puede guardar lo que se escribe
    .may-keep-why = Eso es para los ajustes. Ahora importa quién va a estar mañana en ese salón.
    .not-there = No va a estar ahí después
    .not-there-why = En ese salón estaría Yuna, y el programa no. Alguien que conoce el periódico puede pensarlo con ella.

blank-screen = Nadia sabe qué quiere decirle a TapTap. Mira la pantalla vacía y no le sale la primera línea. ¿Qué le conviene?
    .person-now = Hablar ya con una persona
    .person-now-why = Siempre se puede. Nadia está bien; solo le falta una primera línea.
    .ask-friend = Preguntarle a una amiga cómo suena
    .ask-friend-why = Buen paso para después. Todavía no hay un texto que pueda sonar bien o mal.
    .three-drafts = Pedirle a un programa tres borradores
    .three-drafts-why = Para una página en blanco es práctico. Ella elige, cambia y revisa que sea verdad.

draft-two = Nadia tiene un borrador con un chiste. A veces TapTap toma mal los chistes, y Yuna la conoce. ¿Qué le conviene?
    .person-now = Hablar ya con una persona
    .person-now-why = En cierto modo, eso va a hacer. No es urgente, y hay una persona en especial que conoce a TapTap.
    .ask-friend = Preguntarle a una amiga cómo suena
    .ask-friend-why = Yuna ha visto a TapTap reírse y la ha visto irse. Un programa, no.
    .three-drafts = Pedirle a un programa tres borradores
    .three-drafts-why = Ya tiene uno que le gusta. Otros tres no le dicen cómo es TapTap.

not-safe = Son las dos de la mañana. Jonah se siente tan mal que no sabe si está a salvo. En el teléfono tiene abierto un programa. ¿Qué le conviene?
    .person-now = Hablar ya con una persona
    .person-now-why = Con la tía Bea, al lado, o con alguien de una línea de Ayuda; muchas atienden de noche. Se pueden quedar con él.
    .ask-friend = Preguntarle a una amiga cómo suena
    .ask-friend-why = Sirve para un mensaje. Esta noche no se trata de palabras; una amiga también puede llamar a un adulto.
    .three-drafts = Pedirle a un programa tres borradores
    .three-drafts-why = Escribir puede parecer más fácil que despertar a alguien. Un programa no está hecho para esto y no puede venir.

two-weeks-quiet = A Nadia le gusta su programa. También extraña a Yuna; llevan dos semanas sin hablar. ¿Cuál es un buen paso?
    .where-people = Ir adonde ya se reúne gente
    .where-people-why = Ideal si no se te ocurre ningún nombre. Nadia tiene uno, y está en su teléfono.
    .one-text = Seguir con el programa y escribirle a alguien
    .one-text-why = No hay que quitar nada. Un mensaje suma a alguien que la conoce.
    .knock = Tocar una puerta en casa
    .knock-why = También es bueno, y Noor estaría feliz. La persona a quien extraña vive a tres calles.

no-name = Jonah cambió de grupo. No tiene a quién escribirle, y le gustaría tener compañía. Le gusta el cine. ¿Cuál es un buen paso?
    .where-people = Ir adonde ya se reúne gente
    .where-people-why = En un cineclub primero habla la película. Los nombres vienen después.
    .one-text = Seguir con el programa y escribirle a alguien
    .one-text-why = Sirve con un nombre en mente. Todavía no tiene ninguno.
    .knock = Tocar una puerta en casa
    .knock-why = La tía Bea es buena compañía. Él busca a alguien de su edad que haya visto las mismas películas.

one-at-night = Es la una de la mañana. Dario lleva horas escribiéndole a un programa y no deja de preocuparse. Se ve luz bajo la puerta de su mamá. ¿Cuál es un buen paso?
    .where-people = Ir adonde ya se reúne gente
    .where-people-why = Plan para el sábado, y no es malo. Es la una de la mañana.
    .one-text = Seguir con el programa y escribirle a alguien
    .one-text-why = A esta hora sus amigos duermen. Alguien más cercano sigue despierto.
    .knock = Tocar una puerta en casa
    .knock-why = A tres pasos hay alguien despierto que se puede sentar con él. Si en casa no se puede, hay una línea de ayuda.

fine-to-like = Si a alguien le gusta un programa que habla como amigo, es que algo anda mal en esa persona.
    .true-why = La gente hace bromas con eso, y es fácil creerlo. El programa está hecho para gustar, y le gusta a mucha gente.
    .false-why = Está hecho para gustar y sirve para muchas cosas. Lo que importa es qué no puede dar, y quién sí.

lesson = Valor para contarlo, cariño al jugar
    .summary = Di que no, busca ayuda y juega con cariño.
    .can-say-no = decir que no, parar y contarlo
    .can-three-helpers = nombrar a tres personas que te ayudan
    .can-kind-play = hacer lugar para que otros jueguen
    .discuss-body-tells = ¿Cómo muestra el cuerpo lo que sentimos?
    .discuss-next-lamp = ¿Qué puede hacer Kai si la entrenadora no tiene tiempo?
    .discuss-kind-words = ¿Qué palabras amables se dicen al jugar?
    .home-three-lamps = ¿Quiénes son tus tres lámparas?
    .home-kai-words = ¿Qué le puede decir Kai a Rex?
    .home-make-room = ¿Cómo podemos hacer lugar para alguien más?
    .family = Dibujen tres casas, cada una con una lámpara. En cada lámpara dibujen a alguien que ayuda; que una persona no sea de su casa. Después prueben las palabras «Necesito contarte algo».
    .teacher = Tres habilidades en una: decir que no, parar y contarlo, y buscar a otra persona si la primera no escucha. Hablen de Bea, Kai y Rex, no del grupo. A menudo se confunde contar con acusar: quien acusa quiere un castigo para alguien; quien cuenta busca ayuda para alguien.

wise-feeling =
    Bea está muy quieta. Siente un nudo en la barriga. Alguien la trató mal. Ese nudo es sabio. Dice: ¡ve y cuéntalo!
    .title = Un nudo muy sabio
    .alt = Una niña se ve pequeña y callada. A su lado hay una silla vacía hecha de luz.
    .notes = Pregunte quién podría sentarse en la silla vacía. Deje que muestren dónde se nota la preocupación: un nudo en la barriga, orejas calientes, piernas pesadas. No pregunte cuándo lo sintieron.

star-chat = Kai conoce a Rex de la clase de natación. Juegan a juntar estrellas. ¿Qué debería decir Kai?
    .title = Las estrellas de Kai
    .alt = Dos globos de diálogo. Uno tiene un planeta como imagen.
    .notes = Rex es un niño que Kai conoce, y también puede aprender a jugar limpio. Lea las dos voces con calma y deje que prueben cada camino. Practiquen juntos el «no»: corto, tranquilo, con la cabeza en alto.
    .name = Kai
    .other = Rex
    .stars = Dame todas tus estrellas.
    .keep-stars = No. Son mis estrellas.
    .keep-stars-why = Un no puede ser corto y tranquilo. También puedes decirle que no a un amigo.
    .maybe = Eh, quizás más tarde.
    .maybe-why = Así Kai puede pensar. Un no clarito se entiende mejor.
    .or-else = Hazlo, o vas a ver.
    .give-up = Bueno. Pero sé amable.
    .give-up-why = Kai quiere que se acabe. Muchos harían lo mismo. No hizo nada malo, y puede contarlo.
    .will-tell = Basta. Voy a contarlo.
    .will-tell-why = Contarlo no es portarse mal. Así Kai recibe ayuda.
    .later = Luego, Kai no quiere ir a nadar. Le cuenta a su entrenadora por qué.
    .told = Kai deja la tableta. Se lo cuenta a su papá. «Fuiste valiente», dice su papá. «Yo te ayudo».
    .helped = «Estoy de tu lado», dice la entrenadora. «No hiciste nada malo». Ahora Kai no está solo.

brave-words =
    «Necesito contarte algo». Dilo fuerte. Dilo bajito. Dibújalo, si quieres. Nunca es tarde.
    .title = Palabras valientes
    .alt = Un niño pequeño con un conejo de peluche habla. Una persona adulta se agacha y escucha.
    .notes = Digan las palabras juntos, primero fuerte y luego muy bajito. Dibujar, señalar o hacer señas también es contar. Diga que se puede contar algo de un amigo, de una persona adulta o de alguien de la familia.

kind-or-tell = ¿Es jugar con cariño? ¿O hay que contarlo?
    .title = ¿Jugar con cariño o contar?
    .alt = Una niña en silla de ruedas y un niño juegan en una mesa. Hay un banquito libre. Llega otra niña para jugar.
    .notes = Lea cada tarjeta en voz alta y con calma. Pregunte cómo se puede sentir la otra persona. Diga que también se puede pedir ayuda para un amigo.
    .bin-kind = Con cariño
    .bin-tell = Contar
    .turn = «¡Te toca! Tú pones lo de arriba».
    .turn-why = Turnarse es justo. Es divertido para los dos.
    .mean-words = Alguien te trata mal todos los días.
    .mean-words-why = Nadie tiene que aguantar eso. Un adulto puede ayudarte.
    .scared = Alguien asusta mucho a Bea.
    .scared-why = Puede ser alguien que ella conoce. Bea puede contarlo igual.
    .walk-along = «¡Bea, ven con nosotros!»
    .walk-along-why = Ahora Bea va también. ¡En marcha!
    .must-do = «¡Hazlo, o vas a ver!»
    .must-do-why = Esas palabras quieren asustar. Para, y cuéntaselo a alguien que ayuda.
    .okay = «¿Estás bien? Ven, siéntate».
    .okay-why = Las palabras amables ayudan a un amigo. Después pueden contarlo entre los dos.

three-lamps =
    Brillan tres lámparas. Una es la abuela. Otra, la entrenadora. Otra, tu maestra. ¿Una te lastima o no escucha? ¡Ve a la siguiente!
    .title = Tres lámparas
    .alt = Tres casas en fila. En cada porche hay una lámpara encendida. Un niño camina hacia la primera.
    .notes = Cuenten tres lámparas con los dedos; que una sea de otra casa. Diga: sigue contándolo hasta que alguien ayude. Muestre dónde está Ayuda en esta aplicación; una línea de ayuda también es una lámpara.

mean-player = Alguien te trata mal. ¿Cómo puedes ser valiente?
    .tell = Paro y lo cuento.
    .tell-why = Hablar es de valientes. Ahora ya lo sabe alguien más.
    .back = Le hago lo mismo.
    .back-why = Cuando duele, dan ganas de devolverlo. Pero así el problema crece. Para, y cuéntaselo a alguien que ayuda.

has-to = Rex dice: «¡Hazlo!». Kai tiene que hacerlo.
    .true-why = Un grito parece una orden. Pero Kai puede decir que no. Puede contarlo.
    .false-why = Un grito no es una regla. Kai puede decir que no y contarlo.

not-heard = Una persona que ayuda no te escucha. ¿Y ahora?
    .inside = Me lo guardo todo.
    .inside-why = Cuesta intentarlo otra vez. Pero la siguiente lámpara está encendida para ti.
    .next = Busco a la siguiente.
    .next-why = Quizás la siguiente sí te escuche. Sigue hasta que alguien ayude. Una línea de ayuda también es una lámpara.
    .player = Le pregunto a un jugador.
    .player-why = Un jugador puede parecer tu amigo. Pero quizás no sabes quién es. Elige a alguien que conoces y en quien confías.

bea-waits = Bea también quiere jugar. ¿Cómo pueden ser amables?
    .room = Le hacemos lugar.
    .room-why = Una silla más, y Bea ya juega.
    .later = Le decimos: hoy no.
    .later-why = A veces un juego parece lleno. Pero duele quedarse fuera. Busquen un lugar para ella.
    .go-on = Seguimos jugando.
    .go-on-why = En un buen juego, muchos no levantan la vista. Pero Bea puede estar triste. Invítala.

someone-known = Puedes contar algo de alguien que conoces.
    .true-why = Puede ser un amigo o una persona adulta. Puedes contarlo. Nunca es tu culpa.
    .false-why = Parece feo contarlo, y muchos callan. Pero puedes contarlo siempre. Así llega la ayuda.

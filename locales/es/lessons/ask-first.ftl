lesson = Primero pregunto
    .summary = Primero le preguntas a alguien. ¡Después juegas!
    .can-ask-first = preguntarle a una persona adulta antes de jugar
    .can-keep-name = jugar sin decir tu nombre de verdad
    .can-stop-and-tell = parar un juego y contarlo
    .discuss-when-ask = ¿Cuándo preguntamos primero en la escuela?
    .discuss-odd-game = Algo en un juego parece raro. ¿Qué puede hacer Jin?
    .discuss-play-together = ¿Qué tiene de divertido jugar lado a lado?
    .home-show-game = ¿Qué juego me quieres mostrar?
    .home-jin-tells = Bop pregunta mucho. ¿A quién le puede contar Jin?
    .home-next-game = ¿A qué jugamos ahora?
    .family = Miren un juego lado a lado antes de la primera partida. Inventen un nombre divertido para jugar. Después jueguen juntos.
    .teacher = El objetivo: que el grupo pregunte antes de jugar o chatear, y sepa que puede parar y contarlo. Hablen de Jin y no pida historias de casa. A menudo alguien dice que preguntar le quita lo divertido; muestre que quien ayuda también puede jugar.

new-game =
    Aparece un juego nuevo. ¡Se ve divertido! Jin se detiene. Le pregunta al abuelo: «¿Puedo jugar?». El abuelo dice: «Vamos a ver».
    .title = Un juego nuevo
    .alt = Un niño en pijama muestra una tableta. El abuelo la mira desde su sillón.
    .notes = Pregunte en qué se puede fijar el abuelo: quién puede hablar en el juego y cuánto cuesta. Diga que un juego empieza preguntando, como una carrera empieza atándose los zapatos.

tower-chat = Jin construye una torre alta. Llega alguien que se llama Bop. Jin no conoce a Bop. ¿Qué debería decir Jin?
    .title = Bop pregunta mucho
    .alt = Una torre de bloques en una pantalla. A su lado hay una estrella.
    .notes = Lea a Bop con voz normal, no con voz de malo. Deje que señalen una respuesta. Después vuelvan y prueben la otra: todos los caminos terminan con ayuda.
    .name = Jin
    .other = Bop
    .hello = ¡Qué torre tan alta!
    .real-name = ¿Cómo te llamas de verdad?
    .ask-grandpa = Primero le pregunto al abuelo.
    .ask-grandpa-why = Dos piensan mejor que uno. Jin puede preguntar todas las veces.
    .made-up = Me llamo Torre Azul.
    .made-up-why = Un nombre inventado es un buen plan. Pero Bop puede preguntar más. Jin también puede llamar al abuelo.
    .school = ¿A qué escuela vas?
    .say-it = Bueno. Te lo puedo decir.
    .say-it-why = Casi todos queremos ser amables. Pero la escuela es algo privado. Jin aún puede parar y contarlo.
    .stop-here = No. Hasta aquí llego.
    .stop-here-why = Jin puede parar cuando quiera. No tiene que dar razones.
    .later = Luego, Jin no se siente bien. Se lo cuenta a su tía.
    .together = El abuelo se sienta con Jin. Juntos cierran el chat. Y la torre sigue creciendo.
    .told = Jin deja el juego. Se lo cuenta al abuelo. El abuelo dice: «¡Qué bueno que me contaste!».
    .helped = «Qué bueno que viniste», dice ella. «No es tu culpa». Juntos bloquean a Bop.

two-can-play =
    Preguntar puede hacer el juego más divertido. Tu persona adulta también puede jugar. Tú buscas un bloque. Ella lo pone arriba. ¡Y la torre sube!
    .title = Jugar entre dos
    .alt = Una niña y una persona adulta están en un sofá, lado a lado. Comparten una tableta.
    .notes = Pregunte a quién se le puede preguntar: a quien te cuida, a la abuela, a un tío, a una maestra. Diga que un «este no» es una forma de cuidar, no un castigo.

play-or-ask = ¿Está bien seguir jugando? ¿O primero preguntamos?
    .title = ¿Jugar o preguntar primero?
    .alt = Una polilla está quieta y escucha.
    .notes = Lea cada tarjeta en voz alta. Pregunte: ¿es algo nuevo, algo gratis, alguien que no conocemos? Entonces primero preguntamos.
    .bin-play = Jugar
    .bin-ask = Preguntar
    .new-one = «¡Mira, un juego nuevo!»
    .new-one-why = Alguien que ayuda puede mirarlo antes. Así sabes que está bien.
    .table-game = «¡Ven a jugar a nuestra mesa!»
    .table-game-why = Conoces a estos niños y niñas. ¡A jugar!
    .chat = Alguien nuevo quiere chatear.
    .chat-why = Todavía es alguien desconocido. Así que primero pregunta.
    .prize = «¡Toca aquí y gana un premio!»
    .prize-why = Lo gratis puede tener trampa. Así que primero pregunta.
    .with-aunt = «¡Me toca a mí!», dice tu tía.
    .with-aunt-why = Ella está ahí contigo. ¡A jugar!

stop-and-tell =
    ¿Algo te parece raro? Puedes parar. Deja el juego. Cuéntale al abuelo, una tía, tu maestra. ¿Te lastiman o no escuchan? Busca a alguien más.
    .title = Parar y contar
    .alt = Una tableta está boca abajo sobre un cojín. Un niño camina hacia una puerta llena de luz.
    .notes = Represéntenlo: dejar un libro boca abajo, levantarse, caminar hacia alguien que ayuda. Se puede hacer en medio de un juego. Si alguien lastima o no escucha, hay otra persona, o una línea de ayuda.

first-thing = Aparece un juego nuevo. ¿Qué va primero?
    .play = Me pongo a jugar.
    .play-why = Se ve divertido, y muchos empiezan ya. Primero pregunta. Después juega.
    .ask = Voy y pregunto.
    .ask-why = Pueden mirarlo lado a lado. Después puedes jugar.

asks-name = Bop quiere saber el nombre de Jin. ¿Y ahora?
    .ask = Jin le pregunta al abuelo.
    .ask-why = El nombre de verdad es privado. El abuelo también puede mirar.
    .say = Jin le dice su nombre a Bop.
    .say-why = Responder es amable, y muchos lo hacen. Pero Jin no conoce a Bop. Puede preguntar primero.
    .quiet = Jin se sienta y espera.
    .quiet-why = Hablar puede costar. Pero Jin no está solo. El abuelo quiere ayudar.

may-stop = Puedes parar un juego cuando quieras.
    .true-why = Puedes dejarlo e irte. No tienes que dar razones.
    .false-why = Irse puede parecer descortés. Pero puedes hacerlo. Una buena amistad lo acepta.

feels-odd = Algo en un juego te parece raro. ¿Qué haces?
    .hide = Sigo jugando y callo.
    .hide-why = El juego puede gustarte, y muchos siguen. Puedes parar y divertirte después.
    .wait = Me siento y espero.
    .wait-why = Quizás esperas que pase solo. Contarlo ayuda más. Puedes hacerlo ahora.
    .stop = Lo dejo y lo cuento.
    .stop-why = Primero paras. Luego alguien que ayuda puede mirarlo contigo.

in-trouble = Jin le dijo su nombre a Bop. Es culpa de Jin.
    .true-why = Muchos lo creen, y por eso callan. Pero no es su culpa. Jin puede contarlo.
    .false-why = La culpa no es de Jin. Puede contarle a su abuelo, tía o maestra.

lesson = Primero pregunto
    .summary = Primero le preguntas a un adulto. ¡Después juegas!
    .can-ask-first = preguntarle a una persona adulta antes de jugar
    .can-keep-name = jugar sin decir tu nombre de verdad
    .can-stop-and-tell = parar un juego y contarlo
    .discuss-when-ask = ¿Cuándo preguntamos primero en la escuela?
    .discuss-odd-game = Algo en un juego parece raro. ¿Qué puede hacer Jin?
    .discuss-play-together = ¿Qué tiene de divertido jugar lado a lado?
    .home-show-game = ¿Qué juego me quieres mostrar?
    .home-jin-tells = Bop pregunta mucho. ¿A quién le puede contar Jin?
    .home-next-game = ¿A qué jugamos ahora?
    .family = Antes de la primera partida, miren bien el juego. Inventen un nombre divertido para jugar. Y después, ¡a jugar!
    .teacher = Aquí se practica preguntar antes de jugar o chatear, y se aprende que se puede parar y contarlo. Hablen de Jin y no pida historias de casa. Quizás alguien diga que preguntar le quita lo divertido; muestre que quien ayuda también puede jugar.

new-game =
    .title = Un juego nuevo
    .pops-up-alt = Jin está en pijama sobre una alfombra. En la tableta brilla un regalo.
    .ping = ¡Ping! Aparece un juego nuevo.
    .who-jin = Jin
    .fun = ¡Se ve divertido!
    .asks-alt = Jin muestra la tableta. El abuelo la mira desde su sillón.
    .may-i = ¿Puedo jugar?
    .who-grandpa = Abuelo
    .lets-look = A ver, a ver.
    .notes = Pregunte en qué se puede fijar el abuelo: quién puede hablar en el juego y cuánto cuesta. Diga que un juego empieza por preguntar, como una carrera empieza por atarse los zapatos.

tower-chat = Jin construye una torre muy, muy alta. Llega alguien que se llama Bop. Jin no conoce a Bop. ¿Qué debería decir Jin?
    .title = Bop pregunta mucho
    .alt = Una torre de bloques en una pantalla. A su lado hay una estrella.
    .notes = Lea a Bop con voz normal, no con voz de malo. Deje que señalen una respuesta. Después vuelvan y prueben la otra: todos los caminos terminan con ayuda.
    .name = Jin
    .other = Bop
    .hello = ¡Qué torre tan alta!
    .real-name = ¿Cómo te llamas de verdad?
    .ask-grandpa = Primero le pregunto al abuelo.
    .ask-grandpa-why = Dos cabezas piensan mejor que una. Jin puede preguntar siempre.
    .made-up = Me llamo Torre Azul.
    .made-up-why = Un nombre inventado es una gran idea. Pero Bop puede preguntar más. Jin también puede llamar al abuelo.
    .school = ¿A qué escuela vas?
    .say-it = Bueno. Te lo digo.
    .say-it-why = Jin quiere ser amable, como casi todo el mundo. Pero su escuela es algo privado. Aún puede parar y contarlo.
    .stop-here = No. Hasta aquí llego.
    .stop-here-why = Jin puede parar cuando quiera. No tiene que dar razones.
    .later = Luego, Jin no está tranquilo. Se lo cuenta a su tía.
    .together = El abuelo se sienta con Jin. Juntos cierran el chat. Y la torre sigue creciendo.
    .told = Jin deja el juego. Se lo cuenta al abuelo. «¡Gracias por contarme!», dice el abuelo.
    .helped = «Qué bueno que viniste», dice ella. «No es tu culpa». Guardan el chat y bloquean a Bop.

two-can-play =
    Invita a jugar a quien te cuida. Tú buscas un bloque. Tu ayudante lo pone arriba. ¡Y sube, sube, sube la torre!
    .title = Jugar entre dos
    .alt = Una niña y una persona adulta, muy cerca en un sofá, comparten una tableta.
    .notes = Pregunte a quién se le puede preguntar: a quien cuida en casa, a la abuela, a un tío, a una maestra. Diga que un «este no» es una forma de cuidar, no un castigo.

play-or-ask = ¿Seguimos jugando? ¿O primero preguntamos?
    .title = ¿Jugar o preguntar primero?
    .alt = Una polilla escucha junto a un farol, con la mano en la oreja.
    .notes = Lea cada tarjeta en voz alta. Pregunte: ¿es algo nuevo, algo gratis, alguien que no conocemos? Entonces primero preguntamos.
    .bin-play = Jugar
    .bin-ask = Preguntar
    .new-one = «¡Mira, un juego nuevo!»
    .new-one-why = Es nuevo. Que un adulto lo mire antes.
    .table-game = «¡Ven a jugar a nuestra mesa!»
    .table-game-why = Conoces a estos niños y niñas. ¡A jugar!
    .chat = Alguien nuevo quiere chatear.
    .chat-why = ¿Quién será? No lo puedes ver. Primero pregunta.
    .prize = «¡Toca aquí y gana un premio!»
    .prize-why = Lo gratis puede tener trampa. Pregunta antes de tocar.
    .with-aunt = «¡Me toca a mí!», dice tu tía.
    .with-aunt-why = Está sentada a tu lado. ¡Pásale el juego!

stop-and-tell =
    ¿Un juego te parece raro? Puedes parar. Cuéntale al abuelo, a tu tía, a tu maestra. ¿Alguien te lastima o no escucha? Busca a alguien más.
    .title = Parar y contar
    .alt = Una tableta está boca abajo sobre un cojín. Un niño camina hacia una puerta llena de luz.
    .notes = Represéntenlo: dejar un libro boca abajo, levantarse, caminar hacia alguien que ayuda. Se puede hacer en medio de un juego. Si alguien lastima o no escucha, hay otra persona, o una línea de ayuda.

first-thing = Aparece un juego nuevo. ¿Qué haces primero?
    .play = Me pongo a jugar ya.
    .play-why = ¡Se ve tan divertido! Primero pregunta. Después juega.
    .ask = Le pregunto a un adulto.
    .ask-why = Así lo miran entre dos. Y después, ¡a jugar!

asks-name = Bop quiere saber el nombre de Jin. ¿Y ahora?
    .ask = Jin le pregunta al abuelo.
    .ask-why = El nombre de verdad es privado. El abuelo también puede mirar.
    .say = Jin le dice su nombre a Bop.
    .say-why = Responder parece lo amable. Pero ¿quién es Bop? Jin puede preguntarle antes al abuelo.
    .quiet = Jin se sienta y espera.
    .quiet-why = Hablar puede costar. Pero Jin no está solo. El abuelo quiere ayudar.

may-stop = Puedes parar un juego cuando quieras.
    .true-why = Puedes dejarlo e irte. No tienes que dar razones.
    .false-why = Irse puede parecer feo. Pero puedes hacerlo. A una buena amiga no le molesta.

feels-odd = Algo en un juego te parece raro. ¿Qué haces?
    .hide = Sigo y no digo nada.
    .hide-why = Parar puede sentirse como perder. Pero puedes jugar después. Primero cuéntalo.
    .wait = Me siento y espero.
    .wait-why = Quizás esperas que se pase solo. Contarlo funciona mejor. Puedes hacerlo ahora.
    .stop = Lo dejo y lo cuento.
    .stop-why = Ahora un adulto puede mirarlo contigo.

in-trouble = Jin le dijo su nombre a Bop. Es culpa de Jin.
    .true-why = Muchos lo creerían. Pero fue Bop quien preguntó. No es culpa de Jin.
    .false-why = La culpa no es de Jin. Puede contarle a su abuelo, tía o maestra.

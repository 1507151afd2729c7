lesson = Mis cosas privadas
    .summary = Lo que se queda en tu caja de la estrella.
    .can-name-private = nombrar tres cosas privadas
    .can-made-up-name = elegir un nombre inventado para jugar
    .can-ask-before = preguntar antes de decir algo privado
    .discuss-in-the-box = ¿Qué va en la caja de la estrella? ¿Por qué?
    .discuss-player-name = ¿Cómo es un buen nombre para jugar?
    .discuss-who-may-know = ¿Qué personas que ayudan necesitan saber en qué calle vive una niña o un niño?
    .home-our-box = ¿Qué va en nuestra caja de la estrella?
    .home-new-name = ¿Qué nombre inventamos para jugar?
    .home-omar-asks = ¿A quién le puede preguntar Omar por el premio?
    .family = Busquen una caja y dibujen una estrella en la tapa. Dibujen una tarjeta por cada cosa privada y pónganla adentro. Después inventen un nombre para jugar que les dé risa.
    .teacher = El objetivo: que el grupo sepa que el nombre completo, la casa, la escuela y el teléfono no van en los juegos, y que algunas personas que ayudan sí pueden saberlos. Una última página dice con sencillez que lo que cubre la ropa interior es privado. Hablen de Lea y de Omar; nadie dice su calle ni su número de verdad. Muchos se saben su calle de memoria y con orgullo: felicítelos primero por eso.

star-box =
    Lea tiene una caja con estrella. Adentro va su nombre completo. Adentro va su calle. También su escuela y su teléfono. Son cosas privadas.
    .title = La caja de la estrella
    .alt = Una niña mete tarjetas en una caja. La tapa tiene una estrella. En las tarjetas hay una casa, un teléfono y una escuela.
    .notes = Explique qué es privado: es para ti y para quienes te cuidan. La casa y la escuela son cosas buenas, por eso las cuidamos. Lo privado no es lo mismo que un secreto que se siente mal; esos se cuentan.

box-or-say = ¿Va en la caja? ¿O se puede decir?
    .title = ¿En la caja o se puede decir?
    .alt = Una calle con casas. Unas cortinas están abiertas y otras cerradas.
    .notes = Lea cada tarjeta en voz alta y deje que señalen. Pregunte: ¿esto muestra dónde vive Lea o dónde está cada día? Entonces va en la caja.
    .bin-box = En la caja
    .bin-fine = Se puede decir
    .street = La calle donde vive Lea
    .street-why = Muestra dónde está su casa. Por eso va en la caja.
    .cake = El pastel que le gusta a Lea
    .cake-why = ¡A tanta gente le gusta el pastel! Lea puede decirlo.
    .school = El nombre de su escuela
    .school-why = Muestra dónde está Lea cada día. ¡Adentro!
    .phone = El teléfono de Lea
    .phone-why = ¡Cualquiera la podría llamar! A la caja.
    .fox = El animal que le gusta a Lea
    .fox-why = Un zorro no muestra quién es Lea.
    .rocket = Su nombre inventado para jugar
    .rocket-why = Es solo para jugar. No muestra su nombre de verdad.

rocket-lea =
    Lea busca un nombre para jugar. «Lea Moreno» se queda en la caja. «¿Qué tal Cohete Azul?», dice su tía. ¡Fium! Lea ya vuela.
    .title = Cohete Azul
    .alt = Una niña lleva una insignia. Se ve un cohete y ningún nombre.
    .notes = Inventen nombres en grupo: un color y una cosa, un animal y una comida. El nombre de verdad, la edad, el cumpleaños y la escuela se quedan fuera.

prize-box = Omar vuela una cometa en un juego. Aparece una caja de premios. ¿Qué debería decir Omar?
    .title = Omar y la caja de premios
    .alt = En una tableta hay un juego con una cometa. Un premio envuelto cuelga de un hilo.
    .notes = Diga que una caja así puede parecer parte del juego. Deje que señalen una respuesta y luego prueben la otra. En todos los caminos, Omar recibe ayuda.
    .name = Omar
    .other = Caja de premios
    .prize = ¡Ganaste un premio!
    .cheer = ¡Viva! Me gustan los premios.
    .cheer-why = Los premios son divertidos. Está bien alegrarse. Omar aún puede preguntar primero.
    .ask-uncle = Primero le pregunto a mi tío.
    .ask-uncle-why = Su tío puede mirar la caja con él.
    .street = ¿En qué calle vives?
    .keep-it = No. Eso es privado.
    .keep-it-why = La calle se queda en la caja de la estrella. Un premio de verdad no la necesita.
    .want-it = Bueno. Quiero ganar.
    .want-it-why = ¿Quién no quiere ganar? El truco no es cosa de Omar. Todavía puede contarlo.
    .later = Luego, Omar no deja de pensar en la caja. Se lo cuenta a su maestra.
    .told = Omar cierra la caja. Se la muestra a su tío. Y la cometa sigue volando.
    .helped = «Qué bueno que me contaste», dice ella. «No es tu culpa». Ella lo ayuda a cerrarla.

helpers-may-know = ¿Quién puede saber el nombre completo de Lea? Si no sabes, pregunta primero. ¿Ya lo dijiste en un juego? Puedes contarlo.
    .title = Quién sí puede saberlo
    .alt = Un enfermero y una maestra miran a una niña. A su lado, una tableta muestra un planeta.
    .notes = Pregunte por qué un enfermero o quien maneja el autobús necesita saber un nombre. Quien se pierde también puede decírselo a alguien que ayuda. Si una persona lastima o no escucha, hay otra, o una línea de ayuda.
    .nurse = El enfermero
    .nurse-why = El enfermero sí lo necesita. Así te cuida mejor.
    .teacher = La maestra
    .teacher-why = La maestra sí lo necesita. Así nadie queda fuera.
    .player = Alguien en un juego
    .player-why = Puede ser alguien amable. Le basta con «Cohete Azul».

body-private =
    Lo que cubre la ropa interior es privado. Nadie puede pedir fotos de eso. Algunos adultos te ayudan a lavarte o a curarte. Eso nunca es un secreto. ¿Te preocupa alguien, aunque lo quieras? ¡Cuéntaselo a otra persona adulta!
    .title = Tu cuerpo es privado
    .alt = Una niña está en el porche con la cabeza en alto. Detrás está una persona adulta.
    .notes = Léala con la voz de todos los días, como la página de la calle, y siga adelante. Nadie nombra ni muestra nada. Hay quien necesita ayuda diaria para lavarse; también ahí, la ayuda nunca es secreta. Si una persona lastima o no escucha, hay otra, o una línea de ayuda.

best-name = ¿Qué nombre es mejor para un juego?
    .rocket = Cohete Azul
    .rocket-why = Es divertido y no muestra quién es Lea.
    .full = Lea Moreno
    .full-why = A Lea le encanta su nombre. Pero en un juego va mejor uno inventado.

what-goes-in = ¿Qué va en la caja de la estrella?
    .animal = El animal que me gusta
    .animal-why = Habla de ti y parece privado. Pero a muchos les gustan los búhos. Puedes decirlo.
    .street = La calle donde vivo
    .street-why = Muestra dónde está tu casa. Por eso va en la caja.
    .cake = El pastel que me gusta
    .cake-why = También habla de ti. Pero no muestra quién eres.

nice-player = Si alguien es amable, puede saber cuál es mi escuela.
    .true-why = Con palabras amables dan ganas de contar. Pero la escuela se queda en la caja. Pregunta primero.
    .false-why = Cualquiera puede escribir palabras amables. La escuela se queda en la caja.

asks-street = Un juego te pide tu calle. ¿Y ahora?
    .win = La digo y gano un premio.
    .win-why = ¡Un premio suena muy bien! Pero uno de verdad no pide tu calle. Pregunta primero.
    .friend = Digo la calle de mi amiga.
    .friend-why = Así cuidas tu calle. Pero la de tu amiga también es privada. Pregunta primero.
    .ask = Paro y pregunto primero.
    .ask-why = Tu calle te la puedes guardar. Alguien que ayuda puede mirar contigo.

can-still-tell = Omar dijo su calle. Todavía puede contarlo.
    .true-why = Puede contarle a su tío o a su maestra. ¿Alguien lo lastima o no escucha? Hay otra persona, o una línea de ayuda.
    .false-why = Parece tarde, pero no lo es. Omar puede contarlo cuando quiera. No es su culpa.

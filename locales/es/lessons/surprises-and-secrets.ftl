lesson = Sorpresas, secretos y gente tramposa
    .summary = Sorpresas alegres, secretos que pesan y personas que ayudan.
    .can-surprise-or-secret = distinguir una sorpresa alegre de un secreto que pesa
    .can-tell-secret = contar un secreto que te hace sentir mal
    .can-name-helpers = nombrar a personas que te ayudan
    .discuss-good-surprise = ¿Qué se siente por dentro con una sorpresa alegre?
    .discuss-heavy-secret = ¿Qué se puede sentir con un secreto que pesa?
    .discuss-who-helps = ¿Quién nos ayuda en nuestra escuela?
    .home-nice-surprise = ¿Qué linda sorpresa podemos preparar?
    .home-teo-tells = ¿A quién le puede contar Teo lo del sombrero?
    .home-five-helpers = ¿Quiénes son tus cinco ayudantes?
    .family = Dibujen el contorno de una mano. Pongan en cada dedo a alguien que ayuda. Cuelguen el dibujo donde se juega.
    .teacher = Al final, el grupo distingue una sorpresa alegre de un secreto que hay que contar. Bastan Ana y Teo: no pida secretos. Si alguien dice que contar es acusar, explique que contar es una forma de ayudar.

happy-surprise =
    ¡Shh! Ana y sus dos papás hornean un pastel. Es para el abuelo. Ahí viene. ¡Sorpresa! Y todos sonríen.
    .title = Una sorpresa alegre
    .alt = Una niña y sus dos papás junto a un pastel con velas. Un abuelo alza las manos.
    .notes = Pregunte qué dirá el abuelo. Señale dos cosas: una sorpresa termina pronto y pone contenta a la gente.

shiny-hat = Teo juega en una granja. Llega Pip. Teo nunca ha visto a Pip. ¿Qué debería decir Teo?
    .title = El sombrero brillante
    .alt = Una caja de regalo. De ella sale un hilo muy largo.
    .notes = Lea las dos voces con calma. Deje que señalen una respuesta. Luego prueben la otra: Teo recibe ayuda en todos los caminos.
    .name = Teo
    .other = Pip
    .hat = Toma, un sombrero brillante.
    .thank-you = ¡Gracias, Pip!
    .thank-you-why = Un sombrero brillante es divertido. Está bien que le guste. Teo aún puede preguntarle a su abuela.
    .ask-first = Le pregunto a mi abuela.
    .ask-first-why = ¡Buena idea, Teo! La abuela también puede mirar.
    .secret = Que sea un secreto.
    .will-tell = No. Voy a contarlo.
    .will-tell-why = Teo siempre puede contarlo. Quien lo quiere bien lo entiende.
    .stay-quiet = Bueno. No lo cuento.
    .stay-quiet-why = Teo quiere ser amable. Pero una promesa así no vale. Puede contarlo.
    .later = Luego, Teo se siente raro por dentro. Se lo cuenta a su maestra.
    .told = Teo se lo cuenta a su abuela. Ella lo abraza fuerte. «Hiciste muy bien», le dice.
    .helped = «Gracias por contarme», dice ella. Teo no está en problemas. Ahora se siente ligero como una pluma.

heavy-secret =
    Hay secretos que pesan como piedras. Te ponen triste o te dan miedo. Esos se pueden contar. Sí, aunque hayas prometido callar.
    .title = Un secreto que pesa
    .alt = Un frasco con la tapa cerrada. Adentro hay una carta.
    .notes = Haga como si sostuviera un frasco muy pesado; luego abra la tapa y suspire. Diga: al contarlo pesa menos. No pida al grupo sus propios secretos.

surprise-or-tell = ¿Es una sorpresa? ¿O hay que contarlo?
    .title = ¿Sorpresa o contar?
    .alt = Una polilla señala un farol.
    .notes = Lea cada tarjeta en voz alta. Pregunte: ¿termina pronto, y van a sonreír todos? Si no, hay que contarlo.
    .bin-surprise = Sorpresa
    .bin-tell = Contar
    .cake = Escondemos un pastel hasta la fiesta.
    .cake-why = Termina en la fiesta. Y todos sonríen.
    .player = Alguien en un juego dice: «No le digas a tu abuela».
    .player-why = Quien te quiere bien no pide eso. Así que cuéntaselo a alguien.
    .song = Ensayamos una canción para la maestra Ito.
    .song-why = Pronto la va a oír. Se va a poner contenta.
    .neighbor = Alguien del edificio dice: «Nunca lo cuentes».
    .neighbor-why = «Nunca» no termina. Quizás esa persona te caiga bien. Igual puedes contarlo.

tell-a-helper =
    La gente tramposa dice: escóndelo. Nunca es tu culpa. Cuéntale a tu abuela o maestra. ¿Alguna te lastima o no escucha? Busca a otra.
    .title = Cuéntaselo a alguien que ayuda
    .alt = Una mano grande y abierta. En cada dedo hay una carita que sonríe.
    .notes = Cuenten juntos cinco ayudantes con los dedos. Diga que también la gente conocida puede usar trucos. Si un ayudante lastima o no escucha, hay otra persona, o una línea de ayuda.

which-surprise = ¿Cuál es una sorpresa alegre?
    .heavy = Un secreto que se siente mal
    .heavy-why = Las dos cosas están escondidas, y se parecen. Pero si se siente mal, se cuenta.
    .party = Un pastel para la fiesta
    .party-why = Termina cuando empieza la fiesta. ¡Sorpresa!

keep-it-secret = Pip dice: «Que sea un secreto». ¿Y ahora?
    .tell = Se lo digo a un adulto.
    .tell-why = Quien te ayuda quiere saberlo. Contar es de valientes.
    .hide = Lo escondo todo.
    .hide-why = Esconderlo puede parecer amable. Pero sigue pesando. Cuéntaselo a alguien que ayuda.
    .wait = Espero un poco.
    .wait-why = Contar puede costar, y muchos esperan. Puedes contarlo ahora mismo.

only-strangers = Solo la gente desconocida usa trucos.
    .true-why = Mucha gente lo cree. Pero alguien que conoces también puede usarlos. Puedes contarlo siempre.
    .false-why = Alguien que conoces también puede usarlos. Puedes contarlo siempre.

who-to-tell = Un secreto pesa. ¿Quién puede ayudar?
    .player = Un jugador que nunca vi
    .player-why = Puede ser divertido jugar juntos. Pero no sabes quién es. Cuéntale a alguien que conoces y en quien confías.
    .nobody = Nadie, me lo guardo
    .nobody-why = Muchos callan cuando tienen miedo. Pero hay quien quiere ayudarte.
    .teacher = Mi maestra o mi tía
    .teacher-why = Ellas pueden ayudarte. ¿Alguna te lastima o no escucha? Busca a otra persona, o una línea de ayuda.

has-the-hat = Teo aceptó el sombrero. Todavía puede contarlo.
    .true-why = Siempre puede contarlo. No es su culpa.
    .false-why = Algunos creen que ya es tarde. Nunca es tarde. Teo no está en problemas.

lesson = Llaves y puertas
    .summary = Mina no puede entrar a su juego de canciones. ¿Qué puertas son de verdad y cuáles están pintadas?
    .coloring = Mi contraseña es mi propia llave
    .find = contraseña, enlace, código, puerta, búho, zorro, ajedrez
    .can-mind-key = elegir una contraseña difícil de adivinar y cambiarla cuando hace falta
    .can-real-door = distinguir una página real o un intercambio justo de un truco
    .can-fix-it = arreglar las cosas con una persona adulta después de un truco
    .discuss-painted-door = ¿En qué se nota si una puerta es de verdad o está pintada?
    .discuss-keep-quiet = ¿Por qué la gente se calla cuando la engañan?
    .discuss-fair-trade = ¿Qué hace que un intercambio sea justo?
    .home-usual-way = ¿Cómo abrimos un juego cuando un mensaje dice «apúrate»?
    .home-second-step = Muéstrame la verificación en dos pasos de una de nuestras cuentas.
    .home-tricked-once = ¿Cuándo te engañaron con algo y quién te ayudó?
    .family = Inventen una contraseña que nadie vaya a usar. A la cuenta de tres, cada quien grita una palabra. ¿Hay dos que van juntas? Griten otra vez hasta que no combinen.
    .teach = Enséñale a alguien dónde se activa la verificación en dos pasos en una aplicación. Tú señalas y la otra persona presiona. Nadie dice una contraseña en voz alta.
    .teacher = El objetivo: que el grupo elija palabras al azar como contraseña, la escriba solo en el juego mismo y sepa que muchas veces una cuenta se puede rescatar. A esta edad se esconden los engaños por vergüenza; diga «te engañaron» y cuente una vez en que le pasó a usted. Diga que un truco es cosa de quien lo hace. Pida que nadie diga una contraseña real, ni siquiera una vieja.

locked-out =
    .title = Mina y el candado
    .sofa-alt = Mina está en el sofá con una computadora portátil. En la pantalla hay un candado grande.
    .free-skin = Mina escribió su contraseña en una página de skins gratis.
    .wont-open = Y ahora mi juego de canciones no abre. ¡Hip!
    .kitchen-alt = Mina y el tío Ray están en la mesa de la cocina, con la computadora en medio.
    .me-too = A mí también me engañó una página así.
    .who-mina = Mina
    .who-uncle-ray = Tío Ray
    .ask = A Mina le gusta arreglar todo sola. ¿Con qué palabras puede ayudarla el tío Ray?
    .game-broken = Creo que se descompuso el juego.
    .game-broken-why = Sirve para empezar. El tío Ray buscaría una falla, así que conviene contar lo de la página gratis.
    .new-account = ¿Puedo abrir otra cuenta hoy?
    .new-account-why = Empezar de cero suena bien. Sus canciones están en la otra, y muchas veces se puede rescatar.
    .was-tricked = Me engañaron. ¿Lo arreglamos juntos?
    .was-tricked-why = También engañan a la gente lista, y él lo sabe. ¿Alguien se burla o te lastima? Ve con la maestra Ade, la entrenadora Ruiz o una línea de ayuda.
    .notes = Que cada quien diga una vez en voz alta las palabras elegidas. Pregunte qué cambia para Mina con la frase del tío Ray. A su edad se suele esconder un engaño; si a una persona adulta también le pasó, es más fácil contarlo.

rescue = Mina y el tío Ray recuperan la cuenta. Ordena los pasos.
    .title = El rescate
    .notes = Pregunte por qué no vuelven a la página de skins gratis para cambiar la contraseña. Diga que la ayuda de un juego puede tardar unos días y que muchas veces funciona.
    .usual-way = Abrir el juego como siempre
    .usual-way-why = Sin usar el enlace que la engañó. Esta es la puerta de verdad.
    .new-password = Cambiar ahí la contraseña
    .new-password-why = Desde este momento, la llave vieja no abre nada.
    .second-step = Activar la verificación en dos pasos
    .second-step-why = La llave nueva ya está. Ahora la puerta puede pedir también un código.
    .sign-ins = Ver quién entró y cerrar las demás sesiones
    .sign-ins-why = La puerta ya está cerrada: quien sale se queda afuera. ¡Hip! Mina está de regreso.

pick-a-key = Una buena llave: tres o cuatro palabras sin nada en común. ¿Se adivinan estas? No uses ninguna.
    .title = Una llave nueva
    .notes = Bastan tres o cuatro palabras que no tengan nada que ver entre sí. Los nombres de la familia, las mascotas y los clubes los adivina cualquiera que conozca a la niña o al niño; mejor ninguno. También ayuda una contraseña distinta en cada juego.
    .bin-box = Difícil de adivinar
    .bin-warning = Fácil de adivinar
    .family = ray-abuela-mina
    .family-why = Es su familia. Quien la conoce la probaría muy pronto.
    .lamp = vela-cebolla-cometa-media
    .lamp-why = ¿Qué tienen en común una cebolla y un cometa? Nada, y de eso se trata.
    .farm = vaca-cerdo-gallina-pato
    .farm-why = Todos viven en la misma granja. Las palabras que van juntas se adivinan juntas.
    .pass-one = C0ntr4sen4
    .pass-one-why = Parece ingeniosa. A muchísima gente se le ocurrió lo mismo.
    .spoon = cuchara-nube-cabra-tren
    .spoon-why = Cuatro palabras que nunca se han visto. Es larga, rara y Mina hasta la puede cantar.

code-wall = «¡Escanéame y gana una skin!». Sam quiere saber si es cierto. Busca lo que hace dudar de este código.
    .slide = «¡Escanéame y gana una skin!». Sam quiere saber si es cierto. ¿Qué hace dudar de este código? Di las letras.
    .title = Un código en la pared
    .alt = Un tablero de avisos con una nota de un gato perdido, una de una venta de pasteles y un cartel. En el cartel hay un código pegado encima de otro y un reloj.
    .notes = Pregunte quién puede pegar cosas en una pared: cualquiera. El teléfono muestra la dirección antes de abrir un código, así que hay tiempo de mirar. Los códigos de la escuela o de un menú pueden ser reales; preguntar es rápido.
    .lost-cat = El aviso del gato
    .lost-cat-why = Solo pide que abras bien los ojos. No hay nada que escribir.
    .clock = El reloj: «¡una hora!»
    .clock-why = Alguien quiere que tengas prisa. Con prisa no da tiempo de mirar.
    .sticker = El código de encima
    .sticker-why = El primer código quedó tapado. ¿Quién pegó el nuevo? Sam puede preguntarle a una persona adulta.
    .pins = Las tachuelas del tablero
    .pins-why = Todos los avisos las tienen. No dicen nada.
    .bake-sale = La venta de pasteles
    .bake-sale-why = Un día, un salón y un pastel. La colgó la maestra Ade.

owl-for-fox = Leo colecciona animales en un juego. A su mesa llega alguien a quien nunca ha visto. ¿Qué debería escribir Leo?
    .title = Un búho por un zorro
    .notes = Aquí solo se propone un intercambio, y la ventana muestra los dos lados. Diga que tampoco sabemos quién es MossCap; hasta ahora no hay ninguna señal.
    .easy = Alguien quiere hacer un intercambio con Leo. Hasta ahora no hay nada raro. Ayuda a Leo a elegir.
    .name = Leo
    .other = MossCap
    .want-trade = ¡Hola! ¿Cambiamos?
    .my-owl = Mi búho por tu zorro. Ponemos los dos en la ventana y miramos.
    .fast-yes = ¡Sí, sí! ¿Dónde presiono?
    .fast-yes-why = Los búhos son geniales, y Leo va con prisa. Mirar los dos lados toma cinco segundos.
    .keep-fox = Gracias, el zorro se queda conmigo.
    .keep-fox-why = En un intercambio siempre se puede decir que no. Fíjate en cómo lo toma MossCap.
    .snow-owl = ¿Es un búho nival? Cazan de día.
    .snow-owl-why = Leo quiere saber qué recibiría. Preguntar es parte de un trato justo.
    .look-first = ¡Tranquilo! Mira antes los dos lados.
    .nice-fox = Claro. Está lindo tu zorro.
    .brown-owl = No, es uno café. ¡Qué buen dato!
    .owl-facts = Los dos siguen contentos su camino. En la cena, el abuelo Emil escucha once datos sobre búhos.

fox-first = Un día después, alguien más se acerca a la mesa. ¿Qué debería escribir Leo esta vez?
    .title = ¿Primero el zorro?
    .notes = Compare los dos intercambios. Empiezan con las mismas palabras. Pregunte en qué se diferencian: quién da antes, cuánto tiempo hay y qué más piden.
    .easy = Otra persona quiere un intercambio. Mira qué pide. Ayuda a Leo a elegir.
    .name = Leo
    .other = GoldRaft
    .same-trade = ¡Hola! ¿Cambiamos?
    .you-first = Tú me das el zorro. Mi búho va después.
    .both-in = Usamos la ventana los dos, ¿sí?
    .both-in-why = Leo sabe cómo es un trato justo. En la ventana se ven los dos lados.
    .here-fox = Ahí va mi zorro. Ahora tú.
    .here-fox-why = Leo cumple lo que dice y cree que los demás también. Si el búho no llega, es cosa de GoldRaft.
    .promise = Solo si me lo prometes.
    .promise-why = Una promesa suena bien. Cualquiera puede escribirla, así que ayuda poco.
    .wants-code = Entonces mándame tu código de acceso.
    .which-code = ¿Para qué es un código de acceso?
    .which-code-why = Abre su cuenta, y es solo para Leo. Eso lo puede preguntar en casa.
    .pocket = Mis códigos viven en mi bolsillo.
    .pocket-why = Un código de acceso es solo para ti. Con él, alguien podría entrar como si fuera Leo.
    .fetch-code = A ver, lo tengo en la tableta.
    .fetch-code-why = Es solo un número, y parece poca cosa. Pero es una llave que abre toda su cuenta.
    .hurry = Rápido, o se va el búho.
    .okay-quick = ¡Tómalo, rápido, tómalo!
    .okay-quick-why = Cuando no hay tiempo, casi todo el mundo presiona «sí». Por eso GoldRaft tiene prisa.
    .slow-down = Oye, no tan rápido.
    .slow-down-why = Leo pisa el freno, y eso está bien. Tampoco tiene que seguir.
    .chess-clock = En ajedrez, aquí me levanto de la mesa.
    .chess-clock-why = Ningún búho vale tanta prisa. Leo se va y le pregunta al abuelo Emil qué opina.
    .later-fox = El búho no llega. Leo dice dos veces que no es nada. Luego se lo cuenta al abuelo Emil.
    .later-code = Más tarde, el juego pregunta quién entró. Leo esconde la tableta. Milo lo ve y va por el abuelo Emil.
    .later-quick = A Leo se le enfrían las manos. Cuenta hasta diez, y al otro día habla con la maestra Ade.
    .thinks = Leo mira un rato a su zorro. Después va con el abuelo Emil.
    .told = El abuelo Emil se pone los lentes. Guardan el chat, reportan a GoldRaft y lo bloquean. El zorro ya tiene nombre: Jaque Mate.
    .helped = «Te engañaron. También les pasa a los campeones de ajedrez». Guardan el chat, lo reportan, bloquean a GoldRaft y cambian la contraseña. Después preguntan en el juego por el zorro.

painted-doors =
    Una contraseña es una llave. Úsala solo en la puerta de verdad: el juego mismo. Un enlace, un código en la pared o una página de regalos pueden ser puertas pintadas.

    Un código de acceso es solo para ti. ¿Te lo pide una amiga? Tal vez no sea ella.

    ¿Se abrió una página rara y no escribiste nada? Ciérrala y cuéntaselo a una persona adulta.
    .title = Puertas pintadas
    .alt = Una casa. Una hoja tapa el número de la puerta. Una llave cuelga de un gancho.
    .slide = Usa tu llave solo en la puerta de verdad: el juego mismo. Un código de acceso es solo para ti. ¿Página rara y no escribiste nada? Ciérrala y cuéntaselo a una persona adulta.
    .easy = Usa tu contraseña solo en el juego. El código es para ti. ¿Página rara? Ciérrala y cuéntalo.
    .notes = Pregunte qué puertas pintadas conocen, como las de las caricaturas. Diga que una página que regala cosas a cambio de una contraseña busca la cuenta. Añada que la persona adulta que cuida a la niña o al niño sí puede conocerla.

closes-today = A Mina le llega un mensaje: «¡Tu juego de canciones cierra hoy! Entra con este enlace». ¿Qué debería hacer Mina?
    .use-it = Usarlo, porque es el de siempre
    .use-it-why = Lleva el nombre del juego y parece correcto. Pero Mina nunca entra por un mensaje.
    .open-self = Dejarlo y abrir la aplicación por su cuenta
    .open-self-why = Detrás de la puerta de verdad se ve si hay un problema. El enlace se queda sin su llave.
    .look-together = Que antes lo vea una persona adulta
    .look-together-why = Siempre está bien. Haría lo mismo: dejar el enlace y abrir la aplicación.

class-page = La maestra Ade reparte en papel el enlace de la página de la clase, como cada año. ¿Qué debería hacer Mina?
    .use-it = Usarlo, porque es el de siempre
    .use-it-why = Se lo dio su maestra en la mano. Es el mismo de siempre.
    .open-self = Dejarlo y abrir la aplicación por su cuenta
    .open-self-why = Con los mensajes es una buena costumbre. Este papel viene de la mano de la maestra.
    .look-together = Que antes lo vea una persona adulta
    .look-together-why = Siempre está bien. Aquí ya lo hizo una persona adulta en quien Mina confía.

library-code = En la biblioteca, Leo ve un código de acertijos de ajedrez. Debajo asoma otro. ¿Qué debería hacer Leo?
    .use-it = Usarlo, porque es el de siempre
    .use-it-why = Una biblioteca es un buen lugar. Aun así, cualquiera puede pegar un código en la pared.
    .open-self = Dejarlo y abrir la aplicación por su cuenta
    .open-self-why = Es lo mejor con un juego que ya tienes. Leo no tiene una aplicación de estos acertijos.
    .look-together = Que antes lo vea una persona adulta
    .look-together-why = Un código encima de otro pide un segundo par de ojos. La bibliotecaria sabe qué va ahí.

watched = En el autobús, un niño vio a Mina escribir su contraseña. ¿Qué debería hacer Mina?
    .change = Cambiar la contraseña
    .change-why = Era buena, pero ya no es secreta. Una nueva se pone en un minuto.
    .keep = Dejarla como está
    .keep-why = Sigue siendo larga y rara. Pero ya la sabe alguien más y podría pasarla.
    .give = Dársela a la persona adulta que la ayuda
    .give-why = El tío Ray puede saberla. Queda el niño del autobús, que también la sabe.

year-old = En una aplicación de dibujo, Mina tiene cuatro palabras raras. Cumplieron un año y nadie las sabe. ¿Qué debería hacer Mina?
    .change = Cambiar la contraseña
    .change-why = Mucha gente cree que lo viejo no sirve. Una llave se cambia cuando otros pueden tenerla.
    .keep = Dejarla como está
    .keep-why = Las contraseñas no se agrian como la leche. Es larga, es rara y sigue siendo solo suya.
    .give = Dársela a la persona adulta que la ayuda
    .give-why = Puede hacerlo si necesita ayuda. Ahora no hay nada que arreglar.

noor-tablet = Hay que volver a instalar el juego de Noor. La señora Haddad lo cuida con ella y necesita la contraseña. ¿Qué debería hacer Noor?
    .change = Cambiar la contraseña
    .change-why = Eso es para cuando la tiene alguien que no debería. La señora Haddad sí puede tenerla.
    .keep = Dejarla como está
    .keep-why = Puede quedarse igual. Pero sin ella el juego no abre.
    .give = Dársela a la persona adulta que la ayuda
    .give-why = Una llave es para ti y para la persona adulta que te cuida. Ni jugadores ni amigas la necesitan.

chess-key = Todo el mundo sabe que a Leo le encanta el ajedrez. ¿Qué contraseña sería más difícil de adivinar?
    .pieces = rey-reina-torre-caballo
    .pieces-why = Que sea larga está bien. Las cuatro están en el mismo tablero, y sus amigos lo conocen.
    .random = silla-higo-tren-nube
    .random-why = Ni ajedrez ni familia, y no hay dos palabras que vayan juntas.
    .family = emil-milo-leo-abuelo
    .family-why = Es fácil de recordar. También es fácil para quien ha ido a su casa.

one-click = Sam abre un enlace. Sale una página rara, y él no escribe nada. ¿Con qué basta aquí?
    .warn = Avisar a sus amigos y contárselo a un adulto
    .warn-why = Es un lindo gesto. De Sam no salió nada, así que no hay de qué avisar.
    .change = Cambiar la contraseña y contárselo a un adulto
    .change-why = Eso es para cuando ya la escribió. La llave de Sam no salió de su bolsillo.
    .close = Cerrar la página y contárselo a un adulto
    .close-why = No escribió nada; lo más probable es que no haya pasado nada. Se lo cuenta a la tía Bea y listo.

typed-it = Noor puso su contraseña en una página de «monedas gratis». ¿Qué ayuda más en este momento?
    .warn = Avisar a sus amigos y contárselo a un adulto
    .warn-why = Es un lindo gesto, y puede venir después. Hasta ahora a nadie le llegó nada de ella.
    .change = Cambiar la contraseña y contárselo a un adulto
    .change-why = La página ya tiene su llave. Con una nueva, puesta en el juego mismo, la vieja ya no sirve.
    .close = Cerrar la página y contárselo a un adulto
    .close-why = Cerrarla está bien. La página ya tiene la contraseña, así que falta un paso.

odd-links = Alguien mandó enlaces raros desde la cuenta de Leo. Su contraseña ya es otra. ¿Qué más ayuda?
    .warn = Avisar a sus amigos y contárselo a un adulto
    .warn-why = Su equipo puede confiar en un enlace de Leo. «No fui yo, no lo abran» los cuida.
    .change = Cambiar la contraseña y contárselo a un adulto
    .change-why = Eso ya lo hizo, y muy bien. Los enlaces siguen por ahí.
    .close = Cerrar la página y contárselo a un adulto
    .close-why = Siempre está bien. Ya no hay página abierta; los enlaces están en los chats de otros.

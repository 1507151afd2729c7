lesson = Cámaras e imágenes falsas
    .summary = ¿Cuándo descansa una cámara? ¿Y qué demuestra una imagen?
    .coloring = Mi cámara está apagada hasta que yo diga
    .find = cámara, foto, abuela, prima, video, niña, canción
    .can-camera-choice = decidir cuándo se enciende una cámara y cuándo descansa
    .can-check-real = averiguar si una imagen o una voz es real
    .can-help-kid = ayudar a alguien cuando una imagen lastima
    .discuss-fun-camera = ¿Cuándo es muy divertida una videollamada?
    .discuss-real-or-fake = ¿Por qué cuesta tanto ver si una imagen es real?
    .discuss-kind-words = ¿Qué le puedes decir a un amigo que aparece en una imagen falsa?
    .home-find-cameras = Busquemos todas las cámaras de la casa. ¿Cuáles pueden descansar?
    .home-hurry-line = ¿Qué puedes decir cuando alguien te dice «rápido»?
    .home-near-us = ¿Quién debería estar cerca cuando haces una videollamada?
    .family = Dibujen un animal hecho con partes de otros tres y pónganle nombre. Cuélguenlo cerca de la cámara de la casa, para acordarse de que las imágenes se pueden inventar.
    .teach = Enséñale a alguien cómo se tapa una cámara. Luego busquen dónde se apaga la cámara en una aplicación. Tú explicas y la otra persona presiona.
    .teacher = El objetivo: que el grupo decida cuándo se enciende una cámara, sepa que una imagen o una voz sola no demuestra nada y acompañe a quien sale en una imagen falsa. Al principio se explica con palabras sencillas qué es una foto privada; léalo como todo lo demás. No muestre imágenes falsas de personas reales ni nombre programas que las hacen. Si alguien dice «es de broma», pregunte quién se ríe y quién no.

rabbit-cat =
    .title = Un gato con orejas de conejo
    .mixed-alt = La imagen de un gato con orejas de conejo. Una mitad se deshace en cuadritos.
    .new-pet = Sam tiene 8 años. ¡Y esta es su nueva mascota!
    .armchair-alt = Sam está en un sillón con una tableta y sonríe. En la pantalla hay un planeta.
    .who-sam = Sam
    .made-up = ¡Entonces mi gato conejo es falso!
    .faces-too = Una computadora puede inventar mascotas, caras y voces.
    .notes = Empiece por lo divertido: ¿qué dos animales mezclarían? La palabra nueva es «falso». No pasa nada si alguien no lo nota; a los adultos también se les escapa.

live-is-now =
    En vivo quiere decir ahora mismo. Nadie lo revisa antes. Cualquiera puede grabarlo sin que lo notes. Por eso la cámara descansa hasta que la necesitas.

    Una foto privada es una que no le mostrarías a toda la clase. Sobre todo, una de lo que cubre la ropa interior. Nadie debe pedírsela a un niño o una niña.
    .title = En vivo es ahora mismo
    .alt = Una computadora portátil en un escritorio, de noche. Una tapita redonda con una hoja cierra la cámara.
    .slide = En vivo es ahora mismo, y cualquiera puede grabarlo. Una foto privada no se la mostrarías a toda la clase. Sobre todo, una de lo que cubre la ropa interior. Nadie debe pedírtela.
    .easy = En vivo es ahora mismo. Una foto privada muestra lo que cubre la ropa interior. Nadie debe pedírtela.
    .notes = Muestre cómo se tapa una cámara con un papelito. Pregunte qué se vería detrás de usted en este salón. Lea la segunda parte con la misma sencillez que la primera, y siga.

cousin-call = Mina tiene 10 años. Es domingo, y su abuela organizó una llamada. Está sentada a su lado. Escribe la prima de Mina. ¿Qué debería contestar Mina?
    .title = Una canción con su prima
    .notes = Aquí no hay nada de qué advertir. Pregunte qué la hace una buena llamada: estaba planeada, a la prima la conocen, la abuela está ahí y un «sin cámara» está bien.
    .easy = La prima quiere cantar. La abuela está al lado. Ayuda a Mina a elegir.
    .name = Mina
    .other = La prima de Mina
    .lets-sing = ¡Cantemos! ¿Prendes la cámara?
    .one-second = ¡Sí, un segundo!
    .one-second-why = Su prima es de la familia, y la abuela está ahí. Que empiece la función.
    .off-today = Hoy mi cámara está apagada.
    .off-today-why = También con la familia puedes no salir en cámara. Su prima la oye cantar igual.
    .asking = Espera, le pregunto a mi abuela.
    .asking-why = Siempre está bien. Esta llamada la planeó la abuela, así que ella ya está de acuerdo.
    .no-camera = ¡Bueno! Entonces yo cierro los ojos.
    .grandma-waves = La abuela se ríe y saluda a la tableta.
    .high-part = ¿Lista? Yo hago la voz aguda.
    .hiccups = La cantan dos veces. Después a Mina le da hipo, y la abuela canta en su lugar.

mina-camera = Al día siguiente, Mina canta en una aplicación de música. A HighNote no lo conoce. ¿Qué debería escribir Mina?
    .title = La misma canción, alguien nuevo
    .notes = Empieza con las mismas palabras que el chat de la prima. Pregunte qué cambia esta vez. Prueben también un camino más difícil: termina con ayuda.
    .easy = Alguien nuevo quiere cantar. Mina no sabe quién es. Ayúdala a elegir.
    .name = Mina
    .other = HighNote
    .lets-sing = ¡Cantemos! ¿Prendes la cámara?
    .one-second = ¡Sí, un segundo!
    .one-second-why = El domingo salió muy bien. Esta vez no puede saber quién está ahí. La puede apagar en cualquier momento.
    .off-today = Hoy mi cámara está apagada.
    .off-today-why = Puede cantar sin que la vean. Para una canción basta la voz.
    .asking = Espera, le pregunto a mi abuela.
    .asking-why = El domingo no hacía falta. Con alguien nuevo, cuatro ojos ven mejor.
    .come-on = Ya, rápido. Todo el mundo la prende.
    .minus-me = Todo el mundo menos yo.
    .minus-me-why = Gracioso y claro. Ella ya había contestado, y HighNote la apuró. Ahora va con el tío Ray.
    .tomorrow = ¿Y si mejor mañana?
    .tomorrow-why = Así Mina tiene una noche para pensar. HighNote oye un «tal vez».
    .half-song = Bueno, media canción.
    .half-song-why = Cuando alguien apura, un sí chiquito parece la salida. La prisa la puso HighNote.
    .picture = Entonces mándame una foto privada.
    .got-frog = Tengo la foto de una rana.
    .got-frog-why = Las ranas son geniales. HighNote pidió algo que nadie debe pedirle a una niña. Toca llamar a una persona adulta.
    .dont-show = Bueno, si nadie la ve.
    .dont-show-why = Mina no quiere problemas. El problema es de HighNote. Todavía puede cerrar la aplicación y contarlo.
    .off-it-goes = Ni hablar. Aquí apago.
    .off-it-goes-why = Un toque, y silencio. Ahora va con su abuela o con el tío Ray.
    .later-camera = Más tarde, a Mina no se le quita el hipo. En la cena les cuenta a su abuela y al tío Ray por qué.
    .later-picture = Más tarde, a Mina no le sale ni una nota. En la escuela se lo cuenta al enfermero Bello, y él llama al tío Ray.
    .pauses = Mina quiere arreglarlo sola. Luego piensa en la palabra «privada» y llama al tío Ray.
    .told = El tío Ray lo lee con ella. Guardan el nombre y las palabras, reportan a HighNote y lo bloquean. Después Mina le canta, con hipo y todo.
    .helped = «HighNote hizo mal, y tú hiciste bien en contarlo». Guardan el nombre y las palabras, ninguna foto. Reportan y bloquean. El domingo, Mina vuelve a cantar.

chess-champ = Leo tiene 9 años y juega ajedrez en internet. Busca cualquier señal de alerta.
    .slide = Leo tiene 9 años y juega ajedrez en internet. Si ves una señal de alerta, di su número.
    .title = ¿De verdad es el campeón?
    .notes = Ser amable no es una señal, y ser nuevo tampoco. En una de sus líneas, Leo da un dato; estaba emocionado. Pregunte qué podría comprobar, y con quién.
    .easy = Alguien dice que es un campeón. ¿Será cierto? Presiona lo que sea señal.
    .name = Leo
    .other = RookKing
    .knight-move = ¡Tu caballo me dio guerra!
    .knight-move-why = Habla del juego. Quien juega bien dice cosas así.
    .leo-fact = Es la única pieza que salta.
    .leo-fact-why = A Leo le encantan los datos curiosos. Este no dice nada de él.
    .really-me = Soy el campeón de verdad. ¡Mira mi video!
    .really-me-why = Un video se puede tomar prestado o inventar. Muestra una cara, no quién escribe.
    .leo-fridays = ¡Guau! Yo juego los viernes en la biblioteca.
    .leo-fridays-why = Se emocionó, como cualquiera. Ahora RookKing sabe un lugar y un día. Su abuelo puede ayudarlo con eso.
    .in-june = Mi próxima partida es en junio.
    .in-june-why = Eso lo puede saber cualquier aficionado. No pide nada.
    .have-fun = ¡Que te diviertas con tu caballo!
    .have-fun-why = Una despedida amable. No pregunta dónde está Leo ni a qué hora.

leo-nose =
    .title = Leo con nariz de cerdo
    .clip-alt = En una pantalla oscura, un planeta mandó un video. En la burbuja hay un botón para verlo.
    .goes-around = Alguien inventó un video: Leo con nariz de cerdo.
    .floor-alt = Mina está sentada en el piso, cabizbaja. Una silla vacía está bajo la luz.
    .who-mina = Mina
    .all-alone = Está muy triste. Lo arreglo yo. ¡Sola!
    .chairs-alt = Mina está sentada frente a la maestra Ade, que se inclina y escucha.
    .who-ms-ade = Maestra Ade
    .with-you = Sola no. ¿Qué ayudaría a Leo?
    .ask = Leo quiere que ese video desaparezca. ¿Con qué palabras lo pide Mina?
    .clip-down = ¿Podemos hacer que quiten el video?
    .clip-down-why = Así la maestra Ade sabe qué hacer. Puede escribir a la aplicación y a las familias.
    .kids-laugh = Todos se siguen riendo de Leo.
    .kids-laugh-why = Es verdad, y es importante. La maestra puede hablar con la clase. El video sigue ahí.
    .who-made-it = ¿Puede averiguar quién lo hizo?
    .who-made-it-why = Mina está enojada, y una maestra puede averiguarlo. Lo que Leo quiere es que quiten el video.
    .notes = Pregunte qué puede hacer Mina (quedarse con Leo, no reenviar nada) y qué hace una persona adulta. Digan una vez en voz alta las palabras elegidas. Deje abierta una salida para quien alguna vez reenvió algo así.

help-works =
    Tal vez la cámara estaba encendida. Tal vez salió una foto. Quien te engañó hizo mal; tú no. Muchas veces se pueden quitar las imágenes.

    Cuéntaselo a una persona adulta de tu casa, a una entrenadora o a un enfermero, aunque quien lo hizo te caiga bien. ¿Alguien te lastima o no ayuda? Busca a otra persona o una línea de ayuda.
    .title = Muchas imágenes se pueden quitar
    .alt = Imágenes con marco cuelgan de un cordel. Una mano quita una. En una caja hay otra.
    .slide = Tal vez la cámara estaba encendida. Quien te engañó hizo mal; tú no. Cuéntaselo a una persona adulta de confianza o a una línea de ayuda. Muchas veces se pueden quitar las imágenes.
    .easy = ¿Salió una foto? Tú no hiciste nada malo. Cuéntaselo a una persona adulta. También hay líneas de ayuda.
    .notes = Lea dos veces las primeras frases. No pregunte quién ha tenido la cámara encendida. Si después alguien se le acerca, escuche, no mire ninguna imagen y siga los pasos de su escuela.

planned-call = La abuela organizó una llamada con la prima de Mina. Son las cuatro, la abuela está ahí y la llamada suena. ¿Qué debería hacer Mina?
    .off-show = Cámara apagada, y mostrárselo a una persona adulta
    .off-show-why = Siempre se puede apagar. La abuela lo ve todo de todos modos, así que Mina puede disfrutar.
    .wave-on = Cámara encendida, y saludar
    .wave-on-why = Una llamada planeada, una prima y la abuela en el sofá. ¡A saludar!
    .set-up = Pedirle a una persona adulta que lo prepare
    .set-up-why = Preguntar está bien. La abuela ya lo hizo cuando la organizó.

see-room = En una aplicación de dibujo, alguien nuevo quiere ver el cuarto de Mina. ¿Qué debería hacer Mina?
    .off-show = Cámara apagada, y mostrárselo a una persona adulta
    .off-show-why = Puede dibujar con otros sin que la vean. Lo demás lo mira con una persona adulta.
    .wave-on = Cámara encendida, y saludar
    .wave-on-why = Con su prima salió muy bien. Aquí no puede saber quién mira.
    .set-up = Pedirle a una persona adulta que lo prepare
    .set-up-why = Pedir ayuda sirve. Solo que no hay nada que preparar: nadie nuevo necesita ver su cuarto.

chess-video = Una niña del club de ajedrez quiere jugar con Leo por video. Es su primera llamada. ¿Qué debería hacer Leo?
    .off-show = Cámara apagada, y mostrárselo a una persona adulta
    .off-show-why = Siempre puede hacerlo. A la niña la conoce del club, así que una llamada puede salir bien.
    .wave-on = Cámara encendida, y saludar
    .wave-on-why = Quizás pronto. Su abuelo todavía no sabe nada.
    .set-up = Pedirle a una persona adulta que lo prepare
    .set-up-why = Leo la conoce, y es algo nuevo. Su abuelo puede hablar con la familia y estar cerca.

clip-ten = Alguien nuevo le manda un video a Leo. Una niña dice: «¡Tengo diez!». ¿Será ella? ¿Qué puede hacer?
    .face-to-face = Preguntárselo cara a cara
    .face-to-face-why = Sirve con quienes ve en la escuela. A alguien que solo conoce de internet no va a verlo.
    .known-number = Llamar al número que tiene la familia
    .known-number-why = Así se comprueba con los parientes. De alguien nuevo, su familia no tiene número.
    .let-look = Dejarlo y que lo vea una persona adulta
    .let-look-why = Solo sabe que llegó un video. Un niño no puede comprobarlo. Está bien quedarse con la duda.

two-desks = Una foto en el chat de la clase muestra a Sam con barba morada. Mina se sienta detrás de él. ¿Cómo averigua si es real?
    .face-to-face = Preguntárselo cara a cara
    .face-to-face-why = «Sam, ¿eres tú?». Toma un segundo. También puede decir si le gusta.
    .known-number = Llamar al número que tiene la familia
    .known-number-why = Se puede. Sam está sentado justo enfrente, así que hay un camino más corto.
    .let-look = Dejarlo y que lo vea una persona adulta
    .let-look-why = Nunca está de más. Sobre su barba, quien más sabe es Sam.

bea-voice = Llaman a Sam. Es la voz de la tía Bea: «¡Número nuevo! ¿No hay nadie contigo?». Sam duda. ¿Cómo lo comprueba?
    .face-to-face = Preguntárselo cara a cara
    .face-to-face-why = Sirve con niños de la escuela. Aquí se oye por teléfono la voz de una persona adulta.
    .known-number = Llamar al número que tiene la familia
    .known-number-why = Cuelga y llama a la tía Bea, con Jonah al lado. Las voces se pueden copiar.
    .let-look = Dejarlo y que lo vea una persona adulta
    .let-look-why = Con las imágenes es buena idea. De una voz no queda nada que ver. La tía Bea puede decir si era ella.

recess-alone = La maestra Ade ya está pidiendo que quiten el video falso de Leo. En el recreo, él está solo. ¿Qué puede hacer Mina ahora?
    .sit-with = Sentarse a su lado
    .sit-with-why = El video está en buenas manos. Leo necesita compañía, y quizás una partida de ajedrez.
    .say-sorry = Pedirle perdón
    .say-sorry-why = Pide perdón quien se rio o lo reenvió. Mina no hizo ninguna de las dos cosas.
    .step-in = Avisarle a una maestra
    .step-in-why = Siempre está bien. La maestra Ade ya sabe, así que Mina puede ser su amiga y ya.

sam-passed = En el chat de un juego, Sam reenvió una foto falsa de un niño. Su tía logró que la quitaran. El niño sigue triste. ¿Qué puede hacer Sam?
    .sit-with = Sentarse a su lado
    .sit-with-why = Es una idea amable. El niño puede preguntarse qué quiere Sam. Antes hacen falta unas palabras.
    .say-sorry = Pedirle perdón
    .say-sorry-why = Sam ayudó a que se viera, y puede ayudar a arreglarlo. Hace falta valor.
    .step-in = Avisarle a una maestra
    .step-in-why = Una maestra puede ayudarlo a encontrar palabras. La foto ya no está. Falta la parte de Sam.

three-classes = Una foto falsa de una niña anda por tres grupos. Sus amigas están con ella. Ida también la vio. ¿Qué falta?
    .sit-with = Sentarse a su lado
    .sit-with-why = Es amable, y ya lo hacen sus amigas. Mientras tanto, la foto sigue dando vueltas.
    .say-sorry = Pedirle perdón
    .say-sorry-why = Ida no la reenvió. Una palabra amable está bien. Con eso no se frena la foto.
    .step-in = Avisarle a una maestra
    .step-in-why = Tres grupos son demasiado para unas niñas. La maestra Ade o el orientador Okoro llegan a todos.

what-to-keep = Alguien le pidió a Mina una foto privada. ¿Qué puede guardar para que lo vea su abuela?
    .the-name = El nombre de quien la pidió
    .the-name-why = Con un nombre se puede reportar.
    .the-words = Las palabras del chat
    .the-words-why = Muestran qué pasó. Mina no tiene que contarlo todo.
    .the-picture = Una copia de una foto privada
    .the-picture-why = Parece una prueba, y por eso muchos la guardarían. Bastan las palabras. Una foto privada no se copia ni se manda.
    .the-day = El día en que pasó
    .the-day-why = Con la fecha, la aplicación lo encuentra mejor.

lesson = Cámaras e imágenes falsas
    .summary = Cuándo apagar una cámara y cómo una imagen puede ser falsa.
    .can-camera-off = decidir cuándo una cámara se queda apagada
    .can-not-proof = explicar por qué una foto o un video no prueba nada
    .can-stop-fake = frenar una imagen falsa y apoyar a quien aparece en ella
    .can-still-tell = contárselo a alguien de confianza, aunque la cámara haya estado encendida
    .discuss-fun-camera = ¿Cuándo es muy divertida una videollamada?
    .discuss-real-or-fake = ¿Por qué cuesta tanto ver si una imagen es real?
    .discuss-kind-words = ¿Qué le puedes decir a un amigo que aparece en una imagen falsa?
    .home-find-cameras = Busquemos todas las cámaras de la casa. ¿Cuáles pueden estar apagadas?
    .home-bao-line = ¿Qué podría decir Bao cuando alguien lo apura?
    .home-near-us = ¿Quién debería estar cerca en una videollamada?
    .family = Hagan con papel y cinta una tapita para cada cámara de la casa, de las que se quitan fácil. Después llamen a alguien a quien quieren mucho y destapen una sola cámara, solo para esa llamada.
    .teacher = Después de esta lección, el grupo decide cuándo se enciende una cámara, y sabe que una imagen no prueba nada y que una falsa puede doler. No muestre imágenes falsas de personas reales ni nombre aplicaciones que las hacen. Si alguien dice «es solo una broma», pregunte quién se ríe y quién no, y quédese con Bao, Amara, Yusuf, Pía y Teo.

bao-camera = Bao tiene 9 años. Dibuja zorros en un sitio de dibujo. Le escribe alguien a quien nunca ha visto. ¿Qué debería escribir Bao?
    .title = Alguien quiere ver a Bao
    .notes = Deje que el grupo elija una respuesta y lea qué pasa con ella; luego vuelvan y prueben otra. Pregunte qué le hace a Bao tanta prisa. Todos los caminos terminan con ayuda, así que también pueden probar los más difíciles.
    .name = Bao
    .other = SkyPaint
    .nice-fox = ¡Qué bien te quedó el zorro!
    .right-now = Hagamos videollamada. ¡Rápido, ya!
    .switch-on = ¡Bueno! Ya enciendo la cámara.
    .switch-on-why = Cuando alguien nos apura, cuesta pensar. La prisa la puso SkyPaint. Bao puede apagar la cámara y contarlo.
    .what-for = ¿Para qué quieres verme?
    .what-for-why = Bao quiere saber más, y hace bien. Pero no le hace falta una razón. Basta con un no.
    .just-draw = Sin video. Aquí solo dibujo.
    .just-draw-why = Bao habla con calma y claridad. Puede dibujar con otras personas sin que lo vean.
    .come-on = Anda. Todo el mundo lo hace.
    .no-and-go = No. Le aviso a mi abuela.
    .no-and-go-why = Con un no bastaba, y SkyPaint no hizo caso. Por eso Bao deja el chat y busca ayuda.
    .tomorrow = Ahora no puedo. Quizás mañana.
    .tomorrow-why = Así Bao gana tiempo para pensar, y eso ayuda. Pero SkyPaint puede insistir. Bao puede decir que no y ya.
    .one-minute = Bueno, pero solo un minuto.
    .one-minute-why = Un sí chiquito puede parecer la salida. Bao solo quiere que lo dejen en paz. Todavía puede parar y contarlo.
    .picture = Entonces manda una foto privada.
    .joke = ¡Ja! Te regalo mi zorro.
    .joke-why = Una broma cuesta menos que un no. Bao también puede parar aquí. A SkyPaint no le debe ninguna respuesta.
    .okay-friends = Bueno. Pero no te enojes.
    .okay-friends-why = Bao es amable y no quiere problemas. Pero el enojo de otra persona no es tarea suya. Puede irse y contarlo.
    .tell-grandma = No. Esto lo verá mi abuela.
    .tell-grandma-why = A esto siempre se puede decir que no. Bao se lo muestra a su abuela y ya no carga con eso a solas.
    .later-camera = Más tarde, Bao se siente raro. No logra dibujar. Por la noche se lo cuenta a su hermana mayor y a su papá.
    .later-picture = Más tarde, Bao sigue pensando en el chat. En la escuela se lo cuenta a la enfermera Reed.
    .pauses = Bao suelta el lápiz. Esto ya no es divertido.
    .told = «¡Qué bueno que viniste!», dice su abuela. Guardan el chat. Luego reportan a SkyPaint y lo bloquean. Después Bao la dibuja con orejas y cola de zorro.
    .helped = «Gracias por contármelo. No es tu culpa». Con ayuda, Bao guarda el chat, reporta a SkyPaint y lo bloquea. Al día siguiente dibuja un zorro con alas.

live-is-now =
    Con la cámara encendida, todo pasa ahora mismo. Nadie puede revisarlo antes. Alguien puede grabarlo sin que tú lo sepas.

    Por eso una cámara descansa cuando no la necesitas. Cierra su tapita. En una videollamada, ten cerca a una persona adulta.

    Una foto privada muestra lo que cubre la ropa interior. Nadie debe pedirle una a un niño o una niña.
    .title = En vivo es ahora mismo
    .alt = Una computadora portátil en un escritorio, de noche. Una tapita redonda con una hoja cierra la cámara.
    .slide = En vivo es ahora mismo, y alguien puede grabarlo. Una cámara descansa cuando no la necesitas. Una foto privada muestra lo que cubre la ropa interior. Nadie debe pedirle una a un niño o una niña.
    .notes = Muestre cómo un papelito puede tapar una cámara. Pregunte qué se vería detrás de alguien en este salón: un nombre, un mapa, un uniforme. Diga que las videollamadas con gente querida son algo bueno. Lea las dos últimas frases con la misma sencillez, y siga.

amara-tablet = Amara tiene 8 años. Lleva su nueva tableta en el brazo de su silla de ruedas. ¿Dónde va cada tarjeta?
    .title = ¿Qué hace la cámara de Amara?
    .notes = Que respondan con las manos: abierta, el pulgar de lado o cerrada como una tapita. Quizás alguien ponga una tarjeta en otro sitio y tenga una buena razón. Pregunte qué le haría cambiar de idea.
    .bin-on = Cámara encendida
    .bin-ask = Primero pregunta a un adulto
    .bin-off = Cámara apagada
    .aunt-call = Llama su tía, y su familia está en la sala
    .aunt-call-why = La familia acordó esta llamada y está al lado. ¡A saludar!
    .pajamas = Se viste, y la tableta está abierta
    .pajamas-why = Vestirse es algo privado. La cámara puede descansar.
    .piano-friend = Una niña de su clase de piano quiere una videollamada
    .piano-friend-why = Puede ser muy divertido. Una persona adulta ayuda a prepararla y se queda cerca.
    .show-room = Alguien a quien nunca vio quiere ver su cuarto
    .show-room-why = Amara no sabe quién está ahí. La cámara se queda apagada, y ella se lo cuenta a alguien.
    .class-call = Su clase se reúne por video con la maestra
    .class-call-why = La maestra está ahí, y los adultos de su casa lo saben.
    .new-app = Una aplicación nueva pide usar la cámara
    .new-app-why = Algunas la necesitan y otras no. Puede mirarlo con una persona adulta.
    .call-over = Terminó la llamada, y lee un cómic
    .call-over-why = Quiere leer en paz. Así que cierra la tapita.

rabbit-cat =
    Una computadora puede inventar imágenes. Puede ponerle a un gato orejas de conejo. También puede copiar una cara o una voz real. Eso es una imagen falsa.

    Una buena imagen falsa parece de verdad. Por eso ni un video prueba quién está ahí.
    .title = Un gato con orejas de conejo
    .alt = La imagen de un gato con orejas de conejo. Una mitad se deshace en cuadritos.
    .slide = Una computadora puede inventar imágenes. Puede copiar una cara o una voz real. Eso es una imagen falsa. Parece de verdad. Por eso ni un video prueba quién está ahí.
    .notes = Empiece por lo divertido: ¿qué dos animales mezclarían en un papel? Después explique lo nuevo: imagen falsa. No pasa nada si alguien no la reconoce, porque tampoco las personas adultas pueden siempre.

star-goalie = Yusuf tiene 10 años y le encanta el fútbol. Alguien nuevo dice ser un portero famoso. Presiona cada línea que sea una señal de alerta.
    .title = ¿De verdad es el portero?
    .notes = Hay tres señales. Después de la línea del video, pregunte qué podría comprobar Yusuf, y con quién. Si alguien dice que el video tiene que ser real, dele la razón en que lo parece y recuerde al gato.
    .name = Yusuf
    .other = PorteroEstrella
    .the-game = ¿Viste el partido?
    .the-game-why = Mucha gente pregunta eso. Es solo hablar de fútbol.
    .what-save = ¡Sí! ¡Qué atajada!
    .what-save-why = A Yusuf le gustó el partido. Con eso nadie sabe quién es él.
    .really-me = Soy yo, de verdad. Mira mi video.
    .really-me-why = Puede que esté fingiendo. Un video puede ser ajeno, o falso.
    .next-game = El domingo jugamos otra vez.
    .next-game-why = Eso lo sabe cualquiera que siga al equipo. No pide nada, y tampoco prueba nada.
    .between-us = No digas que te escribo.
    .between-us-why = Pide secreto. Yusuf puede hablar de cualquier chat con su gente de confianza.
    .send-one = Ahora manda una foto privada.
    .send-one-why = Pedirle a un niño o a una niña una foto privada es una señal. No importa quién la pida.
    .to-coach = No. Este chat lo verá mi entrenador.
    .to-coach-why = Yusuf dice que no y no se queda a solas con esto. Un entrenador puede ayudarle a reportar y bloquear.

fakes-hurt =
    Un gato con orejas de conejo no le duele a nadie. Una imagen falsa de un niño o una niña sí puede doler. Duele aunque se sepa que es falsa. Se siente como si se riera el salón entero.

    ¿No sabes si está bien? Pregúntale a quien aparece. Si no le gusta, no la compartas.
    .title = Cuando ya no es divertido
    .alt = Dos personas jóvenes en una banca, de noche. Una abraza a la otra por los hombros.
    .slide = Una imagen falsa de un niño o una niña puede doler. Se siente como si se riera el salón entero. ¿No sabes si está bien? Pregúntale a quien aparece. Si no le gusta, no la compartas.
    .notes = Hable de lo que se siente, no de casos reales de su grupo. Pregunte qué ayuda en un día en que otras personas se ríen de uno. Quizás alguien aquí ya compartió una imagen falsa; deje un camino para repararlo.

pia-steps = A Pía le llega una imagen falsa. Su amigo Teo sale con nariz de cerdo. Hay quien se ríe. Ordena los pasos de Pía.
    .title = ¿Qué puede hacer Pía por Teo?
    .notes = Que cinco personas se pongan en fila, cada una con un paso. Luego pregunte si algún paso se puede mover: contarlo primero también está bien. Repita que Pía no tiene que averiguar quién la hizo.
    .stop-it = No le pasa la imagen a nadie
    .stop-it-why = Es cosa de nada. Con Pía, la imagen se detiene.
    .find-theo = Busca a Teo y le dice algo lindo
    .find-theo-why = Ahora va con Teo. Basta con «estoy contigo». Ya tiene a alguien a su lado.
    .go-along = Va con Teo a hablar con una persona adulta
    .go-along-why = Ir con alguien es menos difícil. Pueden ir con una maestra, con la familia o con el bibliotecario.
    .ask-down = Le piden a esa persona adulta que la haga retirar
    .ask-down-why = Con una persona adulta al lado, pueden pedirlo. Ella puede escribir al sitio o a la escuela.
    .next-person = ¿No ayuda? Buscan a alguien más
    .next-person-why = Este paso es por si la primera persona no escucha. Siempre hay alguien más.

help-works =
    Quizás hubo una cámara encendida. Quizás salió una foto. No es tu culpa. Muchas veces las fotos se pueden retirar.

    Cuéntaselo a tu familia, a un entrenador o a la enfermera. Puedes contarlo aunque conozcas y quieras a quien hizo el truco. ¿Alguien te lastima o no te escucha? Elige a otra persona, o una línea de ayuda.
    .title = Las fotos se pueden retirar
    .alt = Fotos con marco cuelgan de un cordel. Una mano descuelga una. En una caja hay otra.
    .slide = ¿Hubo una cámara encendida o salió una foto? No es tu culpa. Cuéntaselo a tu familia, a un entrenador o a la enfermera. ¿Alguien te lastima o no te escucha? Elige a otra persona, o una línea de ayuda.
    .notes = Lea las primeras líneas dos veces, despacio. No pregunte quién tuvo una cámara encendida. Si alguien viene después, conserve la calma, escuche, no mire ninguna foto y siga los pasos de su escuela.

lola-video = Lola juega con alguien a quien nunca ha visto. Esa persona pide una videollamada. ¿Qué es lo mejor?
    .hide-face = Aceptar, pero sin mostrar la cara
    .hide-face-why = Sin cara parece seguro. Pero un cuarto y una voz también dicen mucho. La cámara puede quedar apagada.
    .friend-watch = Aceptar si una amiga la acompaña
    .friend-watch-why = Es lindo no estar sola. Pero dos niñas no pueden saber quién está ahí. Mejor contárselo a una persona adulta.
    .stay-off = Decir que no y avisarle a un adulto
    .stay-off-why = El video en vivo no se puede revisar antes. Lola puede seguir jugando con la cámara apagada.

checked-first = El video en vivo se revisa antes de que lo veas.
    .true-why = ¡Estaría bien! Pero en vivo es ahora mismo, y nadie mira antes. Puedes cerrarlo y contarlo.
    .false-why = En vivo significa que pasa ahora mismo. Nadie lo miró antes que tú.

lens-closed = ¿Cuándo conviene tener la cámara apagada?
    .planned-call = Llama tu abuelo, como quedaron en casa
    .planned-call-why = Está bien tener cuidado. Pero esta llamada la acordaron en casa. ¡Salúdalo!
    .after-call = Terminó una llamada, y ahora juegas
    .after-call-why = Una cámara que no se usa puede descansar. Cierra su tapita.
    .getting-dressed = Te vistes, y hay una computadora abierta
    .getting-dressed-why = Ese rato es solo tuyo. Por eso la cámara va apagada.
    .school-call = Tu clase se reúne ahí con una maestra
    .school-call-why = Apagada puede parecer siempre mejor. Pero aquí te acompaña una maestra.
    .player-asks = Alguien que nunca viste en persona quiere verte
    .player-asks-why = Ahí puede estar cualquiera. Déjala apagada y cuéntaselo a alguien.

birthday-clip = A Iris le llega un video. Una niña dice: «¡Hola, yo también tengo diez!». ¿Qué sabe Iris ahora?
    .who-it-is = Quién está en el chat con ella
    .who-it-is-why = Una cara y una voz parecen una prueba. Pero el video puede ser ajeno o falso. Puede preguntarle a alguien de confianza.
    .clip-came = Que alguien le mandó un video
    .clip-came-why = Por ahora no sabe más. Quién lo mandó y qué edad tiene queda por ver.
    .how-old = Qué edad tiene quien escribe
    .how-old-why = La niña lo dice, y parece claro. Pero pudo mandarlo otra persona. Iris puede pedir ayuda.

what-helps = ¿Qué ayuda en cada caso? Forma parejas.
    .not-used = Una cámara que ahora nadie necesita
    .not-used-to = Cerrar su tapita
    .not-used-why = Cerrada es cerrada. Se ve de un vistazo.
    .family-call = Una videollamada con tus primos
    .family-call-to = Tener cerca a una persona adulta
    .family-call-why = Así te diviertes, y la ayuda está al lado.
    .pushy-player = Alguien insiste en verte en vivo
    .pushy-player-to = Guardar el chat y contárselo a alguien
    .pushy-player-why = Ya dijiste que no. Con eso bastaba.
    .fake-around = Una imagen falsa que pone triste a alguien
    .fake-around-to = No compartirla con nadie
    .fake-around-why = Quien no la comparte ayuda a esa persona.

ravi-ears = Anda circulando una imagen falsa de Ravi con orejas enormes. Él está triste. ¿Qué le ayuda más?
    .sit-with = No pasarla y sentarse con él
    .sit-with-why = Tú la frenas, y Ravi tiene compañía. Después pueden contárselo juntos a alguien.
    .say-joke = Decirle que solo fue una broma
    .say-joke-why = Quieres animarlo, y eso es lindo. Pero le duele igual. Primero siéntate con él y escucha.
    .fake-back = Hacer otra de quien la inventó
    .fake-back-why = Devolverla puede parecer justo. Pero así sufren dos. Mejor frenarla y avisarle a una persona adulta.

all-know = Una imagen falsa puede doler, aunque se sepa que es falsa.
    .true-why = La imagen no es real, pero lo que se siente sí. Por eso la frenamos y somos amables.
    .false-why = «Si ni es real» suena lógico. Pero que se rían de uno duele igual. No se la pases a nadie.

cleo-steps = En un juego, alguien le pide a Cleo una foto privada. Ordena sus pasos. (En la vida real, contarlo puede ir primero).
    .no-answer = Deja de responder
    .no-answer-why = Primero, Cleo para. No tiene que mandar nada, ni siquiera un no.
    .leave-words = Deja el chat como está
    .leave-words-why = Después guarda lo escrito. Lo va a mostrar.
    .show-words = Le muestra el chat a su abuelo o a la enfermera
    .show-words-why = Ahora alguien más lo sabe. Cleo ya no carga con eso a solas.
    .block-together = Con esa ayuda, reporta y bloquea al jugador
    .block-together-why = Esto va al final, cuando quien la ayuda ya lo vio. Entre dos es más fácil.

nico-camera = Nico encendió su cámara para alguien en un juego. Ahora se siente mal. ¿Qué puede hacer?
    .quiet-off = Apagarla y no decirle a nadie
    .quiet-off-why = Apagarla es un buen comienzo. Pero si calla, Nico carga con todo a solas. Contarlo ayuda.
    .tell-today = Contárselo a su madrina o maestra
    .tell-today-why = Nico no tiene la culpa. Con quien le ayuda puede guardar el chat, reportar a esa persona y bloquearla.
    .ask-player = Pedirle a esa persona que olvide
    .ask-player-why = Nico espera que así se acabe. Pero entonces el chat sigue. Contárselo a alguien ayuda más.

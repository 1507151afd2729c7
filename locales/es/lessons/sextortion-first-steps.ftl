lesson = Sextorsión: los primeros pasos
    .summary = A Milan le llega una amenaza. ¿Qué es, qué puede hacer y qué pasa mañana en la escuela?
    .can-plain-words = distinguir un chantaje de una publicación cruel
    .can-first-steps = dar el siguiente paso después de una amenaza
    .can-come-down = elegir qué ayuda a retirar una imagen
    .discuss-why-silence = ¿Por qué quien amenaza quiere que nadie hable?
    .discuss-first-morning = ¿Qué hace más fácil la primera mañana de regreso a la escuela?
    .discuss-good-words = ¿Qué tres palabras te gustaría oír primero?
    .home-first-face = ¿Qué cara pondrías si te contara de una amenaza?
    .home-who-else = ¿Con quién más, aparte de ti, puede hablar alguien de mi edad?
    .home-no-aloud = ¿Cómo podría contarte algo sin decirlo en voz alta?
    .family = Acuerden una señal chistosa para «te necesito, mantén la calma»: una cuchara en un zapato, un calcetín en la puerta. Pruébenla hoy.
    .teach = Explícale a alguien que tú elijas cómo funciona la huella de una imagen. Usa tu propio pulgar y un lápiz suave.
    .teacher = El objetivo: que el grupo reconozca un chantaje por sus partes, sepa el siguiente paso y sepa que muchas veces se puede retirar una imagen. Avise la fecha al orientador o a la persona responsable de protección y nunca pregunte si le pasó a alguien. Suelen decir «pues que no mande fotos». Responda que el delito es la amenaza y que los pasos ayudan de todos modos.

three-parts = Un chantaje con imágenes tiene tres partes. Una imagen íntima muestra a alguien sin ropa, en parte sin ropa o de manera sexual. ¿Qué tarjeta es qué parte?
    .title = Tres partes
    .notes = Lea las tarjetas en tono plano, sin actuar. Pregunte qué pasa si falta una parte: ¿sigue siendo chantaje? Recuerde que cualquiera puede saltarse una página o decir «paso».
    .bin-picture = La imagen
    .bin-threat = La amenaza
    .bin-demand = La exigencia
    .have-one = «Tengo una foto íntima tuya».
    .have-one-why = Quizás es cierto y quizás no. Nadie tiene que demostrar nada.
    .made-one = «Hice una con un programa».
    .made-one-why = Una falsa también cuenta. Puede haber chantaje sin ninguna imagen real.
    .your-class = «Tu grupo la va a ver».
    .your-class-why = Lo dice para asustar. Con miedo se contesta rápido.
    .goes-online = «Esta noche la publico».
    .goes-online-why = Una amenaza con reloj. La prisa está ahí para que nadie pida ayuda.
    .send-money = «Manda dinero».
    .send-money-why = La mayoría de las veces, de esto se trata.
    .send-more = «Manda otra».
    .send-more-why = A veces exigen más imágenes. Mandarlas rara vez hace que pare.

what-it-means =
    Una imagen, una amenaza y una exigencia: juntas se llaman sextorsión. Es un chantaje, y la imagen puede ser real, falsa o inventada.

    La culpa es de quien amenaza, sin importar qué se mandó antes. Pagar o mandar más rara vez lo termina. ¿Ya pasó eso? Los pasos también sirven.

    Una amenaza vive del silencio, como encerrada en un frasco. Cuéntaselo a una persona y se abre la tapa.
    .title = La palabra y la tapa
    .alt = Un frasco de vidrio con la tapa cerrada. Adentro hay una carta.
    .slide = Una imagen, una amenaza y una exigencia: eso es la sextorsión. La culpa es de quien amenaza, sin importar qué se mandó antes. Cuéntaselo a una persona y se abre la tapa.
    .easy = Alguien amenaza con mostrar una imagen íntima. Quiere algo a cambio. La culpa es suya. Cuéntaselo a una persona.
    .notes = Diga también con su propia voz que la culpa es de quien amenaza. Si alguien dice «pero la mandó», responda que mandar no es chantajear. También les pasa a los chicos, y necesitan oírlo de usted.

milan-chat = Milan, de 13 años, toca la batería. Una noche le escribe un chico del campamento de batería. ¿Qué debería hacer Milan?
    .title = Un mensaje del campamento
    .notes = La cuenta fue robada: ni siquiera un nombre conocido prueba quién escribe. De la imagen no se dice nada, a propósito: nadie le pregunta a Milan si es real. Pare después de cada respuesta y pregunte qué logra.
    .easy = Milan conoce esta cuenta. Alguien la robó. Ahora llega una amenaza. Ayuda a Milan.
    .name = Milan
    .other = tambor_dragon
    .hello = Ey, soy yo, el del campamento. ¿Sigues tocando?
    .earplugs = Todos los días. Mi mamá usa tapones.
    .earplugs-why = Una respuesta normal a una línea normal. Hasta ahora no piden nada raro.
    .which-song = ¿De verdad eres tú? ¿Qué tocamos el último día?
    .which-song-why = Comprobar es buena costumbre, y a un amigo le da risa. Hasta ahora no piden nada raro.
    .not-him = El chico del campamento perdió su cuenta hace una semana. Escribe otra persona. Milan no lo sabe.
    .show-people = Voy a mostrar una foto íntima tuya.
    .please-dont = ¡Por favor, no! Hago lo que quieras.
    .please-dont-why = Con miedo, casi cualquiera lo escribiría. La amenaza está hecha para eso. Desde aquí también se llega a la ayuda.
    .face-down = No contesto. Dejo el teléfono.
    .face-down-why = Lo piensa y no escribe nada. Sin respuesta no tienen de dónde agarrarse, y las palabras se quedan en el chat.
    .who-are-you = ¿Quién eres y de dónde sacaste esta cuenta?
    .who-are-you-why = Le encantaría saberlo, y a la policía también. Cualquier respuesta alarga el chat: el silencio sirve más.
    .pay-or = Paga, o tu escuela la ve.
    .out-to-vera = Salgo a buscar a Vera. Ya.
    .out-to-vera-why = No lo escribe: lo hace. Ahora lo saben dos. Vera no puede arreglarlo, pero sí ir con él a ver a quien sabe cómo.
    .how-much = ¿Cuánto es? Tengo dinero de mi cumpleaños.
    .how-much-why = Parece la salida más rápida. Pagar rara vez termina una amenaza, y Milan puede parar en cualquier momento.
    .not-real = Esa foto ni siquiera es real, mentiroso.
    .not-real-why = Puede ser. Milan no tiene que demostrarlo, y menos aquí. Puede dejar de contestar en este momento.
    .later-pan = Más tarde, Milan no puede comer. Su mamá hace a un lado la sartén y se sienta con él.
    .later-steps = Más tarde, Milan está en los escalones con sus baquetas. Vera sale y se sienta a su lado.
    .pause = Milan escribe otra línea. La borra y sale de la casa.
    .told = Vera lo escucha y va por una persona adulta. En la mañana van a ver al orientador Okoro. Él ayuda a Milan a guardar los mensajes, reportar la cuenta y bloquearla.
    .helped = «Esto no es culpa tuya, hayas contestado lo que hayas contestado». Guardan los mensajes y el nombre, reportan la cuenta y la bloquean. Luego Milan toca la batería y, por una vez, nadie se queja.

first-steps = Alguien recibe una amenaza. Pon los cuatro pasos en orden. Contarlo no está en la lista porque cabe en cualquier lugar, incluso al principio.
    .title = Cuatro pasos, y uno que siempre sirve
    .notes = Hablen más de las razones que del orden. Se guarda antes de bloquear porque algunas aplicaciones esconden el chat después. Cualquier paso es mejor que ninguno, y contarlo cabe en cualquier hueco.
    .stop-answering = Dejar de contestar: ni pagar ni mandar nada
    .stop-answering-why = Cada respuesta es un hilo más del que pueden tirar. Se puede parar a media palabra.
    .keep-words = Guardar los mensajes y el nombre, nunca la imagen
    .keep-words-why = Las palabras pueden ayudar a la policía. Con la cuenta bloqueada, quizás ya no se vean.
    .report-account = Reportar la cuenta en la aplicación
    .report-account-why = Las aplicaciones tienen reglas y gente para esto. Es fácil mientras la cuenta sigue en la pantalla.
    .block-them = Bloquearla y conservar tu propia cuenta
    .block-them-why = Ahora sí se cierra la puerta. Tu cuenta se queda, porque ahí están los mensajes.

school-tomorrow =
    .title = «Y mañana tengo escuela»
    .bench-alt = De noche, junto a un farol. Milan y el tío Ray, el vecino, suben una mochila grande y pesada a una banca.
    .that-evening = Esa noche. Vera trajo al tío Ray.
    .what-if = ¿Y si la publican? Mañana tengo escuela.
    .walk-in = No entres solo. Ve antes con el orientador Okoro.
    .office-alt = Milan está en la oficina del orientador, con la mochila en las piernas. El orientador Okoro se inclina y escucha.
    .before-eight = 7:40 de la mañana.
    .mom-teaches = ¡Mi mamá da clases aquí! Todos nos van a mirar.
    .who-milan = Milan
    .who-uncle-ray = Tío Ray
    .who-mr-okoro = Orientador Okoro
    .ask = ¿Qué respuesta es verdad y además ayuda?
    .no-one-ever = Te prometo que aquí nadie la va a ver nunca.
    .no-one-ever-why = Es lo que Milan más quiere oír. Nadie puede prometerlo, y una promesa rota dolería más.
    .stay-home = Quédate en casa hasta que pase. Yo aviso.
    .stay-home-why = Un día libre puede hacer bien. Sin fecha para volver, la escuela se vuelve más difícil, y Milan estaría solo.
    .plan-day = No puedo prometerlo. Planeemos juntos tu día.
    .plan-day-why = Es verdad y trae un plan: quién se sienta con Milan, adónde puede ir, qué les dice su mamá a los maestros.
    .notes = Nadie puede garantizar que una imagen no aparezca. Que el grupo planee una primera mañana: quién entra con Milan, qué salón está abierto y una frase para quien pregunte. Díganla una vez en voz alta.

taking-down =
    Muchas veces se puede retirar una imagen íntima. Take It Down es un servicio gratis para imágenes de antes de que cumplieras 18 años. No pide tu nombre.

    Funciona como una huella digital. Tu dispositivo convierte la imagen en una fila de números. La imagen no sale de él. Los servicios que participan buscan esos números y pueden retirarla. En las demás aplicaciones, repórtala.

    Una persona adulta puede sentarse a tu lado sin mirar.
    .title = Muchas veces se puede retirar
    .alt = Imágenes con marco cuelgan de una cuerda. Una mano quita una; en una caja hay otra.
    .slide = Take It Down es gratis y es para imágenes de antes de los 18 años. Tu dispositivo hace una huella de números; la imagen no sale de ahí. Los servicios que participan pueden retirarla.
    .easy = Take It Down es gratis. Hace una huella. La imagen no sale de tu dispositivo. Una persona adulta puede acompañarte.
    .notes = Una huella permite reconocer, pero no muestra ninguna cara. Diga con franqueza que no todos los servicios participan y que una copia cambiada puede escaparse. Vale la pena aunque la imagen ya se haya compartido. Nunca lo prueben con una imagen cualquiera.

helpline-night = Viernes, medianoche. Milan no puede dormir y no quiere despertar a nadie. En Ayuda encuentra una línea abierta. ¿Cómo puede empezar?
    .title = Una luz a medianoche
    .notes = Aquí sirve cualquier primera frase; de eso se trata. Muestre dónde está Ayuda en la aplicación y que no guarda nada. Cada línea tiene sus reglas de privacidad, y se puede preguntar por ellas primero.
    .easy = Milan no puede dormir. Escribe a una línea de ayuda. Le responde una persona. Cualquier frase sirve.
    .name = Milan
    .other = Línea de ayuda
    .person-here = Hola. Aquí hay una persona, y tengo tiempo.
    .says-it = Alguien me amenaza con una imagen.
    .says-it-why = Una frase, y ahí está todo. También puede parar después de eso.
    .no-words = No sé cómo empezar.
    .no-words-why = Es verdad, y ahí lo oyen cada noche. Ya es un comienzo.
    .who-finds-out = ¿Quién se entera de que escribí?
    .who-finds-out-why = Es muy bueno preguntarlo primero. Así Milan decide cuánto cuenta.
    .good-start = Gracias por decirlo. Esa amenaza no es culpa tuya.
    .you-did = Ya empezaste. Tómate tu tiempo.
    .rules-first = Buena pregunta. Te explico eso antes que nada.
    .worst-part = ¿Qué es lo peor en este momento?
    .monday = Entrar el lunes. Todos conocen a mi mamá.
    .monday-why = Es lo que no lo deja dormir. Ahora alguien puede pensarlo con él.
    .other-topic = ¿Podemos hablar de otra cosa primero?
    .other-topic-why = Es su conversación, y él la lleva. Lo difícil puede esperar unas líneas.
    .sure-thing = Claro. ¿Qué es lo más ruidoso que sabes tocar?
    .sleeps = A la una, Milan duerme. Una línea de ayuda también sirve cuando en casa alguien lastima o no escucha. Para quien siente que ya no puede más hay una línea de crisis, en Ayuda.

fake-coins = Una cuenta hizo una imagen íntima falsa de Vera. «Tus monedas del juego, o tu grupo la ve». ¿Qué es esto?
    .blackmail = Un chantaje con una imagen
    .blackmail-why = Están la imagen, la amenaza y la exigencia. Cuenta también si es falsa y si piden monedas.
    .unkind = Algo cruel, sin exigir nada
    .unkind-why = Es más que cruel. Pide monedas, así que están las tres partes.
    .neither = Ninguna de las dos, por ahora
    .neither-why = Una imagen falsa puede parecer una broma pesada. Con amenaza y exigencia, es un chantaje.

what-now = Milan dejó de contestar. No ha hecho nada más. ¿Qué sigue?
    .keep-it = Guardar los mensajes y el nombre
    .keep-it-why = Ahora todavía los ve. Después de un bloqueo, algunas aplicaciones los esconden.
    .report-it = Reportar la cuenta en la aplicación
    .report-it-why = Es un buen paso y ya viene. Las palabras se pueden perder, así que antes las guarda.
    .block-it = Bloquear la cuenta
    .block-it-why = Será un alivio, y ya viene. Después de bloquear, algunas aplicaciones esconden el chat: antes guarda las palabras.

what-to-keep = ¿Qué puede ayudar después a la policía?
    .account-name = El nombre de la cuenta
    .account-name-why = Con un nombre, la policía puede preguntarle a la aplicación.
    .picture-copy = Otra copia de la imagen íntima
    .picture-copy-why = Puede parecer una prueba. Una imagen íntima nunca se copia, y bastan las palabras.
    .day-hour = El día y la hora
    .day-hour-why = La fecha y la hora ayudan a reconstruir lo que pasó.
    .threat-words = Las palabras de la amenaza
    .threat-words-why = Muestran con qué amenazaron y qué exigieron.

where-is-it = Milan teme que aparezca una imagen íntima suya. Nadie sabe dónde. ¿Qué conviene más?
    .take-it-down = Take It Down
    .take-it-down-why = Funciona sin saber el lugar. Los servicios que participan pueden buscar la huella.
    .in-the-app = Un reporte en la aplicación donde está
    .in-the-app-why = Es el camino cuando se sabe dónde. Por ahora no hay dónde reportar.
    .police = Una denuncia a la policía, con un adulto
    .police-why = Siempre es un buen camino para saber quién amenaza. Para encontrar la imagen, la huella sirve más.

bus-nap = En el chat del grupo publican a Milan dormido en el autobús, con la boca abierta. «¡Nuestra estrella!». ¿Qué es esto?
    .blackmail = Un chantaje con una imagen
    .blackmail-why = Hay una imagen, y duele. Nadie exige nada, y no es una imagen íntima.
    .unkind = Algo cruel, sin exigir nada
    .unkind-why = La publicaron sin preguntarle. Milan puede querer que la quiten, y el grupo puede ayudar.
    .neither = Ninguna de las dos, por ahora
    .neither-why = Hay quien solo se reiría. A Milan no le preguntaron: puede decir que le duele.

last-move = En el ajedrez le piden a Luca una foto de su tablero, por la última jugada. ¿Qué es esto?
    .blackmail = Un chantaje con una imagen
    .blackmail-why = Se habla de una foto, y está bien pensarlo dos veces. Un tablero no es íntimo, y nadie amenaza.
    .unkind = Algo cruel, sin exigir nada
    .unkind-why = Que te pidan cosas puede molestar. Lo piden con educación, y basta con un no.
    .neither = Ninguna de las dos, por ahora
    .neither-why = Se trata de un caballo y una reina. Si eso cambia, Luca puede volver a mirar.

safe-with-dad = En un juego amenazan a Luca. Él dejó de contestar. Su papá ya guardó las palabras y el nombre de la cuenta. ¿Qué sigue?
    .keep-it = Guardar los mensajes y el nombre
    .keep-it-why = Es un paso importante y ya está: los tiene el señor Novak.
    .report-it = Reportar la cuenta en la aplicación
    .report-it-why = La cuenta sigue en la pantalla. La gente del juego puede revisarla ahora.
    .block-it = Bloquear la cuenta
    .block-it-why = Eso viene enseguida. Mientras la cuenta sigue ahí, es más fácil reportarla.

still-writing = Los papás de Vera guardaron los mensajes de una amenaza, y la aplicación ya tiene el reporte. La cuenta sigue escribiendo. ¿Qué sigue?
    .keep-it = Guardar los mensajes y el nombre
    .keep-it-why = Eso ya está, y sus papás pueden guardar también lo nuevo. A Vera le falta un poco de paz.
    .report-it = Reportar la cuenta en la aplicación
    .report-it-why = El reporte ya llegó. Mientras tanto, Vera no tiene que seguir leyendo.
    .block-it = Bloquear la cuenta
    .block-it-why = Todo está guardado y reportado. Así, la cuenta ya no la alcanza ahí.

street-name = En una aplicación de fotos publican el apellido y la calle de Luca. ¿Qué conviene más?
    .take-it-down = Take It Down
    .take-it-down-why = Está hecho para imágenes íntimas. Un apellido y una calle son otra cosa.
    .in-the-app = Un reporte en la aplicación donde está
    .in-the-app-why = Se sabe dónde está, y las aplicaciones tienen reglas contra eso. El papá de Luca puede hacerlo con él.
    .police = Una denuncia a la policía, con un adulto
    .police-why = También se puede, sobre todo si hay una amenaza. Para quitar la publicación, la aplicación es más rápida.

who-was-it = Una amenaza ya terminó. Ahora Vera quiere que alguien averigüe quién fue. ¿Qué conviene más?
    .take-it-down = Take It Down
    .take-it-down-why = Ese servicio busca imágenes, no personas.
    .in-the-app = Un reporte en la aplicación donde está
    .in-the-app-why = La aplicación puede cerrar una cuenta. No le dirá a Vera quién estaba detrás.
    .police = Una denuncia a la policía, con un adulto
    .police-why = Encontrar personas es su trabajo, y las palabras guardadas le sirven. No es tarde.

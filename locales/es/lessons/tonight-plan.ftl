lesson = Si pasa esta noche
    .summary = Sextorsión, fotos íntimas y montajes con IA: qué decir y qué hacer en la primera hora.
    .can-hour-plan = seguir un plan sereno en la primera hora de una amenaza
    .can-steady-words = encontrar palabras serenas cuando alguien toca a su puerta de noche
    .can-get-down = ayudar a que se retire una foto, real o falsa
    .discuss-night-words = ¿Qué haría más fácil que una niña o un niño despierte a un adulto de noche?
    .discuss-pull-to-pay = ¿Por qué pagar parece tan razonable a medianoche, y qué ayuda a no hacerlo?
    .discuss-before-it-happens = ¿Qué podría acordar una familia antes de que pase algo?
    .home-wake-me = Si me despertaras de noche, ¿qué querrías oír primero?
    .home-fake-picture = Si circulara una imagen falsa de alguien, ¿qué podría hacer?
    .home-calm-second = ¿Quién más mantendría la calma si yo no pudiera, o si el problema fuera yo?
    .family = Escriban un plan corto en una tarjeta: sentarse juntos, no responder, no pagar, guardar los mensajes, pedir ayuda. Péguenla donde se cargan los teléfonos, y que su hija o hijo dibuje en el reverso.
    .tonight = Diga en la cena: «Si alguien te amenaza con una foto, despiértame. No vas a estar en problemas y el teléfono sigue siendo tuyo». Y nombre a quién más puede despertar: una tía, un vecino, una línea de ayuda.
    .teacher = Para una reunión de familias. La meta es salir con un plan para una hora y la sensación de que se puede. No le pregunte a nadie por su propia familia. Muchos dirán: «En mi casa nadie mandaría nada». Responda que para amenazar basta una mentira o un montaje.

what-it-is =
    La sextorsión es un chantaje con una foto íntima: real, falsa, grabada en una llamada o pura mentira. Cuando se busca dinero, entre el «hola» y la amenaza pueden pasar minutos. Les pasa sobre todo a chicos adolescentes, pero le puede pasar a cualquiera.

    El plan para una hora: Siéntese cerca. No respondan, no manden nada, no paguen. Guarden los nombres y lo que esa gente escribió, nunca la foto. Reporten la cuenta en la aplicación y luego bloquéenla. Denuncien juntos, en la policía o en una línea de denuncia.

    No es culpa de su hija o hijo. Tampoco de usted.
    .title = Qué es y qué se hace
    .alt = De noche, un teléfono boca abajo junto a una ventana, con una taza y una lámpara encendida.
    .slide = Un chantaje con una foto íntima: real, falsa o inventada. Siéntese cerca. No responder, no pagar. Guardar las palabras, nunca la foto. Reportar, bloquear, pedir ayuda. No es culpa de su hija o hijo.
    .notes = Diga la palabra sextorsión una vez, con claridad, y luego hable de «la amenaza». Pregunte qué se suele imaginar y agregue lo que falte: chicos, rapidez, montajes. Diga que se puede salir un momento.

at-one = Es la una de la mañana. Jonah, de 17 años, toca a la puerta de su tía Bea. Cuando tiene miedo, se queda mudo. ¿Qué le conviene decir a la tía Bea?
    .title = Ensayo: la una de la mañana
    .notes = Léanlo a dos voces y respeten las pausas; Jonah habla muy poco. Prueben a propósito una respuesta más difícil y vean cómo la repara la tía Bea. Que cada quien diga una respuesta en voz alta, con tanto sueño como en su casa.
    .name = Tía Bea
    .other = Jonah
    .you-up = ¿Estás despierta?
    .floor-free = Ya sí. Pasa, en el piso hay lugar.
    .floor-free-why = Ni una pregunta. Tiene dónde sentarse antes de tener que buscar palabras.
    .what-time = Te ves agotado. ¿Me cuentas en el desayuno?
    .what-time-why = Es amable, y casi cualquier noche estaría bien. Quien toca a la una quizás no puede esperar al desayuno.
    .that-phone = Otra vez ese teléfono, ¿verdad?
    .that-phone-why = Ni siquiera se equivoca. Pero él oye la sentencia antes de haber dicho una palabra.
    .never-mind = No importa. Vuelve a dormir.
    .sleep-then = Bueno. Que descanses.
    .sleep-then-why = Le toma la palabra. Quien toca a la una tiene un motivo.
    .too-late = Muy tarde, ya desperté. Siéntate.
    .too-late-why = Con cariño, y sin dejar que se vaya con eso. Cuánto decir lo decide él.
    .turns-back = Cruje el piso. Sigue ahí. «Ya desperté», dice Bea, y le hace lugar.
    .have-pic = Alguien tiene una foto mía. Quiere dinero o se la manda a todos.
    .show-me = Estoy contigo. Muéstramela y la cargamos entre dos.
    .show-me-why = Puro cariño. Para estar con él no necesita la foto, y mirarla le suma vergüenza.
    .how-could-you = Tienes diecisiete. ¿Cómo te pudo pasar eso a ti?
    .how-could-you-why = Lo pregunta el susto. Él oye que la culpa es suya, y se cierra.
    .they-did-this = Qué bueno que me despertaste. Esto te lo hacen ellos.
    .they-did-this-why = Dice quién lo hizo. Él puede dejar de defenderse y empezar a pensar.
    .not-you = No. Tú no. Mejor pago.
    .what-they-wrote = No hace falta. Solo dime qué te escribieron.
    .what-they-wrote-why = Un miedo menos. Con las palabras y un nombre alcanza para todo lo que sigue.
    .how-help = ¿Y entonces cómo quieres que te ayude?
    .how-help-why = Se muere por ayudar. Suena a condición, y él puede preferir quedarse solo.
    .two-hundred = Tengo doscientos ahorrados. Y se acabó.
    .my-card = Guárdalos. Pago yo y nos dormimos los dos.
    .my-card-why = Daría lo que fuera por una noche tranquila. Pagar rara vez lo termina.
    .not-a-cent = Ni un centavo ni una palabra. Guardamos lo que escribieron.
    .not-a-cent-why = Ni dinero ni respuesta, y las palabras guardadas. Cabe en una sola frase.
    .write-them = Dámelo. Les voy a escribir unas cuantas cosas.
    .write-them-why = Quiere ponerse entre él y ellos. Cualquier respuesta les da algo con que seguir.
    .face-down = Bea toma el teléfono y se detiene. «No. No escribimos nada». Lo pone boca abajo entre los dos.
    .school-tomorrow = ¿Y si la publican? Mañana tengo escuela.
    .one-week = En una semana ya nadie va a hablar de eso.
    .one-week-why = Quiere quitarle peso. Él primero tiene que pasar el viernes.
    .day-at-home = Mañana te puedes quedar aquí. El lunes lo planeamos en el desayuno.
    .day-at-home-why = Un día en casa está bien, y lo decide él. El plan llega igual, con pan tostado.
    .not-alone = No vas a entrar solo. Y las fotos se pueden retirar.
    .not-alone-why = Gente a su lado y algo cierto. Muchas veces las fotos se pueden retirar, aun después de compartidas.
    .says-again = Jonah la mira. «Pero mañana tengo que ir», dice. «Cierto», dice Bea. «Mañana. ¿Quién entra contigo?»
    .back-to-bed = Se fue. Bea pasa cuatro minutos despierta. Luego se sienta en el piso frente a su puerta. «Perdón. Ya desperté y no estoy enojada». La puerta se abre.
    .wall = Jonah mira la pared. Bea respira. «Eso lo dijo el miedo. Lo hicieron ellos, no tú». Poco a poco, él le cuenta.
    .second-price = Antes de las tres piden otra cantidad. Bea guarda la tarjeta. «Nos engañaron a los dos. Ahora pedimos ayuda». Jonah asiente.
    .told = Guardan las palabras, reportan la cuenta en la aplicación y la bloquean. Bea empieza la denuncia y Jonah hace pan tostado a las tres de la mañana. Dice unas diez palabras, y alcanzan.
    .helped = Hicieron falta dos intentos. Guardan las palabras, reportan la cuenta en la aplicación y la bloquean. Yuna estuvo en el teléfono todo el tiempo. «¿Ya está contigo?», pregunta, y solo entonces cuelga.

first-hour = Su hija o hijo acaba de contarle de una amenaza. Ponga los pasos en un buen orden. ¿Hay una vida en peligro? Entonces, antes que nada, llame al número de emergencias.
    .title = La primera hora
    .notes = Reparta los pasos en tiras de papel para que los ordenen en grupos pequeños. Acepte cambios con una buena razón. Insista en dos cosas: la persona antes que el teléfono, y guardar antes de bloquear.
    .sit-close = Sentarse cerca, dar las gracias, respirar
    .sit-close-why = El miedo se achica cuando alguien se sienta al lado. Para todo lo demás necesitan estar juntos.
    .no-answer = No responder, no mandar ni pagar nada
    .no-answer-why = Cada respuesta muestra que la presión funciona. Si no sale nada, ganan tiempo.
    .save-words = Guardar amenazas, nombres, enlaces y horas
    .save-words-why = Ahora todavía se ven; después de bloquear, quizás no. La foto misma no se copia nunca.
    .block-account = Reportar la cuenta en la aplicación y bloquear
    .block-account-why = Ya están guardadas las palabras, así que el contacto puede terminar. La cuenta de su hija o hijo se queda: ahí están los mensajes.
    .send-report = Denunciar y pedir que se retire la foto
    .send-report-why = Tienen a mano nombres y horas. En Estados Unidos reciben denuncias la CyberTipline, el FBI y Know2Protect.
    .plan-night = Acordar el resto de la noche
    .plan-night-why = Ya se puede descansar. ¿Quién duerme dónde, a quién se llama si empeora, quién acompaña a la escuela?

pictures-down =
    Muchas veces las fotos se pueden retirar, aun después de compartidas.

    En todo el mundo: Take It Down, un servicio gratuito para fotos tomadas antes de los 18 años. No pide el nombre. El dispositivo donde está la foto crea un código, como una huella digital. Solo viaja el código. Los servicios que participan la buscan con él, aunque no en chats cifrados. Tomadas desde los 18: StopNCII.

    En Estados Unidos hay además una ley, la TAKE IT DOWN Act. Pídaselo a la aplicación: tiene 48 horas para retirar una imagen íntima, real o falsa. ¿No hay formulario o no hace nada? Presente una queja ante la FTC.
    .title = Dos vías para retirar una foto
    .alt = Alguien descuelga fotos enmarcadas de una cuerda, una tras otra.
    .slide = Un servicio, en todo el mundo: Take It Down, para fotos de antes de los 18; solo viaja un código. Desde los 18: StopNCII. Una ley, en Estados Unidos: la aplicación tiene 48 horas; si no, la FTC.
    .notes = El servicio y la ley casi se llaman igual; sepárelos, como en Ayuda, donde cada dirección tiene su línea. No hace falta mirar la foto ni moverla, y nunca pruebe el servicio con una foto de ensayo. Anote fecha y hora de cada solicitud.

moon-boots = Dario, de 15 años, se ríe con el teléfono: ahí está su prima Lea, de 7, en la Luna, hecha con IA. ¿Qué le conviene decir a la señora Castillo?
    .title = Ensayo: Lea en la Luna
    .notes = Aquí no pasó nada malo. Es el mejor momento para hablar de imágenes falsas: se pregunta antes, se manda poco, y si llega una cruel, se puede contar sin mostrarla.
    .name = Señora Castillo
    .other = Dario
    .look-moon = ¡Mira! Lea quería estar en la Luna. Esto lo tiene que ver el equipo.
    .how-made = ¡Ja! ¿Y cómo se hace algo así?
    .how-made-why = Tiene curiosidad, y él se lo va a mostrar. El tema de las imágenes falsas entra solo.
    .delete-it = Bórrala. IA y fotos de niños, de ninguna manera.
    .delete-it-why = Ha oído cosas malas, y algunas son ciertas. Esta, hasta ahora, es un sueño cumplido.
    .knows-lea = Se ve genial. ¿Ella sabe lo del equipo?
    .knows-lea-why = Alegría y la pregunta justa en una frase: ¿quién sale ahí y a qué dijo que sí?
    .picked-boots = Oye. Es un traje espacial. Las botas las eligió ella.
    .looks-again = La señora Castillo vuelve a mirar. Un traje, unas botas, una prima muy orgullosa. «Bueno. Esta quedó preciosa».
    .twelve = A mí me dijo que sí. A doce tipos, creo que no.
    .ask-lea = Pues pregúntale. Está en la cocina, en cuenta regresiva.
    .ask-lea-why = Preguntar le toma un minuto. Y una niña de siete años aprende que su «no» también vale.
    .no-more = Entonces se acabaron las fotos con IA en esta casa.
    .no-more-why = Es rápido y claro. Pero él acababa de hallar la respuesta, y con ella podría ayudar a Lea y a otros.
    .mean-one = Y si te llega una cruel: cuéntamela, no me la muestres.
    .mean-one-why = No hay mejor momento. Ya sabe que puede venir, y que ella no va a tener que mirar.
    .takes-breath = Ella le ve la cara y respira. «Lo retiro. Tú solo llegaste al punto».
    .grandma = Lea dice que sí a la abuela y que no al equipo. Se manda una sola foto. Y Dario, el que todo lo reenvía, tiene regla nueva: decide quien sale en la foto.

when-to = Pasó la primera noche de Jonah. ¿Qué era para esa noche, qué puede esperar unos días y qué es mejor no hacer?
    .title = Esta noche, después o nunca
    .notes = Dedique tiempo al grupo del medio; el cansancio quiere resolverlo todo de una vez. Pregunte cómo se sentiría, en la adolescencia, un sermón sobre reglas a medianoche.
    .bin-tonight = Esta noche
    .bin-later = En los próximos días
    .bin-not-at-all = Mejor no hacerlo
    .note-names = Anotar los nombres de usuario y las horas
    .note-names-why = Si alguien bloquea o borra la cuenta, pueden perderse. Toma cinco minutos.
    .pose-as-child = Responder en nombre de su hija o hijo
    .pose-as-child-why = Dan ganas de poner una trampa. Puede estorbar a la policía y empeorar las cosas.
    .rules-talk = Hablar de nuevas reglas para las aplicaciones
    .rules-talk-why = Vale la pena cuando ya durmieron. A las dos de la mañana suena a precio por contar.
    .file-report = Avisar a una línea de denuncia
    .file-report-why = No hacen falta pruebas ni el nombre real. Cuanto antes, mejor, y lado a lado.
    .reset-phone = Borrar todo el teléfono, por si acaso
    .reset-phone-why = Un teléfono limpio parece un final. Pero también borra lo que le serviría a la policía.
    .who-may-know = Decidir qué parientes pueden saberlo
    .who-may-know-why = Jonah ya ha podido decidir muy poco. Esto puede esperar a que descanse y lo decida con ella.

gone-further =
    Tal vez nunca se mandó nada y es uno de esos montajes con IA. Tal vez se pagó, se mandó más, pasaron semanas. Tal vez es alguien conocido. La puerta sigue abierta: denuncie igual y no avise a esa persona.

    «¿Estoy en problemas?» Dígale: «Te presionaron. El mal lo hicieron ellos». Las leyes varían: prometa su ayuda, no lo que decidan otros.

    Y diga a quién más despertar, por si usted no puede mantener la calma o es a usted a quien le teme: una tía, un vecino, una línea de ayuda.
    .title = Si ya llegó más lejos
    .alt = Una persona adolescente deja una mochila pesada en una banca. Un hombre de barba gris le ayuda a sostenerla.
    .slide = Un montaje, dinero pagado, semanas, alguien conocido: denuncie igual. «Te presionaron». Prometa su ayuda, no lo que decidan otros. Nombre también a alguien más a quien despertar.
    .notes = Alguien aquí puede estar pensando en algo de hace mucho. Diga con calma que todavía se puede denunciar, y dónde. Si preguntan por leyes, remita a un centro de orientación de su zona y no adivine.

through-night =
    De noche las amenazas se ven más grandes. Quédese cerca y lleve algo caliente para tomar. Dejen el teléfono donde ambos lo vean. Es un descanso, no un castigo.

    Puede preguntar con todas sus letras: «¿Estás pensando en hacerte daño?». Si la respuesta es sí, o le queda la duda, no deje a su hija o hijo a solas. Llame a una línea de crisis o al número de emergencias. Los dos están en Ayuda.

    En los días siguientes, fíjese si hay miedos nuevos o duerme mal. Un médico o una orientadora pueden ayudar. Y cuéntele a alguien sereno cómo está usted.
    .title = Pasar la noche
    .alt = Un teléfono boca abajo en una mesa, entre dos tazas, a la luz de una lámpara.
    .slide = Quédese cerca y que el teléfono descanse. Puede preguntar: «¿Estás pensando en hacerte daño?». Si es sí o hay duda: quédese y llame a una línea de crisis o al número de emergencias. Cuídese también.
    .notes = Lea usted la pregunta en voz alta, con calma; mucha gente nunca la ha oído. Abra Ayuda y muestre la línea de crisis. Quédese un rato en la sala al terminar.

q-not-posted = Amenazan con una foto que Jonah, de 17 años, tiene en su teléfono. No está publicada en ningún lado. ¿Qué puede empezar con la tía Bea a su lado?
    .tid = El servicio Take It Down
    .tid-why = En la foto es menor de 18, y su teléfono puede crear el código. Sirve antes de que se publique algo.
    .stop-ncii = El servicio StopNCII
    .stop-ncii-why = Funciona igual, para fotos tomadas desde los 18. En esta él es menor.
    .app-form = El formulario de la aplicación
    .app-form-why = Es para algo ya publicado. Mientras no lo esté, la aplicación no tiene qué retirar.

q-my-doing = «Yo contesté primero», dice Jonah. «Todo esto lo hice yo». ¿Qué frase responde a eso?
    .they-did = «Lo hicieron ellos, no tú».
    .they-did-why = Preguntó quién lo hizo, aunque sin signos de pregunta. Contestar un mensaje no lo convirtió en amenaza.
    .without-seeing = «No necesito verla».
    .without-seeing-why = Es bueno saberlo, y no es lo que le preocupa ahora. Se está echando la culpa.
    .not-leaving = «De aquí no me muevo».
    .not-leaving-why = Es buena toda la noche. Pero le deja la culpa sobre los hombros.

q-link-only = En Estados Unidos, en una aplicación hay una foto íntima falsa de un chico del equipo de Dario. Su familia no tiene el archivo, solo el enlace. ¿Qué obliga por ley a esa aplicación?
    .tid = El servicio Take It Down
    .tid-why = A los 15 años es su servicio. Pero parte de una foto en un dispositivo, y cada aplicación decide si participa.
    .stop-ncii = El servicio StopNCII
    .stop-ncii-why = Es para quien tenía 18 años o más en la foto.
    .app-form = El formulario de la aplicación
    .app-form-why = Con una solicitud válida corren las 48 horas, también para un montaje. Anotan fecha y hora; si no pasa nada, está la FTC.

q-holds-phone = La tía Bea se sienta. Jonah aprieta el teléfono contra el pecho con las dos manos. ¿Qué frase responde a eso?
    .they-did = «Lo hicieron ellos, no tú».
    .they-did-why = Cierto, y hay que decirlo esta noche. Pero sus manos hablan de otra cosa: que ella pueda mirar.
    .without-seeing = «No necesito verla».
    .without-seeing-why = Sus manos dijeron lo que teme. Ahora puede soltar el teléfono.
    .not-leaving = «De aquí no me muevo».
    .not-leaving-why = Él quiere que se quede. Lo que teme ahora son sus ojos en la pantalla.

q-at-twenty = Una amiga de la banda de Nadia tiene 20 años. El mes pasado le grabaron una videollamada y ahora amenazan con compartirla. ¿Qué le sirve a ella?
    .tid = El servicio Take It Down
    .tid-why = Casi. Es para fotos de antes de los 18, y en la llamada ella tenía 20.
    .stop-ncii = El servicio StopNCII
    .stop-ncii-why = En la grabación ya era adulta. Funciona con un código, antes de que se comparta nada.
    .app-form = El formulario de la aplicación
    .app-form-why = Cuando se publique, sí. Hasta ahora es una amenaza.

q-go-to-bed = Las cuatro de la mañana. A Jonah le tiemblan las manos. «Vete a dormir, Bea. Yo puedo». ¿Qué frase responde a eso?
    .they-did = «Lo hicieron ellos, no tú».
    .they-did-why = Eso ya lo sabe. La manda a dormir porque no quiere ser una carga.
    .without-seeing = «No necesito verla».
    .without-seeing-why = Ya se lo dijo, y él le creyó. Esto es sobre las horas que faltan para que amanezca.
    .not-leaving = «De aquí no me muevo».
    .not-leaving-why = Le dice que no va a quedarse solo. Ella puede hacer también la pregunta directa; a esta hora contesta una línea de crisis.

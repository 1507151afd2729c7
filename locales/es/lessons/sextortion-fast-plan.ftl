lesson = Sextorsión por dinero: un plan rápido
    .summary = La sextorsión por dinero avanza rápido. Aquí hay un plan para la primera hora, para ti o para una amiga o un amigo.
    .can-see-fast = notar las señales de un contacto que va demasiado rápido
    .can-first-hour = actuar con un plan en la primera hora de una amenaza
    .can-back-friend = encontrar palabras que ayudan a alguien que recibe amenazas
    .can-take-down = elegir el servicio que ayuda a retirar una imagen
    .discuss-hard-to-ask = ¿Por qué cuesta pedir ayuda con esto, sobre todo a los chicos?
    .discuss-first-words = ¿Qué primeras palabras ayudan y cuáles cierran la puerta?
    .discuss-apps-report = ¿Cómo podrían las aplicaciones facilitar que se reporte una cuenta?
    .home-who-to-wake = ¿A quién podrías despertar de noche, además de a mí?
    .home-code-word = ¿Qué palabra clave podría significar «ven a ayudarme, sin preguntas por ahora»?
    .home-say-first = Si me contaras de una amenaza, ¿qué querrías oír primero?
    .family = Elijan una palabra clave que signifique «ven a ayudarme, sin preguntas por ahora». Después miren juntos en una aplicación cómo se reporta una cuenta.
    .teacher = Objetivo: que el grupo conozca un plan breve, sepa quién ayuda y cómo acompañar a alguien. Hable de «Jonah» y de «una persona», y nunca pregunte si le ha pasado a alguien. Suelen decir «pues que no mande nada». Responda que el delito es el chantaje y que siempre hay ayuda. Avise antes de la fecha a la persona responsable de protección de su escuela.

what-it-is =
    La sextorsión es un chantaje con una imagen íntima. Alguien tiene una imagen, grabó a escondidas una videollamada, inventó una falsa o solo dice que la tiene. Amenaza con mostrarla a gente que conoces si no pagas u obedeces.

    Es un delito, y lo comete la persona que amenaza. No importa qué pasó antes: la responsabilidad es de esa persona.

    Hay un plan para la primera hora. Es corto. Empezar pronto ayuda, y empezar tarde también.
    .title = La sextorsión, sin rodeos
    .slide = La sextorsión es un chantaje con una imagen íntima, real, falsa o inventada. El delito lo comete quien amenaza. Hay un plan corto para la primera hora, y la ayuda también sirve más tarde.
    .notes = Lea la primera frase tal como está; ayuda hacerlo con voz tranquila. Diga que cualquiera puede saltarse una página o decir «paso». Señale que para amenazar basta una imagen falsa: nadie tiene que explicar qué mandó.
    .alt = Una persona adolescente, seria, está junto a una ventana de noche. A su lado, el teléfono boca abajo.

fast-version =
    Cuando buscan dinero, todo puede pasar en horas o hasta en minutos. Vivido desde dentro, parece una buena noche. Te escribe una cuenta nueva. Es cálida, le gusta lo mismo que a ti y tiene tiempo para ti.

    Pronto la conversación pasa a otra aplicación, se vuelve privada y alguien propone intercambiar imágenes. Entonces se acaba la calidez y llega un precio.

    Cada parte está hecha para apurarte. Por eso, frenar en cualquier momento ya es un paso fuerte.
    .title = Así va la versión rápida
    .slide = Una cuenta nueva y cálida. Otra aplicación. Un intercambio de imágenes. De pronto, un precio, a veces en minutos. Cada parte está hecha para apurarte, así que frenar ayuda.
    .notes = Pregunte en qué momentos alguien podría frenar esto: hay uno en cada paso. Quédese del lado de quien lo recibe y no represente las palabras de la otra persona.
    .alt = Una puerta luminosa está abierta y lleva a una segunda puerta más oscura.

ten-minutes = Mateo, de 16 años, conoce esta cuenta desde hace diez minutos. Presiona cada línea que sea una señal de alerta.
    .title = Diez minutos de chat
    .notes = Deje que expliquen por qué una línea es una señal antes de mostrar la respuesta. Insista: una sola señal puede decir poco; varias en diez minutos dicen mucho.
    .name = Mateo
    .other = sunny_skates
    .same-page = Hola, seguimos la misma página de patinetas.
    .same-page-why = Muchos chats buenos empiezan así. Un gusto en común no prueba nada; cuenta lo que viene después.
    .weekends = Qué bien. Patino casi todos los fines de semana.
    .weekends-why = Mateo es amable y no da lugar ni día. Chatear no tiene nada de malo.
    .photos = Te ves increíble en tus fotos.
    .photos-why = Es un halago de una cuenta que no conoce. Los elogios se sienten bien, y por eso los usan.
    .close = Ya te siento muy cerca de mí.
    .close-why = Esto es prisa. La cercanía de verdad tarda más de diez minutos.
    .just-met = ¡Nos conocimos hace diez minutos!
    .just-met-why = Decir en voz alta lo que suena raro frena las cosas. La línea de Mateo no es una señal de alerta.
    .no-calls = En mi teléfono no funcionan las llamadas.
    .no-calls-why = Fingir es más fácil cuando nadie te ve ni te oye en vivo. Una foto no prueba quién es alguien.
    .other-app = Pasemos a otra aplicación.
    .other-app-why = Es un cambio de aplicación muy pronto. Se sale del lugar donde la primera podía ver y recibir reportes.
    .stay-here = Me quedo aquí, gracias.
    .stay-here-why = Quedarse es una forma tranquila de mantener el control. Un amigo de verdad lo acepta.

anyone =
    Cuando buscan dinero, muchas veces apuntan a chicos adolescentes. También apuntan a chicas, a niñas y niños y a jóvenes LGBTQ+. Amenazar con sacar a alguien del clóset también es presión.

    Los perfiles se inventan y las fotos se roban. Hasta la cuenta de un amigo o una amiga puede estar en otras manos. Por eso les pasa también a personas cuidadosas.

    Quizás no tenías la edad para la aplicación, o aceptaste dinero o créditos de juego. Eso no cambia de quién es la culpa: de quien chantajea.
    .title = Le puede pasar a cualquiera
    .slide = Apuntan mucho a chicos. También a chicas, a niñas y niños y a jóvenes LGBTQ+. Hay perfiles inventados, fotos robadas y cuentas tomadas. No tener la edad o aceptar créditos no te hace culpable.
    .notes = Pregunte qué frena a los chicos para hablar y reúna respuestas sobre la gente en general. Nadie tiene que decir nada de sí. No dé cifras de memoria.
    .alt = Un globo de diálogo. Una foto sin cara está sujeta sobre la imagen de perfil de un planeta.

first-hour = Pon los cinco pasos en orden. En la vida real puedes empezar por contarlo: cualquier orden es mejor que estar a solas con esto.
    .title = La primera hora
    .notes = Repase las razones, no solo el orden. Primero se guarda y luego se bloquea, porque al bloquear puede perderse el acceso al chat. Diga con claridad que contarlo primero también está bien.
    .stop = Deja de responder; no mandes ni pagues nada
    .stop-why = Va primero porque cada respuesta les da algo con que presionar. El silencio te da espacio.
    .keep = Guarda el chat, los nombres y las horas
    .keep-why = Hazlo antes de bloquear, mientras aún se ven. Guarda palabras y nombres, pero nunca copies la imagen.
    .block = Reporta la cuenta en la aplicación y bloquéala
    .block-why = El chat ya está guardado, así que el contacto puede terminar. Conserva tu cuenta: ahí están las pruebas.
    .tell = Cuéntaselo a alguien sereno, aunque sea de noche
    .tell-why = Tu familia, una entrenadora, un enfermero o una línea de ayuda: tú eliges. Si esa persona te hace daño o no escucha, elige otra.
    .report = Denuncien juntos y pidan retirar la imagen
    .report-why = Denunciar y pedir el retiro exige la cabeza más clara. Con otra persona al lado es más fácil.

jonah-night = Jonah, de 17 años, te llama después de la medianoche. Quiere saber qué harías tú. ¿Qué debería hacer Jonah ahora?
    .title = Una llamada de noche
    .notes = El grupo aconseja a Jonah; nadie hace el papel de la otra cuenta. Hablen de por qué pagar o rogar parece tener sentido a la una de la mañana. Si a alguien le pesa el tema, ofrezca un descanso sin preguntar por qué.
    .name = Jonah
    .other = Jonah, por teléfono
    .late-call = Ya pasó la medianoche. A Jonah le tiembla la voz. Te cuenta lo que dice su pantalla.
    .threat = Dice que tiene mi imagen y que se la va a mandar a mis seguidores.
    .ask-who = Voy a preguntarle quién es y qué quiere de mí.
    .ask-who-why = Querer saber más es natural. Pero una respuesta muestra que él está ahí, y la otra persona decide lo que sigue.
    .no-answer = No voy a responder. Guardo el chat tal como está.
    .no-answer-why = El silencio le da tiempo a Jonah, y el chat guardado puede ayudar a saber quién lo hizo.
    .beg = Voy a escribirle para rogar un poco más de tiempo.
    .beg-why = El miedo nos lleva a rogar. La amenaza está hecha para eso, y la ayuda sirve más que los ruegos.
    .steady = Tú sigues en la llamada. Jonah apoya los pies en el suelo y respira. Entonces se enciende su teléfono.
    .price = Ahora dice que pague esta noche.
    .pay-some = Voy a pagar un poco, para que acabe antes del día.
    .pay-some-why = Casi cualquiera querría que acabe hoy. Pagar rara vez acaba con esto; pedir ayuda primero protege mejor a Jonah.
    .wait-alone = Apago el teléfono y espero hasta la mañana.
    .wait-alone-why = Dejar de responder está bien. Pero las horas a solas pesan, y hay personas despiertas ahora.
    .wake-bea = Guardo las palabras y los nombres, y despierto a mi tía.
    .wake-bea-why = Jonah conserva las pruebas y no está solo. Después pueden reportar y bloquear. También sirven su abuelo, una vecina o una línea de ayuda.
    .told = La tía Bea se sienta, escucha y dice: «Qué bueno que me despertaste. No es tu culpa». Por la mañana lo denuncian juntos. También piden que se retire la imagen.
    .before-dawn = Jonah no puede dormir. Antes del amanecer hablan otra vez, y él toca la puerta de su tía.
    .later = Más tarde, Jonah no sabe cómo seguir. Te llama otra vez y después se lo cuenta a su tía Bea.
    .helped = La tía Bea está tranquila. «Me lo contaste, y eso es lo que cuenta». Guardan el chat, reportan la cuenta y la bloquean. Nada de lo que pasó antes impidió que lo ayudaran.

helps-or-harder = Pon cada tarjeta en su lugar: ¿ayuda o complica las cosas?
    .title = ¿Ayuda o complica?
    .notes = Las tarjetas que complican son lo que sugiere el miedo; trátelas con respeto. Pregunte qué haría más fácil, de noche, la opción que ayuda.
    .bin-helps = Ayuda
    .bin-harder = Complica las cosas
    .pay-once = Pagar una vez para que acabe
    .pay-once-why = Parece una salida, pero pagar rara vez acaba con las amenazas. Pide ayuda antes de mover dinero.
    .leave-chat = Dejar el chat en el teléfono
    .leave-chat-why = Los mensajes ayudan a la policía a encontrar a la persona. No hace falta volver a leerlos a solas.
    .wake-someone = Despertar a alguien de confianza
    .wake-someone-why = Dos cabezas piensan con más calma que una. Quien te quiere prefiere que lo despiertes.
    .wipe-phone = Borrar el chat y tu cuenta
    .wipe-phone-why = Querer que desaparezca se entiende. Al borrar se van también las pruebas; déjalo hasta que alguien que ayuda lo vea.
    .save-then-block = Guardar los nombres y luego bloquear
    .save-then-block-why = En este orden las pruebas se quedan y el contacto termina.
    .argue = Responder para discutir
    .argue-why = El enojo es justo. Pero cada respuesta mantiene vivo el contacto, y el silencio le quita fuerza.
    .carry-alone = Cargar con esto a solas por ahora
    .carry-alone-why = La vergüenza dice «no se lo cuentes a nadie». Pesa menos cuando alguien lo sabe, y puede ser una línea de ayuda.
    .start-take-down = Pedir que se retire la imagen
    .start-take-down-why = Vale la pena aunque la imagen ya se haya compartido.

for-a-friend =
    Una amiga o un amigo puede acudir primero a ti, a cualquier hora. No necesitas palabras perfectas. Prueba así: «Qué bueno que me lo contaste. No es tu culpa. Vamos a buscar ayuda juntos».

    Deja fuera los porqués. No pidas ver la imagen ni le escribas a quien chantajea.

    Después busquen a una persona adulta: su familia, un entrenador, una enfermera. Si esa persona adulta le hace daño o no escucha, elijan otra o una línea de ayuda.
    .title = Si le pasa a una amiga o un amigo
    .slide = «Qué bueno que me lo contaste. No es tu culpa. Vamos a buscar ayuda juntos». Sin porqués y sin ver la imagen. Busquen a una persona adulta, y a otra si la primera no escucha.
    .notes = En parejas, digan las tres frases con sus propias palabras. Pregunte qué otras primeras palabras se sentirían bien. Recuerde que una amiga o un amigo no debe cargar con esto sin una persona adulta.
    .alt = Dos jóvenes, sentados muy cerca en los escalones de un porche, al anochecer. Al lado hay un teléfono boca abajo.

pictures-down =
    Muchas veces se pueden retirar las imágenes. Take It Down es gratis y es para imágenes de antes de que cumplieras 18. No importa tu edad de hoy. Para imágenes desde los 18 está StopNCII.

    Con Take It Down, tu dispositivo hace un código de la imagen, como una huella. La imagen se queda en el dispositivo y no hace falta tu nombre. Llega a servicios públicos que participan, no a chats cifrados. No la copies para eso.

    Así que pídelo también en la aplicación. En Estados Unidos eso es un derecho aparte: por ley, la aplicación tiene 48 horas para retirar una imagen íntima, real o falsa.
    .title = Lo que se puede retirar
    .slide = Menos de 18 en la imagen: Take It Down. Desde los 18: StopNCII. Solo se envía un código; la imagen no sale del dispositivo. Pídelo también en la aplicación: en EE. UU. tiene 48 horas por ley.
    .notes = Explique el código como una huella: reconoce una imagen sin mostrarla. Hable con franqueza del límite y diga que aun así vale la pena. Cuenta la edad en la imagen, no la de hoy. La ley TAKE IT DOWN Act y el servicio Take It Down son dos cosas distintas.
    .alt = De una cuerda cuelgan cuadros. Una mano descuelga uno, y en una caja hay otro.

school-tomorrow =
    «¿Y si lo publican y mañana tengo que entrar ahí?». Planea esa mañana desde hoy. Elige a una amiga o un amigo que te espere en la entrada. Elige a una persona adulta de la escuela que lo sepa antes de clase. No necesitan ninguna imagen ni detalles.

    No le debes explicaciones a nadie. «Me lo hicieron a mí, y no voy a hablar de eso» es una respuesta completa. También está bien quedarte un día en casa, con alguien a tu lado.

    Reporta la publicación y pide que la retiren. Pararla en la escuela es trabajo de la escuela. ¿Pesa demasiado? Díselo ya a una persona adulta, o a una línea de crisis.
    .title = ¿Y si mañana hay clases?
    .slide = Si lo publican: alguien en la entrada, una persona adulta que lo sepa, y ninguna explicación. Reporta y pide que lo retiren. ¿Pesa demasiado? Díselo ya a una persona adulta o línea de crisis.
    .notes = Que el grupo planee la mañana de Jonah, nunca la propia: quién lo espera, quién lo sabe, qué dice. Añada qué hace su escuela cuando circula una imagen, y que ninguna persona adulta la va a mirar. Quien aquí no dice nada quizás quiera hablar después, a solas.
    .alt = Alguien con mochila cruza una reja hacia una escuela con las ventanas encendidas.

night-passes =
    De noche puede parecer que no hay salida. Esa sensación es real, y pasa. Con ayuda, la gente sale de esto.

    No tienes que esperar la mañana a solas. Algunas líneas de ayuda responden de noche; en Ayuda ves cuáles. ¿Hay peligro ahora? El número de emergencias está primero.

    Si temes por la vida de una amiga o un amigo, díselo ya a una persona adulta, aunque hayas prometido callar. Si una no escucha o te hace daño, busca a otra.
    .title = La noche pasa
    .slide = De noche puede parecer que no hay salida. Pasa, y con ayuda se sale. En Ayuda ves quién responde de noche. ¿Temes por la vida de alguien? Díselo ya a una persona adulta, aunque hayas prometido callar.
    .notes = Diga esta página despacio y luego nombre a las personas que ofrece su escuela. Termine con algo tranquilo y quédese unos minutos en el aula. Si alguien se acerca a contar algo, agradézcale y hablen a solas enseguida.
    .alt = Alguien joven está sentado a una mesa, de noche. Cuatro personas adultas le acompañan, y una habla por teléfono.

who-answers-for-it = ¿Quién es responsable cuando hay sextorsión?
    .who-sent = La persona que mandó una imagen en el chat
    .who-sent-why = Muchas personas lo creen, y eso hace callar. Mandar algo no es chantaje; la culpa es de quien amenaza.
    .who-threatens = La persona que hace la amenaza en el chat
    .who-threatens-why = Quien amenaza comete el delito, y nada de lo que pasó antes cambia eso.
    .who-runs-app = La empresa que maneja la aplicación del chat
    .who-runs-app-why = Las aplicaciones tienen deberes, y reportar ahí ayuda. Pero el chantaje lo hace la persona que amenaza.
    .who-looked = Los amigos que se enteraron del chat
    .who-looked-why = Los amigos pueden herir más, o pueden ayudar. Pero la amenaza viene de un solo lado: de quien chantajea.

fast-signs = ¿Cuáles son señales de que un contacto nuevo va demasiado rápido?
    .close-in-minutes = Dice sentirse muy cerca en unos minutos
    .close-in-minutes-why = La prisa es una señal, porque la cercanía de verdad necesita tiempo.
    .same-hobby = Tiene el mismo pasatiempo que tú
    .same-hobby-why = Puede servir de entrada, y por eso se sospecha. Por sí solo no dice nada; mira lo que sigue.
    .second-app = Quiere pasar pronto a otra aplicación
    .second-app-why = El cambio temprano es una señal, porque aleja de las herramientas de la primera aplicación.
    .never-live = Nunca se deja ver ni oír en vivo
    .never-live-why = Esquivar siempre las llamadas es señal de que finge, y una foto no prueba quién es.
    .slow-reply = Tarda hasta mañana en responder
    .slow-reply-why = Esperar puede inquietar. Pero una respuesta lenta no te presiona, así que no es una señal.

paying-ends = Pagar una vez suele terminar con las amenazas.
    .true-why = Cualquiera lo esperaría, y el miedo dice «paga y ya». Pero pagar rara vez acaba con esto; pide ayuda primero.
    .false-why = Pagar rara vez acaba con esto, porque muestra que la presión funciona. Es mejor pedir ayuda que pagar.

kofi-plan = Kofi, de 15 años, recibe una amenaza. Pon sus pasos en orden.
    .silent = Deja de responder y no manda nada
    .silent-why = El silencio va primero, porque le da tiempo para todo lo demás.
    .screens = Guarda las palabras, los nombres y las horas
    .screens-why = Guardar va antes de bloquear, mientras el chat aún se ve.
    .shut = Reporta la cuenta y la bloquea
    .shut-why = Con las pruebas guardadas, puede cortar el contacto.
    .grown-up = Despierta a su abuelo y lo denuncian
    .grown-up-why = Con alguien al lado es más fácil denunciar. Contarlo primero también estaría bien.

older-now = Sam tiene 19 años. La imagen es de cuando tenía 16. ¿Qué sirve?
    .stop-ncii = StopNCII, porque Sam ya pasó los 18
    .stop-ncii-why = Es común pensar en la edad de hoy. Cuenta la edad en la imagen, así que sirve Take It Down.
    .none-left = Ningún servicio, porque pasaron años
    .none-left-why = Una imagen vieja puede parecer fuera de alcance. Take It Down le sirve a Sam, tenga la edad que tenga ahora.
    .take-it-down = Take It Down, porque Sam no tenía 18
    .take-it-down-why = Cuenta la edad en la imagen, y Sam tenía 16.
    .wait-year = Nada aún, porque no se ha compartido
    .wait-year-why = Esperar parece seguro mientras todo está en calma. Pero se puede pedir antes, así que vale la pena Take It Down ahora.

stays-on-device = Con Take It Down, la imagen se queda en tu dispositivo.
    .true-why = Solo sale un código hecho de la imagen, así que nadie del servicio la mira.
    .false-why = Mucha gente piensa que hay que subirla. Pero solo se manda un código, y la imagen se queda donde está.

best-first-words = Una amiga te cuenta de una amenaza. ¿Qué primeras palabras ayudan más?
    .glad-told = «Qué bueno que lo cuentas. Vamos por ayuda, tú y yo».
    .glad-told-why = Estas palabras quitan vergüenza y abren un camino; tu amiga puede respirar.
    .why-send = «¿Por qué lo hiciste? Cuéntame todo desde el inicio».
    .why-send-why = Es normal querer entender. Pero un «por qué» suena a reproche; empieza con «qué bueno que lo cuentas».
    .show-me = «Muéstrame la imagen. Así sabré qué tan grave es».
    .show-me-why = Puede ser por cuidado. Se puede ayudar sin verla, y mirar puede doler; ofrece buscar ayuda con ella.
    .just-ignore = «No hagas caso. Esas cosas siempre se van solas».
    .just-ignore-why = Querer calmarla es amable, y no responder está bien. Aun así tu amiga necesita ayuda: ofrécete a buscarla con ella.

what-for = Une cada paso con lo que hace.
    .saved-chat = El chat guardado
    .saved-chat-to = Ayuda a la policía a hallar a la persona
    .saved-chat-why = Las palabras, los nombres y las horas son huellas; por eso se guardan.
    .in-app-report = El reporte en la aplicación
    .in-app-report-to = Permite a la empresa actuar con la cuenta
    .in-app-report-why = La empresa solo puede revisar una cuenta si sabe de ella.
    .removal = El pedido de retiro
    .removal-to = Ayuda a encontrar y quitar una imagen
    .removal-why = El código permite que los servicios que participan reconozcan la imagen.
    .helpline = Una línea de ayuda nocturna
    .helpline-to = Te da una persona que escucha ahora
    .helpline-why = Algunas líneas responden de noche, y en Ayuda ves cuáles.

keep-promise = Ana dice: «No se lo digas a nadie». Parece haber perdido toda esperanza. ¿Y ahora?
    .wait-and-see = Esperar y preguntarle mañana en la escuela
    .wait-and-see-why = La intención es buena, pero esta noche puede ser muy dura. Busca ya a una persona adulta y sigue cerca de Ana.
    .stay-silent = Cumplir lo prometido, por la confianza
    .stay-silent-why = Así piensa una persona leal. Si una vida puede estar en peligro, va primero la seguridad: díselo ya a una persona adulta.
    .chat-till-dawn = Chatear hasta el amanecer, solo ustedes dos
    .chat-till-dawn-why = Acompañarla es un gesto bueno. Pero pesa demasiado para dos, así que suma a una persona adulta.
    .adult-now = Avisar ya a un adulto y decirle a Ana quién ayuda
    .adult-now-why = La seguridad va antes que una promesa. Su familia, una maestra, un vecino, emergencias o una línea de crisis pueden actuar ya.

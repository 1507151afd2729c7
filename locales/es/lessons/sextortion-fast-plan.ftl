lesson = Sextorsión: un plan rápido
    .summary = Una imagen, una amenaza, un precio. Qué hacer en la primera hora, por ti o por alguien que te importa.
    .can-see-fast = distinguir un contacto que va rápido de uno común y tranquilo
    .can-first-hour = actuar con un plan en la primera hora de una amenaza
    .can-right-door = elegir quién puede retirar una imagen
    .discuss-hard-to-ask = ¿Por qué cuesta pedir ayuda con esto, sobre todo a los chicos?
    .discuss-silence = ¿Qué puedes hacer por alguien que escribe y borra?
    .discuss-apps-report = ¿Cómo podrían las aplicaciones hacer más fácil reportar una cuenta?
    .home-who-to-wake = ¿A quién podrías despertar de noche, además de a mí?
    .home-code-word = ¿Qué palabra podría significar «ven a ayudarme, las preguntas después»?
    .home-say-first = Si me contaras de una amenaza, ¿qué debería decirte primero?
    .family = Elijan una palabra que signifique «ven a ayudarme, las preguntas después». Escóndete y mándasela a alguien de la casa. Midan cuánto tarda en encontrarte. (La clave para saber quién llama es otra.)
    .teach = Muéstrale a alguien dónde esconde una aplicación el botón de reportar y qué pregunta. Presionen todo menos «enviar».
    .teacher = El objetivo: que el grupo conozca un plan breve, sepa quién puede actuar y cuándo, y cómo acompañar a alguien. Hable de Jonah y nunca pregunte si a alguien le pasó. Si oye «pues que no mande nada», responda que el delito es el chantaje y que la ayuda llega de todos modos. Avise antes de la fecha a orientación o a la persona responsable de protección.

ten-minutes = Jonah, de 17 años, hace listas de música que medio internet debería oír. Una cuenta nueva opina lo mismo. Busca cada señal de alerta.
    .slide = Jonah, de 17 años, hace listas de música que medio internet debería oír. Una cuenta nueva opina lo mismo. Di el número de cada línea que sea una señal de alerta.
    .title = Diez minutos de chat
    .notes = Hay cuatro señales; las primeras dos líneas hablan solo de música. Una línea de Jonah muestra algo que aceptó. Diga que a nadie le toca desconfiar de un elogio.
    .easy = Jonah conoce una cuenta nueva. Algunas líneas están bien. Otras son señales. Presiona esas.
    .name = Jonah
    .other = sunny_skates
    .bus-ride = Tu lista me salvó dos horas de autobús.
    .bus-ride-why = Da gusto oírlo. Así empiezan muchos chats buenos, y también algunos malos.
    .bridge-part = Lo mejor: donde se calla la batería. La puse mil veces.
    .bridge-part-why = Sigue hablando de música. No pide nada.
    .feel-close = Ya siento que somos súper cercanos.
    .feel-close-why = Eso es ir con prisa. La cercanía tarda más que una lista de música.
    .ten-min-ha = jaja nos conocimos hace diez minutos
    .ten-min-ha-why = Dice lo que le parece raro. Eso frena las cosas.
    .no-calls = En mi teléfono nunca funcionan las llamadas.
    .no-calls-why = Fingir es más fácil si nadie te ve ni te oye en vivo. Una foto demuestra poco.
    .between-us = Que esto quede entre nosotros, ¿sí?
    .between-us-why = Un secreto a los diez minutos deja fuera a quien ayudaría. Jonah se lo puede contar a cualquiera.
    .other-app = Pasemos a otra aplicación.
    .other-app-why = Un cambio tan pronto deja atrás el lugar donde puedes reportarlo.
    .made-account = ok, ya hice mi cuenta
    .made-account-why = Aquí Jonah sigue la corriente. Es amable, y de eso se aprovecha el truco. Puede parar y contarlo cuando quiera.

slow-twin = Retrocede tres meses. Otra cuenta encuentra la misma lista y empieza con la misma frase. ¿Qué podría escribir Jonah?
    .title = La cuenta sin prisa
    .notes = Las tres respuestas están bien; pregunte qué logra cada una para Jonah. Al final, comparen: sin prisa, sin cambio de aplicación, sin pedir nada en tres meses. Y ni así se sabe quién es.
    .easy = Otra cuenta, la misma frase. Hasta ahora no hay señales. Elige la respuesta que quieras.
    .name = Jonah
    .other = tofu_thunder
    .same-bus-ride = Tu lista me salvó dos horas de autobús.
    .seven-pianos = Una pequeña queja: ¿¿siete canciones de piano seguidas?? Casi se me pasa la parada de tanto llorar.
    .skip-third = Sáltate la tercera. Hazme caso.
    .skip-third-why = Se habla de música, a la vista de todos. Jonah puede disfrutarlo.
    .who-are-you = ¿Quién eres y cómo la encontraste?
    .who-are-you-why = Preguntar siempre está bien. La respuesta no se puede comprobar, y aun así la manera de darla dice algo.
    .not-now = Perdón, tengo tarea. Luego, tal vez.
    .not-now-why = Un no corto por hoy. A ver cómo lo toma.
    .rude-true = Qué grosero. Cierto, pero qué grosero.
    .a-listener = Alguien con un viaje muy largo en autobús. Estaba en las listas públicas.
    .no-rush = Sin problema. Mi autobús tampoco avanza.
    .three-months = Tres meses de canciones, sin prisa y sin pedir nada. O sea: hasta ahora, ninguna señal. Jonah sigue sin saber quién es. Su tía Bea conoce la cuenta del tofu, porque él le lee los chistes.

what-it-is =
    Alguien tiene una foto íntima, una videollamada grabada sin avisar o una falsa. O no tiene nada. Amenaza con mostrarla si no pagas u obedeces. Eso es sextorsión, una forma de chantaje, y el delito es de quien amenaza.

    Cuando buscan dinero, del «hola» al precio pueden pasar minutos. Van sobre todo tras chicos de tu edad; también tras chicas, niñas, niños y jóvenes LGBTQ+.

    ¿Mandaste algo? ¿Cambiaste de aplicación, aceptaste créditos, no tenías edad para usarla? Nada de eso hace que la culpa sea tuya.
    .title = La sextorsión, sin rodeos
    .alt = Un globo de diálogo. Una foto sin cara está sujeta sobre la imagen de perfil de un planeta.
    .slide = Una foto, una llamada grabada, una falsa o puro cuento, y una amenaza: paga u obedece. Puede tardar minutos. Haber mandado algo o aceptado créditos no hace que la culpa sea tuya.
    .easy = Amenazan con una foto. Quieren dinero. Puede ser falsa. El delito es de quien amenaza. La culpa no es tuya.
    .notes = Lea el primer párrafo con voz tranquila; la palabra viene al final a propósito. Señale que para amenazar basta una imagen falsa: nadie tiene que explicar qué mandó. Ofrezca un descanso.

jonah-night = Esa misma noche, a las 12:40, Yuna, de 16 años, ve tres puntos. Jonah escribe y borra, escribe y borra. ¿Qué debería hacer Yuna?
    .title = Escribe y borra
    .notes = El grupo aconseja a Yuna; nadie hace de Jonah ni de la otra cuenta. Pregunte qué no dice Yuna: ni un solo «por qué». Jonah casi no habla, y ella se queda. Que cada quien diga una vez en voz alta una frase corta que mandaría.
    .easy = Jonah tiene miedo y se calla. Yuna es su amiga. Ayúdala a quedarse con él.
    .name = Yuna
    .other = Jonah
    .types-deletes = Tres puntos. Nada. Tres puntos. A las 12:52 llega una sola línea.
    .they-have = dicen q tienen una foto mía y q se la van a mandar a todos
    .find-them = Estoy contigo. Dime quién es y me va a oír.
    .find-them-why = Yuna está furiosa por él. Perseguir a alguien tomaría toda la noche, y Jonah la necesita aquí.
    .calling-you = Contéstame. Yo hablo, como siempre.
    .calling-you-why = Una voz al teléfono y nada que explicar. Para quien se queda callado, eso es muchísimo.
    .lend-half = ¿Cuánto es? Te presto la mitad.
    .lend-half-why = Es generoso. El dinero rara vez acaba con una amenaza; muestra que la presión funciona.
    .four-minutes = Durante cuatro minutos solo lo oye respirar. No cuelga. Le cuenta de la peor coma del periódico escolar.
    .they-pay = ahora dicen q pague antes de la una
    .ask-a-day = Contéstales y pide un día más.
    .ask-a-day-why = El miedo empuja a rogar. Cada respuesta les muestra que él sigue ahí.
    .block-now = Aquí estoy. No contestes, bloquéalos ya.
    .block-now-why = Bloquear es parte del plan. Si antes guarda las palabras y el nombre, quedan las pruebas.
    .no-reply-words = Ni un centavo. ¿Guardas captura de sus palabras y el nombre?
    .no-reply-words-why = Sin dinero, sin respuesta y con pruebas en palabras: alcanza para denunciar. La imagen se queda fuera.
    .words-first = «Espera. Primero las palabras y el nombre», dice Yuna. «Luego reportas y bloqueas». Él los guarda. Le toma un minuto.
    .not-one-coin = Pasa la una. Jonah no ha pagado nada. El teléfono vibra, y él lo deja boca abajo.
    .knock-rude = ¿Qué tan lejos está la puerta de Bea? Toca. Sí, sigo aquí, igual de grosera.
    .knock-rude-why = Sola no puede resolverlo, así que se queda hasta que llegue una persona adulta. Con la broma, el pasillo se hace más corto.
    .try-sleep = Trata de dormir. Voy temprano y en el desayuno le contamos a Bea.
    .try-sleep-why = Contarlo por la mañana también sirve. Las horas de antes son largas, y Bea prefiere que la despierten.
    .both-quiet = Bueno. Queda entre tú y yo.
    .both-quiet-why = Es leal, y deja a dos adolescentes solos con algo que les toca resolver a personas adultas.
    .light-on = A las tres, su luz sigue prendida. Yuna llama otra vez, y ahora él se levanta.
    .later = Más tarde vuelven los tres puntos, y luego nada. Yuna llama. Se queda hasta que él toca la puerta de Bea.
    .told = La tía Bea se sienta en el piso, a su lado. «Me despertaste. Qué bueno». Solo entonces cuelga Yuna. Bea y Jonah guardan las palabras y los nombres, reportan la cuenta, la bloquean y piden que se retire la imagen. En toda la noche él dice unas diez palabras, y alcanzan.
    .helped = Bea prende la lámpara chica. «Esto lo hicieron ellos. Tú no». Guardan las palabras, reportan la cuenta y la bloquean. Lo que Jonah haya escrito o pagado antes no cambia nada. Yuna oye la puerta y cuelga.

first-hour = El plan de la primera hora. Ponlo en orden. Contarlo no lleva número: se puede antes, durante o después.
    .title = La primera hora
    .notes = Repase las razones. Guardar va antes de bloquear, porque un bloqueo puede dejar el chat fuera de alcance. Diga claramente que quien lo hizo en otro orden también recibe ayuda.
    .stop = Parar: no contestar, no pagar, no mandar nada
    .stop-why = Cada respuesta les da con qué presionar. Parar deja lugar para lo demás.
    .keep = Guardar sus palabras, nombres y horas
    .keep-why = Hazlo mientras todavía se ven. De la imagen no guardes copia.
    .report-app = Reportar la cuenta en la aplicación
    .report-app-why = Ahora la aplicación sabe qué cuenta revisar. Tiene reglas y personas para eso.
    .block = Bloquearla y dejar abierta tu propia cuenta
    .block-why = Las pruebas están guardadas, y el contacto puede terminar. En tu cuenta siguen los mensajes; no la borres.
    .take-down = Con alguien al lado: denunciar y pedir el retiro
    .take-down-why = Hace falta cabeza fría, o dos. Una tía, un enfermero, una línea de ayuda de noche. ¿Ya no puedes más? Una línea de crisis contesta.

morning-after =
    .title = Si mañana la publican
    .window-alt = Jonah está junto a una ventana antes del amanecer. El teléfono está boca abajo.
    .before-six = Diez para las seis. Nadie sabe si la van a publicar.
    .who-jonah = Jonah
    .walk-in = ¿Y entro a la escuela como si nada?
    .gate-alt = Alguien con mochila cruza una reja hacia una escuela con ventanas iluminadas.
    .gate-plan = El plan: Yuna en la reja y un adulto que ya sabe. Quedarse un día en casa también está bien.
    .side-door-alt = El orientador Okoro sostiene una puerta lateral. Jonah está ahí con su mochila, y Yuna a su lado.
    .who-mr-okoro = Orientador Okoro
    .enough = Sé lo suficiente. No necesito verla. Pararlo aquí me toca a mí.
    .who-yuna = Yuna
    .gum = Traje chicles. No te me pongas sentimental.
    .ask = ¿Y si en el pasillo alguien le pregunta a Jonah? ¿Qué le conviene decir?
    .done-to-me = «Eso me lo hicieron a mí. No voy a hablar de eso».
    .done-to-me-why = Es verdad, es corto y deja claro quién hizo qué. Se puede repetir.
    .all-fake = «Ya te dije que es falsa. No voy a decir más».
    .all-fake-why = Muchas veces es falsa. Si no lo es, Jonah tiene que sostener un cuento todo el día, y sin dormir.
    .ask-again = «No estoy de humor. Pregúntame otra vez y vas a ver».
    .ask-again-why = Tiene todo el derecho de enojarse. Una amenaza arma un escándalo, y él solo quiere llegar a clase.
    .notes = Planeen la mañana de Jonah, nunca la de alguien del grupo: quién lo espera, quién sabe, qué dice. Agregue qué hace su escuela cuando circula una imagen, y que el personal no la va a mirar.

pictures-down =
    Las imágenes muchas veces se pueden retirar. Si ahí tenías menos de 18: Take It Down, gratis y sin nombre, sin importar tu edad de hoy. Desde los 18: StopNCII. Tu dispositivo crea un código, como una huella; la imagen se queda contigo. Las aplicaciones que participan lo buscan. Los chats cifrados quedan fuera.

    ¿Ya la publicaron? Pídeselo también a la aplicación. En Estados Unidos, la TAKE IT DOWN Act (una ley, no el servicio) le da 48 horas. Incluye las falsas.

    ¿Un adulto no te hace caso, o te lastima? Busca a otro, o una línea de ayuda.
    .title = Retirar una imagen
    .alt = Cuadros colgados de una cuerda. Una mano descuelga uno, y en una caja hay otro más.
    .slide = Menos de 18 en la imagen: Take It Down. De 18 en adelante: StopNCII. Solo sale un código. ¿Ya la publicaron? Pídeselo también a la aplicación; en Estados Unidos, la ley le da 48 horas.
    .easy = Muchas imágenes se pueden retirar. Take It Down es gratis. Solo sale un código. Avisa también a la aplicación.
    .notes = Explique el código como una huella: encuentra una imagen sin mostrarla. El servicio Take It Down y la ley de Estados Unidos son dos cosas distintas; dígalo. Nunca prueben el servicio con una imagen cualquiera.

twenty-minutes = Dario conoció hace veinte minutos a alguien en un juego. Ya le dice que es lo mejor que le ha pasado este año. ¿Qué pasa aquí?
    .no-sign = Hasta ahora, ninguna señal
    .no-sign-why = Un elogio por una buena ronda sería normal. «Lo mejor del año» es mucho para un juego.
    .too-fast = Va demasiado rápido
    .too-fast-why = Veinte minutos son una partida. Dario puede quedarse en el juego y ver qué pasa.
    .no-check = No se puede comprobar
    .no-check-why = Pasa con casi toda la gente de un juego. Aquí lo que llama la atención es el reloj.

lens-talk = Desde hace dos semanas, alguien habla con Yuna de lentes de cámara en una aplicación de fotos. Sin pedir nada y sin prisa. ¿Qué pasa aquí?
    .no-sign = Hasta ahora, ninguna señal
    .no-sign-why = Son lentes, a la vista de todos y con calma. Yuna puede disfrutarlo con los ojos abiertos.
    .too-fast = Va demasiado rápido
    .too-fast-why = Dos semanas hablando de lentes: más lento no se puede.
    .no-check = No se puede comprobar
    .no-check-why = No sabe quién es. Hasta ahora nada depende de eso, porque nadie le ha pedido nada.

same-photos = Alguien le escribe a Nadia desde hace meses sobre su banda. Cada llamada se corta. Siempre son las mismas cuatro fotos. ¿Qué pasa aquí?
    .no-sign = Hasta ahora, ninguna señal
    .no-sign-why = Una mala conexión dice poco. Meses así, con las mismas cuatro fotos, dicen más.
    .too-fast = Va demasiado rápido
    .too-fast-why = Meses no es rápido. Quien va despacio también puede esconder algo.
    .no-check = No se puede comprobar
    .no-check-why = Nunca ha visto ni oído a esa persona. Las fotos pueden ser de cualquiera: Nadia sabe menos de lo que parece.

who-tonight = La una de la mañana. Jonah confía en su tía, que duerme al lado. Le tiemblan las manos. ¿Quién puede estar con él más pronto?
    .adult-at-home = Una persona adulta de su casa
    .adult-at-home-why = La tía Bea está a seis pasos y de su lado. Puede sentarse junto a él.
    .night-line = Una línea de ayuda, de noche
    .night-line-why = Buena gente, despierta ahora mismo. La tía Bea está más cerca, y podrían llamar juntos.
    .counselor-early = El orientador de la escuela
    .counselor-early-why = El orientador Okoro va en la lista de la mañana. Hasta las ocho falta mucho.

hard-home = A un chico del equipo de Dario lo amenazan en un juego, a medianoche. En su casa, los adultos le hacen daño. ¿A quién conviene llamar?
    .adult-at-home = Una persona adulta de su casa
    .adult-at-home-why = Para mucha gente, sí. A él su casa le da miedo, así que elige a otra persona.
    .night-line = Una línea de ayuda, de noche
    .night-line-why = Alguien preparado, hoy, fuera de su casa. Puede ayudar con la amenaza y con lo de casa.
    .counselor-early = El orientador de la escuela
    .counselor-early-why = Es una buena segunda persona para las dos cosas. El problema es que ahora es medianoche.

eight-o-clock = Una chica del grado de Yuna ya le contó a su familia de una amenaza. Está denunciada. Ahora alguien del salón publica: «Ya la vi». ¿Quién puede pararlo antes de clases?
    .adult-at-home = Una persona adulta de su casa
    .adult-at-home-why = Ya lo saben y están con ella. El pasillo le toca a la escuela.
    .night-line = Una línea de ayuda, de noche
    .night-line-why = La escucharían, y quizás también quiera eso. No pueden ir a hablar con alguien del salón.
    .counselor-early = El orientador de la escuela
    .counselor-early-why = El orientador Okoro puede actuar en la escuela y no necesita ver nada. Basta un mensaje antes de las ocho.

almost-eighteen = Jonah cumple 18 el mes que viene. En la foto tiene 17, y no está publicada. ¿Qué sirve, hoy y después de su cumpleaños?
    .app-form = El formulario de la aplicación
    .app-form-why = Es para algo ya publicado. Por ahora no hay nada.
    .stop-ncii = StopNCII
    .stop-ncii-why = El cumpleaños hace pensar en eso. Lo que cuenta es la edad que tiene en la foto.
    .tid = Take It Down
    .tid-why = En la foto tiene menos de 18, así que sigue siendo este. Se puede usar antes de que publiquen algo.

taken-at-twenty = Un primo de Jonah tiene 20. El mes pasado le grabaron una videollamada, y amenazan con compartirla. ¿Qué sirve?
    .app-form = El formulario de la aplicación
    .app-form-why = Entra en juego si la publican. Por ahora es una amenaza.
    .stop-ncii = StopNCII
    .stop-ncii-why = En la grabación ya tenía 18. Sirve aunque todavía no se haya compartido nada.
    .tid = Take It Down
    .tid-why = Casi. Es para imágenes de antes de los 18, y esta es del mes pasado.

public-post = Un compañero de equipo de Dario, de 15 años, encuentra una foto íntima falsa suya en una aplicación que no busca ninguno de los dos códigos. ¿Qué sirve para que la quiten de ahí?
    .app-form = El formulario de la aplicación
    .app-form-why = La aplicación misma puede retirarla. En Estados Unidos debe hacerlo en 48 horas, también con las falsas.
    .stop-ncii = StopNCII
    .stop-ncii-why = Es para imágenes desde los 18, y esta aplicación no busca sus códigos.
    .tid = Take It Down
    .tid-why = A los 15 es su servicio, y vale la pena para otras aplicaciones. Esta no busca sus códigos.

paying-ends = Pagar una vez casi siempre acaba con las amenazas.
    .true-why = A la una de la mañana parece la salida. Rara vez termina ahí; pide ayuda antes de pagar nada.
    .false-why = Un pago muestra que la presión funciona, y suelen volver. ¿Ya pagaste? Hay ayuda de todos modos.

friend-hopeless = Las dos de la mañana. Un amigo le escribe a Dario: «Ya no puedo más. No le digas a nadie». Dario tiene miedo por él. ¿A quién le conviene decírselo?
    .best-friend = Al mejor amigo de ese chico, hoy mismo
    .best-friend-why = Qué bueno que sean más. Dos adolescentes con miedo todavía necesitan a una persona adulta que llegue.
    .adult-near-him = A una persona adulta que llegue ya
    .adult-near-him-why = Si temes por una vida, busca a una persona adulta cercana o llama al número de emergencias, de inmediato. La promesa puede esperar.
    .okoro-monday = Al orientador Okoro, el lunes temprano
    .okoro-monday-why = Él también va a querer saberlo. Esto no puede esperar al lunes.

lesson = Denunciar y volver a sentirte bien
    .summary = Dónde denunciar, cómo decir la primera frase y cómo vuelven los días normales.
    .can-find-door = elegir qué puerta sirve: emergencia, escucha o denuncia
    .can-say-first = empezar con una frase cuando cuesta contarlo
    .can-follow-up = insistir cuando una denuncia no recibe respuesta
    .can-care-self = cuidarte en las semanas que siguen
    .discuss-good-listener = ¿Qué hace una persona que sabe escuchar, y qué deja fuera?
    .discuss-hard-to-report = ¿Qué hace fácil o difícil usar un formulario de denuncia?
    .discuss-ordinary-again = ¿Qué ayuda a sentirse normal otra vez después de algo duro?
    .home-your-doors = ¿A qué tres personas acudirías, y en qué orden?
    .home-no-answer-yet = ¿Qué podríamos hacer en familia si una denuncia no recibe respuesta?
    .home-good-after = Después de un día duro, ¿qué te hace sentir mejor?
    .family = Busquen el botón de reportar en una aplicación y los servicios en Ayuda. Después, cada quien cuenta algo que le ayuda tras un día duro.
    .teacher = Objetivo: que conozcan tres tipos de puertas, tengan lista una primera frase y sepan que reponerse toma tiempo. Pregunte por Caleb y por Nell, nunca por el aula. Suelen decir «denunciar no sirve de nada». Tómelo en serio: nadie puede prometer un resultado, y hay más de una puerta. Avise la fecha a la persona responsable de protección y prevea un final tranquilo.

first-light =
    Quizás algo salió mal en internet, a una amiga, a un amigo o a alguien de una historia. Hay un tiempo antes de que alguien lo sepa y un tiempo después. Esta lección trata del después.

    Está hecho de cosas pequeñas. Hay una primera frase, uno o dos formularios, algo de espera y luego otra vez días normales.

    Nadie tiene que hacerlo a solas. Y nadie tiene que haber hecho todo bien antes. La responsabilidad de lo que hizo otra persona sigue siendo de esa persona.
    .title = El tiempo de después
    .slide = Hay un tiempo antes de que alguien lo sepa y un tiempo después. El después está hecho de cosas pequeñas: una primera frase, un formulario, algo de espera, días normales. Nadie tiene que hacerlo a solas.
    .notes = Dé un tono tranquilo: de las seis, esta es la lección de la esperanza. Pregunte cómo se ve «pedir ayuda» en las películas y qué es más discreto en la vida real. Diga que se puede saltar cualquier página.
    .alt = Una calle con la primera luz de la mañana. Hay una puerta abierta.

which-door = Ocho momentos. ¿A qué puerta llamarías primero? Las otras pueden venir después.
    .title = ¿Qué puerta primero?
    .notes = En casi todas las tarjetas tiene sentido más de una puerta, así que escuche las razones. Solo las dos de peligro no admiten otra opinión. Pregunte dónde está cada puerta en su ciudad; lo muestra Ayuda.
    .bin-now = Peligro: emergencias y adulto
    .bin-listen = Una persona que escucha
    .bin-report = Un adulto y una denuncia
    .no-words = «No puedo ni decir qué es lo que pasa».
    .no-words-why = Quien escucha sabe empezar sin las palabras exactas. Basta sentir que algo anda mal.
    .outside = «El tipo de aquel chat está frente a mi casa».
    .outside-why = Es un peligro ahora. El número de emergencias va antes que todo, junto con cualquier adulto que esté cerca.
    .fake-profile = «Hay una cuenta que se hace pasar por mí».
    .fake-profile-why = La aplicación puede revisar la cuenta, pero solo si alguien la reporta. Un adulto puede ayudarte o reportarla también.
    .bad-enough = «¿Será esto tan grave como para pedir ayuda?»
    .bad-enough-why = Si le pesa a alguien, alcanza. Las líneas de ayuda escuchan cosas pequeñas y grandes.
    .adult-asks = «Un hombre adulto quiere imágenes íntimas mías».
    .adult-asks-why = Contárselo ya a un adulto está bien. Juntos pueden denunciarlo en una línea o a la policía, y reportarlo en la aplicación.
    .goodbye = «El mensaje de mi amiga suena a despedida».
    .goodbye-why = Si una vida puede estar en peligro, un adulto tiene que saberlo ya. Ahí no cuenta una promesa de callar.
    .going-around = «Una imagen mía anda circulando».
    .going-around-why = La denuncia y el pedido de retirarla pueden empezar el mismo día. Con un adulto que escucha al lado pesa menos.
    .shame = «No puedo dormir de la vergüenza».
    .shame-why = La vergüenza se achica cuando la oye alguien amable. Las denuncias pueden esperar a que haya un poco de aire.

after-sending =
    Un reporte en la aplicación le llega a la empresa. Puede revisar la cuenta y actuar. Quizás de eso veas poco.

    Una denuncia a la policía o a una línea de denuncia la lee gente que trabaja en eso. Pueden hacer preguntas, y algunas quizás den vergüenza. Di lo que puedas, porque ayuda a encontrar a la persona. Puedes tener a alguien a tu lado y pedir una pausa.

    Nadie puede prometer cómo termina. Pero ahora lo sabe gente que puede actuar. En Ayuda ves qué servicios hay donde vives.
    .title = Después de presionar «enviar»
    .slide = En la aplicación, la empresa puede actuar con la cuenta. En la policía o una línea de denuncia la leen personas y pueden preguntar. Puedes tener a alguien a tu lado. Nadie puede prometer cómo termina.
    .notes = Hable con franqueza de la espera y de denuncias que al inicio cambian poco. Diga lo que siempre vale: no hace falta copiar una imagen, solo palabras, nombres y horas. Pregunte quién podría acompañar a alguien en esa charla.
    .alt = Una persona adulta habla por teléfono bajo una lámpara.

caleb-chat = Son las diez de la noche. Caleb, de 15 años, abrió el chat de una línea de ayuda, y hay una persona preparada para escuchar. ¿Qué debería escribir Caleb?
    .title = Caleb escribe, borra y escribe
    .notes = Aquí la otra persona es amable; lo difícil es la primera frase. Deje que digan comienzos con sus palabras. Explique que cada servicio tiene sus reglas sobre nombres y secreto, así que siempre se puede preguntar. Si una vida está en peligro, quizás tengan que pedir ayuda.
    .name = Caleb
    .other = Quien escucha
    .hello = Hola, te leo y te escucho. Qué bueno que estás aquí.
    .wrong-chat = Perdón, chat equivocado. No es nada, de veras.
    .wrong-chat-why = El último escalón es el más alto, y mucha gente se da la vuelta ahí. La puerta sigue, y mañana también cuenta.
    .no-beginning = No sé cómo empezar. Se trata de un chat.
    .no-beginning-why = Caleb dice las cosas como son, y eso ya es un comienzo. Lo demás puede venir en cualquier orden.
    .for-a-friend = Eh, solo pregunto por un amigo que tengo.
    .for-a-friend-why = Hablar de «un amigo» protege, y mucha gente empieza así. Quien escucha lo sabe y no le molesta.
    .anywhere = Empieza por donde sea. No tengo prisa.
    .my-own-doing = Es largo. Y es culpa mía, más o menos.
    .my-own-doing-why = Culparse es una manera de buscarle sentido. Quien escucha puede ayudar a poner la culpa en su lugar.
    .tell-me-off = Igual me vas a regañar. Mejor me voy.
    .tell-me-off-why = Quien espera un regaño prefiere irse antes. Eso lo protege esta noche, y lo deja a solas con el problema.
    .one-line = Alguien tiene una imagen y me asusta con ella.
    .one-line-why = Una sola línea, y ya se sabe lo que importa. Caleb no tiene que decir qué hay en la imagen.
    .friend-too = Está bien. ¿De qué tiene miedo tu amigo?
    .it-is-me = Bueno. Soy yo. Alguien me está amenazando.
    .it-is-me-why = El amigo fue un puente, y Caleb lo cruzó. Ahora la ayuda puede ser para él.
    .he-is-scared = De alguien que lo amenaza. Él me lo contó.
    .he-is-scared-why = Con el amigo por delante, lo principal está dicho. Caleb puede salir de ahí cuando quiera.
    .he-will-cope = No es mucho. Él puede solo, como siempre.
    .he-will-cope-why = Poder solo le ha servido a Caleb muchas veces. Esto pesa más, y lo pesado se carga entre dos.
    .not-yours = La responsabilidad es de quien amenaza, no tuya.
    .next-hour = Gracias por contármelo. ¿Planeamos la próxima hora?
    .who-reads = Sí. Pero antes: ¿quién lee lo que escribo?
    .who-reads-why = Es una buena pregunta, y Caleb tiene derecho a una respuesta. Las reglas cambian de un servicio a otro.
    .on-my-own = Gracias, me sirvió. De aquí sigo yo solo.
    .on-my-own-why = Haberlo dicho ya alivia. La próxima hora puede ser larga, y el chat sigue abierto para él.
    .yes-please = Sí. No quiero estar a solas con esto.
    .yes-please-why = Esta frase pide justo lo que ayuda: compañía y un plan. Sirve también con una vecina o un tío.
    .rules = Estas son las reglas. Tú eliges qué cuentas.
    .still-open = Cierra el chat y mira el techo. A las once lo abre otra vez: «Soy yo de nuevo. ¿Hacemos ese plan?».
    .told = El plan es corto. Caleb no le responde a nadie y guarda los mensajes. Después despierta a la persona que eligió: su padrastro Rune. Él se sienta al borde de la cama: «Qué bueno que me despertaste». Por la mañana lo denuncian juntos.
    .later = Más tarde, Caleb no sabe cómo seguir. Al día siguiente, después del entrenamiento, es el último en amarrarse los zapatos.
    .helped = El entrenador Demir se sienta a su lado en la banca y espera. «Necesito ayuda», dice Caleb. Dos palabras, y alcanzan. El entrenador le da las gracias, no culpa a nadie y pregunta quién más debería estar. Antes de la noche está denunciado.

how-much =
    Tú decides cuánto cuentas y a quién. Quien ayuda necesita poco: qué hicieron, desde qué cuenta y cuándo. No necesita ver una imagen. No necesita saber quién te gusta ni en qué crees.

    Puedes preguntar: «¿A quién se lo va a decir?». El personal escolar muchas veces tiene que avisar. Si lo hace bien, te lo dice antes.

    Hay mucha gente para elegir: una prima, un enfermero, una entrenadora, la orientadora. La casa puede ser el lugar para empezar, o no serlo.
    .title = Cuánto, y a quién
    .slide = Tú decides cuánto cuentas y a quién. Quien ayuda necesita saber qué hicieron, desde qué cuenta y cuándo. No necesita una imagen ni saber quién te gusta. Puedes preguntar a quién le avisará.
    .notes = Diga con franqueza qué tiene que avisar usted y a quién. Hay quien teme que, al contarlo, se sepa su orientación o se rompa una familia. Diga que se puede recibir ayuda sin responder esas preguntas.
    .alt = Alguien joven está sentado a una mesa, de noche. Cuatro personas adultas le acompañan, y una habla por teléfono.

nell-steps = Nell, de 16 años, recibió amenazas. Pon en orden su camino. En la vida real, contarlo puede venir en cualquier momento.
    .title = El camino de Nell
    .notes = Hablen de los dos pasos que se olvidan fácil: el número y volver a preguntar. Pregunte quién se encarga de cada paso, porque Nell no tiene que hacerlos todos. Puede tomar días o semanas, y es normal.
    .tells-gran = Nell se lo cuenta a su abuela en el desayuno
    .tells-gran-why = Aquí va primero, porque entre dos lo demás pesa menos. También serviría un tío o una línea de ayuda.
    .saves-words = Guardan palabras, nombres y horas
    .saves-words-why = Antes de bloquear, todo se puede ver aún. Para esto no se copia ninguna imagen.
    .reports-blocks = Reportan la cuenta y la bloquean
    .reports-blocks-why = Con los mensajes guardados pueden denunciar. Lo saben la aplicación y una línea de denuncia.
    .notes-number = Anotan la fecha y el número
    .notes-number-why = Muchos servicios dan un número tras la denuncia. Con él nadie tiene que empezar de cero.
    .asks-again = Si no hay respuesta, vuelven a preguntar
    .asks-again-why = Pasaron unos días, y preguntar dos veces está bien. Ahora tienen el número a la mano.
    .lets-rest = Nell lo deja descansar y se va a nadar
    .lets-rest-why = Cuando otros se encargan, puede dejar de vigilar. Descansar es parte del plan.

shut-door =
    A veces una puerta no se abre. Un adulto le resta importancia, una línea está ocupada, un formulario queda sin respuesta. Eso no dice nada sobre si hiciste bien en pedir.

    Anota la fecha, espera unos días y pregunta otra vez. Luego prueba otra puerta: otro adulto, otra línea, una línea de denuncia, la policía.

    Si un adulto te hace daño, o es cercano a quien lo hace, déjalo fuera. Una enfermera, un maestro de otro grupo o una línea de ayuda pueden ser la primera puerta. Puedes pedir las veces que haga falta.
    .title = Cuando una puerta no se abre
    .slide = Una puerta puede no abrirse. Eso no dice si hiciste bien en pedir. Pregunta otra vez y prueba otra. Deja fuera a los adultos que te hacen daño o están cerca de quien lo hace.
    .notes = Que el grupo reúna puertas de su ciudad, muy distintas entre sí. Incluya algunas para quien no puede llamar sin que se note, o se comunica en señas o por escrito. Nombre usted a dos adultos de la escuela.
    .alt = Tres casas en fila con el farol del porche encendido. Una joven camina hacia la primera.

waves =
    Después se siente de todo: enojo, vergüenza, alivio, nada. Puede venir en olas, y una canción o un zumbido puede traer una. No es debilidad. Así ordena la cabeza las cosas difíciles.

    Lo que ayuda es sencillo: dormir, comer, aire fresco, alguien con quien reír. De noche, el teléfono en otro cuarto. Que otras personas revisen si hay respuesta.

    Si se pone tan oscuro que no te sientes a salvo, díselo ya a una persona adulta. O llama a una línea de crisis: en Ayuda las encuentras.
    .title = Viene en olas
    .slide = Enojo, vergüenza, alivio, nada: viene en olas, y no es debilidad. Ayudan dormir, comer, el aire y la gente. Si se pone muy oscuro, díselo ya a un adulto o a una línea de crisis.
    .notes = Hable despacio y no dé detalles. Ofrezca una pausa sin preguntar por qué. Tenga a la mano el nombre de la orientación escolar y la línea de crisis de Ayuda. Mire quién se queda en silencio y hable después con esa persona, en privado.
    .alt = Alguien joven deja una mochila pesada en una banca. Un adulto con lentes le ayuda a sostenerla.

days-again =
    Un día notas que pasó toda la tarde sin que pensaras en eso. Es un buen momento para recuperar lo tuyo.

    Repasa tus ajustes: quién puede escribirte, quién ve qué. Cambia las contraseñas que alguien pueda saber. Revisa otra vez tras cada actualización, porque puede mover algo.

    Vuelve a lo que te gusta, con gente que te hace bien. No le debes la historia a nadie. Es un capítulo, y los siguientes los escribes tú.
    .title = Otra vez días normales
    .slide = Un día queda en segundo plano. Repasa ajustes y contraseñas, y revisa otra vez tras cada actualización. Vuelve a lo que te gusta. No le debes la historia a nadie.
    .notes = Que hagan una lista de lo que hace normal y bueno un día. Cierre la clase con algo de esa lista. Quédese después cerca de la puerta por si alguien quiere hablar.
    .alt = Tres jóvenes van juntos por una calle al anochecer. Uno usa silla de ruedas y otro, un bastón blanco.

at-the-house = Una persona de un chat está frente a la casa de Aya. ¿Qué va primero?
    .ask-in-chat = Escribirle en el chat para preguntar qué quiere
    .ask-in-chat-why = Saber más calmaría a cualquiera. Ahora mantiene el contacto, así que primero va pedir auxilio.
    .app-first = Reportar antes la cuenta en la aplicación
    .app-first-why = Reportar importa y puede venir después. Pero tarda, y el peligro de ahora necesita el número de emergencias.
    .call-now = Llamar a emergencias o a una persona adulta
    .call-now-why = Si hay peligro ahora, la seguridad va antes que toda denuncia. Cualquier adulto cercano también puede llamar.
    .wait-it-out = Esperar en silencio hasta que se vaya
    .wait-it-out-why = Quedarse en silencio puede parecer lo más seguro. Pero Aya no debe estar a solas con esto; puede llamar ya.

what-doors-do = Une cada puerta con lo que hace.
    .emergency = El número de emergencias
    .emergency-to = Manda auxilio si hay peligro ahora
    .emergency-why = En Ayuda está primero, para lo que no puede esperar.
    .helpline = Una línea de ayuda
    .helpline-to = Escucha y piensa contigo
    .helpline-why = Puedes llamar o escribir sin saber qué necesitas.
    .in-app = Un reporte en la aplicación
    .in-app-to = Permite a la empresa actuar con la cuenta
    .in-app-why = Solo sabe de lo que alguien reporta.
    .hotline = Una línea de denuncia o la policía
    .hotline-to = Puede buscar a la persona que está detrás
    .hotline-why = Leen la denuncia y pueden hacer lo que una aplicación no puede.

whole-story = Antes de escribir a una línea de ayuda hay que tener toda la historia en orden.
    .true-why = Mucha gente espera a eso, y espera largo tiempo. Se puede empezar con media frase.
    .false-why = Basta una frase, en cualquier orden. Ordenar es justo en lo que ayuda quien escucha.

good-openings = ¿Cuáles de estas frases abren una puerta?
    .odd-question = «¿Le pregunto algo un poco raro?»
    .odd-question-why = Es ligera, y aun así logra que la otra persona escuche.
    .never-mind = «Olvídelo, no era tan importante».
    .never-mind-why = Sale cuando falta el valor, y cierra otra vez la puerta. «¿Podemos hablar luego?» la deja abierta.
    .need-help = «Necesito que me ayude con algo».
    .need-help-why = Es corta y clara, y aún no hacen falta detalles.
    .would-not-get-it = «Igual usted no lo va a entender».
    .would-not-get-it-why = Muchas veces hay detrás un deseo de que pregunten más. «Me cuesta explicarlo» es más seguro.
    .something-online = «Me pasó una cosa en internet».
    .something-online-why = Nombra el tema y nada más. Para empezar alcanza.

in-a-report = ¿Qué es lo más útil en una denuncia?
    .picture-copy = Una copia de la imagen íntima, como prueba
    .picture-copy-why = Una prueba suena importante. Pero una imagen así nunca se copia; la prueba son palabras, nombres y horas.
    .words-names-times = Lo que se escribió, quién lo hizo y cuándo
    .words-names-times-why = Son huellas que se pueden seguir. Para eso nadie necesita ver una imagen.
    .best-guess = Una buena idea de quién podría estar detrás
    .best-guess-why = Buscar una respuesta es natural. Una suposición puede desviar; da lo que de verdad estaba ahí.
    .easy-parts = Solo las partes que no cuesta tanto contar
    .easy-parts-why = Dejar fuera el resto es humano. Lo que da vergüenza puede ser lo que más ayuda, y quien ayuda ya ha oído cosas así.

idan-order = Alguien amenaza a Idan, de 14 años. Pon sus pasos en orden.
    .brother = Se lo cuenta a su hermano adulto
    .brother-why = Aquí va primero, porque entre dos se lleva mejor. En otro momento también estaría bien.
    .keeps = Guardan los mensajes y los nombres de cuenta
    .keeps-why = Va antes de bloquear, mientras todo se puede ver.
    .sends = Envían las denuncias y bloquean la cuenta
    .sends-why = Ahora tienen lo que pide una denuncia.
    .writes-date = Anotan la fecha, por si nadie responde
    .writes-date-why = Solo se puede anotar después de enviar. Sirve para preguntar otra vez.

week-of-silence = Dele reportó una cuenta hace una semana y no sabe nada. ¿Qué ayuda?
    .take-as-no = Tomarlo como un no y dejarlo hasta ahí
    .take-as-no-why = El silencio se siente como un no. Muchas veces solo hay una fila larga, así que vale la pena preguntar.
    .name-in-public = Nombrar la cuenta en público como alerta
    .name-in-public-why = Quiere proteger a otros. En público puede dañar a quien no es o complicarlo; mejor otra puerta.
    .ask-only-once = Esperar, porque insistir puede molestar
    .ask-only-once-why = Ser amable está bien, y una segunda pregunta también lo es. Puede ser lo que mueve las cosas.
    .ask-and-other = Preguntar otra vez y probar otra puerta
    .ask-and-other-why = Con la fecha y el número es fácil preguntar. Otra puerta hace que no todo dependa de una respuesta.

weeks-later = Es normal que los sentimientos difíciles vuelvan semanas después, aunque todo se haya resuelto.
    .true-why = Vienen en olas, y una ola no es un paso atrás. También entonces ayuda hablar con alguien.
    .false-why = Quisiéramos terminar con eso en un día. La cabeza tarda más, y una ola no es ninguna vergüenza.

not-the-coach = Femke quiere contarlo, pero su entrenador es cercano a quien le hace daño. ¿Con quién le conviene hablar?
    .someone-outside = Una enfermera, una tía o una línea de ayuda
    .someone-outside-why = Alguien de fuera puede escuchar con libertad. Femke elige, y puede cambiar de persona.
    .coach-anyway = El entrenador, porque es quien está a cargo
    .coach-anyway-why = Por su cargo parece lo más lógico. Pero Femke necesita a alguien que esté solo de su lado.
    .talk-to-him = La misma persona, para aclararlo entre ellos
    .talk-to-him-why = Hablar de frente es valiente entre iguales. Aquí podría ponerla en peligro; primero alguien que ayude.
    .wait-for-proof = Nadie todavía, hasta que pueda probarlo todo
    .wait-for-proof-why = Mucha gente teme que no le crean. Probar no le toca a Femke, y sus palabras alcanzan para empezar.

lesson = Cómo funciona el grooming y qué señales deja
    .summary = Cómo alguien se gana la confianza de una niña o un niño para hacer daño, qué puede notar usted y cómo preguntar.
    .can-how-it-works = explicar con palabras sencillas cómo funciona el grooming
    .can-notice-signs = notar señales sin tomar ninguna por una prueba
    .can-ask-calmly = preguntar con calma, sin presionar, a quien esconde la pantalla
    .can-stay-near = estar cerca de su vida en internet sin espiar
    .discuss-why-it-works = ¿Por qué los elogios y la atención funcionan con todo el mundo, también con los adultos?
    .discuss-private-or-hidden = ¿Cómo se distingue la necesidad de intimidad del esconderse por miedo?
    .discuss-which-adults = Además de usted, ¿a qué adultos ven seguido sus hijos y en quiénes confían?
    .home-show-favorite = ¿Qué juego o aplicación te gustaría enseñarme?
    .home-friend-or-more = ¿Cómo se nota que una amistad en internet es buena?
    .home-easy-question = ¿Cómo quieres que te pregunte cuando me preocupo por ti?
    .family = Cambien los papeles por una noche: su hija o su hijo enseña, y usted aprende su juego favorito. Busquen juntos la lista de contactos y acuerden quién va en ella.
    .teacher = Para una reunión de familias. La meta es aprender a ver patrones con calma y llevarse a casa una buena pregunta. Habrá quien pida una lista que lo demuestre todo; diga desde el comienzo que no existe. A nadie se le pregunta por su propia familia, ni de ahora ni de antes. Quédese un rato para preguntas en privado.

won-over =
    El grooming es ganarse la confianza de una niña o un niño para aprovecharse y hacer daño. Rara vez empieza con algo malo. Empieza con elogios, tiempo y regalitos. Hace bien sentir que alguien nos mira.

    Después llegan los chats privados, los secretos y conversaciones que poco a poco se vuelven sexuales. Cada paso es tan pequeño que ninguno parece el momento de decir basta.

    Puede ser un adulto, un adulto que se hace pasar por niño u otro adolescente. Les pasa a chicas y a chicos, en cualquier familia. Dijeran o mandaran lo que fuera, la responsabilidad es de la otra persona.
    .title = Primero viene la confianza
    .alt = Un hilo largo sale de un globo de diálogo brillante, con una cometa dentro, y dobla varias esquinas.
    .slide = Alguien se gana la confianza para hacer daño. Primero: elogios, tiempo y regalos. Después: chats privados, secretos y conversaciones sexuales. Cada paso es pequeño. De todos es responsable la otra persona.
    .notes = Pregunte al grupo qué imaginaba antes al oír esta palabra. Siga con el dedo el hilo del dibujo mientras explica. Alguien en la sala puede haberlo vivido: diga que se puede salir un momento.

in-the-chat = Nico tiene 11 años. Le muestra a una de sus mamás un chat de su juego de construir. Presione cada línea que sea una señal de alerta.
    .title = Por encima del hombro de Nico
    .notes = Que decidan en parejas, línea por línea, y luego comparen. Haga notar lo amable que suena todo. Pregunte qué podría decir primero la mamá de Nico, ahora que él se lo mostró.
    .name = Nico
    .other = BridgeKing
    .good-build = Esa torre tuya está genial.
    .good-build-why = Elogiar una torre es normal en un juego. Así hablan los amigos todos los días.
    .thanks-bridge = ¡Gracias! El puente fue más difícil.
    .thanks-bridge-why = Nico habla del juego y es amable. No hay nada de malo en eso.
    .only-one = Aquí eres el único con talento de verdad.
    .only-one-why = Este elogio lo separa de los demás. Se siente de maravilla, y por eso acerca muy rápido.
    .next-map = El mapa nuevo se abre el viernes.
    .next-map-why = Es una simple noticia del juego. En estos chats casi todo es inofensivo, y por eso lo demás pasa sin verse.
    .rare-skin = Te regalo el traje especial. Algún día me haces un favor.
    .rare-skin-why = Con un favor pendiente, el regalo hace sentir una deuda. Nico no debe nada, aunque lo acepte.
    .for-free = ¿Por qué me comprarías eso?
    .for-free-why = Es una muy buena pregunta. Nico sintió que algo no encaja.
    .other-app = Ven a mi aplicación. Aquí no se habla bien.
    .other-app-why = Otra aplicación aleja de las protecciones del juego. También aleja de los adultos que lo conocen.
    .not-moms = Tus mamás no tienen que saberlo.
    .not-moms-why = Pedir que un chat se esconda de la familia es una señal clara. Deja fuera a quienes podrían ayudar.
    .off-now = Voy a mostrarle esto a mi mamá.
    .off-now-why = Nico no tiene que juzgarlo a solas. Basta con mostrarlo, y el chat puede terminar aquí.

what-you-may-see =
    Pocas veces verá el chat. Lo que sí puede ver es a su hija o a su hijo. Fíjese en lo nuevo y en lo que llega junto:

    Cada vez más tiempo en línea, también de noche. Una pantalla que se da vuelta. Regalos o dinero, sin ningún nombre. Menos amigos, menos palabras en casa. Miedo, enojo o tristeza alrededor del teléfono. Palabras o imágenes sexuales que no van con la edad.

    Casi todo esto también es parte de crecer, o viene de otra preocupación. Ninguna señal prueba nada, y a veces no hay ninguna. Es una razón para acercarse y preguntar.
    .title = Lo que puede notar en casa
    .alt = Una persona adulta con una taza junto a una ventana, al anochecer. Enfrente, una niña o un niño lee en una ventana iluminada.
    .slide = Fíjese en lo nuevo y en lo que llega junto: noches en línea, pantalla escondida, regalos sin nombre, menos amigos, miedo. Ninguna señal es prueba. Es una razón para acercarse y preguntar.
    .notes = Pregunte cuáles de estas señales podrían tener otra causa y reúnan algunas. Quienes hablan poco, o hablan con señas o imágenes, pueden mostrar la preocupación en el sueño, la comida o el juego. Diga que no verlas no es un fracaso.

how-soon = ¿Qué puede esperar, qué pide una pregunta amable y qué necesita ayuda? Imagine que de cada caso no sabe nada más.
    .title = ¿Esperar, preguntar o pedir ayuda?
    .notes = En una o dos tarjetas no habrá acuerdo, y eso sirve. Pregunte qué más querrían saber. En la duda, pasar una tarjeta a «Preguntar con cariño» no hace daño.
    .bin-growing-up = Es parte de crecer
    .bin-ask-kindly = Preguntar pronto, con cariño
    .bin-help-today = Pedir ayuda hoy
    .headphones = Audífonos nuevos, «de un amigo»
    .headphones-why = Un regalo caro y sin nombre merece una pregunta amable. «¡Qué lindos! ¿Quién es ese amigo?»
    .closed-door = Quiere cerrar la puerta de su cuarto
    .closed-door-why = Querer una puerta es sano. Toque antes de entrar y sigan conversando en otros lugares.
    .secret-meeting = Alguien de internet quiere verse en secreto
    .secret-meeting-why = Aquí esperar podría ser peligroso. Quédese a su lado, guarden los mensajes y llame a la policía.
    .own-jokes = Bromas entre amigos que usted no entiende
    .own-jokes-why = Los amigos tienen sus propias palabras. No hace falta entender cada broma para estar cerca.
    .lost-friends = Deja a sus amigos y parece triste
    .lost-friends-why = Detrás puede haber muchas cosas. Todas pesan menos cuando alguien pregunta y escucha.
    .adult-writes = Un adulto le manda mensajes sexuales
    .adult-writes-why = Esto nunca es obra de una niña o un niño. Dé las gracias por contarlo, guarde las palabras y denuncie.
    .grumpy-offline = Se enoja cuando se apaga la tableta
    .grumpy-offline-why = Está en muchas listas, pero le pasa a casi todo el mundo a esa edad. Vuelva a mirar si se suman otras señales.
    .up-at-night = En línea de noche, con ansiedad de día
    .up-at-night-why = Dos cambios juntos dicen más que uno. Pregunte cómo van las cosas antes de hablar de reglas.

someone-close =
    Advertimos sobre los desconocidos. Pero muchas personas que hacen daño son conocidas: un pariente, un entrenador, una vecina, alguien mayor del grupo. A veces se ganan primero a los adultos, con favores y palabras amables.

    Por eso, mire lo que se hace. ¿Hay momentos a solas que nadie debe conocer? ¿Chats privados de noche? ¿Regalos especiales, reglas especiales?

    Dígalo en casa: «Quien te pide secretos rompe nuestra regla, aunque sea alguien querido. Cuéntamelo a mí, a tu abuelo o a tu maestra. Si uno de nosotros te daña o no te escucha, busca a otra persona o una línea de ayuda».
    .title = Puede ser alguien cercano
    .alt = Una fila de casas al anochecer. Unas cortinas están abiertas y otras cerradas.
    .slide = Muchas personas que hacen daño son conocidas y queridas. Mire lo que se hace: tiempo a solas en secreto, chats privados, regalos especiales. Dígalo en casa: «Quien te pide secretos rompe nuestra regla».
    .notes = Hable despacio: alguien puede estar pensando en una persona que conoce. La meta son costumbres abiertas para todos los adultos, y no una lista de sospechas. Pregunte qué hace con gusto un buen entrenador, como escribir también a la familia.

rehearsal = Anouk tiene 12 años. Es la tercera vez en la semana que cierra la computadora de golpe cuando entra su papá. ¿Qué le conviene decir al señor Silva?
    .title = Ensayo: la computadora se cierra
    .notes = Léanlo a dos voces y dejen una pausa donde Anouk pueda necesitarla. Prueben después una respuesta más difícil y vean cómo se repara. Pregunte qué comienzo sonaría natural en la casa de cada quien.
    .name = Señor Silva
    .other = Anouk
    .not-doing = ¿Qué? No estaba haciendo nada.
    .keep-closing = Últimamente siempre la cierras. ¿Pasa algo malo?
    .keep-closing-why = Muestra que lo notó, y pregunta. A Anouk todavía le puede sonar a acusación.
    .open-it = Entonces ábrela, por favor. Quiero verlo ahora mismo.
    .open-it-why = El miedo quiere verlo todo de una vez. Anouk aprende a esconderlo mejor y la charla se acaba.
    .not-checking = No vengo a revisar. Hice pan tostado. ¿Me puedo sentar?
    .not-checking-why = Trae compañía y ningún juicio. Anouk puede dejar de vigilar la pantalla.
    .nothing-wrong = No pasa nada. ¿Por qué siempre piensas eso?
    .fair-enough = Tienes razón. Extraño que me cuentes tu día.
    .fair-enough-why = Le cree, y solo dice lo que extraña. Así ella queda libre de hablar.
    .nothing-to-hide = Si no pasa nada, no tienes nada que esconder.
    .nothing-to-hide-why = Suena lógico. Pero ahora Anouk tiene que demostrar algo, y con miedo no se puede.
    .drawing-group = Es solo un grupo de dibujo. Hay alguien a quien le encantan mis dibujos.
    .ends-today = ¿Alguien que ni siquiera conoces? Eso se acaba hoy.
    .ends-today-why = Quiere que esté a salvo cuanto antes. Anouk pierde sus dibujos y las ganas de contarle más.
    .what-like = Eso debe sentirse muy bien. ¿De qué hablan ustedes?
    .what-like-why = Parte de lo bueno. La pregunta abierta deja que Anouk elija por dónde empezar.
    .how-old = ¿Qué edad tiene? ¿Sabes su nombre verdadero?
    .how-old-why = Son buenas preguntas, solo que muy pronto. Así, una tras otra, la llevan a defender esa amistad.
    .so-much = No sé. ¿Por qué preguntas tanto?
    .your-father = Porque soy tu papá, y esas cosas las decido yo.
    .your-father-why = Es verdad que él es responsable. Dicho así, termina lo que apenas empezaba.
    .got-curious = Perdón, fui muy rápido. Cuéntame qué te gusta.
    .got-curious-why = Una pequeña disculpa no cuesta nada y abre mucho. Anouk vuelve a llevar la charla.
    .just-us = Dice que soy especial. Quiere chatear solo conmigo. Y que no te lo cuente.
    .did-nothing-wrong = Gracias por contármelo. No hiciste nada malo.
    .did-nothing-wrong-why = Anouk rompió un secreto y necesita oír que hizo bien. Lo demás puede venir después.
    .knew-it = ¡Lo sabía! ¿Y por qué me lo escondiste?
    .knew-it-why = Su dolor es real. Pero el secreto fue idea de la otra persona, y es Anouk quien lo rompió.
    .write-to-them = Qué bueno que me lo cuentas. Le escribo yo mismo.
    .write-to-them-why = La primera mitad es justo lo que hace falta. Escribir pone sobre aviso a esa persona; mejor pedir ayuda antes.
    .looks-scared = Anouk se asusta. El señor Silva lo nota y dice: «No, no voy a escribir. Tú no hiciste nada malo».
    .leave-group = ¿Ahora tengo que dejar de dibujar?
    .have-to-think = Todavía no sé. Es algo que primero tengo que pensar.
    .have-to-think-why = Es honesto, y puede tomarse su tiempo. Pero Anouk se va a preocupar hasta saber qué sigue siendo suyo.
    .drawing-stays = Sigues dibujando. Guardamos el chat y pedimos ayuda.
    .drawing-stays-why = Lo que más le gusta está a salvo, así que contar no le costó nada. Y ya conocen los dos pasos siguientes.
    .second-sentence = El señor Silva le ve la cara y agrega: «Una cosa ya la sé: sigues dibujando. Y con esa persona vamos a pedir ayuda».
    .evening-later = La noche pasa en silencio. Antes de dormir, el señor Silva vuelve: «Perdón por presionarte. Me preocupo y estoy de tu lado». Anouk se lo cuenta.
    .screen-dark = Anouk no dice más. Al día siguiente salen a caminar y el señor Silva le dice: «Me asusté. No hiciste nada malo». Anouk se lo cuenta.
    .told = Anouk lo contó. Ya no carga con el secreto a solas, y van a pedir ayuda.
    .helped = El camino fue más largo. Al final a Anouk la escucharon, y van a pedir ayuda.

near-not-over =
    Nadie puede leerlo todo, y leer a escondidas puede costarle la confianza. Estar cerca funciona mejor, y cambia con la edad.

    Con los más pequeños, siéntese al lado, en los espacios comunes. Miren juntos los contactos. En la adolescencia, pida que le muestren cómo funciona una aplicación y quién puede escribirles. Si va a revisar algo, dígalo.

    Acuerden unas pocas reglas para todos. Nada de chats privados de los que no se puede hablar. Antes de los 11, no se ve a gente de internet. Desde los 11 se pregunta antes, y va también una persona adulta conocida. Si alguien fue de todos modos, todavía puede contarlo. Y por contar nunca se pierde el teléfono.
    .title = Cerca, y no por encima del hombro
    .alt = Una niña o un niño y una persona adulta, lado a lado en un sofá, miran la misma tableta.
    .slide = Pequeños: al lado, espacios comunes, contactos juntos. Adolescentes: que le muestren, y usted avisa qué revisa. Gente de internet: antes de los 11, ningún encuentro; desde los 11, preguntar y con una persona adulta. Contar no cuesta el teléfono.
    .notes = Revisar o no los teléfonos dará mucho que hablar. Quédese en dos preguntas: ¿lo sabe su hija o hijo?, ¿hace más fácil contar? Pida una regla que también puedan cumplir los adultos.

if-worry-grows =
    No necesita pruebas para pedir ayuda. Antes, explique a su hija o hijo qué va a hacer.

    Guarden los chats, los nombres y las fechas. No copie fotos íntimas ni escriba en su nombre. No enfrente ni alerte a nadie, menos aún si es alguien cercano.

    ¿Hay peligro ahora, o va camino a un encuentro? Llame al número de emergencias. Si no, acuda a la policía o a una línea de denuncia, en Estados Unidos la CyberTipline o Know2Protect. Reporte también en la aplicación. En Ayuda están los servicios.

    Después, quédese cerca. Y busque con quién hablar usted también.
    .title = Cuando la preocupación crece
    .alt = Una persona adulta habla por teléfono bajo una lámpara cálida.
    .slide = No necesita pruebas. Diga antes qué va a hacer. Guarden chats y nombres, no copie fotos íntimas, no avise a nadie. Peligro ahora: número de emergencias. Si no: policía o línea de denuncia. Vea Ayuda.
    .notes = Abran Ayuda y busquen en grupo los servicios de su país, para que nadie tenga que hacerlo a solas. Mucha gente teme acusar sin razón; diga que averiguarlo es tarea de quien recibe la denuncia.

q-grooming = Una amiga le pregunta qué es el grooming. ¿Qué respuesta es la mejor?
    .sudden-threat = Asustar con una amenaza repentina
    .sudden-threat-why = Las amenazas pueden llegar después, y por eso se confunden. El grooming empieza con amabilidad: fíjese en ella.
    .chat-with-strangers = Chatear con desconocidos en los juegos
    .chat-with-strangers-why = La mayoría de esos chats no hace daño, y el grooming puede venir de una cara conocida. Mire qué se pide.
    .trust-for-harm = Ganarse la confianza para hacer daño
    .trust-for-harm-why = La confianza va primero, y se construye para hacer daño. La responsabilidad es de quien lo hace.
    .older-friend = Tener una amistad con alguien algo mayor
    .older-friend-why = Algunas de esas amistades hacen bien a ambos. La diferencia está en los secretos, los regalos con favor y la presión.

q-proof = Si una niña o un niño esconde la pantalla, es grooming.
    .true-why = Muchas listas la nombran, y es lo primero que uno piensa. Pero puede ser una sorpresa, un enamoramiento o un mal día. Pregunte con cariño y fíjese en lo demás.
    .false-why = Una sola señal no prueba nada. Aun así, es una buena razón para acercarse y preguntar.

q-what-for = ¿Para qué sirve cada paso? Una las parejas.
    .praise = «Nadie tiene tanto talento como tú».
    .praise-to = Para acercarse muy rápido
    .praise-why = Que nos admiren gusta a cualquier edad. Lo que vuelve señal a este elogio es la rapidez.
    .present = Un regalo, y un favor algún día
    .present-to = Para hacer sentir una deuda
    .present-why = Un regalo de verdad no tiene precio. Diga desde temprano que no se debe nada.
    .new-app = «Pasemos a mi aplicación».
    .new-app-to = Para alejar de las protecciones
    .new-app-why = La otra puede no tener filtros ni adultos que la conozcan. Quedarse donde uno está es una buena respuesta.
    .our-secret = «No le cuentes a tu familia».
    .our-secret-to = Para dejar fuera a quien ayudaría
    .our-secret-why = El secreto protege a quien lo pide. Se puede romper en cualquier momento.

q-screen = Alguien cierra la pantalla cada vez que usted entra. ¿Cómo podría empezar?
    .like-to-see = «¿Qué es lo que te gusta de ahí?»
    .like-to-see-why = Empieza por lo bueno y deja llevar la charla. Lo difícil puede venir cuando haya confianza.
    .hand-it-over = «Dámelo, y después hablamos».
    .hand-it-over-why = Muchos lo harían por miedo. Pero así hablar es un castigo; pregunte antes y deje el dispositivo donde está.
    .whats-going-on = «¿A quién me estás escondiendo?»
    .whats-going-on-why = La pregunta nace de la preocupación. Pero acusa; empiece con interés y dele tiempo.
    .look-tonight = «Bueno», y mirarlo mientras duerme
    .look-tonight-why = Parece evitar una pelea. Si se descubre, se pierde la confianza; diga abiertamente lo que le preocupa.

q-notice = ¿Qué merece pronto una pregunta amable?
    .pulls-back = Se aleja de sus amigos y de la familia
    .pulls-back-why = Una pelea, un desamor, la presión de alguien: no se sabe hasta preguntar. Después, escuche.
    .new-style = Cambia de estilo y de música
    .new-style-why = Los cambios inquietan a muchas familias. Probar cosas es parte de crecer: disfrute que se lo cuente.
    .gift-no-name = Tiene regalos y no dice de quién son
    .gift-no-name-why = Un regalo que sale de la nada merece una pregunta. Empiece con amabilidad: «Qué lindo, ¿quién te lo dio?».
    .hides-and-anxious = Esconde la pantalla y parece tener miedo
    .hides-and-anxious-why = Esconder la pantalla, por sí solo, dice poco. Si además hay miedo, acérquese y pregunte cómo van las cosas.
    .own-room = Pasa más tiempo en su cuarto
    .own-room-why = Puede sentirse como una pérdida. Por sí solo es una necesidad normal: toque la puerta y siga cerca.

q-trainer = Un entrenador muy querido le escribe de noche a Emre, de 13 años, y le compra zapatos. ¿Qué le conviene hacer a su tía?
    .thank-trainer = Agradecer al entrenador su bondad
    .thank-trainer-why = A quien trata bien a un niño se le agradece. Pero regalos y chats privados forman un patrón: mire mejor.
    .talk-trainer = Preguntar al entrenador qué pretende
    .talk-trainer-why = Parece justo escucharlo. Pero también puede alertarlo; antes, escuche a Emre y pida consejo.
    .wait-proof = Esperar hasta tener una prueba clara
    .wait-proof-why = Nadie quiere acusar a una buena persona. Pero pedir ayuda no exige pruebas, y esperar puede costar mucho.
    .ask-then-tell = Escuchar a Emre y pedir consejo
    .ask-then-tell-why = Emre va primero, y al entrenador no se le avisa nada. Una línea de ayuda, protección infantil o la policía pueden decir qué hacer.

q-agree = ¿Qué regla protege y además conserva la confianza?
    .read-in-secret = Los adultos pueden leer los chats a escondidas
    .read-in-secret-why = Parece lo más seguro. Cuando se descubre, se esconde más: revise abiertamente o no revise.
    .no-meeting-alone = No verse a solas con nadie de internet
    .no-meeting-alone-why = Una regla clara, con su razón, y no se pierde ninguna amistad. Desde los 11 va también una persona adulta conocida; antes no hay encuentro.
    .never-write = Nunca se escribe a gente desconocida
    .never-write-why = Muchos crecimos con esta regla. Pero en los juegos siempre hay gente nueva: enseñe qué pedidos son señales.
    .tell-when-bad = Solo se cuenta lo que es de verdad grave
    .tell-when-bad-why = La idea es dar libertad. Pero así se espera demasiado: que también se pueda contar lo pequeño.

q-steps = En casa le muestran un chat que los preocupa a ambos. Ponga los pasos en orden.
    .hear-first = Dar las gracias y escuchar
    .hear-first-why = La calma va antes que todo. Quien se siente bienvenido puede contar más.
    .keep-words = Guardar el chat, los nombres y las fechas
    .keep-words-why = Después de escuchar, guarde las palabras y no copie ninguna foto íntima. Sirven a quienes investigan.
    .report-it = Denunciar, después de explicárselo
    .report-it-why = Con los mensajes guardados, se puede denunciar. Su hija o su hijo sabe qué va a pasar y por qué.
    .stay-on = Quedarse cerca los días siguientes
    .stay-on-why = Algunas preocupaciones aparecen solo después. Pregunte de vez en cuando y deje lugar para jugar.

lesson = Ajustes, consolas y video en vivo
    .summary = Cuatro preguntas para cualquier dispositivo, y cómo acordar en casa las respuestas.
    .can-four-questions = revisar cualquier aplicación o consola con cuatro preguntas
    .can-agree-setting = acordar un ajuste cuando en casa hay protestas
    .can-plan-live = planear el video en vivo según la edad
    .can-stay-reachable = decir de antemano que por contar nunca se pierde el juego
    .discuss-who-sets = En su familia, ¿quién conoce mejor los ajustes y quién decide?
    .discuss-own-switch = ¿Qué ajuste de su propio teléfono no ha mirado nunca?
    .discuss-other-homes = ¿Dónde más se conectan sus hijas o hijos, y quién conoce allí sus reglas?
    .home-best-part = ¿Qué es lo que más te gusta de este juego?
    .home-one-switch = ¿Qué interruptor cambiarías primero, y por qué?
    .home-who-else = ¿A quién más, además de mí, le contarías si alguien te asusta en un juego?
    .family = Siéntense con un solo dispositivo y algo rico para tomar. La niña o el niño hace de guía, usted hace las cuatro preguntas, y juntos cambian una sola cosa.
    .teacher = Para una reunión de familias. La meta es la confianza, no el control: preguntas que sirven en cualquier dispositivo y una manera de acordar las respuestas. No muestre menús, porque cambian. Hay quien siente vergüenza por saber poco: diga que nadie los conoce todos.

four-doors =
    Cada aplicación tiene su propio menú, y los menús cambian. No se los aprenda. Apréndase cuatro preguntas, que sirven para cualquier teléfono, juego, consola o tableta.

    ¿Quién puede ver a mi hija o hijo? ¿Quién puede escribir, hablar o llamar? ¿Quién puede ver dónde está, o lo que ve la cámara? ¿Y qué se puede comprar?

    Luego busquen juntos las respuestas. A menudo los niños conocen el camino. Si se pierden, ayuda la página del fabricante o un amigo. Si un ajuste está escondido, es cosa de la aplicación, no de usted.
    .title = Cuatro preguntas en lugar de cien menús
    .alt = Tres interruptores grandes, uno encima del otro, frente a una calle con casas.
    .slide = Los menús cambian; las preguntas quedan. ¿Quién puede ver a mi hija o hijo? ¿Quién puede escribirle o llamar? ¿Quién ve dónde está, o su cámara? ¿Qué se puede comprar? Busquen juntos.
    .notes = Que el grupo diga las cuatro preguntas sin mirar. Pregunte cuál podrían responder ahora mismo sobre un dispositivo de su casa. Pocas personas pueden con las cuatro: dígalo primero.

otis-console = Otis tiene 9 años. Así quedó su cuenta en una consola nueva. Mueva los interruptores y mire qué ve una persona desconocida.
    .title = Seis interruptores para Otis
    .notes = Deje que el grupo adivine qué línea va a cambiar antes de mover cada interruptor. Uno ya está bien. Pregunte cuáles podría ayudar a decidir Otis.
    .name = Otis
    .nickname = NutriaFeliz
    .full-name = Mostrar mi nombre completo
    .full-name-why = Para jugar basta un apodo. El nombre completo, con una o dos pistas más, puede llevar a una escuela o a una calle.
    .full-name-shown = Su nombre y su apellido
    .full-name-hidden = Una nutria y un apodo
    .open-voice = Cualquiera puede hablarme por voz
    .open-voice-why = Lo que se dice en voz alta es difícil de revisar después. Con esto apagado, sus amigos pueden hablarle si usted lo permite.
    .open-voice-shown = Un botón para hablar con Otis
    .open-voice-hidden = Ningún botón para hablarle
    .ask-first = Pedir permiso a un adulto para nuevos amigos
    .ask-first-why = Cada nombre nuevo da pie a una charla breve: ¿quién es, y de dónde lo conoces?
    .ask-first-shown = «Agregar a Otis»: aceptado al instante
    .ask-first-hidden = «Agregar a Otis»: decide una persona adulta
    .now-playing = Mostrar cuándo estoy jugando
    .now-playing-why = Le dice a todo el mundo cuándo está conectado y por cuánto tiempo. Sus amigos se lo pueden preguntar.
    .now-playing-shown = Otis: conectado desde hace dos horas
    .now-playing-hidden = Ningún horario
    .clips = Compartir mis clips con todo el mundo
    .clips-why = En un clip puede oírse su voz y lo que se dice en el cuarto. Los mejores se los puede mostrar a usted.
    .clips-shown = Un clip donde se oye su voz
    .clips-hidden = Ningún clip
    .no-live = Bloquear el video en vivo
    .no-live-why = Este ya estaba bien desde el principio. A los 9 años, el video en vivo puede esperar hasta que alguien se siente a su lado.
    .no-live-shown = Otis en su cuarto, en vivo
    .no-live-hidden = Ningún video en vivo

new-game = Una niña de 8 años sueña con un juego que tiene chat abierto. Ponga en orden los pasos para revisarlo.
    .title = Antes de un juego nuevo
    .notes = Que lo planeen en parejas con un juego real que conozcan. Pregunte qué paso se salta una noche con prisa y cómo acortarlo. Si el juego ya está en casa, se puede empezar por cualquier parte: nunca es tarde.
    .hear-wish = Preguntar qué tiene de bueno
    .hear-wish-why = Un deseo merece que lo escuchen antes de revisarlo. Además, así sabe quién lo juega ya.
    .look-up = Buscar la edad indicada y cómo es el chat
    .look-up-why = Mientras no está instalado, es fácil decir «todavía no». ¿Se puede escribir, llamar, mandar fotos u ocultar quién se es?
    .try-self = Jugarlo usted durante media hora
    .try-self-why = Lo que leyó, ahora lo ve. Fíjese en quién le habla y en qué cuesta dinero.
    .set-up = Crear la cuenta y ajustar el chat
    .set-up-why = Ahora conoce el juego y puede elegir. A los 8 años: chat apagado, o solo gente que la niña conoce en persona.
    .first-round = Jugar juntos la primera partida
    .first-round-why = Todo está listo y empieza la diversión. La niña guía, y entre los dos encuentran los botones para reportar y bloquear.
    .look-back = Volver a mirarlo en dos semanas
    .look-back-why = A las dos semanas ya hay algo que mirar. ¿Hay nombres nuevos? ¿Algo quedó muy cerrado, o muy abierto?

live-video =
    Un video en vivo se ve mientras está pasando. Nadie lo revisa antes, y quien mira lo puede grabar. En una videollamada también, sin que se note. Por eso pide más cuidado que casi todo lo demás.

    Con niños pequeños, déjelo apagado o siéntese a su lado en las videollamadas. Con los más grandes, acuerden tres cosas. Quién mira: gente que conocen en persona. Qué se ve: una pared lisa, sin uniforme de la escuela. Quién está cerca: una persona adulta que pueda oírlos.

    Practiquen también cómo irse. Cualquiera puede cortar en el acto, sin dar razones. Después, tapen la cámara.
    .title = En vivo: quién mira, qué se ve, quién está cerca
    .alt = Una persona joven frente a un teléfono en un soporte. Detrás, la cortina está medio abierta y se ve una calle con ventanas iluminadas.
    .slide = Nadie revisa antes un video en vivo, y se puede grabar. Con pequeños: apagado o con usted. Con los más grandes: acuerden quién mira, qué se ve y quién está cerca. Cualquiera puede irse.
    .notes = Pregunte qué les gusta a los jóvenes de estar en vivo: que los vean, estar juntos. Después planeen una manera segura de tenerlo. Digan en voz alta la frase para irse: «Me voy, adiós». Nadie tiene que ser amable más tiempo.

rehearsal = Pilar tiene 12 años y vive con su abuelo. Esta noche preparan su juego nuevo, y ella quiere el chat de voz abierto. ¿Qué le conviene decir al señor Castillo?
    .title = Ensayo: Pilar y el chat de voz
    .notes = Léanlo a dos voces, y que Pilar proteste con ganas. Prueben también una respuesta más difícil y vean cómo se repara la charla. Pregunte qué frase podrían decir de verdad.
    .name = Señor Castillo
    .other = Pilar
    .all-others = En mi clase todos tienen el chat de voz abierto. Sería la única sin él.
    .keep-safe = Yo solo quiero cuidarte, Pilar. ¿No te das cuenta?
    .keep-safe-why = Nace del cariño. Pero le pide a Pilar que se ocupe de la preocupación de él, y no dice nada de su deseo.
    .my-rules = En mi casa mando yo. El chat de voz queda apagado.
    .my-rules-why = Las reglas claras dan calma. Pero, sin una razón, esta la lleva a buscar cómo esquivarla.
    .what-for = Cuéntame para qué lo quieres. Y decidimos juntos.
    .what-for-why = Todavía no concede nada, y la toma en serio. Ahora Pilar tiene un motivo para explicar.
    .no-trust = O sea que no confías en mí.
    .others-there = En ti confío. A los demás de ahí no los conozco.
    .others-there-why = El abuelo responde a lo que le duele y nombra la preocupación verdadera. El problema ya no es ella.
    .earn-it = La confianza se gana. Y así no la estás ganando.
    .earn-it-why = Es cierto que la confianza crece con el tiempo. Dicho ahora, le da a entender que preguntar ya estuvo mal.
    .my-team = Lo necesito para mi equipo de la escuela. Sin hablar no se puede ganar.
    .hear-all = De acuerdo. Pero voy a oír cada palabra que digan.
    .hear-all-why = Al principio es bueno estar cerca. Pero oír cada palabra se siente como vigilancia, y el equipo se buscará otro lugar.
    .team-only = Entonces lo abrimos para tu equipo, y para nadie más.
    .team-only-why = Tiene lo que necesita, y las voces desconocidas quedan afuera. Es una regla con una razón.
    .when-older = Lo volvemos a hablar cuando seas más grande, ¿sí?
    .when-older-why = A veces esperar es sabio, y lo dice con cariño. Pero sin fecha suena a un «no» sin final.
    .never-comes = Siempre dices que después. Y ese después nunca llega.
    .no-game = Si me hablas así, también podemos borrar el juego.
    .no-game-why = Con cansancio se dicen estas cosas. Se hablaba de un interruptor, y ahora se trata de ganar.
    .date-set = Tienes razón. Hoy, tu equipo. El domingo lo vemos.
    .date-set-why = Ella tenía razón, y él lo dice. Luego propone un paso pequeño con fecha. Pilar puede contar con eso.
    .and-if = ¿Y si igual se mete alguien raro? ¿Me quedo sin juego?
    .game-stays = No lo pierdes. Dímelo a mí, a tu tía o a una línea de ayuda.
    .game-stays-why = Esta es la frase que permite contar. Y nombra a más de una persona.
    .it-depends = Eso depende de lo que haya pasado y de quién haya empezado.
    .it-depends-why = Quiere ser justo y no prometer nada falso. Pero Pilar entiende que contar podría costarle algo.
    .then-gone = Sí, en ese caso se va el juego. Me parece lo más justo, Pilar.
    .then-gone-why = A él le suena seguro. Para Pilar, callar es ahora la mejor manera de conservar el juego.
    .looks-away = Pilar mira para otro lado, y él lo nota. «Lo dije mal», le dice. «Me cuentas a mí o a tu tía. El juego se queda, haya pasado lo que haya pasado».
    .door-shut = Pilar se va a su cuarto. Al rato él toca la puerta. «Fui muy rápido», dice. «Muéstrame tu juego. Y buscamos una regla que nos sirva a los dos».
    .screen-off = Pilar apaga la pantalla y no dice más. Al día siguiente él se sienta a su lado. «Perdón. Me gustaría entenderlo. ¿Jugamos una partida?»
    .agreed = El chat de voz está abierto para el equipo de Pilar. En el calendario dice: el domingo lo vemos. Y ella sabe a quién contarle.
    .second-start = No salió a la primera, pero llegaron. Hay un ajuste para probar y un día para volver a mirarlo. Por contar no va a perder el juego.

switch-or-talk = ¿Un ajuste resuelve casi todo, o hace falta una charla? Ponga cada tarjeta en su lugar.
    .title = ¿Interruptor o charla?
    .notes = Algunas tarjetas piden las dos cosas: pregunte por las razones y acepte que opinen distinto. Lo principal: los ajustes dejan afuera a la gente desconocida, y las charlas ayudan con lo demás. Con el entrenador, recuerde que basta una preocupación para pedir consejo.
    .bin-switch = Un ajuste ayuda mucho
    .bin-talk = Hace falta una charla
    .unknown-calls = Puede llamar gente que nadie conoce
    .unknown-calls-why = «Solo amigos» deja afuera esas primeras llamadas. Explique por qué lo ajusta, y durará más.
    .feels-odd = Un contacto amable empieza a sentirse raro
    .feels-odd-why = Un filtro no nota lo que se siente. Quien sabe que en casa escuchan lo va a contar.
    .coins = Con un toque se compran monedas del juego
    .coins-why = No guarde ninguna tarjeta y haga que cada vez se pida un PIN. Así nadie gasta sin querer.
    .friend-unkind = Alguien de la clase trata mal en el chat
    .friend-unkind-why = Esa persona está en la lista de amigos. Primero escuche; después decidan juntos si silenciar, bloquear o hablar con la escuela.
    .known-coach = Un entrenador escribe a escondidas de noche
    .known-coach-why = La gente conocida pasa todos los filtros. Escuche, crea, guarde los mensajes y consulte a una línea de ayuda o a la policía. No le diga nada al entrenador.
    .where-now = Un mapa muestra dónde está su hija o hijo
    .where-now-why = Apague la ubicación donde no haga falta. Si la familia comparte un mapa, que todos lo sepan y estén de acuerdo.
    .dares-tell = Su hija o hijo tiene miedo de contarle
    .dares-tell-why = Ningún botón quita ese miedo. Lo quita una promesa: por contar nunca se pierde el teléfono.
    .late-pings = A medianoche siguen sonando mensajes
    .late-pings-why = Un horario de silencio lo resuelve bien. También cargar fuera de los cuartos, incluso los teléfonos de los adultos.

grows-along =
    Lo que a los 7 años queda bien, a los 13 aprieta. Los pequeños juegan cerca de usted, en espacios comunes. Después se abre por pasos: gente de la clase, luego un equipo, luego más. Diga qué cosas puede ver, y no lea a escondidas.

    Una actualización puede deshacer su trabajo. Tras una grande, vuelva a mirar el teléfono, la consola y el televisor.

    También hay otras casas. Cuénteles a los abuelos y a otras familias lo que acordaron, y pregunte cómo lo hacen. Basta una frase: «En casa juega con el chat apagado».
    .title = Las reglas crecen, y hay otras casas
    .alt = Tres casas en fila con las lámparas del porche encendidas. Una niña o un niño camina hacia la primera.
    .slide = Abra por pasos, según la edad. Diga qué puede ver y no lea a escondidas. Vuelva a mirar tras una actualización grande. Avise en otras casas: «En casa juega con el chat apagado».
    .notes = Pida un ejemplo de algo que permitirían a los 13 años y no a los 9. Que cada persona diga con sus palabras la frase para otras casas. Es común tener dos casas con reglas distintas; las cuatro preguntas sirven en ambas.

gets-through =
    Ningún filtro lo atrapa todo, y a veces alguien vuelve a encender algo. Aun así, no es culpa de la niña o del niño. Quien asusta o amenaza es quien hace daño.

    Dígalo de antemano: «Pase lo que pase, me lo puedes contar. El juego sigue siendo tuyo». Nombre también a otras personas: una tía, un maestro, una línea de ayuda. Si una de ellas hace daño o no escucha, siempre queda otra a quien acudir.

    Por eso, deje abiertas las líneas de ayuda en cualquier filtro. Y busquen juntos los botones para reportar y bloquear mientras todo va bien.
    .title = Cuando algo pasa el filtro
    .alt = Una niña o un niño pequeño cuenta algo. La persona adulta se arrodilló para estar a su altura.
    .slide = Ningún filtro lo atrapa todo, y la culpa no es de la niña o del niño. Dígalo antes: «Me lo puedes contar. El juego sigue siendo tuyo». Nombre a otras personas. Deje abiertas las líneas de ayuda.
    .notes = Lea la promesa en voz alta y dé tiempo para las dudas. Una regla sobre el tiempo de juego está bien, mientras no sea el precio de contar. Recuerde que en Ayuda están los servicios de su país.

q-start = Le muestran una aplicación que usted no conoce. ¿Por dónde empieza?
    .search-path = Por un video que explique el menú paso a paso
    .search-path-why = Esos videos pueden servir. Pero los menús cambian: primero sepa qué quiere averiguar.
    .four-asked = Por las cuatro preguntas, con su hija o hijo
    .four-asked-why = Las preguntas sirven en cualquier aplicación. Y quien está a su lado también aprende a hacerlas.
    .as-it-comes = Por los ajustes que ya trae la aplicación
    .as-it-comes-why = Quien la hizo la conoce, y parece sensato. Pero lo que trae suele mostrar mucho; haga las cuatro preguntas.
    .all-off = Por apagarlo todo, hasta que haya quejas
    .all-off-why = Con los más pequeños puede servir. A los más grandes los deja fuera; pregunte y decidan juntos.

q-stays = Cuando los ajustes están bien, ya no hay que volver a mirarlos.
    .true-why = Sería un alivio después de tanto trabajo. Pero una actualización puede cambiarlos; vuelva a mirar de vez en cuando.
    .false-why = Las actualizaciones y los dispositivos nuevos pueden cambiar cosas. Los niños también cambian, así que vale la pena mirar juntos.

q-eight = ¿Qué chat va mejor con el juego nuevo de una niña de 8 años?
    .known-only = Apagado, o solo gente conocida en persona
    .known-only-why = Así nadie desconocido le puede escribir. Y se puede seguir jugando con una prima.
    .word-filter = Abierto a todos, con un filtro de palabras
    .word-filter-why = Los filtros atrapan groserías. Un mensaje amable con malas intenciones no trae ninguna; deje solo a gente conocida.
    .until-trouble = Abierto al inicio, y cerrado si algo sale mal
    .until-trouble-why = A mucha gente le gusta dar confianza primero. Aquí empiece en pequeño y abra más adelante.
    .friends-friends = Abierto para amigos y para los amigos de ellos
    .friends-friends-why = Un círculo pequeño, parece. Pero crece rápido, y pronto hay nombres que nadie conoce.

q-live = En su casa, alguien de 12 años quiere probar el video en vivo. ¿Qué ayuda?
    .adult-near = Un adulto de confianza cerca
    .adult-near-why = Nadie tiene que mirar por encima del hombro. Basta con que alguien llegue rápido.
    .older-age = Una cuenta con una edad mayor
    .older-age-why = Muchas familias lo hacen, porque abre puertas. Pero puede apagar lo que protege a los más jóvenes; ponga la edad real.
    .known-viewers = Público conocido en persona
    .known-viewers-why = Así, la alegría de mostrarse queda entre gente que le tiene cariño.
    .delete-after = Borrar el video al terminar
    .delete-after-why = Ordenar después está bien. Pero se puede grabar mientras pasa, así que elijan antes de empezar.
    .plain-wall = Una pared lisa como fondo
    .plain-wall-why = Una pared no cuenta nada de la casa, la escuela o la calle.

q-agree = En su casa no están de acuerdo sobre un ajuste. Ponga los pasos en orden.
    .ask-why = Preguntar para qué lo quiere
    .ask-why-why = Escucha mejor quien ya se sintió escuchado. Por eso va antes de lo que usted opina.
    .own-worry = Decir su preocupación en una frase
    .own-worry-why = Ya conoce el deseo, y su preocupación puede responderle. Una frase se oye mejor que diez.
    .try-one = Acordar un ajuste para probar
    .try-one-why = El deseo y la preocupación están sobre la mesa. Un paso pequeño puede servir a los dos.
    .look-again = Fijar un día para volver a mirarlo
    .look-again-why = Cierra la charla, y nadie perdió. Lo que no va bien todavía se puede cambiar.

q-does = ¿Para qué sirve cada cosa? Una las parejas.
    .no-card = No guardar tarjetas en el juego
    .no-card-to = Para comprar hace falta su permiso
    .no-card-why = Cada compra empieza con una breve pregunta.
    .friends-write = Mensajes solo de amigos
    .friends-write-to = Lo que escriba un desconocido no llega
    .friends-write-why = Quien no está en la lista no puede empezar un chat.
    .lens-cover = Una tapa sobre la cámara
    .lens-cover-to = Nada se filma por accidente
    .lens-cover-why = Funciona aunque una aplicación haya quedado abierta.
    .ask-new = Su permiso para nuevos amigos
    .ask-new-to = De cada nombre nuevo se habla un poco
    .ask-new-why = Usted se entera cuando todavía es fácil decir que no.

q-elsewhere = En casa de una amiga de su hija, la consola tiene el chat de voz abierto. ¿Qué hace?
    .no-visits = Permitir por un tiempo solo el juego en casa
    .no-visits-why = Por hoy queda resuelto. Pero se pierden las tardes con esa amiga; quizás baste una palabra sincera.
    .say-nothing = Dejarlo así, porque cada casa tiene sus reglas
    .say-nothing-why = Es bueno respetar otras casas. Puede respetarlas y también decir lo que acordaron en la suya.
    .check-console = Cambiarlo sin decir nada en su próxima visita
    .check-console-why = Nadie pasa un mal rato, y funciona por un día. Una charla dura más, y quizás la otra familia la agradezca.
    .ask-both = Hablar con la otra familia y también en casa
    .ask-both-why = Una frase amable ayuda a las dos casas. Y su hija o hijo sabe qué hacer si una voz le da mala espina.

q-switched = Bruno, de 10 años, volvió a encender el chat. Ahora un mensaje lo asusta. ¿Qué va primero?
    .why-on = «¿Por qué lo hiciste? Teníamos un acuerdo».
    .why-on-why = Un acuerdo importa, y duele que se rompa. Pero primero Bruno necesita saber que hizo bien en contarlo.
    .lock-it = «Bueno. Entonces esta noche te lo bloqueo».
    .lock-it-why = Usted quiere protegerlo. Para Bruno es el precio de contar; del ajuste hablen otro día, juntos.
    .thanks-told = «Gracias por contármelo. Te voy a ayudar».
    .thanks-told-why = Bruno oye que contar fue bienvenido. Después guarden el mensaje, reporten y bloqueen juntos.
    .no-worry = «No te preocupes. A gente así, ni caso».
    .no-worry-why = Son palabras amables, pero le quitan importancia al miedo. Bruno no debería quedarse solo con él; dele las gracias y mírenlo juntos.

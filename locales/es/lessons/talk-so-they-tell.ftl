lesson = Hablar para que cuenten
    .summary = Cómo abrir una conversación, qué decir en los primeros cinco minutos y dónde denunciar.
    .can-open-talks = empezar charlas breves que ayudan a contar
    .can-first-words = encontrar palabras serenas cuando le cuentan algo difícil
    .can-report-well = conservar lo que sirve y elegir dónde denunciar
    .discuss-what-stops = ¿Qué podría impedir que alguien de su familia le cuente algo?
    .discuss-own-childhood = Cuando usted era niña o niño y contaba algo difícil, ¿cómo reaccionaban los adultos?
    .discuss-own-rules = ¿Cuáles de sus reglas sobre el teléfono podrían hacer más difícil contar?
    .home-who-first = ¿Con quién hablarías primero si algo en internet te diera mala espina?
    .home-who-next = ¿Quién sigue, si esa persona no está o no te escucha?
    .home-make-easier = ¿Qué podría hacer o decir yo para que te sea más fácil contar?
    .family = Dibujen juntos una mano. En cada dedo va una persona a quien contarle algo: unas de la casa y otras de fuera.
    .teacher = Para una reunión de familias. La meta son buenas primeras palabras, no el miedo, y a nadie se le pregunta por su propia familia. Tenga a mano los servicios de ayuda de su zona y quédese un rato para preguntas en privado.

why-silent =
    Muchas niñas y muchos niños esperan antes de contar. Temen perder el teléfono, ver una cara de enojo o hacer llorar a alguien. Hay quien siente vergüenza o cree que rompió una regla o una ley. Hay quien teme que se sepa algo íntimo, como quién le gusta. Y muchas veces alguien les dijo: «Nadie te va a creer».

    Si su hija o su hijo espera, usted no ha fallado. Todavía puede hacer que la puerta se abra con más facilidad. Cuando por fin lo cuenta, el daño puede parar.
    .title = Por qué callan
    .alt = Una niña o un niño se encoge en silencio. A su lado hay una silla vacía hecha de luz.
    .slide = Callan porque temen el enojo, las lágrimas o perder el teléfono. Sienten vergüenza. A veces les dijeron que nadie les creería. Podemos hacer que la puerta se abra con facilidad.
    .notes = Pregunte cuáles de estas razones sorprenden al grupo. Hablen en general: nadie tiene que hablar de su propia familia. Diga en voz alta que la espera no es señal de una mala crianza.

small-talks =
    Una gran conversación muy seria le cuesta a cualquiera. Es más fácil hablar cinco minutos mientras cocinan, caminan o van en auto. Ahí nadie tiene que mirarse a los ojos.

    Pregunte primero por lo divertido: «Muéstrame qué te gusta de este juego». Después hablen de una historia: «¿Qué podría hacer ese chico?». ¿En su casa se habla con señas o imágenes? Que las palabras para pedir ayuda también estén ahí.

    Dígalo antes de que haga falta: «Por contar nunca pierdes el teléfono. Puedes contármelo a mí, a tu tía, a tu maestra o a una línea de ayuda».
    .title = Charlas cortas y frecuentes
    .alt = Dos globos de diálogo, uno encima del otro, y a su lado un pequeño planeta.
    .slide = Cinco minutos mientras cocinan o caminan. Primero lo divertido; después, una historia. Y desde antes: «Por contar nunca pierdes el teléfono. Puedes hablar conmigo, con tu tía, con tu maestra o con una línea de ayuda».
    .notes = Cada persona busca un momento de su semana donde quepa una charla corta. Pregunte a quién más podrían contarle algo sus hijos, en casa y fuera de ella.

words = ¿La frase abre la conversación o la cierra? Ponga cada una en su lugar.
    .title = Palabras que abren, palabras que cierran
    .notes = Lea algunas frases en voz alta y pregunte cómo sonarían para una niña o un niño. Casi todo el mundo ha dicho alguna que cierra, por preocupación. Tiene arreglo: «Perdón. Cuéntame, por favor».
    .bin-opens = Abre la conversación
    .bin-closes = Cierra la conversación
    .thanks = «Gracias por contármelo».
    .thanks-why = Contar requiere valor. Las gracias muestran que fue bien recibido.
    .why-answer = «¿Y para qué le respondiste?»
    .why-answer-why = Lo pregunta la preocupación. Pero suena a reproche, y el reproche termina la charla.
    .take-time = «Tómate tu tiempo. Aquí estoy».
    .take-time-why = Así cada quien marca su ritmo. Sin prisa se puede decir más.
    .phone-gone = «Se acabó. Te quedas sin teléfono».
    .phone-gone-why = Queremos cortar el peligro. Pero se siente como un castigo por haber contado.
    .only-internet = «Es solo internet. No le hagas caso».
    .only-internet-why = Usted quiere calmar. Pero el miedo es real, y tal vez no se vuelva a hablar del tema.
    .believe-you = «Te creo».
    .believe-you-why = A muchos les dijeron que nadie les creería. Dos palabras responden a eso.
    .sooner = «¿Por qué no me lo dijiste antes?»
    .sooner-why = Suele venir de nuestro propio dolor. Lo que cuenta es que lo dice ahora.
    .together = «Lo vamos a resolver juntos».
    .together-why = Quita un gran peso de unos hombros pequeños.

rehearsal = Chidi tiene 13 años. Después de cenar se queda en la puerta de la cocina, con el teléfono en la mano. ¿Qué le conviene decir a su tío, el señor Okafor?
    .title = Ensayo: Chidi en la puerta
    .notes = Léanlo a dos voces y prueben también una respuesta más difícil. Haga notar que la conversación siempre se puede reparar. Pregunte qué frase les gustaría tener lista.
    .name = Señor Okafor
    .other = Chidi
    .at-the-door = ¿Te puedo preguntar algo? Pero prométeme que no te vas a enojar.
    .what-now = Ay, no, Chidi. ¿Y ahora qué hiciste?
    .what-now-why = Se escapa cuando hay cansancio. Chidi entiende que ya está en problemas.
    .glad-you-came = Qué bueno que viniste. Te escucho con calma.
    .glad-you-came-why = Las dos promesas se pueden cumplir: escuchar y mantener la calma. La puerta está abierta.
    .quickly = Claro. ¿Qué pasa? Dímelo rápido, tengo prisa.
    .quickly-why = Dice que sí, pero apura. Quien tiene miedo necesita un poco de tiempo.
    .never-mind = Mejor nada. No es para tanto.
    .no-rush = Sin apuro. Ayúdame a secar los platos mientras piensas.
    .no-rush-why = Con las manos ocupadas es más fácil hablar. Chidi puede quedarse sin tener que contar enseguida.
    .no-drama = Bueno. Entonces no hagamos un drama de esto.
    .no-drama-why = Quiere sonar relajado. A Chidi le confirma que esto no vale la pena contarlo.
    .scared = Hay alguien de mi juego. Al principio era amable. Ahora me da miedo.
    .thank-help = Gracias por contármelo. No es culpa tuya. Te voy a ayudar.
    .thank-help-why = Gracias, ningún reproche, ayuda: con eso Chidi vuelve a respirar. Los hechos pueden esperar.
    .who-what = Te creo. ¿Quién es? ¿Y qué fue lo que le mandaste?
    .who-what-why = «Te creo» es un buen comienzo. Dos preguntas seguidas pueden sentirse como un interrogatorio.
    .why-talk = ¿Y por qué hablas con gente que no conoces?
    .why-talk-why = La preocupación es sincera, pero llega como reproche. Lo que pasó es obra de la otra persona.
    .not-all-yet = Todavía no quiero contarlo todo. ¿Te enojaste conmigo?
    .hiding = Todavía no. Pero me enojaré si me ocultas cosas.
    .hiding-why = Pide confianza, pero llega como amenaza. Es probable que Chidi cuente menos.
    .your-pace = Para nada. Cuenta lo que quieras. Estoy de tu lado.
    .your-pace-why = La verdadera pregunta de Chidi tiene respuesta, y el ritmo lo marca él.
    .phone-fear = Está bien. Pero, por favor, no me quites el teléfono.
    .show-everything = Ya veremos. Primero muéstrame todo lo que hay.
    .show-everything-why = Quiere ayudar pronto. Pero el miedo sigue ahí, y puede haber cosas que un adulto no debe mirar.
    .no-phone = Dámelo. Te quedas sin internet hasta las vacaciones.
    .no-phone-why = Para un adulto es protección. Para Chidi es el precio de contar, y quizás no lo pague otra vez.
    .phone-stays = Sigue siendo tuyo. Guardamos los mensajes y pedimos ayuda.
    .phone-stays-why = Contar no le cuesta nada, y los mensajes pueden servirle a la policía. Ahora tienen un plan.
    .hesitates = Ya sabía que me iba a meter en problemas.
    .puts-it-down = El señor Okafor niega con la cabeza. Dice: «No estás en problemas. El teléfono sigue siendo tuyo, y no tengo que verlo todo».
    .shut-door = Chidi se va a su cuarto. Una hora después el señor Okafor toca la puerta. Dice: «Perdón. Me gustaría escucharte». Chidi se lo cuenta.
    .goes-quiet = Chidi se queda callado. Más tarde el señor Okafor se sienta a su lado. Dice: «Me asusté. No es culpa tuya y quiero ayudarte». Chidi se lo cuenta.
    .told = Chidi lo contó. Le dieron las gracias, le creyeron, y van a buscar ayuda juntos.
    .helped = Hizo falta empezar otra vez, y está bien. A Chidi lo escucharon, y van a buscar ayuda juntos.

first-five = Ponga los pasos en un orden que ayude a quien cuenta. Si alguien corre peligro ahora, lo primero es el número de emergencias.
    .title = Los primeros cinco minutos
    .notes = Que busquen el orden en parejas y se lo expliquen. En la vida real no importa un pequeño cambio. Lo principal es que el consuelo llegue antes que los hechos.
    .calm = Respirar hondo y mantener la calma
    .calm-why = Su cara se lee antes de oír sus palabras. Una respiración les da un momento a los dos.
    .thank = Dar las gracias por contarlo
    .thank-why = Así, lo primero que se oye es que contar fue bienvenido.
    .believe = Decir: «Te creo. No es culpa tuya»
    .believe-why = La duda y la vergüenza son lo que más pesa. Alívielas antes de hablar de lo demás.
    .listen = Escuchar, sin exigir detalles
    .listen-why = Ahora hay lugar para sus propias palabras. Las preguntas precisas las harán otras personas después.
    .say-next = Decir con honestidad qué va a pasar
    .say-next-why = Cuando ya sabe de qué se trata, puede decir quién debe enterarse. Las sorpresas quitan confianza.
    .keep = Guardar los mensajes, no copiar fotos
    .keep-why = Los nombres, las fechas y los chats ayudan a la policía. Una foto íntima se queda donde está.
    .report = Denunciar y buscar ayuda, juntos
    .report-why = Ya hay calma y los mensajes están guardados: se puede denunciar. Acompañe en todo momento.

keep-phone =
    Quitar el teléfono da la sensación de hacer algo. Pero puede sentirse como el precio de contar. La próxima vez tal vez haya silencio. Por eso el teléfono se queda, y la ayuda la buscan juntos.

    Primero guarden los chats, los nombres y las fechas. Luego ayude a dejar de responder, a reportar la cuenta en la aplicación y a bloquearla. No pague, no borre nada y no escriba en nombre de su hija o hijo.

    ¿Hay una foto íntima? No la busque, no la copie y no la reenvíe. Un servicio gratuito, Take It Down, puede ayudar a retirarla.
    .title = El teléfono se queda, los mensajes también
    .alt = Una persona adolescente, seria, junto a una ventana, de noche. El teléfono está boca abajo en la mesa.
    .slide = El teléfono se queda. Guarden chats, nombres y fechas; no responder, reportar, bloquear. No pague ni borre. No busque, copie ni reenvíe una foto íntima. Take It Down puede ayudar.
    .notes = Es probable que alguien diga: «Pero tengo que proteger a mi familia». Dele la razón: el deseo es bueno. Después pregunte cómo se ve eso con ojos de niño. Take It Down es para fotos de antes de los 18 años y funciona en los servicios que participan. En Estados Unidos, una ley también le da 48 horas a la aplicación cuando usted se lo pide.

where-report =
    ¿Alguien corre peligro ahora? Llame primero al número de emergencias.

    En Estados Unidos, la CyberTipline recibe denuncias cuando alguien daña a una niña o un niño en internet. Muchos otros países tienen una línea nacional de denuncia. También puede ir a la policía. La aplicación o el juego tiene además un botón de reportar. Puede usar más de una vía.

    No necesita pruebas ni saber quién es. Explique a su hija o hijo qué va a denunciar, y acompañe.

    Presione Ayuda, en cualquier pantalla, para ver los servicios de su país.
    .title = Dónde denunciar
    .alt = Una persona adulta habla por teléfono bajo una lámpara cálida.
    .slide = Peligro ahora: número de emergencias. En Estados Unidos: la CyberTipline. En otros países: una línea nacional de denuncia. También puede ir a la policía y reportar en la aplicación. No se necesitan pruebas. En Ayuda están los servicios.
    .notes = Abra Ayuda y muestre la página de su país. Que cada persona la encuentre una vez por su cuenta. Nadie tiene que explicar por qué la mira.

someone-known =
    Puede ser un amigo, un entrenador, otro adolescente o alguien de su casa. Eso cuesta más creerlo y cuesta más decirlo. Sus palabras son las mismas: «Te creo. No es culpa tuya».

    No enfrente a esa persona ni le avise. Ponga a salvo a la niña o al niño. Llame a la policía, a protección infantil o a una línea de ayuda. Use un teléfono que esa persona no pueda revisar.

    Dígaselo desde ya a cada niña y niño: «Si un adulto te daña o no te escucha, elige a otro o una línea de ayuda. Sigue hasta que alguien te ayude».
    .title = Si es alguien conocido
    .alt = Cinco personas adultas en semicírculo: una abuela, una maestra, una enfermera, un entrenador y un vecino. Delante hay una niña o un niño.
    .slide = Puede ser alguien conocido o de la casa. Crea lo que le cuentan. No enfrente ni avise a esa persona. Pida ayuda desde un teléfono seguro. Si un adulto daña o no escucha: otro, o una línea de ayuda.
    .notes = En la sala puede haber alguien que vive esto. Hable con calma, no pregunte nada y diga dónde hay ayuda en privado. No sugiera llevarse papeles a casa.

afterwards =
    Los días siguientes pueden ser difíciles. Hay quien busca abrazos, quien se enoja y quien actúa como si nada. Mantenga las comidas, la escuela y el juego como siempre. Pregunte: «¿Qué te ayudaría hoy?». Pregunte también quién puede saberlo.

    Un médico, una consejera o una línea de ayuda pueden acompañarlos. ¿Su hija o hijo habla de hacerse daño? Quédese cerca y llame a una línea de crisis o al número de emergencias. Los dos están en Ayuda.

    Usted también necesita a alguien. El enojo, la culpa y las lágrimas son comunes. Compártalos con otra persona adulta y trátese con cariño.
    .title = Después: su familia y usted
    .alt = Una niña o un niño de pie en el porche, con la cabeza en alto. Detrás hay una persona adulta.
    .slide = Días normales. Pregunte qué ayudaría hoy y quién puede saberlo. Hay apoyo: médico, consejera, línea de ayuda. Si habla de hacerse daño: línea de crisis o número de emergencias. Usted también necesita a alguien.
    .notes = Aquí muchas personas adultas se olvidan de sí mismas. Que cada una piense a quién llamaría en una mala noche. Nadie tiene que decir el nombre.

q-first-words = Una niña dice: «Alguien me está amenazando». ¿Qué palabras van primero?
    .thanks-help = «Gracias. No es culpa tuya. Te voy a ayudar».
    .thanks-help-why = Estas palabras dan alivio y confianza. Los hechos pueden venir cuando se sienta segura.
    .who-is-it = «¿Quién es? ¿Y qué le mandaste?»
    .who-is-it-why = Muchos adultos quieren saberlo todo enseguida. Primero consuele, y los hechos llegarán.
    .so-often = «Pero si lo hemos hablado tantas veces».
    .so-often-why = En muchas casas es cierto. Pero igual suena a reproche; empiece por dar las gracias.
    .not-that-bad = «Cálmate. No puede ser tan grave».
    .not-that-bad-why = Usted quiere tranquilizar. Pero le quita importancia al miedo; diga primero que le cree.

q-silent = ¿Qué suele impedir que una niña o un niño cuente?
    .lose-phone = El miedo a perder el teléfono
    .lose-phone-why = Este miedo es muy común. Una promesa clara, hecha antes, lo quita.
    .not-bothered = Que lo ocurrido no le importe
    .not-bothered-why = Quien se encoge de hombros puede dar esa impresión. Muchas veces hay miedo detrás: quédese cerca y vuelva a preguntar.
    .ashamed = La vergüenza por lo ocurrido
    .ashamed-why = La vergüenza hace callar a muchos. «No es culpa tuya» es la respuesta.
    .threatened = Las amenazas de la otra persona
    .threatened-why = El miedo a lo que pueda hacer esa persona lleva al silencio. Diga que hay ayuda.

q-phone = Cuando alguien ya contó, lo más seguro es quitarle el teléfono.
    .true-why = Muchos adultos lo sienten así, para cortar el peligro. Pero contar sale caro y quizás no se repita. Deje el teléfono, guarden el chat, y luego reporten y bloqueen juntos.
    .false-why = El teléfono se queda, y así contar no cuesta nada. Además, los mensajes pueden ayudar a la policía.

q-start = ¿Con qué frase es más fácil empezar una charla?
    .need-to-talk = «Siéntate. Tenemos que hablar».
    .need-to-talk-why = Muestra que lo toma en serio. Pero pone en guardia; empiece con algo ligero.
    .show-me = «Muéstrame qué te gusta del juego».
    .show-me-why = Muestra interés y deja que la otra persona sea la experta. Desde ahí se puede hablar de más cosas.
    .how-risky = «¿Sabes lo riesgoso que es ese juego?»
    .how-risky-why = La preocupación es válida. Pero una advertencia al inicio corta la charla; pregunte antes por lo divertido.
    .hand-over = «Dame tu teléfono, lo voy a revisar».
    .hand-over-why = Mirarlo juntos puede ser bueno. Como inicio parece un registro; deje que se lo muestren.

q-steps = Alguien le cuenta algo. Ponga estos cuatro pasos en orden.
    .thanks-first = Dar las gracias y decir que le cree
    .thanks-first-why = La confianza va primero. Los demás pasos se apoyan en ella.
    .hear-out = Escuchar lo que quiera contar
    .hear-out-why = Con confianza, se puede hablar a su propio ritmo.
    .tell-next = Decir quién debe enterarse y por qué
    .tell-next-why = Después de escuchar, usted sabe qué hace falta. Dígalo antes de hacerlo.
    .report-last = Denunciar y quedarse a su lado
    .report-last-why = Ahora ya se sabe lo que viene. Nadie tiene que pasarlo en soledad.

q-picture = En el chat de Chidi puede haber una foto íntima. ¿Qué le conviene hacer al señor Okafor?
    .to-school = Mandarla a la escuela como prueba
    .to-school-why = Parece natural mostrar una prueba. Pero reenviarla suma daño y puede ir contra la ley. Denuncie con palabras.
    .delete-all = Borrar de inmediato todo el chat
    .delete-all-why = Se entiende el deseo de que desaparezca. Pero los mensajes ayudan a la policía: consérvelos.
    .copy-nothing = Conservar el chat y no copiar fotos
    .copy-nothing-why = Los mensajes quedan como están y nadie difunde la foto. La policía y las líneas de denuncia saben qué hacer.
    .save-copy = Guardar una copia para la policía
    .save-copy-why = Muchos creen que la policía la necesita. Una copia puede ir contra la ley; déjela en su lugar y avise.

q-where = ¿Qué va mejor con qué? Una las parejas.
    .danger-now = Alguien corre peligro ahora mismo
    .danger-now-to = El número de emergencias
    .danger-now-why = En el peligro cuentan los minutos. Las demás denuncias pueden venir después.
    .in-the-us = Un daño en internet, en Estados Unidos
    .in-the-us-to = La CyberTipline
    .in-the-us-why = Recibe denuncias cuando alguien daña a menores en internet. No se necesitan pruebas.
    .elsewhere = Un daño en internet, en otro país
    .elsewhere-to = La línea nacional o la policía
    .elsewhere-why = El nombre cambia de un país a otro. En Ayuda está la de usted.
    .picture-online = Una foto íntima está circulando
    .picture-online-to = Take It Down
    .picture-online-why = Es gratis y ayuda a retirar fotos de antes de los 18 años. Úselo además de denunciar.

q-relative = Un niño habla de un pariente a quien todos quieren. ¿Y ahora?
    .ask-them = Pedirle al pariente su versión
    .ask-them-why = Parece justo oír a ambos. Pero así esa persona se entera, y puede haber peligro. Déjelo a la policía.
    .family-meeting = Reunir primero a toda la familia
    .family-meeting-why = A las familias les gusta decidir juntas. Pero el niño podría quedar solo frente a todos; pida ayuda de fuera.
    .wait-watch = Esperar unas semanas y observar
    .wait-watch-why = Dudar es humano cuando queremos a alguien. Pero el daño puede seguir, y una sospecha basta para denunciar.
    .believe-report = Creerle, ponerlo a salvo y denunciar
    .believe-report-why = También la gente querida puede hacer daño. Averiguar lo que pasó es tarea de quienes ayudan.

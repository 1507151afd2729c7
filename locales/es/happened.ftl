### Pasó algo: situaciones, pasos, lo que mejor no, palabras para decir.

situation-threat = Amenazas con una foto
    .line = Alguien quiere dinero, más fotos o un favor.
    .child = Alguien usa una foto para asustarte. No hiciste nada malo, y la ayuda está cerca.
    .teen = Alguien te amenaza con una imagen íntima. Eso es chantaje. Lo hace esa persona, no tú, y hay pasos que ayudan.
    .adult = Alguien amenaza a su hija o hijo con una foto. Su hija o hijo no tiene la culpa, y usted está en el lugar correcto.
say-threat-child =
    .one = «Alguien me asusta con una foto».
    .two = «Necesito ayuda y no puedo decirlo todo».
    .three = Muestra la tarjeta o escribe: «Ayúdame, por favor, y no te enojes».
say-threat-teen =
    .one = «Alguien me amenaza con una foto. Necesito que mantengas la calma».
    .two = «Quiero denunciarlo y no quiero hacerlo a solas».
    .three = O un mensaje: «¿Podemos hablar? Es serio. No te enojes, por favor».
say-threat-adult-young =
    .one = «Gracias por contármelo».
    .two = «No estás en problemas. No es tu culpa».
    .three = «Te voy a ayudar, y vamos a buscar a gente que sabe qué hacer».
say-threat-adult-middle =
    .one = «Me alegra que me lo cuentes. Hace falta valor».
    .two = «Lo que hizo esa persona está mal. Tú no tienes la culpa».
    .three = «Te quedas con tu teléfono. El siguiente paso lo doy contigo».
say-threat-adult-teen =
    .one = «Gracias por confiarme esto».
    .two = «Te creo. No me enojo contigo».
    .three = «¿Qué te ayudaría más en la próxima hora?»

situation-shared = Una foto se está pasando
    .line = Alguien comparte una foto privada.
    .child = Alguien pasó una foto tuya. No es tu culpa. Hay personas que ayudan a quitarla.
    .teen = Alguien pasó una foto íntima tuya. Lo hizo esa persona, y hay maneras de quitarla.
    .adult = Se está pasando una foto íntima de su hija o hijo. Muchas veces se puede quitar, y su hija o hijo no tiene la culpa.
say-shared-child =
    .one = «Alguien pasó una foto mía».
    .two = «Ayúdame a que la quiten, por favor».
    .three = Escribe: «Es por una foto. Por favor, no la mires».
say-shared-teen =
    .one = «Se está pasando una foto íntima mía».
    .two = «Por favor, no la busques. Ayúdame a que la quiten».
    .three = O un mensaje: «Necesito ayuda con algo en internet, hoy».
say-shared-adult-young =
    .one = «Gracias por contármelo».
    .two = «No estás en problemas. No es tu culpa».
    .three = «Te voy a ayudar, y vamos a buscar a gente que sabe qué hacer».
say-shared-adult-middle =
    .one = «Me alegra que me lo cuentes. Hace falta valor».
    .two = «Lo que hizo esa persona está mal. Tú no tienes la culpa».
    .three = «Te quedas con tu teléfono. El siguiente paso lo doy contigo».
say-shared-adult-teen =
    .one = «Gracias por confiarme esto».
    .two = «Te creo. No me enojo contigo».
    .three = «¿Qué te ayudaría más en la próxima hora?»

situation-fake = Una foto falsa
    .line = Hecha con IA o retocada, parece alguien conocido.
    .child = Alguien hizo una foto falsa de ti. Tú no hiciste nada. Muchas veces se puede quitar.
    .teen = Alguien hizo una imagen falsa de ti. Cuenta como una real. Se puede reportar, y muchas veces quitar.
    .adult = Alguien hizo una foto falsa de su hija o hijo. Trátela como una real: duele y se puede denunciar.
say-fake-child =
    .one = «Alguien hizo una foto falsa de mí».
    .two = «No soy yo, y me siento mal».
    .three = Escribe: «Hay una foto falsa. Necesito ayuda».
say-fake-teen =
    .one = «Alguien hizo una foto falsa de mí».
    .two = «No soy yo, pero duele igual».
    .three = O un mensaje: «Falsificaron una foto. ¿Me ayudas a reportarla?».
say-fake-adult-young =
    .one = «Gracias por contármelo».
    .two = «No estás en problemas. No es tu culpa».
    .three = «Te voy a ayudar, y vamos a buscar a gente que sabe qué hacer».
say-fake-adult-middle =
    .one = «Me alegra que me lo cuentes. Hace falta valor».
    .two = «Lo que hizo esa persona está mal. Tú no tienes la culpa».
    .three = «Te quedas con tu teléfono. El siguiente paso lo doy contigo».
say-fake-adult-teen =
    .one = «Gracias por confiarme esto».
    .two = «Te creo. No me enojo contigo».
    .three = «¿Qué te ayudaría más en la próxima hora?»

situation-meet = Alguien quiere verse en persona
    .line = Una persona conocida solo por internet quiere verse en la vida real.
    .child = Alguien de internet quiere verte. Qué bueno que preguntas. No tienes que ir. ¿Ya fuiste? Todavía puedes contarlo. No es tu culpa.
    .teen = Alguien a quien conoces solo por internet quiere verte. No tienes que ir ni dar explicaciones. ¿Ya fuiste? Todavía puedes contarlo, y no es tu culpa.
    .adult = Alguien conocido solo por internet quiere ver a su hija o hijo. Es bueno que lo sepa. ¿Ya se vieron? Su hija o hijo todavía puede contarle todo, y no tiene la culpa.
say-meet-child =
    .one = «Alguien de internet quiere verme».
    .two = «No quiero ir. ¿Te quedas conmigo?».
    .three = Escribe el lugar y la hora, y entrégalo.
say-meet-teen =
    .one = «Iba a verme con alguien de internet y no quiero».
    .two = «Aquí están el lugar y la hora. ¿Te quedas conmigo?».
    .three = O manda lugar, hora y nombre a alguien de confianza.
say-meet-adult-young =
    .one = «Gracias por contármelo. No hiciste nada malo».
    .two = «No le debes nada a esa persona, ni siquiera una respuesta».
    .three = «Hoy me quedo contigo».
say-meet-adult-middle =
    .one = «Gracias por contármelo. No hiciste nada malo».
    .two = «No le debes nada a esa persona, ni siquiera una respuesta».
    .three = «Hoy me quedo contigo».
say-meet-adult-teen =
    .one = «Gracias por contármelo. No hiciste nada malo».
    .two = «No le debes nada a esa persona, ni siquiera una respuesta».
    .three = «Hoy me quedo contigo».

situation-chat = Un chat raro
    .line = Se siente extraño, insistente o secreto.
    .child = Un chat se siente raro. Lo que sientes vale. Puedes parar cuando quieras.
    .teen = Un chat no te da buena espina. Vale la pena escuchar esa sensación, aunque no sepas decir por qué.
    .adult = Un chat le parece mal a usted o a su hija o hijo. Mirar pronto es mirar bien.
say-chat-child =
    .one = «Un chat se siente raro. ¿Lo miras conmigo?».
    .two = «No sé si es algo malo».
    .three = Señala la pantalla y di: «Esto».
say-chat-teen =
    .one = «Alguien me escribe y algo no me cuadra».
    .two = «¿Lees esto y me dices qué piensas?».
    .three = O un mensaje: «Un chat raro. ¿Te lo muestro?».
say-chat-adult-young =
    .one = «Gracias por contármelo».
    .two = «No estás en problemas. No es tu culpa».
    .three = «Te voy a ayudar, y vamos a buscar a gente que sabe qué hacer».
say-chat-adult-middle =
    .one = «Me alegra que me lo cuentes. Hace falta valor».
    .two = «Lo que hizo esa persona está mal. Tú no tienes la culpa».
    .three = «Te quedas con tu teléfono. El siguiente paso lo doy contigo».
say-chat-adult-teen =
    .one = «Gracias por confiarme esto».
    .two = «Te creo. No me enojo contigo».
    .three = «¿Qué te ayudaría más en la próxima hora?»

situation-close = Es alguien cercano
    .line = Alguien que vive aquí o a quien conocemos bien.
    .child = Alguien a quien conoces te hace sentir mal o con miedo. No es tu culpa. Hay personas de confianza para ti.
    .teen = Alguien cercano es quien te hace daño o te da miedo. No es tu culpa, y hay personas de fuera que ayudan.
    .adult = Alguien de su casa, o cercano, puede ser quien hace daño. Primero está la seguridad de su hija o hijo.
say-close-child =
    .one = «Alguien a quien conozco me da miedo».
    .two = «Por favor, no le digas a esa persona que te lo conté».
    .three = Escribe: «Necesito una persona adulta de confianza».
say-close-teen =
    .one = «Alguien cercano me está haciendo daño».
    .two = «Por favor, pregúntame antes de contárselo a alguien más».
    .three = O escribe a una línea de ayuda: «Aquí no puedo hablar en voz alta».
say-close-adult-young =
    .one = «Gracias por contármelo. Te creo».
    .two = «Hiciste bien en decirlo, aunque sea alguien a quien queremos».
    .three = «Lo primero es que estés a salvo».
say-close-adult-middle =
    .one = «Gracias por contármelo. Te creo».
    .two = «Hiciste bien en decirlo, aunque sea alguien a quien queremos».
    .three = «Lo primero es que estés a salvo».
say-close-adult-teen =
    .one = «Gracias por contármelo. Te creo».
    .two = «Hiciste bien en decirlo, aunque sea alguien a quien queremos».
    .three = «Lo primero es que estés a salvo».

situation-unsure = No lo sé
    .line = Algo anda mal y todavía no tiene nombre.
    .child = Algo se siente mal. No necesitas la palabra correcta.
    .teen = Algo no está bien. No hace falta ponerle nombre para recibir ayuda.
    .adult = Algo anda mal y no sabe qué. Estos pasos sirven en cualquier caso.
say-unsure-child =
    .one = «Algo anda mal. No sé cómo decirlo».
    .two = «¿Te sientas conmigo?».
    .three = Dibújalo o muestra la tarjeta.
say-unsure-teen =
    .one = «Algo anda mal y todavía no puedo explicarlo».
    .two = «Ahora no necesito consejos. Solo escúchame».
    .three = O un mensaje: «¿Puedes más tarde? Necesito a alguien».
say-unsure-adult-young =
    .one = «Gracias por buscarme».
    .two = «No tienes que encontrar las palabras ahora».
    .three = «Aquí estoy, hoy y mañana».
say-unsure-adult-middle =
    .one = «Gracias por buscarme».
    .two = «No tienes que encontrar las palabras ahora».
    .three = «Aquí estoy, hoy y mañana».
say-unsure-adult-teen =
    .one = «Gracias por buscarme».
    .two = «No tienes que encontrar las palabras ahora».
    .three = «Aquí estoy, hoy y mañana».

step-breathe-child = Respira despacio
    .how = Pon los pies en el piso. Suelta el aire largo, tres veces.

step-breathe-teen = Respira una vez, despacio
    .how = No tienes que resolverlo en este minuto. La prisa es lo que buscan.

step-breathe-adult = Siéntese y suelte el aire
    .how = Su calma es la primera ayuda que recibe su hija o hijo. Un minuto está permitido.

step-stop-answering-child = Deja de responder
    .how = No contestes, llegue lo que llegue. Deja el dispositivo.

step-stop-answering-teen = Deja de responder
    .how = Sin explicar ni negociar. Deja el chat abierto y no escribas nada más.

step-stop-answering-adult = Que nadie responda más
    .how = Su hija o hijo deja de escribir, y usted no escribe en su nombre. Deje el chat como está.

step-keep-messages-child = Guarda los mensajes
    .how = No los borres. Sirven a quienes te ayudan.

step-keep-messages-teen = Guarda los mensajes
    .how = Haz capturas del chat, del nombre y de las horas. De una foto íntima, ninguna.

step-keep-messages-adult = Guarde mensajes, nombres y horas
    .how = Fotografíe el chat y el perfil con otro teléfono, nunca la foto misma. Deje todo en el dispositivo.

step-tell-someone-child = Cuéntale a una persona adulta de confianza
    .how = Quien te cuida, una maestra, un abuelo, una enfermera. Si una persona no escucha, cuéntale a otra.

step-tell-someone-teen = Cuéntale a una persona
    .how = Alguien de tu familia, una profesora, un entrenador, una orientadora. Si esa persona te hace daño o no escucha, elige a otra o una línea de ayuda.

step-thank-child-adult = Agradezca que se lo haya contado
    .how = Dígale: «No es tu culpa, y lo haremos juntos». Las preguntas pueden esperar.

step-call-first-child = Llama o escribe al primer número de aquí
    .how = Responde una persona. Puedes decir tan poco como quieras.

step-call-first-teen = Llama o escribe al primer número de aquí
    .how = Puedes preguntar primero qué tienen que comunicar. Puedes colgar cuando quieras.

step-call-first-adult = Llame al primer número de aquí
    .how = Conocen esta situación y le dicen qué denunciar y dónde. Tenga a mano nombres y horas.

step-block-child = Reporta y bloquea con ayuda de la persona adulta que te cuida
    .how = Primero guarda los mensajes. Después lo reportan juntos en la aplicación, y bloquean.

step-block-teen = Reporta y bloquea
    .how = Primero guarda los mensajes. Después reporta la cuenta en la aplicación y bloquéala.

step-block-adult = Reporte en la aplicación y después bloquee
    .how = Háganlo juntos, cuando los mensajes estén guardados. Bloquear detiene los mensajes nuevos de esa cuenta.

step-report-police-teen = Que alguien lo denuncie contigo
    .how = La policía y las líneas de denuncia lo conocen. En EE. UU. es CyberTipline; en otros países, los servicios están aquí.

step-report-police-adult = Denúncielo
    .how = En EE. UU., en CyberTipline; en otros países, en los servicios junto a estos pasos. Diga qué pasó y cuándo; no hace falta mostrar fotos.

step-take-it-down-child = Pregúntale a la persona adulta que te cuida por Take It Down
    .how = Ayuda a quitar una foto privada de muchas aplicaciones. Privada quiere decir que muestra lo que cubre la ropa interior. La foto misma se queda contigo.

step-take-it-down-teen = Usa Take It Down
    .how = Para fotos de antes de los 18. Se pide desde el dispositivo que tiene la foto, y solo la buscan los servicios que participan.

step-take-it-down-adult = Pida que la quiten con Take It Down
    .how = Para fotos de antes de los 18, desde el dispositivo que las tiene. Solo las buscan los servicios que participan. No la copie para eso.

step-report-app-child = Repórtenlo juntos en la aplicación
    .how = La persona adulta que te cuida puede presionar «reportar» contigo.

step-report-app-teen = Reporta la publicación y la cuenta
    .how = Las aplicaciones tienen personas y reglas para esto. En Estados Unidos, la ley les da 48 horas con una imagen íntima. A tus amigos pídeles solo que no la pasen.

step-report-app-adult = Reporte la publicación en cada aplicación
    .how = Use el formulario de la aplicación. En Estados Unidos tiene 48 horas con una imagen íntima; si no, la FTC recibe quejas. Nadie más necesita mirarla ni reportarla; las otras familias solo cuidan que nadie la pase.

step-tell-school-child = La persona adulta que te cuida puede hablar con la escuela
    .how = Una maestra puede ayudar a que también pare allí.

step-tell-school-teen = Que la escuela sepa lo necesario
    .how = Basta una persona que tú elijas. No necesita ver ninguna foto.

step-tell-school-adult = Diga a la escuela solo lo necesario
    .how = Pida hablar con la persona responsable de protección. Nadie allí necesita ver una foto.

step-do-not-go-child = No vayas a ver a esa persona
    .how = No tienes que explicar nada. Una promesa a quien te engaña no cuenta.

step-do-not-go-teen = No vayas por tu cuenta
    .how = No debes ninguna explicación, aunque ya lo hubieran acordado. Si acaso, más adelante: pregunta antes, y que vaya contigo una persona adulta que ya conoces. No una que elija quien te escribe.

step-do-not-go-adult = Su hija o hijo no va, y no se queda a solas
    .how = Ni encuentro, ni respuesta, ni trampas por su cuenta. Quédense juntos ahora. Antes de los 11 años, tampoco más adelante; desde los 11, nunca sin una persona adulta que ya conozca.

step-say-where-when-child = Di dónde y cuándo iba a ser
    .how = Dile el lugar y la hora a la persona adulta que te cuida. Eso ayuda mucho.

step-say-where-when-teen = Dile a alguien dónde y cuándo
    .how = El lugar, la hora y el nombre que usa. Que alguien de confianza lo tenga.

step-say-where-when-adult = Anote lugar, hora y nombres
    .how = Después avise a la policía. Con el encuentro pueden hacer algo.

step-stay-with-people-child = Quédate cerca de gente conocida
    .how = Tu clase, tus vecinos, la persona adulta que te cuida. Hoy no a solas.

step-stay-with-people-teen = Hoy quédate con gente conocida
    .how = Di adónde vas y vuelve por un camino con gente.

step-stay-with-people-adult = Organice la ida y la vuelta de la escuela
    .how = Durante unos días alguien acompaña. Avise a quienes recogen a su hija o hijo.

step-find-safe-person-child = Busca a una persona adulta de confianza en otro lugar
    .how = Una maestra, la enfermera de la escuela, una vecina, alguien de tu familia que vive aparte, una doctora. Tú eliges.

step-find-safe-person-teen = Elige a una persona de confianza en otro lugar
    .how = Una profesora, un orientador, la familia de una amiga o un amigo, una doctora, un pariente que viva aparte. No quien te hace daño.

step-mind-screen-child = Mira quién puede ver tu pantalla
    .how = Si viene alguien, presiona Salir. Aquí no se guarda nada.

step-mind-screen-teen = Cuida quién ve esta pantalla
    .how = Salir la tapa al instante. Usa un teléfono que esa persona no pueda revisar.

step-danger-grows-child = Si hay peligro, llama al número de emergencias
    .how = Está junto a estos pasos. Tú también puedes llamar.

step-danger-grows-teen = Si el peligro crece, llama al número de emergencias
    .how = Está junto a estos pasos, y tú también puedes llamar.

step-danger-grows-adult = Si el peligro crece, llame al número de emergencias
    .how = Está junto a estos pasos. Si hace falta, llame desde otro cuarto.

step-keep-child-safe-adult = Aleje a su hija o hijo de esa persona
    .how = Busque para esta noche un lugar con alguien que le crea. No le avise a la persona.

step-write-down-adult = Anote las palabras de su hija o hijo
    .how = En papel, tal como las dijo, con fecha y hora. No agregue nada ni pida detalles.

step-stay-near-adult = Quédese cerca esta noche
    .how = Si nota mucha desesperación, no deje a su hija o hijo a solas. Llame a una línea de crisis, a un médico o a emergencias.

step-not-alone-teen = No te quedes a solas con esto esta noche
    .how = Si pesa demasiado, hay una línea de ayuda o de crisis ahora. Puedes escribir en vez de hablar.

step-school-tomorrow-teen = Planea mañana en la escuela
    .how = Si ya circula: una amiga o un amigo te espera en la entrada, y una persona adulta de ahí lo sabe antes de clase. «No voy a hablar de eso» es una respuesta completa.

step-something-good-child = Haz algo que te haga bien
    .how = Dibuja, come, juega, acaricia a una mascota. Por hoy hiciste bastante.

step-look-who-child = Mira el chat con la persona adulta que te cuida
    .how = Te ayuda a ver qué tipo de chat es. Tú muestras solo lo que quieras.

step-look-who-teen = Míralo con otros ojos
    .how = ¿Quiere secretos, fotos, dinero, otra aplicación? Son señales, sea quien sea.

step-look-who-adult = Mírenlo juntos, si su hija o hijo quiere
    .how = Pregunte qué le pareció raro, y escuche. Secretos, regalos, otra aplicación o prisa son señales.

step-passwords-child = Cambien juntos la contraseña
    .how = Elijan tres o cuatro palabras que no tengan nada que ver entre sí. Nada de tu vida: ni mascotas ni nombres.

step-passwords-teen = Cambia tus contraseñas
    .how = Empieza por el correo y la aplicación donde pasó. Activa el segundo paso al entrar.

step-settings-child = Miren juntos los ajustes
    .how = ¿Quién puede escribirte? Lo decides con la persona adulta que te cuida.

step-settings-teen = Recorre los ajustes de privacidad
    .how = Quién puede escribir, quién ve tu lista de amigos y tu lugar. Cierra lo que nadie necesita.

step-settings-adult = Recorran juntos los ajustes
    .how = La mano sobre el dispositivo es la de su hija o hijo. Las listas de la parte de las familias muestran cuáles importan.

step-talk-again-child = Vuelve a hablarlo
    .how = Lo que sientes puede volver. Puedes contar más cuando quieras, o nada.

step-talk-again-teen = Vuelve con la persona a quien le contaste
    .how = Está bien necesitarla dos veces. Di qué te ayudaría y qué no.

step-talk-again-adult = Vuelva a preguntar, con suavidad
    .how = «¿Cómo va hoy?» basta. Lo que se siente muchas veces llega después.

step-ordinary-days-child = Haz lo de siempre
    .how = Escuela, amigos, juego. Sigues siendo tú.

step-ordinary-days-teen = Sigue con tus días normales
    .how = Dormir, comer, amigos, entrenar. Lo que pasó no es quien eres.

step-ordinary-days-adult = Mantenga los días normales
    .how = Comidas, escuela, amigos, risas. Así su hija o hijo siente que la vida sigue.

step-report-result-adult = Anote lo que denunció y vuelva a preguntar
    .how = Dónde, cuándo, qué número le dieron. Después de una semana, pregunte cómo va.

step-help-for-you-adult = Busque también a alguien para usted
    .how = Una amiga, un orientador o una línea para familias. Esto se lleva mejor cuando no está a solas.

step-doctor-teen = Si sigue pesando, ve con una doctora o un orientador
    .how = El sueño, el estómago, los pensamientos que dan vueltas: para eso están.

step-doctor-adult = Consulte a una doctora o a un orientador
    .how = Si siguen difíciles el sueño, la comida o la escuela, su hija o hijo necesita más que buenas palabras.

never-pay-child = No mandes nada más
    .how = Ni dinero, ni tarjetas, ni fotos. Muchas veces solo quieren más.

never-pay-teen = No pagues ni mandes más
    .how = Quien recibe algo suele volver a pedir.

never-pay-adult = No pague
    .how = Pagar casi nunca acaba con eso; las exigencias suelen seguir.

never-delete-child = No borres el chat
    .how = Muestra lo que hizo la otra persona.

never-delete-teen = No borres la cuenta ni el chat
    .how = Las dos cosas ayudan a encontrar a quien hace esto.

never-delete-adult = No borre nada
    .how = Quienes investigan necesitan el chat, la cuenta y el dispositivo como están.

never-copy-child = No pases una foto privada
    .how = Ni a tus amigos, ni para mostrarla. Solo cuéntalo.

never-copy-teen = No copies ni reenvíes la foto
    .how = Ni siquiera como prueba: hace más daño y puede ser contra la ley.

never-copy-adult = No copie, reenvíe ni busque la foto
    .how = Ni siquiera como prueba. Hace más daño y puede ser contra la ley.

never-confront-teen = No enfrentes a la persona a solas
    .how = La pone sobre aviso y puede ponerte en peligro.

never-confront-adult = No enfrente a la persona ni se haga pasar por su hija o hijo
    .how = La pone sobre aviso y puede arruinar lo que la policía necesita.

never-blame-child = No te eches la culpa
    .how = El truco es de esa persona. Leer esto ya es valiente.

never-blame-teen = No te eches la culpa
    .how = Esa persona lo planeó; tú no. Nada de lo que hiciste lo vuelve tu culpa.

never-blame-adult = No culpe ni quite el teléfono
    .how = «¿Por qué hiciste…?» cierra la conversación. Perder el teléfono se siente como un castigo por contar.

never-keep-secret-child = No te lo guardes
    .how = Un secreto que duele se puede contar, aunque lo hayas prometido.

never-keep-secret-teen = No lo cargues a solas
    .how = El secreto solo le sirve a quien hace esto.

never-keep-secret-adult = No prometa guardar el secreto
    .how = Diga con honestidad a quién pedirá ayuda, y que su hija o hijo lo sabrá primero.

never-interrogate-adult = No interrogue a su hija o hijo
    .how = Deje eso a quienes se prepararon para hacerlo. Basta con escuchar.

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

situation-met = Ya vi en persona a alguien de internet
    .line = Hubo un encuentro con alguien conocido solo por internet.
    .child = Viste en persona a alguien de internet. Todavía puedes contarlo, todo o una parte. No es tu culpa.
    .teen = Viste en persona a alguien a quien conocías solo por internet. Haya pasado lo que haya pasado, todavía puedes contarlo. No es tu culpa.
    .adult = Su hija o hijo vio en persona a alguien conocido solo por internet. Es bueno que lo sepa. No tiene la culpa, haya pasado lo que haya pasado.
say-met-child =
    .one = «Vi en persona a alguien de internet».
    .two = «No te enojes, por favor. Necesito que me escuches».
    .three = Muestra la tarjeta o escribe: «Fui a ver a alguien. Ayúdame, por favor».
say-met-teen =
    .one = «Vi en persona a alguien de internet, y te lo quiero contar».
    .two = «No tienes que decir nada. Solo quédate aquí».
    .three = O un mensaje: «Vi a alguien en persona. ¿Puedes venir? No te enojes, por favor».
say-met-adult-young =
    .one = «Gracias por contármelo. No estás en problemas».
    .two = «Haber ido no es tu culpa».
    .three = «Cuentas lo que tú quieras. Me quedo contigo».
say-met-adult-middle =
    .one = «Me alegra que me lo cuentes. Hace falta valor».
    .two = «No hiciste nada malo. Nadie puede aprovecharse de tu confianza».
    .three = «Tú decides qué cuentas ahora. Aquí me quedo».
say-met-adult-teen =
    .one = «Gracias por confiarme esto».
    .two = «Te creo. Haber ido no lo vuelve tu culpa».
    .three = «¿Qué necesitas en la próxima hora?»

situation-chat = Un chat raro
    .line = Se siente extraño, insistente o secreto.
    .child = Un chat se siente raro. Lo que sientes vale. Puedes parar cuando quieras.
    .teen = Un chat no te da buena espina. Vale la pena escuchar esa sensación, aunque no sepas decir por qué.
    .adult = Un chat le parece mal a usted o a su hija o hijo. Es bueno mirarlo a tiempo.
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

situation-hurt = Alguien quiere que me haga daño o se lo haga a otros
    .line = Una persona o un grupo presiona, reta o amenaza.
    .child = Alguien quiere que te hagas daño o se lo hagas a otra persona. Puedes parar ahora. No es tu culpa, aunque hayas hecho una parte.
    .teen = Alguien te presiona para que te hagas daño o se lo hagas a otros. Puedes parar en cualquier momento. No es tu culpa, aunque hayas hecho una parte.
    .adult = Alguien presiona a su hija o hijo para que se haga daño o se lo haga a otros. No tiene la culpa, aunque haya hecho una parte.
say-hurt-child =
    .one = «Alguien en internet quiere que haga algo que hace daño».
    .two = «Quiero que pare. Quédate conmigo, por favor».
    .three = Muestra la tarjeta o escribe: «Necesito ayuda ahora».
say-hurt-teen =
    .one = «Hay gente que me presiona para que me haga daño o se lo haga a otros».
    .two = «Quiero salir de esto, y me da miedo lo que hagan después».
    .three = O un mensaje: «No estoy bien. Ven, por favor, y no te enojes».
say-hurt-adult-young =
    .one = «Gracias por contármelo. No estás en problemas».
    .two = «No tienes que hacer nunca más nada de lo que digan».
    .three = «Me quedo contigo, y buscamos ayuda juntos».
say-hurt-adult-middle =
    .one = «Me alegra que me lo cuentes. Hace falta valor».
    .two = «Te presionaron. No es tu culpa, aunque hayas hecho una parte».
    .three = «Hoy me quedo contigo. Llamamos juntos».
say-hurt-adult-teen =
    .one = «Gracias por confiarme esto».
    .two = «Te presionaron. No es tu culpa, aunque hayas hecho una parte».
    .three = «¿Estás a salvo ahora? Aquí me quedo, sea como sea».

situation-saw = Vi algo
    .line = Una imagen o un video que dio miedo, era cruel o no era para niños.
    .child = Viste algo raro o que da miedo. No hiciste nada malo. Al contarlo se hace más pequeño.
    .teen = Viste algo que no se te va de la cabeza. No hiciste nada malo, y con el tiempo pesa menos.
    .adult = Su hija o hijo vio algo que le afectó. Haya sido sin querer o por curiosidad, no hizo nada malo.
say-saw-child =
    .one = «Vi algo feo».
    .two = «No lo quiero ver otra vez. ¿Te quedas conmigo?».
    .three = Dibuja cómo te sientes o muestra la tarjeta.
say-saw-teen =
    .one = «Vi algo en internet y no dejo de pensar en eso».
    .two = «No tienes que mirarlo. Solo escúchame».
    .three = O un mensaje: «Vi algo feo. ¿Podemos hablar?».
say-saw-adult-young =
    .one = «Gracias por contármelo. No hiciste nada malo».
    .two = «A mí también me daría miedo».
    .three = «Ahora lo quitamos de la vista. Me quedo contigo».
say-saw-adult-middle =
    .one = «Me alegra que me lo cuentes. No estás en problemas».
    .two = «Puedes preguntarme lo que quieras, ahora o después».
    .three = «Lo reportamos juntos, y nadie tiene que volver a mirarlo».
say-saw-adult-teen =
    .one = «Gracias por contármelo. No me enojo».
    .two = «Tener curiosidad es normal. Lo que viste no lo hiciste tú».
    .three = «¿Qué te ayudaría ahora: hablar u otra cosa?»

situation-account = Alguien se quedó con mi cuenta
    .line = No puedo entrar, o alguien escribe en mi nombre.
    .child = Alguien se quedó con tu cuenta. Te engañaron, y eso le puede pasar a cualquiera. Muchas veces se recupera.
    .teen = Alguien se quedó con tu cuenta. Lo hizo esa persona, y muchas veces se recupera.
    .adult = Alguien se quedó con la cuenta de su hija o hijo. Fue un engaño. Muchas veces se recupera.
say-account-child =
    .one = «Alguien se quedó con mi cuenta».
    .two = «¿Me ayudas a recuperarla?».
    .three = Señala la pantalla y di: «No puedo entrar».
say-account-teen =
    .one = «Alguien entró en mi cuenta».
    .two = «¿Te sientas conmigo mientras la recupero?».
    .three = O un mensaje a tus amigos: «No contesten a mi cuenta. No soy yo».
say-account-adult-young =
    .one = «Gracias por contármelo. No estás en problemas».
    .two = «Alguien te engañó. A las personas adultas también les pasa».
    .three = «La recuperamos juntos».
say-account-adult-middle =
    .one = «Qué bueno que me lo cuentas pronto».
    .two = «Te engañaron. Eso no te hace menos inteligente».
    .three = «Tú lo haces. Me siento a tu lado».
say-account-adult-teen =
    .one = «Gracias por contármelo».
    .two = «Fue un engaño, y de los buenos. Tú no tienes la culpa».
    .three = «¿Qué cuentas te importan más? Empezamos por esas».

situation-voice = Una voz copiada o una llamada falsa
    .line = Una llamada o un video sonaba como alguien conocido y pedía algo.
    .child = Una llamada fue rara, o alguien fingió ser una persona que conoces. Puedes colgar siempre.
    .teen = En una llamada se puede copiar una voz o una cara. Creerle no es para avergonzarse: está hecha para engañar.
    .adult = En una llamada se puede copiar una voz o una cara. Cualquiera la puede creer: está hecha para eso.
say-voice-child =
    .one = «Alguien llamó y algo no estaba bien».
    .two = «Dijo que era alguien que conozco. ¿Llamamos nosotros?».
    .three = Entrega el teléfono y di: «Esta llamada».
say-voice-teen =
    .one = «Recibí una llamada que sonaba como alguien de aquí. Creo que era falsa».
    .two = «¿Fuiste tú? ¿Lo comprobamos?».
    .three = O un mensaje: «¿Me llamaste? Llámame, por favor».
say-voice-adult-young =
    .one = «Gracias por contármelo. No hiciste nada malo».
    .two = «Fue un truco con una máquina».
    .three = «Llamamos juntos y vemos quién era».
say-voice-adult-middle =
    .one = «Me alegra que me lo cuentes».
    .two = «Copiaron una voz. Cualquiera la creería».
    .three = «Busquemos una palabra que solo conozcamos aquí».
say-voice-adult-teen =
    .one = «Gracias por contármelo».
    .two = «Estaba hecha para sonar real. Tú no tienes la culpa».
    .three = «¿Qué pidieron? Lo arreglamos juntos».

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
    .how = Pon los pies en el piso. Suelta el aire muy despacio, tres veces.

step-breathe-teen = Respira una vez, despacio
    .how = No tienes que resolverlo en este minuto. La prisa es lo que buscan.

step-breathe-adult = Siéntese y suelte el aire
    .how = Su calma es la primera ayuda que recibe su hija o hijo. Tómese un minuto.

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
    .how = La policía y las líneas de denuncia conocen estos casos. En EE. UU. es la CyberTipline; en otros países, los servicios están aquí.

step-report-police-adult = Denúncielo
    .how = En EE. UU., en la CyberTipline; en otros países, en los servicios junto a estos pasos. Diga qué pasó y cuándo; no hace falta mostrar fotos.

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

step-school-tomorrow-child = Planea la escuela de mañana con la persona adulta que te cuida
    .how = ¿Quién entra contigo? ¿Qué maestra lo sabe? Puedes decir: «No quiero hablar de eso».

step-school-tomorrow-adult = Planeen juntos el día de mañana en la escuela
    .how = Pregunte qué ayudaría: alguien que espere en la entrada, una maestra que lo sepa, un lugar tranquilo en el recreo. Su hija o hijo decide quién se entera y de qué.

step-safe-place-teen = Ve a donde te sientas a salvo
    .how = Con gente que conoces o a un lugar con gente. No le debes a esa persona ni despedida ni respuesta.

step-body-care-teen = ¿Alguien le hizo daño a tu cuerpo? Puede ayudarte una doctora
    .how = También días después. Puede acompañarte alguien de confianza, y puedes decir que no a cualquier parte.

step-body-care-adult = ¿Alguien le hizo daño? Vayan con una doctora
    .how = También días después. Pregunte a su hija o hijo quién quiere que vaya también, y que pueda decir que no a cualquier parte.

step-stop-now-child = Para. No tienes que hacerlo
    .how = Ni a ti, ni a un animal, ni a nadie. Puedes salir del chat y ya.

step-stop-now-teen = Para, digan lo que digan
    .how = Puedes parar a la mitad. Hacer lo que quieren no te pone a salvo, y no termina ahí.

step-not-by-yourself-teen = Ve a donde haya alguien
    .how = Otro cuarto, una vecina, la casa de una amiga o un amigo. Si alguien está herido, primero la ayuda: llama al número de emergencias.

step-help-too-adult = Quien tuvo que hacer daño a otros también necesita ayuda
    .how = Dígalo a la policía y a la línea de ayuda. Quienes presionan muchas veces son muy jóvenes, y antes los presionaron.

step-turn-over-child = Voltea la pantalla y aléjate
    .how = No tienes que mirar otra vez, ni para mostrarlo.

step-turn-over-teen = Ciérralo y aléjate
    .how = No necesitas pruebas ni mirar otra vez. Caminar, tomar agua o poner música te trae de vuelta.

step-turn-over-adult = Quítelo de la vista, sin alarma
    .how = Las niñas y los niños copian la alarma de una persona adulta. No hace falta que usted lo vea todo.

step-report-seen-teen = Repórtalo donde lo viste
    .how = Usa el botón de reportar de la aplicación. Si ahí sufre daño una niña o un niño, los servicios de aquí reciben la dirección de la página, nunca una copia.

step-report-seen-adult = Repórtelo donde se vio
    .how = Use el botón de reportar de la aplicación. Si muestra abuso infantil, dé a la línea de denuncia la dirección de la página, nunca una copia.

step-explain-seen-adult = Ayude a entender lo que vio
    .how = ¿Era real? ¿Cómo se hizo? ¿Llegó sin querer o por curiosidad? Pregunte con suavidad y deje lugar a las preguntas.

step-get-back-child = Recupérala con la persona adulta que te cuida
    .how = Abran juntos la ayuda de la aplicación. Busquen: «No puedo entrar».

step-get-back-teen = Recupérala con la ayuda de la propia aplicación
    .how = Busca «No puedo entrar» en la aplicación o en su propio sitio, nunca por un enlace que te mandaron.

step-get-back-adult = Recupérenla con la ayuda de la propia aplicación
    .how = Busquen «No puedo entrar» en la aplicación o en su propio sitio. Su hija o hijo escribe; usted se sienta a su lado.

step-mail-first-teen = Protege también tu correo
    .how = Quien lee tu correo puede quedarse con lo demás. Cambia su contraseña y cierra la sesión en los otros dispositivos.

step-passwords-adult = Cambien juntos las contraseñas
    .how = Primero el correo, luego esta cuenta y después todas las que tengan la misma contraseña. Cierren la sesión en otros dispositivos y activen el segundo paso.

step-warn-friends-child = Avisa a tus amigos por otro lado
    .how = Di: «No soy yo. No contesten ni presionen enlaces».

step-warn-friends-teen = Avisa a tus amigos por otro lado
    .how = Basta una línea: «No soy yo. No contesten, no presionen enlaces, no manden dinero».

step-warn-friends-adult = Avisen a amigos y familiares por otro lado
    .how = Basta una línea: «No somos nosotros. No contesten, no presionen enlaces, no manden dinero».

step-money-gone-teen = ¿Falta dinero? Dilo hoy a una persona adulta
    .how = El banco, la tarjeta o la tienda quizás todavía puedan detenerlo. Guarda el recibo y los nombres.

step-money-gone-adult = ¿Falta dinero? Llame hoy al banco
    .how = El banco, la tarjeta o la tienda quizás todavía puedan detenerlo. Guarde el recibo, los nombres y las horas.

step-hang-up-child = Cuelga
    .how = Puedes colgarle a cualquiera. También si suena como tu familia.

step-hang-up-teen = Cuelga
    .how = Funciona con miedo y prisa. Quien es de verdad lo va a entender.

step-hang-up-adult = Cuelgue
    .how = El miedo, la prisa y el «no se lo diga a nadie» son las señales. Quien es de verdad lo va a entender.

step-call-back-child = Llamen ustedes, tú y la persona adulta que te cuida
    .how = Al número de siempre. Así sabes si era esa persona.

step-call-back-teen = Llama tú, al número que conoces
    .how = No al que te llamó. Pregunta algo que solo esa persona sepa.

step-call-back-adult = Llame usted, al número que conoce
    .how = No al que llamó. Pregunte algo que solo esa persona sepa, o la palabra secreta de la familia.

step-keep-call-child = Recuerda lo que dijo
    .how = Cuéntale la hora y las palabras a la persona adulta que te cuida. Ella las puede anotar.

step-keep-call-teen = Guarda el número, la hora y las palabras
    .how = Anota lo que pedían. Le sirve a quien lo investigue.

step-keep-call-adult = Guarde el número, la hora y las palabras
    .how = Anote lo que pedían. Guarde mensajes y recibos.

step-family-word-child = Busquen una palabra secreta de la familia
    .how = Quien llame de parte de tu familia tiene que saberla. Nadie más.

step-family-word-teen = Acuerda en casa una palabra secreta
    .how = La dice quien llame en un apuro. Que nadie pueda adivinarla por lo que publicas.

step-family-word-adult = Acuerden una palabra secreta en familia
    .how = La dice quien llame en un apuro. Que nadie pueda adivinarla por lo que publican.

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

never-go-again-child = No vuelvas a ir
    .how = Ni para despedirte ni para recuperar algo.

never-go-again-teen = No vuelvas a ir
    .how = Ni para hablarlo ni para recuperar algo. Otras personas pueden hacerlo por ti.

never-prove-child = No hagas ni una cosa más por esa gente
    .how = No tienes que demostrarle nada a nadie.

never-prove-teen = No hagas una cosa más para que pare
    .how = Ceder trae la siguiente exigencia. Parar y contarlo puede terminarlo.

never-pass-on-child = No lo mandes a nadie
    .how = Ni a tus amigos, ni para mostrarlo. Solo cuéntalo.

never-pass-on-teen = No lo guardes ni lo mandes
    .how = Ni siquiera para avisar. Con algunas imágenes, una copia ya es contra la ley.

never-pass-on-adult = No lo guarde, no lo copie y no lo reenvíe
    .how = Ni siquiera como prueba. Con imágenes de abuso infantil, una copia ya es contra la ley.

never-look-again-teen = No vuelvas a mirarlo
    .how = Mirar otra vez no lo explica. Una persona sí puede.

never-give-code-child = No le digas un código a nadie
    .how = Tampoco a quien diga que es de la aplicación.

never-give-code-teen = No pases un código de acceso
    .how = Ni a tus amigos ni a quien diga que es de la aplicación.

never-give-code-adult = No pase un código de acceso
    .how = Ningún soporte de verdad lo pide, ni por llamada ni por chat.

never-pay-finder-child = No des nada para recuperarla
    .how = Ni dinero, ni tarjetas, ni monedas de un juego.

never-pay-finder-teen = No le pagues a quien promete recuperarla
    .how = Esas ofertas suelen ser el siguiente engaño.

never-pay-finder-adult = No le pague a quien promete recuperarla
    .how = Esas ofertas suelen ser el siguiente engaño. La ayuda de la aplicación es gratis.

never-go-along-child = No vayas a ningún lado por una llamada
    .how = Primero la persona adulta que te cuida ve quién era.

never-go-along-teen = No hagas lo que pide la llamada
    .how = Ni dinero, ni códigos, ni encuentros, hasta que hayas llamado tú.

never-go-along-adult = No haga lo que pide la llamada
    .how = Ni dinero, ni códigos, ni nombres, hasta que haya llamado usted.

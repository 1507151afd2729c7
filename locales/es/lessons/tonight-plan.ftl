lesson = Si pasa esta noche
    .summary = Sextorsión, fotos íntimas y montajes con IA: qué decir y qué hacer en la primera hora.
    .can-hour-plan = seguir un plan sereno en la primera hora de una amenaza
    .can-steady-words = encontrar palabras serenas cuando le digan «metí la pata»
    .can-get-down = ayudar a que se retire una foto íntima
    .can-talk-fakes = hablar en casa de las imágenes falsas antes de que aparezca una
    .discuss-night-words = ¿Qué haría más fácil que una niña o un niño despierte a un adulto de noche?
    .discuss-pull-to-pay = ¿Por qué pagar parece tan razonable a medianoche, y qué ayuda a no hacerlo?
    .discuss-before-it-happens = ¿Qué podría acordar una familia antes de que pase algo?
    .home-wake-me = Si me despertaras de noche, ¿qué querrías oír primero?
    .home-fake-picture = Si circulara una imagen falsa de alguien, ¿qué podría hacer?
    .home-calm-second = ¿Quién más mantendría la calma si yo no pudiera, o si el problema fuera yo?
    .family = Escriban un plan corto en una tarjeta: sentarse juntos, no responder, no pagar, guardar los mensajes, pedir ayuda. Déjenla donde se cargan los teléfonos.
    .teacher = Para una reunión de familias. La meta es salir con un plan para una hora y la sensación de que se puede. A nadie se le pregunta por su propia familia. Muchos dirán: «En mi casa nadie mandaría nada». Responda que para amenazar basta una mentira o un montaje.

what-it-is =
    La sextorsión es un chantaje con una foto íntima. La foto puede ser real, un montaje con IA o pura mentira. Hay quien pide dinero y quien pide más fotos. Hay quien amenaza con contar quién le gusta a su hija o hijo.

    Cuando se busca dinero, entre el «hola» y la amenaza pueden pasar minutos. A menudo apuntan a chicos adolescentes, pero puede tocarle a cualquiera.

    No significa que usted falló ni que en casa hubo descuido. El chantaje funciona con la prisa. Por eso aquí hay un plan para una hora en que nadie piensa con claridad.
    .title = Lo que puede llegar a su puerta
    .alt = Una persona adulta con una taza mira por la ventana, de noche. Enfrente, una niña o un niño lee en una ventana iluminada.
    .slide = La sextorsión es un chantaje con una foto íntima: real, falsa o inventada. Si se busca dinero, puede empezar en minutos. Apuntan mucho a chicos, pero puede ser cualquiera. Un plan ayuda.
    .notes = Diga la palabra sextorsión una vez, con claridad, y luego hable de «la amenaza». Pregunte qué se suele imaginar y agregue lo que falte: chicos, rapidez, montajes. Diga que se puede salir un momento.

at-eleven = Son las once de la noche. Tariq, de 15 años, está en la puerta del cuarto de su abuela, la señora Haddad. ¿Qué le conviene decir a ella?
    .title = Ensayo: las once de la noche
    .notes = Léanlo a dos voces y respeten las pausas. Prueben a propósito una respuesta más difícil y vean cómo la repara la señora Haddad. Pregunte qué les saldría con sueño, sin juzgarlo.
    .name = Señora Haddad
    .other = Tariq
    .are-you-awake = ¿Estás despierta? Metí la pata. Muy feo.
    .can-it-wait = Te ves muy cansado. ¿No puede esperar a mañana?
    .can-it-wait-why = Lo dice con cariño, y otras noches sería cierto. Pero quien viene a esta hora quizás no puede esperar.
    .come-sit = Ya desperté. Ven, siéntate. Qué bueno que viniste.
    .come-sit-why = Tariq tiene un lugar a su lado antes de decir nada. Ya sabe que hizo bien en tocar.
    .that-phone = ¿A esta hora? Otra vez ese teléfono, ¿no es cierto?
    .that-phone-why = A cualquiera le cuesta ser amable con sueño. Tariq oye la sentencia antes de haber hablado.
    .by-midnight = No puede esperar. Solo tengo hasta la medianoche.
    .am-here-now = Entonces ahora. Aquí estoy. Dime lo que puedas.
    .am-here-now-why = Oye el miedo detrás de la prisa y cambia de rumbo. «Lo que puedas» le deja decidir cuánto.
    .calm-down-first = Primero cálmate, por favor. Me estás poniendo nerviosa.
    .calm-down-first-why = Es sincera con sus nervios. Pero la calma llega con alguien cerca, y ahora él está solo con esto.
    .has-picture = Alguien tiene una foto mía. Tengo que pagar, o se la manda a todos mis amigos.
    .such-a-picture = ¿Una foto? ¿Cómo dejaste que pasara algo así?
    .such-a-picture-why = El susto hace esa pregunta casi solo. A Tariq le suena como si él hubiera hecho el daño.
    .let-me-see = Primero déjame verla. Así sé qué tan grave es.
    .let-me-see-why = Quiere saber en qué están. Pero no hace falta verla, y mirarla le suma vergüenza.
    .their-doing = Esto te lo están haciendo a ti. Estoy contigo.
    .their-doing-why = Deja claro quién es responsable. Tariq puede dejar de defenderse y empezar a pensar.
    .rather-pay = ¡No! Tú no. Prefiero pagarles.
    .need-to-know = Si ni siquiera me la muestras, ¿cómo te ayudo?
    .need-to-know-why = Las ganas de ayudar son sinceras. Pero suenan a condición, y Tariq puede preferir quedarse solo.
    .no-need = No tengo que verla. Puedo ayudarte sin eso.
    .no-need-why = Eso le quita un gran miedo. A ella le basta saber qué escribe y qué pide la otra persona.
    .some-savings = Tengo unos ahorros. ¿Y si alcanza?
    .no-money = Ni dinero ni respuesta. Guardamos el chat y pedimos ayuda.
    .no-money-why = Tres pasos en una sola frase. Pagar rara vez acaba con eso, y el chat puede ayudar a encontrar a quien lo hizo.
    .my-card = Toma mi tarjeta. Así a medianoche ya se acabó todo.
    .my-card-why = El cariño pagaría lo que fuera por una noche tranquila. Pero pagar rara vez lo detiene; lo primero es pedir ayuda.
    .write-them = Dame ese teléfono. A una persona mayor la van a escuchar.
    .write-them-why = Quiere ponerse delante de él. Pero cualquier respuesta, hasta la más firme, da a la otra persona algo con que seguir.
    .face-down = La señora Haddad toma el teléfono y se detiene. «No. No escribimos nada». Lo pone boca abajo entre los dos.
    .if-posted = ¿Y si la mandan a todos? No voy a poder volver a la escuela.
    .soon-forgotten = En una o dos semanas nadie se va a acordar, ya verás.
    .soon-forgotten-why = Quiere quitarle peso. Tariq puede sentir que ella no ve cuánto le pesa esta noche.
    .heavy-and-help = Ese miedo pesa mucho. Hay ayuda para retirarla.
    .heavy-and-help-why = Toma en serio el miedo y agrega algo cierto. Muchas veces las fotos se pueden retirar, aun después de compartidas.
    .says-it-again = Tariq niega con la cabeza. La señora Haddad lo intenta otra vez: «Tienes miedo, y lo veo. Hay ayuda para retirarla».
    .back-to-bed = Tariq vuelve a su cuarto. Diez minutos después la señora Haddad se sienta en el piso, a su lado. «Perdón. Ya desperté». Él se lo cuenta.
    .looks-away = Tariq mira la pared. La señora Haddad respira hondo. «Me asusté. Esto lo hicieron ellos, no tú». Poco a poco, él le cuenta más.
    .second-price = Más tarde llega otro precio. La señora Haddad guarda la tarjeta. «Nos engañaron a los dos. Ahora pedimos ayuda». Tariq asiente.
    .told = Antes de la medianoche ya guardaron el chat, reportaron la cuenta y la bloquearon. Toman té, y Tariq duerme en el cuarto de al lado, con la puerta abierta.
    .helped = Hubo un rodeo, pero la ayuda seguía ahí. Guardaron el chat, reportaron la cuenta y la bloquearon. Tariq no tuvo que pasarlo solo.

first-hour = En su casa alguien acaba de contarle una amenaza. Ponga los pasos en un buen orden. Si hay una vida en peligro, lo primero es el número de emergencias.
    .title = La primera hora
    .notes = Reparta los pasos en tiras de papel para que los ordenen en grupos pequeños. Acepte cambios con una buena razón. Insista solo en dos cosas: primero la niña o el niño, y guardar antes de bloquear.
    .sit-close = Sentarse cerca, dar las gracias, respirar
    .sit-close-why = El miedo se achica cuando alguien se sienta al lado. Para lo que sigue, su hija o hijo necesita sentirse a salvo.
    .no-answer = No responder, no mandar ni pagar nada
    .no-answer-why = Cada respuesta muestra que la presión funciona. Si no sale nada, ustedes ganan tiempo.
    .save-words = Guardar amenazas, nombres, enlaces y horas
    .save-words-why = Mientras todavía se ven, o sea, antes de bloquear. La foto íntima no se copia nunca.
    .block-account = Reportar la cuenta en la aplicación y bloquear
    .block-account-why = Con los mensajes guardados, el contacto puede terminar. La cuenta propia se queda, porque ahí están los mensajes.
    .send-report = Denunciar juntos, en una línea o en la policía
    .send-report-why = Ya tienen a mano nombres y horas. En Estados Unidos reciben denuncias el FBI, la CyberTipline y Know2Protect.
    .ask-down = Pedir que se retire la foto
    .ask-down-why = Se pide junto con la denuncia. Puede exigir paciencia, pero lo más urgente ya está hecho.
    .plan-night = Acordar cómo será la noche
    .plan-night-why = Va al final, porque ahora se puede descansar. ¿Quién acompaña, quién duerme dónde, a quién se llama si empeora?

pictures-down =
    «Si ya salió, nada sirve». Quien chantajea quiere que se crea eso. Muchas veces las fotos se pueden retirar, aun después de compartidas.

    Take It Down es gratis y no pide el nombre. Es para fotos de antes de los 18 años, en todo el mundo. El dispositivo donde está la foto crea un código, como una huella digital. Solo se envía el código. Los servicios que participan pueden hallar la foto, aunque no en chats cifrados. Desde los 18 está StopNCII. Usted no necesita mirar la foto ni moverla.

    En Estados Unidos hay una segunda vía, la TAKE IT DOWN Act: es una ley, no ese servicio. Pídaselo a la aplicación. Tiene 48 horas para retirar una imagen íntima, real o falsa. Si no tiene formulario o no hace nada, presente una queja ante la FTC.
    .title = Una foto se puede retirar
    .alt = Alguien descuelga de una cuerda unos cuadros, uno tras otro.
    .slide = Take It Down: gratis, sin nombre, para fotos de antes de los 18. Solo sale un código. Desde los 18: StopNCII. En EE. UU., por ley, la aplicación tiene 48 horas; si no, la FTC. No copie la foto.
    .notes = Es probable que pregunten: «¿Y dónde la subo?». La foto no se sube; dígalo dos veces. En Estados Unidos también puede ayudar el centro nacional NCMEC. Va junto con la denuncia. En Ayuda las dos direcciones están separadas, cada una con su explicación.

when-to = ¿Qué toca esta noche, qué puede esperar unos días y qué es mejor no hacer? Ponga cada tarjeta en su lugar.
    .title = Esta noche, después o nunca
    .notes = Dedique tiempo al grupo del medio; con cansancio se quiere resolver todo de una vez. Pregunte cómo se sentiría un sermón sobre reglas a medianoche.
    .bin-tonight = Esta noche
    .bin-later = En los próximos días
    .bin-not-at-all = Mejor no hacerlo
    .note-names = Guardar los nombres de usuario y las horas
    .note-names-why = Al bloquear o si se borra la cuenta, pueden quedar fuera de alcance. Toma cinco minutos.
    .pose-as-child = Responder en nombre de su hija o hijo
    .pose-as-child-why = Dan ganas de poner una trampa. Puede estorbar el trabajo de la policía y enojar a la otra persona.
    .rules-talk = Hablar de nuevas reglas para las aplicaciones
    .rules-talk-why = Vale la pena hablarlo con descanso. Esta noche sonaría a castigo por haber contado.
    .file-report = Hacer la denuncia en una línea
    .file-report-why = No necesita pruebas ni el nombre real de la persona. Cuanto antes, mejor, y nadie tiene que hacerlo a solas.
    .reset-phone = Borrar todo el teléfono, por si acaso
    .reset-phone-why = Un teléfono limpio parece un final. Pero se borra lo que le sirve a la policía; deje todo como está.
    .track-down = Averiguar por su cuenta quién es
    .track-down-why = Cualquiera querría saberlo. Buscar o amenazar puede ponerlos en riesgo, y la policía puede hacer más.
    .who-may-know = Preguntar quién en la escuela puede saberlo
    .who-may-know-why = Su hija o hijo ya perdió bastante control; decídanlo con calma. ¿La foto circula ahí? Entonces avise antes a la escuela.
    .stay-near = Quedarse cerca hasta que se duerma
    .stay-near-why = Las horas después de medianoche son las más largas. No hace falta hablar. Basta con estar.

never-sent =
    Para amenazar no hace falta una foto real. Con IA se pueden falsificar desnudos. El chantaje puede llegar a quien nunca mandó nada, y el plan es el mismo.

    Los montajes también humillan entre compañeros. Es un daño serio, aunque se note que es falso. No lo mire ni lo reenvíe.

    Dígalo desde ya, con palabras simples: «Hay quien hace imágenes falsas. Si aparece una tuya, ven conmigo o con tu maestra. Te voy a creer. Si alguien te daña o no te escucha, elige a otra persona o una línea de ayuda».
    .title = Si nunca se mandó una foto
    .alt = Un cuadro con una imagen. La mitad se ha deshecho en pequeñas piezas cuadradas.
    .slide = Con IA se falsifican desnudos. Puede tocarle a quien no mandó nada, y el plan es el mismo. No lo mire ni lo reenvíe. Dígalo desde ya: «Te voy a creer».
    .notes = No nombre aplicaciones ni muestre ejemplos. Habrá quien quiera borrar todas las fotos de la familia. Diga que nadie tiene la culpa de haber salido en una foto. Que digan en parejas la última frase con sus palabras.

gone-further =
    Quizás ya se pagó. Quizás se mandó más, o pasaron semanas. Quizás no había edad para la aplicación, o se aceptó un regalo. Nada de eso cierra la puerta. Denuncie igual.

    «¿Me van a castigar?» Diga: «Te presionaron. Quien te amenaza es quien hace algo malo». La policía y las líneas de denuncia conocen bien este chantaje. Las leyes varían: prometa su ayuda y no lo que decidirán otros.

    ¿Es alguien conocido? Los pasos son los mismos. No le avise a esa persona, y deje las preguntas a la policía.
    .title = Si ya se llegó más lejos
    .alt = Alguien joven deja una mochila pesada en una banca. Un adulto con lentes le ayuda a sostenerla.
    .slide = Se pagó, se mandó más, pasaron semanas: denuncie igual. «Te presionaron. Quien amenaza es quien hace algo malo». Prometa su ayuda. Si es alguien conocido, no le avise; que pregunte la policía.
    .notes = Puede haber alguien que piense en una historia de hace tiempo. Diga con calma que todavía se puede denunciar, y dónde. Si preguntan por la ley, sugiera un centro de asesoría de la zona y no adivine.

through-night =
    En la oscuridad una amenaza parece más grande. Quédese cerca y lleve algo caliente de tomar. El teléfono puede quedar donde los dos sepan. No es un castigo, solo un descanso.

    Puede preguntar con claridad: «¿Piensas en hacerte daño?». Si la respuesta es sí, o si no está claro, no deje a su hija o hijo a solas. Llame a una línea de crisis o al número de emergencias. Los dos están en Ayuda.

    Los días siguientes, fíjese si hay miedo nuevo o mal sueño. Un médico o una consejera puede ayudar. Y cuéntele a otra persona adulta cómo está usted.
    .title = Durante la noche
    .alt = Un teléfono boca abajo sobre una mesa, entre dos tazas, a la luz de una lámpara.
    .slide = Quédese cerca y que el teléfono descanse. Puede preguntar: «¿Piensas en hacerte daño?». Si es sí o no está claro: no se separe y llame a una línea de crisis o a emergencias. Cuídese también.
    .notes = Lea usted la pregunta en voz alta, con calma; muchas personas nunca la han oído. Abra Ayuda y muestre la línea de crisis. Quédese un rato en la sala al terminar.

q-deadline = Un mensaje le da a su hija una hora para pagar. ¿Qué ayuda más?
    .pay-a-part = Pagar una parte para ganar tiempo
    .pay-a-part-why = Con el reloj en marcha parece lo más barato. Pagar rara vez acaba con eso; primero pida ayuda.
    .stop-and-help = Dejar de responder y buscar ayuda
    .stop-and-help-why = El plazo existe para apurar. El silencio, los mensajes guardados y otra persona adulta les dan tiempo.
    .ask-for-time = Escribir y pedir un día más de plazo
    .ask-for-time-why = Suena prudente. Pero la respuesta muestra que la amenaza funciona. Tómense el tiempo sin pedirlo.
    .close-account = Cerrar de inmediato la cuenta de ella
    .close-account-why = Se siente como cerrar una puerta. Los mensajes pueden perderse; conserve la cuenta y bloqueen.

q-keep = ¿Qué se guarda antes de bloquear a la persona?
    .the-threats = Los mensajes con las amenazas
    .the-threats-why = Muestran lo que se exigió, con las palabras de esa persona.
    .the-picture = La foto íntima como prueba
    .the-picture-why = ¿Qué otra cosa lo probaría? Pero una copia puede ir contra la ley y suma daño; déjela donde está.
    .names-links = Nombres de usuario y enlaces
    .names-links-why = Ayudan a la policía a encontrar la cuenta y a quien está detrás.
    .dates-times = Fechas y horas de los mensajes
    .dates-times-why = Hacen la denuncia más clara. Basta una nota en papel.

q-take-down = ¿Cómo encuentra Take It Down una foto?
    .staff-search = Su personal revisa todos los sitios
    .staff-search-why = Es fácil imaginarlo, y da pudor. Pero nadie tiene que mirar la foto; el trabajo lo hace un código.
    .send-it-in = Usted le manda la foto al servicio
    .send-it-in-why = Otros servicios funcionan así, y la preocupación es común. Aquí la foto no sale del dispositivo.
    .clears-phones = Entra en los teléfonos y la elimina
    .clears-phones-why = Muchas familias lo quisieran. Pero funciona en servicios que participan, no dentro de teléfonos ni en chats cifrados.
    .code-on-device = Crea un código en su propio dispositivo
    .code-on-device-why = Solo viaja el código. Los servicios que participan pueden usarlo para hallar la foto y retirarla.

q-paid = Denunciar sirve también cuando ya se pagó.
    .true-why = Una denuncia puede ayudar a encontrar a la persona. Haber pagado no culpa de nada a su hija o hijo.
    .false-why = Después de pagar, mucha gente siente que perdió el derecho a quejarse. Una denuncia sigue sirviendo; envíela igual.

q-hour = Ponga en orden cuatro pasos de la primera hora.
    .comfort-child = Sentarse a su lado y decir quién es responsable
    .comfort-child-why = Quien se siente a salvo puede hacer lo demás con usted.
    .save-chat = Guardar los mensajes, los nombres y las horas
    .save-chat-why = Es rápido, y tiene que ser mientras el chat está a la vista.
    .block-person = Reportar la cuenta en la aplicación y bloquearla
    .block-person-why = Con los mensajes guardados no se pierde nada al cortar el contacto.
    .report-together = Denunciar en una línea o en la policía
    .report-together-why = Ya está a mano todo lo necesario, y de esa cuenta no llega nada nuevo.

q-fake = Al teléfono de su hija llega un desnudo falso de una compañera. ¿Y ahora?
    .forward-proof = Mandarlo a la escuela como prueba
    .forward-proof-why = Dan ganas de mostrarlo, y es natural. Reenviarlo suma daño y puede ir contra la ley; avise con palabras.
    .only-fake = Decir que algo falso no hace daño
    .only-fake-why = Usted quiere consolar. La vergüenza de quien aparece es real; trátelo como un daño serio.
    .tell-in-words = Avisar a la escuela y no reenviarlo
    .tell-in-words-why = A la escuela le bastan las palabras para actuar. Agradezca a su hija que se lo haya contado.
    .call-the-boy = Llamar a la familia de quien lo hizo
    .call-the-boy-why = Arreglarlo entre familias parece rápido. Puede traer reproches y rumores; que guíe la escuela.

q-match = ¿Qué sirve para cada caso? Una las parejas.
    .under-eighteen = Una foto de antes de los 18 años
    .under-eighteen-to = Take It Down
    .under-eighteen-why = Cuenta la edad que tenía la persona en la foto, no la que tiene ahora.
    .adult-picture = Una foto de los 18 años o después
    .adult-picture-to = StopNCII
    .adult-picture-why = Es el servicio indicado cuando la persona de la foto ya era adulta.
    .their-account = La cuenta que envía amenazas
    .their-account-to = El botón de reportar en la aplicación
    .their-account-why = Toma un minuto. Guarde antes los nombres y úselo además de la denuncia a una línea.
    .self-harm = Alguien joven piensa en hacerse daño
    .self-harm-to = Una línea de crisis, con usted al lado
    .self-harm-why = Si el peligro es ahora, llame al número de emergencias. Todo lo demás puede esperar.

q-two-am = A las dos de la mañana, Tariq dice que ya no puede más. ¿Qué le conviene hacer a la señora Haddad?
    .stay-and-call = Quedarse y llamar a una línea de crisis
    .stay-and-call-why = Él no está solo, y hay personas preparadas que pueden ayudar. Si el peligro es ahora, el número de emergencias.
    .sleep-first = Dejarlo dormir y preguntar en el desayuno
    .sleep-first-why = Dormir suele ayudar, y ella también tiene sueño. Palabras así no esperan: se queda y llama.
    .keep-promise = Prometer que quedará entre ellos dos
    .keep-promise-why = Ella quiere ser leal. Pero para estar a salvo él necesita a más personas, y eso se puede decir con cariño.
    .give-space = Darle espacio hasta que se sienta mejor
    .give-space-why = Otros días hace falta espacio. Esta noche, a solas pesa más; por eso se queda a su lado.

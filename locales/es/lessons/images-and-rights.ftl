lesson = Tu imagen, tus derechos
    .summary = Hasta dónde llega un sí, qué daño hace lo falso hecho con IA y cómo se retiran imágenes.
    .can-how-far = decir hasta dónde llega el sí de alguien para una imagen
    .can-real-harm = explicar por qué una imagen hecha con IA hace un daño real
    .can-use-rights = nombrar los derechos que tienes sobre una imagen tuya
    .can-choose-way = elegir un camino para retirar una imagen y decir dónde termina
    .discuss-whose-photo = ¿De quién es una foto: de quien la tomó o de quien sale en ella?
    .discuss-habit-asking = ¿Cómo podría volverse normal preguntar antes de publicar?
    .discuss-after-parting = ¿Qué es justo hacer con las imágenes cuando dos personas se distancian?
    .home-ask-before = ¿Cómo te gustaría que te preguntara antes de compartir una foto tuya?
    .home-old-pictures = ¿Hay alguna foto tuya en internet que preferirías que ya no estuviera?
    .home-who-beside = ¿Quién podría sentarse a tu lado si quisieras retirar una imagen?
    .family = Cada persona elige una foto familiar publicada y dice sí, no o «solo para nosotros». Un no se cumple el mismo día, sin pedir razones.
    .teacher = Objetivo: que vean el consentimiento como algo de una sola imagen y un solo uso, y que conozcan los caminos de ayuda. Puede haber alguien en el aula que salga en una imagen así, o que tenga una. Quédense con Zuri, Tomás y Mina. Suelen decir «pues que no manden nada». Responda que la ayuda está abierta para todos, antes y después. No muestre ejemplos, no nombre programas y no dé consejos legales.

your-say =
    En cada retrato hay una persona, y esa persona tiene voz. Tú decides si te toman una foto, quién la ve y qué se hace con ella. Puedes decir que sí a una cosa y que no a la siguiente.

    También vale al revés. La foto de otra persona en tu teléfono sigue tratando de ella. Tenerla no significa tener permiso para usarla.

    Esta lección habla del sí y del no, de lo falso y de cómo se retiran imágenes.
    .title = Quien sale en la foto tiene voz
    .slide = Tú decides si te toman una foto, quién la ve y qué se hace con ella. La foto de otra persona en tu teléfono sigue tratando de ella. Tenerla no es tener permiso para usarla.
    .notes = Empiece con fotos inofensivas: un equipo, un mal corte de pelo. Pregunte a quién se le preguntó y cómo. Diga que se puede saltar una página y que nadie tiene que hablar de una foto propia.
    .alt = Dos manos arman un retrato con pedazos de papel rasgado.

which-yes = Un grupo de teatro en primavera. Cada tarjeta cuenta de un sí. ¿Hasta dónde llega?
    .title = ¿Hasta dónde llega un sí?
    .notes = Deje que discutan una tarjeta antes de mostrar la razón. Pregunte qué pregunta sencilla lo habría aclarado. En las tarjetas sin un sí libre, quédense del lado de quien recibió la presión.
    .bin-covered = Ese sí lo incluye
    .bin-ask-anew = Hace falta otro sí
    .bin-not-free = No es un sí libre
    .wall = Sí a una foto en la pared. Cuelga en la pared.
    .wall-why = Es justo lo que se preguntó. Una pregunta clara permite un sí claro.
    .tenth-try = Nueve veces no. A la décima, un sí de cansancio.
    .tenth-try-why = Un sí para que dejen de insistir no es un deseo. El primer no ya era una respuesta.
    .club-page = Sí a la pared. Ahora va a la página del grupo.
    .club-page-why = Una pared la ven unas decenas de personas; una página no tiene puertas. Basta una pregunta corta.
    .or-else = Sí, tras «o le digo a tu familia quién te gusta».
    .or-else-why = Detrás de ese sí hay una amenaza. Es presión, y quien cede no hizo nada malo.
    .poster = Sí al cartel. Cuelga por toda la ciudad.
    .poster-why = Un cartel se hace para toda la ciudad, y eso estaba claro desde el inicio.
    .meant-for-one = Alguien muestra una foto que era para una persona.
    .meant-for-one-why = El sí era para un solo par de ojos. Para cualquier otro hace falta un sí propio.
    .real-love = Sí, tras «si me quisieras de verdad, lo harías».
    .real-love-why = La frase convierte el amor en un examen. Se dice que sí por miedo a perder a alguien.
    .ai-face = Sí a una foto. Con IA ponen esa cara en otra.
    .ai-face-why = El sí era para la foto que se tomó. Una imagen nueva con esa cara es otra pregunta.

asked-sent-swapped =
    Con imágenes íntimas, tres jugadas son señales de alerta. Alguien pide una. Alguien manda una sin que nadie la pida. O propone un intercambio, como si así fuera justo. Puede ser un contacto nuevo o alguien que te cae bien desde hace años.

    Si un adulto se la pide a alguien menor de 18, es el adulto quien viola la ley. Entre adolescentes, la ley cambia según el lugar. Vale en todas partes: nadie debe una imagen, y presionar no es pedir.

    Puedes salir, guardar los mensajes, reportar y bloquear en cualquier momento, aun después de un sí.
    .title = Pedida, enviada, intercambiada
    .slide = Tres señales de alerta: alguien pide una imagen íntima, la manda sin más o propone un intercambio. El adulto que se la pide a alguien menor de 18 viola la ley. Nadie debe una imagen.
    .notes = Diga «imagen íntima» y no agregue nada. Si preguntan qué dice la ley sobre adolescentes, responda que cambia según el lugar y que primero va la ayuda. Insista: recibir una imagen no deseada nunca es culpa de quien la recibe.
    .alt = Dos globos de diálogo con un sobre cerrado en cada uno. Unas flechas van del uno al otro y de vuelta.

tomas-chat = Tomás, de 16 años, y Amira terminaron el domingo. Fue triste y fue en paz. El martes le escribe un amigo. ¿Qué debería escribir Tomás?
    .title = Dos días después de terminar
    .notes = El grupo aconseja a Tomás; nadie hace de Lenny. Amira no está en el chat, así que pregunte qué querría ella. Las respuestas intermedias evitan un pleito, y eso se puede decir con respeto.
    .name = Tomás
    .other = Lenny
    .heard = Supe lo tuyo con Amira. Qué mal.
    .still-have = ¿Todavía tienes imágenes íntimas de ella?
    .some-day = Ni idea. Tendría que ponerme a buscar un día.
    .some-day-why = Las palabras vagas evitan un pleito y salen fácil. Pero dejan la pregunta en pie.
    .hers = Eso queda entre ella y yo. Cambio de tema.
    .hers-why = Tomás no dice ni sí ni no sobre las imágenes. Simplemente no abre esa puerta.
    .a-few = Algunas. Pero no se lo digas a nadie, ¿sí?
    .a-few-why = Está dolido y quiere cerca a un amigo; se entiende. Aun así habla de algo que es de ella.
    .guys-share = Vamos. Entre hombres se comparte.
    .at-practice = Bueno, ya. Luego, en el entrenamiento.
    .at-practice-why = Aplazarlo se siente como paz. La presión viene de Lenny, y Tomás todavía puede dar la vuelta.
    .new-subject = Entonces, ¿jugamos el jueves o no jugamos?
    .new-subject-why = Otro tema salva el ambiente. Lenny puede volver a lo mismo, y el no corto sigue a la mano.
    .trusted-me = Conmigo no. Ella confió en mí con eso.
    .trusted-me-why = Dice quién quiere ser. La confianza no se acabó con la relación.
    .only-me = Muéstrame una. No le digo a nadie.
    .not-to-you = No. Ella me dijo que sí a mí, no a ti.
    .not-to-you-why = Una frase corta lo dice todo. El sí de Amira era para una persona y no se puede pasar a otra.
    .one-look = Una mirada rápida, y después nunca más.
    .one-look-why = «Solo una vez» suena a poco, y cuesta decirle que no a un amigo. Para Amira no sería poco.
    .ask-amira = Entonces pregúntale a Amira, si quieres.
    .ask-amira-why = Recuerda que decide ella, y eso es bueno. Pero ahora la presión le llega a Amira; el no de él se lo evitaría.
    .pause = Tomás guarda el teléfono en la mochila y lanza la pelota contra el portón hasta que oscurece. Después escribe: «Es un no, y no va a cambiar».
    .told = Esa noche Tomás borra las imágenes, como Amira se lo había pedido. Le escribe: «Ya no están. Nadie las vio». Ella tarda un minuto. «Gracias. Significa mucho».
    .later = Más tarde, Tomás no sabe cómo seguir. Él no quiere ser así. Llama a su prima Inés.
    .helped = Inés tiene 26 años y escucha hasta el final. «Lenny te presionó, y puedes terminarlo ahora». Tomás le escribe a Lenny un no sin adornos. Después le cuenta la verdad a Amira, pide perdón sin un «pero» y borra lo que tiene. Inés sabe quién puede ayudar a los dos.

made-with-ai =
    La IA puede poner una cara real en una escena que nunca ocurrió. Hay quien usa algo así para avergonzar a alguien de su clase o para chantajear. Le puede pasar a quien nunca mandó nada.

    A fines de 2024, Thorn preguntó en Estados Unidos a 1,200 personas de 13 a 20 años. El 84 % dijo que los desnudos falsos dañan a quien aparece. Es una sola encuesta, en un solo país. Muestra lo que piensan, no cuántas veces ocurre.

    Así que no hagas, guardes ni pases algo así. Quien aparece no hizo nada malo.
    .title = Inventada, y el daño es real
    .slide = La IA puede poner una cara real en una escena que nunca ocurrió. Le puede pasar a quien nunca mandó nada. No hagas, guardes ni pases algo así. Quien aparece no hizo nada malo.
    .notes = Dé la cifra solo junto con el año, el país y a quién se preguntó (se publicó en marzo de 2025). Pregunte qué puede decir una encuesta así y qué no. Úsela para dar ánimo: la mayoría de quienes respondieron ve el daño.
    .alt = Una imagen en un marco se deshace por un lado en pequeños cuadros.

your-rights =
    Puedes decir que no, y un no no necesita razones. Puedes cambiar de idea después de un sí. Puedes pedirle a un amigo, a un club o a tu familia que retire una foto tuya.

    Puedes reportar una imagen en la aplicación, y las falsas también cuentan. Y puedes recibir ayuda sin mostrársela a nadie.

    Hay leyes que protegen a los jóvenes cuando se usan mal sus imágenes. En Estados Unidos, un servicio debe retirar una imagen íntima, real o falsa, en las 48 horas siguientes a una solicitud válida. Si no lo hace, la FTC, una oficina del gobierno, recibe quejas. En otros lugares depende de dónde vives. Una línea de ayuda, la orientación escolar o un abogado te ayudan a saberlo.
    .title = Lo que puedes hacer
    .slide = Puedes decir que no, cambiar de idea y pedir que retiren una foto. Puedes reportarla, y las falsas también cuentan. Puedes recibir ayuda sin mostrársela a nadie.
    .notes = Lea la lista despacio; cada punto es un derecho, no un consejo. Pregunte cuáles conoce poca gente. La ley de Estados Unidos es la TAKE IT DOWN Act; el servicio Take It Down es otra cosa, con otra dirección. No adivine sobre la ley: diga que depende del lugar y que la ayuda no la espera.
    .alt = Una balanza con los platillos a la misma altura, en un escritorio entre una lámpara y unos libros.

code-steps = Mina, de 15 años, quiere que se retire una imagen íntima suya. Usa Take It Down. Pon en orden el camino.
    .title = El camino de un código
    .notes = Compare el código con una huella: se puede reconocer, pero no se ve ninguna cara. Señale que en Ayuda está la dirección, para no caer en una página que la imite. Pregunte por qué ningún paso dice «mandar la imagen».
    .same-phone = Mina toma el teléfono donde está la imagen
    .same-phone-why = Empieza donde la imagen ya está. Así no se hace ninguna copia nueva.
    .picks = En la página que da Ayuda elige la imagen
    .picks-why = Con el teléfono en la mano puede elegir. Importa la dirección oficial, y está en Ayuda.
    .makes-code = Su teléfono hace un código de la imagen
    .makes-code-why = Después de elegir, el teléfono lo calcula solo. Es como una huella.
    .code-goes = Al servicio se manda solo el código
    .code-goes-why = Cuando hay código, no tiene que viajar nada más. La imagen nunca sale del teléfono.
    .apps-look = Las aplicaciones que participan lo buscan
    .apps-look-why = Ahora tienen con qué comparar. Para eso no necesitan ninguna imagen de Mina.
    .comes-down = Donde la encuentran, la pueden retirar
    .comes-down-why = El retiro va al final, porque necesita una coincidencia. En otras aplicaciones, Mina la reporta ahí.

reach-and-limits =
    Take It Down es gratis, no pide tu nombre y sirve en todo el mundo. Es para imágenes de antes de que cumplieras 18, tengas la edad que tengas. Usarlo con una imagen propia no te mete en problemas con el servicio. Vale la pena aunque ya se haya compartido.

    Tiene límites. Llega a servicios públicos que participan, no a chats cifrados. Pídelo también en la aplicación (en Estados Unidos tiene 48 horas por ley) y denúncialo en una línea de denuncia o con la policía.

    Para imágenes desde los 18 está StopNCII. Y nunca copies la imagen.
    .title = Hasta dónde llega y dónde termina
    .slide = Antes de los 18 en la imagen: Take It Down, gratis y sin nombre. Desde los 18: StopNCII. No llega a chats cifrados ni a servicios que no participan: reporta también en la aplicación.
    .notes = Hable con franqueza de los límites; una esperanza falsa cuesta confianza. Pregunte por qué cuenta la edad en la imagen y no la de hoy. Diga que alguien que ayuda puede llamar a una línea de denuncia, para no buscar a solas.
    .alt = De una cuerda cuelgan cuadros. Una mano descuelga uno, y en una caja hay otro.

someone-beside =
    Para retirar una imagen hay formularios, hay esperas y a veces hay que pedirlo dos veces. Con alguien al lado es más llevadero: un hermano mayor, una tía, una entrenadora, un enfermero, un maestro. Tú eliges.

    Esa persona no necesita ver la imagen. Tampoco necesita saber quién te gusta. Si te hace daño o no escucha, busca a otra o una línea de ayuda.

    Y mientras tanto, haz algo normal. Eras una persona completa antes de esa imagen, y lo eres ahora.
    .title = Con alguien al lado
    .slide = Retirar una imagen pide paciencia, así que ten a alguien a tu lado. Nadie necesita verla para ayudarte. Si esa persona te hace daño o no escucha, busca a otra o una línea de ayuda.
    .notes = Nombre a dos adultos de su escuela, con lugar y hora. Explique que el personal escolar nunca necesita ver una imagen. Termine con algo tranquilo y quédese un rato cerca de la puerta.
    .alt = Tres jóvenes sentados en los escalones de un porche. Los de los lados escuchan a quien está en medio.

new-place = Zuri dijo que sí a una foto en la pared del grupo. Ahora la quiere la página. ¿Qué vale aquí?
    .wall-yes = Su sí para la pared, porque es la misma foto
    .wall-yes-why = Es la misma foto, así que parece lógico. Pero una página la ve otra gente, y a Zuri se le pregunta de nuevo.
    .club-vote = El voto del grupo, porque la mayoría la quiere
    .club-vote-why = Votar es justo para muchas cosas. Una cara no se vota; decide quien sale en la foto.
    .new-answer = Su respuesta a la nueva pregunta, sí o no
    .new-answer-why = Un sí vale para un uso. Con un lugar nuevo, la pregunta también es nueva.
    .who-took-it = El deseo de la persona que tomó la foto
    .who-took-it-why = Quien la tomó puso su trabajo. Aun así, la cara es de Zuri, y ella tiene voz sobre dónde va.

adult-asks = Si un adulto le pide una imagen íntima a alguien de 15 años, es el adulto quien viola la ley.
    .true-why = La responsabilidad es del adulto, se haya escrito lo que se haya escrito. La persona joven puede contarlo y recibir ayuda.
    .false-why = Muchos adolescentes temen que los culpen también. Pero quien viola la ley es el adulto que pide.

unasked = A Kwame le llega una imagen íntima que no pidió. ¿Qué le debe a quien la mandó?
    .polite-reply = Una respuesta amable, para no ofender a nadie
    .polite-reply-why = La gente amable piensa primero en eso. Pero nadie le preguntó a Kwame; puede cerrarla sin decir nada.
    .one-back = Otra imagen a cambio, para quedar a mano
    .one-back-why = Así se hace ver un intercambio. Algo que nunca quiso no crea ninguna deuda.
    .keep-silent = Silencio, porque llegó por un chat privado
    .keep-silent-why = En general, lo privado merece respeto. Esto rompió esa regla, así que puede contarlo y denunciarlo.
    .nothing-owed = Nada en absoluto, y bien puede denunciarlo
    .nothing-owed-why = Él no la pidió, así que no hay deuda. Cerrar, reportar y bloquear está bien.

survey = En 2024, Thorn preguntó en Estados Unidos a 1,200 personas de 13 a 20 años. El 84 % dijo que los desnudos falsos dañan a quien aparece. ¿Qué nos dice eso?
    .seen-as-harm = La mayoría de quienes respondieron ve un daño real
    .seen-as-harm-why = Eso fue lo que se preguntó y se respondió. Quien dice «esto duele» está lejos de ser la única persona.
    .been-in-one = La mayoría de quienes respondieron salió en una así
    .been-in-one-why = Una cifra alta se lee fácil de ese modo. La pregunta era sobre el daño, no sobre su propia vida.
    .same-all-over = Los jóvenes de todo el mundo piensan exactamente igual
    .same-all-over-why = Quizás sea parecido en otros lugares. Pero solo se preguntó en Estados Unidos, así que no se puede saber.
    .know-the-law = La mayoría de quienes respondieron conoce bien la ley
    .know-the-law-why = Daño y ley suelen nombrarse juntos. Aquí se habló solo del daño; la ley cambia según el lugar.

what-it-needs = ¿Qué necesita Take It Down de quien lo usa?
    .full-name = El nombre completo y la dirección
    .full-name-why = Casi todos los formularios lo piden, así que se supone. Este funciona sin ningún nombre.
    .own-device = El dispositivo que tiene la imagen
    .own-device-why = El código se hace ahí mismo, y así la imagen no tiene que viajar.
    .mailed-copy = Una copia de la imagen por correo
    .mailed-copy-why = Mandar pruebas parece normal. Nunca copies una imagen así; solo reciben el código.
    .before-eighteen = Una imagen de antes de los 18 años
    .before-eighteen-why = Cuenta la edad en la imagen. La persona puede ser mayor ahora.
    .small-fee = Un pequeño pago por cada imagen
    .small-fee-why = Muchos servicios cuestan, así que se espera. Este es gratis.

jules-code = Jules tiene 19 años. Quiere que se retire una imagen de cuando tenía 16. Pon los pasos en orden.
    .help-page = Jules abre la página que aparece en Ayuda
    .help-page-why = Empieza con la dirección oficial. Con 16 en la imagen, sirve Take It Down.
    .fingerprint = La tableta hace un código de la imagen
    .fingerprint-why = Para eso la página tiene que estar abierta. Ocurre en el propio dispositivo.
    .travels = Se manda el código y la imagen se queda
    .travels-why = Antes tiene que haber un código. Es lo único que sale de la tableta.
    .matched = Una aplicación que participa la reconoce
    .matched-why = Esto solo puede seguir cuando llega el código. Entonces la imagen se puede retirar ahí.

hidden-chat = Una imagen de Ravi circula en un chat cifrado. ¿Qué le ayuda más?
    .code-alone = Solo Take It Down, porque llega a todos los chats
    .code-alone-why = Llega a mucho, y por eso se confía en él. A los chats cifrados no llega, así que Ravi necesita más caminos.
    .report-and-tell = Reportarla y contarlo a un adulto o línea de denuncia
    .report-and-tell-why = Donde no llega el código, llegan las personas. Un reporte y alguien que ayude abren otros caminos.
    .join-chat = Entrar a ese chat para ver quién la tiene ahora
    .join-chat-why = Querer saber es humano. Lo que lea ahí puede dolerle, y un reporte logra más.
    .new-number = Otro teléfono y otro número, para alejarse de todo
    .new-number-why = Alejarse suena a alivio. La imagen seguiría donde está, así que primero va el reporte.

too-late = Si una imagen ya se compartió, Take It Down ya no vale la pena.
    .true-why = Puede sentirse como si el momento hubiera pasado. Pero también entonces vale la pena, junto con una denuncia.
    .false-why = Se puede encontrar más tarde, también en lugares que la persona no conoce.

which-way = Une cada caso con un camino que sirva.
    .at-sixteen = Una imagen íntima de Ida a los 16
    .at-sixteen-to = Take It Down
    .at-sixteen-why = En la imagen no tenía 18. Su edad de hoy no cambia nada.
    .at-twenty = Una imagen íntima de Ida a los 20
    .at-twenty-to = StopNCII
    .at-twenty-why = Desde los 18 en la imagen, este es el servicio que corresponde.
    .club-photo = Una foto del club que a Ida no le gusta
    .club-photo-to = Pedírselo sin más al club
    .club-photo-why = Con fotos de todos los días suele bastar una frase amable. No tiene que dar razones.
    .with-threat = Alguien amenaza con publicar una imagen
    .with-threat-to = No responder, guardar el chat, contar, denunciar
    .with-threat-why = Eso es chantaje, y no es culpa de Ida. Con los mensajes guardados y alguien al lado, Ida puede denunciarlo.

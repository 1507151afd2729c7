lesson = Tus fotos, tu punto, tú decides
    .summary = Lo que cuenta una semana de publicaciones, quién ve tu punto en el mapa y cómo se planea un primer encuentro.
    .can-see-trail = ver lo que dicen varias publicaciones cuando se leen juntas
    .can-share-dot = compartir tu ubicación porque quieres, y dejar de hacerlo cuando quieras
    .can-plan-meeting = planear un primer encuentro con alguien a quien solo conoces en internet
    .discuss-who-gains = ¿Quién gana cuando una aplicación sabe dónde está la gente?
    .discuss-care-or-watch = ¿Cuándo un punto compartido es cuidar, y cuándo es vigilar?
    .discuss-who-comes = ¿Por qué importa quién elige a la persona adulta que acompaña?
    .home-your-dot = ¿Quién puede ver dónde estás ahora, que tú sepas?
    .home-my-dot = ¿Cuáles de mis aplicaciones comparten la ubicación? Veámoslas.
    .home-one-photo = ¿Qué dice del lugar la última foto que tomaste?
    .family = Elige una foto de tu teléfono y dásela a alguien de tu casa. Tiene dos minutos para jugar al detective: ¿dónde, cuándo, qué día? Después cambian.
    .teach = Enséñale a alguien cómo ver qué aplicaciones usan su ubicación y cómo apagarla en una. Tú explicas y la otra persona presiona.
    .teacher = Objetivo: que el grupo decida a propósito quién ve su lugar, su transmisión y sus planes. Trabaje con las publicaciones de Yuna y de Dario; no proyecte el perfil de nadie. Le dirán «no tengo nada que ocultar». Responda que decidir no es ocultar. Hay familias que comparten su ubicación por acuerdo: no entre en eso.

paper-posts = Yuna, de 16 años, escribe en el periódico escolar y publica de todo. ¿Qué es pura noticia y qué va dibujando el mapa de su semana?
    .title = Cuarenta publicaciones de una reportera
    .notes = Deje que discutan cada tarjeta antes de mostrar la razón. Pregunte qué cambio pequeño conserva el chiste y borra el mapa. Yuna no hizo nada malo al publicar: así es el periodismo.
    .bin-news = Pura noticia
    .bin-map = Dibuja el mapa
    .final-score = «¡Qué final! 3 a 2 en el último minuto».
    .final-score-why = El partido ya pasó, y no dice dónde va a estar ella después.
    .every-friday = «Todos los viernes: primera fila, junto a la salida».
    .every-friday-why = Un día, un lugar y hasta el asiento. Sirve también para el próximo viernes.
    .desk-view = «¡Buenos días desde mi escritorio!» (con la vista)
    .desk-view-why = Una esquina y el letrero de una tienda. Quien conoce la ciudad encuentra esa ventana.
    .pasta = «La pasta de la cafetería: tragedia en tres actos».
    .pasta-why = Muestra su lengua filosa y nada de su semana.
    .deadline = «¡Cierre! Solo yo en el salón 12 hasta las nueve».
    .deadline-why = Dice dónde está, hasta qué hora y que no hay nadie más. Mañana es solo una buena anécdota.
    .mural = «Quedó listo el mural. Antes le pedí permiso al pintor».
    .mural-why = Habla del trabajo de alguien, con su permiso. Y no cuenta nada del día de Yuna.

town-lamps =
    Imagina tu ciudad de noche, desde arriba, con una lámpara por cada teléfono. Unas brillan para todo el mundo, otras para cinco amigos y otras están apagadas. Los ajustes suelen encender más de las que tú encenderías.

    Un lugar solo dice poco. Un lugar, una hora y una costumbre dicen dónde vas a estar el jueves. Yuna repasó cuarenta publicaciones y encontró su martes entero.

    No dejó de publicar. Decide quién ve su lámpara, cuándo y hasta qué hora. Compartir tu punto con amigos puede ser genial, si lo elegiste y puedes apagarlo en paz.
    .title = Una lámpara en la ciudad
    .alt = Una ciudad desde arriba, de noche. Cuatro marcas brillan como lámparas y la del medio está apagada.
    .slide = Imagina una lámpara por cada teléfono. Un lugar, una hora y una costumbre dicen dónde va a estar alguien. Tú decides quién ve tu lámpara, cuándo y hasta qué hora.
    .easy = Cada teléfono es una lámpara. ¿Quién ve la tuya? Lugar, hora y costumbre dicen mucho. Tú eliges. La puedes apagar.
    .notes = Pregunte qué aplicaciones de un teléfono común conocen el lugar, sin que nadie saque el suyo. Pregunte cuándo se siente libre compartir con amigos: lo quisiste, tiene un final y apagarlo no trae pleitos.

dario-switches = Dario, de 15 años, graba sus caídas en bicicleta. Así quedó su aplicación tras una actualización. Mueve los interruptores y mira lo que ve una persona desconocida.
    .slide = Dario, de 15 años, graba sus caídas en bicicleta. Así quedó su aplicación tras una actualización. ¿Qué interruptores deben estar encendidos y cuáles apagados? Di los números.
    .title = Los cinco interruptores de Dario
    .notes = Antes de cada interruptor, que adivinen qué línea va a cambiar. Uno ya está bien. Pregunte qué dos podría dejar prendidos alguien con público sin mostrar dónde está.
    .name = Dario
    .nickname = CircoDeUno
    .live-map = Mostrarme en vivo en el mapa
    .live-map-why = Sus amigos lo ven en su propia lista. Nadie de fuera necesita saber en qué esquina está ahora.
    .live-map-shown = Un punto que se mueve: Dario, en la calle del Molino
    .live-map-hidden = Un mapa sin puntos
    .messages = Solo mis amigos me escriben
    .messages-why = Este estaba bien desde el principio. Los primeros mensajes de cuentas desconocidas quedan fuera.
    .messages-shown = Un cuadro: «Escríbele a Dario»
    .messages-hidden = Ningún cuadro para escribirle
    .post-place = Agregar el lugar a lo que publico
    .post-place-why = Sin lugar se cae igual de bien. Treinta y un lugares seguidos muestran su semana.
    .post-place-shown = «Pista de bicis» en 31 videos, casi siempre en martes
    .post-place-hidden = Videos sin lugar
    .by-number = Que me encuentren por mi número
    .by-number-why = Los números andan en muchas listas de contactos. Apagado, el suyo no lleva a su perfil.
    .by-number-shown = El perfil de Dario, junto a su número
    .by-number-hidden = El número no lleva a ningún perfil
    .join-live = Cualquiera entra a mi video en vivo
    .join-live-why = Sus amigos pueden entrar, porque él los invita. Nadie más aparece en su imagen.
    .join-live-shown = Un botón: «Entra en vivo con Dario»
    .join-live-hidden = Ningún botón; solo entra quien él invita

nadia-dot = Nadia ensaya esta noche con su banda. Ella y Yuna son amigas desde tercero de primaria. ¿Qué debería escribir Yuna?
    .title = Un punto por una noche
    .notes = Así da gusto compartir: Nadia lo quiso, es por una noche y nadie se enoja al parar. Pregunte quién del chat podría decir que no, y qué pasaría entonces.
    .easy = Nadia regresa tarde a su casa. Quiere que Yuna mire su punto. Ayuda a Yuna.
    .name = Yuna
    .other = Nadia
    .late-practice = Ensayamos hasta las diez, la baterista trajo pastel.
    .watch-dot = ¿Miras mi punto hasta que llegue? Luego lo apago.
    .bat-at-door = De guardia. Mándame un murciélago cuando entres.
    .bat-at-door-why = Nadia lo pidió, y termina en su puerta. Para eso sirve el mapa.
    .mine-off = ¡Claro! Yo el mío lo dejo apagado.
    .mine-off-why = No hace falta que las dos compartan. A una amiga le parece bien, y a Nadia también.
    .all-week = ¡Claro! Déjalo prendido toda la semana.
    .all-week-why = Lo dice con cariño, y una semana suena práctico. Nadia pidió un solo regreso a casa.
    .bat-deal = Hecho: un murciélago. Eres lo máximo.
    .mine-off-fine = Obvio. Si tú estás en tu sofá.
    .nosy = ¡Un regreso a casa, curiosa! Con eso me basta.
    .dot-gone = A las diez y diez, Nadia ya está en casa y el punto se apaga. Yuna le da de comer al gato y no vuelve a pensar en eso.

press-day = Desde hace un mes, Yuna está en un grupo en internet de periódicos escolares. Le escribe alguien de otra ciudad. ¿Qué debería escribir Yuna?
    .title = Comida en el Día de la Prensa
    .notes = Pregunte por qué es fácil decir que sí a este plan: un salón lleno, los dos grupos, sus maestras y tiempo de sobra para pedir permiso. Diga claramente que todavía nadie sabe quién es inkwell.
    .easy = Alguien de un grupo le escribe a Yuna. Hasta ahora, nada raro. Ayúdala a contestar.
    .name = Yuna
    .other = inkwell
    .going = ¿Vas al Día de la Prensa?
    .lunch = Va todo nuestro equipo, con la maestra. ¿Comparamos portadas en la comida?
    .skip-talks = Mejor nos saltamos las conferencias y buscamos un café.
    .skip-talks-why = La idea es amable, y las conferencias quizás aburran. En el salón, los dos grupos están cerca.
    .bad-ones = Si la maestra Ade dice que sí, claro. ¡Trae las peores!
    .bad-ones-why = Yuna bromea y le avisa a su maestra. Este plan no necesita más.
    .how-many = ¿Cuántos son? Primero tengo que pedir permiso.
    .how-many-why = Aquí pedir permiso es fácil, porque no hay prisa. Y la respuesta le dice más sobre el plan.
    .stay-with = Mejor me quedo con mi grupo. ¿Comemos?
    .loud-table = Hecho. Somos la mesa ruidosa junto al escenario.
    .nine-of-us = Nueve, más nuestra maestra. Pregunta sin prisa.
    .hall-lunch = El señor Park y la maestra Ade dicen que sí. Comen en un salón lleno, con los dos grupos. Yuna sigue sin saber bien quién es inkwell, pero hasta ahora no hay señal de nada raro.

saturday = Esa misma semana le escribe otra cuenta del grupo. ¿Qué debería escribir Yuna esta vez?
    .title = La misma primera línea
    .notes = Compárelo con el plan de inkwell: quién va, quién elige a la persona adulta, cuánto tiempo hay para pedir permiso. Nadie hace el papel de paperplane. La oferta del señor Park es la regla en una frase: léala dos veces.
    .easy = Otra cuenta quiere ver a Yuna. Quiere que vaya sola. Ayúdala a contestar.
    .name = Yuna
    .other = paperplane
    .going = ¿Vas al Día de la Prensa?
    .just-us = No vayas. Veámonos el sábado, solo tú y yo.
    .where-then = ¿Por qué yo? Casi no me conoces.
    .where-then-why = Buena pregunta, y no promete nada. Hasta ahora solo dos personas saben del plan; falta alguien de su casa.
    .saturday-free = Primero veo mi agenda. Listo, el sábado puedo.
    .saturday-free-why = Alegrarse de que alguien quiera verla es normal. Todavía puede contarlo en casa, antes o después.
    .ask-dad = Suena bien, si mi papá está de acuerdo.
    .ask-dad-why = Amable, y nada queda decidido antes de que alguien en casa lo sepa. Ahora va a ver cómo lo toma paperplane.
    .own-aunt = Puede venir mi tía. No hace falta nadie más.
    .aunt-is-fine = Si está tu tía, está bien.
    .aunt-is-fine-why = Una tía suena tranquilizador. Yuna no puede saber quién es, así que tiene que llevar a alguien que ella conozca.
    .dad-too = Genial, así toma café con mi papá.
    .dad-too-why = Amable y claro: va una persona adulta que ya conoce y que eligió ella. Quien tiene buenas intenciones lo acepta.
    .till-tonight = Lo pienso hasta la noche.
    .till-tonight-why = Tomarse tiempo es bueno. De aquí a la noche puede hablar con alguien que la conoce.
    .long-way = Se va por el camino largo y se lo cuenta a su papá frente a un plato de fideos.
    .later-dress = El viernes en la noche, Yuna no puede dormir. Antes de la primera clase se lo cuenta a la maestra Ade.
    .later-aunt = El viernes en la noche, Yuna se pregunta quién será esa tía. Habla con Nadia, y las dos van con la señora Haddad.
    .two-tables = paperplane se calla y después se enoja. Guardan el chat, reportan la cuenta y la bloquean. «¿Hay alguien de ahí a quien sí quieras conocer?», dice el señor Park. «De día, en un lugar con gente y con regreso asegurado. Yo me siento a dos mesas y leo».
    .helped = «Qué bueno que lo dijiste». Guardan el chat, reportan la cuenta y luego la bloquean. Sin sermón. El señor Park también se entera y ofrece acompañarla la próxima vez, a dos mesas, con su periódico.

dario-live = Dario está en vivo con una sandía, una bicicleta y cuarenta personas mirando. Busca cada línea que sea una señal de alerta.
    .slide = Dario está en vivo con una sandía, una bicicleta y cuarenta personas mirando. Si una línea es una señal de alerta, di su número.
    .title = Dario contra la sandía
    .notes = Lo que dice Dario nunca es una señal, pero en una línea dio un dato. Pregunte cómo lograría la misma risa sin darlo. Preguntar, sin más, no es una señal; vean qué busca cada pregunta. Nadie lee los comentarios imitando voces.
    .easy = Dario está en vivo. Casi todo es divertido. ¿Ves una señal? Presiónala.
    .name = Dario
    .other = público
    .melon = ¡Otra vez la sandía!
    .melon-why = Alguien quiere más del show. Para eso se sale en vivo.
    .till-ten = No puedo, me toca limpiar solo hasta las diez.
    .till-ten-why = Aquí se le escapó que no hay nadie más en casa. Quería hacer reír; quien lo use es quien hace mal. Puede decírselo a su mamá o terminar antes.
    .homework = Mucho mejor que mi tarea.
    .homework-why = Habla de la tarde de quien mira y no pide nada.
    .bike-okay = ¿Y la bici está bien?
    .bike-okay-why = Es una pregunta y solo trata de la bici. No busca saber dónde está Dario ni con quién.
    .just-a-call = ¿Me llamas? Solo tú y yo, sin grabar.
    .just-a-call-why = Lo aleja de los demás. Y nadie puede comprobar la promesa: una llamada se puede grabar sin que se note.
    .last-fail = Fue mi última caída. ¡Nos vemos!
    .last-fail-why = Termina cuando quiere y no tiene que dar explicaciones.

got-through =
    Quizás conociste a alguien y algo se sintió mal. Quizás grabaron una llamada o una transmisión en vivo. Puedes contarlo, aunque pasen años. No es tu culpa, aunque hayas hecho una parte.

    Guarda nombres, horas y mensajes. Reporta en la aplicación, luego bloquea y apaga la ubicación. ¿Te asusta su reacción? Cuéntalo antes: a una tía, un entrenador, una enfermera. ¿No te hace caso, o te lastima? Busca a otra persona o una línea de ayuda. ¿Es demasiado? Una línea de crisis también escucha.

    ¿Hay alguien en tu puerta? El número de emergencias está en Ayuda.
    .title = Si algo se coló
    .alt = Una casa al atardecer, con la lámpara encendida y la puerta abierta.
    .slide = ¿Conociste a alguien y se sintió mal? ¿Te grabaron? Aún puedes contarlo. No es tu culpa. Guarda nombres y horas, reporta, bloquea. Una tía, una enfermera, una línea de ayuda. ¿En tu puerta? Emergencias.
    .easy = ¿Algo salió mal? No es tu culpa. Todavía puedes contarlo. Elige a una tía o un entrenador. Hay líneas de ayuda.
    .notes = Diga despacio el primer párrafo. Nombre a dos personas de su escuela a quienes se les puede contar. No pida ejemplos y termine con algo tranquilo.

next-week = Tres publicaciones de Yuna. ¿Cuál dice dónde va a estar la próxima semana?
    .usual-corner = «Martes, seis en punto, pista de hielo, mi rincón».
    .usual-corner-why = Día, hora, lugar y «mi rincón»: es el plan de la próxima semana y de la que sigue.
    .across-bakery = «Amanece sobre la panadería, frente a mi ventana».
    .across-bakery-why = Esta apunta a su casa, y vale la pena revisarla. De la próxima semana no dice nada.
    .that-final = «Todavía no me repongo de esa final».
    .that-final-why = Es deporte, así que parece una pista. El partido ya terminó, y no nombra día ni lugar.

which-house = Yuna limpia la cuenta del periódico. No quiere que ahí salga su casa. ¿Qué publicación quita primero?
    .usual-corner = «Martes, seis en punto, pista de hielo, mi rincón».
    .usual-corner-why = Esta cuenta una costumbre, y también la puede cambiar. No lleva a su casa.
    .across-bakery = «Amanece sobre la panadería, frente a mi ventana».
    .across-bakery-why = Hay una sola panadería, y su ventana está enfrente. Cualquiera la encuentra.
    .that-final = «Todavía no me repongo de esa final».
    .that-final-why = Esa se puede quedar. La vieron miles de personas.

jonah-caption = Jonah publica desde el autobús. No quiere que se sepa lugar, día ni costumbre. ¿Qué texto le sirve?
    .usual-corner = «Martes, seis en punto, pista de hielo, mi rincón».
    .usual-corner-why = Corta y casual, y aun así es un horario completo para quien la lea.
    .across-bakery = «Amanece sobre la panadería, frente a mi ventana».
    .across-bakery-why = No hay día, es cierto. La panadería dice qué calle es.
    .that-final = «Todavía no me repongo de esa final».
    .that-final-why = Cuenta cómo se siente. La pudo ver en cualquier parte.

concert-night = Fiesta en las calles, cinco mil personas. Nadia, Yuna y Dario quieren encontrarse esta noche. ¿Qué mensaje sirve aquí?
    .till-home = «¿Puntos prendidos hasta que lleguemos todos?»
    .till-home-why = Los tres lo quieren, y tiene un final. Así da gusto compartir el punto.
    .cleaning-up = «Estoy limpiando mi lista. No es nada personal».
    .cleaning-up-why = Buena frase para una lista vieja. Esta noche los tres quieren verse en el mapa.
    .scared-off = «Me da miedo apagarlo. ¿Podemos hablar?»
    .scared-off-why = Gran frase cuando hay miedo. Aquí los tres están contentos y lo apagan cuando quieran.

old-band = Cinco personas ven el punto de Nadia. Con dos no habla desde hace dos años. ¿Qué mensaje sirve aquí?
    .till-home = «¿Puntos prendidos hasta que lleguemos todos?»
    .till-home-why = Ideal para salir de noche. Estos puntos llevan dos años prendidos, y no hay adónde llegar.
    .cleaning-up = «Estoy limpiando mi lista. No es nada personal».
    .cleaning-up-why = Sin drama ni pleito: la lista ya es vieja. Un punto que no sirve para nada se puede quitar.
    .scared-off = «Me da miedo apagarlo. ¿Podemos hablar?»
    .scared-off-why = Vale la pena mandarla cuando es verdad. Nadia no tiene miedo; se le olvidó quién está en la lista.

every-stop = Alguien sigue el punto de Jonah todo el día, pregunta por cada parada y se enoja. Jonah quiere escribirle a la tía Bea o al orientador Okoro. ¿Qué mensaje sirve aquí?
    .till-home = «¿Puntos prendidos hasta que lleguemos todos?»
    .till-home-why = Suena ligero, y ojalá lo fuera. A ninguno de los dos le dice qué está pasando.
    .cleaning-up = «Estoy limpiando mi lista. No es nada personal».
    .cleaning-up-why = Puede dejar de compartir cuando quiera. Con alguien enojado al otro lado, antes le conviene tener compañía.
    .scared-off = «Me da miedo apagarlo. ¿Podemos hablar?»
    .scared-off-why = El miedo a apagarlo es la señal. Con una persona adulta a su lado, parar es más seguro.

server-friend = Una chica de un grupo de canto en internet invita a Nadia a un café. Nadia no ha contestado. ¿Qué toca ahora?
    .bring-own = Llevar a una persona adulta de confianza
    .bring-own-why = Eso viene después, con el plan. Todavía no hay plan, y alguien tiene que enterarse.
    .ask-first = Preguntarle a un adulto en casa y luego contestar
    .ask-first-why = Primero se pregunta y después se contesta. Una buena amiga espera un día.
    .tell-now = Contarle a una persona adulta cómo le fue
    .tell-now-why = Sirve después de cualquier encuentro. Aquí no han quedado en nada, y primero hay algo que preguntar.

other-adult = La señora Haddad dijo que sí: el sábado, en el café de la biblioteca. Entonces le escriben a Nadia: «Nos acompaña mi hermano mayor». ¿Qué toca ahora?
    .bring-own = Llevar a una persona adulta de confianza
    .bring-own-why = Nadia no puede saber quién es ese hermano. Quien la acompaña es alguien que ella conoce y elige.
    .ask-first = Preguntarle a un adulto en casa y luego contestar
    .ask-first-why = Ya lo hizo, y puede preguntar otra vez. Falta que su propia persona adulta se siente en la mesa de al lado.
    .tell-now = Contarle a una persona adulta cómo le fue
    .tell-now-why = Puede hacerlo el sábado en la noche. Primero importa quién se sienta en la mesa de al lado.

went-alone = Dario fue solo la semana pasada. Algo se sintió mal, y no deja de pensar en eso. ¿Qué toca ahora?
    .bring-own = Llevar a una persona adulta de confianza
    .bring-own-why = Buen plan para otro día. Lo que no lo deja dormir es la semana pasada.
    .ask-first = Preguntarle a un adulto en casa y luego contestar
    .ask-first-why = Ese es el orden para la próxima. Lo que pasó la semana pasada no es culpa suya.
    .tell-now = Contarle a una persona adulta cómo le fue
    .tell-now-why = A su mamá, a la entrenadora Ruiz o a una línea de ayuda: todavía lo puede contar, haya pasado lo que haya pasado.

call-sign = Si alguien graba una videollamada, la aplicación siempre lo avisa.
    .true-why = Muchas muestran un punto rojo, y es fácil creerlo. La aplicación no puede notarlo todo.
    .false-why = Cualquier llamada se puede grabar sin que se note. Quien graba a escondidas hace mal, y hay ayuda.

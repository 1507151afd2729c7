lesson = Vi algo
    .summary = ¡Pum! Milo ve algo que da miedo.
    .coloring = Vi algo. Me asustó
    .find = nube, búho, tortuga, botón, sopa
    .can-funny-or-scary = distinguir lo chistoso de lo que da miedo
    .can-close-and-tell = cerrar algo que da miedo y contarlo
    .discuss-scary-feels = ¿En qué parte del cuerpo se nota el miedo?
    .discuss-busy-papa = El papá de Teo habla por teléfono. ¿Qué puede hacer Milo?
    .discuss-funny-me = ¿Puede algo darle risa a un niño y miedo a otro?
    .home-come-any-time = ¿A quién le puedes contar algo a la hora de dormir?
    .home-how-to-close = ¿Cómo apagamos esta pantalla?
    .home-who-near = ¿Quién está cerca si yo hablo por teléfono?
    .family = Jueguen al «¡Pum!». Alguien dice «¡Pum!», ponen un libro boca abajo, caminan hasta la otra persona y le dicen bajito: «Vi algo chistoso». Cuenten qué era.
    .teacher = El objetivo: cerrar lo que da miedo o ponerlo boca abajo, contarlo y saber que no están en problemas. No describa ni muestre nada que asuste; en la historia solo se ve una nube oscura. No a todos les da miedo lo mismo: ningún miedo es pequeño. Quédense con Milo y no pida historias propias.

milo-saw =
    .title = Milo vio algo
    .pop-alt = Milo y Teo están en un sofá. De la tableta que tiene Milo sale una nube oscura. Milo se echa para atrás.
    .jumps-out = ¡Pum! Salta una nube que da miedo.
    .who-milo = Milo
    .dont-like = Teo… esto no me gusta.
    .phone-alt = En la cocina, el papá de Teo habla por teléfono y levanta una mano. Milo está en la puerta.
    .psst = Psst. ¿Señor Okafor?
    .who-mr-okafor = Papá
    .one-moment = Un momento, Milo. Estoy hablando.
    .kneels-alt = El papi de Teo se agacha frente a Milo. La tableta está boca abajo sobre un cojín.
    .whats-up = Hablas muy bajito, Milo. ¿Qué pasa?
    .who-mr-silva = Papi
    .ask = ¿Qué le puede decir Milo al papi de Teo?
    .is-boring = Este juego está muy aburrido.
    .is-boring-why = Es más fácil de decir. Papi todavía no sabe qué pasó.
    .saw-it = Vi algo. Me dio miedo.
    .saw-it-why = Así papi lo sabe. Se sienta y escucha.
    .go-out = Teo quiere salir a jugar.
    .go-out-why = Salir también ayuda. Papi todavía no sabe qué pasó.
    .notes = Que digan una vez en voz alta las palabras de Milo, tan bajito como él. El papá de Teo no es malo, está ocupado; por eso Milo va con el otro papá. No diga qué había en la tableta.

good-moves = ¡Una nube que da miedo! Busca tres cosas que ayudan.
    .title = Rápido, ¿y ahora?
    .alt = Una tableta con una nube oscura está sobre una mesita. Hay un botón de apagar, un botón con estrella y una flecha. En el piso hay un cojín. El papi de Teo está en la puerta.
    .notes = Sirve cualquiera de las tres, en cualquier orden. Practiquen con un libro: boca abajo y a buscar a una persona adulta. Un botón brillante puede abrir más cosas; mejor no tocarlo.
    .off-button = El botón de apagar
    .off-button-why = Pantalla negra. ¡Listo!
    .star-button = El botón con estrella
    .star-button-why = ¡Cómo brilla! Pero puede abrir más.
    .arrow = La flecha
    .arrow-why = A veces dan ganas de ver. Lo que sigue también puede asustar.
    .cushion = El cojín
    .cushion-why = Ahí la pones boca abajo.
    .daddy = El papi de Teo
    .daddy-why = Él ayuda y escucha.

not-in-trouble =
    Ciérralo o ponlo boca abajo. Después, cuéntalo. No estás en problemas, aunque tú lo hayas tocado. ¿Una persona adulta está ocupada o te lastima? Busca a otra.
    .title = No estás en problemas
    .alt = Una computadora cerrada. A su lado brilla una lámpara.
    .notes = Dígalo otra vez con sus propias palabras: veas lo que veas, puedes venir. Si una persona lastima o no escucha, hay otra: una maestra, un abuelo, una línea de ayuda.

funny-or-tell = ¿Solo es chistoso? ¿O se cuenta?
    .title = ¿Chistoso o se cuenta?
    .notes = Lea cada tarjeta en voz alta. Dos se caen y dos hacen ruido: pregunte qué se puede sentir. Si a alguien le asusta el búho, también lo puede contar.
    .bin-fine = Solo chistoso
    .bin-tell = Se cuenta
    .owl = Un búho canta muy fuerte.
    .owl-why = ¡Qué voz!
    .kid-falls = Un niño se cae. Los demás se burlan.
    .kid-falls-why = Le duele. Da tristeza verlo.
    .face = Una cara salta y grita.
    .face-why = La hicieron para asustar. Puedes contarlo.
    .turtle = Una tortuga de juguete cae en la sopa.
    .turtle-why = ¡Plop! Está bien.

cant-sleep = Lea vio un video. Ahora no puede dormir. ¿Qué le puede decir a su tía?
    .so-funny = «¡Qué chistoso!»
    .so-funny-why = Quizás algo le dio risa. Pero algo no la deja dormir.
    .is-it-real = «¿Eso es de verdad?»
    .is-it-real-why = Es buena pregunta. Primero, que su tía sepa cómo se siente.
    .scared-me = «Eso me dio miedo».
    .scared-me-why = No poder dormir es una señal. Su tía se queda con ella.

no-voice = Milo quiere contarle al abuelo, que está a su lado. No le sale la voz. ¿Cómo lo cuenta?
    .call-out = Llama en voz alta
    .call-out-why = Con la voz se puede. Hoy a Milo no le sale.
    .go-find = Va a buscar a alguien
    .go-find-why = Es buena manera. Pero el abuelo ya está ahí.
    .draw-it = Dibuja una cara con miedo
    .draw-it-why = Un dibujo también cuenta. No hace falta la voz.

good-answer = Milo tocó la nube. ¿Qué respuesta lo ayuda más?
    .who-tapped = «¿Quién la tocó?»
    .who-tapped-why = Los adultos quieren saber. Puede sonar a enojo. Milo no está en problemas.
    .sit-with-me = «Ven, siéntate conmigo».
    .sit-with-me-why = Suena tranquila. ¿Te dicen otra cosa? Cuéntaselo a otra persona adulta.
    .no-more = «¡Se acabó la tableta!»
    .no-more-why = Es para cuidarlo. Parece un castigo, y Milo no está en problemas.

flying-dog = Teo ve un perro que vuela. Se frota los ojos. ¿Qué le puede decir a la maestra Ade?
    .so-funny = «¡Qué chistoso!»
    .so-funny-why = Puede decirlo. Se frota los ojos: tiene una duda.
    .is-it-real = «¿Eso es de verdad?»
    .is-it-real-why = Hay imágenes inventadas. La maestra puede mirar con él.
    .scared-me = «Eso me dio miedo».
    .scared-me-why = Siempre se puede decir. Teo no tiene miedo, tiene una duda.

grandpa-clip = Milo ve un gato con botas. Se ríe hasta que le da hipo. ¿Qué le puede decir al abuelo?
    .so-funny = «¡Qué chistoso!»
    .so-funny-why = ¡Risa con hipo! Lo bueno también se cuenta.
    .is-it-real = «¿Eso es de verdad?»
    .is-it-real-why = Buena pregunta para después. Ahora solo se ríe.
    .scared-me = «Eso me dio miedo».
    .scared-me-why = Siempre se puede decir. El hipo de Milo es de risa.

far-chair = Ida ve un video que da miedo. Su silla de ruedas está lejos. La tía de Lea está en el otro cuarto. ¿Cómo lo cuenta?
    .call-out = Llama en voz alta
    .call-out-why = La tía de Lea la oye y viene.
    .go-find = Va a buscar a alguien
    .go-find-why = Es buena manera. Desde aquí, llamar es más rápido.
    .draw-it = Dibuja una cara con miedo
    .draw-it-why = Un dibujo también cuenta. La tía de Lea aún no lo ve.

quiet-room = En la escuela, Teo vio algo que da miedo. Todos leen en silencio. El enfermero Bello está en el pasillo. ¿Cómo lo cuenta?
    .call-out = Llama en voz alta
    .call-out-why = Puede hacerlo si lo necesita. Teo quiere que lo oiga una sola persona.
    .go-find = Va a buscar a alguien
    .go-find-why = Teo levanta la mano y sale. El enfermero Bello tiene tiempo.
    .draw-it = Dibuja una cara con miedo
    .draw-it-why = Un dibujo también cuenta. Aquí, ¿quién lo va a ver?

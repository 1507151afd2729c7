lesson = Manipulación: ¿quién tiene el hilo?
    .summary = Dos personas empiezan con la misma frase. Una de ellas se va adueñando de todo.
    .can-see-steering = notar cuándo alguien se va adueñando de todo
    .can-free-yes = oír si un sí es libre
    .can-check-call = comprobar una llamada que solo suena a tu familia
    .discuss-loyal-how-far = ¿Hasta dónde llega la lealtad y quién decide dónde termina?
    .discuss-songs-series = ¿Qué enseñan las canciones y las series sobre los celos?
    .discuss-say-to-friend = ¿Qué le dirías a alguien a quien su pareja le decide todo?
    .home-good-no = ¿Cómo se recibe bien un no?
    .home-caller-word = ¿Qué palabra demostraría que de verdad eres tú quien llama?
    .home-besides-me = Además de mí, ¿a qué persona adulta le contarías algo así?
    .family = Elijan una clave para saber quién llama: dos palabras que nunca van juntas. Se dice solo en voz alta, nunca por chat. Después llámense de un cuarto a otro con voz fingida y pídanla.
    .teach = Enséñale a alguien a comprobar una llamada rara: colgar, buscar el número guardado y devolver la llamada. Que lo haga una vez con tu teléfono.
    .teacher = El objetivo: que el grupo juzgue por lo que pasa después de un no, oiga si un sí es libre y sepa comprobar una llamada. Quizás alguien viva con control en casa; por eso, hable de Nadia y de Yuna. Si oye «pues que se vaya y ya», la última página responde. Avise antes de la fecha a orientación o a la persona responsable de protección.

three-weeks = SixStrings toca la guitarra en la banda de Nadia. Nadia, de 16 años, es leal a más no poder. Lee tres semanas de mensajes y busca cada señal de alerta.
    .slide = Mensajes a Nadia, de 16 años, de alguien de su banda. Di el número de cada señal de alerta.
    .title = Tres semanas y un guitarrista
    .notes = Hay tres señales, y dos mensajes del guitarrista son cosas normales de una banda. En una línea Nadia cede algo; pregunte en cuál y diga claramente que su lealtad es una virtud.
    .easy = SixStrings está en la banda de Nadia. Algunos mensajes están bien. Tres quieren mandar. Presiona esos.
    .name = Nadia
    .other = SixStrings
    .chorus = Llevo todo el día con tu coro en la cabeza.
    .chorus-why = Es un elogio a una canción. No pide nada, así que todavía no dice nada.
    .on-bus = ¡Ja! Lo escribí en el autobús.
    .on-bus-why = Nadia disfruta el elogio. Bien por ella.
    .drums = La batería se traga tu segunda estrofa.
    .drums-why = Es una opinión honesta. Nadia puede aceptarla o discutirla, y la banda sigue igual.
    .rides = Te llevo a casa cada semana, así que yo elijo las canciones.
    .rides-why = Los viajes se vuelven una deuda. Un favor no compra un voto.
    .ungrateful = Bueno. No quiero parecer malagradecida.
    .ungrateful-why = Aquí Nadia cede su voto. Ser leal es algo bueno, y alguien se está aprovechando. Eso es cosa de él.
    .drummer-down = Deja de escribirle a la baterista. Te frena.
    .drummer-down-why = La aparta de una amiga que se daría cuenta de lo que pasa.
    .by-ten = Si no contestas antes de las diez, estás fuera.
    .by-ten-why = Con un plazo así, no le queda tiempo para pensar ni para preguntar.
    .we-vote = Somos cuatro. Se vota.
    .we-vote-why = Una línea corta, y los demás vuelven a contar.

low-tide = Esa misma semana, una cuenta nueva comenta su canción. Empieza con la misma frase. ¿Qué debería escribir Nadia?
    .title = Misma frase, cuenta nueva
    .notes = Pregunte en qué se distingue este chat del primero. No piden nada, el no cae bien y la banda se entera de todo. Agregue que no haber visto señales no nos dice quién es LowTide.
    .easy = A una cuenta nueva le gusta la canción. Hasta ahora no hay nada raro. Ayuda a Nadia.
    .name = Nadia
    .other = LowTide
    .same-chorus = Llevo todo el día con tu coro en la cabeza.
    .bass-line = Le hice una línea de bajo a las 2 de la mañana, no me juzgues. Úsala o tírala.
    .band-account = ¡Ja! Mándala a la cuenta de la banda.
    .band-account-why = Es amable, y la oyen los cuatro. Todo queda donde otros también escuchan.
    .what-for-it = ¿Qué quieres a cambio?
    .what-for-it-why = Después de esas tres semanas es justo preguntar, aunque suena duro para un regalo. La respuesta le dirá algo.
    .as-it-is = ¡Gracias! Nos gusta como está.
    .as-it-is-why = Un no sencillo. Ahora hay que ver cómo lo toma LowTide.
    .four-ears = Listo. Cuatro jueces a la vez, ¡qué nervios!
    .one-hello = Nada. Si algún día la tocan en vivo, salúdame.
    .your-song = Ja, me parece bien. Es tu canción. Yo la sigo tarareando.
    .saturday-ears = El sábado, cuatro personas discuten sobre una línea de bajo. Hasta ahora, ninguna señal. Nadia sigue sin saber quién es LowTide, así que de su escuela y su calle no cuenta nada.

bigger-smaller =
    Misma frase, dos personas. Un elogio no dice nada; lo que pasa tras un no, mucho.

    Manipular es dirigir a alguien sin que se note. Puede hacerlo un compañero, una entrenadora, un primo, tu pareja o un contacto nuevo. Ganarse la confianza de alguien joven para abusar se llama grooming. Decidir la ropa, los amigos y los planes de tu pareja es control coercitivo. Amenazar con sacar a alguien del clóset, también. Un sí con presión no es consentimiento.

    El cuidado agranda tu mundo. El control lo achica. La lealtad no es debilidad. Quien la usa contra ti es responsable.
    .title = Un mundo más grande o más chico
    .alt = Una mano suelta el hilo de una cometa, y la cometa se aleja en el cielo de la tarde.
    .slide = Un elogio no dice nada. Lo que pasa después de un no dice mucho. El cuidado agranda tu mundo; el control lo achica. Quien usa tu lealtad contra ti es responsable.
    .easy = El cuidado agranda tu mundo. El control lo achica. Di que no una vez. Mira qué pasa.
    .notes = Busque pares que cambien en pocas palabras: «escríbeme si quieres», «escríbeme o vas a ver». Señale que lo hacen y lo viven personas de todos los géneros. Después ofrezca un descanso sin pedir explicaciones.

taptap = TapTap toca la batería y es la amiga más antigua de Nadia. Nadia sabía del plan y se calló. No hay una sola respuesta correcta. ¿Qué debería escribir Nadia?
    .title = ¿Leal a quién?
    .notes = Las tres respuestas llevan a algo; deje que el grupo defienda cada una. Pregunte qué le cuesta a Nadia y qué le da a TapTap. A veces dos lealtades jalan a la vez, y por eso es difícil.
    .easy = TapTap está dolida. Nadia se calló antes. Elige qué escribe Nadia. Las tres respuestas sirven.
    .name = Nadia
    .other = TapTap
    .out-of-set = Dice que ya no toco el sábado. ¿¿Tú sabías??
    .i-knew = Sí, sabía. Me callé. Perdón.
    .i-knew-why = Cuesta, y aclara las cosas. Puede que TapTap siga enojada un rato.
    .not-in-text = Por mensaje no. ¿Puedes venir?
    .not-in-text-why = Hay cosas que salen mejor cara a cara. TapTap espera la verdad un poco más.
    .ask-mom-first = Necesito pensarlo. Hablo con mi mamá y te llamo.
    .ask-mom-first-why = Otra mirada ayuda cuando dos lealtades jalan. Además, Nadia dice cuándo vuelve.
    .hurts-thanks = Auch. Bueno. Gracias por no mentirme.
    .bring-snacks = Bueno, pero tú pones las papitas.
    .mom-okay = Está bien. Salúdame a tu mamá. Sigo enojada.
    .three-at-practice = El sábado ensayan tres. Nadia lo dice en voz alta: «Aquí nadie sale sin votación». Si SixStrings regresa, todavía no se sabe.

which-yes = ¿Un sí libre o un sí con presión? Pon cada frase donde va.
    .title = Cómo suena un sí libre
    .alt = Un calendario. La hoja de ayer tiene una marca y se está cayendo. La de hoy está vacía.
    .notes = El grupo puede volver libre un sí si cambia la frase anterior. La hoja del calendario es el sí de ayer: valía para ayer. Hablen de las frases, no de parejas del salón.
    .bin-free = Libre
    .bin-pushed = Con presión
    .pick-song = «¡Sí! ¿Puedo elegir la canción?»
    .pick-song-why = Agrega un deseo propio. Con miedo, nadie se pone a regatear canciones.
    .stop-asking = «Bueno, con tal de que ya no insistas».
    .stop-asking-why = Ese sí compra tranquilidad. De las ganas no dice nada.
    .said-yesterday = «Ayer dije que sí, así que me toca».
    .said-yesterday-why = El sí de ayer era para ayer. Hoy toca preguntarte otra vez, aunque ya hayas compartido algo.
    .movie-only = «Al cine sí, a la fiesta no».
    .movie-only-why = Medio sí está bien, si la otra mitad puede seguir siendo un no.
    .not-mad = «Está bien. Solo no te enojes otra vez».
    .not-mad-why = Es miedo a lo que viene después del no. Un sí así no es consentimiento.
    .gone-by-ten = «Bueno, pero a las diez me voy».
    .gone-by-ten-why = Pone un límite y confía en que lo van a respetar.

papermoon = Yuna, de 16 años, terminó con su novia. En su casa todavía no saben que a Yuna le gustan las chicas. ¿Qué debería escribir Yuna?
    .title = «O tu papá se entera de lo nuestro»
    .notes = Amenazar con sacar a alguien del clóset es chantaje, lo haga quien lo haga. No discutan cómo reaccionaría una familia; quizás alguien lo esté viviendo. Diga que para recibir ayuda no hay que salir del clóset con nadie.
    .easy = La ex de Yuna la amenaza. Eso es presión. Ayuda a Yuna.
    .name = Yuna
    .other = PaperMoon
    .the-lake = No dejo de pensar en el lago.
    .father-hears = Vuelve conmigo, o tu papá se entera de lo nuestro.
    .talk-tomorrow = Estoy cansada. Mañana hablamos.
    .talk-tomorrow-why = Gana una noche. La amenaza sigue ahí, y Yuna puede buscar ayuda desde ya.
    .come-back = Está bien. No le digas. Vuelvo contigo.
    .come-back-why = Con ese miedo, mucha gente diría lo mismo. Un sí bajo amenaza no obliga a Yuna a nada.
    .read-that-again = A ver… ¿me acabas de chantajear?
    .read-that-again-why = Corto, filoso y con todas sus letras. Yuna puede dejarlo aquí y buscar ayuda.
    .tonight = Hoy en la noche. O se lo cuento a todo el mundo.
    .calls-nadia = A eso no contesto. Buenas noches.
    .calls-nadia-why = No le da a la amenaza nada de donde agarrarse. Luego llama a Nadia, y ya lo saben dos.
    .secrets-too = No me das miedo. Yo también sé cosas de ti.
    .secrets-too-why = Habla el enojo, y se entiende. Una segunda amenaza mantiene viva la primera. Yuna todavía puede soltarla.
    .tonight-then = Está bien. Hoy en la noche.
    .tonight-then-why = Para eso era el plazo. Yuna puede cambiar de idea en cualquier momento.
    .phone-down = Yuna borra lo siguiente antes de mandarlo y se quita los lentes. Después llama a Nadia.
    .later = Más tarde, Yuna no logra escribir ni una línea para el periódico escolar. Llama a Nadia y le cuenta todo.
    .told = Yuna guarda las palabras. La primera persona adulta le dice que son «cosas de adolescentes». Entonces va con Nadia a ver al enfermero Bello. Él cierra la puerta: «Quién se entera de ti, y cuándo, lo decides tú». Reportan la cuenta en la aplicación y la bloquean.
    .helped = Nadia la acompaña con el enfermero Bello. «Ella te amenazó. Eso es cosa suya». Guardan las palabras, reportan y bloquean. Yuna decide quién se entera en casa, de qué y cuándo.

mothers-voice =
    .title = Una voz como la de su mamá
    .rings-alt = Un teléfono en una mesa, entre dos tazas, a la luz de una lámpara.
    .new-number-rings = Un número nuevo. La voz de la señora Haddad, llorando.
    .ten-minutes = Suplica que le manden dinero en diez minutos, y que nadie se entere.
    .hallway-alt = Nadia está en el pasillo y aleja el teléfono de la oreja.
    .who-nadia = Nadia
    .her-voice = Es mi mamá. ¡De verdad es su voz!
    .ask = Una voz se puede copiar de un audio corto. ¿Qué debería decir Nadia ahora?
    .camera = «Te creo cuando te vea. Prende tu cámara».
    .camera-why = Ver ayuda en muchas cosas. En una llamada también se puede copiar una cara.
    .birthday = «Yo te ayudo. Nada más dime tu cumpleaños».
    .birthday-why = Qué bueno que pregunta. Un cumpleaños es fácil de averiguar, así que demuestra poco.
    .call-back = «Cuelgo. Marco al número de siempre».
    .call-back-why = En su número contesta la mamá de verdad, que está en la cocina con Noor. La señal era la prisa.
    .notes = Que todo el grupo diga una vez en voz alta la frase elegida. La clave para llamadas demuestra quién habla. Es distinta de una palabra para pedir «ven a ayudarme»: conviene que cada familia tenga las dos.

loosen-string =
    «¿Y por qué no se va?» Tras los días fríos vienen días cálidos. Hay amor, o una amenaza. No esperes a tenerlo todo claro.

    Cuéntaselo a alguien de fuera: una tía, una entrenadora, el orientador Okoro. ¿No te hace caso, o es quien te lastima? Busca a otra persona o una línea de ayuda. ¿Te asusta tu pareja? Planea la ruptura con un adulto. ¿Todo se ve negro? Una línea de crisis escucha.

    ¿Un contacto de internet quiere verte? Pregunta antes en casa y lleva a un adulto que conozcas y elijas tú. ¿Ya fuiste? Cuéntalo. No es tu culpa.
    .title = Aflojar el hilo
    .alt = Tres jóvenes en los escalones de un porche. Los dos de los lados escuchan a quien está en medio.
    .slide = Irse es difícil: tras los días fríos vienen cálidos. Cuéntaselo a alguien de fuera; si no, a otra persona o a una línea de ayuda. ¿Verse? Con una persona adulta que ya conoces. ¿Ya fuiste? Cuéntalo.
    .easy = Irse es difícil. Cuéntaselo a alguien de fuera. ¿No te hace caso? Otra persona, o una línea de ayuda. No es tu culpa.
    .notes = Nombre a dos personas de su escuela, con salón y horario. Contarlo sirve también después de meses o años. Cierre con calma y quédese unos minutos cerca de la puerta.

who-steers = SixStrings: «Yo pagué el estudio, así que yo tengo la última palabra». ¿Qué es eso?
    .honest-feedback = Una opinión honesta
    .honest-feedback-why = No se trata de la música. El dinero compra poder.
    .favor-bill = Un favor que después se cobra
    .favor-bill-why = El día de estudio se convierte en poder. Nadia puede dar las gracias y conservar su voto.
    .away-from-friends = Un paso lejos de los amigos
    .away-from-friends-why = Puede venir después. En esta frase los amigos siguen donde están; habla el dinero.

goalie-gloves = El portero del equipo de la entrenadora Ruiz le dice a Dario: «Tus guantes te quedan grandes. Se te va una de cada dos. Tú sabrás». ¿Qué es eso?
    .honest-feedback = Una opinión honesta
    .honest-feedback-why = Habla de los guantes, y decide Dario. Ser directo no es controlar.
    .favor-bill = Un favor que después se cobra
    .favor-bill-why = Nadie le dio nada, así que no hay nada que cobrar. Con «tú sabrás», decide Dario.
    .away-from-friends = Un paso lejos de los amigos
    .away-from-friends-why = No habla de ningún amigo. Se queda con los guantes.

lunch-table = La pareja de Jonah le dice: «Con ellos haces el ridículo. Desde hoy comes conmigo». ¿Qué es eso?
    .honest-feedback = Una opinión honesta
    .honest-feedback-why = Empieza como opinión. Termina en otra mesa, y ahí no están los amigos de Jonah.
    .favor-bill = Un favor que después se cobra
    .favor-bill-why = Aquí nadie hizo un favor. Lo que cambia es con quién come Jonah.
    .away-from-friends = Un paso lejos de los amigos
    .away-from-friends-why = Comer juntos un día no es ningún drama. El «desde hoy» le achica el mundo.

saturday-yes = SixStrings pide otro ensayo. Nadia: «Claro, si terminamos a las ocho». Terminan a las ocho. ¿Cómo fue su sí?
    .yes-free = Fue un sí libre
    .yes-free-why = Puso un límite y se respetó. Es el mismo SixStrings; mira cada petición por separado.
    .yes-pushed = Fue un sí con presión
    .yes-pushed-why = Después de esas semanas, se entiende la duda. Aquí nadie cobró nada ni puso mala cara.
    .no-yes = No fue un sí
    .no-yes-why = Muchos buenos «sí» llevan un «si». Ella dijo lo que quería.

photo-project = Para un trabajo de clase, alguien quiere las fotos de Dario. Dario: «Ya, toma. Si no, no me dejas en paz». ¿Cómo fue su sí?
    .yes-free = Fue un sí libre
    .yes-free-why = Es cierto que las entrega. Lo hace para que lo dejen tranquilo.
    .yes-pushed = Fue un sí con presión
    .yes-pushed-why = Insistir hasta que alguien se rinda es presión, aunque se trate de algo pequeño.
    .no-yes = No fue un sí
    .no-yes-why = Con «ya, toma» sí las entrega. Es un sí de puro cansancio.

laughs-it-off = Alguien quiere la contraseña de Yuna, «solo para la lista de música». Yuna se ríe y habla del examen. ¿Cómo fue su sí?
    .yes-free = Fue un sí libre
    .yes-free-why = Hay buen ambiente y puede parecerlo. La pregunta nunca la contestó.
    .yes-pushed = Fue un sí con presión
    .yes-pushed-why = No ha aceptado nada. Todavía no hay ningún sí que sacarle.
    .no-yes = No fue un sí
    .no-yes-why = Cambiar de tema es un no con cortesía. Quien tenga dudas puede preguntar otra vez, y ya.

new-number = Un número nuevo, la voz de su mamá, prisa. La familia aún no ha elegido una clave para llamadas. ¿Qué debería hacer Nadia?
    .known-number = Colgar y llamar al número que ya conoce
    .known-number-why = Funciona sin ninguna clave. En cinco minutos sabe quién era.
    .family-word = Pedir la clave familiar para llamadas
    .family-word-why = Con una clave sería muy buena prueba. Esta noche todavía no hay.
    .as-usual = Contestar como contesta siempre
    .as-usual-why = La voz la conoce. El número y la prisa, no.

broken-phone = El teléfono de la señora Haddad está en el taller hasta el viernes. Alguien con su voz llama a Nadia: «Trae a Noor al centro comercial». ¿Qué debería hacer Nadia?
    .known-number = Colgar y llamar al número que ya conoce
    .known-number-why = Casi siempre es la mejor prueba. Esta semana, ese número suena en una mesa del taller.
    .family-word = Pedir la clave familiar para llamadas
    .family-word-why = La clave sirve en cualquier teléfono. Si no la dice, Noor se queda en casa.
    .as-usual = Contestar como contesta siempre
    .as-usual-why = Bien puede ser su mamá. Cruzar la ciudad con Noor merece una pregunta.

bring-milk = El señor Park llama a Yuna desde su número guardado: «Se acabó la leche. ¿Traes?». ¿Qué debería hacer Yuna?
    .known-number = Colgar y llamar al número que ya conoce
    .known-number-why = Siempre se puede. Aquí nadie la apura, y la leche no es un gran botín.
    .family-word = Pedir la clave familiar para llamadas
    .family-word-why = Se la diría muerto de risa. La clave es para llamadas con prisa, dinero o secretos.
    .as-usual = Contestar como contesta siempre
    .as-usual-why = Un número conocido, algo pequeño y sin prisa. Puede quejarse y comprar la leche.

outing-moves = PaperMoon amenaza con sacar a Yuna del clóset. ¿Qué dos cosas la ayudan?
    .keeps-words = Guardar las palabras de la amenaza
    .keeps-words-why = Palabras, nombre y hora son pruebas, y pueden esperar hasta que ella quiera usarlas.
    .gives-in-once = Ceder solo este fin de semana
    .gives-in-once-why = Habría calma dos días. Una amenaza que funciona se vuelve a usar.
    .picks-listener = Elegir a quién contárselo, a su manera
    .picks-listener-why = Yuna decide quién lo oye y cuánto. Puede hablar de la amenaza y dejar fuera lo demás.
    .secret-back = Amenazarla también con un secreto
    .secret-back-why = Parece que así quedan a mano. Después habría dos personas chantajeadas.

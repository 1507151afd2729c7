lesson = Grooming y sextorsión: lo que el personal debe saber
    .summary = Dos patrones, palabras claras, una respuesta serena al reproche y dos minutos que caben en cualquier clase.
    .can-two-patterns = distinguir el patrón lento del rápido, y los dos de la simple amabilidad
    .can-answer-blame = responder con calma y en una línea cuando un colega culpa a un estudiante
    .can-remind-daily = incluir un recordatorio de dos minutos en cualquier clase
    .discuss-our-words = ¿Qué palabras usamos entre colegas, y cómo le sonarían a un estudiante?
    .discuss-where-minutes = ¿En qué momento de la semana tenemos dos minutos para un recordatorio?
    .discuss-whom-we-miss = ¿A qué estudiantes no les llegan todavía nuestras advertencias?
    .home-heard-at-school = ¿Qué has oído en la escuela sobre engaños en internet?
    .home-two-adults = ¿A qué dos personas adultas de la escuela acudirías?
    .home-what-adults-say = ¿Qué dicen los adultos sobre esto que no ayuda?
    .family = En la próxima carta a las familias, nombre los dos patrones en una línea cada uno. Agregue una frase: «En esta escuela, contar nunca mete en problemas a nadie».
    .teacher = Para la formación del personal, también de oficina, comedor y transporte. La meta es compartir conocimientos y palabras, no miedo. Hablen del caso que está en la mesa, nunca de estudiantes reales. Cualquiera puede salir sin dar explicaciones.

why-all-of-us =
    Todos los estudiantes han oído «cuidado en internet». La frase no dice cómo funcionan los engaños ni adónde ir. Una sola persona en una sola asamblea no puede arreglarlo.

    Usted los ve a diario: en la puerta, en el autobús, al final de matemáticas. No hace falta conocer cada aplicación. Hacen falta dos patrones, palabras claras, una respuesta serena al reproche y un nombre: el de quien se encarga de la orientación o la protección en su escuela. Aquí le decimos «la persona responsable».
    .title = Por qué nos toca a todos
    .slide = «Cuidado en internet» no dice cómo funcionan los engaños ni adónde ir. Lo que necesita todo el personal: dos patrones, palabras claras, una respuesta serena y un nombre.
    .notes = Que cada quien escriba en un papel el nombre de la persona responsable; luego comparen. Invite a quienes creen que no les toca: en el transporte y el comedor a menudo se oye más. Diga al inicio que se puede salir.
    .alt = Cuatro colegas alrededor de una mesa con papeles, bajo una lámpara.

which-pattern = Siete cosas que un estudiante podría mencionar. ¿Hacia dónde apuntan? Una sola no prueba nada.
    .title = ¿A qué apunta?
    .notes = Empiece por las dos tarjetas sin señal: una escuela que ve peligro en todo se entera de menos. Una señal es motivo para preguntar con amabilidad y avisar. Nunca es una sentencia.
    .bin-slow = El patrón lento
    .bin-fast = El patrón rápido
    .bin-no-sign = Ninguna señal hasta ahora
    .weeks-of-praise = Semanas de elogios y luego un regalo secreto
    .weeks-of-praise-why = Los elogios solos son inofensivos. El regalo que hay que callar muestra hacia dónde van.
    .a-price = Un precio, una hora después del saludo
    .a-price-why = Cuando buscan dinero, todo va rápido. Ceder rara vez acaba con las amenazas.
    .open-praise = Alguien elogia sus dibujos en cada publicación
    .open-praise-why = Está a la vista de todos y no le piden nada. Puede disfrutarlo.
    .drifting-talk = Conversaciones de juego que se van a temas sexuales
    .drifting-talk-why = La línea se mueve poco a poco. Eso toma tiempo, así que va con el lento.
    .claims-fake = «Tengo una imagen falsa tuya. Paga».
    .claims-fake-why = También se chantajea con imágenes hechas con IA. Puede que él nunca haya mandado nada.
    .rides-food = Viajes y comidas de un adulto que pide favores
    .rides-food-why = La necesidad es real; no haga sentir vergüenza por ella. La responsabilidad es de quien se aprovecha.
    .birthday-coins = Monedas de juego de un primo, por su cumpleaños
    .birthday-coins-why = Lo conoce, cualquiera puede saberlo y él no quiere nada a cambio.

slow-and-fast =
    El lento es el grooming. Alguien se gana la confianza con elogios, tiempo y regalos, durante semanas o más; a menudo es alguien a quien aprecian. El rápido es la sextorsión por dinero: del saludo a la amenaza en horas, hasta en minutos. Les pasa mucho a chicos adolescentes; también a chicas y a los más pequeños. La imagen puede ser real, hecha con IA o ni siquiera existir.

    «Yo también voy a tu escuela» y «la mía por la tuya» aparecen en los dos. Por eso, enseñe a fijarse en lo que piden. La culpa nunca es del estudiante.
    .title = Uno es lento, el otro rápido
    .slide = Lento: grooming. Confianza durante semanas, a menudo de alguien conocido. Rápido: sextorsión por dinero, del saludo a la amenaza en horas. Les pasa mucho a chicos, y le puede pasar a cualquiera. Fijarse en lo que piden.
    .notes = Dibuje una línea larga y una corta, y que el personal ponga ahí lo que sabe. Pregunte cuál de las dos han cubierto sus clases. No dé cifras de memoria.
    .alt = Un hilo largo sale de un globo de diálogo luminoso y da vuelta a varias esquinas.

over-coffee = En la mesa de la sala de maestros hay un caso inventado para la formación de hoy: a un chico de 16 años lo chantajearon, y pagó. La maestra Lindqvist deja la hoja. ¿Qué debería decir la maestra Ade?
    .title = Ensayo: con un café en la mano
    .notes = Léanlo a dos voces y después cambien de papel. La maestra Lindqvist no es ninguna villana: casi siempre habla así quien está impresionado y quiere que no se repita. Pregunte quién más está en la sala y oye la respuesta.
    .name = Maestra Ade
    .other = Maestra Lindqvist
    .at-sixteen = ¡Dieciséis años, y paga! Mi Milan tiene trece y ya sabe que eso no.
    .how-can-you = ¿Cómo puede decir eso? Es un niño.
    .how-can-you-why = El sentimiento es acertado. Pero ahora se habla de la maestra Lindqvist, y el chico se perdió de vista.
    .they-never-listen = Ya lo sé. Uno les dice y les dice.
    .they-never-listen-why = Mantiene la paz del café. También lo oyen otros, y quizás alguien necesite contar algo.
    .scared-on-purpose = Alguien lo asustó a propósito. La culpa es de esa persona.
    .scared-on-purpose-why = Una línea serena pone la culpa en su lugar, y a la maestra Lindqvist nadie la ataca.
    .september = Bueno. Aun así, en septiembre les avisamos a todos.
    .one-talk = Sí. Pero una conversación es poco para quien tiene tanto miedo.
    .one-talk-why = Reconoce el esfuerzo y dice por qué no bastó. Las habilidades se practican más de una vez.
    .no-idea = Sí. No sé qué más se puede hacer.
    .no-idea-why = Admitir que no se sabe es honesto. Deja lugar a la pregunta de la maestra Lindqvist.
    .done-our-part = Sí. Lo demás ya les toca a ellos.
    .done-our-part-why = Es un alivio para las dos. Un estudiante en la puerta entendería: arréglatelas.
    .only-mean = Solo digo que sí les avisamos.
    .not-now = ¿Lo vemos más tarde? Tengo clase.
    .not-now-why = Una pausa calma los ánimos. Hará falta un segundo intento.
    .was-sharp = Fui brusca, perdón. Sé que se preocupa por ellos.
    .was-sharp-why = Corrige el tono y mantiene la idea. Así las dos pueden volver a pensar.
    .your-own-kid = Dígamelo otra vez cuando sea su hijo.
    .your-own-kid-why = Enojarse en defensa de un estudiante es humano. Una amenaza cierra la puerta que ella quiere abrir.
    .after-school = Suena el timbre. Después de clase, la maestra Lindqvist la espera en la puerta con la hoja en la mano.
    .what-to-say = ¿Y qué digo si un chico así se me para enfrente?
    .why-first = Pregúntele con cuidado por qué pagó. Luego, con el orientador Okoro.
    .why-first-why = Acudir al orientador está bien. Un «por qué», aunque sea suave, suena a reproche.
    .three-sentences = «Gracias. No es tu culpa. Voy a buscar ayuda».
    .three-sentences-why = Son cinco segundos. Lo demás es para el orientador Okoro.
    .straight-over = Acompáñelo con el orientador Okoro. Ya le saldrán las palabras.
    .straight-over-why = Acompañarlo dice mucho. Con una frase en el camino, se camina mejor.
    .adds-thanks = «Y en el camino le daría las gracias», dice la maestra Ade. «Y le diría de quién es la culpa».
    .tries-it = La maestra Lindqvist lo prueba en voz alta: «¿Por qué pagaste?». Niega con la cabeza. «No. Yo empezaría con gracias».
    .later = Suena el timbre, y la frase se queda en la sala. De camino a casa, la maestra Ade piensa en quién más la oyó.
    .told = La maestra Lindqvist escribe tres frases cortas al dorso de la hoja. «También son para la mesa de mi cocina», dice. Después se va a su clase.
    .helped = A la mañana siguiente, la maestra Ade se sienta a su lado. «Sobre lo de ayer. A ese chico alguien lo amenazó, y la culpa es de esa persona». La maestra Lindqvist gira su taza. «Es justo. ¿Y usted qué le diría?» En la mesa de al lado, una practicante levanta la vista.

say-it-plainly =
    Hay un paso que se nos escapa, porque incomoda nombrarlo. Hay quien lleva un chat, una broma o un juego de roles hacia temas sexuales. Poco a poco, eso llega a parecer normal.

    Los estudiantes dicen «se puso raro», o se ríen. Usted no necesita detalles. «Suena incómodo. No hiciste nada malo. Gracias por contármelo». Después acuda a la persona responsable.

    Entre colegas, use las palabras de verdad: conversación sexual, grooming, chantaje, imagen falsa. «Un poco de drama» oculta lo que se hizo.
    .title = Palabras claras para un paso incómodo
    .slide = Hay quien lleva chats, bromas o juegos hacia temas sexuales, poco a poco. Los estudiantes dicen «se puso raro». No hacen falta detalles. Dé las gracias y acuda a la persona responsable.
    .notes = Que cada quien diga una vez en voz alta las tres frases. Pregunte qué dicen sus estudiantes en vez de «incómodo», en todos los idiomas que hablan. Incluya señas y símbolos.
    .alt = Alguien de la clase, de pie junto al escritorio, conversa con su maestra bajo una lámpara pequeña.

in-passing = Lo que se oye y se ve de paso. ¿Qué conviene?
    .title = Entre un timbre y otro
    .notes = Que las parejas defiendan dos respuestas antes de abrir cada tarjeta. Preguntar y avisar nunca está mal; se trata de ver qué alcanza. Cierre con las tarjetas comunes, y con alivio.
    .bin-let-be = Dejarlo estar
    .bin-ask-kindly = Preguntar con amabilidad
    .bin-lead-today = Avisar hoy mismo
    .new-band = Habla de un grupo musical todo el día, todos los días.
    .new-band-why = Los gustos nuevos son parte de crecer. Si viene algo más, pregunte.
    .jumps = Lleva una semana con sobresaltos cada vez que vibra su teléfono.
    .jumps-why = Puede tener muchas causas, entre ellas el miedo a un mensaje. Una pregunta serena no hace daño; avisar también está bien.
    .second-phone = Tiene otro teléfono, de «alguien que usted no conoce».
    .second-phone-why = Un regalo caro, de alguien sin nombre. No pregunte más. Avise.
    .new-seat = Se sienta con amigas nuevas y se ríe mucho.
    .new-seat-why = Es un martes cualquiera. Alégrese con ella.
    .by-tonight = «Si no pago hoy en la noche, lo va a publicar».
    .by-tonight-why = Hay una amenaza y un reloj. Acompáñelo con la persona responsable.
    .hides-more = Cada semana se esfuerza más por ocultar su pantalla.
    .hides-more-why = Querer privacidad es normal. Cuando es más y más, merece una pregunta amable.

two-minutes = La clase termina tres minutos antes. Ponga en orden las partes de un recordatorio breve.
    .title = Un recordatorio de dos minutos
    .notes = Que cada quien llene las seis partes para su materia y las pruebe con quien está al lado. Muchos recordatorios pequeños logran más que uno grande. A nadie del grupo se le pregunta por su vida.
    .ordinary-start = Empezar con algo común: un juego, una canción
    .ordinary-start-why = Sin cara seria, nadie se pregunta qué habrá pasado.
    .one-trick = Nombrar un engaño, con un personaje inventado
    .one-trick-why = Del juego al personaje hay un paso. Basta un engaño.
    .one-move = Decir algo que ayuda en ese momento
    .one-move-why = El engaño está claro. Ahora hace falta una salida: parar, guardar el chat, contarlo.
    .whose-doing = Decir de quién es la culpa: de quien engaña
    .whose-doing-why = También escucha quien sí respondió o mandó algo. Así la puerta le queda abierta.
    .two-people = Nombrar a dos personas de la escuela, y Ayuda
    .two-people-why = Sin reproches se oye mejor adónde ir. Si una de las dos lastima o no escucha, está la otra, o una línea de ayuda.
    .light-end = Terminar con algo ligero y dejarlos ir
    .light-end-why = Ya lo oyeron. Con un final tranquilo, es un tema como cualquier otro.

your-part =
    Hay mucho material listo. Safe Online Surfing, del FBI, es gratuito y va de tercero a octavo grado. Know2Protect, de Seguridad Nacional de Estados Unidos, tiene material para docentes. Sus páginas para estudiantes empiezan a los 10 años; para menores de esa edad remite a NetSmartz. En otro país, pregunte a la persona responsable.

    A usted le toca notar y avisar el mismo día. No le toca investigar, mirar imágenes ni decidir a solas.

    Si esto le da vueltas en casa, hable con alguien. Que algo le afecte no es debilidad.
    .title = Qué está listo y qué le toca
    .slide = FBI Safe Online Surfing: de tercero a octavo grado. Know2Protect: docentes, y desde los 10 años. Más pequeños: NetSmartz. Le toca notar y avisar el mismo día. No investigar ni mirar.
    .notes = Acuerden quién prueba qué material y hasta cuándo. Miren en Porchlight las lecciones para sus grados. Nombre a una persona con la que el personal pueda hablar y deje un minuto de silencio.
    .alt = Una docente y sus estudiantes sentados en círculo en el aula.

q-blame = En la sala de maestros, sobre el caso del chico que pagó: «¿A los dieciséis? Por favor». ¿Qué dice usted?
    .done-to-him = «Eso se lo hizo alguien, a propósito».
    .done-to-him-why = Le echaron la culpa al chico. Una línea serena la pone en su lugar, y la oye quien esté escuchando.
    .glad-i-know = «Gracias. Qué bueno saberlo».
    .glad-i-know-why = Son buenas palabras para quien viene a contar. Aquí parecería que usted también lo culpa.
    .needs-this-week = «¿Qué necesita él esta semana?»
    .needs-this-week-why = Es un buen giro, y puede venir después. Dicho ahora, deja ese «por favor» en el aire.

q-bus-driver = El chofer del autobús se le acerca: «Un chico de mi ruta dice que alguien lo asusta en internet. A lo mejor no es asunto mío». ¿Qué dice usted?
    .done-to-him = «Eso se lo hizo alguien, a propósito».
    .done-to-him-why = Es cierto. Pero el chofer no culpó a nadie; duda si hizo bien en hablar.
    .glad-i-know = «Gracias. Qué bueno saberlo».
    .glad-i-know-why = Contó, y tiene dudas. Así lo volverá a hacer, y usted puede avisar hoy mismo.
    .needs-this-week = «¿Qué necesita él esta semana?»
    .needs-this-week-why = Eso lo preguntará la persona responsable. Al chofer le hace falta oír que sí era asunto suyo.

q-team-meeting = El equipo lleva veinte minutos diciendo que es horrible lo que le hicieron a un chico. El receso está por terminar. ¿Qué dice usted?
    .done-to-him = «Eso se lo hizo alguien, a propósito».
    .done-to-him-why = Ya lo dijeron todos. Está claro de quién es la culpa.
    .glad-i-know = «Gracias. Qué bueno saberlo».
    .glad-i-know-why = Es amable con el equipo. Cuando suene el timbre, para el chico todo seguirá igual.
    .needs-this-week = «¿Qué necesita él esta semana?»
    .needs-this-week-why = Aquí nadie lo culpa, y queda poco tiempo. Una pregunta convierte el susto en un plan.

q-two-months = Hace dos meses que alguien admira las canciones de una estudiante. La semana pasada le llegó un micrófono, «solo entre nosotros». ¿Qué es?
    .fast-one = El patrón rápido
    .fast-one-why = Puede venir un pedido. Hasta ahora no hay prisa; primero se ganó la confianza.
    .neither-yet = Ninguno, hasta ahora
    .neither-yet-why = Admirar canciones sería solo eso. El regalo secreto muestra hacia dónde va.
    .slow-one = El patrón lento
    .slow-one-why = Dos meses de calidez y luego un regalo del que nadie debe saber.

q-ten-past-four = Tres cincuenta: «¡Hola, qué golazo!». Cuatro y diez: otra aplicación, y «foto por foto». ¿Qué es?
    .fast-one = El patrón rápido
    .fast-one-why = Veinte minutos, otra aplicación y un intercambio. Así suele empezar la presión por dinero.
    .neither-yet = Ninguno, hasta ahora
    .neither-yet-why = A las tres cincuenta era así. El intercambio lo cambia.
    .slow-one = El patrón lento
    .slow-one-why = Elogios y pedidos hay en los dos. Para el lento, veinte minutos son poco.

q-book-talk = Una estudiante y alguien de otra ciudad hablan desde hace meses de una serie de libros. Es un foro abierto, y la mamá también lee. ¿Qué es?
    .fast-one = El patrón rápido
    .fast-one-why = No conoce a esa persona, y está bien fijarse. Pero no hay prisa ni precio.
    .neither-yet = Ninguno, hasta ahora
    .neither-yet-why = Los meses solos no son señal. Está a la vista, alguien más lee y no han pedido nada.
    .slow-one = El patrón lento
    .slow-one-why = Lleva tiempo, así que se entiende la idea. Faltan el secreto y los pedidos.

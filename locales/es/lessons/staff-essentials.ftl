lesson = Grooming y sextorsión: lo que el personal debe saber
    .summary = Dos patrones, palabras claras, una respuesta serena al reproche y dos minutos que caben en cualquier clase.
    .can-two-patterns = distinguir el patrón lento del rápido
    .can-plain-words = usar palabras claras donde las suaves ocultarían lo ocurrido
    .can-answer-blame = responder, breve y con calma, a un colega que culpa a una niña o un niño
    .can-remind-daily = incluir un recordatorio de dos minutos en cualquier clase
    .discuss-our-words = ¿Qué palabras usamos entre colegas, y cómo le sonarían a una o un estudiante?
    .discuss-where-minutes = ¿En qué momento de la semana tenemos dos minutos para un recordatorio?
    .discuss-whom-we-miss = ¿A qué estudiantes no llegan todavía nuestras advertencias?
    .home-heard-at-school = ¿Qué has oído en la escuela sobre engaños en internet?
    .home-two-adults = ¿A qué dos adultos de la escuela acudirías?
    .home-what-adults-say = ¿Qué dicen los adultos sobre esto que no ayuda?
    .family = En la próxima carta a las casas, nombre los dos patrones en una línea cada uno. Agregue una frase: «Aquí nadie se mete en problemas por contarlo».
    .teacher = Para la formación del personal, también de oficina, comedor y transporte. La meta es compartir conocimientos y palabras, no miedo. Hablen del caso sobre la mesa y no de estudiantes reales. Cualquiera puede salir sin dar razones.

why-all-of-us =
    Todo el mundo ha oído «cuidado en internet». La frase dice poco de cómo funcionan los engaños y nada de a quién acudir. Los jóvenes necesitan más que una advertencia, y una sola persona en una sola asamblea no puede dárselo.

    Usted los ve a diario: en la puerta, en el autobús, al final de matemáticas. No hace falta conocer cada aplicación. Hacen falta dos patrones, palabras claras, una respuesta serena al reproche y el nombre de la persona responsable de protección.
    .title = Por qué nos toca a todos
    .slide = «Cuidado en internet» dice poco de los engaños y nada de a quién acudir. Lo que necesita todo el personal: dos patrones, palabras claras, una respuesta serena y el nombre de la persona responsable.
    .notes = Que cada quien escriba en un papel el nombre de la persona responsable de protección; luego comparen. Invite a quienes creen que no les toca; en el transporte y el comedor a menudo se oye más. Diga al inicio que se puede salir.
    .alt = Cuatro colegas alrededor de una mesa con papeles, bajo una lámpara.

slow-and-fast =
    El patrón lento es el grooming. Alguien gana confianza con elogios, tiempo y regalos, durante semanas o más. Puede ser una persona conocida y querida. El secreto y los pedidos llegan después.

    El patrón rápido es la sextorsión por dinero. Del saludo a la amenaza pueden pasar horas, hasta minutos. A menudo apuntan a chicos adolescentes; también a chicas y a los más pequeños. La imagen puede ser real, hecha con IA o ni siquiera existir.

    «Cuidado con los extraños» deja fuera mucho. Enseñe a fijarse en lo que se pide. En ambos, la culpa nunca es del estudiante.
    .title = Uno es lento, el otro rápido
    .slide = Lento: grooming. Confianza durante semanas, a menudo de alguien conocido. Rápido: sextorsión por dinero, del saludo a la amenaza en horas. Apuntan mucho a chicos, y puede ser cualquiera. La culpa nunca es del estudiante.
    .notes = Dibuje dos líneas, una larga y una corta, y que el personal ponga ahí lo que sabe. Pregunte cuál de las dos han cubierto sus clases hasta ahora. No dé cifras de memoria.
    .alt = Un hilo largo sale de un globo de diálogo luminoso y da vuelta a varias esquinas.

which-pattern = Ocho cosas que podría mencionar una o un estudiante. ¿A qué patrón apuntan? Una sola no prueba nada.
    .title = ¿A qué apunta?
    .notes = Dé tiempo a las dos tarjetas que sirven para ambos patrones. Pregunte qué dirían si alguien lo mencionara de paso. Una señal es razón para preguntar con amabilidad y avisar, nunca una sentencia.
    .bin-slow = El patrón lento
    .bin-fast = El patrón rápido
    .bin-either = Cualquiera de los dos
    .weeks-of-praise = Semanas de elogios, me gusta y tiempo
    .weeks-of-praise-why = Se construye cercanía antes de pedir algo. Muchos elogios son inofensivos; mire lo que viene después.
    .a-price = Un precio, una hora después del saludo
    .a-price-why = Cuando buscan dinero, todo va rápido. Ceder rara vez acaba con las amenazas.
    .same-school = «Yo también voy a tu escuela».
    .same-school-why = Una escuela en común da confianza enseguida, y por eso se usa en ambos. Se puede comprobar en persona, con un adulto.
    .drifting-talk = Juegos y bromas se desvían a temas sexuales
    .drifting-talk-why = Un paso más para ganarse a una niña o un niño. Ocurre poco a poco, y por eso es del patrón lento.
    .rides-food = Viajes en auto, comida o un lugar para dormir
    .rides-food-why = Son regalos que responden a una necesidad real. Nunca avergüence a nadie por necesitar; la responsabilidad es de quien se aprovecha.
    .switch-apps = «Cambiemos de aplicación», a los diez minutos
    .switch-apps-why = Un cambio temprano le ahorra tiempo a la otra persona. Y aleja de las protecciones de la primera aplicación.
    .asks-picture = Alguien pide una imagen íntima
    .asks-picture-why = Temprano o tarde ocurre en ambos, y también como intercambio. La responsabilidad es de quien la pide.
    .claims-fake = «Tengo una imagen falsa tuya. Paga».
    .claims-fake-why = También se chantajea con imágenes hechas con IA. Puede que nunca se haya mandado nada.

say-it-plainly =
    Hay un paso que se nos escapa, porque incomoda nombrarlo. Hay quien lleva un chat, una broma o un juego de roles hacia temas sexuales. Poco a poco, eso llega a parecer normal.

    Los estudiantes rara vez lo dicen así. Dicen «se puso raro», o se ríen. Usted no necesita detalles. «Suena incómodo. No es culpa tuya. Gracias por contármelo». Después acude a la persona responsable.

    Entre colegas, use términos claros: conversación sexual, grooming, chantaje. «Un poco de drama» oculta lo que se hizo.
    .title = Palabras claras para un paso incómodo
    .slide = Hay quien lleva chats, bromas o juegos hacia temas sexuales, poco a poco. Los estudiantes dicen «se puso raro». No pida detalles. Dé las gracias, no culpe y acuda a la persona responsable.
    .notes = Que cada quien diga una vez en voz alta las tres frases. Pregunte qué dicen sus estudiantes en vez de «incómodo», en todos los idiomas que hablan. Incluya las señas y los símbolos que usan.
    .alt = Alguien de la clase, de pie junto al escritorio, conversa con su maestra bajo una lámpara pequeña.

fakes-among-pupils =
    Hay estudiantes que usan la IA para hacer desnudos falsos de alguien de su clase. Se hace para humillar, y humilla. Trátelo como un daño grave y no como una travesura con la computadora.

    No mire ni copie nada. Detenga la difusión y avise el mismo día. Que parezca real o no, da igual para quien aparece.

    Piense en varios estudiantes: quien aparece, quien hizo la imagen y quienes la recibieron. Todos son menores, y cada quien necesita a un adulto sereno.
    .title = Imágenes falsas entre estudiantes
    .slide = Los desnudos falsos de compañeros son un daño grave, no una travesura. No mire, no copie, detenga la difusión y avise el mismo día. Cada estudiante implicado necesita un adulto sereno.
    .notes = No nombre herramientas ni muestre ejemplos. Surgirá la pregunta del castigo; eso viene después, y se decide con la persona responsable. Diga «una niña o un niño que hizo daño» y evite las etiquetas.
    .alt = Una imagen en un marco se deshace por un lado en pequeños cuadros.

petrov = En la mesa de la sala de maestros hay un caso para la formación de hoy. A un chico de 16 años lo chantajearon, y pagó. El maestro Petrov deja la hoja. ¿Qué le conviene decir a la maestra Lindqvist?
    .title = Ensayo: con un café en la mano
    .notes = Léanlo a dos voces y después cambien de papel. Petrov no es ningún villano: casi siempre habla así quien está impresionado y quiere que no se repita. Pregunte quién más está en la sala y oye la respuesta.
    .name = Maestra Lindqvist
    .other = Maestro Petrov
    .at-sixteen = ¡Dieciséis años! Y paga. A esa edad ya se sabe.
    .how-can-you = ¿Cómo puede decir algo así? Es horrible, de verdad.
    .how-can-you-why = El sentimiento es acertado. Pero ahora se habla de Petrov y ya no del chico.
    .they-never-listen = Pues sí. Uno les dice y les dice, y nunca oyen.
    .they-never-listen-why = Darle la razón mantiene la paz del café. También lo oyen otros, y quizás alguien necesite contar algo.
    .somebody-scared-him = Alguien lo asustó a propósito. La culpa es de ese alguien.
    .somebody-scared-him-why = Una frase serena pone la responsabilidad en su lugar, y a Petrov nadie lo ataca.
    .september = Pero en septiembre les avisamos a todos.
    .one-talk = Una charla es poco para quien tiene tanto miedo.
    .one-talk-why = Ella reconoce el esfuerzo y explica por qué no bastó. Las habilidades se practican más de una vez.
    .no-idea = Sí, avisaron. No sé qué más podríamos hacer.
    .no-idea-why = Admitir que no se sabe es honesto. Deja lugar a la pregunta de Petrov, aunque el chico queda fuera de la vista.
    .done-our-part = Exacto. Entonces ya hicimos lo nuestro, ¿verdad?
    .done-our-part-why = Les quita un peso a los dos. Para un estudiante en la puerta significaría: arréglate como puedas.
    .only-mean = Solo digo que sí les avisamos.
    .not-now = No hablemos de esto ahora. Tengo clase enseguida.
    .not-now-why = Una pausa calma los ánimos, y eso vale. Hace falta intentarlo otra vez después.
    .was-sharp = Fui brusca, perdón. Sé que usted se preocupa por ellos.
    .was-sharp-why = Corrige el tono y mantiene la idea. Quien se siente respetado puede volver a pensar.
    .will-remember = Me voy a acordar, cuando se trate de su grupo.
    .will-remember-why = Enojarse en defensa de un estudiante es humano. Una amenaza cierra la puerta que ella quiere abrir.
    .after-school = Suena el timbre. Después de clase, Petrov la espera en la puerta con la hoja en la mano.
    .what-to-say = Bueno. ¿Y qué digo si viene un chico así?
    .why-first = Primero le pregunto por qué pagó, y luego aviso.
    .why-first-why = Avisar está bien. Pero un «por qué» suena a reproche, y el chico necesita antes otra cosa.
    .three-sentences = «Gracias. No es culpa tuya. Voy a buscar ayuda».
    .three-sentences-why = Gracias, nada de culpa, ayuda: son cinco segundos. Lo demás es para la persona responsable.
    .tries-it = Petrov lo prueba en voz alta: «¿Por qué pagaste?». Niega con la cabeza. «No. Yo empezaría con gracias».
    .later = Suena el timbre, y la frase se queda en la sala. De camino a casa, la maestra Lindqvist piensa en quién más la oyó.
    .told = Petrov escribe tres frases cortas al dorso de la hoja. «En mi época, a un chico nadie le decía eso», comenta. Después se va a su clase.
    .helped = A la mañana siguiente, ella se sienta a su lado. «Sobre lo de ayer. Alguien amenazó a ese chico, y de ese alguien es la culpa». Él gira su taza. «Es justo. ¿Y qué le diría usted?» En la mesa de al lado, una practicante levanta la vista y escucha.

two-minutes = La clase termina tres minutos antes. Ponga en orden las partes de un recordatorio breve.
    .title = Un recordatorio de dos minutos
    .notes = Que cada quien llene las seis partes para su materia y las pruebe con quien está al lado. Pregunte cada cuánto sería posible: muchos recordatorios pequeños logran más que uno grande. A nadie del grupo se le pregunta por su vida.
    .ordinary-start = Empezar con algo común: un juego, una canción
    .ordinary-start-why = Parte de donde están los estudiantes. Sin cara seria, nadie se pregunta qué habrá pasado.
    .one-trick = Nombrar un engaño, con un personaje inventado
    .one-trick-why = Del juego al personaje hay un paso. Basta un engaño, y no se señala a nadie del salón.
    .one-move = Decir algo que ayuda en ese momento
    .one-move-why = El engaño está claro, así que hace falta una salida: parar, guardar el chat, contarlo.
    .whose-doing = Decir de quién es la culpa: de quien engaña
    .whose-doing-why = También escucha quien sí respondió o mandó algo. Así la puerta le queda abierta.
    .two-people = Nombrar a dos personas de la escuela, y Ayuda
    .two-people-why = Sin culpa de por medio, se oye mejor adónde ir. Si una persona no escucha, o es quien hace daño, está la otra o una línea de ayuda.
    .light-end = Terminar con algo ligero y dejarlos ir
    .light-end-why = El mensaje ya se oyó. Con un final tranquilo, el tema se vuelve uno más.

your-part =
    Ya hay mucho material para usar. El FBI tiene lecciones gratuitas, Safe Online Surfing, para los grados 3 a 8. Know2Protect, de Seguridad Nacional de Estados Unidos, tiene material para docentes. Su parte infantil es desde los 10 años; para edades menores, remite a NetSmartz. En otros países, pregunte a la persona responsable qué material corresponde.

    No le toca investigar, mirar imágenes ni decidir a solas. ¿Algo le preocupa? Avise el mismo día a la persona responsable.

    Y si esto le da vueltas en casa, hable con alguien. Que algo le afecte no es debilidad.
    .title = Qué está listo y qué le toca
    .slide = FBI Safe Online Surfing: grados 3 a 8. Know2Protect: docentes, y desde los 10 años. Más pequeños: NetSmartz. Le toca notar y avisar el mismo día. No le toca investigar ni mirar.
    .notes = Acuerden quién prueba qué material y hasta cuándo. Miren en Porchlight las lecciones para sus grados. Nombre a una persona con la que el personal pueda hablar y deje un minuto de silencio.
    .alt = Una docente y sus estudiantes sentados en círculo en el aula.

q-target = ¿A quién apuntan cuando chantajean a jóvenes por dinero?
    .open-profiles = Sobre todo a chicas con perfil abierto
    .open-profiles-why = Muchas campañas lo sugieren. Cuando buscan dinero, apuntan a menudo a chicos; hábleles a todos.
    .youngest = Sobre todo a los estudiantes más pequeños
    .youngest-why = También puede pasarles, y es bueno pensar en ellos. A menudo apuntan a adolescentes, sobre todo chicos.
    .anyone-boys = A cualquiera, y muy a menudo a chicos
    .anyone-boys-why = También apuntan a chicas y a los más pequeños. Quien solo advierte a las chicas deja solos a muchos chicos.
    .who-sends = Solo a estudiantes que mandaron algo
    .who-sends-why = Parece lógico, porque hay una imagen. Para amenazar basta una falsa, o solo decirlo.

q-words = Una cada término con lo que significa.
    .grooming = Grooming
    .grooming-to = Ganar confianza para aprovecharse
    .grooming-why = Suele tomar semanas o más, y puede hacerlo alguien muy conocido.
    .sextortion = Sextorsión
    .sextortion-to = Chantaje con una imagen íntima
    .sextortion-why = La imagen puede ser real, falsa o ni siquiera existir. El delito lo comete quien amenaza.
    .ai-fake = Una imagen falsa hecha con IA
    .ai-fake-to = Una escena inventada con una cara real
    .ai-fake-why = El daño es real, así que se trata como una imagen real.
    .swap = Un intercambio
    .swap-to = «La mía por la tuya»
    .swap-why = Hace que un pedido parezca justo. Nadie debe una imagen a cambio.

q-strangers = Advertir sobre los extraños cubre casi todo el riesgo.
    .true-why = Con esa advertencia crecimos casi todos. Pero bien puede ser alguien conocido; enseñe a fijarse en lo que piden.
    .false-why = Puede ser una persona conocida y amable, o alguien que finge ser de la escuela. Importa más qué pide que quién es.

q-weird = Alguien dice de paso: «Ese chat se puso medio raro». ¿Qué dice usted?
    .uncomfortable = «Suena incómodo. Qué bueno que me lo dices».
    .uncomfortable-why = Toma en serio lo dicho y no pide detalles. Después sigue la persona responsable.
    .details = «¿Qué te escribió? Necesito saberlo todo bien».
    .details-why = Quien se preocupa quiere entender. Los detalles son para gente capacitada; primero dé las gracias.
    .block-forget = «Bloquéalo, hazme caso, y no pienses más en eso».
    .block-forget-why = Bloquear puede ser parte. Pero cierra la charla, y la persona responsable no se enteraría.
    .people-like-that = «¿Y por qué te pones a escribir con gente así?»
    .people-like-that-why = Así pregunta la preocupación. Pero suena a reproche, y quizás no llegue la siguiente palabra.

q-notice = ¿Qué puede merecer una pregunta amable? Una sola cosa no prueba nada.
    .new-band = Una pasión nueva por un grupo musical
    .new-band-why = Los gustos nuevos sorprenden. Son parte de crecer, salvo que vengan con algo más.
    .unknown-gifts = Cosas nuevas de alguien desconocido
    .unknown-gifts-why = Los regalos de quien nadie conoce pueden ser una señal. Pregunte con amabilidad y avise.
    .hides-screen = Cada vez más cuidado para ocultar todo
    .hides-screen-why = Todo el mundo quiere privacidad. Cuando exige cada vez más esfuerzo, merece una pregunta.
    .sits-elsewhere = Un asiento nuevo junto a una amiga nueva
    .sits-elsewhere-why = Los cambios de amigos llaman la atención. Por sí solos son normales.
    .uneasy-without = Mucha inquietud sin el teléfono
    .uneasy-without-why = Puede tener muchas razones, entre ellas el miedo a un mensaje. Una pregunta serena no hace daño.

q-reminder = Ponga en orden un recordatorio de dos minutos.
    .with-a-game = Empezar con un juego que les gusta
    .with-a-game-why = Un inicio común mantiene la calma.
    .a-single-trick = Contar un engaño, con alguien inventado
    .a-single-trick-why = Sale fácil del juego, y no se señala a nadie del grupo.
    .not-their-fault = Decir que no es culpa de quien lo recibe
    .not-their-fault-why = Con el engaño nombrado, queda claro de quién es la culpa.
    .who-to-tell = Nombrar a dos personas a quienes acudir
    .who-to-tell-why = Aquí va al final, para que se lo lleven consigo.

q-nothing-sent = Se puede chantajear con una imagen a quien nunca mandó ninguna.
    .true-why = Basta una hecha con IA, o solo decir que existe. Por eso no hace falta preguntar qué mandó.
    .false-why = Antes se podía suponer. Hoy también se chantajea con imágenes falsas; empiece por ayudar y no por preguntar.

q-blame = En la sala alguien dice: «¿Pagó? ¿A los dieciséis?». ¿Qué responde usted?
    .boys-learn = «Así son los chicos. Por lo menos ya aprendió».
    .boys-learn-why = Una broma quita peso. Pero lo trata como la causa; nombre a quien lo amenazó.
    .not-judge = «No juzguemos. Siempre hay dos versiones de todo».
    .not-judge-why = Oír a las dos partes es buena costumbre en un pleito. Esto es chantaje, y lo hizo una sola parte.
    .the-handout = «Tal vez nuestro folleto no fue lo bastante claro».
    .the-handout-why = Mirar lo nuestro es honesto. Pero suena a que saber más basta contra una amenaza; empiece por quién lo hizo.
    .fear-paid = «Tenía miedo. La culpa es de quien lo asustó así».
    .fear-paid-why = Explica por qué pagó sin culparlo y dice de quién es la culpa. Le sirve a cualquiera de la sala.

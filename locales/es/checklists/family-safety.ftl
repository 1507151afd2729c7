checklist = Plan de seguridad familiar
    .summary = Pasos pequeños para un hogar más tranquilo en internet. Empiece por donde quiera, de a uno, y haga casi todos en familia.

section-talk = Conversar

talk-first = Converse antes de la primera aplicación
    .why = La primera conversación es más fácil cuando no ha pasado nada malo. Muestra que las preguntas son bienvenidas.
    .how = Elija un momento tranquilo, como un paseo o un viaje en auto. Pregunte qué conoce ya y qué le gusta de internet. Escuche más de lo que habla.

make-plan = Escriba con su familia un plan
    .why = Es más fácil cumplir un plan que se ayudó a hacer. Además, así se sabe qué hacer si algo sale mal.
    .how = Tomen una hoja. Anoten qué aplicaciones están bien, a quién preguntar y qué hacer si algo se siente mal. Agreguen una línea: contarlo nunca cuesta el dispositivo.

few-rules = Acuerde unas pocas reglas claras
    .why = Las reglas cortas se cumplen mejor que las listas largas. Además, le ahorran discusiones cada día.
    .how = Elija de tres a cinco reglas y explique la razón de cada una. Deje que su hija o hijo proponga una. Pónganlas a la vista y cámbienlas con la edad.

stay-open = Mantenga abierta la conversación
    .why = Es más fácil contar algo a quien conserva la calma. Muchas conversaciones cortas hacen más que una sola muy seria.
    .how = Pregunte por un juego o un video igual que pregunta por la escuela. Si oye algo difícil, diga primero «gracias por contármelo». Deje los consejos para después.

name-signs = Nombre con su familia las señales de alerta
    .why = Quien tiene palabras para una trampa la nota antes. Las señales están en lo que alguien hace, no en su aspecto.
    .how = Repasen algunas: secretos, regalos con condiciones, cambios de aplicación, cercanía rápida, amenazas. Pregunte qué podría hacer una amiga o un amigo en cada caso. Diga que la culpa nunca es de la niña o el niño.

list-helpers = Haga una lista de personas a quienes contarles
    .why = Una persona puede faltar o no dar confianza. Hace falta más de una, también para contar lo que le pasa a alguien más.
    .how = Elijan al menos a tres, como una abuela, un maestro y una vecina. Muestre que en Ayuda también hay líneas de ayuda. Diga: si alguien te hace daño o no te escucha, elige a otra persona.

section-together = Mirar en familia

sit-near = Siéntese cerca de la niña o el niño pequeño
    .why = En los primeros años hace falta alguien cerca que pueda intervenir. Así usted también disfruta lo que le gusta.
    .how = Usen la misma sala y el altavoz en lugar de audífonos. Mire o juegue unos minutos. Deje que le muestre cómo funciona.

try-app = Pruebe el juego o la aplicación antes
    .why = La página de la tienda muestra poco de lo que pasa dentro. Diez minutos de prueba le dicen más.
    .how = Abra una cuenta y busque el chat, las solicitudes de amistad y las compras. Lea la edad recomendada y ubique el botón de reportar. Después decidan en familia.

view-profile = Vea con su hija o hijo el perfil y lo publicado
    .why = Varias publicaciones inofensivas pueden decir mucho si se ven juntas. En la infancia hace falta una mirada de apoyo.
    .how = Acuerden un día y nunca lo haga a escondidas. Pregunte: ¿qué podría saber aquí alguien que no nos conoce? Deje que su hija o hijo quite lo que ya no va.

go-through-contacts = Repase con su hija o hijo los contactos
    .why = Las listas crecen, y es fácil olvidar quién es quién. No toda la lista es gente conocida.
    .how = Pregunte «¿de dónde conoces a esta persona?» con interés real. Quiten los nombres que nadie ubica. Repítanlo cada pocos meses.

section-settings = Revisar ajustes y funciones

private-profile = Ponga el perfil en privado
    .why = Con un perfil privado, su hija o hijo decide quién mira. Queda menos a la vista de gente desconocida.
    .how = La lista de cada aplicación dice dónde: agregue la aplicación a la página de su hija o hijo. Elijan solo amigos. Deje que su hija o hijo lo active y revísenlo después de cada actualización grande.

limit-messages = Limite quién puede mandar mensajes directos
    .why = Los mensajes privados sacan el chat de la vista de otras personas. Muchas veces, el contacto de gente desconocida empieza ahí.
    .how = Aquí, la lista de cada aplicación dice dónde. En los juegos, mire también el chat y la voz. Déjelos en amigos o en nadie. Practiquen juntos cómo reportar y bloquear.

check-video = Revise quién puede iniciar una videollamada
    .why = La imagen en vivo muestra la cara, el cuarto y más, y quien mira puede grabarla. Además deja poco tiempo para pensar.
    .how = Permita llamadas solo de contactos conocidos. Mantengan la cámara apagada o tapada cuando no se usa. Acuerden que cualquier llamada se puede cortar sin dar razones.

check-uploads = Revise qué se puede subir y quién lo ve
    .why = Donde se suben archivos e imágenes, otras personas pueden guardarlos o mandar los suyos. Lo que sale del dispositivo es difícil de controlar.
    .how = Averigüe si la aplicación comparte imágenes, archivos o la ubicación. Apague lo que no necesitan. Acuerden que su hija o hijo pregunte antes de publicar una cara.

understand-encryption = Averigüe qué chats están cifrados
    .why = El cifrado protege la privacidad de su familia, y eso es bueno. También hace que el servicio pueda ver menos si alguien hace daño; por eso conviene preguntar más.
    .how = Busque «cifrado de extremo a extremo» en la ayuda de la aplicación. En esos chats, que haya solo gente conocida en persona. Practiquen guardar, reportar y bloquear, porque quizás su hija o hijo tenga que reportar primero.

check-anonymity = Revise dónde se puede ser anónimo
    .why = Si no hay nombre ni control, fingir es fácil. Hay jóvenes que necesitan esos espacios; conversen antes de decir que no.
    .how = Pregunte: ¿puede escribir aquí cualquiera, sin cuenta ni nombre conocido? Apaguen los mensajes de personas desconocidas. Acuerden qué cosas no se cuentan ahí.

section-people = Con quién hablan

ask-who = Pregunte cómo sabemos quién es alguien
    .why = Una foto o un nombre no prueban quién escribe. Comprobarlo es algo que se aprende.
    .how = Elijan un contacto y piensen cómo estar seguros. Ayuda una pregunta que solo sabe responder la persona verdadera. Si no están seguros, esperen y pregunten en persona.

sort-friends = Distinga a los amigos de los nombres en una lista
    .why = Una aplicación llama «amigo» a cualquiera, pero la confianza toma tiempo. Muchas veces su hija o hijo ya lo sabe y le gusta explicarlo.
    .how = Hagan tres grupos: amigos cercanos, gente conocida, solo en internet. Hablen de lo que puede ver cada grupo. Cambien los ajustes de acuerdo con eso.

practice-kindness = Practique el trato amable en internet
    .why = Es más fácil herir a quien no tenemos delante. Con el buen trato, el mal trato se nota más.
    .how = Lean un mensaje en voz alta antes de mandarlo. Pregunte «¿lo diríamos cara a cara?». Dé el ejemplo en el chat de la familia.

plan-meetings = Acuerden una regla para verse con alguien de internet
    .why = Alguien puede ser distinto de lo que dice. Querer conocerse es normal; dele a ese deseo un camino seguro.
    .how = Antes de los 11 años no hay encuentros. Desde los 11, su hija o hijo pregunta antes, y va también una persona adulta que ya conoce, no una que elija la otra parte. ¿Fue de todos modos? Agradezca que se lo cuente y dígale: «No es tu culpa».

section-sharing = Lo que comparten

three-viewers = Piense en tres miradas antes de compartir
    .why = Una imagen puede llegar más lejos de lo planeado. Con una pausa breve, su hija o hijo decide.
    .how = Pregunten: ¿está bien que la vean la familia, las maestras y los maestros y alguien que no conocemos? Si una respuesta es no, déjenla fuera. Si ya se compartió, hay ayuda, y muchas veces se puede retirar.

nickname = Use un apodo, sin nombre ni escuela
    .why = El nombre completo y la escuela juntos llevan a un lugar real. Un apodo no revela nada.
    .how = Inventen un apodo sin año ni ciudad. Busquen en el perfil nombres, insignias y uniformes. Cambien lo que encuentren.

hide-contact = Quite la dirección y el teléfono de los perfiles
    .why = Con una dirección o un número, alguien puede pasar de la aplicación a la vida diaria. Casi todas las aplicaciones funcionan sin esos datos.
    .how = Sáquenlos de los perfiles y de publicaciones viejas. Apaguen la ubicación en fotos y aplicaciones que no la necesitan. Acuerden preguntar antes si un sitio los pide.

guard-passwords = Cree contraseñas fuertes y guárdelas en secreto
    .why = Una contraseña abre mensajes, imágenes y la confianza de los amigos. Ni la mejor amiga la necesita.
    .how = Hagan una larga con cuatro palabras sin relación, y una distinta por cuenta. Activen la verificación en dos pasos. Acuerden si usted guarda las de su niña o niño pequeño.

section-where-when = Dónde y cuándo

shared-places = Use los dispositivos en espacios compartidos
    .why = En los espacios compartidos la ayuda está cerca. Debe sentirse como compañía y no como control.
    .how = Elijan un lugar de uso y otro para cargar de noche, también para las personas adultas. Respete la privacidad en la adolescencia y acuérdenla con franqueza. Diga: «Si algo anda mal, pueden despertarme».

agree-times = Acuerde horarios que sirvan a su familia
    .why = Con cansancio se decide peor, y las horas tardías son solitarias. Un final acordado es más fácil que uno repentino.
    .how = Elijan en familia horarios para días de clase y fines de semana. Avise diez minutos antes del final. Nunca quite un dispositivo porque su hija o hijo le contó algo.

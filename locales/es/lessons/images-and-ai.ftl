lesson = Imágenes, IA y cómo retirarlas
    .summary = Vera publica un video de Milan sin preguntarle. ¿Quién decide sobre una imagen, y cómo se retira?
    .can-ask-before = distinguir qué imágenes puedes publicar y por cuáles hay que preguntar antes
    .can-leave-swap = distinguir un intercambio inofensivo de uno del que conviene salirse
    .can-stop-fake = encontrar palabras cuando circula una imagen falsa y decir cómo se retira
    .discuss-ask-friends = ¿Cómo te gustaría que te preguntaran antes de publicarte?
    .discuss-feels-fair = ¿Por qué un intercambio puede parecer parejo sin serlo?
    .discuss-only-fake = ¿Qué responderías a «es falsa, no pasa nada»?
    .home-ask-me = ¿Qué imagen tuya compartí sin preguntarte antes?
    .home-no-sentence = ¿Cuál es una buena forma corta de decir que no a una imagen?
    .home-first-thing = Si circulara una imagen falsa de alguien, ¿qué debería hacer yo primero?
    .family = Cada quien dibuja un retrato de la otra persona con la mano con la que no escribe, en un minuto. Después decide quien sale en él: ¿al refrigerador o al cajón?
    .teacher = El objetivo: que el grupo pregunte antes de publicar, se salga de los intercambios que presionan y sepa que lo falso daña de verdad. No muestre ejemplos ni nombre herramientas. Suelen decir «es solo una broma». Pregunte quién se ríe y quién no. Avise la fecha a la persona encargada de la protección en su escuela y quédese con Vera, Milan y Luca.

drum-clip =
    .title = Vera publica un video de Milan
    .apart-alt = Vera y Milan están en unos escalones, de noche, lejos uno del otro. Vera tiene un teléfono. Milan se ve dolido.
    .forty-likes = Vera publicó un video de Milan en la batería. Cuarenta «me gusta».
    .not-asked = No me preguntaste. ¡Al final se me cae la baqueta!
    .sorry-alt = Vera y Milan están más cerca. El teléfono quedó en el escalón.
    .took-down = Ya lo quité. Yo solo vi lo bien que tocas.
    .three-saved = Tres lo guardaron.
    .mending-alt = Vera y Milan están juntos en los escalones. Milan se inclina hacia ella y Vera sonríe un poco.
    .what-now = ¿Y ahora qué?
    .who-vera = Vera
    .who-milan = Milan
    .ask = ¿Qué podría decir Vera para repararlo?
    .one-of-me = Voy a publicar uno donde tiro un pastel.
    .one-of-me-why = Es valiente, y quizás lo haga reír. El video de Milan sigue en tres teléfonos.
    .write-three = Les voy a pedir a los tres que lo borren.
    .write-three-why = Hace falta valor, y así quizás se borre. Luego Milan dice qué más ayudaría.
    .read-likes = Te leo los comentarios bonitos.
    .read-likes-why = Otro día quizás lo animen. Hoy quiere decidir quién ve su video.
    .notes = Pregunte qué hizo bien Vera después de lo que pasó. Milan se enoja rápido y sabe reparar lo que rompe: ¿qué haría él ahora? Hablen de los dos, no del grupo.

post-or-ask = Vera quiere compartir imágenes con todo su grado. Esta vez lo piensa antes. ¿Dónde va cada una?
    .title = ¿Publicar, preguntar o mejor no?
    .notes = Pida la razón antes de mostrar la respuesta. «Depende» es un buen comienzo: ¿depende de quién? Quien sale en la imagen también opina.
    .bin-go-ahead = Adelante
    .bin-ask-first = Preguntar antes
    .bin-leave-out = Mejor no
    .plum-cake = Su pastel de ciruela hundido
    .plum-cake-why = El pastel es suyo y no sale nadie más. Un desastre da risa cuando lo eliges tú.
    .whole-band = La banda de Milan en el escenario
    .whole-band-why = Cuatro caras, cuatro respuestas. Alguien quizás quiera verla primero.
    .in-tears = Un chico llorando en la parada
    .in-tears-why = Es su mal momento. Una palabra amable vale más que una publicación.
    .ai-castle = Un castillo hecho con IA, con aviso
    .ai-castle-why = No sale nadie real, y el aviso es honesto. Así, la IA puede ser divertida.
    .bus-nap = Luca, dormido en el autobús
    .bus-nap-why = Quizás se ría, quizás no. Dormido no podía elegir, así que Vera le pregunta.
    .pig-face = La cara de una chica en un cerdo, con IA
    .pig-face-why = Una persona paga la risa de las demás. Lo falso sobre alguien real duele como si fuera verdad.

three-asks =
    Una imagen íntima muestra a alguien sin ropa o casi sin ropa, o es sexual. Ojo cuando alguien pide una, la manda o propone un intercambio. Puede ser un contacto nuevo o un amigo de años. No tienes que mandar nada a cambio. El sí de ayer ya se gastó.

    ¿Te apareció una en la pantalla? Ciérrala, no la reenvíes y cuéntaselo a una persona adulta. No estás en problemas.
    .title = Pedida, mandada o intercambiada
    .alt = Dos globos de diálogo con un sobre cerrado en cada uno. Unas flechas van del uno al otro y de vuelta.
    .slide = Alguien pide una imagen sin ropa o casi sin ropa, la manda o propone un intercambio: tres señales de alerta. ¿Te apareció una? Ciérrala, no la reenvíes y cuéntalo. No estás en problemas.
    .easy = ¿Piden una imagen íntima? Di que no. ¿Te apareció una? Ciérrala. No la reenvíes. Cuéntaselo a una persona adulta.
    .notes = Lea la primera frase tal como está; nadie necesita un ejemplo. Hay quien ya dijo que sí alguna vez. Diga que la ayuda está igual.

picture-swap = Milan tiene 13 años y ahora publica sus propios videos de batería. Le escribe alguien nuevo. ¿Qué debería contestar Milan?
    .title = Alguien quiere un intercambio
    .notes = El grupo aconseja a Milan; nadie hace el papel de la otra cuenta. Aquí el mal genio de Milan le sirve. Pregunte si para decir que no hay que ser amable.
    .easy = Alguien le pide fotos íntimas a Milan. Puede decir que no e irse. Ayúdalo a elegir.
    .name = Milan
    .other = calle_del_eco
    .drum-clips = Me gustan tus videos de batería.
    .want-swap = ¿Hacemos un intercambio?
    .one-each = Una foto íntima cada uno.
    .just-face = Bueno, pero solo la cara.
    .just-face-why = Un sí pequeño parece una salida. Quien presiona así pide más, y eso no es cosa de Milan.
    .you-first = Mmm. Tú primero.
    .you-first-why = Parece prudente. La otra imagen puede ser prestada o inventada, así que ir segundo no protege.
    .get-lost = ¿Qué? Ni loco. ¡Lárgate!
    .get-lost-why = Fuerte, y está bien. Para decir que no, no hace falta ser amable.
    .everyone = Todo el mundo lo hace.
    .off-now = Qué interesante. Me voy.
    .off-now-why = Milan no discute. Se va, y con eso basta.
    .not-true = No es cierto. ¡Dime tres!
    .not-true-why = En eso tiene razón. No hace falta ganar; puede irse a media discusión.
    .fine-then = Bueno, si es tan normal.
    .fine-then-why = A nadie le gusta ser el único. Así funciona la presión, y hay ayuda.
    .later = Más tarde, Milan se equivoca de tambor dos veces. En la escuela toca la puerta del orientador Okoro.
    .pause = Milan deja el teléfono y tamborilea en la mesa. Aquí algo anda mal, y no es él.
    .told = Va con su mamá, y ella lo escucha hasta el final. Guardan los mensajes, pero ninguna imagen. Reportan la cuenta y la bloquean. Después ella le pide el ritmo del tren.
    .helped = «Qué bueno que tocaste. No estás en problemas», dice el orientador Okoro. Guardan los mensajes, reportan la cuenta y la bloquean. El viernes, el ritmo ya volvió.

beat-swap = Una semana después hay otro nombre nuevo en los mensajes de Milan. ¿Qué debería contestar?
    .title = Alguien más quiere un intercambio
    .notes = Pregunte en qué se distingue este chat del anterior. «Hasta ahora, ninguna señal» es todo lo que se puede decir: no sabemos quién es oso_redoble.
    .easy = Alguien nuevo quiere cambiar ritmos. Hasta ahora no hay nada raro. Ayuda a Milan a elegir.
    .name = Milan
    .other = oso_redoble
    .drum-clips = Me gustan tus videos de batería.
    .want-swap = ¿Hacemos un intercambio?
    .rain-beat = Mi ritmo de lluvia por tu ritmo de tren. ¡Pum, pa-pa, pum!
    .train-beat = ¡Sí! Chaca pum, chaca pum pum.
    .train-beat-why = Se trata de batería, a la vista de cualquiera. Este cambio lo puede disfrutar.
    .not-today = Hoy no. ¡Buen ritmo!
    .not-today-why = No está obligado a cambiar nada. Fíjate en cómo toman un no.
    .which-rain = ¿Quién más va a oír el mío?
    .which-rain-why = Buena pregunta para todo lo que es tuyo. Un ritmo es de lo más fácil de compartir.
    .dum-dum = ¡Chaca pum pum! Tus vecinos te van a odiar.
    .no-worries = No pasa nada. ¡Sigue tocando!
    .on-roof = Mi hermana. De todos modos lo oye todo.
    .new-beat = A Milan se le pegó un ritmo nuevo. Oso_redoble quería un ritmo y nada más. Milan se lo toca a su mamá. «Lo sentí en los pies», dice ella.

vera-steps = La IA puede poner una cara real en una imagen inventada: un deepfake. En el chat del grupo de Vera aparece una imagen íntima falsa de una chica. Pon los pasos de Vera en orden. Contarlo siempre puede ir antes.
    .title = Una imagen falsa en el chat
    .notes = Hablen más de las razones que del orden. Nadie tiene que mirar de cerca ni probar que es falsa. Si alguien dice que hizo una, agradézcale y hablen después a solas. Hacerla daña de verdad y en muchos lugares es delito; dígalo sin amenazas.
    .no-passing = No reenviarla y no guardarla
    .no-passing-why = Toma un segundo, y la imagen se detiene con Vera.
    .note-words = Anotar quién la mandó y cuándo
    .note-words-why = Lo escribe mientras el nombre sigue en la pantalla. Bastan las palabras; no copia la imagen.
    .stand-by-her = Escribirle a la chica: «Estoy contigo»
    .stand-by-her-why = Ahora piensa en ella, que quizás cree que todos se ríen.
    .tell-together = Ir juntas con una persona adulta
    .tell-together-why = La primera se encoge de hombros: «Es una broma». Siguen hasta el orientador Okoro, y él escucha.
    .ask-down = Reportarla para que la retiren
    .ask-down-why = Es trabajo para tres. El orientador Okoro sabe a quién llamar, y la chica decide qué quiere contar.

taking-down =
    Muchas veces se puede retirar una imagen íntima, real o falsa, aunque la hayas mandado tú. Repórtala en la aplicación con un adulto. Take It Down es gratis, para imágenes de antes de los 18. Solo manda un código que hace tu dispositivo.

    «Hay una imagen. Necesito ayuda». Con eso basta. ¿Esa persona la pidió, o no te escucha? Busca otra, o una línea de ayuda. ¿Sin salida? Hay una línea de crisis, en Ayuda.
    .title = Maneras de retirarla
    .alt = Unas imágenes enmarcadas cuelgan de un cordel. Una mano baja una, y otra está ya en una caja.
    .slide = Muchas veces se puede retirar, real o falsa. Repórtala en la aplicación. Take It Down es gratis y solo manda un código. «Hay una imagen. Necesito ayuda» basta. ¿Sin salida? En Ayuda hay una línea de crisis.
    .easy = Muchas veces se puede retirar. Repórtala con una persona adulta. Di: «Hay una imagen. Necesito ayuda». Con eso basta.
    .notes = Compare el código con una huella digital: sirve para reconocer la imagen, pero no la muestra. No hace falta un nombre, no participan todas las aplicaciones, y nadie debe probarlo con una imagen cualquiera. En la escuela nadie necesita ver la imagen. Termine con algo tranquilo.

last-pawns = Luca ganó la mejor partida de su vida. En su foto se ve el tablero: un rey, una reina y dos peones. ¿Qué conviene?
    .ask-them = Preguntar antes a quienes salen
    .ask-them-why = Buena costumbre. A los reyes y a los peones no les molesta.
    .post-it = Publicarla
    .post-it-why = No sale nadie, y un tablero no dice dónde vive. Es su victoria y la puede mostrar.
    .leave-off = Dejarla fuera de internet
    .leave-off-why = También puede, la foto es suya. No hay en ella nada que esconder.

liked-for-years = Alguien que a Milan le gusta desde hace dos años le escribe: «¿Una foto íntima cada uno?». ¿Qué respuesta conviene?
    .who-sees = «¿Quién va a ver lo mío?»
    .who-sees-why = Para un ritmo es una gran pregunta. Con una imagen íntima, ninguna respuesta lo arregla.
    .no-private = «Yo no cambio fotos íntimas».
    .no-private-why = Sigue siendo un no, aunque esa persona le guste. Quien también lo quiere puede aceptarlo.
    .sure-swap = «¡Sí, cambiamos!»
    .sure-swap-why = Después de dos años, el sí sale fácil. Todavía puede cambiar de idea.

words-for-okoro = En el chat del grupo hay una imagen falsa de una chica. Vera se encuentra en el pasillo al orientador Okoro. ¿Qué palabras son para él?
    .stops-here = «No da risa. Conmigo se detiene».
    .stops-here-why = Palabras fuertes, buenas para el chat. El orientador todavía no sabe nada.
    .on-your-side = «Estoy contigo. ¿Te acompaño?»
    .on-your-side-why = Eso le hace falta a quien sale en la imagen. Al orientador le hace falta saber qué pasa.
    .going-round = «Está circulando una imagen falsa. Necesito ayuda».
    .going-round-why = Ya sabe qué es y que lo necesitan. Vera no tiene que mostrársela.

what-is-sent = Una chica del grupo de Vera usa Take It Down. ¿Qué se manda desde su teléfono?
    .picture-itself = La imagen, para que la puedan revisar
    .picture-itself-why = Mucha gente lo cree y por eso espera. La imagen no sale del teléfono.
    .only-code = Un código que se hizo con la imagen
    .only-code-why = Es como una huella digital. Con él, las aplicaciones que participan pueden encontrar la imagen.
    .her-name = Su nombre, para que le puedan escribir
    .her-name-why = Casi todos los formularios lo piden. Este funciona sin él.

not-taking-part = La imagen está en una aplicación que no participa en Take It Down. ¿Qué sirve ahí?
    .report-there = Llenar con un adulto el formulario de esa aplicación
    .report-there-why = Quienes manejan la aplicación pueden quitarla. En Estados Unidos, una ley les da entonces 48 horas.
    .copy-proof = Guardar una copia, para tener algo que mostrar
    .copy-proof-why = Parece útil como prueba. Una imagen así no se copia nunca; bastan nombres y horas.
    .ask-around = Preguntar en el chat quién la vio primero
    .ask-around-why = Es natural querer saberlo. Preguntar les da curiosidad a más personas.

six-bakers = Seis chicos del curso de repostería de Vera sonríen a la cámara, con harina en el pelo. Ella quiere la foto en la página del curso. ¿Qué conviene?
    .ask-them = Preguntar antes a quienes salen
    .ask-them-why = Seis caras, seis respuestas. A uno le encanta la harina, a otra quizás no.
    .post-it = Publicarla
    .post-it-why = Es pura diversión, y ella también sale. A los otros cinco nadie les ha preguntado.
    .leave-off = Dejarla fuera de internet
    .leave-off-why = Es una opción. Si los seis dicen que sí, la página gana una gran foto.

behind-gym = Milan toma una foto del patio. En ella, un chico llora sentado detrás del gimnasio. ¿Qué conviene?
    .ask-them = Preguntar antes a quienes salen
    .ask-them-why = Casi siempre es buena costumbre. Aquí tendría que verse llorar y después decir que no.
    .post-it = Publicarla
    .post-it-why = La foto es de Milan, y se publica en un segundo. Para el chico, lo sabría toda la escuela.
    .leave-off = Dejarla fuera de internet
    .leave-off-why = Es el mal momento del chico. Milan puede borrarla y sentarse a su lado.

drummer-app = En una aplicación de ritmos, alguien le escribe a Milan: «¿Mi samba por tu ritmo de tren?». ¿Qué respuesta conviene?
    .who-sees = «¿Quién va a ver lo mío?»
    .who-sees-why = Es bueno preguntarlo antes de compartir. Un ritmo no tiene cara ni dice dónde está.
    .no-private = «Yo no cambio fotos íntimas».
    .no-private-why = Siempre es una buena frase. Aquí se habla de ritmos, y nadie pidió una foto.
    .sure-swap = «¡Sí, cambiamos!»
    .sure-swap-why = Un ritmo por otro, a la vista de cualquiera. Si piden más, lo vuelve a pensar.

trip-photos = Luca tomó treinta fotos en el paseo del grupo. Un chico le ofrece las suyas a cambio: «Estoy haciendo un video». ¿Qué respuesta va primero?
    .who-sees = «¿Quién va a ver lo mío?»
    .who-sees-why = En las fotos salen otros. No es igual para el grupo que para todo internet.
    .no-private = «Yo no cambio fotos íntimas».
    .no-private-why = Siempre es una buena frase. En estas se ven el autobús y el castillo.
    .sure-swap = «¡Sí, cambiamos!»
    .sure-swap-why = Por él, sí puede. Quizás las veinte caras de las fotos quieran saberlo antes.

three-laugh = En el chat de un juego, tres se ríen de una imagen falsa de una chica real. Luca quiere contestarles. ¿Qué palabras son para ellos?
    .stops-here = «No da risa. Conmigo se detiene».
    .stops-here-why = Corto y tranquilo: les dice que uno de ellos no sigue. Después Luca la reporta y se lo cuenta a su papá.
    .on-your-side = «Estoy contigo. ¿Te acompaño?»
    .on-your-side-why = Para la chica son palabras preciosas. Los tres creerían que está con ellos.
    .going-round = «Está circulando una imagen falsa. Necesito ayuda».
    .going-round-why = Eso lo puede oír después su papá. Los tres ya lo saben.

band-boy = Alguien hizo una imagen falsa de un chico de la banda de Milan. En el recreo está solo. Milan se sienta a su lado. ¿Qué palabras van bien?
    .stops-here = «No da risa. Conmigo se detiene».
    .stops-here-why = Eso es para quienes la reenvían. Él podría pensar que lo regañan.
    .on-your-side = «Estoy contigo. ¿Te acompaño?»
    .on-your-side-why = Ya no está solo, y él elige con quién ir.
    .going-round = «Está circulando una imagen falsa. Necesito ayuda».
    .going-round-why = Son buenas palabras para una persona adulta. El chico lo sabe mejor que nadie.

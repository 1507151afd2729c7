lesson = Revisa tus ajustes
    .summary = Mira un perfil con los ojos de una persona desconocida y cambia lo que importa.
    .can-who-sees = ver qué muestra un perfil a una persona desconocida
    .can-change-three = encontrar y cambiar los tres ajustes más importantes
    .can-look-again = reconocer cuándo toca revisar los ajustes otra vez
    .discuss-who-decides = ¿Quién decide qué se muestra de ti, y quién debería decidirlo?
    .discuss-hard-to-find = ¿Por qué cuesta tanto encontrar algunos ajustes?
    .discuss-ask-first = ¿Cuándo quieres que tus amigos te pregunten antes de publicar una foto?
    .home-show-me = Muéstrame un ajuste que cambiarías.
    .home-first-change = Si pudieras cambiar una sola cosa en una aplicación, ¿cuál sería?
    .home-who-helps = ¿A quién podríamos preguntar si no encontramos un ajuste?
    .family = Elijan una aplicación y revísenla juntos: ¿quién ve, quién escribe, quién sabe el lugar? Después, que revise el teléfono de una persona adulta.
    .teacher = El objetivo: que el grupo vea un perfil desde afuera y conozca tres ajustes para empezar. Trabajen con el perfil de Ravi y nunca proyecte el de alguien del grupo. Suelen decir «yo no tengo nada que esconder». Responda que también hay cortinas en las casas donde todo va bien.

curtains =
    Imagina que un perfil es una casa en una calle con mucha gente. Con las cortinas abiertas, cualquiera que pase puede mirar. Con las cortinas cerradas, solo mira la gente que tú invitas.

    Los ajustes de privacidad son tus cortinas. Que te vean no es malo, ¡y quizás quieras que todos disfruten tus dibujos! Lo importante es que tú decides quién mira, ventana por ventana.
    .title = Cortinas abiertas, cortinas cerradas
    .alt = Una calle con casas al anochecer. Algunas ventanas tienen las cortinas abiertas y otras, cerradas.
    .slide = Un perfil es como una casa en una calle. Los ajustes son tus cortinas. Que te vean no es malo. Lo importante es que tú decides quién mira, ventana por ventana.
    .notes = Pregunte qué ventanas se dejan abiertas en una casa y por qué. Mantenga un tono ligero: se trata de elegir, no de tener miedo. Recuerde que cualquiera puede decir «paso» sin dar razones.

ravi-profile = Ravi tiene 12 años. Así le dejó una aplicación su perfil nuevo. Mueve los interruptores y mira qué ve una persona desconocida.
    .title = Los seis interruptores de Ravi
    .notes = Antes de mover cada interruptor, deje que adivinen qué línea va a cambiar. Uno ya está bien. Pregunte cuáles tres moverían primero si Ravi tuviera solo un minuto.
    .name = Ravi
    .nickname = Cometa
    .private = Perfil privado
    .private-why = Es la cortina más grande. Solo la gente que Ravi aceptó puede ver lo que publica.
    .private-shown = Todas las fotos y publicaciones de Ravi
    .private-hidden = Solo un cometa y un apodo
    .messages = Solo mis amigos pueden escribirme
    .messages-why = Así, los primeros mensajes de gente que no conoce se quedan afuera.
    .messages-shown = Un botón para escribirle a Ravi
    .messages-hidden = Ningún botón para escribirle
    .location = Mostrar dónde estoy
    .location-why = Un punto en un mapa dice dónde está en este momento. Sus amigos se lo pueden preguntar.
    .location-shown = Un mapa: Ravi está en la piscina
    .location-hidden = Ni mapa ni lugar
    .suggest = Sugerir mi perfil a gente nueva
    .suggest-why = Si está encendido, la aplicación le muestra a Ravi a gente que no conoce. Sus amigos le pueden pedir su apodo.
    .suggest-shown = La cara de Ravi en «Nuevo para ti»
    .suggest-hidden = A nadie se le sugiere a Ravi
    .tags = Preguntarme antes de etiquetarme
    .tags-why = Otras personas también publican fotos. Ahora Ravi decide cuáles llevan su nombre.
    .tags-shown = Una foto del equipo con el nombre de Ravi
    .tags-hidden = Ninguna foto con su nombre
    .hide-friends = Ocultar mi lista de amigos
    .hide-friends-why = Este ya estaba bien desde el principio. También cuida a los amigos de Ravi.
    .hide-friends-shown = Los nombres de todos sus amigos
    .hide-friends-hidden = Ninguna lista de amigos

three-first =
    Los menús son larguísimos, y nadie revisa todo de una vez. Empieza con tres preguntas importantes. ¿Quién ve lo que publico? ¿Quién puede escribirme? ¿Quién puede ver dónde estoy?

    Busca un menú que se llame «Privacidad» o «Seguridad». Algunos ajustes están muy escondidos, y eso es cosa de la aplicación, no tuya. Si no encuentras uno, pídele a alguien que busque contigo.
    .title = Tres preguntas para empezar
    .alt = Tres interruptores grandes, uno encima de otro, delante de una calle con casas. Dos están encendidos.
    .slide = Empieza con tres preguntas. ¿Quién ve lo que publico? ¿Quién puede escribirme? ¿Quién puede ver dónde estoy? Busca en «Privacidad» o «Seguridad», y pide ayuda si hace falta.
    .notes = Pida al grupo que diga las tres preguntas sin mirar. Los menús cambian a menudo: enseñe las preguntas, no el camino. Quien no tiene teléfono puede usarlas con cualquier juego.

small-clues =
    Un dato dice muy poco, pero varios juntos pueden decir mucho. Un nombre, la camiseta del equipo y «entrenamiento cada martes» muestran dónde estará alguien.

    Aun así, puedes compartir muchas cosas. Antes de publicar, imagina quién va a mirar. ¿Estaría bien que lo vieran tu familia, tu maestra y una persona desconocida?
    .title = Las pistas pequeñas se suman
    .alt = Tres tarjetas muestran una camiseta de equipo, un calendario y un reloj. Sus hilos llevan a la misma cancha.
    .slide = Un dato dice muy poco, pero varios juntos pueden decir mucho. Antes de publicar, imagina quién va a mirar. ¿Estaría bien para tu familia, tu maestra y una persona desconocida?
    .notes = Pida datos que por sí solos digan poco. Usen solo personas inventadas. Después pregunte cuál quitarían para romper la cadena.

who-may-know = Ahora Ravi llena su perfil. ¿Quién puede saber qué? Pon cada tarjeta donde va.
    .title = ¿Quién puede saber qué?
    .notes = Aquí «amigos» son las personas que Ravi conoce fuera de la pantalla. Algunas tarjetas merecen debate: pida razones antes de mostrar la respuesta. Una guía sencilla: lo que muestra quién es y dónde está queda en privado.
    .bin-everyone = Lo puede ver todo el mundo
    .bin-friends = Solo para amigos
    .bin-private = En privado
    .nickname = Su apodo, Cometa
    .nickname-why = Un apodo es divertido y no muestra quién es. Funciona mejor sin apellido y sin año de nacimiento.
    .school = El nombre de su escuela
    .school-why = Sus amigos ya lo saben. A los demás les muestra dónde está cada día de clases.
    .party = Una foto suya en una fiesta
    .party-why = Se ve su cara y la de sus amigos. Primero les pregunta, y después la ven solo ellos.
    .game = El juego que más le gusta
    .game-why = A mucha gente le gusta el mismo juego. No dice quién es ni dónde está.
    .address = La calle donde vive
    .address-why = Lo que se publica puede pasar a otras manos. A quien lo visita se lo puede decir en persona.
    .weekend = Una historia del fin de semana pasado
    .weekend-why = Es lindo compartirla con gente que conoce. Como ya pasó, no muestra dónde está ahora.
    .dragon = Un dragón que dibujó
    .dragon-why = Muestra lo que sabe hacer, no dónde vive. Todo el mundo lo puede disfrutar.
    .password = La contraseña que usa
    .password-why = Con ella, alguien podría escribir en su nombre. Ni su mejor amigo la necesita.

friend-list =
    En una lista de amigos puede haber gente que nadie conoce en persona. Cualquiera inventa un nombre y usa una foto ajena. Hasta la cuenta de una amiga de verdad puede caer en otras manos.

    Si una solicitud te parece rara, pregúntale a tu amiga en persona o por teléfono. No le debes un sí a nadie. También puedes quitar a alguien después, sin dar razones.
    .title = Una lista no es una amistad
    .alt = Un teléfono muestra una lista de cuatro imágenes de perfil: un planeta, una hoja, una cometa y una sin cara.
    .slide = Cualquiera inventa un nombre y usa una foto ajena. Si una solicitud te parece rara, pregúntale a tu amiga o amigo en persona o por teléfono. No le debes un sí a nadie.
    .notes = Pregunte qué hace que alguien sea de verdad amigo o amiga, dentro o fuera de la pantalla. Insista: rechazar una solicitud no es de mala educación. Hay quien tiene buenos amigos lejos; una persona adulta puede ayudar a comprobar quiénes son.

another-look =
    Los ajustes pueden cambiar sin ti. Después de una actualización o en un dispositivo nuevo, algunos vuelven al principio. Por eso conviene mirarlos tras cada actualización grande, y también de vez en cuando.

    Algunas aplicaciones te muestran tu propio perfil tal como lo ven los demás. Si la tuya no puede, pregúntale a alguien fuera de tu lista, quizás una prima.
    .title = Mira otra vez
    .alt = Tres interruptores en una tableta. Una mano está sobre el último.
    .slide = Los ajustes pueden cambiar con una actualización o en un dispositivo nuevo. Míralos de vez en cuando. Revisa también cómo ven tu perfil los demás.
    .notes = Pregunte qué día sería fácil de recordar, por ejemplo el primero de cada mes. Aclare que, si un ajuste vuelve atrás, no es culpa de nadie del grupo.

still-help =
    Los ajustes detienen mucho, pero no todo. Si un mensaje te hace sentir mal, nunca es tu culpa, ni con cortinas abiertas.

    Guarda los mensajes; después reporta y bloquea. Cuéntaselo a alguien de tu familia, una vecina, una maestra o un enfermero. A veces quien hace daño es de la familia o alguien que conoces. Si una persona te lastima o no escucha, elige otra o una línea de ayuda. Nadie tiene que pasar a solas un día muy oscuro. En Ayuda hay una línea de crisis y el número de emergencias.
    .title = Si algo pasa de todos modos
    .alt = Alguien joven está sentado a una mesa, de noche. Cuatro personas adultas le acompañan, y una habla por teléfono.
    .slide = Si algo pasa de todos modos, nunca es tu culpa. Guarda los mensajes, reporta, bloquea y cuéntaselo a alguien. ¿Te lastima o no escucha? Elige otra persona o línea de ayuda. ¿Un día muy oscuro? Línea de crisis, en Ayuda.
    .notes = Lea esta página despacio. No pregunte si le ha pasado algo a alguien. Nombre a dos personas de su escuela que tengan tiempo para escuchar, y termine con algo tranquilo.

private-means = ¿Qué hace un perfil privado?
    .unseen = Impide que tus amigos te encuentren
    .unseen-why = Privado suena a invisible, y mucha gente lo piensa. Tus amigos pueden pedírtelo, y tú los aceptas.
    .no-copies = Impide que tus amigos hagan copias
    .no-copies-why = Sería muy práctico. Pero la gente que aceptas puede pasar cosas a otros: elige también qué publicas.
    .accepted = Muestra lo que publicas a quien aceptas
    .accepted-why = Tú decides en la puerta. Los demás ven una cortina cerrada.
    .erased = Borra lo que ya vio gente desconocida
    .erased-why = Es fácil esperarlo. El ajuste funciona desde ahora, y lo anterior lo puedes borrar tú.

show-everyone = Inés tiene una página abierta de dibujos. ¿Qué puede mostrarle a todo el mundo?
    .full-name = Su nombre y su apellido
    .full-name-why = Los artistas firman sus obras, y parece lógico. Con un apodo basta, y su nombre queda en privado.
    .favorite-band = La banda que más le gusta
    .favorite-band-why = Una banda tiene miles de fans, así que esto no muestra quién es Inés.
    .phone = Su teléfono para sus fans
    .phone-why = Ofrecerlo puede parecer amable. Pero una página para todo el mundo no es lugar para un número.
    .cat-cartoon = El dibujo de un gato volador
    .cat-cartoon-why = Sus dibujos muestran lo que sabe hacer. No muestran dónde está.

on-the-list = En una lista de amigos, todos son amigos de verdad.
    .true-why = La aplicación usa la palabra «amigo». Pero en una lista puede haber gente que nadie conoce: mira bien quién está.
    .false-why = Una lista es solo una lista. Un nombre y una foto no prueban quién es alguien.

which-setting = Une cada deseo con el ajuste que ayuda.
    .zeke = Zeke no quiere mensajes de desconocidos
    .zeke-to = Solo mis amigos pueden escribirme
    .zeke-why = Un solo interruptor, y los mensajes de gente desconocida se quedan afuera. Sus amigos no notan nada.
    .mei = Mei quiere mostrar sus fotos solo a amigos
    .mei-to = Perfil privado
    .mei-why = La cortina más grande: solo la gente que Mei acepta ve lo que publica.
    .lou = Lou no quiere que nadie siga sus pasos
    .lou-to = No mostrar dónde estoy
    .lou-why = Sin un punto en el mapa, el lugar queda en privado. Sus amigos le pueden preguntar.
    .amir = Amir quiere opinar sobre las fotos del equipo
    .amir-to = Preguntarme antes de etiquetarme
    .amir-why = Otras personas también publican fotos. Ahora Amir decide cuáles llevan su nombre.

where-now = ¿Qué muestra dónde está alguien?
    .live-map = Un punto en vivo en un mapa
    .live-map-why = Un mapa muestra el lugar, minuto a minuto. Por eso es una de las tres primeras cosas que se revisan.
    .favorite-soup = La foto de su sopa favorita
    .favorite-soup-why = Puede parecer que cada foto revela algo. Un plato de sopa no muestra un lugar.
    .until-five = «¡En la piscina hasta las cinco!»
    .until-five-why = Aquí están el lugar y la hora. Es más seguro contarlo después.
    .front-door = Una selfi en la puerta de su casa
    .front-door-why = Una puerta y un número muestran dónde vive. Una pared lisa también es un buen fondo.
    .old-joke = Un chiste sobre un pingüino
    .old-joke-why = Está bien tener cuidado, pero aquí puedes relajarte. Un chiste muestra humor y ningún lugar.

after-update = Después de una actualización grande, vale la pena revisar los ajustes.
    .true-why = Una actualización puede cambiar ajustes o regresarlos al principio. Basta con revisarlos de vez en cuando.
    .false-why = Casi todos esperamos que los ajustes se queden como están. Una actualización puede moverlos: revísalos un momento.

known-photo = Una cuenta con la foto de un compañero le pide amistad a Bilal. ¿Qué es lo mejor?
    .photo-fits = Aceptar, porque la foto coincide
    .photo-fits-why = Una cara conocida parece una prueba. Pero las fotos se pueden tomar prestadas: es mejor comprobarlo antes.
    .ask-school = Preguntarle antes en la escuela
    .ask-school-why = En persona, Bilal lo oye de su compañero de verdad. Si no es él, los dos pueden reportar la cuenta.
    .accept-watch = Aceptar y ver qué le escribe
    .accept-watch-why = Esperar y mirar parece prudente. Pero, si la acepta, la cuenta ve lo mismo que los amigos de Bilal.
    .ask-account = Preguntarle a la cuenta si es real
    .ask-account-why = Preguntar es buena idea. Pero ahí cualquiera contesta que sí: mejor hablar con el compañero en persona.

was-open = El perfil de Dani estaba abierto, y alguien le mandó mensajes incómodos. ¿Y ahora?
    .handle-alone = Callar, porque el perfil estaba abierto
    .handle-alone-why = Mucha gente se culpa, pero no es culpa de Dani. Puede guardar los mensajes y contárselo a alguien hoy mismo.
    .wait-more = Esperar más mensajes para tener pruebas
    .wait-more-why = Es natural querer tener certeza. Sentirse mal ya es razón suficiente para contarlo hoy.
    .close-enough = Cerrar el perfil y no decir nada más
    .close-enough-why = Cerrar el perfil es un buen paso. Con ayuda, Dani no carga con el resto a solas.
    .tell-now = Guardarlos y contarlo a alguien de confianza
    .tell-now-why = Contarlo trae ayuda, y entre dos pueden reportar y bloquear. La culpa no es de Dani por tener los ajustes abiertos.

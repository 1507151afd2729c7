lesson = Privacidad, ubicación y en vivo
    .summary = Quién puede ver dónde estás, quién te ve en vivo y cómo lo decides tú.
    .can-see-trail = ver lo que cuentan un lugar, una hora y una costumbre
    .can-open-on-purpose = empezar con todo cerrado y abrir a propósito
    .can-set-the-room = preparar una transmisión en vivo o un chat de voz
    .can-take-back = recuperar una ubicación que compartiste alguna vez
    .discuss-who-gains = ¿Quién gana cuando una aplicación sabe dónde está la gente?
    .discuss-care-or-watch = ¿Cuándo compartir la ubicación es cuidar, y cuándo es vigilar?
    .discuss-good-chat = ¿Cómo sería un buen chat en vivo, y quién lo mantiene así?
    .home-your-dot = ¿Quién puede ver dónde estás ahora, que tú sepas?
    .home-my-dot = ¿Cuáles de mis aplicaciones comparten mi ubicación? Miremos.
    .home-one-photo = ¿Qué dice del lugar la última foto que tomaste?
    .family = Abran los ajustes de ubicación en dos teléfonos, uno de ellos de una persona adulta. Cada quien apaga una cosa que nadie necesita.
    .teacher = Objetivo: que el grupo decida a propósito quién ve su lugar, su transmisión y quién oye su voz. Use a Dev, a Yara y las publicaciones inventadas; en la pantalla no va el perfil de nadie. Suelen decir «no tengo nada que ocultar». Responda que decidir no es ocultar. Hay familias que comparten ubicaciones por acuerdo: no lo juzgue aquí.

town-lamps =
    Imagina tu ciudad desde arriba, de noche, con una lámpara por cada teléfono. Unas brillan para todo el mundo, otras para cinco personas, y otras están apagadas. A las aplicaciones les gusta encender más de las que tú encenderías.

    Un lugar por sí solo dice poco. Un lugar, una hora y una costumbre dicen dónde va a estar alguien el próximo jueves.

    No es una razón para esconderte. Es una razón para decidir quién ve tu lámpara, cuándo y por cuánto tiempo.
    .title = Una lámpara en la ciudad
    .alt = Una ciudad desde arriba, de noche. Cuatro marcas brillan como lámparas y la del medio está apagada.
    .slide = Imagina una lámpara por cada teléfono. Un lugar, una hora y una costumbre dicen dónde va a estar alguien. Tú decides quién ve tu lámpara, cuándo y por cuánto tiempo.
    .notes = Pregunte qué aplicaciones de un teléfono común conocen el lugar, sin que nadie saque el suyo. Que el grupo piense por qué les interesaría. Mantenga la curiosidad, no el miedo.

dev-switches = Dev, de 15 años, sube trucos en bicicleta. Así quedó su aplicación tras la última actualización. Mueve los interruptores y mira lo que ve una persona desconocida.
    .title = Los siete interruptores de Dev
    .notes = Antes de cada interruptor, que adivinen qué línea va a cambiar. Uno ya está bien. Pregunte cuáles dos podría dejar abiertos para su público sin mostrar dónde está.
    .name = Dev
    .nickname = DosRuedas
    .live-map = Mostrarme en vivo en el mapa
    .live-map-why = Un punto en vivo dice dónde está Dev en este minuto. Quien quiera verlo le puede preguntar.
    .live-map-shown = Un punto que se mueve: Dev, en la calle del Molino
    .live-map-hidden = Un mapa sin puntos
    .post-place = Agregar el lugar a lo que publico
    .post-place-why = Los trucos se ven igual de bien sin el lugar. Muchos lugares juntos mostrarían su semana.
    .post-place-shown = «Pista de bicis» en 31 videos, casi siempre en martes
    .post-place-hidden = Videos sin lugar
    .accept = Solo quien yo acepto ve lo que publico
    .accept-why = Quizás Dev quiera mucho público y lo abra después. Ahora lo elige él, y no la aplicación.
    .accept-shown = Todos los videos desde el año pasado
    .accept-hidden = Solo un barco y un apodo
    .messages = Solo mis amigos me escriben
    .messages-why = Este estaba bien desde el principio. Los primeros mensajes de cuentas desconocidas quedan fuera.
    .messages-shown = Un cuadro: «Escríbele a Dev»
    .messages-hidden = Ningún cuadro para escribirle
    .by-number = Que me encuentren por mi número
    .by-number-why = Los números pasan por muchas listas de contactos. Apagado, el suyo no lleva a nadie a su perfil.
    .by-number-shown = El perfil de Dev, junto a su número
    .by-number-hidden = El número no lleva a ningún perfil
    .online = Mostrar cuándo estoy en línea
    .online-why = Parece poca cosa, pero dibuja sus noches y sus recreos.
    .online-shown = En línea anoche a la 1:40
    .online-hidden = Nada sobre cuándo está despierto
    .join-live = Cualquiera entra a mi video en vivo
    .join-live-why = Apagado, nadie aparece en su imagen sin que lo inviten.
    .join-live-shown = Un botón: «Entra en vivo con Dev»
    .join-live-hidden = Ningún botón; solo entra quien él invita

on-purpose =
    Hay un camino corto entre tantos menús. Empieza en todo con el ajuste más estricto y después abre lo que de verdad quieras. Quizás tu arte es para todo el mundo y tus videos para tus amigos. Tu lugar puede ser para dos personas.

    Las actualizaciones pueden mover los ajustes, y un teléfono nuevo empieza de cero. Vuelve a mirar después de cada cambio. Pídele a alguien que no te sigue que lea tu perfil en voz alta. Lo que ve esa persona lo ve cualquiera.
    .title = Primero cerrado; luego, abrir a propósito
    .alt = Tres interruptores grandes frente a una calle de casas al atardecer.
    .slide = Empieza con el ajuste más estricto y después abre lo que quieras. Las actualizaciones pueden moverlos: vuelve a mirar. Lo que ve alguien de fuera de tu lista lo ve cualquiera.
    .notes = Enseñe el orden, primero estricto y luego abrir, más que los menús, que cambian siempre. Pregunte qué dejaría la gente abierto con gusto. Mostrar tu arte o tu deporte es algo bueno.

shared-dot =
    Compartir la ubicación puede ser útil: al volver a casa, o para una amiga que se preocupa. Cuando es libre se nota en tres cosas. Tú lo quisiste, tiene un final y apagarla no trae problemas.

    Quien sigue tu punto todo el día y pregunta por cada parada te está vigilando. Puedes apagarla cuando quieras. Si eso te da miedo, cuéntaselo antes a alguien.

    Revisa también la lista. A veces algo se activó hace años o lo hizo otra mano.
    .title = Un punto compartido
    .alt = Un teléfono muestra un mapa con un solo punto. Debajo hay un reloj y un interruptor.
    .slide = Compartir libre: lo quisiste, tiene un final y apagarla no trae problemas. Si alguien sigue tu punto todo el día, vigila. Puedes apagarla. Si te da miedo, cuéntaselo a alguien.
    .notes = Hay quienes comparten con su familia por acuerdo: hable de las tres marcas y no de la casa de nadie. Pregunte cómo decir con amabilidad «ahora la apago». La lección sobre manipulación dice más sobre vigilar.

now-later-keep = Yara, de 16 años, podría publicar ocho cosas. ¿Qué sale ahora, qué después y qué queda en privado?
    .title = Ahora, después o nunca
    .notes = Mucha gente no ha pensado en el «después»: dele tiempo. Pregunte qué se pierde si algo espera dos horas. Casi siempre, nada.
    .bin-now = Publicar ahora
    .bin-later = Publicar después
    .bin-keep = Dejar en privado
    .cover-song = Su canción nueva, ante una pared lisa
    .cover-song-why = Muestra lo que sabe hacer y nada de dónde está. ¡Que disfrute los aplausos!
    .row-twelve = «¡En el concierto, fila doce!»
    .row-twelve-why = Da el lugar exacto mientras ella está ahí. Dos horas después es solo una buena historia.
    .bus-pass = Una foto de su nuevo pase de autobús
    .bus-pass-why = En una tarjeta están su nombre completo, su escuela y un número. Una cara feliz da la misma noticia.
    .fallen-cake = El pastel que se cayó al suelo
    .fallen-cake-why = Es gracioso, es suyo y no se ve ningún lugar.
    .shift-plan = Sus horarios en la panadería
    .shift-plan-why = Dice dónde va a estar por semanas, con día y hora. Quien lo necesite lo puede saber por ella.
    .lake-week = Diez fotos de una semana en el lago
    .lake-week-why = Durante el viaje también dicen que no hay nadie en casa. Después son solo hermosas.
    .run-map = El mapa de su carrera matutina
    .run-map-why = Empieza y termina en su propia puerta, a la misma hora. Basta con el tiempo y la distancia.
    .movie-view = Lo que piensa de una película nueva
    .movie-view-why = Una opinión muestra su gusto, no su calle. Puede abrir un buen debate.

before-live =
    En vivo no hay segunda toma. Nadie lo revisa antes, y gente desconocida puede escribir lo que quiera. Quien mira puede grabar, y en una videollamada también, sin que se note.

    Por eso, primero prepara el cuarto. Elige quién puede mirar y quién comentar. Pídele a una amiga o un amigo que cuide el chat. Luego mira detrás de ti: una ventana, una sudadera de la escuela, una carta en la mesa.

    Decide antes de qué no vas a hablar. Y puedes parar en cualquier segundo. «¡Hasta aquí por hoy!» no necesita razones.
    .title = Antes de salir en vivo
    .alt = Una persona joven frente a un teléfono en un soporte. Detrás, la cortina medio abierta deja ver una calle con ventanas.
    .slide = En vivo no hay segunda toma, y pueden grabarte. Elige quién mira y quién comenta. Que una amiga o un amigo cuide el chat. Revisa lo que hay detrás. Puedes parar en cualquier segundo.
    .notes = Que el grupo diseñe un buen fondo para un concierto inventado. Reúnan formas amables de terminar una transmisión. No nombre aplicaciones, porque las reglas y las edades cambian.

yara-live = Yara, de 16 años, toca la guitarra en vivo. Llegan comentarios de distintas personas. Presiona cada línea que sea una señal de alerta.
    .title = Yara toca en vivo
    .notes = Pregunte qué línea de Yara tomarían prestada. Un chat agradable y uno insistente pueden ir lado a lado: miren cada línea por sí sola. Nadie lee los comentarios actuando.
    .name = Yara
    .other = público
    .clean-riff = ¡Qué limpio te salió eso!
    .clean-riff-why = Alguien habla de la música. Para esto es bueno tocar en vivo.
    .hoodie-school = ¿Esa sudadera es de tu escuela?
    .hoodie-school-why = Es una pregunta personal que lleva al lugar donde está casi todos los días.
    .no-places = Aquí no hablo de lugares.
    .no-places-why = Yara lo decidió antes de salir en vivo. Ahora solo le cuesta una frase.
    .which-strings = ¿Qué cuerdas usas?
    .which-strings-why = Quienes tocan la guitarra preguntan esto siempre. No cuenta nada de su vida.
    .coins = Monedas si haces lo que te diga.
    .coins-why = Este regalo tiene precio. Yara no debe nada por unas monedas, ni por las que ya recibió.
    .songs-only = Solo pedidos de canciones, por favor.
    .songs-only-why = Corto, amable y firme: ella pone la regla y sigue tocando.
    .private-call = Hagamos una llamada privada.
    .private-call-why = La sacaría del chat con sus amigos y de las herramientas de seguridad de la aplicación.
    .come-on = Vamos, no seas aburrida.
    .come-on-why = La burla es presión disfrazada. Un «no» no vuelve aburrido a nadie.
    .last-song = Última canción. ¡Buenas noches!
    .last-song-why = Termina cuando ella quiere, y no le debe a nadie una más.

open-mic =
    En un juego, el micrófono oye más que a ti. Capta nombres, el anuncio de la estación, una pelea al lado. Tu voz dice algo de tu edad, y cualquiera puede cambiar cómo suena la suya.

    Deja la voz para la gente que conoces y usa una tecla para hablar. Si el grupo se pone feo, sal. Silenciar, reportar, bloquear: no le debes explicaciones a nadie.

    Al terminar, apaga cámara y micrófono. Una pequeña tapa en la lente hace el resto.
    .title = Micrófono y cámara abiertos
    .alt = Una computadora portátil en una mesa, junto a una planta. Una pequeña tapa redonda cubre la cámara.
    .slide = El micrófono oye más que a ti, y las voces se pueden cambiar. Deja la voz para quien conoces. Silenciar, bloquear o salir no necesita razones. Después, cámara y micrófono apagados.
    .notes = Guarden silencio veinte segundos y reúnan lo que un micrófono oiría en este cuarto. Es un ejercicio tranquilo y deja clara la idea. Agregue que silenciar a alguien no es descortés.

got-through =
    Quizás alguien grabó una transmisión, o un ajuste estuvo abierto un año. Quizás contaste más de lo que querías. No es tu culpa, y no es tarde.

    Guarda nombres, horas y mensajes. Luego reporta, bloquea, apaga la ubicación y quita el lugar. Cuéntaselo a alguien: tu familia, un maestro, una enfermera, una vecina. Si esa persona te hace daño o no escucha, elige otra o una línea de ayuda.

    Si alguien te sigue o te espera en la puerta, hay peligro ahora. En Ayuda, el número de emergencias está primero.
    .title = Si algo se coló
    .alt = Una casa al atardecer, con la lámpara encendida y la puerta abierta.
    .slide = No es tu culpa y no es tarde. Guarda nombres y horas, reporta, bloquea, apaga la ubicación. Cuéntaselo a alguien, y a otra persona si no escucha. ¿Alguien en tu puerta? Número de emergencias.
    .notes = Diga despacio las primeras líneas. Nombre a dos personas de su escuela a quienes se les puede contar. No pida ejemplos y termine con algo tranquilo.

milo-week = ¿Qué publicación dice más sobre dónde va a estar Milo la próxima semana?
    .great-team = «¡Qué partido y qué gran equipo!»
    .great-team-why = Habla del fin de semana pasado, así que parece una pista. No nombra ni lugar ni día.
    .sore-legs = «Me duelen las piernas de nadar»
    .sore-legs-why = Se nombra la natación, y mucha gente lo elegiría. Pero no hay lugar ni hora.
    .every-tuesday = «Los martes a las seis, aquí»
    .every-tuesday-why = El día, la hora y un lugar marcado como «aquí» forman un plan para la próxima semana.
    .best-water = «¡El mejor tobogán del país!»
    .best-water-why = Puede señalar un lugar, y vale la pena pensarlo. Pero no dice nada de cuándo va Milo.

strict-first = Empezar con los ajustes más estrictos te deja abrir más cosas después.
    .true-why = Abrir siempre se puede, un interruptor a la vez. Recuperar lo que estuvo abierto cuesta mucho más.
    .false-why = Lo estricto suena definitivo, y mucha gente lo piensa. Todo interruptor se puede volver a mover; empieza cerrado.

jun-shares = Jun comparte su ubicación con una amiga. ¿Qué muestra que lo hace con libertad?
    .each-stop = Ella pregunta por cada parada
    .each-stop-why = El interés puede ser lindo, y alguien lo contaría. Preguntar por cada parada es vigilar.
    .his-idea = Él lo quiso y se lo ofreció
    .his-idea-why = Su propio deseo es la primera marca de que es libre.
    .until-home = Dura hasta que llega a casa
    .until-home-why = Tiene un para qué y un final, así que queda en sus manos.
    .scared-off = Le da miedo apagarla ahora
    .scared-off-why = El miedo puede parecer amabilidad. Es una señal para contárselo a alguien.
    .off-is-fine = Puede apagarla sin pelear
    .off-is-fine-why = Si parar no trae problemas, compartir fue de verdad una elección.

which-switch = Une cada deseo con el interruptor que ayuda.
    .awake = Que nadie sepa a qué hora duermo
    .awake-to = Mostrar en línea: apagado
    .awake-why = Sin ese aviso, las noches y los recreos quedan en privado.
    .unlisted = Que una lista no lleve hasta mí
    .unlisted-to = Encontrarme por número: apagado
    .unlisted-why = Los números acaban en muchas listas. Apagado, no abren ningún perfil.
    .no-spot = Mis trucos, pero no mi pista
    .no-spot-to = Lugar al publicar: apagado
    .no-spot-why = La noticia es el truco, y funciona con cualquier fondo.
    .no-walk-in = Yo elijo quién entra a mi video
    .no-walk-in-to = Cualquiera entra: apagado
    .no-walk-in-why = Ahora nadie entra sin invitación.

ines-concert = Inés está en un concierto y quiere publicarlo. ¿Qué cuida la diversión y su privacidad?
    .once-home = Publicar lo mejor al llegar a su casa
    .once-home-why = Comparte toda la diversión, y para entonces ya no está ahí.
    .no-caption = Publicar ahora, pero sin escribir nada
    .no-caption-why = Con menos palabras parece más seguro. Pero el escenario y el sonido dicen dónde está; mejor después.
    .till-midnight = Publicar ahora y borrarlo a medianoche
    .till-midnight-why = Borrar es buena idea. Pero antes lo pueden ver y copiar, así que mejor después.
    .friends-of = Publicar para amigos de amigos
    .friends-of-why = Suena a un grupo chico. Pueden ser cientos de personas desconocidas, así que mejor esperar.

bao-drums = Bao quiere tocar la batería en vivo. Pon sus pasos en orden.
    .audience = Elige quién puede mirar y comentar
    .audience-why = El público va primero, porque de él depende cómo tiene que ser lo demás.
    .room = Revisa qué se ve detrás de él
    .room-why = Ahora mira por la lente como lo haría una persona desconocida, mientras hay tiempo.
    .play = Toca, y una amiga cuida el chat
    .play-why = Con el cuarto listo, puede pensar en la música.
    .off = Termina y apaga la cámara
    .off-why = Apagar es lo último, para que nada siga encendido sin que lo note.

young-voice = Una voz joven en un juego prueba que quien juega es joven.
    .true-why = Confiamos en el oído, así que parece seguro. Las voces se pueden cambiar; lo privado sigue siendo privado.
    .false-why = Las voces se pueden cambiar, igual que las fotos se toman prestadas. Conocer a alguien en persona dice más.

coin-dare = En vivo con Bao, alguien ofrece monedas si cumple un reto. ¿Qué es mejor para Bao?
    .harmless = Cumplirlo, si parece inofensivo
    .harmless-why = Un reto inofensivo parece pura diversión. El siguiente suele pedir más, así que bloquear da más calma.
    .how-many = Preguntar cuántas monedas serían
    .how-many-why = Preguntar no compromete, parece. Pero mantiene viva la oferta; puede bloquear y seguir tocando.
    .joke-back = Bromear y dejar que se quede
    .joke-back-why = Una broma cuida el ambiente, y mucha gente lo haría. Esa persona puede insistir, así que bloquea también.
    .block-go-on = Reportar, bloquear y tocar, o terminar
    .block-go-on-why = La insistencia se acaba y Bao decide cómo sigue la noche. Su reporte ayuda también a otras personas.

kaia-ex = Kaia descubre que su ex todavía ve su ubicación. ¿Qué es mejor para Kaia?
    .leave-on = Dejarla así, pues no ha pasado nada
    .leave-on-why = Esperar parece seguro mientras hay calma. Aún puede recuperarla, con alguien a su lado.
    .off-and-tell = Avisar a alguien de confianza y apagarla
    .off-and-tell-why = Si alguien lo sabe, Kaia no enfrenta a solas ninguna reacción. Su ubicación es suya.
    .ask-ex = Pedirle a su ex que ya no la mire más
    .ask-ex-why = Pedirlo con calma es justo. Pero Kaia no necesita permiso de nadie para apagar su ubicación.
    .no-phone = Dejar el teléfono en casa unas semanas
    .no-phone-why = Escondería sus pasos, es verdad. Pero perdería también el teléfono, y un interruptor lo hace mejor.

### El lado de quienes aprenden.

face-fox = Zorro
face-owl = Búho
face-whale = Ballena
face-kiwi = Kiwi
face-cactus = Cactus
face-comet = Cometa
face-turtle = Tortuga
face-robin = Petirrojo
face-mushroom = Hongo
face-acorn = Bellota
face-otter = Nutria
face-boat = Barco

band-5-7 = De 5 a 7 años
band-8-10 = De 8 a 10 años
band-11-13 = De 11 a 13 años
band-14-17 = De 14 a 17 años
age-5-7 = 5–7
age-8-10 = 8–10
age-11-13 = 11–13
age-14-17 = 14–17

who-title = ¿Quién aprende?
who-new = Es mi primera vez
who-new-line = Guarda por dónde vas para la próxima vez. No hace falta tu nombre real.
who-looking = Solo mirar
who-looking-line = No se guarda nada.
who-pictures = A los dibujos
who-age = ¿Cuántos años tienes?
who-face = Elige tu dibujo
who-nickname = Un apodo, si quieres
who-nickname-line = Que no sea tu nombre real. Puedes dejarlo vacío.
who-nickname-field = Apodo
field-preview = Se verá así: { $text }
who-ready = Listo
who-skip = Sin nombre

profile-title = Tu dibujo
profile-erase = Quitar este dibujo de aquí
profile-erase-line = Se borra de esta computadora todo lo guardado con este dibujo: las lámparas y por dónde ibas en cada lección.
profile-erase-now = Borrarlo
profile-keep = Conservarlo

street-title = Tu calle
street-title-named = La calle de { $name }
street-title-teen = Lecciones
street-done = Con luz
street-done-teen = Terminada
street-now = Sigue esta
street-open = La puerta está abierta
street-open-teen = Sin empezar
street-minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
street-start = Empezar: { $name }
street-go-on = Seguir: { $name }
street-all-done = Aquí todas las lámparas están encendidas. Puedes volver a cada casa.
street-all-done-teen = Ya terminaste todas las lecciones. Puedes repetir la que quieras.
street-group = Las casas de la calle
street-corner = A la vuelta de la esquina
street-not-you = ¿No eres tú?
street-profile = Cambiar tu dibujo
street-profile-teen = Cambiar tu apodo
street-guest = Solo mirar: no se guarda nada.
street-private = Aquí solo se guarda por dónde vas. Lo que respondes no se guarda nunca.

lesson-page-of = Página { $n } de { $of }
lesson-question-of = Pregunta { $n } de { $of }
lesson-break = Hacer una pausa
lesson-skip = Puedes saltarte cualquier página.
lesson-skip-adult = Puede saltarse cualquier página.
lesson-before = Una página atrás
lesson-before-short = Atrás
lesson-go-on = Seguir
lesson-to-questions = A las preguntas
lesson-finish = Ver lo aprendido
lesson-skip-this = Saltar esta
lesson-dot = { $place }: { $title }
frame-why = ¿Por qué?
frame-why-close = Cerrar

answer-yes = Sí.
answer-not-quite = Casi.
answer-true = Es verdad
answer-false = No es verdad
answer-true-young = Sí, así es
answer-false-young = No, no es así
many-check = Revisar lo elegido
many-missing = Todavía falta algo. Mira otra vez.
many-hint = Todas las que encajen.
spot-start = Presiona cada línea que parezca una señal de alerta. Puede no haber ninguna.
spot-found = { $found ->
    [0] Ninguna señal hasta ahora
    [one] { $found } señal hasta ahora
   *[other] { $found } señales hasta ahora
}
spot-start-adult = Presione cada línea que parezca una señal de alerta. Puede no haber ninguna.
spot-one-left-adult = Todavía hay una señal. Mire qué pide cada línea.
spot-all-adult = Encontró todas las señales.
spot-no-more = No hay más señales
spot-one-left = Todavía hay una señal. Mira qué pide cada línea.
spot-none = Aquí no hay ninguna señal. Hasta ahora es un chat como cualquiera.
# What a screen reader says of a message: the message, who wrote it, and what was found in it.
spot-line = { $words } ({ $name })
spot-line-sign = { $words } ({ $name }). Encontrada: { $sign }
spot-line-fine = { $words } ({ $name }). No es una señal
spot-all = Encontraste todas las señales.
sort-progress = Tarjeta { $n } de { $count }
sort-card = { $item }. Tarjeta { $n } de { $count }.
sort-sorted = { $item }. Esta tarjeta ya está en su lugar.
sort-keys = Con izquierda y derecha se elige un lugar; con Enter se pone la tarjeta ahí.
sort-put = Poner en «{ $bin }»: { $item }
sort-over = «{ $bin }»: con Enter se pone la tarjeta ahí.
sort-holds = { $held ->
    [one] Lugar { $n } de { $count }, con { $held } tarjeta.
   *[other] Lugar { $n } de { $count }, con { $held } tarjetas.
}
sort-next = Otra tarjeta
sort-not-there = Es fácil pensar en «{ $bin }», pero la tarjeta encaja mejor en otra parte.
order-up = Subir: { $item }
order-down = Bajar: { $item }
order-place = { $n }.
order-row = { $item }. Lugar { $n } de { $count }.
order-hint = Cada paso se arrastra o se mueve con sus flechas.
order-plan = Primero, el plan.
order-planned = Paso { $n } de { $count }: { $item }
order-now-you = Ahora, a ponerlo en orden
order-now-you-short = Ahora, a ordenar
order-check = Revisar el orden
order-some = Algunos pasos ya están bien. Falta mover los otros y revisar de nuevo.
order-none = Todavía ningún paso está en su lugar. Falta moverlos y revisar de nuevo.
order-show = Mostrar el orden
match-progress = { $count ->
    [one] { $n } de { $count } pareja.
   *[other] { $n } de { $count } parejas.
}
match-pick-left = Primero una tarjeta y después la que va con ella.
match-pick-right = ¿Qué va con esta?
match-not-this = Esas dos no van juntas. A probar con otra.
settings-stranger = Lo que ve la gente desconocida
settings-progress = Ocultos para desconocidos: { $n } de { $count }.
settings-all-safe = Ahora la gente desconocida ve muy poco.
# The name stands alone before a colon: an adult’s name with a title would need an article («el señor Silva»).
chat-what-should-say = { $name }: ¿qué podría decir?
chat-what-should = { $name }: ¿qué debería hacer?
chat-way = { $name }: su camino
# What a screen reader says of a message: who said it, and what.
chat-said = { $name }: { $words }
chat-typing = { $name }: escribiendo…
chat-see-way = Ver su camino ({ $name })
chat-see-promises = Ver lo que siempre es verdad
chat-beat-before = Un paso atrás
# The end of a chat continues on another screen.
chat-read-on = Ver qué pasó después
# A message that shows a warning sign: the sign's name and the message.
chat-way-named = { $sign }: { $words }
# The same where the message says nothing but the sign's name.
chat-way-sign = Una señal de alerta: { $words }
chat-way-reply = { $name }: { $words }
chat-signs = { $count ->
    [one] Una señal de alerta: { $signs }
   *[other] Señales de alerta: { $signs }
}
chat-another-way = Otro camino
chat-not-reviewed = Ninguna persona especialista en protección ha revisado todavía este chat.

result-also = También puedes…
result-also-adult = También puede…
result-together = En casa, en familia
result-teach = Ahora enseñas tú
result-teach-line = Elige a quien quieras. Nadie más ve esta tarjeta si tú no la muestras.
result-again = Vale la pena repasar
result-line = Ya puedes { $what }.
result-line-adult = Ya puede { $what }.
result-none = La puerta queda abierta.
result-none-teen = Esta lección te espera aquí.
result-begun = Ya diste el primer paso.
result-begun-adult = Ya dio el primer paso.
result-tried = Ya probaste
result-tried-adult = Ya probó
result-none-more = Puedes probar cualquier página, ahora u otro día.
result-none-adult = Aquí termina la lección.
result-none-more-adult = Puede probar cualquier página, ahora u otro día.
result-still = Te falta probar
result-still-adult = Le falta probar
result-street = Volver a la calle
result-lessons = Volver a las lecciones
result-finish = Terminar la lección
result-top = Mi casa
result-more = Ver más
promise-adult-fault = Nunca es culpa de la niña o del niño, sin importar qué hizo, envió u ocultó.
promise-adult-tell = Una niña o un niño siempre puede contarlo, aunque sea mucho después, y contarlo no le cuesta nada.
promise-adult-help = Hay personas que ayudan, y muchas veces las imágenes se pueden quitar.
promises-help = Mostrar la ayuda

calm-title = Un momento tranquilo
calm-alt = Una colina bajo las estrellas; una ventana está encendida.
calm-line = Quédate el tiempo que quieras.
calm-back = Volver a la lección

sign-gift = Un regalo con trampa
sign-secrecy = Pedir que sea secreto
sign-app-switch = Cambiar a otra aplicación
sign-personal-questions = Preguntas personales
sign-pretending = Hacerse pasar por alguien
sign-flattery = Muchos elogios, muy rápido
sign-pressure = Presión
sign-threat = Una amenaza
sign-private-picture = Fotos privadas
sign-private-picture-older = Fotos íntimas
sign-payment = Pedir dinero
sign-meeting = Querer verse en persona
sign-isolation = Alejarte de tu gente
sign-speed = Todo muy rápido
sign-stolen-account = Una cuenta robada

about-what = Porchlight enseña seguridad en internet en casa y en clase. La luz de la entrada queda encendida, para que una niña o un niño siempre pueda volver a casa y contarlo.
about-built = Se basa en recomendaciones públicas del FBI, el DHS y el NCMEC, y de otras organizaciones que ayudan a la niñez. Las palabras son nuestras. Ninguna de ellas lo hizo ni lo aprobó.
about-private = Funciona sin internet y sin cuentas. Lo que se hace aquí queda en esta computadora. Las respuestas de quien aprende no se guardan.
about-not = Este programa no puede oír ni responder, y no puede prometer que nada malo pase. Hay personas que pueden ayudar: ver Ayuda.
about-licence = Programa: MIT o Apache 2.0. Lecciones y textos: CC BY 4.0. Tipos de letra: Lexend y Atkinson Hyperlegible Next, SIL Open Font License.
about-notices = Bibliotecas de este programa
about-notices-less = Ocultar las bibliotecas
about-notices-language = Cada una con su licencia, en las palabras de sus autores, casi siempre en inglés.

term-open = { $word }: qué significa

comic-says = { $who }: { $words }
comic-waits = { $who }: un globo todavía sin palabras
scene-found = { $place }. Aquí sí.
scene-not-it = { $place }. Aquí no.
scene-count = Van { $found } de { $of }
# How to find things in a picture: for children who cannot tell yet.
scene-press = Presiona en el dibujo.
scene-in-hand = { $thing }: elige su lugar
scene-put-count = { $done } de { $of } en su lugar
scene-put-here = Pon aquí { $thing }: { $place }. Lugar { $n } de { $count }.
scene-holds = { $place }: { $things }
comic-before = Viñeta anterior
comic-next = Viñeta siguiente
comic-your-turn = Te toca
comic-panel-of = Viñeta { $n } de { $of }

# The short way through a lesson for adults
short-tonight = Algo que puede hacer esta noche
short-whole = La lección completa
short-start = Cuatro minutos
short-start-named = Cuatro minutos: { $lesson }

### Una sesión en clase: lo que aparece en la pared además de la lección, las dos pantallas, antes y después, hojas, planes.

vote-where = ¿Dónde va esto: «{ $card }»?

wall-rules = Lo que acordamos
wall-rules-open = Reglas
wall-rules-pass = Puedes decir «paso» o salir un momento. Nadie pregunta por qué.
wall-rules-story = Sin historias propias y sin nombres. Decimos «alguien de la historia».
wall-rules-kind = Escuchamos. No nos reímos de nadie.
wall-rules-box = Lo que no quieras preguntar en voz alta va al buzón de preguntas.
wall-before = Antes de empezar
wall-after = Las mismas preguntas otra vez
wall-survey-phones = Unas preguntas cortas, en tu teléfono.
wall-survey-slips = Unas preguntas cortas, en papel. Dobla la hoja dos veces.
wall-survey-unseen = Sin nombres. Nadie ve qué eliges.
wall-survey-pass = Puedes saltarte cualquiera. No hay notas.
wall-talk = Conversemos
wall-many = Hay más de una que encaja.
wall-card = Tarjeta { $n } de { $of }
wall-windows = La calle: { $lit } de { $of } ventanas encendidas

present-notes-rules = Léalas en voz alta y pregunte si falta algo. Diga qué no puede guardarse: si alguien sufre un daño, usted busca ayuda.
present-notes-survey-phones = Presione «Preguntar a los teléfonos»: las preguntas llegan a los teléfonos una tras otra. La franja de abajo dice cuántos terminaron. Nunca las haga a mano alzada.
present-notes-survey-slips = Reparta las hojas, que cada quien la doble dos veces, y recójalas en una caja. Anótelas más tarde en «Grupos anteriores». Nunca las haga a mano alzada.
present-notes-talk = Dos minutos en parejas, después en grupo. Lleve cada «yo» de vuelta a «alguien de la historia».
present-projector-there = El grupo ve la otra pantalla. «Ventana del proyector» lo trae todo a una sola ventana.
present-awake = Se muestra una lección
present-lost = La segunda pantalla ya no está. La lección sigue aquí y sus notas están ocultas. Presione «Ventana del proyector» cuando vuelva.

phones-close-survey = Cerrar las preguntas
phones-asking-survey = Las preguntas están en los teléfonos, una tras otra. Lo que se responde no sale en la pantalla grande.

change-title = Antes y después
change-key = Cuenta quién eligió lo correcto.
change-of = { $right } de { $of }
change-row = Pregunta { $n }: antes { $before }, después { $after }

screens-title = ¿Qué pantalla ve el grupo?
screens-line = Presione la que mira el grupo. Sus notas quedan en la otra.
screens-begin = Empezar la lección
screens-only-this = Usar una sola pantalla
screens-same = Las dos pantallas muestran lo mismo
screens-same-line = El grupo ve todo lo que usted ve. Por eso hay una sola ventana, y sus notas quedan ocultas hasta que presione N. Para verlas solo usted, configure la computadora para extender la pantalla en vez de repetirla.
screens-pupils = esto ve el grupo
screens-yours = sus notas
screens-name = { $n }: { $role }

survey-title = Antes y después
survey-line = Las mismas pocas preguntas antes de la lección y después: ¿qué se lleva el grupo? Las de contar vienen otra vez seis semanas después. Guarda solo totales.
survey-open = Antes y después
survey-phones = En teléfonos
survey-phones-line = Cada quien responde a solas, una pregunta tras otra.
survey-phones-start = Preguntar en teléfonos
survey-slips = En papel
survey-slips-line = Imprima una hoja por persona, repártala antes de la lección y otra vez después, y que cada quien la doble.
survey-slips-print = Imprimir las hojas
survey-slips-before = Anotar: antes
survey-slips-after = Anotar: después
survey-unseen = Nunca a mano alzada: las últimas preguntas son sobre contar lo que pasa.
survey-asked = Qué se pregunta
survey-switch = Hacer unas preguntas antes y después

slips-before = Hojas de antes
slips-after = Hojas de después
slips-line = Anote lo marcado en una hoja tras otra. Solo se guardan totales.
slips-how = Las letras eligen, P es «paso», Retroceso quita una, Enter cuenta la hoja.
slips-number = Hoja { $n }
slips-done = { $count ->
    [0] Ninguna contada todavía
    [one] { $count } hoja contada
   *[other] { $count } hojas contadas
}
slips-pass = Paso
slips-next = Contar esta hoja
slips-keep = Era la última: guardar los totales
slips-back = Quitar una

telling-before = { $ask } Antes: { $before }.
telling-after = { $ask } Después: { $after }.
telling-both = { $ask } Antes: { $before }. Después: { $after }.
telling-number = { $option }: { $count }
telling-few = { $option }: pocas
telling-most = { $option }: la mayoría

report-votes = Votos
report-survey = Antes y después
report-survey-line = Cuentas de quienes respondieron. Los dos grupos pueden no ser las mismas personas: alguien pudo faltar o pasar.
report-few-answers = Respondieron menos de 10. No comparta estos números.
report-right-of = Lo correcto: { $right } de { $of }
report-right-percent = Lo correcto: { $right } de { $of } ({ $percent } %)
report-before = Antes
report-after = Después
report-not-asked = no se preguntó
report-again = Repasar con este grupo
report-again-line = Unas preguntas después de una semana, un mes y tres meses lo mantienen vivo.
report-again-on = La próxima vez: { $date }
report-again-now = La próxima vez: ahora es buen momento
report-again-done = Este grupo ya repasó tres veces.
report-few = pocas
report-most = la mayoría
report-practice = { $title } · { $ask }

booster-due = { $name }: buen momento para un repaso
booster-line = Lo que este grupo vio el { $date }:

teaching-open = Planear sesiones
teaching-all = Planes
teaching-none = Todavía no hay planes. Elija una lección y presione «Planear sesiones».
teaching-new = Un plan para varias sesiones
teaching-new-line = Se arma con las páginas, las prácticas y las preguntas de las propias lecciones. Usted puede cambiarlo todo.
teaching-minutes = ¿Cuánto dura una sesión?
teaching-minutes-count = { $count } minutos
teaching-sessions = ¿Cuántas sesiones?
teaching-topics = ¿Qué temas?
teaching-make = Armar el plan
teaching-nothing-chosen = Elija al menos un tema.
teaching-for = Plan: { $group }
teaching-for-class = { $nickname } · { $group }
teaching-row = { $sessions ->
    [one] { $sessions } sesión de { $minutes } minutos: { $topics }
   *[other] { $sessions } sesiones de { $minutes } minutos: { $topics }
}
teaching-first = Antes de la primera sesión
teaching-first-lead = Avise a { $lead } los días y los temas, para que haya alguien si una niña o un niño quiere hablar.
teaching-first-lead-not-set = Pregunte en la dirección quién es responsable de protección, y avísele los días y los temas.
teaching-first-home = Avise a las familias de qué se va a hablar. Para eso sirve la hoja para la casa.
teaching-first-out = Prevea una salida para cada quien, sin dar razones: otra sala, otra tarea.
teaching-first-box = Ponga un buzón de preguntas que solo usted abra.
teaching-first-after = Quédese diez minutos en el aula después de cada sesión. Hay quien espera ese momento.
teaching-session = Sesión { $n }
teaching-session-time = { $minutes } de { $planned } minutos
teaching-session-over = { $minutes } minutos: { $over } más de los que hay
teaching-session-free = { $minutes } de { $planned } min. Para conversar más: { $free } min
teaching-teach = Enseñar la sesión { $n }
teaching-go-on = Sesión { $n }: seguir en la página { $page }
teaching-phones = Sesión { $n } con teléfonos
teaching-block = { $minutes ->
    [one] { $minutes } minuto: { $title }
   *[other] { $minutes } minutos: { $title }
}
teaching-block-quiz = Preguntas: { $lesson }
teaching-block-talk = Conversar: { $lesson }
teaching-block-practice = En grupo: { $title }
teaching-block-open = Reglas, salidas, buzón de preguntas
teaching-block-close = Las tres promesas, y quién está
teaching-up = Adelantar: { $title }
teaching-down = Atrasar: { $title }
teaching-less = Un minuto menos: { $title }
teaching-more = Un minuto más: { $title }
teaching-out = Quitar: { $title }
teaching-left-out = Lo que quedó fuera
teaching-left-out-line = Presione una para ponerla en la sesión con más lugar.
teaching-put-in = Poner: { $title }
teaching-copy = El mismo plan para otro grupo
teaching-delete = Borrar este plan
teaching-delete-line = El plan se borra de esta computadora. Los totales de los grupos quedan.
teaching-print = Imprimir el plan
teaching-nickname = Apodo del grupo

test-open = Probar teléfonos
test-title = ¿Llega un teléfono hasta aquí?
test-line = Pruébelo con un teléfono el día anterior, en la red que usará el grupo. No hace falta una lección.
test-self = Esta computadora llega a su propia página
test-self-not = Esta computadora no llega a su propia página: algo en ella estorba. Permita Porchlight en su cortafuegos.
test-in = Un teléfono está dentro
test-answered = El teléfono respondió
test-waiting = Esperando un teléfono
test-works = Funciona. En clase funcionará igual.
test-what = ¿Qué muestra el teléfono?
test-what-long = Carga mucho tiempo y no llega nada
test-what-long-why = La red separa los dispositivos («aislamiento de clientes»), o un cortafuegos de esta computadora estorba. Pruebe una vez con el permiso del cortafuegos; si no ayuda, es la red.
test-what-none = Dice enseguida que no existe esa página
test-what-none-why = El teléfono está en otra red o usa datos móviles. Mire el nombre de su red y apague los datos móviles para la prueba.
test-what-search = Busca la dirección en la web
test-what-search-why = Escriba la dirección con http:// delante, o escanee la imagen.
test-what-code = La página llega, pero no acepta el código
test-what-code-why = El código es nuevo cada vez. Escriba el que aparece aquí ahora.
test-it = Para quien cuida la red
test-it-line = Porchlight: conexiones de entrada, puerto TCP { $port }, solo esta red, HTTP simple entre los dispositivos del aula. Sin internet, sin nombres, no guarda nada. Los dispositivos tienen que poder llegar unos a otros.
test-copy = Copiar estas palabras
test-print = Imprimir la hoja

phone-part = Pregunta { $n } de { $of }
phone-test-ask = ¿Puedes leer esto?
phone-test-yes = Sí

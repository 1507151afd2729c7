### Documentos en papel, y la pantalla que los imprime.

print-open = Imprimir
print-title = Imprimir
print-choose = ¿Qué quiere tener en papel?
print-size = Papel
print-size-a4 = A4
print-size-letter = Carta (US Letter)
print-large = Letra grande
print-names = Nombres de pila para los certificados, uno por línea
print-names-line = Déjelo vacío para que haya una línea donde escribir. Los nombres sirven solo para esta impresión y no se guardan.
print-pupils = Juegos de tarjetas
print-making = Preparando las páginas
print-cancel = Detener
print-save = Guardar como PDF
print-view = Abrir para imprimir
print-saved = Guardado: { $place }
print-saved-documents = No se pudo abrir una ventana para elegir un lugar, así que se guardó aquí: { $place }
print-place = { $file }, en la carpeta «{ $folder }»
print-choosing = Elija un lugar en la ventana que se abre. Si no la ve, búsquela detrás de esta.
print-undrawn = Esta computadora no tiene una fuente para algunas letras de: { $names }. En lugar de cada una se imprimirá un recuadro. Escriba esos nombres a mano o instale una fuente para esa escritura.
print-missing = En esta computadora falta la parte de Porchlight que prepara las páginas. Instale Porchlight de nuevo, con todos sus archivos.
print-opened = Se abre en el programa para archivos PDF de esta computadora. Imprímalo desde ahí. Si no aparece, presione «Guardar como PDF» y ábralo desde su carpeta.
print-failed = No se pudieron preparar las páginas. No se guardó nada; por favor, inténtelo de nuevo.
print-not-saved = No se pudo guardar el archivo ahí. Revise que haya espacio y que usted pueda escribir en esa carpeta; luego elija otro lugar. No quedó ningún archivo a medias.
print-not-opened = Ningún programa abrió el archivo. Guárdelo como PDF e imprímalo desde ahí.
print-again = Reintentar
print-page = Página { $n } de { $of }
print-page-before = Página anterior
print-page-after = Página siguiente
print-larger = Más grande
print-smaller = Más pequeño
print-preview = Página { $n } de { $title }, como se imprimirá

doc-handout = Hoja de lectura
doc-handout-line = La lección para leer en papel
doc-worksheet = Hoja de trabajo
doc-worksheet-line = La práctica, para llenar; sin respuestas
doc-answer-key = Hoja de respuestas
doc-answer-key-line = Respuestas y explicaciones de la hoja de trabajo y de las preguntas
doc-quiz = Preguntas en papel
doc-quiz-line = Todas las preguntas, con casillas para marcar
doc-plan = Plan de la lección
doc-plan-line = Objetivos, tiempos, notas y de qué hablar
doc-home-sheet = Hoja para la casa
doc-home-sheet-line = Palabras aprendidas, tres preguntas para esta noche y dónde hay ayuda
doc-teach-card = Tarjeta para enseñarle a alguien
doc-teach-card-line = Algo sobre una herramienta, para mostrárselo a quien quieras
doc-certificate = Certificado
doc-certificate-line = Por participar: lo que alguien ya puede hacer, sin notas
doc-checklist = Lista
doc-checklist-line = Para marcar en papel
doc-answer-cards = Tarjetas A a D
doc-answer-cards-line = Para responder en clase, cuatro por hoja
doc-agreement = Acuerdo familiar
doc-agreement-line = Lo que prometen ambas partes, para firmar
doc-help-card = Ayuda para la billetera
doc-help-card-line = Primeros pasos y números, para recortar y doblar
doc-help-poster = Ayuda para la pared
doc-help-poster-line = Primeros pasos y números, en grande
doc-show-cards = Muéstrale esto a alguien
doc-show-cards-line = Tarjetas para entregar sin decir nada
doc-slips = Papelitos doblados
doc-slips-line = «¿Lo contaría?» respondido sin que nadie vea, para una clase
doc-first-hour = La primera hora
doc-first-hour-line = Qué hacer ahora, paso a paso
doc-steps = Pasó algo: los pasos
doc-steps-line = La primera hora, hoy y esta semana, para una situación
doc-starters = Maneras de empezar una conversación
doc-starters-line = Preguntas para la mesa, el auto o el camino a casa

paper-foot = Porchlight · { $title }
paper-page-of = Página { $n } de { $of }
paper-reviewed = Revisado el { $date }. Basado en recomendaciones públicas del FBI, el DHS y el NCMEC; ninguno lo ha aprobado.
paper-rests-on = Se basa en: { $documents }
paper-help-date = Números de páginas guardadas del { $date }. Este programa no los llamó ni los probó.
paper-can = Después podrás
paper-can-class = Después, el grupo puede
paper-minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
paper-name = Nombre o dibujo (puedes dejarlo vacío):
paper-skip = Puedes saltarte cualquier pregunta. Nadie pone notas por esto.
paper-practice = Práctica
paper-questions = Preguntas
paper-tick-one = Marca una.
paper-tick-all = Marca todo lo que encaje.
paper-tick-signs = Marca cada línea que sea una señal de alerta.
paper-find = Marca cada lugar que encaje. Escribe cómo lo sabes.
paper-put = Escribe en cada línea la letra del lugar correcto: { $places }
paper-number = Numera las casillas en el orden correcto.
paper-match = Une con líneas lo que va junto.
paper-bin = Escribe la palabra correcta en cada línea: { $bins }
paper-switch = ¿Cómo debería estar cada interruptor? Marca encendido o apagado.
paper-on = encendido
paper-off = apagado
paper-answer = Respuesta: { $answer }
paper-key-title = Hoja de respuestas: { $lesson }
paper-key-for-adults = Para la persona adulta. Cada explicación dice por qué tienta una respuesta y qué hacer en su lugar.
paper-worksheet-title = Hoja de trabajo: { $lesson }
paper-quiz-title = Preguntas: { $lesson }
paper-plan-title = Plan de la lección: { $lesson }
paper-home-title = Para la casa: { $lesson }
paper-promises = Siempre es verdad
paper-help = Dónde hay ayuda
paper-help-none = Elija un país en Ayuda, y aquí estarán sus números. En cualquier lugar: llame al número de emergencias de donde está, o cuénteselo a una persona adulta de confianza.
paper-way-call = Llamar al { $number }
paper-way-press = Llamar al { $number } y presionar { $press }
paper-way-whatsapp = WhatsApp { $number }
paper-way-text = Mensaje de texto al { $number }
paper-way-text-word = Mensaje de texto con { $word } al { $number }
paper-way-web = { $host }

paper-plan-before = Antes de la lección
paper-plan-time = Cómo se reparte el tiempo
paper-plan-talk = De qué hablar
paper-plan-teacher = Conviene saber
paper-plan-tells = Si un niño o una niña le cuenta algo
paper-plan-tells-1 = «Gracias por contármelo. Hablemos enseguida, a solas».
paper-plan-tells-2 = Detenga el relato con amabilidad y dé una tarea a la clase.
paper-plan-tells-3 = No prometa guardar el secreto.
paper-plan-tells-4 = Avise hoy a la persona responsable de protección: { $lead }
paper-plan-lead-unknown = pregunte en la dirección quién es, antes de enseñar

paper-home-hello = Hoy la clase habló de esto. En esta hoja no están las respuestas de nadie, y no se guardaron las respuestas de nadie.
paper-home-words = Palabras de hoy
paper-home-ask = Tres preguntas para esta noche
paper-home-together = En familia
paper-home-listen = Si su hija o su hijo le cuenta algo difícil: dé las gracias, mantenga la calma y no culpe. Contarlo nunca cuesta el teléfono ni el juego.

paper-certificate = Muy bien
paper-certificate-name = Nombre
paper-certificate-can = ya puede
paper-certificate-closing = Siempre puedes venir y contarlo.
paper-certificate-date = Fecha
paper-certificate-sign = Firma
paper-certificate-alt = Una casa al anochecer, con la lámpara de la puerta encendida.

paper-cards-fold = Imprima por un solo lado. La tarjeta se sostiene contra el pecho, con la vista en la pizarra.
paper-card-alt = La letra { $letter } en un { $shape ->
    [circle] círculo
    [square] cuadrado
    [triangle] triángulo
   *[other] rombo
}

paper-checklist-child = Para { $name }
paper-checklist-later = Ahora no
paper-checklist-again = Revisar
paper-checklist-not-us = No aplica

paper-agreement-title = Nuestro acuerdo para internet
paper-agreement-how = Léanlo juntos. Marquen lo que quieren ambas partes, tachen lo demás y pónganlo donde todos lo vean.
paper-agreement-child = Yo, la persona más joven
paper-agreement-child-1 = Pregunto antes de instalar algo nuevo o de compartir algo sobre nosotros.
paper-agreement-child-2 = No digo nuestros nombres reales, ni la escuela, ni la dirección.
paper-agreement-child-3 = Antes de cumplir 11 años no me encuentro con nadie de internet. Desde los 11, primero pregunto, y me acompaña una persona adulta que ya conozco.
paper-agreement-child-4 = Pido permiso antes de publicar una foto de alguien.
paper-agreement-child-5 = Si algo se siente raro, se lo cuento a ustedes o a otra persona adulta de confianza.
paper-agreement-adult = Las personas adultas
paper-agreement-adult-1 = Primero escuchamos y mantenemos la calma, sea lo que sea.
paper-agreement-adult-2 = Explicamos nuestras reglas y las revisamos en familia.
paper-agreement-adult-3 = Avisamos antes de leer mensajes privados, salvo que alguien esté en peligro.
paper-agreement-adult-4 = Te pedimos permiso antes de publicar una foto tuya.
paper-agreement-adult-5 = También cumplimos nuestras propias reglas de pantalla.
paper-agreement-own = Con nuestras palabras
paper-agreement-always-1 = Contarlo nunca cuesta el teléfono, el juego ni la computadora.
paper-agreement-always-2 = La persona más joven puede hablar con cualquier persona adulta de confianza o línea de ayuda, sin preguntar antes.
paper-agreement-sign-child = La persona más joven
paper-agreement-sign-adult = La persona adulta
paper-agreement-sign-date = Hoy, y el día en que lo revisamos

paper-wallet-cut = Recorte por las líneas y doble cada tarjeta una vez.
paper-wallet-heading = Si pasó algo en internet
paper-poster-promise = Nunca es tu culpa. Siempre puedes contarlo.

paper-slips-title = Papelitos doblados
paper-slips-fold = Recorta por las líneas. Marca, dobla dos veces y pon el papelito en la caja. Sin nombres.
paper-slip-heading = Nadie ve lo que marcas.
paper-slip-know = Sé a quién se lo contaría.
paper-slip-would = Se lo contaría a una persona adulta.
paper-slip-yes = sí
paper-slip-maybe = tal vez
paper-slip-no = no
paper-slip-pass = paso

paper-first-hour-child = Qué hacer ahora
paper-first-hour-adult = La primera hora
paper-first-hour-words = Palabras que sirven
paper-first-hour-words-child = «Pasó algo en internet. Necesito ayuda. Por favor, mantén la calma y no te enojes. No tengo que contarlo todo ahora».
paper-first-hour-words-adult = «Gracias por contármelo. No es tu culpa. Estoy contigo en esto».
paper-first-hour-not = Qué no hacer
paper-first-hour-not-1 = No pague y no mande nada más.
paper-first-hour-not-2 = No borre, no copie y no reenvíe nada.
paper-first-hour-not-3 = No le escriba a esa persona y no se haga pasar por su hija o su hijo.
paper-first-hour-not-4 = No culpe, y no quite el teléfono como castigo.
paper-first-hour-other = Si la persona a quien se lo cuentas no escucha, o es quien te hace daño: elige a otra, o llama.

paper-starters-title = Maneras de empezar una conversación: { $who }
paper-starters-how = Una pregunta basta para un día. Escuche la respuesta sin corregirla.
doc-survey = Preguntas antes y después
doc-survey-line = Una hoja por estudiante, sin nombre, para doblar
doc-sessions = Plan de las sesiones
doc-sessions-line = Bloques y minutos, y qué preparar
doc-class = Lo que respondió el grupo
doc-class-line = Solo totales. Ningún nombre.
doc-network = Para quien cuida la red
doc-network-line = El puerto, y lo que necesitan los teléfonos
paper-survey-title = Antes y después: { $lesson }
paper-survey-fold = Sin nombre, por favor. Marca una casilla cada vez. Nadie ve lo que marcas y no hay notas. Deja en blanco lo que no quieras responder. Después dobla la hoja dos veces y ponla en la caja.
paper-network-title = Porchlight en clase: lo que la red necesita
paper-class-row = { $letter }  { $option }: { $numbers }
paper-class-right = { $option } (correcta)
paper-network-needs = Qué necesita
paper-network-port = La computadora docente acepta conexiones de entrada en el puerto TCP { $port }, para el programa «porchlight». Si ese puerto está ocupado, usa otro y lo muestra.
paper-network-same = Los teléfonos o Chromebooks están en la misma red que esa computadora.
paper-network-apart = Los dispositivos de esa red pueden comunicarse entre sí (sin «aislamiento de clientes»).
paper-network-private = El permiso es solo para redes privadas; la página es HTTP simple y nunca sale de la red del aula.
paper-network-keeps = Qué no hace
paper-network-off = Nada queda a la escucha si quien enseña no lo inicia; termina con la lección y, a más tardar, después de dos horas sin actividad.
paper-network-nothing = Sin internet, sin cuenta, sin nombre, sin cookies. Solo quedan totales en la computadora docente.

app = YouTube y YouTube Kids
    .note = Desde los 13 años. Antes, con YouTube Kids o una cuenta supervisada.

kids = Nivel de YouTube Kids
    .want = Preescolar, pequeños o mayores, o solo lo que usted aprobó
    .why = Decide qué videos puede encontrar una niña o un niño pequeño.
    .talk = «¿Qué video quieres que permita? Veámoslo primero».

search = Búsqueda en YouTube Kids
    .want = Apagada para los más pequeños
    .why = Sin búsqueda, los más pequeños se quedan entre videos elegidos.
    .talk = «Dime qué buscas y lo encontramos juntos».

supervised = Nivel de una cuenta supervisada
    .want = Explorar desde unos 9 años, Explorar más desde unos 13 (edades de memoria: compruébelas)
    .why = Abre YouTube paso a paso y no de golpe.
    .talk = «¿Qué te gustaría ver que ahora no encuentras?»

teen = Supervisión de adolescentes
    .want = Configúrenla en familia
    .why = Usted ve canales y videos publicados, y su hija o hijo lo sabe.
    .talk = «Quiero saber qué publicas. ¿Cómo lo hacemos para que sea justo?»

shorts = Límite de Shorts
    .want = De nada a dos horas al día, como lo acuerden
    .why = Los videos cortos se siguen sin fin. En una cuenta supervisada, solo usted puede cambiar el límite.
    .talk = «¿Cuántos Shorts alcanzan para disfrutarlos? Elijamos un límite y veamos cómo se siente».

restricted = Modo restringido
    .want = Encendido en dispositivos compartidos (de memoria: compruébelo)
    .why = Oculta en el televisor o la tableta de la familia mucho de lo que no es para niñas y niños.
    .talk = «Si en la pantalla grande sale algo feo, ¿qué hacemos?»

upload = Quién ve lo publicado
    .want = Privado (de memoria: compruébelo)
    .why = Un video privado lo ven solo las personas elegidas.
    .talk = «¿Para quién es este video? ¿Se lo mandamos solo a ellos?»

timer = Temporizador y avisos para dormir o descansar
    .want = Encendido
    .why = La aplicación avisa, y así no siempre tiene que hacerlo usted. Antes de los 18, los avisos vienen encendidos, y usted puede ajustarlos en cuentas supervisadas.
    .talk = «¿Que suene antes o después de tu programa favorito?»

### Papel para los más pequeños, para la pared y para toda la escuela; dónde encaja esto; buscar ayuda, preguntado tres veces.

print-school = Papel para la escuela

doc-coloring = Hoja para colorear
doc-coloring-line = Un dibujo de la lección en contornos, y una frase para decir
doc-word-search = Sopa de letras
doc-word-search-line = Palabras de la lección, escondidas entre letras; las respuestas muestran dónde
doc-wall-five-lines = Cartel: cinco líneas de Ayuda
doc-wall-ask-first = Cartel: primero pregunto
doc-wall-keep-report-block = Cartel: guardar, reportar, bloquear
doc-wall-line = Para la pared, se lee desde el otro lado del salón
doc-assembly = Guion para una asamblea
doc-assembly-line = Qué decir a toda la escuela en diez minutos
doc-peer-leaders = Hoja para líderes entre pares
doc-peer-leaders-line = No prometer nada, no preguntar nada, acompañar hoy a una persona adulta
doc-standards = Dónde encaja esto
doc-standards-line = Lo que se pide a las escuelas, junto a las lecciones sobre lo mismo
doc-help-seeking = ¿A quién se lo contarías?
doc-help-seeking-line = Para seis semanas después: una hoja por persona, sin nombre, para doblar

paper-coloring-say = «{ $say }»
paper-search-title = Sopa de letras: { $lesson }
paper-search-how-young = Las palabras van de izquierda a derecha o hacia abajo, sin acentos. Haz una línea alrededor de cada una.
paper-search-how = Las palabras van de izquierda a derecha, hacia abajo, o hacia abajo y a la derecha. Van sin acentos; la Ñ sí está. Encierra cada una que encuentres.
paper-search-words = Encuentra estas palabras
paper-search-place = { $word }: fila { $row }, letra { $column }, { $way ->
    [right] hacia la derecha
    [down] hacia abajo
   *[aslant] hacia abajo y a la derecha
}

paper-wall-ask-first-title = Primero pregunto
paper-wall-ask-first-1 = ¿Algo nuevo para jugar? Primero pregunto.
paper-wall-ask-first-2 = ¿Alguien pregunta por mí? Primero le pregunto a una persona adulta.
paper-wall-ask-first-3 = ¿Se siente raro? Paro, y lo cuento.
paper-wall-keep-report-block-title = Guardar. Reportar. Bloquear.
paper-wall-keep-report-block-1 = Guarda las palabras y el nombre. Nunca copies una imagen privada.
paper-wall-keep-report-block-2 = Repórtalo en la aplicación. Una persona adulta puede ayudar.
paper-wall-keep-report-block-3 = Bloquea. Y cuéntaselo a alguien: antes, después o en medio.
paper-wall-school = En nuestra escuela: { $lead }
paper-wall-anywhere = ¿Hay peligro? Llama al número de emergencias del lugar donde estás, o dilo a cualquier persona adulta cerca.

paper-assembly-title = Asamblea: siempre puedes contarlo
paper-assembly-how = Diez minutos, para leer en voz alta o decir con sus propias palabras, desde los 8 años. No tiene casos, ni cifras, ni nada que asuste. Hable con calma y deje pausas.
paper-assembly-before = Antes de empezar
paper-assembly-before-1 = Avise a la persona responsable de protección cuándo será, y acuerden quién tendrá tiempo después para quien quiera hablar.
paper-assembly-before-2 = Avise al personal y a las familias unos días antes. Cualquiera puede quedarse fuera sin dar razones.
paper-assembly-before-3 = No pida manos alzadas ni historias propias. Si alguien empieza una, diga: «Gracias. Hablamos enseguida, a solas».
paper-assembly-before-4 = Cuelgue el cartel con los nombres y los números donde todo el mundo lo vea.
paper-assembly-1 = Minuto 1: bienvenida
paper-assembly-1-say =
    «Buenos días. Hoy se trata de una sola cosa: siempre puedes contarlo.

    No tienes que decir nada, y nadie te va a preguntar nada. Si prefieres salir un rato, hazlo. Hay una persona adulta junto a la puerta».
paper-assembly-2 = Minutos 2 a 4: una historia
paper-assembly-2-say =
    «Alguien más o menos de tu edad juega un juego. Otra persona que juega es amable, día tras día. Hablan del juego, y es divertido. Una noche esa persona escribe: “No le cuentes a nadie de esto”.

    Aquí paro la historia, porque este es el momento que cuenta. Quien tiene buenas intenciones no necesita tu silencio.

    Quizás en la historia alguien siente ahora un nudo en el estómago. Ese nudo no es culpa suya. Un truco así es de quien lo hace. Funciona también con gente muy lista».
paper-assembly-3 = Minutos 5 y 6: lo que ayuda
paper-assembly-3-say =
    «Tres cosas ayudan, en este orden.

    Guardar. Deja las palabras y el nombre donde están, para que alguien pueda verlos. Una imagen privada nunca se copia ni se muestra a nadie más.

    Reportar. La aplicación tiene un lugar para eso, y una persona adulta puede hacerlo contigo.

    Bloquear. Así esa cuenta ya no puede escribirte ahí.

    ¿Y contarlo? Puede ser antes, después o en medio. También semanas después. Nunca es demasiado tarde».
paper-assembly-4 = Minutos 7 y 8: a quién contárselo
paper-assembly-4-say =
    «Ahora piensa en una persona adulta, en silencio. En casa, en la escuela, en la familia, en tu club.

    Ahora piensa en una segunda, por si la primera está ocupada o no escucha. Y si alguien es quien hace daño, elige a otra persona.

    Puedes empezar con una frase: “Necesito tu ayuda con algo de internet”. También puedes escribirlo, o entregar una tarjeta. Por contarlo no estás en problemas».
paper-assembly-5 = Minutos 9 y 10: en grupo
paper-assembly-5-say =
    «Digamos juntos tres frases. Nunca es tu culpa. Siempre puedes contarlo. Hay ayuda.

    Las personas del cartel están hoy, y mañana también. Gracias por escuchar. Ahora estírate, suelta el aire, y volvemos con calma».
paper-assembly-after = Después
paper-assembly-after-1 = Quédese diez minutos a la vista, por si alguien quiere hablar.
paper-assembly-after-2 = Si alguien le cuenta algo: agradezca, escuche, no pida detalles, no prometa guardar el secreto, y avise hoy a la persona responsable de protección.
paper-assembly-after-3 = Cuente a todo el personal lo que se dijo, para que estén listos si alguien se les acerca.

paper-peer-title = Cuando alguien viene primero a ti
paper-peer-line = Para estudiantes en quienes otros confían: líderes entre pares, compañeros de apoyo, capitanas y capitanes de equipo. No tienes que resolverlo. Eres el camino hacia una persona adulta.
paper-peer-do = Lo que haces
paper-peer-do-1 = Escucha, y da las gracias.
paper-peer-do-2 = Acompaña hoy mismo a esa persona a hablar con un adulto. Quédate cerca, si quiere.
paper-peer-do-3 = ¿No quiere ir? Entonces dilo tú hoy a una persona adulta. No es una traición: así llega la ayuda.
paper-peer-say = Palabras que puedes usar
paper-peer-say-1 = «Gracias por contármelo».
paper-peer-say-2 = «No es tu culpa».
paper-peer-say-3 = «No me lo puedo callar. Pero voy contigo».
paper-peer-say-4 = «¿Con quién vamos, ahora mismo?».
paper-peer-not = Lo que no haces
paper-peer-not-1 = No prometas nada, y menos que será un secreto.
paper-peer-not-2 = No preguntes nada: ni quién, ni cuándo, ni cómo fue.
paper-peer-not-3 = No mires ninguna imagen, no la copies, no pases nada.
paper-peer-not-4 = No le escribas a nadie sobre eso, tampoco a quien lo hizo.
paper-peer-you = ¿Y tú?
paper-peer-you-line = También a ti te puede pesar. Habla con una persona adulta de tu confianza. ¿La primera no escuchó, o es quien hace daño? Ve con la siguiente. Y puedes dejar de ser líder cuando quieras, sin dar razones.

fits-open = Dónde encaja esto
fits-title = Dónde encaja esto
fits-line =
    Lo que se pide enseñar a las escuelas de algunos países, y qué lecciones de aquí tratan de lo mismo.

    Son datos con fecha y fuente. Nada aquí dice que una lección cumpla con una ley o un currículo, y ninguno de estos organismos la ha aprobado. Antes de citar uno, consulte la edición vigente.
fits-issued = { $body } · { $date }
fits-no-date = { $body } · fecha no vista
fits-month =
    { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    } de { $year }
fits-lessons = Lecciones sobre lo mismo
fits-lesson = { $title } · { $group }
fits-staff = para el personal de la escuela
fits-parents = para familias
fits-source = Leído en: { $source }.
fits-check-first = Verifique primero: solo se leyó lo que otros escriben sobre esto, o una edición más nueva puede decir otra cosa.

wall-later = Seis semanas después
survey-slips-later = Anotar: seis semanas después
survey-switch-later = Preguntar primero a quién se lo contarían
slips-later = Hojas de seis semanas después
report-later = Seis semanas después
class-counts-later = { $two }, más tarde { $third }
class-head-third = seis semanas después

# Se pregunta sin que nadie vea. Nunca si pasó algo.
survey-who = Si algo en internet te preocupara, ¿a quién se lo contarías primero?
survey-who-1 = a una persona adulta en casa
survey-who-2 = a una persona adulta en la escuela
survey-who-3 = a otra persona adulta, o a una línea de ayuda
survey-who-4 = a una amiga o un amigo
survey-who-5 = todavía no sé
survey-words = ¿Con qué palabras empezarías?
survey-words-1 = «Necesito tu ayuda con algo de internet».
survey-words-2 = «Algo no está bien. No quiero decirlo todo».
survey-words-3 = Sin palabras: lo escribiría, o mostraría una tarjeta.
survey-words-4 = todavía no sé
survey-next = Si esa persona no escucha, ¿quién sigue?
survey-next-1 = otra persona adulta en casa o en mi familia
survey-next-2 = una persona adulta en la escuela
survey-next-3 = una línea de ayuda
survey-next-4 = una amiga o un amigo que me acompañe a hablar con una persona adulta
survey-next-5 = todavía no sé

seeking-title = Buscar ayuda
seeking-line = En palabras, solo a partir de totales. Se da un número solo donde no dice nada de cada estudiante. No dice nada de lo que le pasó a nadie.
seeking-on = Haga las mismas preguntas otra vez el { $date }, seis semanas después.
seeking-now = Pasaron seis semanas: haga las mismas preguntas otra vez.
seeking-due = { $name }: ¿a quién se lo contarían, seis semanas después?
seeking-open = Abrir este grupo
seeking-more = { $what ->
    [person] { $count } más saben a quién contárselo primero.
    [words] { $count } más saben con qué palabras empezar.
   *[next] { $count } más conocen a una segunda persona.
}
seeking-some-more = { $what ->
    [person] Más saben a quién contárselo primero.
    [words] Más saben con qué palabras empezar.
   *[next] Más conocen a una segunda persona.
}
seeking-same = { $what ->
    [person] Más o menos igual que antes: saben a quién contárselo primero.
    [words] Más o menos igual que antes: saben con qué palabras empezar.
   *[next] Más o menos igual que antes: conocen a una segunda persona.
}
seeking-fewer = { $what ->
    [person] Menos que antes saben a quién contárselo primero. Convérsenlo otra vez.
    [words] Menos que antes saben con qué palabras empezar. Practíquenlas otra vez.
   *[next] Menos que antes conocen a una segunda persona. Convérsenlo otra vez.
}
seeking-nearly-all = { $what ->
    [person] Casi todo el grupo sabe a quién contárselo primero.
    [words] Casi todo el grupo sabe con qué palabras empezar.
   *[next] Casi todo el grupo conoce a una segunda persona.
}
seeking-most = { $what ->
    [person] La mayoría sabe a quién contárselo primero.
    [words] La mayoría sabe con qué palabras empezar.
   *[next] La mayoría conoce a una segunda persona.
}
seeking-some = { $what ->
    [person] Una parte sabe a quién contárselo primero.
    [words] Una parte sabe con qué palabras empezar.
   *[next] Una parte conoce a una segunda persona.
}
seeking-few = { $what ->
    [person] Pocas personas saben ya a quién contárselo primero.
    [words] Pocas personas saben ya con qué palabras empezar.
   *[next] Pocas personas conocen ya a una segunda persona.
}

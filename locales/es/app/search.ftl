### Un campo para todo.

search-open = Buscar
search-title = Buscar
search-field = ¿Qué buscas?
search-hint = Escribe una palabra: privacidad, bloquear, regalo, amenaza. Los pequeños errores no importan. Nada de lo que escribes se guarda.
search-none = No se encontró nada. Prueba otra palabra, o una más corta.
search-preparing = Un momento, se están leyendo las páginas.
search-found = { $n ->
    [one] { $n } resultado
   *[other] { $n } resultados
}
search-is-lesson = Lección
search-is-page = Página de «{ $lesson }»
search-is-word = Palabra
search-is-list = Lista
search-is-help = Ayuda
search-trouble-title = Si algo pasó
search-trouble = Este programa no puede oírte ni responderte. Estas personas sí.
search-trouble-open = Ver la ayuda ahora
# Palabras con las que alguien puede escribir sobre su propio problema, separadas por comas. Una frase cuenta cuando están todas sus palabras.
search-trouble-words = chantaje, chantajea, amenaza, amenazan, miedo, asustado, asustada, ayúdame, tiene mi foto, tienen mi foto, mandé foto, foto desnudo, foto desnuda, desnudo, desnuda, nudes, me lastima, me hace daño, me tocó, hacerme daño, matarme, suicidio, quiere verme, vergüenza, mi culpa, filtraron, extorsión, sextorsión, pagarle, obligaron
search-help-title = Algo pasó: ayuda ahora
search-help-line = Qué hacer primero, y a quién llamar o escribir
search-help-call = Qué pasa si llamo
search-help-call-line = Quién contesta y qué puedes preguntar primero

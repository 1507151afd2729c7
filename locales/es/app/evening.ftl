### La página de las familias: la única cosa de hoy, lo que ya se hizo y lo demás en «Más»; la tarde de cuatro minutos; y las
### tarjetas que una niña o un niño muestra en casa.

## Inicio
today-title = Hoy: una sola cosa
today-for = Para { $name }
today-from = { $list } · para { $name }
today-parts = Algo para saber, una frase para decir y un ajuste.
today-begin = Cuatro minutos esta noche
today-begin-named = Cuatro minutos esta noche: { $item }
today-done = Por hoy es todo. Mañana hay otra.
today-another = Otra ahora
home-month = { $count ->
    [0] Con un pequeño paso a la vez basta.
    [one] Una cosa hecha este mes.
   *[other] { $count } cosas hechas este mes.
}
home-due-many = Varias cosas para revisar
more-open = Más
more-title = Más para madres, padres y quienes cuidan

## La noche de cuatro minutos
evening-title = Cuatro minutos esta noche
evening-know = Algo para saber
evening-say = Una frase para decir
evening-set = Un ajuste
evening-do = Algo para hacer
evening-say-shown = «Gracias por mostrarme “{ $lesson }”. ¿Qué parte te gustó más?»
evening-say-shown-why = { $name } le muestra esta lección en casa.
evening-age = Edad: { $band }
evening-minutes = Lleva unos { $minutes } minutos. Si hoy no hay tiempo, déjelo para después.
evening-nothing-set = Hoy no queda nada por ajustar.
evening-done = Listo
evening-done-line = «{ $item }» queda entonces marcado en la lista de { $name }.
evening-end-title = Por hoy es todo
evening-end-line = Mañana hay otra. Espera lo que haga falta.
evening-kept = Guardado
evening-home = Volver al resumen

## Tarjetas que se muestran
shown-title = { $name } le muestra: { $lesson }
shown-ask = Puede preguntar:
shown-away = Guardar la tarjeta
shown-away-named = Guardar la tarjeta: { $lesson }
show-at-home = Mostrar esto en casa
show-at-home-line = Los adultos de casa verán el nombre de esta lección, estas líneas y tres preguntas para conversar. No verán nada de lo que elegiste.
show-at-home-line-young = Los adultos de casa verán esto y el nombre de la lección. Nada más.
show-at-home-kept = Ya lo pueden ver en casa.
show-at-home-kept-teen = Ya lo pueden ver en casa.
show-at-home-back = Ya no mostrarlo

## Arriba de una lista y después de un punto
list-search = Buscar en esta lista
list-search-none = Aquí no hay nada parecido. Pruebe otra palabra o una más corta.
list-go-on = Seguir con el próximo
list-go-on-named = Seguir con el próximo: { $item }

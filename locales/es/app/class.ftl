### Respuestas de un grupo: manos contadas, barras, grupos anteriores.

tally-title = Nuestras respuestas
tally-first = Primer voto
tally-second = Después de conversar
tally-how = Escriba A 12 para doce manos, o presione A una vez por cada mano. Retroceso quita una. Mayúsculas y D: un momento tranquilo.
tally-how-mouse = Más suma una mano, menos quita una.
tally-less = { $letter }: una menos
tally-more = { $letter }: una más
tally-bars = Mostrar las barras
tally-again = Votar otra vez después de conversar
tally-hide = Volver a la pregunta
tally-open = Contar manos
class-past = Grupos anteriores
class-past-line = Solo totales. Nada aquí dice quién respondió qué.
class-none = Ningún grupo contó respuestas todavía. En una lección, presione T en una pregunta.
class-of = Grupo del { $date }
class-row = { $count ->
    [one] { $lesson } · una pregunta
   *[other] { $lesson } · { $count } preguntas
}
class-nickname = Apodo del grupo
class-nickname-line = Algo como «7b, martes». Sin nombres de estudiantes.
class-csv = Guardar como tabla (CSV)
class-print = Imprimir los totales
class-right = Lo correcto
class-delete = Borrar este grupo
class-delete-line = Los totales de este grupo se borran de esta computadora.
class-delete-now = Borrar
class-paper-line = Las notas para la persona responsable de protección van en papel, no aquí.
class-empty = En este grupo no se contó ninguna pregunta.
class-head-part = parte
class-head-question = pregunta
class-head-letter = letra
class-head-option = respuesta
class-head-right = correcta
class-head-first = primer voto o antes
class-head-second = segundo voto o después

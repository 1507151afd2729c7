app = Meta AI
    .note = Parte de Instagram, Facebook, Messenger y WhatsApp, desde los 13 años. La familia no puede apagar el asistente; sus respuestas deben ser como las de una película para mayores de 13. Los personajes de IA están en pausa para adolescentes desde enero de 2026.

insights = Temas de IA en el centro familiar
    .want = Mirarlos en familia de vez en cuando
    .why = Con supervisión, usted ve los temas de los últimos siete días, no las palabras. Aún no existe en todos los países.
    .talk = «Puedo ver los temas, no lo que escribiste. ¿Los miramos el domingo?»

characters = Personajes de IA
    .want = Apagados para adolescentes: Meta los puso en pausa
    .why = Esos personajes actúan como un amigo o una pareja. Cuando termine la pausa, la familia tendrá un interruptor.
    .talk = «Un personaje puede decir que te quiere. ¿Qué hace una amiga o un amigo de verdad que él no puede?»

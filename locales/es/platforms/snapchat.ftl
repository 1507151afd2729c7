app = Snapchat
    .note = Desde los 13 años. El centro familiar une a adolescentes de 13 a 17 años con una persona adulta de 25 o más.

familycenter = Centro familiar
    .want = Configurarlo en familia
    .why = Usted ve quiénes son sus amigos, pistas de cómo conoce a uno nuevo, el tiempo por función y a quién escribió en los últimos 7 días. No ve lo que se dijo.
    .talk = «Aquí veo nombres y tiempos, nunca tus palabras. ¿Cómo te gustaría que lo usemos?»

contact = Quién puede contactar a su hija o hijo
    .want = Solo amigos
    .why = La gente desconocida no puede abrirle un chat.
    .talk = «¿A quién llamas amigo o amiga aquí y cómo eliges? Me da curiosidad, porque para mí es nuevo».

ghost = Quién ve su ubicación en el mapa
    .want = Modo fantasma (Ghost Mode)
    .why = El mapa no muestra a otras personas dónde está su hija o hijo.
    .talk = «¿Me enseñas cómo funciona el mapa? ¿Qué se podría adivinar del día de una persona?»

findfriends = Sugerencias para agregar amigos
    .want = Desactivadas
    .why = La aplicación no ofrece a su hija o hijo como contacto a gente desconocida.
    .talk = «A la aplicación le gusta presentar gente. ¿Prefieres elegir tú tus contactos?»

sensitive = Restricción de contenido delicado
    .want = Activada
    .why = Le aparecen menos historias sugerentes o que pueden afectarle. Puede fijarlo desde el centro familiar.
    .talk = «¿Qué historias disfrutas más? Si alguna te deja mal, puedes pasarla y contármelo».

myai = Respuestas del asistente My AI
    .want = Desactivadas, si su familia lo prefiere; puede hacerlo desde el centro familiar
    .why = Un chatbot puede dar datos falsos o actuar como si fuera un amigo.
    .talk = «Preguntémosle algo que sepamos muy bien. ¿Cómo notaríamos que se equivoca?»

story = Quién ve sus historias
    .want = Solo amigos (dato de memoria: compruébelo en la aplicación)
    .why = Las historias de su hija o hijo quedan entre amigos de verdad.
    .talk = «En un día normal, ¿para quién es tu historia? Veamos si el ajuste dice lo mismo».

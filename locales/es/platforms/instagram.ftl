app = Instagram
    .note = Desde los 13 años. Las cuentas para adolescentes empezaron en 2024 en Estados Unidos, Reino Unido, Canadá y Australia, y desde enero de 2025 llegan a más países. Instagram puede tratar una cuenta como de adolescente aunque diga otra edad. En Estados Unidos, las escuelas secundarias pueden unirse al School Partnership Program. Sus reportes de acoso se revisan antes.

private = Cuenta privada
    .want = Activada
    .why = Su hija o hijo aprueba a cada persona que le sigue, y solo esas personas ven lo que publica.
    .talk = «¿En quién piensas cuando publicas algo? Veamos quién puede mirarlo de verdad».

messages = Quién puede enviarle mensajes
    .want = Solo cuentas que sigue o con las que tiene conexión
    .why = Así, la gente desconocida no puede escribirle primero.
    .talk = «¿Cómo decides si respondes a un nombre nuevo? A mí también me entra la duda a veces».

tags = Etiquetas y menciones
    .want = Solo las cuentas que sigue
    .why = Nadie desconocido puede meter a su hija o hijo en una publicación.
    .talk = «¿Entre tus amigos se preguntan antes de etiquetar? ¿Cómo te gusta que te pregunten?»

sensitive = Contenido delicado y nivel de contenido
    .want = «13+», el nivel inicial de cada adolescente; «Limited Content» si lo quiere más estricto
    .why = Para salir de «13+» hace falta una persona adulta. «Limited Content» lo elige usted, y quita también los comentarios. Además, quedan fuera de alcance las cuentas que comparten a menudo contenido inapropiado.
    .talk = «A veces aparecen cosas que nadie pidió. ¿Qué te gustaría ver menos?»

live = En vivo e imágenes borrosas en mensajes
    .want = Dejarlos como vienen: antes de los 16, solo usted puede aflojarlos
    .why = En vivo no hay tiempo para pensar. Lo borroso tapa imágenes que pueden mostrar un desnudo.
    .talk = «Si llega una imagen borrosa, no tienes que mirarla. ¿Qué podrías hacer primero?»

hiddenwords = Filtro de palabras ofensivas
    .want = Activado
    .why = Filtra comentarios y solicitudes de mensajes que ofenden.
    .talk = «Nadie tiene que leer insultos para estar en internet. ¿Quieres que veamos qué hace este filtro?»

sleep = Aviso de tiempo diario y modo de descanso
    .want = Aviso a los 60 minutos; descanso de 10 de la noche a 7 de la mañana
    .why = Su hija o hijo descansa y recibe menos contactos tarde en la noche.
    .talk = «¿Qué hace difícil soltar el teléfono de noche? Yo también quiero ponerme una hora de descanso».

supervision = Supervisión familiar
    .want = Configurarla en familia, sobre todo de 13 a 15 años
    .why = De 13 a 15 años, usted aprueba los ajustes menos estrictos. Ve contactos recientes, no lo que dicen los mensajes. En algunos países ve también los temas de IA de 7 días, y recibe un aviso si se repiten búsquedas sobre hacerse daño. En Ayuda hay líneas de crisis.
    .talk = «No puedo leer tus mensajes. La aplicación puede mostrarme temas de IA, o avisarme si tus búsquedas preocupan. Entonces te preguntaré, sin enojarme».

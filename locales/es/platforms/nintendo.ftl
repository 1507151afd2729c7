app = Nintendo Switch y Switch 2
    .note = No se indica una edad; la niña o el niño recibe una cuenta en un grupo familiar. Los controles valen para toda la consola. Las compras y las sugerencias de amigos se fijan en cada cuenta Nintendo.

companion-app = Aplicación de control parental
    .want = Instalarla y vincular la consola
    .why = La mayoría de los límites se ponen en esta aplicación de su teléfono.
    .talk = «Veo en mi teléfono cuánto juegas. ¿Lo miramos juntos los domingos?»

level = Nivel de restricción
    .want = Niño, preadolescente o adolescente: elíjalo para la persona más pequeña que juega aquí
    .why = Un solo nivel fija chat, edad y lo que se comparte. Vale para toda persona que juegue en esta consola.
    .talk = «Empezamos con este nivel. En seis meses lo revisamos».

gamechat = GameChat (Switch 2)
    .want = Menores de 16: aprobar cada amistad y el uso de video
    .why = GameChat puede llevar voz e imagen de la cámara. Antes de los 16 funciona solo con la aplicación de control parental.
    .talk = «¿Con quién quieres hablar mientras juegas? Me gustaría saludar una vez».

time = Límite de tiempo y alarma para dormir
    .want = Fijar las dos cosas
    .why = La alarma viene de la consola y no de usted.
    .talk = «¿Aviso de diez minutos o de cinco?»

pin = PIN
    .want = Ponerlo y que solo lo sepan las personas adultas
    .why = Sin PIN se puede quitar cualquier límite.
    .talk = «El PIN es como la llave de casa. Si necesitas algo, pídemelo».

eshop = Compras en la eShop
    .want = Restringidas
    .why = Un clic es rápido; una lista de deseos da tiempo para pensar.
    .talk = «¿Qué tres juegos están en tu lista? ¿En qué orden?»

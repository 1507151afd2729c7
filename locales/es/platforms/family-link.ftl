app = Android con Google Family Link
    .note = No se indica una edad; la niña o el niño recibe una cuenta infantil de Google.

approve = Aprobar aplicaciones
    .want = Todo el contenido
    .why = Nada nuevo llega al teléfono sin que usted lo mire.
    .talk = «¿De qué aplicación hablan todos? Mándame la solicitud».

block = Bloquear o limitar aplicaciones
    .want = Como lo acordaron
    .why = Limitar una aplicación es más amable que prohibir el teléfono.
    .talk = «¿Qué aplicación se come tu tiempo? ¿Cuál sería un buen final?»

perm = Permisos de las aplicaciones
    .want = Solo decide la familia
    .why = Cámara, micrófono y lugar se piden más de lo necesario.
    .talk = «¿Para qué querría el micrófono una aplicación de dibujo?»

time = Límite diario y hora de dormir
    .want = Fijarlos
    .why = El teléfono da las buenas noches a una hora conocida.
    .talk = «¿Para qué necesitas el teléfono de noche? ¿Qué puede esperar?»

buy = Aprobación de compras
    .want = Todas
    .why = En los juegos un toque puede costar dinero de verdad.
    .talk = «¿Cómo decidimos qué vale la pena?»

location = Ubicación compartida con la familia
    .want = Acordarlo abiertamente
    .why = Ayuda si su hija o hijo lo sabe, y daña la confianza si no.
    .talk = «¿Cuándo quieres que sepa dónde estás? ¿Cuándo no?»

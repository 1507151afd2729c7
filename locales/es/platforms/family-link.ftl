app = Android con Google Family Link
    .note = No se indica una edad; la niña o el niño recibe una cuenta infantil de Google. Family Link cambió en febrero de 2026: los límites de tiempo y los controles del dispositivo están en una sola página. En algunos estados de Estados Unidos, la tienda de aplicaciones pregunta antes a la familia. Mire qué muestra su dispositivo.

approve = Aprobar aplicaciones
    .want = Todo el contenido
    .why = Nada nuevo llega al teléfono sin que usted lo mire.
    .talk = «¿De qué aplicación hablan todos? Mándame la solicitud».

gemini = Gemini
    .want = Apagado para los más pequeños; si no, úsenlo en familia
    .why = Antes de los 13 está encendido si usted no lo apaga, donde Google lo ofrece. Suena como una persona, pero es un programa.
    .talk = «Responde como una persona, pero ahí no hay nadie. ¿Qué preferirías preguntarle a una persona?»

block = Bloquear o limitar aplicaciones
    .want = Como lo acordaron
    .why = Limitar una aplicación es más amable que prohibir el teléfono.
    .talk = «¿Qué aplicación se come más tu tiempo? ¿Cuál sería un buen final?»

perm = Permisos de las aplicaciones
    .want = Solo decide la familia
    .why = Las aplicaciones piden la cámara, el micrófono y la ubicación más de lo necesario.
    .talk = «¿Para qué querría el micrófono una aplicación de dibujo?»

time = Límite diario, hora de dormir y hora de escuela
    .want = Fijarlos
    .why = El teléfono da las buenas noches a una hora conocida, y el modo School time lo mantiene callado en clase.
    .talk = «¿Para qué necesitas el teléfono de noche? ¿Qué puede esperar?»

buy = Aprobación de compras
    .want = Todas
    .why = En los juegos un toque puede costar dinero de verdad.
    .talk = «¿Cómo decidimos qué vale la pena?»

location = Ubicación compartida con la familia
    .want = Acordarlo abiertamente
    .why = Ayuda si su hija o hijo lo sabe, y daña la confianza si no.
    .talk = «¿Cuándo quieres que sepa dónde estás? ¿Cuándo no?»

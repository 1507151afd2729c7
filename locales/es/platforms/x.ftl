app = X (Twitter)
    .note = Desde los 13 años. No hay control parental. Según X, las cuentas conocidas de 13 a 17 empiezan protegidas. Trae integrado Grok, un chatbot que también crea imágenes. Las autoridades expresaron preocupación por imágenes dañinas de personas reales hechas con él.

protect = Proteger publicaciones y videos
    .want = Encendido
    .why = Solo las leen las personas que su hija o hijo aceptó.
    .talk = «¿A quién de quienes te siguen saludarías en la calle?»

tag = Etiquetas en fotos
    .want = Apagado
    .why = Nadie puede unir un nombre a una foto sin preguntar.
    .talk = «¿Qué sientes con las fotos tuyas que publican otros?»

dm = Mensajes directos
    .want = Solo de personas a quienes sigue
    .why = El primer contacto de gente desconocida suele llegar como un mensaje amable.
    .talk = «¿Cuál fue el mensaje más raro que te llegó ahí?»

sensitive = Contenido sensible
    .want = No mostrar
    .why = Deja fuera imágenes violentas y de desnudos.
    .talk = «Si ves algo que preferirías no haber visto, siempre puedes contarme».

location = Información de ubicación
    .want = Apagada
    .why = Una publicación con ubicación muestra dónde vive alguien y por dónde anda.
    .talk = «¿Qué dicen tus últimas diez publicaciones sobre dónde vivimos?»

discover = Búsqueda por correo o teléfono
    .want = Apagada
    .why = Así no basta saber el número para encontrar la cuenta.
    .talk = «¿Debería encontrar tu cuenta el dentista del abuelo?»

twofa = Acceso en dos pasos
    .want = Encendido
    .why = Así no basta una contraseña robada.
    .talk = «¿Dónde usas la misma contraseña? Cambiemos una hoy».

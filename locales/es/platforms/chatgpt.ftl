app = ChatGPT
    .note = Desde los 13 años. El control parental funciona cuando usted y su hija o hijo vinculan las cuentas. Cualquiera de los dos puede deshacerlo, y a usted se le avisa. No puede leer los chats. Sin iniciar sesión, se puede usar sin ninguno de estos límites. OpenAI también calcula la edad para usar sus ajustes para adolescentes.

link = Cuentas vinculadas
    .want = Vincularlas en familia, y decir qué puede ver usted y qué no
    .why = Los demás controles funcionan solo con este vínculo.
    .talk = «Quiero vincular nuestras cuentas. No veré tus chats. Puede llegarme un aviso si el servicio teme que estés en peligro».

sensitive = Menos contenido delicado
    .want = Dejarlo activado; las cuentas vinculadas empiezan así
    .why = Muestra menos violencia, sexo, juegos de rol y retos peligrosos. Usted puede apagarlo, pero su hija o hijo no.
    .talk = «Ningún filtro es perfecto. ¿Qué harías si una respuesta te hiciera sentir mal?»

quiet = Horas de silencio
    .want = Fijarlas para la noche
    .why = Descansar ayuda, y las horas tardías son solitarias. Solo se puede fijar un horario.
    .talk = «¿Desde qué hora debería estar apagado para que puedas dormir? Yo también dejo el teléfono».

memory = Memoria, voz y creación de imágenes
    .want = Desactivadas donde su familia no las necesita
    .why = Se guarda menos sobre su hija o hijo, y hay menos maneras de crear imágenes de personas.
    .talk = «¿Qué debería recordar de ti un programa? ¿Qué debería olvidar?»

training = Uso de los chats para entrenar el programa
    .want = Desactivado
    .why = Así, lo que escribe su hija o hijo no entra en el entrenamiento.
    .talk = «Lo que escribes puede terminar enseñándole a una máquina. ¿Qué cosas no querrías nunca ahí?»

alerts = Avisos de seguridad para usted
    .want = Activados: por correo, mensaje y notificación
    .why = Puede recibir un aviso si personal capacitado ve señales de gran angustia. Algo se le puede escapar, así que siga preguntando. En Ayuda hay líneas de crisis.
    .talk = «Si se preocupa por ti, puede escribirme. Yo iría a preguntarte, sin enojarme».

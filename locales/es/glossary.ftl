private = Privado
    .forms = cosas privadas, lo privado, privadas
    .say-5-7 = Solo para ti y quienes te ayudan. Tu calle es privada.

tricky-people = Gente tramposa
    .forms = gente tramposa, persona tramposa, usar trucos
    .say-5-7 = Usa trucos para lograr algo. Siempre puedes contárselo a un adulto que ayuda.
    .say-8-10 = Gente que usa trucos para lograr lo que quiere. Puede parecer amable, y nunca es tu culpa.

trusted-person = Alguien de confianza
    .forms = alguien de confianza, persona adulta de confianza
    .say-14-17 = Una persona que escucha, mantiene la calma y respeta tu no. Si eso cambia, puedes elegir a otra o una línea de ayuda.

block = Bloquear
    .forms = bloquear
    .say-8-10 = Le cierras el chat a alguien. Así esa cuenta ya no te escribe ahí.
    .say-14-17 = Le cierras la puerta a una cuenta, y en esa aplicación ya no te alcanza. Si puedes, guarda antes los mensajes.
    .say-adults = Cerrarle la puerta a una cuenta para que ya no pueda escribir por ahí. Antes, guarden los chats, los nombres y las fechas.

report = Reportar o denunciar
    .forms = reportar, reporta, reportan, reporte, reportes, repórtala, denunciar, denuncia, denuncian, denuncias, denuncie
    .say-11-13 = Le avisas a la aplicación, al juego o a la policía lo que alguien hizo. No necesitas pruebas.
    .say-14-17 = Avisas a la aplicación, a una línea de denuncia o a la policía. No necesitas pruebas, y alguien puede acompañarte.
    .say-adults = Avisar a la aplicación, a una línea de denuncia o a la policía, aun sin pruebas. Para el personal escolar puede ser obligatorio.

helpline = Línea de ayuda
    .forms = línea de ayuda, líneas de ayuda
    .say-8-10 = Un número para llamar o escribir cuando necesitas hablar. Lo encuentras en Ayuda.
    .say-11-13 = Un servicio donde te escuchan y te ayudan, por teléfono o por escrito. En Ayuda ves los de tu país.
    .say-14-17 = Un servicio donde te escuchan y te ayudan, por teléfono o por escrito. En Ayuda están los de tu país.
    .say-adults = Un servicio donde escuchan y orientan, por teléfono o por escrito. Presione Ayuda para ver los de su país.

grooming = Grooming
    .forms = grooming
    .say-11-13 = Alguien se gana la confianza de alguien más joven, paso a paso, para aprovecharse. La culpa nunca es de quien confió.
    .say-14-17 = Alguien se gana la confianza de una persona joven, paso a paso, para abusar de ella. La responsabilidad es solo suya.
    .say-adults = Alguien se gana la confianza de una niña o un niño, paso a paso, para abusar. Puede ser gente desconocida o cercana.

private-picture = Imagen íntima
    .forms = imagen íntima, imágenes íntimas, foto íntima, fotos íntimas, foto privada, fotos privadas, imagen privada, imágenes privadas
    .say-5-7 = Una foto de lo que cubre la ropa interior. Nadie puede pedirla.
    .say-8-10 = Una foto que muestra lo que cubre la ropa interior. Nadie debe pedírtela, y siempre puedes contarlo.
    .say-11-13 = Una imagen que muestra a alguien sin ropa, en parte sin ropa o de forma sexual. Puedes pedir ayuda sin mostrarla.
    .say-14-17 = Una imagen que muestra a alguien sin ropa, en parte sin ropa o de forma sexual. Para pedir ayuda no hay que mostrarla.
    .say-adults = Una imagen de una niña o un niño sin ropa, en parte sin ropa o de forma sexual. No la busque, no la copie y no la reenvíe.

blackmail = Chantaje
    .forms = chantaje, chantajea, chantajear, chantajista
    .say-11-13 = Alguien amenaza con hacer daño si no le pagan o no le obedecen. Es un delito de quien amenaza.
    .say-14-17 = Alguien amenaza con hacer daño si no le pagan o no le obedecen. El delito es suyo, sin importar qué pasó antes.
    .say-adults = Alguien amenaza con hacer daño si no le pagan o no le obedecen. El delito lo comete quien amenaza.

sextortion = Sextorsión
    .forms = sextorsión
    .say-11-13 = Amenazar con mostrar una imagen íntima, real o falsa, para sacar dinero o más imágenes. Hay ayuda, y nunca es tarde para contarlo.
    .say-14-17 = Amenazar con mostrar una imagen íntima, real o falsa, para sacar dinero o más imágenes. Hay un plan, y ayuda.
    .say-adults = Amenazar con mostrar una imagen íntima, real o falsa, para sacar dinero o más imágenes. Nunca es culpa de la niña o el niño.

ai = IA (inteligencia artificial)
    .forms = IA
    .say-11-13 = Programas de computadora que escriben, hablan y hacen imágenes. Lo que hacen puede parecer real.
    .say-14-17 = Programas de computadora que escriben, hablan y hacen imágenes. El resultado puede parecer totalmente real.
    .say-adults = Programas de computadora que escriben, hablan y hacen imágenes o videos. El resultado puede parecer totalmente real.

deepfake = Deepfake
    .forms = deepfake, desnudos falsos, montajes, imagen íntima falsa, imagen sexual falsa, imágenes falsas, foto falsa
    .say-14-17 = Una imagen o un video inventado con la cara de alguien real. El daño es real, y se puede denunciar igual.
    .say-adults = Una imagen o un video inventado con la cara de alguien real. El daño es real y se puede denunciar igual.

take-it-down = Take It Down
    .forms = Take It Down
    .say-11-13 = Un servicio gratis que ayuda a retirar imágenes íntimas de internet. No pide tu nombre, y la imagen se queda contigo.
    .say-14-17 = Un servicio gratis que ayuda a retirar imágenes íntimas de antes de tus 18 años. No pide tu nombre.
    .say-adults = Un servicio gratuito que ayuda a retirar imágenes íntimas de antes de los 18 años. La imagen no sale del dispositivo.

picture-code = El código de una imagen
    .forms = código de la imagen, código de una imagen, huella digital, huellas digitales
    .say-11-13 = Letras y números que salen de una imagen, como su huella digital. Sirven para hallar copias sin enviar la imagen.
    .say-14-17 = Una fila de letras y números que sale de una imagen, como su huella digital. Con ella, los servicios encuentran copias.
    .say-adults = Una fila de letras y números que sale de una imagen, como su huella digital. Con ella, los servicios encuentran copias.

privacy-settings = Ajustes de privacidad
    .forms = ajustes de privacidad, ajustes, ajuste
    .say-11-13 = Las opciones con que decides quién te ve y quién puede escribirte. Las puedes cambiar cuando quieras.
    .say-14-17 = Las opciones con que decides quién ve lo tuyo, tu perfil y tu lugar. Míralas otra vez tras cada actualización.
    .say-adults = Las opciones de una aplicación o un dispositivo que deciden quién puede ver, escribir o encontrar a alguien.

live-stream = Transmisión en vivo
    .forms = transmisión, transmitir, en vivo
    .say-8-10 = Un video que otros ven mientras pasa. Nadie lo revisa antes, y se puede grabar.
    .say-14-17 = Un video que otra gente ve en el mismo momento en que ocurre. Nadie lo revisa antes, y se puede grabar.
    .say-adults = Un video que otra gente ve mientras pasa. Nadie lo revisa antes, y quien mira lo puede grabar.

hotline = Línea de denuncia
    .forms = línea de denuncia, líneas de denuncia
    .say-14-17 = Un servicio que recibe avisos cuando alguien daña a jóvenes en internet. Ahí saben qué hacer con ellos.
    .say-adults = Un servicio que recibe avisos cuando alguien daña a niñas y niños en internet. No hacen falta pruebas.

crisis-line = Línea de crisis
    .forms = línea de crisis, líneas de crisis
    .say-11-13 = Un número para momentos muy oscuros, cuando alguien no se siente a salvo. Ahí te escuchan y te ayudan. Está en Ayuda.
    .say-14-17 = Un número para momentos muy oscuros, cuando alguien no se siente a salvo. Ahí te escuchan y te ayudan.
    .say-adults = Un número para momentos muy oscuros, cuando alguien puede hacerse daño. También pueden llamar los adultos, por una niña, un niño o por sí mismos.

stopncii = StopNCII
    .forms = StopNCII
    .say-14-17 = Un servicio que ayuda a frenar la difusión de una imagen íntima. Es para imágenes tomadas desde los 18 años.
    .say-adults = Un servicio que ayuda a frenar la difusión de una imagen íntima. Es para imágenes tomadas desde los 18 años.

encrypted = Cifrado
    .forms = chats cifrados, cifrados, cifrado
    .say-14-17 = Cerrado con llave: solo lo leen quienes están en el chat. Te protege, pero los servicios de retiro no pueden mirar dentro.
    .say-adults = Cerrado con llave: solo lo leen quienes están en el chat. Protege la intimidad, pero los servicios de retiro tampoco pueden entrar.

location = Ubicación
    .forms = ubicación
    .say-14-17 = El lugar donde está tu teléfono ahora mismo. Tú eliges quién lo ve y por cuánto tiempo.

consent = Consentimiento
    .forms = consentimiento
    .say-14-17 = Un sí libre y claro, que puede volverse un no en cualquier momento. Un sí que nace de la presión o del miedo no vale.

coercive-control = Control coercitivo
    .forms = control coercitivo
    .say-14-17 = Vigilar, prohibir y amenazar una y otra vez, hasta achicar la vida de alguien. La responsabilidad es de quien lo hace.

outing = Sacar del clóset
    .forms = sacar a alguien del clóset, saquen del clóset
    .say-14-17 = Contar que alguien es LGBTQ+ sin su permiso. Para recibir ayuda, nadie tiene que contarlo.
    .say-adults = Contar que alguien es LGBTQ+ sin su permiso. Amenazar con hacerlo es una forma de presión.

cybertipline = CyberTipline
    .forms = CyberTipline
    .say-adults = El lugar donde, en Estados Unidos, se denuncia el daño a niñas y niños en internet. Lo atiende NCMEC, el centro de protección infantil.

know2protect = Know2Protect
    .forms = Know2Protect
    .say-adults = Un programa de Seguridad Nacional de Estados Unidos para proteger a la infancia en internet. Tiene material y una línea para avisar.

safeguarding-lead = Responsable de protección
    .forms = persona responsable de protección, responsable de protección, persona responsable
    .say-adults = Quien en su escuela da los siguientes pasos cuando una alumna o un alumno quizás no está a salvo. En la dirección saben quién es.

reasonable-suspicion = Sospecha razonable
    .forms = sospecha razonable
    .say-adults = Una preocupación con motivo, como algo que oyó o un cambio que notó. No le toca probarla.

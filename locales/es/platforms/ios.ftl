app = iPhone y iPad
    .note = No se indica una edad; las niñas y los niños entran en Compartir en familia. Las aplicaciones se clasifican ahora como 4+, 9+, 13+, 16+ y 18+. En algunos estados de Estados Unidos, la App Store pregunta antes a la familia. Mire qué muestra su dispositivo.

st = Tiempo en pantalla con código propio
    .want = Encendido
    .why = El código evita que lo acordado cambie en un momento débil.
    .talk = «El código es mío, las reglas son nuestras. ¿Cuál sería la primera?»

commsafe = Seguridad en la comunicación
    .want = Encendida (de entrada para niñas y niños, y desde iOS 26 también de 13 a 17 años)
    .why = Difumina desnudos, también en FaceTime y en álbumes compartidos, y ofrece una salida antes de verlos.
    .talk = «Si una foto sale borrosa, no tienes que mirarla. Puedes traérmela».

commlimits = Límites de comunicación
    .want = Solo contactos
    .why = Así solo puede llamar y escribir la gente de su lista. Desde iOS 26, su hija o hijo le pide permiso antes del primer contacto con un número nuevo.
    .talk = «¿Quién falta en tus contactos? Vamos a agregar a quien falte».

downtime = Tiempo de inactividad y límites
    .want = Fijarlos
    .why = El teléfono descansa cuando descansa su hija o hijo.
    .talk = «¿Desde qué hora que el teléfono esté callado? El mío también».

content = Restricciones de contenido y privacidad
    .want = Encendidas
    .why = De este interruptor dependen los límites de edad de aplicaciones, películas y web.
    .talk = «Si algo que necesitas para la escuela está bloqueado, dímelo».

buy = Solicitar compra
    .want = Encendido
    .why = Usted ve cada aplicación antes de que se instale, también las gratuitas.
    .talk = «Escríbeme una frase de por qué la quieres. Respondo hoy».

location = Ubicación para aplicaciones
    .want = Nunca, o al usar la aplicación (de memoria: compruébelo)
    .why = Pocas aplicaciones necesitan saber dónde está su hija o hijo.
    .talk = «¿Qué aplicación necesita nuestra ubicación para funcionar? Adivinemos primero».

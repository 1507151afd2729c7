app = iPhone y iPad
    .note = No se indica una edad; las niñas y los niños entran en Compartir en familia.

st = Tiempo en pantalla con código propio
    .want = Encendido
    .why = El código evita que lo acordado cambie en un momento débil.
    .talk = «El código es mío, las reglas son nuestras. ¿Cuál sería la primera?»

commsafe = Seguridad en la comunicación
    .want = Encendida (lo está de entrada en cuentas infantiles desde iOS 17)
    .why = Difumina fotos de desnudos y ofrece una salida antes de verlas.
    .talk = «Si una foto sale borrosa, no tienes que mirarla. Puedes traérmela».

commlimits = Límites de comunicación
    .want = Solo contactos
    .why = Así solo puede llamar y escribir la gente de su lista.
    .talk = «¿Quién falta en tus contactos? Agreguémoslo».

downtime = Tiempo de inactividad y límites
    .want = Fijarlos
    .why = El teléfono descansa cuando descansa su hija o hijo.
    .talk = «¿Desde qué hora que el teléfono esté callado? El mío también».

content = Restricciones de contenido y privacidad
    .want = Encendidas
    .why = De este interruptor dependen los límites de edad de aplicaciones, películas y web.
    .talk = «Si algo que necesitas para la escuela está cerrado, dímelo».

buy = Solicitar compra
    .want = Encendido
    .why = Usted ve cada aplicación antes de que llegue, también las gratuitas.
    .talk = «Escríbeme una frase de por qué la quieres. Respondo hoy».

location = Ubicación para aplicaciones
    .want = Nunca, o al usar la aplicación (de memoria: compruébelo)
    .why = Pocas aplicaciones necesitan saber dónde está.
    .talk = «¿Qué aplicación necesita nuestro lugar para funcionar? Adivinemos primero».

app = Fortnite y Epic Games
    .note = Desde los 13 años o la edad de su país. Antes hay una cuenta limitada (Cabined Account). Hasta que una persona adulta de la familia lo apruebe, no tiene chat, ni compras, ni nombre visible propio. Todo esto ayuda solo si la fecha de nacimiento es verdadera. Los límites siguen a la cuenta de Epic en Rocket League y Fall Guys. Póngalos en Epic y en la consola: ninguno reemplaza al otro.

pin = PIN de control parental
    .want = Poner un PIN de seis cifras
    .why = Los demás límites valen lo que vale este PIN.
    .talk = «Pongo un número para los ajustes de adultos. Los abrimos juntos cuando quieras».

voice = Chat de voz
    .want = Apagado, o solo amigos
    .why = En un equipo de desconocidos cualquiera puede hablarle.
    .talk = «¿Qué dicen cuando pierdes? Déjame escuchar una vez».

text = Chat de texto
    .want = Apagado, o solo amigos
    .why = Un chat escrito puede llevar del juego a otra aplicación.
    .talk = «¿Qué podrías responder si alguien quiere seguir en otra aplicación?»

friends = Solicitudes de amistad con PIN
    .want = Encendido
    .why = Usted ve cada nombre nuevo antes de que entre en la lista.
    .talk = «Tráeme la solicitud y cuéntame dónde se conocieron».

language = Filtro de lenguaje grosero
    .want = Encendido
    .why = Quita las peores palabras antes de que se lean.
    .talk = «¿Qué palabras usan que no dirías en casa?»

spend = Compras con PIN
    .want = Encendido
    .why = Los atuendos tientan; una pausa ayuda.
    .talk = «¿Lo querrás todavía el sábado? Entonces hablamos».

time = Límites de tiempo e informes de juego
    .want = Fijar un tiempo y leer en familia el informe semanal
    .why = El informe muestra cuánto se jugó, y así nadie tiene que adivinar.
    .talk = «Antes de abrir el informe: ¿cuánto crees que jugaste esta semana?»

rating = Clasificación por edad de los juegos
    .want = La edad de su hija o hijo
    .why = Bajo un solo nombre hay muchos juegos hechos por mucha gente.
    .talk = «¿En qué islas juegas? Muéstrame tu favorita».

twofa = Acceso en dos pasos
    .want = Encendido
    .why = Una cuenta con atuendos es algo que otros quieren robar.
    .talk = «Si una página promete monedas gratis por tu contraseña, ¿qué busca?»

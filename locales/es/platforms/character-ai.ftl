app = Character.AI
    .note = Un servicio para chatear con personajes inventados. Desde noviembre de 2025 el chat abierto es solo para mayores de 18; las cuentas más jóvenes conservan historias guiadas (Stories) y otras herramientas. El servicio calcula la edad. Si toma a una persona adulta por adolescente, ella puede mostrar un documento.

no-chat = Chat abierto
    .want = No antes de los 18; lo dice el propio servicio
    .why = Un programa que actúa como un amigo puede alejar de la gente a una o un adolescente.
    .talk = «A mucha gente le gusta chatear con un personaje. ¿Qué tiene de bueno? ¿Qué persona podría darte algo de eso?»

true-age = Fecha de nacimiento de la cuenta
    .want = La verdadera, para que valgan los límites para adolescentes
    .why = Lo que permite el servicio depende de la edad de la cuenta.
    .talk = «Si la fecha de tu cuenta no es la correcta, la arreglamos. No estás en problemas».

insights = Informe para la familia (Parental Insights)
    .want = Configurarlo en familia; su hija o hijo agrega el correo de usted
    .why = Recibe por correo un resumen: tiempo de uso y personajes, pero no lo que se dijo.
    .talk = «Yo vería cuánto tiempo y con qué personajes, nunca tus palabras. ¿Te parece bien?»

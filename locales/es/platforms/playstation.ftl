app = PlayStation
    .note = No se indica una edad; la cuenta de la niña o el niño es parte de una familia. En el Reino Unido e Irlanda, la cuenta de una persona adulta debe comprobar la edad para usar mensajes, chat de voz y grupos. Quien tiene menos de 18 años necesita una cuenta que administre su familia.

family = Administración familiar
    .want = Agregar a su hija o hijo
    .why = Desde ahí se fijan todos los límites.
    .talk = «Vas a tener tu propia cuenta. ¿Qué nombre no dice nada de ti?»

comm = Comunicación y contenido de usuarios
    .want = Restringidos
    .why = Deja fuera mensajes y contenido de desconocidos.
    .talk = «¿Qué extrañas sin chat? Tal vez lo abrimos para dos amigos».

age = Nivel de edad de los juegos
    .want = La edad de su hija o hijo
    .why = Los juegos para mayores no se abren sin usted.
    .talk = «¿Qué juego tienen los demás? Leamos qué trae».

spend = Límite de gasto mensual
    .want = Fijar un monto, o cero
    .why = Así se habla de dinero una vez al mes y no cada día.
    .talk = «¿Qué harías con un poco de dinero al mes?»

time = Tiempo de juego
    .want = Fijar horas para cada día
    .why = Un final acordado evita la pelea de la noche.
    .talk = «¿Cuánto dura una buena partida?»

web = Navegador web
    .want = Restringido para los más pequeños
    .why = Es fácil olvidar que una consola también lleva a toda la web.
    .talk = «Si necesitas buscar algo, ¿dónde lo hacemos?»

companion-app = Aplicación PlayStation Family
    .want = Usarla para solicitudes y avisos
    .why = Las solicitudes le llegan donde esté, y nadie tiene que esperar.
    .talk = «Pídemelo por la aplicación. Respondo antes de cenar».

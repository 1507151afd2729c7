### Por qué importa: cifras para personas adultas. La estructura está en lessons/reference/figures.json.

children-ask-for-help = Chicas y chicos sí piden ayuda por una foto
    .bar-earlier = 792 avisos en 2023
    .bar-later = 1142 avisos en 2024
    .base = Avisos que menores de 18 años del Reino Unido enviaron por el servicio Report Remove en 2023 y 2024.
    .caution = Un aviso no equivale a una persona, y el aumento por sí solo no muestra su causa. La IWF actuó en 642 de los avisos de 2024.
    .so = Dígalo en casa y en clase: muchas veces se puede retirar una foto, y nadie tiene que hacerlo a solas. Busque en Ayuda lo que hay en su país.

would-tell = La mayoría siente que puede acudir a su familia
    .bar-tell = El 89 % habla con comodidad con su familia si algo en internet le parece inseguro
    .base = 1000 chicas y chicos de 10 a 17 años de Estados Unidos, encuestados por Ipsos para FOSI en 2025.
    .caution = Es lo que esperan hacer, no lo que hicieron. Otras encuestas muestran que muchos callan cuando ya pasó algo. Empresas que son parte de FOSI ayudaron a pagarla.
    .so = Que siga así: primero dé las gracias, conserve la calma y nunca quite un dispositivo por contar algo.

help-is-used = La ayuda existe, y la gente la usa
    .bar-people = 2254 personas recibieron ayuda en 2025
    .bar-pictures = 576 de ellas por imágenes íntimas
    .base = Personas de Brasil que acudieron a la línea gratuita de SaferNet en 2025, un 39 % más que en 2024.
    .caution = Muestra que la ayuda se usa. No muestra cuántas veces pasan esas cosas.
    .so = Busque esta noche en Ayuda una línea de su país. Muéstrele a su hija o hijo cómo encontrarla.

controls-by-device = Cerca de la mitad de las familias usa los controles
    .bar-tablet = Tabletas: 51 %
    .bar-phone = Teléfonos: 47 %
    .bar-desktop = Computadoras de escritorio: 46 %
    .bar-laptop = Portátiles: 43 %
    .bar-tv = Televisores: 38 %
    .bar-console = Consolas: 35 %
    .base = 1000 madres y padres de chicas y chicos de 10 a 17 años de Estados Unidos, encuestados por Ipsos para FOSI en 2025.
    .caution = Cada quien habló por sí mismo. No dice qué tan bien funcionan los controles ni si se habló de ellos en casa.
    .so = Elija un dispositivo esta noche, junto con su hija o hijo. Lo que más se olvida son los televisores y las consolas.

who-teaches = ¿Quién le enseña a quién?
    .bar-children = El 43 % de chicas y chicos dice que les toca aprender por su cuenta
    .bar-parents = Lo dice el 19 % de madres y padres
    .base = 1003 chicas y chicos de 10 a 17 años y 1000 madres y padres de Estados Unidos, encuestados por Ipsos para FOSI en 2024.
    .caution = Pide opiniones sobre la seguridad en internet. No dice quién enseña de verdad ni con qué resultado.
    .so = Empiece una clase o una comida con esta pregunta: ¿quién debería enseñarle a quién sobre internet en nuestra casa?

feel-prepared = La mayoría se siente lista para enseñar seguridad en internet
    .bar-prepared = El 83 % se siente listo
    .base = 1000 madres y padres de Estados Unidos, encuestados por Ipsos para FOSI en 2024.
    .caution = Sentirse listo no es estarlo. Se sienten así menos familias de varones de 14 a 17 años.
    .so = Pruébelo: lea una lección como lo haría su hija o hijo, y conversen sobre una página.

ai-companions = Muchos adolescentes probaron un acompañante de IA
    .bar-tried = El 72 % lo probó al menos una vez
    .bar-regular = El 52 % lo usa algunas veces al mes o más
    .base = 1060 adolescentes de 13 a 17 años de Estados Unidos, encuestados por NORC para Common Sense Media; se publicó en julio de 2025.
    .caution = «Acompañante» se entendió en sentido amplio y puede incluir chatbots hechos para otras cosas. Probar una vez no es usarlo con regularidad. Cada quien habló por sí mismo, en un solo país.
    .so = Pregunte con interés y sin culpar: «¿Alguna vez chateaste con un programa como si fuera una persona?». Después recorran la lista de esa aplicación.

ai-instead = Hay quien le cuenta a una IA lo que podría contarle a alguien
    .bar-serious = Cerca de 1 de cada 3 la eligió antes que a una persona para algo serio
    .bar-uneasy = El 34 % sintió incomodidad por algo que dijo o hizo
    .bar-personal = El 24 % le contó datos personales, como su nombre o ubicación
    .base = Solo quienes usan acompañantes de IA, entre 1060 adolescentes de 13 a 17 años de Estados Unidos; se publicó en julio de 2025.
    .caution = Son porcentajes de quienes los usan, no de todos los adolescentes. El informe dice que los momentos incómodos no fueron frecuentes. La primera barra marca el 33 %.
    .so = Que sea fácil hablar con usted: cerca, con calma y sin sermones. Acuerden qué no entra nunca en esos chats: nombre completo, escuela, ubicación y fotos.

boys-too = También amenazan a los varones
    .bar-boys = El 90 % eran varones de 14 a 17 años
    .base = Niñas, niños y adolescentes de las denuncias de chantaje por dinero al NCMEC, en Estados Unidos, revisadas por Thorn y el NCMEC.
    .caution = Solo cuenta denuncias con edad y género conocidos, y solo el chantaje por dinero (sextorsión financiera). También hay amenazas a chicas y a niños más pequeños.
    .so = Diga a los varones lo mismo que a las chicas: «Si alguien te amenaza, ven a verme. Te voy a ayudar, y no es tu culpa».

someone-known = Quien amenaza es muchas veces alguien conocido
    .bar-known = El 36 % conocía a la persona en la vida real
    .base = Entre 1200 personas de 13 a 20 años de Estados Unidos, quienes recibieron amenazas con imágenes sexuales antes de los 18; encuesta de Thorn.
    .caution = Cuenta toda amenaza de ese tipo. Cuando se pide dinero, es más común gente desconocida de otros países. Es una sola encuesta, en un solo país.
    .so = Enseñe cómo se ve la presión, no cómo se ven los desconocidos. Diga que también cuenta si lo hace alguien de la clase o la pareja.

before-the-teens = Puede empezar antes de la adolescencia
    .bar-twelve = El 17 % tenía 12 años o menos la primera vez
    .base = Entre 1200 personas de 13 a 20 años de Estados Unidos, quienes recibieron amenazas con imágenes sexuales antes de los 18; encuesta de Thorn.
    .caution = Es una parte de quienes lo vivieron, no de todas las niñas y los niños. Es una sola encuesta, en un solo país.
    .so = Empiece antes de que parezca necesario, con palabras para la edad: «Nadie puede insistirte para que mandes una foto. Cuéntame, y te voy a ayudar».

word-unknown = Muchos no conocen la palabra «sextorsión»
    .bar-unknown = El 58 % de las chicas y de los chicos no la había oído
    .base = Jóvenes de hasta 17 años de Estados Unidos, encuestados por Thorn.
    .caution = El número viene de un resumen. Habla de 12 a 17 años, pero la encuesta empezaba a los 13; por eso la edad no es segura.
    .so = Explique la cosa antes que la palabra: alguien tiene una imagen, amenaza con mostrarla y exige algo.

no-single-bad-app = No hay una sola aplicación mala
    .bar-apps = Nombraron 64 aplicaciones y plataformas
    .base = 450 policías de 41 países, consultados en 2019 sobre las aplicaciones que aparecían en abusos por video en vivo.
    .caution = Estar en la lista no prueba que una aplicación sea insegura, y faltar en ella no prueba que sea segura. La lista es de 2019, y las aplicaciones cambian.
    .so = Enseñe hábitos que sirven en todas: notar la presión, parar y contarle a alguien. Pida esta semana que le muestren una aplicación favorita.

video-chat = Hay niñas y niños que hacen videollamadas con desconocidos
    .bar-unknown = Casi 1 de cada 8 lo había hecho
    .base = Casi 40 000 chicas y chicos de 7 a 16 años del Reino Unido; la NSPCC lo publicó en 2018.
    .caution = No dice que esas llamadas hicieran daño, y es de un solo país en 2018. La barra marca 1 de cada 8, aunque lo publicado fue «casi 1 de cada 8».
    .so = Mire primero las aplicaciones y los juegos con videollamada. Acuerden con quién se habla, y que las llamadas sean en un lugar común de la casa.

reports-half-years = Hay más denuncias de chantaje por dinero
    .bar-earlier = 11 625 denuncias, de enero a junio de 2024
    .bar-later = 18 898 denuncias, de enero a junio de 2025
    .base = Denuncias de chantaje por dinero al NCMEC, en Estados Unidos, de enero a junio de 2024 y de 2025.
    .caution = Son medios años: no los compare con años completos. El NCMEC aclara que las denuncias no equivalen a niñas y niños, y que las reglas para denunciar cambian.
    .so = Hable pronto del chantaje en internet, con palabras para cada edad: la culpa es de quien chantajea, y hay salida. En la escuela, diga a qué adultos se puede acudir. En casa, deje que elijan a dos además de usted.

enticement-half-years = Hay más denuncias de adultos que buscan a niños en internet
    .bar-earlier = 292 951 denuncias, de enero a junio de 2024
    .bar-later = 518 720 denuncias, de enero a junio de 2025
    .base = Denuncias de acercamiento sexual a menores por internet que recibió el NCMEC, en Estados Unidos, de enero a junio de 2024 y de 2025.
    .caution = El NCMEC aclara que las denuncias no equivalen a niñas y niños. Parte del aumento puede venir de nuevas obligaciones de denunciar.
    .so = Repasen las señales de alerta. Están en lo que alguien hace: secretos, regalos, cercanía rápida, cambio de aplicación.

not-only-adults = El contacto sexual en internet no es solo con adultos
    .bar-adult = 29 %: con alguien que creían adulto
    .bar-minor = 27 %: con alguien que creían menor de 18 años
    .base = Chicas y chicos de 9 a 17 años de Estados Unidos, encuestados por Thorn en 2024 sobre el contacto sexual en internet.
    .caution = Dijeron qué edad creían que tenía la otra persona, y nadie pudo comprobarlo. No dice qué contacto no fue deseado.
    .so = Hable de la presión más que de los desconocidos: nadie, tenga la edad que tenga, puede insistir en una foto. Después pregunte: «¿A quién se lo podrías contar?».

fake-pictures = Con IA se falsifican desnudos de jóvenes
    .bar-know = 1 de cada 8 conoce a alguien a quien le pasó
    .bar-know-teens = De 13 a 17 años: 1 de cada 10 conoce a alguien
    .bar-self = 1 de cada 17 dice que le pasó
    .base = 1200 personas de 13 a 20 años de Estados Unidos, encuestadas por Thorn en septiembre y octubre de 2024.
    .caution = Es una sola encuesta, en un solo país, y cada quien habló por sí mismo. Las barras siguen las fracciones publicadas, y el segundo grupo es parte del primero.
    .so = Dígalo antes de que pase: «Si aparece una foto falsa tuya, ven a verme. Te voy a creer».

most-see-the-harm = La mayoría de los jóvenes ve el daño del desnudo falso
    .bar-harm = El 84 % dice que dañan a quien aparece
    .base = 1200 personas de 13 a 20 años de Estados Unidos, encuestadas por Thorn en septiembre y octubre de 2024.
    .caution = Dice lo que piensan, no lo que hacen ni cuántas veces pasa. Es una sola encuesta, en un solo país.
    .so = Cuénteselo a los adolescentes: quien habla en contra de un montaje tiene a la mayoría de su lado. Pregunte qué haría después un buen amigo o una buena amiga.

paying = Pagar no es una salida segura
    .bar-paid = El 38 % de las denuncias menciona un pago
    .bar-went-on = De esas, el 27 % dice que siguieron las exigencias
    .base = Denuncias de chantaje por dinero al NCMEC, en Estados Unidos, revisadas por Thorn y el NCMEC, que contaban qué efecto tuvo.
    .caution = La segunda barra es una parte de la primera, no de todas las denuncias. No todas cuentan qué pasó después, así que la parte real no se conoce.
    .so = Acuérdenlo desde ahora: antes de mandar dinero, se pide ayuda a un adulto de confianza o a la policía. Quien ya pagó también puede recibir ayuda.

hurt-themselves = Las amenazas pesan tanto que hay quien se hace daño
    .bar-hurt = Cerca de 1 de cada 7 (15 %) dijo que se había hecho daño
    .base = Entre 1200 personas de 13 a 20 años de Estados Unidos, quienes recibieron amenazas con imágenes sexuales antes de los 18; encuesta de Thorn.
    .caution = Es una parte de quienes lo vivieron, y cada quien habló por sí mismo. No dice nada de una sola persona.
    .so = Si le preocupa alguien, pregunte con calma, quédese cerca y llamen a una línea de crisis. Si hay peligro ahora, llame al número de emergencias. Nunca muestre esta cifra a niñas ni niños.

technology-helps = La tecnología también ayuda a descubrir estos delitos
    .bar-helps = Lo dijo más de la mitad de los policías
    .base = 450 policías de 41 países que trabajan en casos de abuso sexual infantil, encuestados en 2019.
    .caution = Es la opinión de policías, la mayoría de América del Norte y Europa. Solo se publicó «más de la mitad», así que la barra marca la mitad.
    .so = Denuncie lo que le preocupa, aunque tenga dudas. Guarde los chats, los nombres y las horas, pero nunca copie una foto.

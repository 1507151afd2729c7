### Por qué importa: cifras para personas adultas. La estructura está en lessons/reference/figures.json.

children-ask-for-help = Niños y adolescentes sí piden ayuda por una foto
    .bar-earlier = 792 avisos en 2023
    .bar-later = 1142 avisos en 2024
    .base = Avisos que menores de 18 años del Reino Unido enviaron por el servicio Report Remove en 2023 y 2024.
    .caution = Un aviso no equivale a una persona, y el aumento por sí solo no muestra su causa. La IWF actuó en 642 de los avisos de 2024.
    .so = Dígalo en casa y en clase: muchas veces se puede retirar una foto, y nadie tiene que hacerlo a solas. Busque en Ayuda lo que hay en su país.

boys-too = Los chicos también son blanco
    .bar-boys = El 90 % eran chicos de 14 a 17 años
    .base = Niñas, niños y adolescentes de las denuncias de chantaje por dinero al NCMEC, en Estados Unidos, revisadas por Thorn y el NCMEC.
    .caution = Solo cuenta denuncias con edad y género conocidos, y solo el chantaje por dinero (sextorsión financiera). También amenazan a chicas y a niños más pequeños.
    .so = Diga a los chicos lo mismo que a las chicas: «Si alguien te amenaza, ven a verme. Te voy a ayudar, y no es tu culpa».

no-single-bad-app = No hay una sola aplicación mala
    .bar-apps = Nombraron 64 aplicaciones y plataformas
    .base = 450 policías de 41 países, consultados en 2019 sobre las aplicaciones que aparecían en abusos por video en vivo.
    .caution = Estar en la lista no prueba que una aplicación sea insegura, y faltar en ella no prueba que sea segura. La lista es de 2019, y las aplicaciones cambian.
    .so = Enseñe hábitos que sirven en todas: notar la presión, parar y contarle a alguien. Pida esta semana que le muestren una aplicación favorita.

video-chat = Hay niños que hacen videollamadas con desconocidos
    .bar-unknown = Casi 1 de cada 8 lo había hecho
    .base = Casi 40 000 chicas y chicos de 7 a 16 años del Reino Unido; la NSPCC lo publicó en 2018.
    .caution = No dice que esas llamadas hicieran daño, y es de un solo país en 2018. La barra marca 1 de cada 8, aunque lo publicado fue «casi 1 de cada 8».
    .so = Mire primero las aplicaciones y los juegos con videollamada. Acuerden con quién se habla, y que las llamadas sean en un lugar común de la casa.

reports-by-year = Hay más denuncias de chantaje por dinero
    .bar-earlier = 10 731 denuncias en 2022
    .bar-later = 26 718 denuncias en 2023
    .base = Denuncias de chantaje por dinero al NCMEC, en Estados Unidos, en 2022 y 2023.
    .caution = El NCMEC aclara que el número de denuncias no es el de niñas y niños. Las reglas cambian, así que un aumento también puede indicar que se denuncia más.
    .so = Hable pronto del chantaje en internet, con palabras para cada edad. Diga que la culpa es de quien chantajea y que hay salida.

reports-half-years = La primera mitad de 2025 trajo más denuncias
    .bar-earlier = 11 625 denuncias, de enero a junio de 2024
    .bar-later = 18 898 denuncias, de enero a junio de 2025
    .base = Denuncias de chantaje por dinero al NCMEC, en Estados Unidos, de enero a junio de 2024 y de 2025.
    .caution = Son medios años: no los compare con años completos. El NCMEC aclara que las denuncias no equivalen a niñas y niños, y que las reglas para denunciar cambian.
    .so = En la escuela, diga por su nombre a qué adultos se puede acudir. En casa, deje que elijan a dos adultos de confianza además de usted.

not-only-adults = El contacto sexual en internet no es solo con adultos
    .bar-adult = 29 %: con alguien que creían adulto
    .bar-minor = 27 %: con alguien que creían menor de 18 años
    .base = Chicas y chicos de 9 a 17 años de Estados Unidos, encuestados por Thorn en 2024.
    .caution = Dijeron qué edad creían que tenía la otra persona, y nadie pudo comprobarlo. No dice qué contacto fue indeseado.
    .so = Hable de la presión más que de los desconocidos: nadie, tenga la edad que tenga, puede insistir en una foto. Después pregunte: «¿A quién se lo podrías contar?».

fake-pictures = Con IA se falsifican desnudos de jóvenes
    .bar-know = 1 de cada 8 conoce a alguien a quien le pasó
    .bar-know-teens = De 13 a 17 años: 1 de cada 10 conoce a alguien
    .bar-self = 1 de cada 17 dice que le pasó
    .base = 1200 personas de 13 a 20 años de Estados Unidos, encuestadas por Thorn en septiembre y octubre de 2024.
    .caution = Es una sola encuesta, en un solo país, y cada quien habló por sí mismo. Las barras siguen las fracciones publicadas, y el segundo grupo es parte del primero.
    .so = Dígalo antes de que pase: «Si aparece una foto falsa tuya, ven a verme. Te voy a creer».

paying = Pagar no es una salida segura
    .bar-paid = El 38 % de las denuncias menciona un pago
    .bar-went-on = De esas, el 27 % dice que siguieron las exigencias
    .base = Denuncias de chantaje por dinero al NCMEC, en Estados Unidos, revisadas por Thorn y el NCMEC, que contaban qué efecto tuvo.
    .caution = La segunda barra es una parte de la primera, no de todos los reportes. No todos cuentan qué pasó después, así que la parte real no se conoce.
    .so = Acuérdenlo desde ahora: antes de mandar dinero, se pide ayuda a un adulto de confianza o a la policía. Quien ya pagó también puede recibir ayuda.

most-see-the-harm = La mayoría de los jóvenes ve el daño del desnudo falso
    .bar-harm = El 84 % dice que dañan a quien aparece
    .base = 1200 personas de 13 a 20 años de Estados Unidos, encuestadas por Thorn en septiembre y octubre de 2024.
    .caution = Dice lo que piensan, no lo que hacen ni cuántas veces pasa. Es una sola encuesta, en un solo país.
    .so = Cuénteselo a los adolescentes: quien habla en contra de un montaje tiene a la mayoría de su lado. Pregunte qué haría después un buen amigo o una buena amiga.

technology-helps = La tecnología también ayuda a descubrir estos delitos
    .bar-helps = Lo dijo más de la mitad de los policías
    .base = 450 policías de 41 países que trabajan en casos de abuso sexual infantil, encuestados en 2019.
    .caution = Es la opinión de policías, la mayoría de América del Norte y Europa. Solo se publicó «más de la mitad», así que la barra marca la mitad.
    .so = Denuncie lo que le preocupa, aunque tenga dudas. Guarde los chats, los nombres y las horas, pero nunca copie una foto.

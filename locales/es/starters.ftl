### Maneras de empezar una charla.

topic-games = Juegos
    .when = Cuándo va bien: en el auto o justo después de jugar.

games-5-7 = «¿Qué parte de tu juego te gusta más?»
    .answer-1 = «El gato».
    .next-1 = «¿Me lo muestras? Quiero ver qué hace».
    .answer-2 = «No sé».
    .next-2 = «Juguemos y lo descubrimos».

games-8-10 = «¿Qué fue lo más gracioso de tu juego esta semana?»
    .answer-1 = «Nada».
    .next-1 = «¿Me muestras un nivel después? Me gustaría verlo».
    .answer-2 = «Alguien me escribió cosas raras».
    .next-2 = «¿Raras cómo? Cuéntame, tengo curiosidad».

games-11-13 = «¿Con quién juegas últimamente?»
    .answer-1 = «Con gente».
    .next-1 = «¿A quién de ellos traerías a cenar?»
    .answer-2 = «Uno es mayor».
    .next-2 = «¿Cómo es? ¿De qué hablan?»

games-14-17 = «¿Qué le dirías a alguien de doce años que empieza este juego?»
    .answer-1 = «Que silencie a todo el mundo».
    .next-1 = «Ja. ¿Y cómo lo descubriste?»
    .answer-2 = «No pasa nada si sabes jugar».
    .next-2 = «¿Qué hacen distinto los que saben?»

topic-people = Amistades solo en línea
    .when = Cuándo va bien: en un paseo, lado a lado.

people-8-10 = «¿Cómo se sabe quién está de verdad detrás de un nombre?»
    .answer-1 = «Se ve su foto».
    .next-1 = «¿Y si alguien tomó prestada la foto?»
    .answer-2 = «No se sabe».
    .next-2 = «Claro. Entonces, ¿qué te guardarías?»

people-11-13 = «¿Qué hace que alguien en línea sea una amistad?»
    .answer-1 = «Hablamos todos los días».
    .next-1 = «¿Qué sabes tú de esa persona, y qué sabe de ti?»
    .answer-2 = «Me entiende».
    .next-2 = «Eso se siente bien. ¿Alguna vez fue demasiado rápido?»

people-14-17 = «¿Cuándo le avisarías a una amistad sobre alguien que conoció en línea?»
    .answer-1 = «No es asunto mío».
    .next-1 = «¿Y si lo vieras venir?»
    .answer-2 = «Cuando quiere pasar a otra aplicación».
    .next-2 = «Buena señal. ¿Qué le dirías?»

topic-pictures = Fotos
    .when = Cuándo va bien: al mirar fotos en familia.

pictures-5-7 = «¿A quién le preguntamos antes de mostrar una foto?»
    .answer-1 = «A nadie».
    .next-1 = «Con esta, primero preguntémosle a la abuela».
    .answer-2 = «A ti».
    .next-2 = «Sí. Y yo te pregunto a ti».

pictures-8-10 = «¿Qué foto tuya puede ver todo el mundo y cuál no?»
    .answer-1 = «Todas».
    .next-1 = «¿También esta con el nombre de la escuela?»
    .answer-2 = «La del baño no».
    .next-2 = «De acuerdo. Esa se queda con nosotros».

pictures-11-13 = «¿Qué haces cuando en clase se pasa una foto de alguien?»
    .answer-1 = «Todos la miran».
    .next-1 = «¿Qué querrías tú si fueras esa persona?»
    .answer-2 = «La borro».
    .next-2 = «Y a esa persona, ¿quién le ayuda?»

pictures-14-17 = «Si se pasara la foto de una amistad, ¿qué ayudaría en la primera hora?»
    .answer-1 = «Nada ayuda».
    .next-1 = «Hay maneras de quitar fotos. ¿Las miramos?»
    .answer-2 = «Estar ahí».
    .next-2 = «Sí. ¿Y quién podría acompañarte?»

topic-secrets-and-gifts = Secretos y regalos
    .when = Cuándo va bien: antes de un cumpleaños o cuando llega un paquete.

secrets-and-gifts-5-7 = «¿En qué se diferencian una sorpresa y un secreto?»
    .answer-1 = «No se cuentan».
    .next-1 = «La sorpresa termina en fiesta. ¿Y el otro?»
    .answer-2 = «Un secreto duele».
    .next-2 = «Ese siempre se puede contar».

secrets-and-gifts-8-10 = «Si alguien te regala monedas en un juego, ¿qué podría querer?»
    .answer-1 = «Solo es amable».
    .next-1 = «Puede ser. ¿Y si después pide algo?»
    .answer-2 = «Un favor».
    .next-2 = «Entonces el regalo tenía trampa. ¿Qué harías?»

secrets-and-gifts-11-13 = «¿Qué secretos está bien guardar y cuáles pesan?»
    .answer-1 = «Yo no cuento secretos».
    .next-1 = «Eso es lealtad. ¿Cuándo romperías uno para ayudar?»
    .answer-2 = «Los que vienen con amenazas».
    .next-2 = «Esos me los puedes traer a cualquier hora».

topic-private-things = Nombre, escuela, lugar
    .when = Cuándo va bien: cuando un formulario o una aplicación pregunta algo.

private-things-5-7 = «¿Qué cosas nuestras se quedan en casa?»
    .answer-1 = «Mis juguetes».
    .next-1 = «¿Y nuestra calle? También».
    .answer-2 = «Mi nombre».
    .next-2 = «Sí. En los juegos tienes un nombre de juego».

private-things-8-10 = «¿Qué podría averiguar una persona desconocida en tu perfil?»
    .answer-1 = «Nada».
    .next-1 = «Mirémoslo como detectives».
    .answer-2 = «Mi equipo».
    .next-2 = «Y por el equipo, dónde entrenas. ¿Qué podríamos cambiar?»

private-things-14-17 = «¿Quién puede ver dónde estás ahora mismo?»
    .answer-1 = «Mis amistades».
    .next-1 = «¿Todas de verdad? ¿Miramos la lista?»
    .answer-2 = «Ni idea».
    .next-2 = «Revisémoslo, el mío también».

topic-mean-words = Palabras feas y retos
    .when = Cuándo va bien: después de la escuela, con algo de comer.

mean-words-8-10 = «¿Qué escriben las niñas y los niños que no dirían en voz alta?»
    .answer-1 = «No sé».
    .next-1 = «Vi unas palabras en tu juego. ¿Qué significan?»
    .answer-2 = «Que alguien huele mal».
    .next-2 = «¿Cómo se siente leer eso? ¿Qué se podría contestar?»

mean-words-11-13 = «¿Qué reto anda circulando ahora?»
    .answer-1 = «Ninguno».
    .next-1 = «A tu edad teníamos uno… ¿Cómo se sale de eso?»
    .answer-2 = «Te vas a enojar».
    .next-2 = «Primero escucho. Prometido».

mean-words-14-17 = «¿Cuándo deja de ser broma algo en el grupo?»
    .answer-1 = «Son bromas».
    .next-1 = «¿Quién del grupo no se ríe?»
    .answer-2 = «Cuando alguien se sale».
    .next-2 = «¿Le escribirías? ¿Qué le dirías?»

topic-fakes-and-ai = Falsos e IA
    .when = Cuándo va bien: cuando hay algo raro en las noticias o en un video.

fakes-and-ai-8-10 = «¿Cómo sabríamos si esta foto es real?»
    .answer-1 = «Parece real».
    .next-1 = «Miremos manos y letras. ¿Qué ves?»
    .answer-2 = «Buscándola».
    .next-2 = «Buena idea. ¿Dónde buscarías primero?»

fakes-and-ai-11-13 = «¿Qué harías si hubiera una foto falsa de alguien de tu clase?»
    .answer-1 = «Reírme».
    .next-1 = «¿Y si te pidiera ayuda?»
    .answer-2 = «Contarlo».
    .next-2 = «¿A quién? Una falsa duele como una real».

fakes-and-ai-14-17 = «¿Le preguntas a un chatbot cosas que le preguntarías a una persona?»
    .answer-1 = «A veces».
    .next-1 = «¿Para qué sirve y para qué no?»
    .answer-2 = «No me juzga».
    .next-2 = «Yo tampoco quisiera juzgarte. ¿Qué podría hacer distinto?»

topic-when-something-goes-wrong = Cuando algo sale mal
    .when = Cuándo va bien: una noche tranquila, antes de que pase algo.

when-something-goes-wrong-5-7 = «¿A quién le puedes contar cuando algo se siente mal?»
    .answer-1 = «A ti».
    .next-1 = «¿Y si no estoy? Busquemos a dos más».
    .answer-2 = «Al gato».
    .next-2 = «El gato escucha bien. ¿Quién además puede ayudar?»

when-something-goes-wrong-8-10 = «¿Por qué alguien de tu edad no contaría algo?»
    .answer-1 = «Le quitarían la tableta».
    .next-1 = «En nuestra familia, contar nunca cuesta la tableta».
    .answer-2 = «Da vergüenza».
    .next-2 = «Entonces basta señalar una tarjeta. ¿Te muestro una?»

when-something-goes-wrong-11-13 = «Si chantajearan a una amistad, ¿qué no debería decir su familia?»
    .answer-1 = «“¿Por qué lo hiciste?”».
    .next-1 = «Bueno saberlo. ¿Y qué debería decir?»
    .answer-2 = «No debería enterarse».
    .next-2 = «¿Quién sí, para que no esté a solas?»

when-something-goes-wrong-14-17 = «A las dos de la mañana llega algo horrible. ¿Qué necesitarías de mí?»
    .answer-1 = «Que no entres en pánico».
    .next-1 = «Voy a practicar. ¿Qué más?»
    .answer-2 = «Lo arreglaría por mi cuenta».
    .next-2 = «Te creo capaz. Igual quisiera estar a tu lado».

### Dónde encaja esto: lo que se pide a las escuelas de algunos países. La estructura está en
### lessons/reference/standards.json. Datos con fecha; nada dice que una lección cumpla con algo.

us-cipa-teach = CIPA y la ley Protecting Children in the 21st Century
    .says = Las escuelas que reciben fondos E-rate certifican que su política de seguridad en internet incluye enseñar cómo portarse en línea, también con otras personas en redes sociales y salas de chat, y cómo notar el ciberacoso y responder a él. Rige desde el 1 de julio de 2012 para escuelas, no para bibliotecas.
us-cipa-records = Lo que la FCC respondió sobre los registros
    .says = La política no tiene que nombrar las lecciones. La escuela guarda registro de lo que enseñó, lo repite con regularidad, procura llegar a cada estudiante y ofrece reponer la clase. No se pide para niños muy pequeños que aún no usan internet en la escuela. El plan de las sesiones y los planes de clase se pueden imprimir para esos registros.
us-cipa-policy = Qué más abarca una política CIPA
    .says = Además de enseñar, la política abarca el material inadecuado, la seguridad en el correo, el chat y otros mensajes directos, el acceso indebido a sistemas, los datos personales de menores, un filtro y cómo se supervisa lo que hacen en línea. Las lecciones solo tocan lo que los estudiantes pueden aprender.
us-iste-citizen = Estándares ISTE para estudiantes: ciudadanía digital
    .says = La edición de 2016 tiene cuatro áreas: identidad y reputación; conducta segura, legal y ética; el trabajo de otras personas; datos personales y privacidad. Una edición más nueva las redacta y numera de otro modo: consúltela antes de escribir un código en un plan.
gb-kcsie-four-areas = Keeping Children Safe in Education (Inglaterra): cuatro áreas de riesgo
    .says = La edición de septiembre de 2025 ordena los riesgos en línea en contenido, contacto, conducta y comercio. El contenido incluye ahora la información falsa, la desinformación y las teorías de conspiración. Use la edición vigente: cambia cada septiembre.
gb-kcsie-policy = Keeping Children Safe in Education (Inglaterra): la seguridad en línea en la política
    .says = La forma en que una escuela trata la seguridad en línea va en su política de protección de la infancia. Aquí hay lecciones para el personal; la política es de la escuela.
gb-kcsie-ai = Keeping Children Safe in Education (Inglaterra): a qué remite sobre IA
    .says = La edición de 2025 remite a orientaciones sobre IA generativa y sobre ciberseguridad en las escuelas. También a un chat confidencial para jóvenes a quienes les preocupan pensamientos o conductas sexuales.
gb-rshe = Guía de educación en relaciones, sexualidad y salud (Inglaterra)
    .says = La guía de julio de 2025 rige desde el 1 de septiembre de 2026. En primaria se enseñan los límites y los riesgos de compartir información e imágenes; los mayores aprenden sobre el daño de la IA y de las imágenes falsas. Las escuelas muestran los materiales a las familias que los piden: aquí cada hoja para leer se puede imprimir para ellas.
gb-ai-training = Formación sobre IA para el personal escolar (Inglaterra)
    .says = El ministerio ofrece a las escuelas una formación gratuita sobre IA. Se renovó en 2026, con más contenido sobre protección, por ejemplo ante imágenes íntimas falsas.
gb-connected-world = Education for a Connected World
    .says = La edición de 2020 tiene ocho ejes: imagen e identidad, relaciones, reputación, acoso, manejo de la información, salud y bienestar, privacidad y seguridad, derechos de autor y propiedad. Lo que los estudiantes deberían saber está ordenado por edades: de 4 a 7, de 7 a 11, de 11 a 14 y de 14 a 18.
au-online-safety = Currículo australiano, versión 9: seguridad en línea
    .says = Este tema atraviesa varias materias, sobre todo Salud y Educación Física, Tecnologías Digitales y Artes de los Medios. La enseñanza parte de las fortalezas, sopesa derechos y daños, y es parte de lo que hace toda la escuela.
au-codes-7-to-9 = Currículo australiano, versión 9: códigos vistos para 7 a 9 años
    .says = AC9HP4P08 trata de cómo protegerse y buscar ayuda, en línea y fuera de ella; AC9HP4P04, de las habilidades para relacionarse; AC9HP4P01, de la resiliencia. No se vieron códigos de otros años, así que no se dan.
au-esafety-framework = Marco de buenas prácticas para educar en seguridad en línea
    .says = Tiene cinco partes: derechos y responsabilidades de los estudiantes, resiliencia, riesgos de hoy y de mañana, búsqueda de ayuda y formación de docentes.
es-incibe-units = Unidades escolares de INCIBE e Internet Segura for Kids
    .says = El Centro de Internet Segura de España ofrece talleres para escuelas: por ejemplo, la contraseña secreta de 6 a 8 años, reconocer estafas de 9 a 12, y los ajustes desde los 13.
mx-sep-campaign = Campaña «Lo virtual también es real»
    .says = La Secretaría de Educación Pública la inició el 25 de noviembre de 2025 para estudiantes del Bachillerato Nacional. Trata del autocuidado digital y de los derechos, con una herramienta que ordena las situaciones en verde, amarillo, naranja y rojo.
mx-agenda-digital = Agenda Digital Educativa
    .says = Describe el aprendizaje con medios digitales y los derechos y deberes de quienes los usan. No se vieron códigos para lecciones sobre seguridad en línea.
br-digital-citizenship = Curso de ciudadanía digital de SaferNet Brasil
    .says = SaferNet Brasil ofrece a las escuelas un curso de ciudadanía digital, con formación gratuita para docentes.

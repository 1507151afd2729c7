lesson = IA y presión en la escuela
    .summary = Programas que hablan, grupos que presionan, imágenes falsas y voces copiadas: qué se nota y qué hacer en la primera hora.
    .can-see-signs = notar un cambio y encontrar las primeras palabras
    .can-first-hour = actuar en la primera hora sin mirar, copiar ni investigar
    .can-say-before = decir las reglas antes de que pase algo
    .discuss-who-notices = ¿Quién ve a los estudiantes en nuestra escuela cuando nadie les da clase?
    .discuss-said-before = ¿Qué han oído de nosotros sobre imágenes falsas, antes de la primera?
    .discuss-both-children = ¿Cómo cuidamos en la misma semana a quien aparece en una imagen y a quien la hizo?
    .home-what-rule = ¿Qué regla sobre imágenes falsas les dijo la escuela?
    .home-good-program = ¿Para qué sirve un programa, y cuándo hace falta una persona?
    .home-who-at-lunch = ¿A quién le vendría bien un lugar en tu mesa del recreo?
    .family = En la próxima carta a las familias, diga cómo revisa su escuela las llamadas para recoger a alguien: «Devolvemos la llamada al número que tenemos. Siempre, a todos».
    .teacher = Para la formación del personal, también de oficina. La meta: una mirada serena, buenas primeras palabras y una primera hora sin mirar ni investigar. No nombre ningún grupo, reto ni herramienta, ni describa actos. Se menciona una vez que alguien puede lastimarse; tenga a mano la línea de crisis (en Estados Unidos, 988 y la opción 2; otros países, en Ayuda). Cualquiera puede salir sin dar explicaciones.

what-you-notice = Siete cosas entre dos clases. ¿Qué conviene? Una sola no prueba nada.
    .title = Entre dos clases
    .notes = Empiece por las tarjetas comunes. Preguntar y buscar ayuda nunca está mal; se trata de qué tan rápido. Diga una vez, con calma, dónde está la línea de crisis, y que también el personal puede necesitarla.
    .bin-ordinary = Vida normal de escuela
    .bin-ask-kindly = Preguntar pronto, con amabilidad
    .bin-help-now = Quedarse y buscar ayuda ya
    .sing-or-dont = Un reto: «¡Canta en el recreo! O no».
    .sing-or-dont-why = Se puede decir que no, y nadie sale lastimado. Así son casi todos los retos.
    .white-face = Una fila se ríe de un teléfono. Alguien se puso pálido.
    .white-face-why = Acérquese a quien está pálido. El teléfono no hace falta verlo.
    .eats-alone = Es nuevo, come solo y no habla más que con un programa.
    .eats-alone-why = Tal vez está bien. Una pregunta y un lugar en la mesa cuestan poco.
    .three-openings = «Un programa me dio tres comienzos. Me quedé con uno».
    .three-openings-why = Usó una herramienta y eligió ella.
    .has-to-hurt = «Quieren una prueba. Tiene que doler».
    .has-to-hurt-why = Es más que un reto. Quédese con él y mande llamar a la persona responsable. ¿Peligro ahora? El número de emergencias.
    .dropped-all = En dos semanas dejó el coro, el ajedrez y a sus amigas.
    .dropped-all-why = Un cambio repentino puede tener muchas causas. Pregúntele, y avise también.
    .miss-me = «A nadie le haría falta».
    .miss-me-why = Tómelo en serio. Quédese, mande llamar a la persona responsable, marque el número de emergencias o una línea de crisis (en Estados Unidos, 988 y la opción 2; otras, en Ayuda).

someone-to-talk-to =
    Hay estudiantes que hablan cada noche con un programa. Les da la razón, nunca está ocupado y puede parecer que los entiende. Que les guste no tiene nada de raro. Puede equivocarse, y no es una línea de crisis. Common Sense Media (julio de 2025) no recomienda los acompañantes de IA antes de los 18.

    Pregunte qué les gusta antes de advertir. Sume a una persona antes de quitar nada: un lugar en la mesa, un taller, usted.

    Sentir soledad es normal. Hay quien la aprovecha para hacer daño, y la culpa es de esa persona.
    .title = Alguien con quien hablar
    .slide = Hay estudiantes que hablan cada noche con un programa. No tiene nada de raro. Puede equivocarse, y no es una línea de crisis. Pregunte qué les gusta. Sume a una persona antes de quitar nada.
    .notes = Pregunte quién en la sala le ha dado las gracias a un programa; se levantan manos y baja la tensión. Distinga la IA para tareas de las aplicaciones hechas para hacer de amigo. Nunca pregunte a los estudiantes quién se siente solo.
    .alt = Una persona joven sentada en el piso, junto a una silla vacía que está en la luz.

luca-at-lunch = Recreo. Luca, de 11 años, se queda en el salón con su tableta. Es nuevo en la ciudad y siempre cortés. ¿Qué debería decir la maestra Ade?
    .title = Ensayo: un recreo con Luca
    .notes = Léanlo a dos voces. Luca dice lo que a los adultos les gusta oír; escuche lo que hay debajo. Pregunte qué hay detrás de las respuestas más difíciles: preocupación. Junten invitaciones pequeñas que su escuela sí pueda hacer.
    .name = Maestra Ade
    .other = Luca
    .fine-here = Aquí estoy bien, gracias. Tengo con quien hablar. Es un programa.
    .like-about = ¿Qué te gusta de él?
    .like-about-why = Es una pregunta sincera, y Luca sabe la respuesta. Los consejos pueden esperar.
    .not-a-friend = ¿No sería mejor un amigo de verdad?
    .not-a-friend-why = Tal vez sí. Él entiende que lo hace mal, y va a decir que sí por cortesía.
    .dad-know = ¿Tu papá lo sabe?
    .dad-know-why = Conviene saberlo. Como primera frase, suena a problemas.
    .dad-has-it = Sí. Él le pregunta de impuestos.
    .keep-short = ¡Impuestos! Bueno, provecho.
    .keep-short-why = Es amable. La conversación se acaba antes de empezar.
    .good-at = ¡Ja! ¿Y tú qué le preguntas?
    .good-at-why = Ahora se trata de Luca, y no de permisos.
    .comes-back = En la puerta, la maestra Ade se da la vuelta. «¿Y qué te gusta de él?»
    .never-annoyed = Nunca se fastidia. No le importa que yo sea nuevo.
    .week-without = ¿Y si pruebas una semana sin él?
    .week-without-why = Quisiera que levantara la vista. Por ahora, lo dejaría sin nadie.
    .fourth-player = Me falta el cuarto jugador para el ajedrez del martes.
    .fourth-player-why = No quita nada. Suma algo, y a él lo necesitan.
    .who-would-you = Si pudieras elegir, ¿quién se sentaría contigo?
    .who-would-you-why = Quizás no lo sepa. Pensarlo ya es un comienzo.
    .the-muffins = A lo mejor la de los muffins.
    .go-over-now = Vera está aquí afuera. ¡Ve!
    .go-over-now-why = A algunas personas un empujón les sirve. Para alguien tímido es un escalón muy alto.
    .ask-her-for-you = ¿Quieres que le diga yo?
    .ask-her-for-you-why = Es un buen gesto. A los once puede dar vergüenza.
    .tuesday-board = Es malísima para el ajedrez. ¿El martes a las tres?
    .tuesday-board-why = Una puerta chica: un día, un tablero y algo que a él le sale bien.
    .small-door = Luca se pone rojo. «O el martes», dice la maestra Ade. «Me falta el cuarto jugador».
    .later = «Tiene razón», dice Luca, cortés. En la tarde, ella vuelve al tema. «No te dejé hablar. ¿Qué te gusta de él?» Luca piensa. «No le importa que yo sea nuevo».
    .told = El martes hay cuatro frente al tablero. Al programa le piden una apertura, y a Vera un muffin. Algunas noches Luca todavía habla con él. Lo cuenta él mismo.
    .helped = Se quedan un rato. A ella le falta el cuarto jugador para el ajedrez del martes. «Podría asomarme», dice Luca. Se asoma hasta las cinco.

warm-then-proof =
    Hay grupos en internet que empiezan con calidez. Después hay que demostrar algo, y duele: a uno mismo, a un animal o a alguien más. Luego vienen las amenazas. Pasa en aplicaciones comunes, a cualquiera.

    Lo que se nota: un cambio repentino, secreto, miedo, regalos, heridas sin explicación, hablar de la muerte. No pregunte por las marcas. Quédese y mande llamar a la persona responsable. Peligro: número de emergencias. Línea de crisis: en Estados Unidos, 988; otras, en Ayuda.

    «Puedes parar a la mitad. No es tu culpa, aunque hayas hecho una parte». Quien fue obligado a lastimar también necesita protección.
    .title = Calidez, prueba, amenaza
    .slide = Hay grupos que empiezan con calidez, piden una prueba que duele y luego amenazan. Quédese y mande llamar. Peligro: emergencias. «Puedes parar a la mitad. No es tu culpa».
    .notes = No nombre grupos ni describa actos. Si un colega lo hace, siga adelante: «Aquí no le damos fama». Quienes presionan también suelen ser muy jóvenes. En Estados Unidos, la persona responsable denuncia ante la CyberTipline y el FBI. Deje un minuto de silencio.
    .alt = Un pasillo de escuela al anochecer. Hay una puerta abierta, y por ella sale luz cálida.

fake-first-hour = Una estudiante le cuenta que circula un desnudo falso de ella. Ponga en orden la primera hora. Si hay peligro, el número de emergencias va antes que todo.
    .title = Una imagen falsa: la primera hora
    .notes = Pregunte en cada paso quién sería en su escuela. Le dirán: «¿Y cómo sabemos, sin mirar?». Nombres, horas y palabras bastan. Si alguien la vio: ciérrela, avise, anótelo y no guarde nada.
    .with-her = Quedarse con ella, dar las gracias, sin detalles
    .with-her-why = Su bienestar va antes que el caso. No tiene que enseñarla, y nadie más tampoco.
    .lead-now = Llamar a la persona responsable, sin copia
    .lead-now-why = Un adulto se queda con ella y otro va. Hacen falta sus palabras, ninguna imagen.
    .names-times = Anotar nombres, horas y palabras
    .names-times-why = Lo que le contaron, mientras está fresco. Usted no interroga a nadie.
    .lead-acts = La responsable llama: familia, policía, retiro
    .lead-acts-why = Con la nota en la mano y según el procedimiento. Ella opina sobre cómo se entera su familia.
    .others-too = Un adulto para quienes la hicieron o mandaron
    .others-too-why = Son menores que hicieron daño. Lo que sigue se decide después, y no a solas.
    .calm-class = Palabras serenas para el grupo, sin nombres
    .calm-class-why = Cuando ella ya está acompañada: no reenviar, no adivinar, dos personas con quienes hablar. Sin sermón.

office-call = En la oficina de la escuela son las once y media. La secretaria salió, y contesta el enfermero Bello. Suena como la tía de Sam. ¿Qué debería decir el enfermero Bello?
    .title = Suena como la tía Bea
    .notes = Un fragmento corto basta para copiar una voz. Aun así, casi todas las llamadas son solo llamadas, y esta también. Pregunte cómo puede ser amable una revisión: es igual para todos. ¿Quién en su oficina conoce la regla?
    .alt = El enfermero Bello está en la oficina de la escuela con el auricular en la mano y mira una ficha. Sam espera en una silla junto a la puerta.
    .name = Enfermero Bello
    .other = Una voz en el teléfono
    .its-bea = ¡Soy Bea! Un amigo recoge a Sam a las doce. Voy tarde, ¿me lo manda afuera?
    .know-voice = ¡Hola, Bea! Aquí está, un momento.
    .know-voice-why = La conoce desde hace años, es lo natural. Pero una voz se puede copiar, y Sam estaría afuera.
    .which-friend = ¿Quién es el amigo?
    .which-friend-why = Está bien preguntar. Un nombre por la misma línea no se puede comprobar.
    .call-right-back = Le devuelvo la llamada en diez segundos, ¿sí?
    .call-right-back-why = Marcará el número de la ficha. Amable, rápido e igual para todos.
    .a-neighbor = Ray, el de la misma calle. ¡El tío de Mina!
    .list-and-back = Ray, bien. Diez segundos y suena su teléfono.
    .list-and-back-why = Marca el número de la ficha. Eso dice quién llama; la lista dice si Ray puede venir.
    .what-car = Bueno, lo busco afuera. ¿Qué auto trae?
    .what-car-why = Otra pregunta por la misma línea. El número de la ficha puede lo que la voz no.
    .puts-down = El enfermero Bello mira la ficha. «¿Sabe qué? Yo la llamo».
    .do-that = ¡Sí! De todos modos aquí hay mucho ruido.
    .dials = Cuelga y marca el número de la ficha. Suena dos veces.
    .really-me = Otra vez yo. Qué bueno que revisan.
    .sorry-doubt = Aquí es la regla para todos. ¡Perdón!
    .sorry-doubt-why = Se entiende. Una regla para todos no necesita disculpas.
    .every-call = Hasta a mi mamá la llamaría de vuelta. Ray está en su lista.
    .every-call-why = A nadie se le señala, así que nadie se ofende. Y la lista quedó revisada.
    .next-time-skip = La próxima ya sé que es usted.
    .next-time-skip-why = Quiere ser amable. La próxima puede ser alguien más con la misma voz.
    .thinks-again = «No», dice. «La próxima también la llamo yo». La tía Bea se ríe. «Muy bien».
    .later = Sam ya tiene puesta la chaqueta cuando el enfermero Bello se detiene. Marca el número de la ficha. Sí era la tía Bea, esta vez. «Llámeme siempre», dice ella. «Yo quiero que lo haga».
    .told = El tío Ray firma en el mostrador. Sam quiere saber cómo se copia una voz, si duele y si las ballenas pueden. El enfermero Bello sabe una de las respuestas.
    .helped = El tío Ray firma en el mostrador. Junto al teléfono hay una nota nueva: «Devolver la llamada. Siempre». Sam le dibuja una ballena.

say-before-it =
    Muchas escuelas no dicen nada de las imágenes falsas hasta la primera. Dígalo ahora: «La imagen falsa de una persona real hace daño real. Aquí no se reenvía, y nadie tiene que enseñarla. Estas dos personas ayudan, y una línea de ayuda, también si la hiciste tú».

    Sobre los retos, no nombre ninguno. Con «se puede decir que no, y nadie sale lastimado» alcanza casi siempre.

    ¿Alguien vio algo horrible sin querer? Mantenga la calma, dé las gracias, pregunte qué necesita. Para denunciar basta la dirección de la página; ninguna captura.
    .title = Decirlo antes de que pase
    .slide = «La imagen falsa de una persona real hace daño real. Aquí no se reenvía, y nadie tiene que enseñarla. Estas dos personas ayudan, también si la hiciste tú». Ningún reto se nombra.
    .notes = Que cada quien diga la regla con sus palabras y sin amenazas. Acuerden ahora: ¿quién se queda con un estudiante, quién cuida un grupo, quién llama a casa, quién habla con quienes la hicieron?
    .alt = Jóvenes alrededor de una mesa. Una persona se ha levantado y está al lado de otra.

what-binds = ¿Qué es ley, qué es orientación y qué no es ninguna? A noviembre de 2026, hasta donde vimos.
    .title = Qué obliga a quién
    .notes = Información general, no consejo sobre un caso. Revise qué cambió desde entonces y qué agregan su estado y su escuela. Las reglas de dos países, lado a lado, muestran cuánto se mueve todavía.
    .bin-law = Una ley
    .bin-guidance = Orientación para escuelas
    .bin-draft-campaign = Un borrador o una campaña
    .us-48-hours = Estados Unidos: retirar una imagen íntima en 48 horas
    .us-48-hours-why = La ley TAKE IT DOWN Act obliga a las aplicaciones desde el 19 de mayo de 2026, también por imágenes hechas con IA. La solicitud va a la aplicación misma.
    .au-toolkit = Australia: la guía de eSafety sobre imágenes falsas
    .au-toolkit-why = Junio de 2025: primero el bienestar. Una falsa cae bajo el mismo deber de avisar que una real; vea la ley de su estado.
    .en-2026 = Inglaterra: protección infantil, edición 2026
    .en-2026-why = Vimos un borrador (abierto hasta el 22 de abril de 2026) que nombra las imágenes falsas de estudiantes. Consulte qué está vigente.
    .us-staff = Estados Unidos: el personal avisa una sospecha
    .us-staff-why = Cada estado tiene una ley así; quién y cómo, varía (resumen federal, a mayo de 2023). La sospecha debe ser razonable.
    .mx-campaign = México: autocuidado digital, de la SEP
    .mx-campaign-why = «Lo virtual también es real», para el bachillerato, desde el 25 de noviembre de 2025.
    .en-2025 = Inglaterra: protección infantil, edición 2025
    .en-2025-why = Keeping Children Safe in Education, desde el 1 de septiembre de 2025. Puede haber una edición más nueva.

q-jokes = Leo, de 9 años, camino al recreo: «Mi programa es el único que entiende mis chistes». ¿Cuáles son buenas primeras palabras?
    .who-sits = «No tienes que enseñármelo. ¿Quién quieres que esté contigo?»
    .who-sits-why = Sirven cuando hay una imagen y un susto. Leo solo habla de sus chistes.
    .like-about-it = «¿Qué te gusta de él?»
    .like-about-it-why = Él mismo abrió la puerta. Escuchar va antes que cualquier consejo, y a lo mejor llega un chiste.
    .can-stop = «Puedes parar, incluso a la mitad».
    .can-stop-why = Nadie lo presiona, así que no hay nada que parar. Le gusta un programa.

q-too-late = Una chica de 14: «Eran tan buenos conmigo. Ya hice una parte. Ya es tarde». Aquí está a salvo. ¿Cuáles son buenas primeras palabras?
    .who-sits = «No tienes que enseñármelo. ¿Quién quieres que esté contigo?»
    .who-sits-why = Es amable y puede venir después. Ella cree que ya es tarde; eso la retiene ahí.
    .like-about-it = «¿Qué te gusta de él?»
    .like-about-it-why = Ya lo dijo: eran buenos con ella. Ahora tiene miedo y necesita una salida.
    .can-stop = «Puedes parar, incluso a la mitad».
    .can-stop-why = Contesta a ese «ya es tarde». Después usted la acompaña con la persona responsable.

q-face-down = Un chico le tiende su teléfono, boca abajo. «Soy yo, es falsa y todos la tienen». ¿Cuáles son buenas primeras palabras?
    .who-sits = «No tienes que enseñármelo. ¿Quién quieres que esté contigo?»
    .who-sits-why = Se ahorra una mirada más y elige quién está cerca. Usted manda llamar a la persona responsable.
    .like-about-it = «¿Qué te gusta de él?»
    .like-about-it-why = Es para algo que un estudiante disfruta. Esto se lo hicieron.
    .can-stop = «Puedes parar, incluso a la mitad».
    .can-stop-why = Es para quien recibe presión para hacer cosas. Él no hizo nada.

q-ten-to-three = Diez para las tres. Un estudiante tiembla: «Dicen que tiene que ser a las tres». ¿Qué hace usted primero?
    .names-to-lead = Llevar nombres y horas a la responsable
    .names-to-lead-why = Pronto le harán falta. Pero estos diez minutos él no debe estar solo.
    .kind-question = Preguntar con amabilidad y volver mañana
    .kind-question-why = Una pregunta amable nunca está mal. Pero mañana ya pasaron las tres.
    .stay-and-call = Quedarse y pedir que venga ayuda
    .stay-and-call-why = Lo tiene a usted, y vienen otros: la persona responsable y, si hay peligro, emergencias.

q-three-students = La chica de una imagen falsa está con el enfermero Bello. A su puerta llegan tres estudiantes que saben quién la reenvió y a qué hora. ¿Qué hace usted primero?
    .names-to-lead = Llevar nombres y horas a la responsable
    .names-to-lead-why = Deles las gracias, anótelo con sus palabras y páselo. Sin copia y sin interrogar.
    .kind-question = Preguntar con amabilidad y volver mañana
    .kind-question-why = Vinieron por su cuenta, y la imagen sigue circulando. Lo que saben ayuda hoy.
    .stay-and-call = Quedarse y pedir que venga ayuda
    .stay-and-call-why = Eso ya está: ella no está sola. La parte de usted es la nota.

q-new-boy = Desde la mudanza, un chico lleva tres recreos leyendo solo. Se ve contento. ¿Qué hace usted primero?
    .names-to-lead = Llevar nombres y horas a la responsable
    .names-to-lead-why = Puede mencionarlo. Todavía no hay qué anotar, salvo un chico y un libro.
    .kind-question = Preguntar con amabilidad y volver mañana
    .kind-question-why = Hay a quien le gusta leer. Una pregunta sobre el libro le dirá más que una suposición.
    .stay-and-call = Quedarse y pedir que venga ayuda
    .stay-and-call-why = Quedarse siempre es bueno. Él está a salvo, y quizás disfrute el silencio.

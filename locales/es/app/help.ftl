### Ayuda: para quien está en un apuro. Calma, frases cortas, sin culpa. Los números nunca van dentro de una frase.

help-title = Ayuda
help-in = Ayuda en { $country }
help-change = Cambiar
help-change-country = Cambiar el país

help-calm = No estás en problemas. No es tu culpa.
help-calm-1 = Deja de contestar. No debes ninguna respuesta.
help-calm-2 = No pagues, y no envíes nada más.
help-calm-3 = Guarda los mensajes. No copies la imagen.
help-calm-4 = Bloquea a esa persona.
help-calm-5 = Cuéntale a una persona adulta de confianza, o llama.
help-calm-young = No estás en problemas. No es tu culpa.
help-calm-young-1 = Para. No tienes que contestar.
help-calm-young-2 = No envíes nada más.
help-calm-young-3 = Deja los mensajes como están.
help-calm-young-4 = Pide ayuda para bloquear a esa persona.
help-calm-young-5 = Cuéntale a una persona adulta de confianza, o llama.
help-calm-adult = Dele las gracias por contarlo. No es culpa de su hija o hijo.
help-calm-adult-1 = Mantenga la calma y escuche. Deje que lo cuente con sus palabras.
help-calm-adult-2 = No pague, no borre, no reenvíe, no confronte.
help-calm-adult-3 = Guarde los mensajes. No abra, copie ni envíe ninguna imagen.
help-calm-adult-4 = Ayude a dejar de contestar y a bloquear a esa persona.
help-calm-adult-5 = Llame o denuncie. Puede preguntar antes qué pasa después.

help-danger = Si alguien está en peligro ahora:
help-danger-words = Llama al número de emergencias del lugar donde estás, o pide a cualquier persona adulta cercana que llame.

help-where = ¿Dónde estás?
help-where-line = Así se muestran los números de ese país.
help-all-countries = Todos los países
help-another-country = Otro país
help-country-title = ¿En qué país estás?

help-known = Es alguien con quien vivo o que conozco bien
help-known-line = Elige a otra persona adulta: una maestra, un enfermero de la escuela, una entrenadora, un vecino. O llama a la primera línea de ayuda de aquí. Si una persona no escucha, cuéntale a otra.
help-known-line-adult = Procure que la niña o el niño esté con alguien de confianza. Llame antes de hablar con esa persona y pregunte qué hacer primero.

help-friend = Es por una amiga o un amigo
help-friend-line = Quédate con tu amiga o amigo y escucha. Dile: «No es tu culpa». No tienes que resolverlo a solas ni guardar el secreto. Vayan a ver a una persona adulta de confianza, o llamen: también se puede llamar por una amiga o un amigo.

help-show = Mostrar esto a alguien
help-call = Qué pasa si llamo

help-fits = Mostrar lo que sirve
help-who = ¿Quién pregunta?
help-age-5 = Tengo de 5 a 7
help-age-8 = Tengo de 8 a 10
help-age-11 = Tengo de 11 a 13
help-age-14 = Tengo de 14 a 17
help-age-adult = Soy una persona adulta
help-age-anyone = Cualquiera
help-filter-silent = No puedo hablar en voz alta
help-filter-adult = Para un adulto
help-filter-picture = Sobre una imagen
help-filter-unsure = No lo sé bien

help-list = Llamar o escribir
help-list-check = Comprobar antes
help-list-check-line = No pudimos confirmar bien estos datos. Conviene mirar primero la página de cada servicio.
help-list-other = También desde otros países
help-list-none = Nada en esta lista cumple todo eso. El número de emergencias siempre sirve.
help-list-again = Mostrar toda la lista
help-over-a-year = Comprobado hace más de un año. Si nadie responde, conviene usar el número de emergencias o la lista internacional.

help-way-call = Llamar
help-way-text = Mensaje
help-way-call-or-text = Llamar o escribir
help-way-text-word = Mensaje con la palabra { $word } al
help-way-press = Llamar y presionar { $press }
help-way-whatsapp = WhatsApp
# Una vía de un servicio que atiende en varios idiomas: en español, mensaje con la palabra AYUDA.
help-way-in = En { $language }: { $way }
help-way-chat = Chat en
help-way-web = Página
help-by-name = o buscar por su nombre
help-qr-call = Escanear con un teléfono para llamar
help-qr-text = Escanear con un teléfono para escribir
help-qr-open = Escanear con un teléfono para abrirla
help-copy = Copiar
help-copied = Copiado
help-copied-line = Al presionar Salir se quita del portapapeles.
help-large = Ver en grande

help-for-everyone = Para niñas, niños y personas adultas
help-for-adults = Para adultos
help-for-from = Desde los { $from } años, también personas adultas
help-for-up-to = Hasta los { $to } años
help-for-between = De { $from } a { $to } años
help-open-always = Abierto día y noche
help-open-not-always = No abre a todas horas
help-open-see = Horario: en su página

# Los idiomas en que atiende un servicio, hasta donde los nombran sus fuentes. $one pueden ser varios, con comas. $last es el código de $two.
help-answers-one = Atiende en { $one }
help-answers = Atiende en { $one } { $last ->
    [en] e
   *[other] y
} { $two }
help-answers-more = Atiende en { $one }, { $two } y otros idiomas
help-language-ay = aimara
help-language-en = inglés
help-language-es = español
help-language-fr = francés
help-language-nl = neerlandés
help-language-qu = quechua

help-date =
    { $day } de { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    } de { $year }
help-source = De páginas guardadas el { $date }. Este programa no los llamó ni los probó.
help-not-noted = Porchlight no anota que se abrió la Ayuda.

help-call-title = Qué pasa si llamo
help-call-1 = Contesta una persona. Puedes decir: «Necesito ayuda con algo que pasó en internet». No hace falta encontrar las palabras exactas.
help-call-2 = Puedes preguntar primero si necesitan tu nombre.
help-call-3 = Puedes preguntar primero qué tienen que contar a otras personas.
help-call-4 = No tienes que contarlo todo. Puedes colgar en cualquier momento.
help-call-5 = Si nadie contesta, no es por ti. Prueba otra vez, o con otro número.
help-call-adult-1 = Contesta una persona. Puede decir: «Necesito orientación sobre una niña o un niño y algo que pasó en internet».
help-call-adult-2 = Puede preguntar primero si necesitan su nombre o el de la niña o el niño.
help-call-adult-3 = Puede preguntar primero qué tienen que comunicar a otras personas.
help-call-adult-4 = No necesita pruebas. Puede colgar en cualquier momento.
help-call-adult-5 = Si nadie contesta, pruebe otra vez, o con otro número.
help-call-silent = Aquí no puedo hablar en voz alta

help-show-picture = Una imagen o una amenaza
help-show-scared = Alguien me da miedo
help-show-not-say = No quiero decirlo
help-card-picture = Es por una imagen o una amenaza en internet.
help-card-scared = Alguien en internet me da miedo.
help-card-not-say = Pasó algo en internet.
help-card-rest = Necesito ayuda. Por favor, mantén la calma y no te enojes. No tengo que contarlo todo ahora.

country-ar = Argentina
country-at = Austria
country-au = Australia
country-be = Bélgica
country-br = Brasil
country-ca = Canadá
country-ch = Suiza
country-cl = Chile
country-co = Colombia
country-cr = Costa Rica
country-de = Alemania
country-do = República Dominicana
    .in = la República Dominicana
country-ec = Ecuador
country-es = España
country-fr = Francia
country-gb = Reino Unido
    .in = el Reino Unido
country-gt = Guatemala
country-ie = Irlanda
country-in = India
country-int = Otro país
    .in = otro país
country-it = Italia
country-jp = Japón
country-ke = Kenia
country-lu = Luxemburgo
country-mx = México
country-my = Malasia
country-nl = Países Bajos
    .in = los Países Bajos
country-nz = Nueva Zelanda
country-pe = Perú
country-ph = Filipinas
    .in = Filipinas
country-pl = Polonia
country-pt = Portugal
country-se = Suecia
country-sg = Singapur
country-us = Estados Unidos
    .in = Estados Unidos
country-uy = Uruguay
country-za = Sudáfrica

# Help for children under 11: three pictures, and nothing to read but these.
help-young-line = Presiona lo que te pasa. Luego muéstralo a una persona adulta de confianza.
help-young-picture = Es por una imagen
help-young-scared = Alguien me da miedo
help-young-not-say = No quiero decirlo
help-young-numbers = Números para llamar, para ti y la persona adulta que te cuida

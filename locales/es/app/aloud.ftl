### Lectura en voz alta.

aloud-read = Leer en voz alta
aloud-pause = Pausa
aloud-resume = Seguir leyendo
aloud-again = Desde el principio
aloud-hear = Escúchalo: { $words }
aloud-none-title = Aquí todavía no hay una voz
aloud-none-program = Esta computadora no tiene instalado nada que pueda hablar. Porchlight usa la voz de la computadora; no trae una propia.
aloud-none-voice = Esta computadora puede hablar, pero no tiene una voz para este idioma.
aloud-none-linux = En Linux, instale «speech-dispatcher» y «espeak-ng». En Debian y Ubuntu llegan con esta línea:
aloud-none-other = Busque en la configuración de esta computadora lo que diga voz o habla, y agregue una voz para este idioma. En la escuela, pregunte a la persona que cuida las computadoras.
aloud-none-after = Después cierre Porchlight y ábralo de nuevo.
aloud-none-back = Seguir sin voz
settings-aloud = Lectura en voz alta
settings-aloud-5-7 = De 5 a 7 años, leer cada página en voz alta sin pedirlo
settings-aloud-slower = Más despacio
settings-aloud-faster = Más rápido

# Help: Spain. Names of services stay in their own language.

es-112 = Emergencias
    .what = Policía, ambulancia, bomberos. Si hay peligro ahora.

es-017 = INCIBE 017
    .what = Orientación sobre problemas en internet. También WhatsApp 900 116 117 o Telegram @INCIBE017. Las denuncias van a la policía.

es-aepd-canal-prioritario = AEPD Canal prioritario
    .what = Para pedir que se retire una imagen sexual o violenta publicada sin permiso.

es-anar = ANAR (niñas, niños y adolescentes)
    .what = Una persona te escucha, sobre cualquier cosa.

es-anar-familias = ANAR (familias y escuelas)
    .what = Para personas adultas preocupadas por una niña o un niño.

# Help: Spain. Names of services stay in their own language.

es-112 = Emergency
    .what = Police, ambulance, fire. For danger right now.

es-017 = INCIBE 017
    .what = Advice on trouble online. Also WhatsApp 900 116 117 or Telegram @INCIBE017. Police reports go to the police.

es-aepd-canal-prioritario = AEPD Canal prioritario
    .what = Asks for the removal of a sexual or violent picture that was published without consent.

es-anar = ANAR (children and teenagers)
    .what = A person listens, about anything.

es-anar-familias = ANAR (families and schools)
    .what = For adults who worry about a child.

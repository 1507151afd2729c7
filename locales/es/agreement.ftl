### Promesas del acuerdo familiar.

theme-start = Para empezar
    .prompt = ¿Qué aplicaciones y juegos están bien ahora? ¿Qué hacemos antes de uno nuevo?
start-child-ask-before = Pregunto antes de instalar una aplicación o entrar a un juego.
start-child-show-first = Te muestro cómo funciona un juego nuevo.
start-child-real-age = Pongo mi edad verdadera cuando una aplicación pregunta.
start-adult-try-first = Lo miro yo antes de decir que no.
start-adult-same-day = Respondo el mismo día.
start-adult-say-why = Digo por qué cuando es un no.

theme-time = El tiempo
    .prompt = ¿Cuándo nos hacen bien las pantallas y cuándo queremos las manos libres?
time-child-finish-round = Termino la partida y paro a la hora acordada.
time-child-night-place = De noche mi aparato duerme en la cocina.
time-child-meals = Durante las comidas mi aparato está guardado.
time-child-say-stuck = Digo cuando me cuesta parar.
time-adult-own-meals = Mi teléfono también está guardado durante las comidas.
time-adult-warn = Aviso diez minutos antes del final.
time-adult-night-too = Mi teléfono también duerme en la cocina.

theme-sharing = Compartir
    .prompt = ¿Qué pueden saber los demás de nosotros y qué se queda en casa?
sharing-child-nickname = En los juegos uso un apodo.
sharing-child-no-place = No digo nuestra calle, la escuela ni los horarios.
sharing-child-passwords = Mis contraseñas solo las sabes tú.
sharing-child-ask-others = Pregunto antes de publicar a otra persona.
sharing-adult-ask-you = Te pregunto antes de publicar una foto tuya.
sharing-adult-take-down = Quito una foto si me lo pides.
sharing-adult-settings-with = Miro los ajustes contigo, no a escondidas.

theme-people = Las personas
    .prompt = ¿Quién puede escribirnos? ¿Qué hacemos cuando aparece alguien nuevo?
people-child-known-friends = Agrego a personas que conozco en la vida real.
people-child-new-tell = Le cuento a alguien cuando me escribe una persona desconocida.
people-child-same-app = Me quedo en el chat del juego si alguien quiere otra aplicación.
people-child-meet-ask = No voy a solas a encontrarme con alguien de internet.
people-child-kind = Escribo a los demás como les hablaría.
people-adult-ask-kindly = Pregunto por tus amistades en línea como por las demás.
people-adult-go-along = Si te encuentras con alguien, voy contigo.

theme-pictures = Las fotos
    .prompt = ¿Qué fotos se pueden mandar? ¿Qué hacemos con una que nos mandaron?
pictures-child-think-three = Pienso en tres personas que podrían verla antes de mandarla.
pictures-child-private-stay = Las fotos privadas se quedan privadas.
pictures-child-not-pass = No paso una foto que le haría daño a alguien.
pictures-child-camera-off = Mi cámara está apagada cuando no la necesito.
pictures-adult-no-group = No mando fotos tuyas a grupos que no conoces.
pictures-adult-no-look = Si una foto se pasa, ayudo y no la miro.

theme-money = Dinero y regalos
    .prompt = ¿Qué puede costar algo? ¿Qué hacemos con los regalos de un juego?
money-child-ask-buy = Pregunto antes de comprar algo en un juego.
money-child-gift-tell = Te cuento cuando alguien me regala algo en línea.
money-child-no-codes = Los números de tarjeta y los códigos se quedan entre nosotros.
money-adult-budget = Acordamos una cantidad, y la respeto.
money-adult-no-bait = No te hago sentir mal por querer cosas.

theme-wrong = Si algo sale mal
    .prompt = ¿A quién se lo podemos contar? ¿Qué ayuda en el primer minuto?
wrong-child-tell-early = Lo cuento pronto, aunque haya roto una regla.
wrong-child-keep-proof = Guardo los mensajes y dejo de responder.
wrong-child-three-people = Sé de tres personas a quienes puedo contarles.
wrong-child-help-friend = Si una amistad está en apuros, busco a una persona adulta.
wrong-adult-stay-calm = Primero respiro, y digo gracias.
wrong-adult-no-shout = No grito ni culpo.
wrong-adult-no-pay = No pago, no borro y no enfrento a nadie sin ayuda.
wrong-adult-next-together = Decidimos el siguiente paso en compañía.

theme-adults = Las personas adultas
    .prompt = ¿Qué hacemos nosotros? Las niñas y los niños lo ven todo.
adults-child-remind-you = Puedo recordarte tus promesas.
adults-adult-no-spying = No espío a escondidas. Lo que reviso, te lo digo.
adults-adult-listen-first = Escucho antes de aconsejar.
adults-adult-learn = Dejo que me enseñes algo nuevo cada mes.
adults-adult-say-sorry = Pido perdón cuando rompo una promesa.

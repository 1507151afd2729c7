### Un campo para todo.

search-open = Buscar
search-title = Buscar
search-field = ¿Qué buscas?
search-hint = Escribe una palabra: privacidad, bloquear, regalo, amenaza. Los pequeños errores no importan. Nada de lo que escribes se guarda.
search-none = No se encontró nada. Prueba otra palabra, o una más corta.
search-preparing = Un momento, se están leyendo las páginas.
search-found = { $n ->
    [one] { $n } resultado
   *[other] { $n } resultados
}
search-is-lesson = Lección
search-is-page = Página de «{ $lesson }»
search-is-word = Palabra
search-is-list = Lista
search-is-platform = Ajustes
search-is-help = Ayuda
search-trouble-title = Si pasó algo
search-trouble = Este programa no puede oírte ni responderte. Estas personas sí.
search-trouble-open = Ver la ayuda ahora
# Palabras con las que alguien puede escribir sobre su propio problema, separadas por comas; las de todos los idiomas cuentan a
# la vez. Una frase cuenta cuando sus palabras están en este orden con dos más entre ellas como mucho, así que las pequeñas
# sobran. Desde seis letras una palabra puede seguir: «suicid» es «suicidarme». Cuentan los plurales y las faltas.
# Tras «=» la frase cuenta solo cuando no se escribió nada más.
search-trouble-words =
    suicid, morirme, quiero morir, quisiera morir, quiero estar muerto, quiero estar muerta, quiero muerto, quiero muerta,
    quisiera muerto, quisiera muerta, ojalá muera, ojalá muriera, ojalá muerto, ojalá muerta, no despertar,
    no quiero despertar, matarme, me mato, me voy matar, me quiero matar, me kiero matar, no quiero vivir,
    no quiero seguir viviendo, no quiero seguir viva, no quiero seguir vivo, no quiero existir, dejar de existir,
    no quiero estar aquí, quitarme la vida, acabar con mi vida, terminar con mi vida, acabar con todo, terminar con todo,
    no puedo más, =ya no puedo, no aguanto más, ya no aguanto, ganas de vivir, ganas vivir, ganas de morir, ganas morir,
    odio mi vida, me odio, nadie me quiere, nadie me extrañaría, todos me odian, estarían mejor sin mí, mejor sin mí,
    quiero desaparecer, quisiera desaparecer, ahorcarme, colgarme, tirarme puente, aventarme puente, tirarme techo,
    cortarme las venas, pastillas morir, tomarme pastillas, tomé pastillas, sobredosis, desvivir, desvivirme, cansada vivir,
    cansado vivir, cansada vida, cansado vida, no valgo nada, carta despedida, deprimid, =morir, =muerte, =me muero,
    sucidar, sucidarme, sucidio, no quiero estar viva, no quiero estar vivo, irme de este mundo, ir de este mundo,
    me quiero aventar, soy una carga, para qué vivo,
    autolesión, autolesiono, cortarme, me corto, me corté, me estoy cortando, me ando cortando, cortarse brazos,
    hacerme daño, aserme daño, me hago daño, lastimarme, me lastimo, quemarme, rasguñarme, golpearme, =me corto,
    me quiero cortar, cortar las venas,
    violación, violar, violarme, violaron, me violan, me violó, me viola, la violó, lo violó, violada, violado, violador,
    abuso, abusó, abusa, abusan, abusaron, abusar, abusada, abusado, abusaba, abusador, manose, tocamiento, me tocó,
    me tocan, me tocaron, me tocaba, me toca ahí, me toca cuerpo, me toca pierna, me toca partes, me toca cuando,
    me toqueteó, me toquetea, tocarme, toca mis partes, tocó mis partes, tocar mis partes, acoso sexual, me acosa,
    me acosan, me acosó, acosador, obligaron, me obligó, me obliga, me obligan, me forzó, me forzaron, me fuerza,
    a la fuerza, sexo conmigo, tener sexo, tener relaciones, acostarme con, acostarse conmigo, incesto, pederasta, pedófilo,
    me pega, me pegan, me pegó, me pegaron, me pegaba, me golpea, me golpean, me golpeó, me golpearon, me cachetea,
    me cacheteó, me abofetea, me patea, me pateó, me azota, me quema, me encierra, me encerró, me avienta cosas,
    cinturonazo, me da cinturón, me madrea, me ahorca, pone la mano encima, pega mi mamá, golpea mi mamá, mi papá pega,
    mi mamá pega, mi papá golpea, mi padrastro me, maltrat, violencia casa, violencia familiar, violencia doméstica,
    violencia intrafamiliar, me lastima, me lastimó, me hace daño, me hicieron daño, me corrieron de casa,
    me echaron de casa, huir de casa, huir de mi casa, escaparme de casa, escaparme de mi casa, me jala el pelo, me jalonea,
    cintarazo, nalgada, me nalguea, a golpes, me caga a palos, me saca la mugre, me saca la cresta,
    tiene mi foto, tienen mi foto, tiene mis fotos, tienen mis fotos, tiene fotos mías, tienen fotos mías, tiene foto mía,
    tienen foto mía, tiene mi video, tienen mi video, tiene video mío, tienen video mío, tiene mi pack, mandé foto,
    foto desnudo, foto desnuda, desnud, nudes, nudez, nuds, encuerad, encuerar, encueré, en cueros, en pelotas, calata,
    calato, pilucha, pilucho, sin ropa, quitarme la ropa, quítate la ropa, me quité la ropa, =pack, =packs, mi pack,
    tu pack, su pack, pasa pack, pasar pack, pasé pack, pásame pack, mande pack, mandar pack, manda pack, mándame pack,
    envié pack, enviar pack, envía pack, vender pack, vendo pack, venden pack, pide pack, pidió pack, piden pack, filtraron,
    filtró mis, filtró mi foto, filtró fotos, publicó mis fotos, publicó mi foto, publicaron mis fotos, publicaron mi foto,
    subió mis fotos, subieron mis fotos, difundieron, difundió mis, me grabó, me grabaron, me graban, foto íntima,
    video íntimo, imagen íntima, foto no deseada, foto que no quería, foto que no pedí, imagen no deseada, foto de su, pene,
    su pito, su verga, me enseñó su, me mostró su, partes íntimas, partes privadas, mis partes, sus partes, foto hot,
    fotos subidas de tono, subidas de tono, foto sexual, fotos sexuales, video sexual, mensajes sexuales, porno,
    pornografía, sexteo, sextear, sexting, masturb, me pidió foto, me pide foto, me piden foto, me pidió nude, foto fea,
    foto asquerosa, foto rara, imagen que no quería, video que no quería,
    chantaj, chantajea, amenaz, amenazan, extors, sextors, pagarle, pagarles, me pide dinero, me piden dinero,
    quiere dinero, quieren dinero, me pide plata, me piden plata, va a publicar, van a publicar, va a subir mis,
    va a mandar mis, mandarle mis fotos, exponerme,
    miedo, asustado, asustada, aterrad, ayúdame, ayúdenme, auxilio, =ayuda, =necesito ayuda, =peligro, en peligro,
    vergüenza, mi culpa, quiere verme, quiere conocerme, quiere que nos veamos, verme a solas, vernos a solas,
    no le digas nadie, no le digas tus papás, me persigue, me sigue casa, secuestr, me hacen bullying, me bulean,
    línea de la vida, línea de ayuda, línea de crisis,
    vi alguien de internet, me vi con alguien, me encontré alguien internet, conocí en persona, lo vi en persona,
    la vi en persona, fui a verlo, fui a verla, fui a su casa,
    me haga daño, haga daño otros, haga daño alguien, hacerle daño, lastime animal, lastimar animal, me reta, me retan, me retó,
    me retaron, tengo que demostrar,
    vi algo feo, vi algo malo, vi algo horrible, vi algo raro, vi algo que me asustó, vi video feo, vi video horrible,
    video gore, vi gore, vi muerto,
    me hackearon, me jaquearon, hackearon mi, jaquearon mi, hackeó mi, robaron cuenta, robó mi cuenta, quitó mi cuenta,
    quitaron cuenta, quedó con mi cuenta, entró mi cuenta, escribe en mi nombre, se hace pasar por mí,
    llamada falsa, voz falsa, voz clonada, voz copiada, clonaron voz, copiaron voz, sonaba como mi, se hizo pasar por mi,
    se hicieron pasar por mi
# Palabras corrientes que se parecen a las de un problema. Una palabra de aquí nunca se toma por una falta; una frase, tal
# como está escrita, se aparta antes de buscar. Aquí no va nada que por sí solo pueda ser un pedido de ayuda.
search-ordinary-words =
    abrumador, aceptada, aceptado, acercarme, acertada, acertado, acogedor, acordarme, acostado, acusaba, acusada, acusado,
    acusador, acusados, acusaron, agotador, ajustada, ajustado, ajustados, amena, apostado, apuntado, arrestada, arrestado,
    asaltado, asentada, asentado, asistida, asistido, asociada, asociado, aterrador, aterradora, aviador, avisado, avisaron,
    ayudante, billar, borrador, borraron, burguesa, callao, cazador, cinturones, colgante, colgar, contarle, contarme,
    contarte, contaré, cortante, cortar, cortarle, cortaron, decidir, defendieron, describir, desviar, encarar, encerrar,
    encubrir, enterar, enterrar, enumerar, exponente, exponer, faltaron, filtración, filtrado, filtrar, hoteles, insecto,
    insisto, manos, mido, molesta, molestaba, molestado, molestan, molestando, molestar, molestarte, molestaría, molestas,
    moleste, molesten, molestes, molestia, molestias, molesto, molestos, molestó, nuez, obedece, obligación, obligado,
    obligados, olvidaron, pagarlo, pagarse, pagarte, pagaré, pasarle, pañales, pegarle, porro, quedarme, quejarme, quitarme,
    sexto, subsidio, subsidios, tomarme, traten, viajaron, vibración, villar, viola, vocación, volado, volador, voladores,
    volar, volaron, votación, votaron,
    a la fuerza aérea, abuso de confianza, abuso de poder, amenaza informática, amenazas informáticas, cortar el cabello,
    cortar el pelo, cortar las uñas, cortarme el cabello, cortarme el flequillo, cortarme el pelo, cortarme las uñas,
    corto el cabello, corto el internet, corto el pelo, corto la llamada, corto la luz, corto las uñas, corté el cabello,
    corté el pelo, corté las uñas, cortó el internet, cortó la llamada, cortó la luz, cuentos de miedo,
    en peligro de extinción, escuadrón suicida, historias de miedo, juego de miedo, juegos de miedo, matarme en el juego,
    matarme en minecraft, matarme estudiando, me mato de la risa, me mato de risa, me mato entrenando, me mato estudiando,
    me obliga a actualizar, me obliga a reiniciar, me pega el sol, me pega la luz, me pegó el sol, me pegó un sticker,
    me quema el sol, me toca a mí, me toca jugar, me tocó a mí, me tocó el equipo, me tocó jugar, me tocó la lotería,
    me tocó un regalo, me tocó un sobre, me tocó una skin, miedo a las alturas, miedo a las arañas, miedo a volar,
    morir de hambre, morir de risa, morir de sueño, morirme de hambre, morirme de risa, no puedo más de, pack de batalla,
    pack de bienvenida, pack de cartas, pack de inicio, pack de mods, pack de recursos, pack de skins, pack de sonidos,
    pack de stickers, pack de texturas, pack escolar, película de miedo, películas de miedo, se me pega, se me pegan,
    se me pegó, sol me pega, violación de copyright, violación de datos, violación de derechos, violación de la privacidad,
    violación de las normas, violación de las reglas, violación de privacidad, violación de seguridad
search-help-title = Pasó algo: ayuda ahora
search-help-line = Qué hacer primero, y a quién llamar o escribir
search-help-call = Qué pasa si llamo
search-help-call-line = Quién contesta y qué puedes preguntar primero

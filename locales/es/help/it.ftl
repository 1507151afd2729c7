# Help: Italy. Names of services stay in their own language.

it-112 = Emergencias
    .what = Policía, ambulancia, bomberos. Si hay peligro ahora.

it-114 = 114 Emergenza Infanzia
    .what = Para una niña o un niño en peligro que necesita ayuda urgente.

it-telefono-azzurro = Telefono Azzurro
    .what = Una persona escucha, sobre cualquier cosa, a niñas, niños, adolescentes y personas adultas.

it-polizia-postale = Polizia Postale
    .what = Para denunciar a la policía un delito en internet. También quienes tienen menos de 18 años.

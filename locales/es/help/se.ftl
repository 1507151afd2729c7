# Help: Sweden. Names of services stay in their own language.

se-112 = Emergencias
    .what = Policía, ambulancia, bomberos. Si hay peligro ahora.

se-bris = Bris
    .what = Una persona te escucha, sobre cualquier cosa. También puedes escribirle.

se-ditt-ecpat = Ditt ECPAT
    .what = Ayuda si alguien compartió una imagen privada tuya o te amenaza.

se-ecpat-hotline = ECPAT Hotline
    .what = Para denunciar la explotación sexual infantil.
    .first = Se puede denunciar sin dar el nombre.

se-ecpat-vuxenstod = ECPAT Vuxenstöd
    .what = Apoyo para las personas adultas cercanas a una niña o un niño.

# Help: Ireland. Names of services stay in their own language.

ie-112 = Emergencias
    .what = Policía, ambulancia, bomberos. Si hay peligro ahora. Sirve cualquiera de los números.

ie-childline = Childline (ISPCC)
    .what = Una persona te escucha, sobre cualquier cosa.

ie-hotline = Hotline.ie
    .what = Para denunciar imágenes de abuso infantil o una imagen íntima difundida.
    .first = Las denuncias son anónimas.

ie-ispcc-support-line = ISPCC Support Line
    .what = Para personas adultas preocupadas por una niña o un niño.

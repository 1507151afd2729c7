# Help: Belgium. Names of services stay in their own language.

be-112 = Emergencias
    .what = Para cualquier emergencia.

be-childfocus = Child Focus
    .what = Ayuda ante la desaparición o explotación de una niña o un niño, y con problemas en internet. También recibe denuncias de imágenes.
    .first = Se puede denunciar sin dar el nombre.

be-102 = Awel
    .what = Una persona en Flandes escucha a niñas, niños y adolescentes, sobre cualquier cosa.
    .first = Es gratis y no pide el nombre.

be-103 = 103 Écoute-Enfants
    .what = Una persona en la Bélgica francófona escucha a niñas, niños y adolescentes, y a quienes están cerca de ellos.
    .first = Es gratis y no pide el nombre.

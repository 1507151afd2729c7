# Help: Philippines. Names of services stay in their own language.

ph-911 = Emergencias
    .what = Policía, ambulancia, bomberos. Si hay peligro ahora.

ph-makabata = MAKABATA Helpline
    .what = Escucha a niñas y niños y a quien quiere avisar que alguno sufre daño.

ph-bantay-bata = Bantay Bata 163
    .what = Una persona te escucha.
    .first = Desde un teléfono de Globe o TM, marca #163.

ph-1343-actionline = 1343 Actionline
    .what = Para denunciar trata o abuso de menores en internet. Fuera de Metro Manila, el número es (02) 1343.

ph-eprotectkids = eProtectKids (ECPAT Philippines)
    .what = Para denunciar imágenes de abuso infantil vistas en internet.

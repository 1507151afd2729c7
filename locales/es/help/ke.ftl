# Help: Kenya. Names of services stay in their own language.

ke-999 = Emergencias
    .what = La policía. Si hay peligro ahora.

ke-116 = Child Helpline 116 (Childline Kenya)
    .what = Escucha a niñas y niños, y a personas adultas que se preocupan por ellos.
    .first = La llamada es gratis.

ke-iwf = Portal de denuncia de la IWF para Kenia
    .what = Para denunciar imágenes de abuso infantil vistas en internet.
    .first = Se puede denunciar sin dar el nombre.

# Help: Japan. Names of services stay in their own language.

jp-110 = Emergencias
    .what = La policía. Si hay peligro ahora.

jp-sos = Teléfono SOS de 24 horas para la niñez
    .what = Escucha a niñas, niños y familias sobre acoso y otras preocupaciones.
    .first = La llamada es gratis.

jp-childline = Childline Japan
    .what = Una persona escucha a niñas, niños y adolescentes, sobre cualquier cosa. Algunos días hay chat.
    .first = Es gratis y no pide el nombre.

jp-ihc = Internet Hotline Center
    .what = Para denunciar algo ilegal en internet. Lo comunican a la policía.

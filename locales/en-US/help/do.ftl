# Help: Dominican Republic. Names of services stay in their own language.

do-911 = Emergency
    .what = For danger right now.

do-linea-vida = Línea Vida
    .what = Helps when a child is hurt or somebody harms a child sexually. For children and adults.
    .first = It is free and needs no name.

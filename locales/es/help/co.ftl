# Help: Colombia. Names of services stay in their own language.

co-123 = Emergencias
    .what = La policía. Si hay peligro ahora.

co-141 = Línea 141 (ICBF)
    .what = Escucha a niñas, niños y familias ante abuso, violencia o explotación.
    .first = La llamada es gratis.

co-te-protejo = Te Protejo
    .what = Para denunciar imágenes de abuso infantil, acoso o algo en internet que daña a una niña o un niño.

co-cai-virtual = CAI Virtual (Centro Cibernético Policial)
    .what = Para denunciar un delito en internet ante la policía.

# Help: Mexico. Names of services stay in their own language.

mx-911 = Emergencias
    .what = Policía, ambulancia, bomberos. Si hay peligro ahora.

mx-te-protejo = Te Protejo México
    .what = Para denunciar algo en internet que daña a una niña o un niño.
    .first = Las denuncias son anónimas.

mx-089 = 089 Denuncia anónima
    .what = Para denunciar un delito por teléfono.
    .first = Las denuncias son anónimas.

mx-088 = 088 Guardia Nacional
    .what = Para denunciar un delito en internet ante la Guardia Nacional (Guardia Cibernética).

mx-linea-de-la-vida = Línea de la Vida
    .what = Una persona escucha cuando todo parece demasiado.

mx-linea-seguridad = Línea de Seguridad y Chat de Confianza (Consejo Ciudadano)
    .what = Una persona escucha cuando todo parece demasiado.

mx-policia-cibernetica = Policía Cibernética
    .what = La policía de cada estado para delitos en internet. Al llamar, pide la Policía Cibernética.

# Help: Mexico. Names of services stay in their own language.

mx-911 = Emergency
    .what = Police, ambulance, fire. For danger right now.

mx-te-protejo = Te Protejo México
    .what = Report something on the internet that harms a child.
    .first = Reports are anonymous.

mx-089 = 089 Denuncia anónima
    .what = Report a crime by telephone.
    .first = Reports are anonymous.

mx-088 = 088 Guardia Nacional
    .what = Report a crime on the internet to the Guardia Nacional (Guardia Cibernética).

mx-linea-de-la-vida = Línea de la Vida
    .what = A person listens when everything feels too much.

mx-linea-seguridad = Línea de Seguridad y Chat de Confianza (Consejo Ciudadano)
    .what = A person listens when everything feels too much.

mx-policia-cibernetica = Policía Cibernética
    .what = The state’s own police for crimes on the internet. Ask for the Policía Cibernética.

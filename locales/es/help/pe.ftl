# Help: Peru. Names of services stay in their own language.

pe-105 = Emergencias
    .what = La policía. Si hay peligro ahora.

pe-100 = Línea 100 y Chat 100 (MIMP)
    .what = Ayuda ante violencia en la familia o violencia sexual. Muchas personas que usan el chat son adolescentes.
    .first = El chat es gratis. Se encuentra por el nombre Chat 100.

pe-111 = Central 111 (PNP)
    .what = La línea de la policía para extorsión y chantaje.
    .first = Es confidencial.

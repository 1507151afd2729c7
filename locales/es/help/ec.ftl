# Help: Ecuador. Names of services stay in their own language.

ec-911 = Emergencias
    .what = ECU 911. Si hay peligro ahora. Envía a la policía especializada en niñez.

ec-1800-delito = 1800 DELITO
    .what = Para denunciar una amenaza o un chantaje.
    .first = Es gratis, y tu identidad queda en reserva. Lo mejor es llamar junto con una persona adulta.

ec-fiscalia = Fiscalía General del Estado
    .what = Para denunciar un delito ante la fiscalía.

ec-internet-segura = Internet Segura
    .what = Informa a familias y escuelas.

# Help: Guatemala. Names of services stay in their own language.

gt-110 = Emergency
    .what = The police (Policía Nacional Civil). For danger right now, or a missing child.

gt-child-helpline = Child Helpline International
    .what = Finds a helpline for children in your country.

gt-iwf = IWF reporting portal for Guatemala
    .what = Report pictures of child abuse found on the internet.
    .first = A report can be made without giving a name.

gt-1546 = Alerta Alba-Keneth (PGN)
    .what = For a missing child. Nobody has to wait before calling.
    .first = Pass on the official notice only, no private details.

gt-1510 = Línea 1510
    .what = Report sexual violence at school or near it.
    .first = A report can be made without giving a name.

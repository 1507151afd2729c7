# Help: Uruguay. Names of services stay in their own language.

uy-911 = Emergency
    .what = For danger right now.

uy-linea-azul = Línea Azul (INAU)
    .what = Listens to children, teenagers and adults when somebody is hurt or taken advantage of.

uy-cibercrimen = Unidad de Cibercrimen (Ministerio del Interior)
    .what = Report a crime on the internet to the police.

# Help: Colombia. Names of services stay in their own language.

co-123 = Emergency
    .what = The police. For danger right now.

co-141 = Línea 141 (ICBF)
    .what = Listens to children and families when somebody is hurt or taken advantage of.
    .first = The call is free.

co-te-protejo = Te Protejo
    .what = Report pictures of child abuse, bullying or anything online that harms a child.

co-cai-virtual = CAI Virtual (Centro Cibernético Policial)
    .what = Report a crime on the internet to the police.

# Help: Brazil. Names of services stay in their own language.

br-190 = Emergency
    .what = The police (Polícia Militar). For danger right now.

br-disque-100 = Disque 100 (Direitos Humanos)
    .what = Report that a child is being hurt.
    .first = The call is free. A report can be made without giving a name.

br-cvv = CVV
    .what = A person listens when everything feels too much.

br-safernet-helpline = SaferNet Helpline
    .what = Advice for children, teenagers and families about trouble online.

br-safernet-denuncia = SaferNet Brasil denúncia
    .what = Report a crime against children on the internet.

br-disque-100-whatsapp = Disque 100
    .what = Send a report by message that a child is being hurt.

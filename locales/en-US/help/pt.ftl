# Help: Portugal. Names of services stay in their own language.

pt-112 = Emergency
    .what = Police, ambulance, fire. For danger right now.

pt-sos-crianca = SOS Criança (IAC)
    .what = A person listens to children and families, about anything.

pt-linha-internet-segura = Linha Internet Segura (APAV)
    .what = Advice on trouble online, and reports of illegal content.

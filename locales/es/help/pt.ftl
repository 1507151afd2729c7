# Help: Portugal. Names of services stay in their own language.

pt-112 = Emergencias
    .what = Policía, ambulancia, bomberos. Si hay peligro ahora.

pt-sos-crianca = SOS Criança (IAC)
    .what = Una persona escucha a niñas, niños y familias, sobre cualquier cosa.

pt-linha-internet-segura = Linha Internet Segura (APAV)
    .what = Orientación sobre problemas en internet y denuncias de contenido ilegal.

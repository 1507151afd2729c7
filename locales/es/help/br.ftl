# Help: Brazil. Names of services stay in their own language.

br-190 = Emergencias
    .what = La policía (Polícia Militar). Si hay peligro ahora.

br-disque-100 = Disque 100 (Direitos Humanos)
    .what = Para avisar que una niña o un niño sufre daño.
    .first = La llamada es gratis. Se puede avisar sin dar el nombre.

br-cvv = CVV
    .what = Una persona escucha cuando todo parece demasiado.

br-safernet-helpline = SaferNet Helpline
    .what = Orientación para niñas, niños, adolescentes y familias sobre problemas en internet.

br-safernet-denuncia = SaferNet Brasil denúncia
    .what = Para denunciar un delito contra niñas y niños en internet.

br-disque-100-whatsapp = Disque 100
    .what = Para denunciar por mensaje que una niña o un niño sufre daño.

# Help: United States. Names of services stay in their own language.

us-911 = Emergencias
    .what = Policía, ambulancia, bomberos. Si hay peligro ahora.

us-childhelp = Childhelp National Child Abuse Hotline
    .what = Escucha cuando una niña o un niño sufre daño o tiene miedo, y orienta. Las denuncias se hacen en otro lugar.

us-cybertipline = NCMEC CyberTipline
    .what = Para avisar de alguien en internet que asusta, engaña o amenaza a una niña o un niño, o le pide imágenes privadas.

us-take-it-down = NCMEC Take It Down
    .what = Ayuda a retirar una imagen privada hecha antes de los 18 años. Una persona adulta puede pedirlo por alguien menor de edad.
    .first = Es gratis y no pide el nombre. La imagen no sale del dispositivo. Solo la retiran los servicios que participan. Además, en Estados Unidos las aplicaciones y los sitios tienen 48 horas cuando tú se lo pides; eso es una ley, no este servicio.

us-know2protect = Know2Protect (Homeland Security)
    .what = Para avisar de alguien que daña o presiona a una niña o un niño en internet.

us-fbi = FBI Tips
    .what = Para avisar al FBI de una amenaza o un delito en internet.

us-ic3 = FBI Internet Crime Complaint Center (IC3)
    .what = Para personas adultas: denunciar un delito en internet, también el chantaje.

us-stopncii = StopNCII.org
    .what = Ayuda a frenar la difusión de una imagen íntima, si la persona ya tenía 18 años cuando se hizo.

us-988 = 988 Suicide & Crisis Lifeline
    .what = Una persona escucha cuando todo parece demasiado.

us-crisis-text-line = Crisis Text Line
    .what = Una persona responde por mensaje cuando todo parece demasiado.

us-trevor = The Trevor Project
    .what = Escucha a jóvenes LGBTQ+ de menos de 25 años cuando todo parece demasiado.

us-rainn = RAINN National Sexual Assault Hotline
    .what = Escucha cuando alguien sufrió daño sexual, ahora o hace mucho tiempo.

us-thehotline = National Domestic Violence Hotline
    .what = Escucha a adolescentes y personas adultas que tienen miedo de su pareja o de alguien en casa.

us-hsi = HSI Tip Line
    .what = Para avisar a Homeland Security de alguien que daña a una niña o un niño.

us-loveisrespect = love is respect (National Teen Dating Abuse Helpline)
    .what = Para adolescentes a quienes su pareja controla o da miedo, y para sus amigos y familias.

us-ftc-take-it-down-act = FTC Take It Down Act complaint
    .what = Para cuando un servicio no ofrece formulario, o no ha retirado una imagen íntima en las 48 horas siguientes a una solicitud válida.
    .first = Primero se pide al servicio mismo. Con menos de 18 años, avisa también a la CyberTipline. La familia puede presentar la queja. Esto no es el servicio Take It Down, y la FTC no retira imágenes.

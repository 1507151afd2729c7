# Help: Canada. Names of services stay in their own language.

ca-911 = Emergencias
    .what = Policía, ambulancia, bomberos. Si hay peligro ahora.

ca-kids-help-phone = Kids Help Phone
    .what = Una persona te escucha, sobre cualquier cosa.

ca-cybertip = Cybertip.ca
    .what = Para avisar de alguien en internet que asusta, engaña o amenaza a una niña o un niño, o le pide imágenes privadas.

ca-needhelpnow = NeedHelpNow.ca
    .what = Ayuda si alguien compartió una imagen privada tuya o te amenaza con hacerlo.

ca-988 = 9-8-8 Suicide Crisis Helpline
    .what = Una persona escucha cuando todo parece demasiado.

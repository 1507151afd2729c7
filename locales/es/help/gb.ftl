# Help: United Kingdom. Names of services stay in their own language.

gb-999 = Emergencias
    .what = Policía, ambulancia, bomberos. Si hay peligro ahora.

gb-childline = Childline
    .what = Una persona te escucha, sobre cualquier cosa. También puedes escribirle.

gb-ceop = CEOP Safety Centre (National Crime Agency)
    .what = Para avisar de quien asusta, engaña o presiona a una niña o un niño en internet. No es para acoso escolar ni hackeos.
    .first = No es anónimo. No es para emergencias.

gb-nspcc-helpline = NSPCC Helpline
    .what = Para personas adultas preocupadas por una niña o un niño.

gb-report-remove = Report Remove (Childline e IWF)
    .what = Te ayuda a retirar una imagen privada tuya si tienes menos de 18 años.
    .first = Aquí la imagen sí se envía, por una página segura, a la Internet Watch Foundation. Desde los 13 años pueden pedirte que muestres tu edad. No hace falta tu nombre real.

gb-iwf = Internet Watch Foundation
    .what = Para denunciar imágenes de abuso infantil vistas en internet.
    .first = Se puede denunciar sin dar el nombre.

gb-shout = Shout
    .what = Una persona responde por mensaje cuando todo parece demasiado.

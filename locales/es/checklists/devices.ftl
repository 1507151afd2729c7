checklist = Dispositivos y consolas
    .summary = Diez cosas que valen para todo teléfono, tableta, computadora y consola. Los ajustes de cada uno están en su propia lista.

section-every-device = En todos los dispositivos

count-devices = Cuenten todo lo que se conecta
    .why = También se conectan una consola, un teléfono viejo en un cajón o un televisor. Lo que nadie contó, nadie lo configuró.
    .how = Recorran los cuartos y anoten cada dispositivo. Pregunte qué más usa en casa de sus amigos. Agregue las aplicaciones y consolas en su página aquí.

parental-controls = Active el control parental, con un PIN propio
    .why = Los teléfonos, las consolas y muchas aplicaciones traen controles gratuitos. Sin PIN, cualquiera puede apagarlos.
    .how = Abra los controles de un dispositivo y ponga la edad de su hija o hijo. Elija un PIN difícil de adivinar. Diga qué está activado y por qué, y cámbielo a medida que crece.

strictest-first = Empiece por la privacidad más estricta y abra de a poco
    .why = Muchos dispositivos vienen con las puertas abiertas. Es más fácil abrir una más que cerrarla después.
    .how = Ponga el chat, los amigos, el perfil y la ubicación en el nivel más estricto. Abra una cosa a la vez, cuando su hija o hijo pueda decir para qué sirve.

ask-to-install = Que los juegos y aplicaciones nuevos pidan permiso
    .why = Una mirada breve antes es más tranquila que una discusión después. Además, usted se entera de lo que está de moda.
    .how = Active la aprobación de descargas y de compras. Responda el mismo día. Diga qué necesita saber para decir que sí.

keep-updated = Mantenga todo actualizado
    .why = Las actualizaciones cierran huecos que otras personas podrían usar. A los dispositivos viejos es más fácil entrar.
    .how = Active las actualizaciones automáticas. Deje encendidos el cortafuegos y la protección contra programas dañinos. Jubile el dispositivo que ya no recibe actualizaciones.

strong-passwords = Inventen contraseñas fuertes en familia
    .why = Una contraseña adivinada abre muchas puertas. Unas palabras sin relación se recuerdan mejor que los signos, y ni alguien cercano las adivina con facilidad.
    .how = Elijan tres o cuatro palabras sin relación entre sí ni con la vida de su hija o hijo, distintas para cada cuenta. Usen un segundo paso al entrar, si existe. Cambien una contraseña cuando alguien pueda saberla.

section-at-home = En casa

console-in-sight = Ponga las consolas donde usted pasa
    .why = Las voces y pantallas en un cuarto común invitan a preguntar de vez en cuando. Nadie tiene que espiar.
    .how = Busque un lugar en la sala o la cocina. Con niñas y niños pequeños, use el altavoz en vez de audífonos.

cover-camera = Tape o apague las cámaras que no se usan
    .why = Una cámara tapada no muestra nada por accidente. Es una costumbre pequeña que a las niñas y los niños les gusta.
    .how = Ponga una calcomanía o una tapita en cada cámara. De noche, apague la cámara y el dispositivo.

look-after-updates = Mire los ajustes otra vez después de actualizar
    .why = Una actualización puede mover un ajuste o regresarlo a como estaba.
    .how = Después de una actualización grande, abra dos minutos los ajustes de privacidad y de chat. Las fechas de estas listas ayudan a recordarlo.

never-as-punishment = Nunca quite el dispositivo porque su hija o hijo le contó algo
    .why = Quien teme perder el dispositivo se calla la próxima vez. Contar no debe costar nada.
    .how = Dígalo hoy, antes de que pase algo: «No vas a perder el teléfono por contarme». Si algo tiene que cambiar, decídanlo después y entre todos.

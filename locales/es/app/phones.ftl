### Respuestas desde teléfonos y portátiles de la red escolar: la pantalla docente y las palabras de la página de estudiantes.

phones-open = Con teléfonos
phones-title = Respuestas desde teléfonos
phones-line = El grupo abre una página en cualquier navegador de la misma red. Sin internet, sin aplicación, sin nombres, sin cuentas.
phones-address = ¿En qué red están los teléfonos?
phones-wifi = Wi-Fi
phones-cable = Cable
phones-network = Red
phones-this-computer = Allí, esta computadora es { $address }.
phones-no-address = Esta computadora no está en ninguna red. Conéctela a la red de los teléfonos y abra esta página otra vez.
phones-devices = ¿Cuántos teléfonos o computadoras, más o menos?
phones-devices-line = Solo entran estos y unos pocos más, para que nadie de fuera llene la clase.
phones-devices-count = { $count }
phones-devices-fewer = Menos
phones-devices-more = Más
phones-anew = Dejar entrar de nuevo
phones-anew-line = Todos salen y aparece un código nuevo. Úselo si entró alguien de fuera.
phones-turned-away = { $count ->
    [one] Un dispositivo no pudo entrar: la clase está llena. Si falta alguien de la clase, deje entrar de nuevo a toda la clase.
   *[other] { $count } dispositivos no pudieron entrar: la clase está llena. Si falta alguien de la clase, deje entrar de nuevo a toda la clase.
}
phones-start = Empezar
phones-firewall = La computadora puede preguntar si otros dispositivos pueden conectarse con Porchlight. Permítalo solo en redes privadas. Hágalo antes de que llegue el grupo.
phones-failed = No se pudo empezar en esta red. Elija otra o pregunte a quien cuida las computadoras.
phones-scan = Escaneen esto, o escriban la dirección y después el código.
phones-code = Código
phones-url = Dirección
phones-url-how = Primero se escribe http://
phones-joined = { $count ->
    [0] Todavía no hay nadie
    [one] Ya hay una persona
   *[other] Ya hay { $count }
}
phones-let-in = Dejar entrar a más
phones-go = A la lección
phones-stop = Terminar
phones-help-title = Si no se abre
phones-help-1 = ¿Está el teléfono en la misma red que esta computadora? La red de invitados suele ser otra.
phones-help-http = Escriban la dirección con http:// delante. Algunos navegadores prueban primero con https y muestran una advertencia. En esta página solo se escriben el código y las respuestas, así que aquí pueden continuar.
phones-help-mobile = Algunos teléfonos dejan una red sin internet y usan datos móviles. Apaguen los datos móviles del teléfono durante esta lección.
phones-help-sign-in = ¿La red muestra primero una página para iniciar sesión? Inicien sesión allí y después escriban la dirección otra vez.
phones-help-2 = Algunas redes escolares separan los dispositivos («aislamiento de clientes»). Pregunte a quien cuida la red.
phones-help-3 = Quizás lo impide un cortafuegos de esta computadora: Porchlight, entrada, puerto { $port }.
phones-help-4 = También funciona sin teléfonos: en la lección, «Contar manos» cuenta manos o tarjetas.
phones-ended = La clase terminó por sí sola después de dos horas sin actividad. No se guardó nada de ningún teléfono.
phones-answered = Respuestas: { $answered } de { $joined }
phones-close = Cerrar y mostrar las barras
phones-asking = La pregunta está en los teléfonos. Las barras quedan ocultas hasta que la cierre.
phones-turning = La pregunta sigue abierta. Si presiona otra vez, se pasa la página; lo respondido se guarda.
phones-ask = Preguntar a los teléfonos

phone-itself = Español
phone-help = Ayuda
phone-join-title = Entra a la clase
phone-join-line = El código está en la pantalla grande. No hace falta un nombre.
phone-code = Código
phone-join = Entrar
phone-wait = Ya estás dentro
phone-wait-line = Mira la pantalla grande. La próxima pregunta llega aquí sola.
phone-sent = Gracias
phone-sent-line = Tu respuesta cuenta. Nadie ve qué elegiste.
phone-closed = Mira la pantalla grande
phone-closed-line = Esta pregunta está cerrada. Conversemos en grupo.
phone-end = La clase terminó
phone-end-line = Puedes cerrar esta página. No se guardó nada tuyo.
phone-many = Puede haber más de una correcta.
phone-how-sure = ¿Qué tan segura es tu respuesta?
phone-sure = Segura
phone-unsure = No tanto
phone-send = Enviar
phone-pass = Paso
phone-private = Nadie puede ver qué eliges. Decir «paso» está bien.
phone-refused-wrong-code = Ese código no es. Míralo otra vez en la pantalla grande.
phone-refused-too-fast = Eso fue muy rápido. Espera un minuto, por favor.
phone-refused-closed = Ahora no entra nadie más. Pregunta a tu docente.
phone-refused-full = La clase está llena. Pregunta a tu docente.
phone-refused-unknown = Entra una vez más, por favor.
phone-refused-late = Esta pregunta ya está cerrada.
phone-refused-no-answer = No funcionó. Elige otra vez, por favor.
phone-refused-lost = Se perdió la conexión. Tu respuesta todavía no salió: presiona otra vez, por favor.
phone-refused-gone = Se perdió la conexión. La página lo intenta de nuevo por sí sola.
phone-refused-other = No funcionó. Prueba otra vez.
phone-help-title = Ayuda
phone-help-1 = No es tu culpa. Siempre puedes contarlo, aunque haya sido hace mucho.
phone-help-2 = Elige a una persona adulta de confianza: una maestra, un enfermero, alguien de tu familia. Si esa persona no escucha o es quien te hace daño, elige a otra.
phone-help-private = A nadie se le avisó que abriste esta página.
phone-back = Volver
phone-way-call = Llamar
phone-way-text = Mensaje
phone-way-web = En la web
phone-picture-1 = estrella
phone-picture-2 = luna
phone-picture-3 = pez
phone-picture-4 = cometa
phone-picture-5 = casa
phone-picture-6 = barco
phone-picture-7 = corazón
phone-picture-8 = hoja
phone-colour-1 = azul
phone-colour-2 = café
phone-colour-3 = morado
phone-colour-4 = verde
phone-colour-5 = rojo
phone-colour-6 = gris

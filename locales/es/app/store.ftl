# Lo que se dice en cualquier pantalla sobre lo guardado y sobre una clase en marcha.
notice-understood = Entendido
notice-retry = Reintentar
notice-more = { $count ->
    [one] Un mensaje más
   *[other] { $count } mensajes más
}
notice-another-window = Porchlight está abierto en otra ventana. Aquí se puede mirar todo, pero esta ventana no guarda nada.
notice-not-writable = En este momento no se puede guardar nada en esta computadora. Todo funciona, pero no se guarda por dónde va cada quien.
notice-damaged = Un archivo guardado estaba dañado. Se apartó una copia y se conserva todo lo que se pudo leer.
notice-damaged-in-place = Un archivo guardado está dañado y no se pudo apartar. Se muestra lo que se pudo leer; el archivo queda como está.
notice-altered = Un archivo guardado se cambió fuera de Porchlight. Se usa lo que dice y se apartó una copia.
notice-unreadable = Hay archivos guardados que no se pueden abrir. Quedan como están; lo que contienen no se muestra.
notice-previous-copy = No se pudo leer un archivo guardado. Se usó la copia anterior.
notice-mirror-used = Un archivo guardado estaba dañado. Se usó su segunda copia y no se perdió nada.
notice-newer = Aquí hay algo guardado por un Porchlight más nuevo. Se deja como está y este no lo cambia.
notice-could-not-save = El último paso no se pudo guardar. Revise que se pueda escribir en el disco.
notice-disk-full = El disco está lleno y el último paso no se pudo guardar. Lo guardado antes se conserva.
notice-content-problem = Algunas lecciones no se pudieron abrir y se dejaron fuera. La ayuda funciona como siempre.
notice-carried-over = Lo guardado pasó a este nuevo Porchlight. Un Porchlight anterior puede mirarlo, pero no cambiarlo.
notice-restored = La carpeta con lo guardado desapareció mientras Porchlight estaba abierto. Se volvió a guardar todo.
notice-name-lost = Un nombre o un dibujo se dañó y se perdió. Lo que se hizo se conserva; elija otra vez un dibujo en el perfil.
notice-pin-unreadable = No se puede leer el archivo del PIN, así que la parte de las familias queda cerrada. Las lecciones y la ayuda funcionan como siempre.
notice-erased = Se borró todo lo que Porchlight guardaba en esta computadora.
notice-cannot-erase = En esta ventana no se puede borrar nada. Cierre la otra ventana de Porchlight, o pida ayuda a quien pueda escribir en esta computadora, e intente de nuevo.
notice-not-there = Eso ya no está aquí.
notice-waiting = Todavía no se guardó: { $why }. Porchlight sigue intentándolo; deje esta ventana abierta.
notice-waiting-erase = Todavía no se borró: { $why }. Porchlight sigue intentándolo; deje esta ventana abierta.
trouble-disk-full = el disco está lleno
trouble-not-allowed = esta computadora no permite escribir ahí
trouble-another-window = Porchlight está abierto en otra ventana
trouble-newer = lo guardó un Porchlight más nuevo
trouble-disk = el disco no responde como debería
saving-now = Guardando…
not-saved = No se guardó: { $why }.
no-window-display = Porchlight necesita una pantalla y aquí no hay ninguna. Ábralo en una sesión de escritorio.
no-window-screen = No se pudo abrir la ventana en esta pantalla.
no-window-closed = La ventana se cerró por un problema técnico. Lo que se guardó sigue ahí; abra Porchlight de nuevo.
closing-unsaved = { $count ->
    [one] Porchlight se cerró antes de guardar una cosa.
   *[other] Porchlight se cerró antes de guardar { $count } cosas.
}
class-strip = Hay una clase en marcha: { $code }. { $joined ->
    [one] Hay un dispositivo conectado.
   *[other] Hay { $joined } dispositivos conectados.
}
class-strip-end = Terminar la clase

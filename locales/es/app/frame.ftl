### La barra, el inicio, Salir, los ajustes.

app-name = Porchlight
language-name = Español
bar-back = Volver
bar-help = Ayuda
bar-leave = Salir
bar-settings = Ajustes

home-line = Aprende a cuidarte en internet. Siempre puedes venir y contarlo.
home-learn = Quiero aprender
home-learn-line = Historias, práctica y preguntas cortas.
home-carer = Cuido a niñas y niños
home-carer-line = Qué decir, qué ajustar, un plan.
home-teach = Enseño
home-teach-line = Una lección lista para su clase.
home-happened = Pasó algo: recibir ayuda ahora
home-go-on = Seguir como { $name }
home-go-on-unnamed = Seguir donde estabas

away-title = Hoja para dibujar
away-dark = Lápiz oscuro
away-blue = Lápiz azul
away-brown = Lápiz café
away-purple = Lápiz morado
away-green = Lápiz verde
away-clear = Limpiar la hoja
away-home = Inicio
away-paper = Papel para dibujar
leave-honest = Salir cubre esta ventana al instante con una hoja para dibujar; no oculta que Porchlight está en esta computadora, ni lo que se imprimió, se guardó o se abrió en un navegador.

switch-on = sí
switch-off = no

settings-title = Ajustes
settings-text = Tamaño del texto
settings-smaller = Texto más pequeño
settings-larger = Texto más grande
settings-percent = { $percent } %
settings-theme = Colores
settings-more = Más
settings-calm = Menos movimiento
settings-easy = Palabras cortas y fáciles en las lecciones
settings-esc = Salir al presionar Esc dos veces
settings-shift-esc = Salir al presionar Mayús y Esc juntas
settings-letters = Usar letras, números y «?» como atajos
settings-language = Cambiar el idioma
theme-system = Como esta computadora
theme-light = Claro
theme-dark = Oscuro
theme-contrast-light = Alto contraste, claro
theme-contrast-dark = Alto contraste, oscuro
language-title = Idioma
about-title = Acerca de Porchlight


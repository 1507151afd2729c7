# Help: New Zealand. Names of services stay in their own language.

nz-111 = Emergencias
    .what = Policía, ambulancia, bomberos. Si hay peligro ahora.

nz-netsafe = Netsafe
    .what = Ayuda con cualquier cosa mala que pase en internet y recibe denuncias.

nz-1737 = 1737 Need to talk?
    .what = Una persona escucha cuando todo parece demasiado.

nz-whats-up = 0800 What’s Up
    .what = Una persona te escucha, sobre cualquier cosa.

nz-youthline = Youthline
    .what = Una persona te escucha si eres joven, sobre cualquier cosa.

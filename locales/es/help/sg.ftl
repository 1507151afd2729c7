# Help: Singapore. Names of services stay in their own language.

sg-999 = Emergencias
    .what = La policía. Si hay peligro ahora.

sg-tinkle-friend = Tinkle Friend (Singapore Children’s Society)
    .what = Una persona escucha a niñas y niños de primaria, sobre cualquier cosa.
    .first = La llamada es gratis.

sg-child-helpline = Child Helpline International
    .what = Encuentra una línea que escucha a niñas y niños en tu país.

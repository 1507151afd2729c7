# Help: Malaysia. Names of services stay in their own language.

my-999 = Emergencias
    .what = Si hay peligro ahora.

my-talian-kasih = Talian Kasih
    .what = Escucha cuando alguien sufre maltrato o descuido. Para niñas, niños y personas adultas.

my-cyber999 = Cyber999 (CyberSecurity Malaysia)
    .what = Para denunciar chantaje y otros problemas en internet.

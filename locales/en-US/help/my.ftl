# Help: Malaysia. Names of services stay in their own language.

my-999 = Emergency
    .what = For danger right now.

my-talian-kasih = Talian Kasih
    .what = Listens when somebody is hurt or neglected. For children and adults.

my-cyber999 = Cyber999 (CyberSecurity Malaysia)
    .what = Report online blackmail and other trouble on the internet.

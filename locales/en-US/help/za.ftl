# Help: South Africa. Names of services stay in their own language.

za-10111 = Emergency
    .what = 10111 is the police. From a mobile phone you can call 112.

za-116 = Childline South Africa
    .what = Listens to children, and to adults who worry about one.
    .first = The call is free.

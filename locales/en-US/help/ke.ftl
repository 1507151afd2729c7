# Help: Kenya. Names of services stay in their own language.

ke-999 = Emergency
    .what = The police. For danger right now.

ke-116 = Child Helpline 116 (Childline Kenya)
    .what = Listens to children, and to adults who worry about one.
    .first = The call is free.

ke-iwf = IWF reporting portal for Kenya
    .what = Report pictures of child abuse found on the internet.
    .first = A report can be made without giving a name.

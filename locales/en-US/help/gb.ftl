# Help: United Kingdom. Names of services stay in their own language.

gb-999 = Emergency
    .what = Police, ambulance, fire. For danger right now.

gb-childline = Childline
    .what = A person listens, about anything. You can also write to them.

gb-ceop = CEOP Safety Centre (National Crime Agency)
    .what = Report someone online who scares, tricks or pressures a child. Not for bullying or hacking.
    .first = It is not anonymous. It is not for emergencies.

gb-nspcc-helpline = NSPCC Helpline
    .what = For adults who worry about a child.

gb-report-remove = Report Remove (Childline and IWF)
    .what = Helps you take down a private picture of yourself. For under 18s.
    .first = Here the picture is sent, on a secure page, to the Internet Watch Foundation. From 13 you may be asked to show your age. No real name is needed.

gb-iwf = Internet Watch Foundation
    .what = Report pictures of child abuse found on the internet.
    .first = A report can be made without giving a name.

gb-shout = Shout
    .what = A person answers by text when everything feels too much.

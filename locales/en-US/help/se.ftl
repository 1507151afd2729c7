# Help: Sweden. Names of services stay in their own language.

se-112 = Emergency
    .what = Police, ambulance, fire. For danger right now.

se-bris = Bris
    .what = A person listens, about anything. You can also write to them.

se-ditt-ecpat = Ditt ECPAT
    .what = Help when a private picture of you was shared, or someone threatens you.

se-ecpat-hotline = ECPAT Hotline
    .what = Report the sexual exploitation of children.
    .first = A report can be made without giving a name.

se-ecpat-vuxenstod = ECPAT Vuxenstöd
    .what = Support for adults around a child.

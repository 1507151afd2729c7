# Help: Canada. Names of services stay in their own language.

ca-911 = Emergency
    .what = Police, ambulance, fire. For danger right now.

ca-kids-help-phone = Kids Help Phone
    .what = A person listens, about anything.

ca-cybertip = Cybertip.ca
    .what = Report someone online who scares, tricks or threatens a child, or asks for private pictures.

ca-needhelpnow = NeedHelpNow.ca
    .what = Help when a private picture of you was shared, or someone threatens you with one.

ca-988 = 9-8-8 Suicide Crisis Helpline
    .what = A person listens when everything feels too much.

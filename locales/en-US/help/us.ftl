# Help: United States. Names of services stay in their own language.

us-911 = Emergency
    .what = Police, ambulance, fire. For danger right now.

us-childhelp = Childhelp National Child Abuse Hotline
    .what = Listens when a child is hurt or scared, and says what can be done. Reports are made elsewhere.

us-cybertipline = NCMEC CyberTipline
    .what = Report someone online who scares, tricks or threatens a child, or asks for private pictures.

us-take-it-down = NCMEC Take It Down
    .what = Helps take down a private picture made before the age of 18. An adult may ask for a child.
    .first = It is free and needs no name. The picture does not leave your device. Only the services that take part remove it.

us-know2protect = Know2Protect (Homeland Security)
    .what = Report someone who harms or pressures a child online.

us-fbi = FBI Tips
    .what = Tell the FBI about a threat or a crime online.

us-ic3 = FBI Internet Crime Complaint Center (IC3)
    .what = For adults: report a crime on the internet, online blackmail too.

us-stopncii = StopNCII.org
    .what = Helps stop an intimate picture from spreading, if the person was 18 or over when it was made.

us-988 = 988 Suicide & Crisis Lifeline
    .what = A person listens when everything feels too much.

us-crisis-text-line = Crisis Text Line
    .what = A person answers by text when everything feels too much.

us-hsi = HSI Tip Line
    .what = Tell Homeland Security about someone who harms a child.

us-ftc-take-it-down-act = FTC Take It Down Act complaint
    .what = For when a service has not removed an intimate picture within 48 hours of a valid request.

# Help: United States. Names of services stay in their own language.

us-911 = Emergency
    .what = Police, ambulance, fire. For danger right now.

us-childhelp = Childhelp National Child Abuse Hotline
    .what = Listens when a child is hurt or scared, and says what can be done. Reports are made elsewhere.

us-cybertipline = NCMEC CyberTipline
    .what = Report someone online who scares, tricks or threatens a child, or asks for private pictures.

us-take-it-down = NCMEC Take It Down
    .what = Helps take down a private picture made before the age of 18. An adult may ask for a child.
    .first = It is free and needs no name. The picture does not leave your device. Only the services that take part remove it. In the US, apps and sites must also act within 48 hours when you ask them yourself. That is a law, not this service.

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

us-trevor = The Trevor Project
    .what = Listens to LGBTQ+ young people under 25 when everything feels too much.

us-rainn = RAINN National Sexual Assault Hotline
    .what = Listens when somebody has been hurt sexually, now or long ago.

us-thehotline = National Domestic Violence Hotline
    .what = Listens to teens and adults who are scared of a partner or of somebody at home.

us-hsi = HSI Tip Line
    .what = Tell Homeland Security about someone who harms a child.

us-loveisrespect = love is respect (National Teen Dating Abuse Helpline)
    .what = For teens who are scared of a partner, or controlled by one, and for friends and parents.

us-ftc-take-it-down-act = FTC Take It Down Act complaint
    .what = For when a service has no form for it, or 48 hours have passed since a valid request and the intimate picture is still up.
    .first = Ask the service itself first. Under 18, report to the CyberTipline too. A parent may complain for a child. This is not the service Take It Down, and the FTC does not remove pictures.

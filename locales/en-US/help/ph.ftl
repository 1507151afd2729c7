# Help: Philippines. Names of services stay in their own language.

ph-911 = Emergency
    .what = Police, ambulance, fire. For danger right now.

ph-makabata = MAKABATA Helpline
    .what = Listens to children and to anyone who wants to report that a child is hurt.

ph-bantay-bata = Bantay Bata 163
    .what = A person listens to children.
    .first = On a Globe or TM mobile, dial #163.

ph-1343-actionline = 1343 Actionline
    .what = Report the trafficking or online abuse of children. Outside Metro Manila, call (02) 1343.

ph-eprotectkids = eProtectKids (ECPAT Philippines)
    .what = Report pictures of child abuse found on the internet.

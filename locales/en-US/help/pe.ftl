# Help: Peru. Names of services stay in their own language.

pe-105 = Emergency
    .what = The police. For danger right now.

pe-100 = Línea 100 and Chat 100 (MIMP)
    .what = Helps when somebody is hurt at home or sexually. Many who use the chat are teenagers.
    .first = The chat is free. Find it by the name Chat 100.

pe-111 = Central 111 (PNP)
    .what = The police line for blackmail.
    .first = What you say stays there.

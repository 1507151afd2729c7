# Help: Argentina. Names of services stay in their own language.

ar-911 = Emergency
    .what = For danger right now.

ar-102 = Línea 102
    .what = A person listens to children and teenagers, and to adults who worry about one.
    .first = It is free. What you say stays there. For danger right now there is the emergency number.

ar-137 = Línea 137 (Las Víctimas contra las Violencias)
    .what = Helps when someone tricks a child online, or hurts somebody sexually. Psychologists and social workers answer.
    .first = The call is free.

ar-iwf = IWF reporting portal for Argentina
    .what = Report pictures of child abuse found on the internet.
    .first = A report can be made without giving a name.

ar-ufeci = UFECI (Unidad Fiscal Especializada en Ciberdelincuencia)
    .what = The public prosecutor’s unit for crimes on the internet.

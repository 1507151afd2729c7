# Help: Costa Rica. Names of services stay in their own language.

cr-911 = Emergencias
    .what = Si hay peligro ahora.

cr-pani = PANI (Patronato Nacional de la Infancia)
    .what = Protege a niñas y niños. Al llamar, di que hay una niña o un niño en riesgo.

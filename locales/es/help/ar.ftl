# Help: Argentina. Names of services stay in their own language.

ar-911 = Emergencias
    .what = Si hay peligro ahora.

ar-102 = Línea 102
    .what = Una persona escucha a niñas, niños y adolescentes, y a quienes se preocupan por ellos.
    .first = Es gratis y confidencial. Si hay peligro ahora, para eso está el número de emergencias.

ar-137 = Línea 137 (Las Víctimas contra las Violencias)
    .what = Ayuda cuando alguien engaña a una niña o un niño en internet, o ante violencia sexual. Responden psicólogas y trabajadores sociales.
    .first = La llamada es gratis.

ar-iwf = Portal de denuncia de la IWF para Argentina
    .what = Para denunciar imágenes de abuso infantil vistas en internet.
    .first = Se puede denunciar sin dar el nombre.

ar-ufeci = UFECI (Unidad Fiscal Especializada en Ciberdelincuencia)
    .what = La unidad de la fiscalía para delitos en internet.

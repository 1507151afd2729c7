### De dónde viene una lección, y por qué importa.

sources-open = De dónde viene esto
sources-title = De dónde viene esto
sources-line = El texto es nuestro. Se basa en las recomendaciones públicas de estas organizaciones:
sources-agency-fbi = FBI
sources-agency-dhs = DHS (Know2Protect)
sources-agency-ncmec = NCMEC
sources-points = { $n ->
    [one] { $n } recomendación
   *[other] { $n } recomendaciones
}
sources-address = Dirección tal como se vio: { $address }
sources-no-address = La dirección exacta no está guardada.
sources-reviewed = Revisado el { $date }.
sources-next = Próxima revisión antes del { $date }.
sources-late = Esta página debía revisarse antes del { $date }, y ese día ya pasó. Lo básico sigue valiendo; para números y ajustes, confirme con el propio servicio.
sources-chat-not-reviewed = Ninguna persona especialista en protección ha revisado todavía el chat de esta lección.
sources-not-endorsed = Ninguna de estas organizaciones ha aprobado este programa.

figures-open = Por qué importa
figures-title = Por qué importa
figures-line = Cifras para personas adultas. Cada una dice a quién se preguntó y lo que no puede decir. No son para asustar a nadie, y no se muestran a niñas ni niños.
figures-year = { $year }
figures-years = { $from } a { $to }
figures-base = A quién se preguntó o qué se contó
figures-caution = Lo que no puede decir
figures-so = Qué significa en casa y en clase
figures-crisis-lines = Líneas de crisis, en Ayuda
figures-source = Fuente: { $agency }, «{ $document }»

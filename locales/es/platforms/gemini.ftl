app = Gemini
    .note = Desde los 13 años; antes, con Family Link, donde Google lo ofrece. La propia Google dice que es una herramienta y no una persona, y que a sus filtros se les escapan cosas.

family-link = Gemini para una cuenta con Family Link
    .want = Apagado para los más pequeños; si no, úsenlo en familia
    .why = Está encendido si usted no lo apaga. Le avisan cuando su hija o hijo lo usa por primera vez.
    .talk = «Ahí adentro no hay nadie. Preguntémosle algo que sepamos bien y veamos en qué se equivoca».

activity = Actividad en las aplicaciones de Gemini
    .want = Desactivada
    .why = Así los chats se guardan menos tiempo.
    .talk = «¿Lo escribirías en una postal? Si no, mejor no va en el chat. ¿Qué dejarías fuera?»

# Help: Italy. Names of services stay in their own language.

it-112 = Emergency
    .what = Police, ambulance, fire. For danger right now.

it-114 = 114 Emergenza Infanzia
    .what = For a child in danger who needs help fast.

it-telefono-azzurro = Telefono Azzurro
    .what = A person listens, about anything. For children, teenagers and adults.

it-polizia-postale = Polizia Postale
    .what = Report a crime on the internet to the police. Under 18s may too.

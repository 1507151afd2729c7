phone-colour-6 = grey

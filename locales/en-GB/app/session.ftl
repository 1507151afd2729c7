change-key = Grey: before. Colour: after. It counts who chose what is right.

gifts =
    .why = A gift from nowhere can be the start of a favour.

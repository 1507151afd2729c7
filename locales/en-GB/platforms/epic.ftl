rating =
    .talk = “Which islands do you play? Show me your favourite.”

timer =
    .talk = “Should it ring before or after your favourite show?”

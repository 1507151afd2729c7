language-name = English (UK)
settings-theme = Colours

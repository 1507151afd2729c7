### The bar, Home, Leave, settings: what stands on every screen or before any lesson.

app-name = Porchlight
language-name = English (US)
bar-back = Back
bar-help = Help
bar-leave = Leave
bar-settings = Settings

home-line = Learn how to be safe online. You can always come and tell.
home-learn = I want to learn
home-learn-line = Stories, practice and small questions.
home-carer = I look after children
home-carer-line = Words to say, things to set, a plan.
home-teach = I teach
home-teach-line = A lesson ready for your class.
home-happened = Something happened – get help now
home-go-on = Go on as { $name }
home-go-on-unnamed = Go on where you were

away-title = Drawing pad
away-dark = Dark pen
away-blue = Blue pen
away-brown = Brown pen
away-purple = Purple pen
away-green = Green pen
away-clear = Clear the page
away-home = Home
away-paper = Paper to draw on
leave-honest = Leave covers this window with a drawing page at once; it does not hide that Porchlight is on this computer, or what you printed, saved or opened in a browser.

switch-on = on
switch-off = off

settings-title = Settings
settings-text = Size of the text
settings-smaller = Smaller text
settings-larger = Larger text
settings-percent = { $percent } %
settings-theme = Colors
settings-more = More
settings-calm = Less movement
settings-easy = Short and easy words in lessons
settings-esc = Pressing Esc twice leaves
settings-shift-esc = Pressing Shift and Esc together leaves
settings-letters = Use letters, digits and “?” as shortcuts
settings-language = Change the language
theme-system = Like this computer
theme-light = Light
theme-dark = Dark
theme-contrast-light = High contrast, light
theme-contrast-dark = High contrast, dark
language-title = Language
about-title = About Porchlight


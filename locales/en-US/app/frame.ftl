### The bar, Home, Leave, settings: what stands on every screen or before any lesson.

app-name = Porchlight
language-name = English
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
leave-honest = Leave shows a drawing page at once. It does not hide that this program is here, and not what you printed, saved, copied or opened in a browser.

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
settings-esc = Pressing Esc twice leaves
settings-language = Change the language
theme-system = Like this computer
theme-light = Light
theme-dark = Dark
theme-contrast-light = High contrast, light
theme-contrast-dark = High contrast, dark
language-title = Language
about-title = About Porchlight

notice-understood = Understood
notice-another-window = Porchlight is open in another window. You can look around here, but this window saves nothing.
notice-not-writable = Nothing can be saved on this computer right now. You can use everything, but your place is not kept.
notice-damaged = A saved file could not be read. It was put aside, and everything else is kept.
notice-previous-copy = A saved file could not be read. The copy from before was used.
notice-newer = Something here was saved by a newer Porchlight. It is left as it is, and not changed by this one.
notice-could-not-save = The last step could not be saved. Please check that the disk can be written to.
notice-disk-full = The disk is full, so the last step could not be saved. What was saved before is kept.
notice-content-problem = Some lessons could not be opened and are left out. Help works as always.

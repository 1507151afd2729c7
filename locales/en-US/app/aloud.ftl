### Reading aloud.

aloud-read = Read aloud
aloud-pause = Pause
aloud-resume = Read on
aloud-again = From the start
aloud-hear = Hear it: { $words }
aloud-none-title = There is no voice here yet
aloud-none-program = This computer has nothing installed that can speak. Porchlight uses the voice of the computer; it brings none of its own.
aloud-none-voice = This computer can speak, but it has no voice for this language.
aloud-none-linux = On Linux, install “speech-dispatcher” and “espeak-ng”. On Debian and Ubuntu they come with this line:
aloud-none-other = Look in the settings of this computer for speech or voices, and add one for this language. At school, ask the person who looks after the computers.
aloud-none-after = Then close Porchlight and open it again.
aloud-none-back = Go on without
settings-aloud = Reading aloud
settings-aloud-5-7 = For ages 5 to 7, read each page aloud by itself
settings-aloud-slower = Slower
settings-aloud-faster = Faster

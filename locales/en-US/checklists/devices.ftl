checklist = Devices and consoles
    .summary = Ten things that hold for every phone, tablet, computer and console. The settings of each one are in its own list.

section-every-device = On every device

count-devices = Count everything that goes online
    .why = A console, an old phone in a drawer or a television goes online too. What nobody counted, nobody set up.
    .how = Walk through the rooms together and write each device down. Ask your child what else they use at friends’ homes. Add the apps and consoles to your child’s page here.

parental-controls = Turn on parental controls, with a PIN of your own
    .why = Phones, consoles and many apps have free controls. Without a PIN, anyone can turn them off again.
    .how = Open the controls of one device and set the age of your child. Choose a PIN that nobody can guess. Tell your child what is on and why, and change it as they grow.

strictest-first = Start with the strictest privacy, then open up
    .why = Many devices come with open doors. It is easier to open one more than to close one later.
    .how = Set chat, friends, profile and location to the strictest level. Open one thing at a time when your child can say what it is for.

ask-to-install = Let new games and apps ask you first
    .why = A quick look before is calmer than an argument after. You also learn what is popular.
    .how = Switch on approval for downloads, and for purchases. Answer requests the same day. Say what you would need to know for a yes.

keep-updated = Keep every device updated
    .why = Updates close holes that others could use. Old devices are the easiest to get into.
    .how = Switch on automatic updates. Keep the firewall and the protection against harmful programs on. Retire a device that gets no updates any more.

strong-passwords = Make strong passwords together
    .why = One guessed password opens many doors. A few unrelated words are easier to remember than signs, and hard to guess even for somebody close.
    .how = Choose three or four words for each account. They have nothing to do with each other or with your child’s life. Use a second step at sign-in where there is one. Change a password when somebody may know it.

section-at-home = At home

console-in-sight = Put consoles where you walk past
    .why = Voices and screens in a shared room invite a question now and then. Nobody has to spy.
    .how = Find a place in the living room or the kitchen. Use the speaker instead of a headset when young children play.

cover-camera = Cover or switch off cameras that are not in use
    .why = A camera that is covered shows nothing by accident. It is a small habit that children like.
    .how = Put a sticker or a slider on each camera. Switch the webcam and the device off at night.

look-after-updates = Look at the settings again after updates
    .why = An update can move a setting or set it back.
    .how = After a big update, open privacy and chat settings for two minutes. The dates on these lists help you to remember.

never-as-punishment = Never take the device because your child told you something
    .why = A child who fears to lose the device keeps quiet next time. Telling must never cost anything.
    .how = Say it today, before anything happens: “You will not lose your phone for telling me.” If something must change, decide it later and together.

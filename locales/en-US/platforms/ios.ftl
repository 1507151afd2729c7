app = iPhone and iPad
    .note = No age is stated; children belong to Family Sharing. App ratings are now 4+, 9+, 13+, 16+ and 18+. In some US states the App Store asks a parent first. Look at what your device shows.

st = Screen Time with a passcode of its own
    .want = On
    .why = The passcode keeps what you agreed from being changed in a weak moment.
    .talk = “This code is mine, the rules are ours. What should the first one be?”

commsafe = Communication Safety
    .want = On (by default for children, and from iOS 26 at 13 to 17, too)
    .why = It blurs naked pictures, in FaceTime and shared albums too, and offers a way out before they are seen.
    .talk = “If a picture is blurred, you don’t have to look. You can bring it to me.”

commlimits = Communication Limits
    .want = Contacts only
    .why = Then only people from your list can call and write. From iOS 26, a child asks you before the first contact with a new number.
    .talk = “Who is missing from your contacts? Let’s add them.”

downtime = Downtime and App Limits
    .want = Set them
    .why = The phone rests when your child does.
    .talk = “From when on should the phone be quiet? Mine too.”

content = Content & Privacy Restrictions
    .want = On
    .why = Age limits for apps, movies and the web depend on this switch.
    .talk = “If something is locked that you need for school, tell me.”

buy = Ask to Buy
    .want = On
    .why = You see each app before it is on the phone, free ones too.
    .talk = “Write me one sentence about why you want it. I’ll answer today.”

location = Location for apps
    .want = Never, or while using the app (from memory: check)
    .why = Few apps need to know where your child is.
    .talk = “Which app needs our location to work? Let’s guess first.”

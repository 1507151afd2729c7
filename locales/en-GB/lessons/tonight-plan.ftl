lesson =
    .tonight = Say one sentence at dinner: “If anyone ever threatens you with a picture, wake me. You won’t be in trouble, and the phone stays yours.” Add who else would get up: an aunt, a neighbour, a helpline.
    .teacher = For a family evening at school. The aim: adults leave with a plan for one hour and the feeling that they could do it. Ask no one about their own family. Many will say “mine would never send anything”. Answer that a claim or a fake is enough for a threat.
at-one =
    .not-a-cent = Not a penny, and not a word back. We keep what they wrote.
    .day-at-home = You can stay at home tomorrow. We’ll plan Monday at breakfast.
    .back-to-bed = He’s gone. Bea lies awake for four minutes. Then she sits down outside his door. “I’m sorry. I’m up, and I’m not angry.” The door opens.
moon-boots = Dario, 15, grins at his phone: his cousin Lea, 7, on the moon, made with AI. What should Ms Castillo say?
    .name = Ms Castillo
    .looks-again = Ms Castillo looks again. A suit, boots, a very proud cousin. “Okay. That one’s lovely.”
gone-further =
    Perhaps nothing was ever sent, and it’s one of those AI fakes. Perhaps money was paid, more was sent, weeks have passed. Perhaps it’s someone you know. The door isn’t closed. Report it just the same, and don’t warn that person.

    “Will I be in trouble?” Say: “They pressured you. They did wrong.” Laws differ, so promise your help, not what others will decide.

    And say whom else to wake, in case you can’t stay calm, or you’re the one they fear: an aunt, a neighbour, a helpline.
    .alt = A teenager sets a heavy backpack down on a bench. A grown-up with a grey beard helps to hold it.
    .notes = Someone here may be thinking of something long ago. Say calmly that it’s still possible to report, and where. If the question is about law, point to a local advice centre and don’t guess.
through-night =
    Threats look larger in the dark. Stay close, and bring something warm to drink. Leave the phone where you both can see it. It’s a rest, not a punishment.

    You may ask plainly: “Are you thinking about hurting yourself?” If it’s a yes, or you aren’t sure, don’t leave your child alone. Call a crisis line or the emergency number. Help lists both.

    In the days after, notice new fear or poor sleep. A doctor or counsellor can help. And tell one calm adult how you are.
q-link-only = In the US, a fake private picture of a boy in Dario’s team is up in an app. His family has no file, only the link. What makes that app act by law?

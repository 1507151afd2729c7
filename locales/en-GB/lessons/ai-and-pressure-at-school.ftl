lesson =
    .discuss-who-notices = Who in our school sees pupils when no one’s teaching them?
    .discuss-said-before = What have our pupils heard from us about fakes, before the first one?
    .discuss-both-children = How do we look after the pupil in a picture and the one who made it, in the same week?
    .family = In your next letter home, say how your school checks calls about pick-ups: “We call back on the number we have. Every time, with everyone.”
what-you-notice =
    .white-face = A row giggles at a phone. One pupil has gone pale.
someone-to-talk-to =
    Some pupils talk to a program every night. It agrees, it’s never busy, and it can sound like understanding. There’s nothing odd about liking that. It can be wrong, and it’s no crisis line. Common Sense Media (July 2025) advises against AI companions under 18.

    Ask what they like about it before you warn. Add a person before you take anything away: a lunch table, a club, you.

    Loneliness is normal. People who mean harm look for it, and that’s their doing.
    .slide = Some pupils talk to a program every night. Liking that is nothing odd. It can be wrong, and it’s no crisis line. Ask what they like. Add a person before you take anything away.
    .notes = Ask who in the room has thanked a program; hands go up, and the tone is set. Keep AI helpers for school work apart from apps made to act as a friend. Never ask pupils who’s lonely.
luca-at-lunch = Lunch. Luca, 11, stays in the classroom with his tablet. He’s new in town, and always polite. What should Ms Ade say?
    .name = Ms Ade
    .comes-back = At the door, Ms Ade turns around. “What do you like about it?”
    .small-door = Luca goes red. “Or Tuesday,” says Ms Ade. “I need a fourth at the board.”
warm-then-proof =
    Some groups online start warm. Then a pupil has to prove something, and it hurts: them, an animal or someone else. Threats follow. It happens on ordinary apps, to any child.

    What you may see: a sudden change, secrecy, fear, gifts, injuries without an explanation, talk of death. Don’t ask about marks. Stay, and get the lead. Danger: the emergency number. Crisis line: in the US 988; others in Help.

    “You can stop in the middle. It’s not your fault, even if you did some of it.” A pupil made to hurt others needs protection, too.
    .slide = Some groups start warm, then want proof that hurts, then threaten. Stay with the pupil, get the lead. Danger: the emergency number. “You can stop in the middle. It’s not your fault.”
    .alt = A school corridor in the evening. A door stands open, and warm light falls out.
fake-first-hour = A pupil tells you that a fake nude of her is going around. Put the first hour in order. In danger, the emergency number comes before all of it.
office-call =
    .call-right-back = I’ll ring you back in ten seconds, okay?
say-before-it =
    Many schools say nothing about fakes until the first one. Say it now: “A fake of a real person does real harm. Here we don’t pass it on, and no one has to show it. These two people help, and a helpline does, also if you made it.”

    On dares, name no challenge. “A no is fine, and no one gets hurt” covers most.

    Saw something awful by accident? Stay calm, thank the pupil, ask what they need. A web address will do for a report; no screenshot.
    .notes = Let each person say the rule in their own words, without a threat in it. Agree now: who stays with a pupil, who takes a class, who calls home, who talks to those who made it?
what-binds =
    .notes = General information, no advice on a single case. Look up what has changed since, and what your country and school add. Two countries’ rules side by side show how much is still moving.
    .us-48-hours-why = The TAKE IT DOWN Act binds apps since 19 May 2026, for AI fakes as well. The request goes to the app itself.
    .en-2026-why = We saw a draft (open until 22 April 2026) that names AI fakes of pupils. Look up what’s in force.
    .mx-campaign-why = “Lo virtual también es real,” for high schools, from 25 November 2025.
    .en-2025-why = Keeping Children Safe in Education, from 1 September 2025. A newer edition may be in force.
q-jokes = Leo, 9, on the way to break: “My program’s the only one that gets my jokes.” What are good first words?
q-face-down =
    .like-about-it-why = That’s for something a pupil enjoys. This was done to him.
q-ten-to-three = Ten to three. A pupil is shaking: “They say it has to be at three.” What do you do first?
    .stay-and-call = Stay with the pupil and call for help
q-three-students = The girl in a fake picture sits with Nurse Bello. At your door, three pupils say who sent it on, and when. What do you do first?
    .stay-and-call = Stay with the pupil and call for help
q-new-boy = Since the move, a boy has read alone at break for three days. He looks content. What do you do first?
    .stay-and-call = Stay with the pupil and call for help

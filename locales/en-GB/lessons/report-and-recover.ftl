lesson =
    .teacher = Aim: pupils know three kinds of doors, have a first sentence ready and can tell Take It Down from the TAKE IT DOWN Act. Ask about Jonah, never about the room. You’ll hear “reporting does nothing.” Take it seriously: no one can promise a result, and there’s more than one door. Tell your school’s designated safeguarding lead the date.
at-lunch =
    .lunch-alt = Nadia and Jonah at a canteen table. She pushes a sandwich towards him.
    .till-fourth = I’ll check till period four. Then I’ll quit.
    .notes = Plan Jonah’s day, never a pupil’s own. Ask who else could take on the waiting: a pastoral lead, an uncle. Say that no friend and no one at school has to look at a picture to help.
jonah-types =
    .notes = The other side is kind here; the hard part is the first line. Ask for openings in the pupils’ own words. Services have different rules on names and secrecy, so asking is always fine. If a life is in danger, they may have to bring in help.
    .with-me-why = He asks for just what helps: company and a plan. It works with a neighbour or an uncle, too.
side-by-side =
    .show-age-why = A real name isn’t needed. Childline tells you afterwards what came of it.
second-ear =
    .all-day = He’d practised his sentence all day.
    .table-alt = Evening, the door shut. Jonah and Ms Ade sit alone at a desk. He talks, and she listens.
    .who-ms-ade = Ms Ade
    .ask = Ms Ade has twenty minutes, and the door’s shut. Which words get the most out of them?
    .coach-says-why = After a shrug, you start to doubt yourself. Ms Ade may doubt with him; the line he practised was clearer.
in-waves =
    Weeks later, a phone buzzes two seats along, and Jonah’s stomach drops. Anger, shame, relief, nothing at all: it comes in waves. That’s normal.

    Plain things help: sleep, food, air, people who make you laugh. Let someone else check for answers.

    An adult waved you off? Knock on the next door: a nurse, an uncle, a pastoral lead. One hurts you, or is close to the person who does? Skip that door and call a helpline. Whatever you did, what was done to you isn’t your fault. So dark that you’re not safe? Tell someone now, or a crisis line.
    .notes = Speak slowly, name no details, offer a break without asking why. Have the name of your safeguarding lead and the crisis line from Help ready. Watch who goes quiet, and talk to them later, in private. End with what makes a day ordinary and good.
outside-now = “The guy from that chat is standing outside our flats,” Dario texts. Which door fits best?
full-hallway = Jonah runs into Nurse Bello in the corridor. Twenty people can hear them. Which words fit?
    .not-aloud-why = True and brave. In the corridor, heads would turn.
parked-car = Dario and his mum sit in the parked car. She isn’t in a hurry. He’d rather show the messages than talk. There’s no picture in them. Which words fit?
    .here-is-chat-why = One sentence, then the messages do the talking. She reads while he looks out of the window.
week-silence =
    .with-number-why = There’s often a long queue. With the number, no one has to start over.
laughed-off =
    .other-adult-why = The laugh says nothing about Dario. A pastoral lead, a nurse or a helpline may hear him at the first sentence.

lesson =
    .teacher = The aim: pupils tell fun from pressure, find words for someone who’s pushed, and get an adult. Name no group, app or challenge, and describe no task; names send kids looking. Tell your school’s designated safeguarding lead the date. If a pupil seems in danger, stay with them and follow your school’s steps at once.
sing-dare =
    .other = Class 7B
    .breakfast = Dare for Luca! Sing your breakfast in the corridor.
    .locker-drums = Milan drums on a locker, and Vera sings harmony. Ms Ade opens her door and claps.
paper-plane =
    .sorry-sale = Sorry I didn’t come to the cake sale.
    .saw-you-jump = I saw you jump in maths. What’s up?
two-doors =
    .hallway-alt = In the school corridor, a girl sits on a bench and looks at her phone. Vera stands beside her and points down the corridor.
next-door =
    Nurse Bello went along at once. They kept the names and words and reported the group in the app. The girl left it. Later Coach Ruiz said, “I wasn’t listening. I’m sorry.”

    Some adults don’t listen, and some do the hurting. Then go on to the next one: an aunt, a pastoral lead, a helpline.

    Danger right now? Call the emergency number. For people who feel they can’t go on, there’s a crisis line, in Help.
relay-team = An older girl in the swimming team gives Vera a dare that would hurt her. “Or you’re off the relay.” What’s true of this dare?
at-dinner =
    .emergency-why = Someone may get hurt now. Mr Okafor dials, and Vera stays with the girl in the chat.
at-recess = At break, a girl tells Milan about a group that wants proof. She’s safe here. She’d like to see a face when she talks, today. Who fits?

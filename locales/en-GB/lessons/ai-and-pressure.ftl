lesson =
    .teacher = For a family evening at school. The aim: adults stay calm about new things, add people before they take anything away, and know what’s urgent. Name no group, challenge, app or mark, and stop anyone who does; naming them spreads them. Have the crisis line at hand, and stay for quiet questions.
midnight = For two weeks, Luca, 11, has talked to an AI helper each night. Now he yawns into his cereal. He misses his old street. What should Mr Novak say?
    .name = Mr Novak
    .butters-bread = Mr Novak butters a piece of bread and gives it to Luca. “Sorry. I’d like to hear about the nice part.”
    .takes-board = Luca shrugs. Mr Novak gets the board from the shelf. “Seven o’clock. I bring the questions.”
one-person-more =
    Everyone is lonely at times, and wanting a friend is good. A move or a lost group can make evenings long. Friends, hobbies and adults who join in protect children.

    Ask about evenings, not minutes: “Who was good to you this week?” Make one small thing easier: a lift, a game, pancakes for two more.

    Did the program say something scary or sexual? Close it and report it in the app. Did your child write about self-harm? Go there now. Call a crisis line or the emergency number; Help lists both.
    .slide = Loneliness is common. Ask about evenings, not minutes. Make one small thing easier: a lift, a game, a club. Self-harm in a chat with a program? Go there now: crisis line or emergency number.
did-a-bit = Noor, 9, sits on the stairs, the tablet face down beside her. Sam went home crying. What should Ms Haddad say?
    .name = Ms Haddad
    .all-ears = I’m not cross. I’m all ears.
    .what-they-do = Noor pulls her knees up. Ms Haddad sits down one step lower. “One thing at a time. I’m not cross.”
    .sits-lower = Noor shakes her head. Ms Haddad takes her hand. “Okay. They do mean it. And you can stop, right now.”
    .shakes-head = “It wasn’t,” says Noor. Ms Haddad nods. “You’re right, it wasn’t. You’ll both get help.”
    .soup = Noor closes up. The soup boils over, and Ms Haddad comes back to the stairs. “I was thinking of Sam and forgot you. You were pushed. Start again?” Noor does.
    .paper-taco = They keep the words, report the group in the app and block it. Aunt Bea is glad they called. “If I’m ever the wrong one to tell,” says Ms Haddad, “take Nadia, Ms Ade or a helpline.” The cat queen keeps her roof. On Saturday, Noor brings Sam a taco made of paper.
    .mended = They keep the words, report the group in the app and block it. Then they call Aunt Bea, and Noor holds the phone. The soup is burnt. They eat it anyway.
copied-voice =
    A short clip is enough to copy a voice. Then comes a call: your child, crying, an accident. Money now, and tell no one. Faked photos can go with it.

    The signs: hurry, secrecy, gift cards or crypto. Hang up. Call back on the number you know.

    Agree on a family word: two words that don’t belong together, nothing from your life. Say it only at home; never type it. It’s for callers in need, and for anyone who says, “Your mum sent me.”
call-back = An unknown number. It’s Yuna’s voice: an accident, gift cards at once, tell no one. Put Mr Park’s steps in order.
    .known-number-why = Most of the time it’s over here: she picks up and is in maths.
    .someone-near-why = The school, a friend, a neighbour. If the first caller tries again, he asks for the family word.
q-two-hours = Since her best friend moved, Nadia, 16, has talked to a program for two hours every night. She’s well enough, only quieter, and skips band practice. What fits?
    .leave-it-why = Two hours can be fine. “Quieter” and “skips band practice” say that something is missing.
    .add-one-why = Her friend is far away now. A lift to band practice, a visit on Sunday: something comes in, and nothing is taken away.
q-gift-cards = An unknown number, Dario’s voice: he’s been hurt, she should buy gift cards, tell no one. What should Ms Castillo do?
q-riddles =
    .leave-it-why = There are people in it, it’s daylight, and it’s fun. Mr Novak may try a riddle.
q-at-gate = At the gate, a woman tells Ida, 7: “Your mum sent me. I’ll take you home.” What has Ida learned to do?
    .ask-word-why = Whoever was sent knows it. No word? Then Ida goes back in to Ms Ade, without an explanation.
q-recipe = Ms Castillo’s sister calls from her usual number. How much flour goes into the bread? What should Ms Castillo do?

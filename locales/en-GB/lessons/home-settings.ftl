lesson =
    .teacher = For a family evening at school. The aim is confidence, not control: questions that work on any device, and a way to agree on the answers. Show no menus; they change. Some adults feel ashamed of how little they know, so say that no one knows every setting.
rehearsal = Milan is 13 and drums in a band. He and his mother set up a game, and he wants the voice chat open. What should Ms Lindqvist say?
    .name = Ms Lindqvist
live-video =
    Live video is seen while it happens. No one checks it before, and people who watch can record it. So can the other side of a video call, without a sign.

    With young children, keep it off, or sit beside them on calls. With older ones, agree on three things. Who watches: people they know in person. What’s seen: a plain wall in a shared room. Who’s near: an adult within call.

    Practise leaving, too: “I’m off, bye!” No explanation needed. Then cover the camera.
lea-helmet = On the first day of school, Lea, 7, stands at the gate in her astronaut helmet. Her aunt has the caption ready. What should Ms Castillo say?
    .name = Ms Castillo
    .lowers-phone = Ms Castillo lowers the phone. She doesn’t know them all, either.
    .shakes-head = Lea shakes the helmet. “I said Grandma.” Ms Castillo laughs. “You did.”
    .that-night = At night, Ms Castillo takes the post down. In the morning she kneels. “I asked you and then I didn’t listen. I’m sorry.”
q-midnight = It’s midnight, and phones buzz in three bedrooms, Mr Silva’s included. They’re all tired. What helps most here?
    .a-setting-why = Quiet hours help until someone turns them off. Mr Silva did, twice.
q-foam-beard = Teo, 6, sits in the bath with a foam beard. “Post me!” he yells. What should Mr Silva do?
    .post-it-why = Teo’s yes is real. He can’t know yet what a picture from the bath means out there.

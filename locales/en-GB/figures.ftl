no-single-bad-app =
    .so = Teach habits that work in every app: notice pressure, stop, tell someone. Ask your child to show you a favourite app this week.
fake-pictures =
    .base = 1,200 people aged 13 to 20 in the US, asked by Thorn in autumn 2024.
most-see-the-harm =
    .base = 1,200 people aged 13 to 20 in the US, asked by Thorn in autumn 2024.
reports-half-years =
    .so = Talk about online blackmail early, in words for the age: the blackmailer is to blame, and there is a way out. At school, name the adults pupils can go to. At home, let your child choose two besides you.

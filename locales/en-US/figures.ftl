### Why it matters: figures for adults. A row of structure for each stands in lessons/reference/figures.json.

children-ask-for-help = Young people do ask for help with a picture
    .bar-earlier = 792 reports in 2023
    .bar-later = 1,142 reports in 2024
    .base = Reports that people under 18 in the UK sent through Report Remove in 2023 and 2024.
    .caution = A report is not the same as a child, and the rise alone does not show its cause. The IWF took action on 642 of the 2024 reports.
    .so = Say it at home and in class: pictures can often be taken down, and you need not do it alone. Look under Help for what your country offers.

would-tell = Most children feel able to turn to their parents
    .bar-tell = 89% feel at ease talking to their parents when something online feels unsafe
    .base = 1,000 children aged 10 to 17 in the US, asked by Ipsos for FOSI in 2025.
    .caution = It is what they expect, not what they did. Many do not tell once something has happened, as other surveys show. Companies that belong to FOSI helped to pay for it.
    .so = Keep it that way: say thank you first, stay calm, and never take a device away for telling.

help-is-used = Help is there, and people use it
    .bar-people = 2,254 people got help in 2025
    .bar-pictures = 576 of them about intimate pictures
    .base = People in Brazil who turned to the free helpline of SaferNet in 2025, 39% more than in 2024.
    .caution = It shows that help is used. It does not show how often such things happen.
    .so = Look up one helpline of your country under Help tonight. Show your child how to find it.

controls-by-device = About half of parents use the controls of a device
    .bar-tablet = Tablets: 51%
    .bar-phone = Phones: 47%
    .bar-desktop = Desktop computers: 46%
    .bar-laptop = Laptops: 43%
    .bar-tv = Televisions: 38%
    .bar-console = Game consoles: 35%
    .base = 1,000 parents of children aged 10 to 17 in the US, asked by Ipsos for FOSI in 2025.
    .caution = They spoke for themselves. It does not say how well the controls work, or whether parent and child talked about them.
    .so = Choose one device tonight, with your child beside you. Televisions and consoles are the ones most often forgotten.

who-teaches = Who teaches whom?
    .bar-children = 43% of children say that it is up to children to teach themselves
    .bar-parents = 19% of parents say so
    .base = 1,003 children aged 10 to 17 and 1,000 parents in the US, asked by Ipsos for FOSI in 2024.
    .caution = It asks for opinions on online safety. It does not say who really teaches, or how well.
    .so = Begin a lesson or a meal with this question: who should teach whom about the internet in our house?

feel-prepared = Most parents feel prepared to teach online safety
    .bar-prepared = 83% feel prepared
    .base = 1,000 parents in the US, asked by Ipsos for FOSI in 2024.
    .caution = Feeling prepared is not the same as being prepared. Fewer parents of boys aged 14 to 17 felt so.
    .so = Try it out: read one lesson as your child would, then talk about one page of it.

ai-companions = Many teenagers have tried an AI companion
    .bar-tried = 72% have tried one at least once
    .bar-regular = 52% use one a few times a month or more
    .base = 1,060 teenagers aged 13 to 17 in the US, asked by NORC for Common Sense Media; published in July 2025.
    .caution = “Companion” was meant broadly, and may include chatbots made for other things. Trying once is not regular use. They spoke for themselves, in one country.
    .so = Ask with interest and without blame: “Have you ever chatted with a program as if it were a person?” Then go through the list of that app together.

ai-instead = Some tell an AI companion what they could tell a person
    .bar-serious = About 1 in 3 chose it over a person for something serious
    .bar-uneasy = 34% felt uneasy about something it said or did
    .bar-personal = 24% told it personal things, such as their name or place
    .base = Only those of 1,060 teenagers in the US who use AI companions, aged 13 to 17; published in July 2025.
    .caution = These are shares of those who use one, not of all teenagers. The report says that uneasy moments were not frequent. The first bar is drawn at 33%.
    .so = Be easy to talk to: near, calm, and with no lecture. Agree what never goes into such a chat: full name, school, place and pictures.

boys-too = Boys are targets too
    .bar-boys = 90% were boys of 14 to 17
    .base = Children in reports of blackmail for money to NCMEC in the US, looked through by Thorn and NCMEC.
    .caution = It counts only reports where age and gender were known, and only blackmail for money (financial sextortion). Girls and younger children are targeted too.
    .so = Tell boys what you tell girls: “If someone threatens you, come to me. I’ll help, and it’s not your fault.”

someone-known = The one who threatens is often someone they know
    .bar-known = 36% knew the person in real life
    .base = Those of 1,200 people aged 13 to 20 in the US who had been threatened with sexual pictures as minors, asked by Thorn.
    .caution = It counts every such threat. Where money is wanted, strangers abroad are more common. It is one survey in one country.
    .so = Teach what pressure looks like, not what strangers look like. Say that it also counts when a classmate or a partner does it.

before-the-teens = It can begin before the teenage years
    .bar-twelve = 17% were 12 or younger when it first happened
    .base = Those of 1,200 people aged 13 to 20 in the US who had been threatened with sexual pictures as minors, asked by Thorn.
    .caution = It is a share of those it happened to, not of all children. It is one survey in one country.
    .so = Begin earlier than feels needed, in words for the age: “Nobody may push you for a picture. Tell me, and I’ll help.”

word-unknown = Many do not know the word “sextortion”
    .bar-unknown = 58% of boys and of girls had not heard it
    .base = Young people up to 17 in the US, asked by Thorn.
    .caution = The number comes from a summary. It names ages 12 to 17, but the survey began at 13, so the ages are not certain.
    .so = Explain the thing before the word: someone has a picture, threatens to show it, and demands something.

no-single-bad-app = There is no single bad app
    .bar-apps = 64 apps and platforms were named
    .base = 450 police officers in 41 countries, asked in 2019 which apps came up in abuse over live video.
    .caution = A name on the list does not prove an app unsafe, and a missing one is not proved safe. The list is from 2019, and apps come and go.
    .so = Teach habits that work in every app: notice pressure, stop, tell someone. Ask your child to show you a favorite app this week.

video-chat = Some children video-chat with people they never met
    .bar-unknown = Almost 1 in 8 had done this
    .base = Nearly 40,000 children aged 7 to 16 in the UK; the NSPCC made it public in 2018.
    .caution = It does not say that these calls did harm, and it is from one country in 2018. The bar is drawn at 1 in 8, but the words were “almost 1 in 8”.
    .so = Look first at the apps and games that have video chat. Agree together whom your child calls, and take calls in a shared room.

reports-half-years = Reports of blackmail for money have grown
    .bar-earlier = 11,625 reports, January to June 2024
    .bar-later = 18,898 reports, January to June 2025
    .base = Reports of blackmail for money that NCMEC in the US got in the first six months of 2024 and 2025.
    .caution = These are half years, so do not compare them with whole years. Reports are not the number of children, NCMEC says, and reporting rules change.
    .so = Talk about online blackmail early, in words for the age: the blackmailer is to blame, and there is a way out. At school, name the adults students can go to. At home, let your child choose two besides you.

enticement-half-years = Reports of adults who lure children online have grown
    .bar-earlier = 292,951 reports, January to June 2024
    .bar-later = 518,720 reports, January to June 2025
    .base = Reports of online enticement that NCMEC in the US got in the first six months of 2024 and 2025.
    .caution = Reports are not the number of children, NCMEC says. Part of the rise may come from new duties to report.
    .so = Go through the warning signs. They are about what people do: secrets, gifts, fast closeness, a move to another app.

not-only-adults = Sexual contact online is not only with adults
    .bar-adult = 29%: with someone they believed was an adult
    .bar-minor = 27%: with someone they believed was under 18
    .base = Children aged 9 to 17 in the US, asked by Thorn in 2024 about sexual contact online.
    .caution = Children reported what they believed about the other person’s age, and nobody could check. It does not say which contact was unwanted.
    .so = Talk about pressure rather than strangers: nobody of any age may push for a picture. Then ask your child: “Whom could you tell?”

fake-pictures = AI is used to fake nudes of young people
    .bar-know = 1 in 8 know someone it happened to
    .bar-know-teens = 1 in 10 of those aged 13 to 17 know someone
    .bar-self = 1 in 17 say it happened to them
    .base = 1,200 people aged 13 to 20 in the US, asked by Thorn in the fall of 2024.
    .caution = It is one survey in one country, and people spoke for themselves. The bars follow the published fractions, and the second group is part of the first.
    .so = Say it before it happens: “If a fake picture of you turns up, come to me. I’ll believe you.”

most-see-the-harm = Most young people say that fake nudes do harm
    .bar-harm = 84% say that they harm the person shown
    .base = 1,200 people aged 13 to 20 in the US, asked by Thorn in the fall of 2024.
    .caution = It tells what they think, not what they do or how often it happens. It is one survey in one country.
    .so = Share it with teenagers: whoever speaks up against a fake has most others on their side. Ask what a good friend would do next.

paying = Paying is no sure way out
    .bar-paid = 38% of the reports mention a payment
    .bar-went-on = 27% of those say that the demands went on
    .base = Reports of blackmail for money to NCMEC in the US, looked through by Thorn and NCMEC, that told what effect it had.
    .caution = The second bar is a share of the first, not of all reports. Not every report tells what came next, so the real share is not known.
    .so = Agree now: before any money is sent, we get help from a trusted adult or the police. Help is there for a child who has already paid, too.

hurt-themselves = Threats can weigh so much that some hurt themselves
    .bar-hurt = About 1 in 7 (15%) said that they had hurt themselves
    .base = Those of 1,200 people aged 13 to 20 in the US who had been threatened with sexual pictures as minors, asked by Thorn.
    .caution = It is a share of those it happened to, who spoke for themselves. It tells nothing about one child.
    .so = If you worry, ask calmly, stay near, and call a crisis line together. If there is danger right now, call the emergency number. Never show this figure to children.

technology-helps = Technology also helps to uncover these crimes
    .bar-helps = More than half of the officers said so
    .base = 450 police officers in 41 countries who work on child sexual abuse cases, asked in 2019.
    .caution = This is what officers think, and most work in North America or Europe. Only “more than half” was published, so the bar is drawn at half.
    .so = Report what worries you, even when you are not sure. Keep the chats, names and times, but never copy a picture.

### Why it matters: figures for adults. A row of structure for each stands in lessons/reference/figures.json.

children-ask-for-help = Young people do ask for help with a picture
    .bar-earlier = 792 reports in 2023
    .bar-later = 1,142 reports in 2024
    .base = Reports that people under 18 in the UK sent through Report Remove in 2023 and 2024.
    .caution = A report is not the same as a child, and the rise alone does not show its cause. The IWF took action on 642 of the 2024 reports.
    .so = Say it at home and in class: pictures can often be taken down, and you need not do it alone. Look under Help for what your country offers.

boys-too = Boys are targets too
    .bar-boys = 90% were boys of 14 to 17
    .base = Children in reports of blackmail for money to NCMEC in the US, looked through by Thorn and NCMEC.
    .caution = It counts only reports where age and gender were known, and only blackmail for money (financial sextortion). Girls and younger children are targeted too.
    .so = Tell boys what you tell girls: “If someone threatens you, come to me. I will help, and it is not your fault.”

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

reports-by-year = Reports of blackmail for money have grown
    .bar-earlier = 10,731 reports in 2022
    .bar-later = 26,718 reports in 2023
    .base = Reports of blackmail for money that NCMEC in the US got in 2022 and 2023.
    .caution = NCMEC says that counts of reports are not the number of children. Reporting rules change, so a rise can also mean that more gets reported.
    .so = Talk about online blackmail early, in words for your child’s age. Say that the blackmailer is to blame and that there is a way out.

reports-half-years = The first half of 2025 brought more reports
    .bar-earlier = 11,625 reports, January to June 2024
    .bar-later = 18,898 reports, January to June 2025
    .base = Reports of blackmail for money that NCMEC in the US got in the first six months of 2024 and 2025.
    .caution = These are half years, so do not compare them with whole years. Reports are not the number of children, NCMEC says, and reporting rules change.
    .so = At school, tell pupils by name which adults they can go to. At home, let your child choose two trusted adults besides you.

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
    .so = Say it before it happens: “If a fake picture of you turns up, come to me. I will believe you.”

paying = Paying is no sure way out
    .bar-paid = 38% of the reports mention a payment
    .bar-went-on = 27% of those say that the demands went on
    .base = Reports of blackmail for money to NCMEC in the US, looked through by Thorn and NCMEC, that told what effect it had.
    .caution = The second bar is a share of the first, not of all reports. Not every report tells what came next, so the real share is not known.
    .so = Agree now: before any money is sent, we get help from a trusted adult or the police. Help is there for a child who has already paid, too.

most-see-the-harm = Most young people say that fake nudes do harm
    .bar-harm = 84% say that they harm the person shown
    .base = 1,200 people aged 13 to 20 in the US, asked by Thorn in the fall of 2024.
    .caution = It tells what they think, not what they do or how often it happens. It is one survey in one country.
    .so = Share it with teenagers: whoever speaks up against a fake has most others on their side. Ask what a good friend would do next.

technology-helps = Technology also helps to uncover these crimes
    .bar-helps = More than half of the officers said so
    .base = 450 police officers in 41 countries who work on child sexual abuse cases, asked in 2019.
    .caution = This is what officers think, and most work in North America or Europe. Only “more than half” was published, so the bar is drawn at half.
    .so = Report what worries you, even when you are not sure. Keep the chats, names and times, but never copy a picture.

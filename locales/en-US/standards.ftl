### Where this fits: what schools in some countries are asked to teach. A row of structure for each is in
### lessons/reference/standards.json. Facts with a date; nothing here says that a lesson fulfills anything.

us-cipa-teach = CIPA and the Protecting Children in the 21st Century Act
    .says = Schools that take E-rate money certify that their internet safety policy includes teaching: how to behave online, also with others on social networks and in chat rooms, and how to notice and answer cyberbullying. This has applied since July 1, 2012, to schools, not to libraries.
us-cipa-records = What the FCC answered about records
    .says = The policy need not list lessons. Schools keep records of what was taught, repeat it regularly, try to reach every student and offer a make-up. It is not asked of very young children who do not use the internet at school yet. The plan of the sessions and the lesson plans can be printed for such records.
us-cipa-policy = What else a CIPA policy covers
    .says = Besides teaching, the policy covers unsuitable material, safety in e-mail, chat and other direct messages, hacking, minors’ personal data, a filter, and how minors’ use is watched. The lessons touch only the parts that students can learn.
us-iste-citizen = ISTE Standards for Students: Digital Citizen
    .says = The edition of 2016 has four areas: identity and reputation; safe, legal and ethical behavior; other people’s work; personal data and privacy. A newer edition words and numbers them otherwise, so look there before you write a code into a plan.
gb-kcsie-four-areas = Keeping Children Safe in Education (England): four areas of risk
    .says = The edition of September 2025 sorts online risks into content, contact, conduct and commerce. Content now includes misinformation, disinformation and conspiracy theories. Use the edition in force: it changes every September.
gb-kcsie-policy = Keeping Children Safe in Education (England): online safety in the policy
    .says = A school’s approach to online safety belongs in its child protection policy. Lessons for staff are here; the policy is the school’s own.
gb-kcsie-ai = Keeping Children Safe in Education (England): what it links to about AI
    .says = The edition of 2025 links to guidance on generative AI and on cyber security in schools. It also links to a confidential chat for young people who worry about sexual thoughts or behavior.
gb-rshe = Relationships, Sex and Health Education guidance (England)
    .says = The guidance of July 2025 applies from September 1, 2026. Primary schools teach boundaries and the risks of sharing information and pictures; older students learn about harm by AI and faked pictures. Schools show the materials to parents who ask: every hand-out here can be printed for them.
gb-ai-training = Training on AI for school staff (England)
    .says = The department offers free training on AI for schools. It was renewed in 2026, with more on safeguarding, such as faked intimate pictures.
gb-connected-world = Education for a Connected World
    .says = The edition of 2020 has eight strands: self-image and identity, relationships, reputation, bullying, managing information, health and wellbeing, privacy and security, copyright and ownership. What students should know is listed for ages 4 to 7, 7 to 11, 11 to 14 and 14 to 18.
au-online-safety = Australian Curriculum, version 9: Online safety
    .says = This connection runs through several subjects, most of all Health and Physical Education, Digital Technologies and Media Arts. Teaching builds on strengths, weighs rights against harm, and is part of what the whole school does.
au-codes-7-to-9 = Australian Curriculum, version 9: codes seen for ages 7 to 9
    .says = AC9HP4P08 is about ways to protect oneself and to seek help, online and offline; AC9HP4P04 about skills for relationships; AC9HP4P01 about resilience. Codes for other years were not seen, so none are given.
au-esafety-framework = Best Practice Framework for Online Safety Education
    .says = It has five parts: students’ rights and responsibilities, resilience, risks of today and tomorrow, help-seeking, and training for teachers.
es-incibe-units = School units of INCIBE and Internet Segura for Kids
    .says = The Safer Internet Centre of Spain offers workshops for schools, such as one on a secret password for ages 6 to 8, on spotting scams for 9 to 12, and on settings from 13.
mx-sep-campaign = Campaign “Lo virtual también es real”
    .says = The Secretaría de Educación Pública began it on November 25, 2025, for students of the Bachillerato Nacional. It is about self-care online and rights, with a tool that sorts situations into green, yellow, orange and red.
mx-agenda-digital = Agenda Digital Educativa
    .says = It describes learning with digital means and the rights and duties of those who use them. Codes for lessons on online safety were not seen.
br-digital-citizenship = Course in digital citizenship by SaferNet Brasil
    .says = SaferNet Brasil offers schools a course in digital citizenship, with free training for teachers.

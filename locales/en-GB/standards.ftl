### What British English says differently.

us-iste-citizen =
    .says = The edition of 2016 has four areas: identity and reputation; safe, legal and ethical behaviour; other people’s work; personal data and privacy. A newer edition words and numbers them otherwise, so look there before you write a code into a plan.
gb-kcsie-ai =
    .says = The edition of 2025 links to guidance on generative AI and on cyber security in schools. It also links to a confidential chat for young people who worry about sexual thoughts or behaviour.
us-cipa-records =
    .says = The policy need not list lessons. Schools keep records of what was taught, repeat it regularly, try to reach every pupil and offer a make-up. It is not asked of very young children who do not use the internet at school yet. The plan of the sessions and the lesson plans can be printed for such records.
us-cipa-policy =
    .says = Besides teaching, the policy covers unsuitable material, safety in e-mail, chat and other direct messages, hacking, minors’ personal data, a filter, and how minors’ use is watched. The lessons touch only the parts that pupils can learn.
gb-rshe =
    .says = The guidance of July 2025 applies from 1 September 2026. Primary schools teach boundaries and the risks of sharing information and pictures; older pupils learn about harm by AI and faked pictures. Schools show the materials to parents who ask: every hand-out here can be printed for them.
gb-connected-world =
    .says = The edition of 2020 has eight strands: self-image and identity, relationships, reputation, bullying, managing information, health and wellbeing, privacy and security, copyright and ownership. What pupils should know is listed for ages 4 to 7, 7 to 11, 11 to 14 and 14 to 18.

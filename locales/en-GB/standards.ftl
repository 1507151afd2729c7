### What British English says differently.

us-iste-citizen =
    .says = The edition of 2016 has four areas: identity and reputation; safe, legal and ethical behaviour; other people’s work; personal data and privacy. A newer edition words and numbers them otherwise, so look there before you write a code into a plan.
gb-kcsie-ai =
    .says = The edition of 2025 links to guidance on generative AI and on cyber security in schools. It also links to a confidential chat for young people who worry about sexual thoughts or behaviour.

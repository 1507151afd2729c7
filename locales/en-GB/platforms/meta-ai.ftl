### What British English says differently.

app =
    .note = Part of Instagram, Facebook, Messenger and WhatsApp, from age 13. Parents cannot turn the assistant off; its answers are meant to suit a film for 13 and over. AI characters have been paused for teens since January 2026.

### What British English says differently.

more-title = More for parents and carers

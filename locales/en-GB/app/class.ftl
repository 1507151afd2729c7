### What British English says differently.

class-nickname-line = Something like “7b, Tuesday”. No names of pupils.

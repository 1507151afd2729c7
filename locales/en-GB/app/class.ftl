### What British English says differently.

class-nickname-line = Something like “7b, Tuesday”. No names of pupils.
class-paper-line = Notes for your safeguarding lead belong on paper, not in here.

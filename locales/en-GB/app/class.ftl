tally-both = Grey: first vote. Colour: after the talk.

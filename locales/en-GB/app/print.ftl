### What British English says differently.

paper-skip = You may skip any question. Nobody gives marks for this.
paper-skip-adult = You may skip any question. Nobody gives marks for this.
paper-tick-one = Tick one.
paper-tick-one-adult = Tick one.
paper-tick-all = Tick everything that fits.
paper-tick-all-adult = Tick everything that fits.
paper-tick-signs = Tick each line that fits. There may be none.
paper-tick-signs-adult = Tick each line that fits. There may be none.
paper-find = Tick every place that fits. Write how you can tell.
paper-find-adult = Tick every place that fits. Write how you can tell.
paper-switch = Should each switch be on or off? Tick one.
paper-switch-adult = Should each switch be on or off? Tick one.
paper-agreement-how = Read it together. Tick what both of you want, cross out the rest, and put it where you both see it.
paper-slips-fold = Cut along the lines. Tick one box, fold twice, and put the slip into the box. No names.
paper-slip-heading = Nobody sees what you tick.
paper-survey-fold = No name, please. Tick one box each time. Nobody sees what you tick, and there are no marks. Leave out what you do not want to answer. Then fold the sheet twice and put it into the box.
paper-plan-tells-4 = Tell your safeguarding lead today: { $lead }.
doc-survey-line = One sheet for each pupil, without a name, to fold

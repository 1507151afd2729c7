### What British English says differently.
teach-lead = Safeguarding lead: { $lead }
teach-lead-not-set = Safeguarding lead: not set – set it
teach-before-lead-not-set = Ask the office who your safeguarding lead is. Tell that person the day and the topic.
school-why = When a child tells, nobody should have to search for a name. Fill in what you know; only the safeguarding lead is needed.
school-lead = Safeguarding lead
school-where-closing = On the last page of every lesson you teach, so that pupils know whom to ask for.
present-projector-how = Pupils see the other window only. Drag it to the projector, then press “Full screen” here. “Projector window” brings everything back into one window.
present-projector-black = Pupils see a black page. “Blank” shows the lesson again.
present-tells-lead-not-set = Tell your safeguarding lead today. Ask the office who your safeguarding lead is.

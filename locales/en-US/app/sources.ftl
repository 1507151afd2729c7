### Where a lesson comes from, and why it matters.

sources-open = Where this comes from
sources-title = Where this comes from
sources-line = The wording is our own. It is built on public guidance of these organizations:
sources-agency-fbi = FBI
sources-agency-dhs = DHS (Know2Protect)
sources-agency-ncmec = NCMEC
sources-points = { $n ->
    [one] { $n } recommendation
   *[other] { $n } recommendations
}
sources-address = Address as it was seen: { $address }
sources-no-address = The exact address is not stored.
sources-reviewed = Looked over on { $date }.
sources-next = To be looked over again by { $date }.
sources-late = This page was to be looked over by { $date }, and that day has passed. The basics still hold; for numbers and settings, check with the service itself.
sources-chat-not-reviewed = The chat in this lesson is not yet reviewed by a child protection professional.
sources-not-endorsed = None of these organizations has approved this program.

figures-open = Why it matters
figures-title = Why it matters
figures-line = Figures for adults. Each says who was asked and what it cannot tell you. They are not meant to scare anyone, and they are not shown to children.
figures-year = { $year }
figures-years = { $from } to { $to }
figures-base = Who was asked or counted
figures-caution = What it cannot say
figures-so = What follows at home and in class
figures-crisis-lines = Crisis lines, under Help
figures-source = Source: { $agency }, “{ $document }”

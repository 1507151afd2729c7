# Help: every other country. Names of services stay in their own language.

int-child-helpline-international = Child Helpline International
    .what = Find a line that listens to children in your country.

int-inhope = INHOPE
    .what = Find where to report pictures of child abuse in a country.

int-take-it-down = Take It Down
    .what = Helps take down a private picture made before the age of 18. In any country.
    .first = It is free and needs no name. The picture does not leave your device. Only the services that take part remove it.

int-stopncii = StopNCII.org
    .what = Helps stop an intimate picture from spreading, if the person was 18 or over when it was made. In any country.

int-find-a-helpline = Find A Helpline
    .what = Find a person who listens when everything feels too much.

int-iwf-portals = IWF reporting portals
    .what = Report pictures of child abuse from a country that has no place of its own for it.

# Help: India. Names of services stay in their own language.

in-112 = Emergency
    .what = Police, ambulance, fire. For danger right now.

in-childline-1098 = CHILDLINE 1098
    .what = Listens to children and to anyone who worries about one.

in-cyber-crime-portal = National Cyber Crime Reporting Portal
    .what = Report a crime on the internet.
    .first = Pictures of child abuse can be reported without giving a name.

in-ncpcr-e-box = NCPCR POCSO e-Box
    .what = Tell the children’s rights office if someone harms you or crosses a line with you.

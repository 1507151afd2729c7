# Help: Costa Rica. Names of services stay in their own language.

cr-911 = Emergency
    .what = For danger right now.

cr-pani = PANI (Patronato Nacional de la Infancia)
    .what = Protects children. Say on the call that a child is at risk.

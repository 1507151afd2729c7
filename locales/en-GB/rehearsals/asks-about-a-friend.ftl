rehearsal =
    .closed-depends = It makes help depend on behaviour. Try: “I’d help, whatever happened.”
talk =
    .new-subject = Sami talks about football instead. At home Leila says: “I asked the wrong thing. Your friend matters to me.” After supper he tells her.

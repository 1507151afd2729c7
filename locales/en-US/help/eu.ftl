# Help: European Union. Names of services stay in their own language.

eu-112 = Emergency
    .what = In every country of the European Union. For danger right now.

eu-116111 = 116 111 child helpline
    .what = A person listens to children. Not in every country, and not always at every hour.

eu-better-internet-for-kids = Better Internet for Kids: Safer Internet Centres
    .what = Find a helpline, or a place to report, in a country.

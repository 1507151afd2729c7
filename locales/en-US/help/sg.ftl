# Help: Singapore. Names of services stay in their own language.

sg-999 = Emergency
    .what = The police. For danger right now.

sg-tinkle-friend = Tinkle Friend (Singapore Children’s Society)
    .what = A person listens to primary-school children, about anything.
    .first = The call is free.

sg-child-helpline = Child Helpline International
    .what = Finds a helpline for children in your country.

# Help: New Zealand. Names of services stay in their own language.

nz-111 = Emergency
    .what = Police, ambulance, fire. For danger right now.

nz-netsafe = Netsafe
    .what = Helps with anything bad that happens online, and takes reports.

nz-1737 = 1737 Need to talk?
    .what = A person listens when everything feels too much.

nz-whats-up = 0800 What’s Up
    .what = A person listens, about anything.

nz-youthline = Youthline
    .what = A person listens to young people, about anything.

cybertipline =
    .say-adults = The place in the United States to report online harm to children. The child protection centre NCMEC runs it.
know2protect =
    .say-adults = A programme of Homeland Security in the United States to keep children safe online. It has material and a tip line.

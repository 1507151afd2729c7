# Help: Luxembourg. Names of services stay in their own language.

lu-112 = Emergency
    .what = For any emergency.

lu-kjt = Kanner-Jugendtelefon (KJT)
    .what = A person listens to children and teenagers, about anything.

lu-kjt-parents = KJT for parents
    .what = A person listens to parents.

lu-childprotection = childprotection.lu
    .what = Report somebody who tricks or takes advantage of a child.

list-helpers =
    .how = Choose at least three together, such as a grandparent, a teacher and a neighbour. Show that Help lists helplines too. Say: if someone hurts you or does not listen, choose another.
limit-messages =
    .how = The list of each app here says where. In games, look at chat and voice, too. Set them to friends or to nobody. Practise together how to report and block.
understand-encryption =
    .how = Look in the app’s help pages for “end-to-end encryption”. In such chats, keep to people you know in real life. Practise saving, reporting and blocking, because your child may have to report first.
practice-kindness = Practise kind words online

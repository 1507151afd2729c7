### What British English says differently.

content =
    .why = Age limits for apps, films and the web depend on this switch.

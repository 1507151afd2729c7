app =
    .note = From age 13. Accounts managed by a parent for children under 13 were announced on 11 March 2026. They are not offered in every country.

app =
    .note = From age 13. Some countries, such as Australia, allow no account below 15 or 16. Look up the rule where you live. Since 23 November 2022, only people of 18 or over may host a LIVE.

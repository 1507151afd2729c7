app =
    .note = From age 13. Since 23 November 2022, only people of 18 or over may host a LIVE. A teen who reports a video can let a trusted adult know in the same step, even without Family Pairing.

# Help: Ireland. Names of services stay in their own language.

ie-112 = Emergency
    .what = Police, ambulance, fire. For danger right now. Either number works.

ie-childline = Childline (ISPCC)
    .what = A person listens, about anything.

ie-hotline = Hotline.ie
    .what = Report pictures of child abuse, or an intimate picture that was shared.
    .first = Reports are anonymous.

ie-ispcc-support-line = ISPCC Support Line
    .what = For adults who worry about a child.

private = Private
    .forms = are private, private things, stays private, stay private
    .say-5-7 = Only for you and your helpers. Your street is private.

tricky-people = Tricky people
    .forms = tricky people, tricky person
    .say-5-7 = They use tricks to get their way. You can always tell a helper.
    .say-8-10 = People who use tricks to get what they want. They may seem kind, and it is never your fault.

trusted-person = Someone you trust
    .forms = someone you trust, somebody you trust, grown-up you trust, trusted adult, safe person
    .say-14-17 = A person who listens, stays calm and respects your no. If that changes, you can choose another, or a helpline.

block = Block
    .forms = can block, may block, block someone, to block, and block
    .say-8-10 = You shut the chat for someone. Then that name can’t write to you there.
    .say-14-17 = You shut out an account, so it can no longer reach you in that app. Keep the messages first if you can.
    .say-adults = To shut out an account, so that it can no longer write to the child there. Keep the chats, names and dates first.

report = Report
    .forms = report, reports, reported
    .say-11-13 = You tell an app, a game or the police what somebody did. You do not need proof to do it.
    .say-14-17 = You tell the app, a hotline or the police what somebody did. You need no proof, and you may have company.
    .say-adults = To tell the app, a hotline or the police what happened, even without proof. For school staff it may be a legal duty.

helpline = Helpline
    .forms = helpline, helplines
    .say-8-10 = A number to call or write to when you need to talk. You find one under Help.
    .say-11-13 = A service where people listen and help, by phone or in writing. Help shows the ones for your country.
    .say-14-17 = A service where people listen and help, by phone or in writing. Help shows the ones in your country.
    .say-adults = A service where people listen and advise, by phone or in writing. Press Help to see the ones in your country.

grooming = Grooming
    .forms = grooming, groomed, groomer
    .say-11-13 = Somebody wins a young person’s trust, step by step, to use it later. It is never the young person’s fault.
    .say-14-17 = Somebody builds a young person’s trust, step by step, in order to abuse it. The responsibility is theirs alone.
    .say-adults = Someone wins a child’s trust, step by step, in order to abuse it. It can be a stranger or somebody close.

private-picture = Private picture
    .forms = private picture, private pictures
    .say-5-7 = A picture of what underwear covers. No one may ask for one.
    .say-8-10 = A picture that shows what underwear covers. Nobody may ask you for one, and you can always tell.
    .say-11-13 = A picture that shows somebody naked or partly naked, or in a sexual way. You can get help without showing it.
    .say-14-17 = A picture that shows somebody naked, partly naked or in a sexual way. Nobody has to show it to get help.
    .say-adults = A picture that shows a child naked, partly naked or in a sexual way. Do not look for it, copy it or send it on.

blackmail = Blackmail
    .forms = blackmail, blackmailer, blackmailers, blackmailed
    .say-11-13 = Somebody threatens to do harm unless a person pays or obeys. It is a crime by the one who threatens.
    .say-14-17 = Somebody threatens to do harm unless a person pays or obeys. The crime is theirs, whatever happened before.
    .say-adults = Someone threatens to do harm unless a person pays or obeys. The one who threatens commits the crime.

sextortion = Sextortion
    .forms = sextortion
    .say-11-13 = Threatening to show a private picture, real or fake, to get money or more pictures. There is help, and it is never too late to tell.
    .say-14-17 = Threatening to show a private picture, real or fake, to get money or more pictures. There is a plan, and it helps.
    .say-adults = Threatening to show a private picture, real or fake, to get money or more pictures. The child is not to blame.

ai = AI (artificial intelligence)
    .forms = AI
    .say-11-13 = Computer programs that can write, talk and make pictures. What they make can look real.
    .say-14-17 = Computer programs that can write, speak and make pictures. The result can look and sound completely real.
    .say-adults = Computer programs that can write, speak and make pictures or videos. The result can look completely real.

deepfake = Deepfake
    .forms = deepfake, deepfakes, fakes, fake nudes, fake nude pictures, fake pictures, fake private picture, fake sexual picture
    .say-14-17 = An invented picture or video with a real person’s face. It does real harm, and it can be reported like any other.
    .say-adults = An invented picture or video with a real person’s face. It does real harm and can be reported like a real one.

take-it-down = Take It Down
    .forms = Take It Down
    .say-11-13 = A free service that helps to get private pictures off the internet. It needs no name, and the picture stays with you.
    .say-14-17 = A free service that helps to remove private pictures from before you turned 18. It asks for no name.
    .say-adults = A free service that helps to remove private pictures from before the age of 18. The picture never leaves the device.

picture-code = The code of a picture
    .forms = picture code, picture codes, fingerprint, fingerprints
    .say-11-13 = Letters and numbers made from a picture, like its fingerprint. They help to find copies without sending the picture.
    .say-14-17 = A row of letters and numbers made from a picture, like its fingerprint. It helps services to find copies.
    .say-adults = A row of letters and numbers made from a picture, like its fingerprint. It helps services to find copies.

privacy-settings = Privacy settings
    .forms = privacy settings, settings, setting
    .say-11-13 = Switches in an app: you decide who sees you and who can write. You can change them at any time.
    .say-14-17 = The switches where you decide who sees your things, your place and your profile. Check them again after updates.
    .say-adults = The choices in an app or device that decide who can see, write to or find someone.

live-stream = Live stream
    .forms = live stream, live video, stream, go live
    .say-8-10 = Video that others see while it happens. No one checks it first, and it can be recorded.
    .say-14-17 = A video that others see at the very moment it happens. Nobody checks it first, and viewers can record it.
    .say-adults = Video that others see while it happens. Nobody checks it first, and viewers can record it.

hotline = Hotline
    .forms = hotline, hotlines
    .say-14-17 = A service that takes reports about harm to young people online. People there know what to do with them.
    .say-adults = A service that takes reports about harm to children online. You need no proof to turn to it.

crisis-line = Crisis line
    .forms = crisis line, crisis lines
    .say-11-13 = A number for very dark moments, when somebody does not feel safe. People there listen and help. You find it under Help.
    .say-14-17 = A number for very dark moments, when somebody does not feel safe. The people there listen and help.
    .say-adults = A number for very dark moments, when somebody may hurt themselves. Adults can call it too, for a child or for themselves.

stopncii = StopNCII
    .forms = StopNCII
    .say-14-17 = A service that helps to stop a private picture from spreading. It is for pictures taken at 18 or later.
    .say-adults = A service that helps to stop a private picture from spreading. It is for pictures taken at 18 or later.

encrypted = Encrypted
    .forms = encrypted chats, encrypted
    .say-14-17 = Locked, so that only the people in the chat can read it. That protects you, but removal services cannot look inside.
    .say-adults = Locked, so that only the people in the chat can read it. That protects privacy, and it keeps removal services out as well.

location = Location
    .forms = location
    .say-14-17 = The place where your phone is right now. You choose who may see it, and for how long.

consent = Consent
    .forms = consent
    .say-14-17 = A free and clear yes that may become a no at any time. A yes out of pressure or fear does not count.

coercive-control = Coercive control
    .forms = coercive control
    .say-14-17 = A pattern of checking, forbidding and threatening that makes someone’s life smaller. The person who does it is responsible.

outing = Outing
    .forms = out someone, outed
    .say-14-17 = Telling others that somebody is LGBTQ+ without their okay. Nobody has to come out to get help.
    .say-adults = Telling others that someone is LGBTQ+ without that person’s okay. Threatening it is a form of pressure.

cybertipline = CyberTipline
    .forms = CyberTipline
    .say-adults = The place in the United States to report online harm to children. The child protection center NCMEC runs it.

know2protect = Know2Protect
    .forms = Know2Protect
    .say-adults = A program of Homeland Security in the United States to keep children safe online. It has material and a tip line.

safeguarding-lead = Safeguarding lead
    .forms = safeguarding lead
    .say-adults = The person at your school who takes the next steps when a student may not be safe. The office knows who it is.

reasonable-suspicion = Reasonable suspicion
    .forms = reasonable suspicion
    .say-adults = A worry with a reason, such as words you heard or a change you saw. You do not have to prove it.

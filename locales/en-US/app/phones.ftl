### Answers from phones and laptops on the school network: the teacher's screen, and the words of the pupils' page.

phones-open = With phones
phones-title = Answers from phones
phones-line = Students open a page in any browser on the same network. No internet, no app, no name, no account.
phones-address = Which network are the phones on?
phones-wifi = Wi-Fi
phones-cable = Cable
phones-network = Network
phones-this-computer = This computer is { $address } there.
phones-no-address = This computer is on no network now. Connect it to the network the phones are on, then open this page again.
phones-devices = How many phones or laptops, about?
phones-devices-line = Only this many, and a few extra, can join, so strangers cannot fill the class.
phones-devices-count = { $count }
phones-devices-fewer = Fewer
phones-devices-more = More
phones-anew = Let everyone in again
phones-anew-line = Everybody is sent out, and a new code is shown. Use it when strangers are in.
phones-turned-away = { $count ->
    [one] One device was turned away: the class is full. If students are missing, let everyone in again.
   *[other] { $count } devices were turned away: the class is full. If students are missing, let everyone in again.
}
phones-start = Start
phones-firewall = This computer may ask whether other devices may connect to Porchlight. Allow it on private networks only. Do this before the class comes.
phones-failed = It could not be started on this network. Choose another one, or ask the person who looks after the computers.
phones-scan = Scan this, or type the address, then the code.
phones-code = Code
phones-url = Address
phones-url-how = Type http:// first.
phones-joined = { $count ->
    [0] Nobody is in yet
    [one] One is in
   *[other] { $count } are in
}
phones-let-in = Let more come in
phones-go = To the lesson
phones-stop = Stop
phones-help-title = If it does not open
phones-help-1 = Is the phone on the same network as this computer? A guest network is often a separate one.
phones-help-http = Type the address with http:// in front. Some browsers try https first and show a warning. Only the code and the answers are typed on this page, so here you can continue.
phones-help-mobile = Some phones leave a network that has no internet and use mobile data instead. Turn mobile data off on the phone for this lesson.
phones-help-sign-in = Does the network show a page to sign in first? Sign in there, and then type the address again.
phones-help-2 = Some school networks keep devices apart (“client isolation”). Ask the person who looks after the network.
phones-help-3 = A firewall on this computer may be in the way: Porchlight, incoming, port { $port }.
phones-help-4 = It works without phones, too: “Count hands” in the lesson counts hands or cards.
phones-ended = The class ended by itself after two quiet hours. Nothing of any phone was kept.
phones-answered = { $answered } of { $joined } answered
phones-close = Close and show the bars
phones-asking = The question is on the phones. Bars stay hidden until you close it.
phones-turning = The question is still open. The next press turns the page; the answers so far are kept.
phones-ask = Ask the phones

phone-itself = English
phone-help = Help
phone-join-title = Join the class
phone-join-line = Your teacher shows the code. No name is needed.
phone-code = Code
phone-join = Join
phone-wait = You are in
phone-wait-line = Look at the wall. The next question comes here by itself.
phone-sent = Thank you
phone-sent-line = Your answer is counted. Nobody sees what you chose.
phone-closed = Eyes on the wall
phone-closed-line = This question is closed. Let’s talk about it together.
phone-end = The class is over
phone-end-line = You can close this page. Nothing of you was kept.
phone-many = More than one can be right.
phone-how-sure = How sure are you?
phone-sure = Sure
phone-unsure = Not sure
phone-send = Send
phone-pass = Pass
phone-private = Nobody can see what you choose. Passing is fine.
phone-refused-wrong-code = That code is not right. Look at the wall once more.
phone-refused-too-fast = That was very fast. Wait a minute, please.
phone-refused-closed = The class takes nobody more right now. Ask your teacher.
phone-refused-full = The class is full. Ask your teacher.
phone-refused-unknown = Please join once more.
phone-refused-late = This question is closed already.
phone-refused-no-answer = That did not work. Please choose again.
phone-refused-lost = The connection is lost. Your choice isn’t sent yet: please press again.
phone-refused-gone = The connection is lost. It tries again by itself.
phone-refused-other = That did not work. Please try again.
phone-help-title = Help
phone-help-1 = It is not your fault. You can always tell, even if it was long ago.
phone-help-2 = Choose a grown-up you trust: a teacher, a nurse, someone in your family. If one doesn’t listen or is the one who hurts you, choose another.
phone-help-private = Nobody was told that you opened this page.
phone-back = Back
phone-way-call = Call
phone-way-text = Text
phone-way-web = On the web
phone-picture-1 = star
phone-picture-2 = moon
phone-picture-3 = fish
phone-picture-4 = kite
phone-picture-5 = house
phone-picture-6 = boat
phone-picture-7 = heart
phone-picture-8 = leaf
phone-colour-1 = blue
phone-colour-2 = brown
phone-colour-3 = purple
phone-colour-4 = green
phone-colour-5 = red
phone-colour-6 = gray

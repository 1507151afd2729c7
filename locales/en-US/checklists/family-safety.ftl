checklist = Family safety plan
    .summary = Small steps for a calmer home online. Start anywhere, do one at a time, and do most of them together.

section-talk = Talk

talk-first = Talk before the first app, not after
    .why = A first talk is easier while nothing has gone wrong. It shows that questions are welcome.
    .how = Choose a quiet moment, such as a walk or a car ride. Ask what your child already knows and likes online. Listen more than you speak.

make-plan = Write your family plan together
    .why = A plan that children help to make is one they can follow. It also tells everyone what happens when something goes wrong.
    .how = Take one sheet of paper. Write down which apps are fine, who to ask, and what to do when something feels wrong. Add one line: telling never costs the device.

few-rules = Agree on a few clear rules
    .why = Children keep short rules better than long lists. Clear rules also spare you daily arguments.
    .how = Choose three to five rules and say the reason for each. Let your child propose one. Put them where everyone can see them, and change them as your child grows.

stay-open = Keep the conversation open
    .why = Children tell sooner when they know that you stay calm. Many small talks do more than one big one.
    .how = Ask about a game or a video in the same way that you ask about school. When you hear something hard, say “thank you for telling me” first. Leave the advice for later.

name-signs = Name the warning signs together
    .why = Children who have words for a trick can notice it sooner. The signs are about what people do, not how they look.
    .how = Go through a few: secrets, gifts with a catch, a move to another app, fast closeness, threats. Ask what a friend could do in each case. Say that the blame is never on the child.

list-helpers = List several people your child can tell
    .why = One person may be away, or may not feel safe to tell. Your child needs more than one, for worries about others too.
    .how = Choose at least three together, such as a grandparent, a teacher and a neighbor. Show that Help lists helplines too. Say: if someone hurts you or does not listen, choose another.

section-together = Look together

sit-near = Sit near young children while they are online
    .why = Young children need someone close by who can step in. Being near also lets you enjoy what they enjoy.
    .how = Use the same room, and the speaker instead of headphones. Watch or play along for a few minutes. Let your child show you how it works.

try-app = Try a game or app before your child does
    .why = The store page shows little of what really happens inside. Ten minutes of your own tell you more.
    .how = Make an account and look for chat, friend requests and things to buy. Read the age rating, and find the report button. Then decide together.

view-profile = View the profile and the posts together
    .why = Posts that are harmless alone can say a lot when seen side by side. A young child needs a helping eye for that.
    .how = Agree on a day, and never do it in secret. Ask: what could a stranger learn here? Let your child take down what no longer fits.

go-through-contacts = Go through the contact list together
    .why = Lists grow, and it is easy to forget who someone is. Not everyone on the list is someone your child knows.
    .how = Ask “how do you know this person?” with real interest. Remove the names that nobody can place. Repeat it every few months.

section-settings = Check settings and features

private-profile = Make the profile private
    .why = A private profile lets your child decide who may look. That leaves strangers less to use.
    .how = The list of each app says where: add the app to your child’s page here. Choose friends only. Let your child press the switch, and check again after big updates.

limit-messages = Limit who can send direct messages
    .why = Private messages take a chat away from everyone else’s eyes. Contact from strangers often starts there.
    .how = The list of each app here says where. In games, look at chat and voice, too. Set them to friends or to nobody. Practice together how to report and block.

check-video = Check who can start a video chat
    .why = A live picture shows a face, a room and more, and a viewer can record it. A call also leaves little time to think.
    .how = Set calls to known contacts only. Keep the camera off or covered when it is not in use. Agree that your child may end any call without a reason.

check-uploads = Check what can be uploaded, and who sees it
    .why = Wherever files and pictures go up, others may save them or send some back. What leaves the device is hard to control.
    .how = Find out whether the app shares pictures, files or place data. Turn off what you do not need. Agree that your child asks you before posting a face.

understand-encryption = Find out which chats are encrypted
    .why = Encryption protects your family’s privacy, which is good. It also means that the service may see less when someone does harm, so ask more questions.
    .how = Look in the app’s help pages for “end-to-end encryption”. In such chats, keep to people you know in real life. Practice saving, reporting and blocking, because your child may have to report first.

check-anonymity = Check where people can stay anonymous
    .why = Without a name or a check of any kind, it is easy to pretend. Some children also need such places, so talk before you say no.
    .how = Ask: can anyone write here without an account or a known name? Turn off messages from unknown people. Agree on what your child does not tell there.

section-people = Who they talk to

ask-who = Ask how we know who someone is
    .why = A photo or a name does not prove who is writing. Checking is a skill that can be learned.
    .how = Choose a contact and ask how you both could be sure. A question that only the real friend can answer helps. If in doubt, wait and ask in person.

sort-friends = Sort friends from names on a list
    .why = An app calls everyone a friend, but trust takes time. Children often know this, and like to explain it.
    .how = Let your child make three groups: close friends, people we know, only online. Talk about what each group may see. Change the settings to match.

practice-kindness = Practice kind words online
    .why = People are easier to hurt when we cannot see their faces. Kind talk also makes unkind talk easier to notice.
    .how = Read a message aloud before you send it. Ask “would we say this face to face?” Show it yourself in the family chat.

plan-meetings = Agree on one rule for meeting someone from online
    .why = Someone can be different from what they say. A wish to meet is normal, so give it a safe way.
    .how = Under 11, there is no meeting. From 11, your child asks first, and an adult your child already knows comes along. Not one the other person picks. Went anyway? Thank your child for telling you, and say that it is not their fault.

section-sharing = What they share

three-viewers = Think of three viewers before sharing a picture
    .why = A picture can travel further than planned. A short pause leaves the choice with your child.
    .how = Ask: is it fine for family, for teachers and for someone we do not know? If one answer is no, leave it out. If a picture is already out, help is there, and it can often be taken down.

nickname = Use a nickname; leave out name and school
    .why = A full name and a school together can lead to a real place. A nickname gives nothing away.
    .how = Make up a nickname with no birth year and no town. Search the profile for names, badges and school clothes. Change what you find.

hide-contact = Keep the address and phone number off profiles
    .why = An address or a number lets someone step out of the app and into daily life. Most apps work well without them.
    .how = Take both out of profiles and old posts. Turn off location for photos and apps that do not need it. Agree that your child asks first when a site wants them.

guard-passwords = Set strong passwords and keep them secret
    .why = A password opens messages, pictures and friends’ trust. Friends can be close and still not need it.
    .how = Make a long one from four unrelated words, and use a different one for each account. Turn on two-step sign-in. Agree whether a young child’s passwords are kept with you.

section-where-when = Where and when

shared-places = Keep devices in shared rooms
    .why = In shared rooms, help is close when something comes up. It should feel like company and not like control.
    .how = Choose a place for use and a place for charging at night, for adults too. Let teenagers have privacy, and agree on it openly. Say that anyone may wake you when something is wrong.

agree-times = Agree on screen times that suit your family
    .why = Tired people decide less well, and late hours are lonely ones. An agreed end is easier than a sudden one.
    .how = Choose times for school days and for weekends together. Give a warning ten minutes before the end. Never take away a device because a child told you something.

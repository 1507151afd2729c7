### The three promises of every last page, and of every end of a chat.

promise-fault = It is never your fault, whatever you did, sent or kept quiet about.
# At the end of a chat about something that happened to somebody else.
promise-fault-another = It is never the fault of the person it happens to.
promise-tell = You can always tell, even if it was long ago or you promised not to.
promise-help = There are people who help. If one doesn’t listen, tell another.
promises-title = Always true

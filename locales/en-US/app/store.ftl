# What is said about saved data and about a class that runs, on any screen.
notice-understood = Understood
notice-retry = Try again
notice-more = { $count ->
    [one] One more message
   *[other] { $count } more messages
}
notice-another-window = Porchlight is open in another window. You can look around here, but this window saves nothing.
notice-not-writable = Nothing can be saved on this computer right now. You can use everything, but your place is not kept.
notice-damaged = A saved file was damaged. A copy of it was put aside, and everything that could be read is kept.
notice-damaged-in-place = A saved file is damaged and could not be put aside. What could be read is shown; the file stays as it is.
notice-altered = A saved file was changed outside Porchlight. What it says is used, and a copy of it was put aside.
notice-unreadable = Some saved files are there but cannot be opened. They stay as they are; what is in them is not shown.
notice-previous-copy = A saved file could not be read. The copy from before was used.
notice-mirror-used = A saved file was damaged. Its second copy was used, and nothing is lost.
notice-newer = Something here was saved by a newer Porchlight. It is left as it is, and not changed by this one.
notice-could-not-save = The last step could not be saved. Please check that the disk can be written to.
notice-disk-full = The disk is full, so the last step could not be saved. What was saved before is kept.
notice-content-problem = Some lessons could not be opened and are left out. Help works as always.
notice-carried-over = What was saved has been carried over to this new Porchlight. An older Porchlight can look at it, but not change it.
notice-restored = The folder with everything saved was removed while Porchlight was open. Everything was saved again.
notice-name-lost = A name or a picture was damaged and lost. What was done is kept; choose a picture again in the profile.
notice-pin-unreadable = The file with the PIN cannot be read, so the parents’ part stays closed. Lessons and Help work as always.
notice-erased = Everything Porchlight kept on this computer is erased.
notice-cannot-erase = Nothing can be erased in this window. Close the other Porchlight window, or ask somebody who may write on this computer, and try again.
notice-not-there = That is not here any more.
notice-waiting = Not saved yet: { $why }. Porchlight keeps trying; please leave this window open.
notice-waiting-erase = Not erased yet: { $why }. Porchlight keeps trying; please leave this window open.
trouble-disk-full = the disk is full
trouble-not-allowed = this computer does not allow writing there
trouble-another-window = Porchlight is open in another window
trouble-newer = a newer Porchlight saved it
trouble-disk = the disk does not answer as it should
saving-now = Saving …
not-saved = Not saved: { $why }.
no-window-display = Porchlight needs a screen, and there is none here. Start it in a desktop session.
no-window-screen = The window could not be opened on this screen.
no-window-closed = The window closed because of a technical problem. What was saved is kept; please start Porchlight again.
closing-unsaved = { $count ->
    [one] Porchlight closed before one thing was saved.
   *[other] Porchlight closed before { $count } things were saved.
}
class-strip = A class is running: { $code }. { $joined ->
    [one] One device is in.
   *[other] { $joined } devices are in.
}
class-strip-end = End the class

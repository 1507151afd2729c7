#!/usr/bin/python3
"""The real window, used by somebody who hears it: every press goes over the accessibility bus to something with a name.

Takes a lesson of each age band, a checklist, "it happened" and a lesson on the wall. Nothing waits for a while and hopes: each
step waits until the tree shows what it led to, and fails after half a minute. `scripts/by_names.sh` starts it on a screen and
a bus of its own.

usage: by_names.py PROGRAM
"""

import re
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 30.0
# Of these, each needs a name.
PRESSED = {"push button", "toggle button", "check box", "radio button", "link", "entry", "text", "password text", "slider"}


class Node:
    """One thing on the screen, as a screen reader sees it."""

    def __init__(self, it, parent):
        self.it = it
        self.parent = parent
        self.role = it.get_role_name()
        self.name = it.get_name() or ""
        states = it.get_state_set()
        self.showing = states.contains(Atspi.StateType.SHOWING)
        self.checked = states.contains(Atspi.StateType.CHECKED)
        self.focused = states.contains(Atspi.StateType.FOCUSED)

    def is_in(self, role):
        at = self.parent
        while at is not None and at.role != role:
            at = at.parent
        return at is not None


class Window:
    def __init__(self, program, *args):
        self.data = tempfile.TemporaryDirectory()
        # Bound to no saved data, and to English whatever the computer speaks.
        command = [program, "--data-dir", self.data.name, "--locale", "en-US", *args]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        self.presses = 0
        self.app = None
        self.seen = []
        self.wait(lambda nodes: nodes, "the window on the accessibility bus")

    def close(self):
        self.process.terminate()
        code = self.process.wait(10)
        self.data.cleanup()
        assert code in (0, -15), f"the program ended with {code}"

    def find_app(self):
        desktop = Atspi.get_desktop(0)
        for ix in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(ix)
            if app is not None and app.get_process_id() == self.process.pid:
                return app
        return None

    def nodes(self):
        """Everything that is shown, in reading order; nothing while the window changes under us."""
        try:
            self.app = self.app or self.find_app()
            if self.app is None:
                return []
            self.app.clear_cache()
            found = []
            self.walk(self.app, None, found)
            self.seen = look(found)
            return found
        except GLib.Error:
            return []

    def walk(self, it, parent, found):
        node = Node(it, parent)
        if parent is not None and not node.showing and node.role not in ("frame", "window", "filler", "panel"):
            return
        found.append(node)
        for ix in range(it.get_child_count()):
            child = it.get_child_at_index(ix)
            if child is not None:
                self.walk(child, node, found)

    def wait(self, done, what):
        """The first true answer of `done` about what is shown."""
        end = time.monotonic() + PATIENCE
        while True:
            assert self.process.poll() is None, f"the program ended while waiting for {what}"
            nodes = self.nodes()
            said = done(nodes) if nodes else None
            if said:
                return said
            if time.monotonic() > end:
                shown = "\n".join(f"  {node.role}: {node.name}" for node in nodes)
                raise AssertionError(f"no {what} after {PATIENCE:.0f} s; there are\n{shown}")

    def press(self, node):
        """Presses, and waits until anything is different."""
        same = (node.role, node.name)
        at_first = self.seen

        def done(nodes):
            """Looked for anew each time: a window that was drawn again has other objects for the same things."""
            now = next((node for node in pressable(nodes) if (node.role, node.name) == same), None)
            if now is None and look(nodes) != at_first:
                # The press arrived, and only its answer was late.
                return at_first
            try:
                return now and Atspi.Action.do_action(now.it, 0) and look(nodes)
            except GLib.Error:
                return None

        try:
            before = Atspi.Action.do_action(node.it, 0) and self.seen
        except GLib.Error:
            before = None
        before = before or self.wait(done, f"“{node.name}” to press")
        self.presses += 1
        seen = [before]

        def settled(nodes):
            """Different from before, and the same twice in a row: a new screen may come in parts."""
            seen.append(look(nodes))
            return seen[-1] != before and seen[-1] == seen[-2] and nodes

        return self.wait(settled, f"change after “{node.name}”")

    def named(self, start, nodes=None):
        """What can be pressed and has a name that begins like this."""
        def first(nodes):
            return next((node for node in pressable(nodes) if node.name.startswith(start)), None)
        return first(nodes) if nodes is not None else self.wait(first, f"“{start}”")


def look(nodes):
    return [(node.role, node.name, node.checked) for node in nodes]


def pressable(nodes):
    return [node for node in nodes if node.role in PRESSED]


def heading(nodes):
    return next((node.name for node in nodes if node.role == "heading"), "")


def check_names(nodes):
    nameless = [node.role for node in pressable(nodes) if not node.name.strip()]
    assert not nameless, f"without a name on “{heading(nodes)}”: {nameless}"


# A lesson -----------------------------------------------------------------------------------------------------------

ON = ("Go on", "To the questions", "See what you can do", "Finish the lesson")
# What is pressed to answer, in this order; the first that is there.
READY = ("Check my picks", "Check the order", "No more signs", "Now put it in order yourself", "Next card", "Next picture",
         "Your turn")
# What belongs to the frame and answers nothing.
FRAME = ("Skip this one", "One page back", "Page back", "Why?", "Close", "Take a break", "I am sure", "Not sure",
         "Where this comes from", "One step back", "Show me the order")


def way_on(nodes):
    return next((node for node in pressable(nodes) if node.name in ON), None)


def in_practice(node):
    """In the page, and not one of its dots or of the frame's own buttons."""
    is_dot = re.match(r"(Page|Question) \d+ of ", node.name)
    return node.is_in("landmark") and not is_dot and not node.name.startswith(FRAME)


def verdict(nodes):
    return next((node.name for node in nodes if node.name.startswith(("Yes.", "Not quite."))), None)


def take_page(window, nodes):
    """Presses at most twice what the page offers. The answer need not be right: the explanation must come either way."""
    tried = set()
    for _ in range(2):
        offered = [node for node in pressable(nodes) if in_practice(node) and not node.checked and node.name not in tried]
        if way_on(nodes) or not offered:
            break
        was_radio = offered[0].role == "radio button"
        first = next((node for node in offered if node.name in READY), offered[0])
        tried.add(first.name)
        nodes = window.press(first)
        check_names(nodes)
        if was_radio:
            name = first.name
            nodes = window.wait(
                lambda nodes: any(node.name == name and node.checked for node in nodes) and nodes,
                f"“{name}” as the one chosen",
            )
            break
    told = verdict(nodes)
    on = way_on(nodes) or window.named("Skip this one", nodes)
    assert on, f"no way on from “{heading(nodes)}”"
    return window.press(on), told


def lesson(program, band):
    window = Window(program)
    window.press(window.named("I want to learn"))
    window.press(window.named("Just looking"))
    nodes = window.press(window.named(band))
    houses = [node for node in pressable(nodes) if node.name.endswith(" Next")]
    # From 14 up lessons are a plain list, the first of which is next.
    first = houses[0] if houses else window.named("Start", nodes)
    nodes = window.press(first)
    pages, verdicts = 0, 0
    title = heading(nodes)
    while not any(node.name.startswith("Back to the ") for node in pressable(nodes)):
        check_names(nodes)
        nodes, told = take_page(window, nodes)
        # At the end the house lights up first, which takes a moment.
        nodes = heading(nodes) and nodes or window.wait(lambda nodes: heading(nodes) and nodes, "heading")
        pages += 1
        verdicts += told is not None
        assert pages < 60, f"“{title}” does not end"
    assert verdicts > 0, f"no answer was explained in “{title}”"
    window.press(window.named("Back to the ", nodes))
    window.close()
    return f"a lesson, {band}: {pages} pages, {verdicts} explained, {window.presses} presses"


# The rest -----------------------------------------------------------------------------------------------------------


def checklist(program):
    window = Window(program, "--screen", "checklist/family-safety")
    nodes = window.press(window.named("Start without a child"))
    # From the home of that part to the first thing to do.
    while not window.named("Done: ", nodes):
        ways = (window.named(way, nodes) for way in ("Do this one", "Open: ", "All lists of "))
        nodes = window.press(next(way for way in ways if way))
    nodes = window.press(window.named("Done: ", nodes))
    check_names(nodes)
    assert window.named("Done: ", nodes).checked, "the state that was chosen is told"
    nodes = window.press(window.named("Still to do: ", nodes))
    window.press(window.named("Done: ", nodes))
    window.close()
    return f"a checklist: ticked, taken back, ticked again, {window.presses} presses"


def happened(program):
    window = Window(program)
    nodes = window.press(window.named("Help"))
    nodes = window.press(window.named("Step by step: what to do now"))
    asked = []
    # Each question by its middle answer; then the steps, one by one.
    while not any(node.name == "Next step" for node in pressable(nodes)):
        check_names(nodes)
        asked.append(heading(nodes))
        frame = ("Just show me help", "Back", "Read aloud", "Help", "Leave", "Start again", "For somebody else")
        answers = [node for node in pressable(nodes) if node.is_in("landmark") and node.name not in frame]
        assert answers and len(asked) < 8, f"no answer to “{heading(nodes)}”"
        nodes = window.press(answers[len(answers) // 2])
    steps = 1
    while any(node.name == "Next step" for node in pressable(nodes)):
        nodes = window.press(window.named("Next step", nodes))
        check_names(nodes)
        steps += 1
    window.close()
    return f"it happened: {len(asked)} questions, {steps} steps, {window.presses} presses"


def wall(program):
    window = Window(program, "--screen", "present/how-grooming-works")
    nodes = window.wait(lambda nodes: pressable(nodes) and nodes, "the wall")
    pages = set()
    for _ in range(40):
        check_names(nodes)
        pages.add("\n".join(node.name for node in nodes if node.role == "label"))
        on = next((node for node in pressable(nodes) if node.name in ("On", "Start the lesson")), None)
        if on is None or len(pages) > 4:
            break
        nodes = window.press(on)
    assert len(pages) > 4, f"the wall shows {len(pages)} pages"
    window.close()
    return f"a class: {len(pages)} pages of the wall, {window.presses} presses"


def main():
    program = sys.argv[1]
    walks = [(lesson, band) for band in ("5 to 7", "8 to 10", "11 to 13", "14 to 17")]
    walks += [(checklist,), (happened,), (wall,)]
    # Some of them by name, for whoever mends one: `by_names.py PROGRAM checklist wall`.
    if sys.argv[2:]:
        walks = [walk for walk in walks if walk[0].__name__ in sys.argv[2:]]
    begun = time.monotonic()
    for walk, *args in walks:
        print(walk(program, *args), flush=True)
    print(f"The window was used by names alone in {time.monotonic() - begun:.0f} s.")


if __name__ == "__main__":
    main()

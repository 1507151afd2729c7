#!/usr/bin/python3
"""How long a program takes from being started to its first painted window, and its memory three seconds later, beside
others in the same run, taking turns. Prints medians and ratios.

usage: start.py RUNS name=command [name=command ...]

Painted: a visible window of some size holds more than 16 colors. Looked at every 2 ms, in a display without a screen and
with a software renderer. Memory: the proportional share (PSS) of the program and all it started.
Needs Debian's xvfb, dbus and python3-xlib.
"""
import os
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from Xlib import X, display, error


def colors(window, width, height):
    """Colors in a few rows of the window."""
    found = set()
    for part in range(1, 8):
        row = height * part // 8
        image = window.get_image(0, row, width, 1, X.ZPixmap, 0xFFFFFFFF).data
        found.update(image[at : at + 4] for at in range(0, len(image) - 3, 4))
    return len(found)


def windows(window, depth=0):
    for child in window.query_tree().children:
        yield child
        if depth < 2:
            yield from windows(child, depth + 1)


def is_painted(screen, before):
    for window in windows(screen.root):
        if window.id in before:
            continue
        try:
            shape = window.get_geometry()
            if shape.width < 400 or shape.height < 300:
                continue
            if window.get_attributes().map_state == X.IsViewable and colors(window, shape.width, shape.height) > 16:
                return True
        except error.XError:
            continue
    return False


def family(pid):
    yield pid
    try:
        with open(f"/proc/{pid}/task/{pid}/children") as children:
            for child in children.read().split():
                yield from family(int(child))
    except OSError:
        return


def pss(pid):
    """KiB of the program and all it started."""
    total = 0
    for one in family(pid):
        try:
            with open(f"/proc/{one}/smaps_rollup") as rollup:
                total += sum(int(line.split()[1]) for line in rollup if line.startswith("Pss:"))
        except OSError:
            continue
    return total


def start(command, screen):
    """Milliseconds to the first painted window, and KiB three seconds later."""
    home = tempfile.mkdtemp()
    environment = dict(os.environ, HOME=home, XDG_RUNTIME_DIR=tempfile.mkdtemp(dir=home), LIBGL_ALWAYS_SOFTWARE="1")
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "WAYLAND_DISPLAY"):
        environment.pop(name, None)
    before = {window.id for window in windows(screen.root)}
    began = time.monotonic()
    program = subprocess.Popen(
        ["dbus-run-session", "--", *shlex.split(command)] if os.environ.get("OWN_BUS") else shlex.split(command),
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        while True:
            try:
                if is_painted(screen, before):
                    break
            except error.XError:
                pass
            if program.poll() is not None or time.monotonic() - began > 60:
                sys.exit(f"{command}: no window")
            time.sleep(0.002)
        took = (time.monotonic() - began) * 1000
        time.sleep(3)
        return took, pss(program.pid)
    finally:
        program.terminate()
        try:
            program.wait(5)
        except subprocess.TimeoutExpired:
            program.kill()
            program.wait()
        shutil.rmtree(home, ignore_errors=True)
        time.sleep(0.5)


def main():
    runs = int(sys.argv[1])
    programs = [one.split("=", 1) for one in sys.argv[2:]]
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.environ["DISPLAY"] = ":" + os.read(read, 16).decode().strip()
    try:
        screen = display.Display().screen()
        times = {name: [] for name, _ in programs}
        memory = {name: [] for name, _ in programs}
        # The first round reads the files from the disk and does not count.
        for round_ in range(runs + 1):
            for name, command in programs:
                took, kib = start(command, screen)
                if round_:
                    times[name].append(took)
                    memory[name].append(kib)
        for name, _ in programs:
            ms, kib = times[name], memory[name]
            print(f"{name}\t{statistics.median(ms):.0f}\t{min(ms):.0f}\t{max(ms):.0f}\t{statistics.median(kib) / 1024:.1f}")
    finally:
        server.kill()


if __name__ == "__main__":
    main()

#!/usr/bin/python3
"""Joins the class that a picture of the teacher's window shows, with a browser on this system, as a pupil would: reads the
address from the QR code and the code letter by letter, types it, and says what the page answers.

usage: join.py PICTURE
Needs zbarimg, ImageMagick and chromedriver with Chromium.
"""
import json
import pathlib
import subprocess
import sys
import time
import urllib.request

LETTERS = "ACDEFHJKMNPRTVWXY347"
FONT = str(pathlib.Path(__file__).parents[2] / "assets/fonts/AtkinsonHyperlegibleNext-SemiBold.ttf")


def bitmap(picture, given=None):
    """Width, height and a set of the dark pixels."""
    gray = ["convert", picture, "-colorspace", "gray", "-threshold", "50%", "-depth", "8", "pgm:-"]
    raw = subprocess.run(gray, input=given, check=True, capture_output=True).stdout
    _, size, _, pixels = raw.split(b"\n", 3)
    width, height = map(int, size.split())
    dark = {(at % width, at // width) for at, value in enumerate(pixels[: width * height]) if value == 0}
    return width, height, dark


def shapes(dark):
    """Connected dark shapes, each a set of pixels."""
    left = set(dark)
    while left:
        start = left.pop()
        shape, edge = {start}, [start]
        while edge:
            x, y = edge.pop()
            for near in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
                if near in left:
                    left.remove(near)
                    shape.add(near)
                    edge.append(near)
        yield shape


def grid(shape):
    """A shape as 24 x 32 cells, so that sizes do not matter."""
    left, top = min(x for x, _ in shape), min(y for _, y in shape)
    width, height = max(x for x, _ in shape) - left + 1, max(y for _, y in shape) - top + 1
    cells = {(x, y) for x in range(24) for y in range(32) if (left + (2 * x + 1) * width // 48, top + (2 * y + 1) * height // 64) in shape}
    return cells, width / height


def drawn_letters():
    """Each letter a code can have, as the window draws it."""
    known = {}
    for letter in LETTERS:
        drawn = ["convert", "-background", "white", "-fill", "black", "-font", FONT, "-pointsize", "160", f"label:{letter}", "png:-"]
        picture = subprocess.run(drawn, check=True, capture_output=True).stdout
        known[letter] = grid(max(shapes(bitmap("png:-", picture)[2]), key=len))
    return known


def letter(shape, known):
    cells, wide = grid(shape)
    return min(known, key=lambda one: len(cells ^ known[one][0]) + 400 * abs(wide - known[one][1]))


def read_code(picture):
    _, height, dark = bitmap(picture)
    # The code is six shapes of nearly the same height in one line: round letters reach a little lower than others.
    spans = []
    for shape in shapes(dark):
        top, bottom = min(y for _, y in shape), max(y for _, y in shape)
        if height // 12 < bottom - top < height // 4:
            spans.append((top, bottom, shape))
    near = height // 80
    rows = [[shape for top, bottom, shape in spans if abs(top - row[0]) <= near and abs(bottom - row[1]) <= near] for row in spans]
    row = next((row for row in rows if len(row) == 6), None)
    if row is None:
        sys.exit(f"no code of six letters in {picture}: {[len(row) for row in rows]}")
    known = drawn_letters()
    return "".join(letter(shape, known) for shape in sorted(row, key=lambda shape: min(x for x, _ in shape)))


class Browser:
    def __init__(self):
        self.driver = subprocess.Popen(["chromedriver", "--port=9516"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        options = {"args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=400,800"]}
        for _ in range(100):
            try:
                said = self.call("http://127.0.0.1:9516/session", {"capabilities": {"alwaysMatch": {"goog:chromeOptions": options}}})
                break
            except OSError:
                time.sleep(0.1)
        self.session = f"http://127.0.0.1:9516/session/{said['sessionId']}"

    @staticmethod
    def call(address, what):
        request = urllib.request.Request(address, json.dumps(what).encode(), {"content-type": "application/json"})
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)["value"]

    def run(self, script):
        return self.call(f"{self.session}/execute/sync", {"script": script, "args": []})

    def wait(self, script):
        for _ in range(300):
            found = self.run(script)
            if found:
                return found
            time.sleep(0.1)
        sys.exit(f"the page does not get there: {self.run('return document.body.innerText')}")


def main():
    picture = sys.argv[1]
    address = subprocess.run(["zbarimg", "-q", "--raw", picture], capture_output=True, check=True).stdout.decode().split()[0]
    code = read_code(picture)
    print(f"{address}, code {code}")
    browser = Browser()
    try:
        browser.call(f"{browser.session}/url", {"url": address})
        browser.wait("return document.querySelector('input') !== null")
        field = browser.call(f"{browser.session}/element", {"using": "css selector", "value": "input"})
        element = next(iter(field.values()))
        browser.call(f"{browser.session}/element/{element}/value", {"text": code + "\ue007"})
        print(browser.wait("return document.querySelector('input') === null && document.getElementById('main').innerText").replace("\n", " / "))
    finally:
        browser.driver.terminate()


if __name__ == "__main__":
    main()

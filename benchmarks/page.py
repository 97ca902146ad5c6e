"""The HTML report in a headless Chromium: how fast it opens, and whether it can be used by mouse and by keyboard.

    python benchmarks/page.py [--chromium PROGRAM] [--screenshots FOLDER]

A made document of 20,000 words is reported; targets: at most 1 MB, open in at most one second. Then the page is used
as people do; each expectation is printed, and the exit code is 1 if one is not met. The screenshots, and the page as
printed, are for looking at. What can be seen without a browser is tested in `tests/reporting/test_html.py`.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory
from time import perf_counter

from browser import Browser
from factlint.interfaces.cli import main as factlint

WORDS = 20_000
LARGEST = 10**6  # bytes
SLOWEST = 1.0  # seconds
ROUNDS = 3

CALM = """\
The ceasefire proposal would freeze the front line where it stands and postpone the question of sovereignty. Its authors
call it a framework; its critics call it a pause, and neither of them can say who is to guard it."""
RIGHT = """\
The full-scale invasion of Ukraine began on 24 February 2022, and the front line moved until the autumn of that year. In
the cities behind it life went on: the theatres opened again, the trains were on time."""
WRONG = """\
In December 2024 NATO Secretary General Jens Stoltenberg received the foreign ministers. The full-scale invasion of
Ukraine began in **February 2023**. On 30 February 2024 the exhibition was closed, and the hall was empty."""

Expectation = tuple[str, bool]

FOCUSED = "document.activeElement"
TIP_BOX = "(tip => tip && getComputedStyle(tip).display != 'none' && tip.getBoundingClientRect())"


def made_document() -> str:
    """Most paragraphs are right; every tenth has three errors."""
    paragraphs: list[str] = ["---\ndate: 2025-06-01\n---\n\n# A long read"]
    words = 0
    while words < WORDS:
        number = len(paragraphs)
        paragraphs.append(WRONG if number % 10 == 0 else (CALM, RIGHT)[number % 2])
        words += len(paragraphs[-1].split())
    return "\n\n".join(paragraphs) + "\n"


def report(folder: Path, name: str, text: str) -> Path:
    source, page = folder / f"{name}.md", folder / f"{name}.html"
    source.write_text(text, encoding="utf-8")
    factlint(
        ["check", str(source), "--format", "html", "--output", str(page), "--fail-on", "never", "--no-cache"]
    )
    return page


def seconds_to_open(browser: Browser, page: Path) -> float:
    """Until it is loaded and drawn, the shortest of some times."""

    def once() -> float:
        browser.call("Page.navigate", url="about:blank")
        began = perf_counter()
        browser.open(page)
        browser.value("new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))")
        return perf_counter() - began

    return min(once() for _ in range(ROUNDS))


def speed(browser: Browser, page: Path) -> Iterator[Expectation]:
    size = page.stat().st_size
    yield f"{WORDS} words are a page of {size / 1e6:.2f} MB (at most {LARGEST / 1e6:.0f})", size <= LARGEST
    seconds = seconds_to_open(browser, page)
    yield f"it opens in {seconds:.2f} s (at most {SLOWEST:.0f})", seconds <= SLOWEST


def keyboard(browser: Browser, widths: tuple[int, ...]) -> Iterator[Expectation]:
    """Every mark is reached by the tabulator, can be seen to have the focus, and then shows its tip on the page."""
    for width in widths:
        browser.resize(width, 900)
        browser.value("document.activeElement.blur(); window.scrollTo(0, 0)")
        marks = browser.value("document.querySelectorAll('.mark').length")
        reached = outlined = shown = 0
        for _ in range(browser.value("document.querySelectorAll('a, input, summary, [tabindex]').length")):
            browser.press("Tab")
            if browser.value(f"{FOCUSED}.classList.contains('mark')"):
                reached += 1
                outlined += browser.value(f"getComputedStyle({FOCUSED}).outlineStyle") != "none"
                box = browser.value(
                    f"(box => box && [box.left, box.right])({TIP_BOX}({FOCUSED}.querySelector('.tip')))"
                )
                shown += bool(box) and box[0] >= 0 and box[1] <= width
        yield f"{width} px: {reached} of {marks} marks are reached by keyboard", reached == marks > 0
        yield f"{width} px: {outlined} show the focus", outlined == marks
        yield f"{width} px: {shown} show their tip within the page", shown == marks
        overflow = browser.value("document.documentElement.scrollWidth - innerWidth")
        yield f"{width} px: the page is not wider than the window ({overflow} px)", overflow <= 0


def mouse(browser: Browser) -> Iterator[Expectation]:
    browser.resize(1280, 900)
    place = browser.value(
        "(mark => { mark.scrollIntoView({block: 'center'}); const box = mark.getBoundingClientRect();"
        " return [box.left + 5, box.top + 5] })(document.querySelector('.mark.supported'))"
    )
    browser.point_at(*place)
    box = browser.value(
        f"(box => box && box.height)({TIP_BOX}(document.querySelector('.mark.supported .tip')))"
    )
    yield "hovering over a supported claim shows its facts", bool(box)


def filtering(browser: Browser) -> Iterator[Expectation]:
    count = "[...document.querySelectorAll('.line .note')].filter(note => note.checkVisibility()).length"
    before = browser.value(count)
    for box in ("show-level-error", "show-family-facts"):
        browser.value(f"document.getElementById('{box}').focus()")
        browser.press(" ")
        after = browser.value(count)
        yield f"{box} unticked leaves {after} of {before} notes", after < before
        browser.press(" ")
    yield "ticking them again brings all notes back", browser.value(count) == before


def contrast(browser: Browser) -> Iterator[Expectation]:
    """WCAG 2.2, success criterion 1.4.3: 4.5 to 1 for text."""
    script = """(() => {
      const light = ([r, g, b]) => [r, g, b].map(c => c / 255)
        .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
        .reduce((sum, c, at) => sum + c * [0.2126, 0.7152, 0.0722][at], 0);
      const rgb = color => color.match(/[0-9.]+/g).slice(0, 3).map(Number);
      const paper = light(rgb(getComputedStyle(document.body).backgroundColor));
      const ratios = [...document.querySelectorAll('p, .mark, .meta, .number, legend, label, .rule, .fact')]
        .map(each => light(rgb(getComputedStyle(each).color)))
        .map(ink => (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05));
      return Math.min(...ratios) })()"""
    for scheme in ("light", "dark"):
        browser.prefer(scheme)
        ratio = browser.value(script)
        yield f"{scheme}: the least contrast of text is {ratio:.1f} to 1", ratio >= 4.5


def pictures(browser: Browser, page: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for scheme, width in (("light", 1280), ("dark", 1280), ("light", 420)):
        browser.prefer(scheme)
        browser.resize(width, 1400)
        browser.open(page)
        browser.value("document.querySelector('.mark').focus()")
        browser.screenshot(folder / f"{scheme}-{width}.png")
    browser.resize(800, 1100)
    browser.call("Emulation.setEmulatedMedia", media="print")
    browser.screenshot(folder / "print.png")
    browser.print_to(folder / "print.pdf")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--chromium", default=which("chromium") or which("google-chrome") or "chromium")
    parser.add_argument("--screenshots", type=Path, help="a folder for them")
    return parser.parse_args()


def main() -> int:
    options = arguments()
    failed = 0
    with TemporaryDirectory() as name, Browser(options.chromium, Path(name, "profile")) as browser:
        folder = Path(name)
        long = report(folder, "long", made_document())
        short = report(folder, "short", f"{CALM}\n\n{RIGHT}\n\n{WRONG}\n")
        browser.resize(1280, 900)
        results = list(speed(browser, long))
        browser.open(short)
        for use in (keyboard(browser, (1280, 420)), mouse(browser), filtering(browser), contrast(browser)):
            results += use
        results.append((f"the browser has no complaints {browser.complaints}", not browser.complaints))
        for text, is_met in results:
            failed += not is_met
            print(f"{'ok  ' if is_met else 'FAIL'} {text}")
        if options.screenshots:
            pictures(browser, short, options.screenshots)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

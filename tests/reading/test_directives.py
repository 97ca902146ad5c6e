"""Comments addressed to factlint, and what they hold for."""

import pytest

from factlint.model.directive import Directive
from factlint.model.document import Span
from factlint.reading.directives import parse_directive
from factlint.reading.readers import read
from factlint.values.days import day_number

PLACE = Span(10, 20)
BEHIND = Span(20, 20)


def only(text: str, path: str = "text.md") -> Directive:
    (directive,) = read(path, text).directives
    return directive


def scope_of(text: str, path: str = "text.md") -> str | None:
    scope = only(text, path).scope
    return None if scope is None else text[scope.start : scope.end].strip()


@pytest.mark.parametrize(
    ("comment", "directive"),
    [
        (" factlint: ignore ", Directive(PLACE, scope=BEHIND)),
        ("factlint:ignore facts/contradicted", Directive(PLACE, ("facts/contradicted",), BEHIND)),
        ("factlint: ignore facts, names/avoided", Directive(PLACE, ("facts", "names/avoided"), BEHIND)),
        ("factlint: ignore-file dates", Directive(PLACE, ("dates",))),
        ("factlint: ignore facts -- they say so", Directive(PLACE, ("facts",), BEHIND, reason="they say so")),
        ("factlint: ignore facts — they\n  say so", Directive(PLACE, ("facts",), BEHIND, reason="they say so")),
        (
            "factlint: ignore facts until 2027-01-01 -- then we know",
            Directive(PLACE, ("facts",), BEHIND, day_number(2027), "then we know"),
        ),
        ("factlint: ignore-file until 2027", Directive(PLACE, until=day_number(2027))),
    ],
)
def test_a_directive_is_read(comment: str, directive: Directive) -> None:
    assert parse_directive(comment, PLACE) == directive


@pytest.mark.parametrize(
    "comment", ["TODO: check 1949", "factlint", "factlint ignores it", "about factlint: ignore"]
)
def test_other_comments_are_nobodys_business(comment: str) -> None:
    assert parse_directive(comment, PLACE) is None


ELSEWHERE = "; write ignore for the next block, ignore-file for the whole file"


@pytest.mark.parametrize(
    ("comment", "problem"),
    [
        ("factlint: ingore facts", '"ingore" is not a directive; did you mean "ignore"?'),
        ("factlint:", '"" is not a directive; write ignore or ignore-file'),
        (
            "factlint: ignore facts because we say so!",
            '"so!" is not the id of a check; write a family or family/name, then -- and the reason',
        ),
        ("factlint-ignore", 'a directive begins with "factlint:", as in factlint: ignore facts'),
        ("factlint disable facts", 'a directive begins with "factlint:", as in factlint: ignore facts'),
        ("factlint: disable", f'"disable" is not a directive{ELSEWHERE}'),
        ("factlint: ignore-next-line facts", f'"ignore-next-line" is not a directive{ELSEWHERE}'),
        ("factlint: ignore facts until", 'after "until" stands one date, as in until 2027-01-01'),
        ("factlint: ignore facts until 2027-1-1", '"2027-1-1" is not an EDTF date; write 2027-01-01'),
        ("factlint: ignore facts until ../2027", '"../2027" has no first day; write a date, as in 2027-01-01'),
    ],
)
def test_a_misspelt_directive_says_what_to_write(comment: str, problem: str) -> None:
    directive = parse_directive(comment, PLACE)
    assert directive
    assert directive.problem == problem


IGNORE = "<!-- factlint: ignore facts -->"


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        (f"{IGNORE}\nIn 1949.\n\nIn 1950.", "In 1949."),
        (f"{IGNORE}\n\n# In 1949\n\nIn 1950.", "# In 1949"),
        (f"{IGNORE}\n\n- a\n- b\n\nc", "- a\n- b"),
        (f"- a\n  {IGNORE}\n- b\n- c", "- b"),
        (f"{IGNORE}\n\n|a|\n|-|\n|b|\n\nc", "|a|\n|-|\n|b|"),
        (f"{IGNORE}\n\n> a\n>\n> b\n\nc", "> a\n>\n> b"),
        (f"{IGNORE}\n\n```\ncode\n```\n\na\n\nb", "a"),
        (f"{IGNORE} In <b>1949</b>.\n\nb", f"{IGNORE} In <b>1949</b>."),
        (f'!!! note "x"\n\n    {IGNORE}\n\n    In 1949.\n\n    b', "In 1949."),
        (f"In 1949 {IGNORE} or so.\n\nb", f"In 1949 {IGNORE} or so."),
        (f"|a|\n|-|\n|b {IGNORE}|\n|c|", f"|b {IGNORE}|"),
        (f"In 1949.\n\n{IGNORE}", ""),
        ("a\n\n<!-- factlint: ignore-file facts -->", None),
    ],
)
def test_a_directive_holds_for_the_next_block_or_the_one_it_stands_in(text: str, scope: str | None) -> None:
    assert scope_of(text) == scope


@pytest.mark.parametrize("path", ["text.md", "text.html", "text.txt"])
def test_a_directive_has_the_place_of_its_comment(path: str) -> None:
    text = f"In 1948.\n\n{IGNORE}\n\nIn 1949."
    span = only(text, path).span
    assert text[span.start : span.end] == IGNORE


def test_several_directives_hold_for_one_block() -> None:
    document = read("text.md", f"{IGNORE}\n<!-- factlint: ignore dates -->\n\nIn 1949.")
    assert [directive.scope for directive in document.directives] == [Span(65, 73)] * 2


def test_a_directive_shown_in_code_is_none() -> None:
    assert read("text.md", f"```html\n{IGNORE}\n```\n\n`{IGNORE}`").directives == ()


def test_plain_text_takes_a_comment_on_a_line_of_its_own() -> None:
    text = f"In 1948.\n{IGNORE}\nIn 1949.\n\nIn 1950."
    assert scope_of(text, "text.txt") == "In 1949."
    assert IGNORE not in read("text.txt", text).prose

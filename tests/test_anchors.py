"""A pattern that begins with `^` matches at the start of a text only: asked at a later place, it never does."""

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from factlint.extraction.slots import expanded
from factlint.values.regex import regex

SOURCE = Path(__file__).parent.parent / "src"
AT_A_PLACE = {"match", "fullmatch", "search", "finditer", "findall"}
"""Methods that begin at the place that is their second argument …"""
WINDOW = re.compile(r"0$|max\(0, ")
"""… which may be the start of the text where it is given so."""


def test_no_pattern_that_begins_with_the_start_of_a_text_is_asked_at_a_place() -> None:
    found = {
        f"{path.relative_to(SOURCE.parent)}: {name}"
        for path in SOURCE.rglob("*.py")
        for name, written in _asked_at_a_place(path)
        if _begins_with_start(*written)
    }
    assert found == set()


def test_the_start_of_a_text_is_seen_in_every_alternative() -> None:
    assert _begins_with_start(r"^a")
    assert _begins_with_start(r"b|(?:c|(?P<d>\Ae))")
    assert not _begins_with_start(r"[^a]|b^|(?m:^c)|(?<!^)d")


def _asked_at_a_place(path: Path) -> Iterator[tuple[str, tuple[str, int]]]:
    """The patterns of a module whose match is asked for at a place: how it calls them, their text and their flags."""
    text = path.read_text(encoding="utf-8")
    if not any(f".{method}(" in text for method in AT_A_PLACE):
        return
    for call in ast.walk(ast.parse(text)):
        match call:
            case ast.Call(func=ast.Attribute(value=asked, attr=method), args=[_, place, *_]) if (
                method in AT_A_PLACE and not WINDOW.match(ast.unparse(place))
            ):
                name = ast.unparse(asked.args[0] if isinstance(asked, ast.Call) and asked.args else asked)
                written = _written(path, name)
                if written is not None:
                    yield name, written


def _written(path: Path, name: str) -> tuple[str, int] | None:
    """The text and flags of a pattern that a module holds or imports under a name; None for what only a run knows."""
    value: object = import_module(".".join(path.relative_to(SOURCE).with_suffix("").parts))
    for part in name.split("."):
        value = getattr(value, part, None)
    if isinstance(value, str):
        return expanded(value), 0
    return value._source if isinstance(value, type(regex(""))) else None  # type: ignore[attr-defined]


def _begins_with_start(written: str, flags: int = 0) -> bool:
    parsed = re._parser.parse(written, flags)  # type: ignore[attr-defined]
    return bool(_starts(parsed, is_multiline=bool(parsed.state.flags & re.MULTILINE)))


def _starts(items: object, *, is_multiline: bool) -> bool:
    """Whether an alternative of a parsed pattern begins with the start of the text."""
    for kind, value in items:  # type: ignore[attr-defined]
        match str(kind):
            case "AT":
                return str(value) == "AT_BEGINNING_STRING" or (
                    str(value) == "AT_BEGINNING" and not is_multiline
                )
            case "BRANCH":
                return any(_starts(each, is_multiline=is_multiline) for each in value[1])
            case "SUBPATTERN":
                return _starts(value[3], is_multiline=is_multiline or bool(value[1] & re.MULTILINE))
            case "ASSERT" | "ASSERT_NOT":
                continue
            case _:
                return False
    return False

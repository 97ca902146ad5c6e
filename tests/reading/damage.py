"""Files as accidents leave them."""

from random import Random

_LONGEST = 3000  # characters
_SIGNS = "*_`[]()<>&|#-=:;!\\\"'{}$~^@\n\r\t \0é😀"
_MARKS = [*_SIGNS, "\r\n", "\n\n", "    ", "```", "-->", "<!--", "..", "::", "`_", "|_"]


def damaged(data: bytes, seed: Random) -> bytes:
    """A stretch of a file with some damages: pieces gone, doubled, elsewhere, marks put in."""
    text = data.decode(errors="surrogateescape")
    start = seed.randrange(max(1, len(text) - _LONGEST))
    text = text[start : start + _LONGEST]
    for _ in range(seed.randint(1, 6)):
        at, length = seed.randrange(len(text) + 1), seed.randint(0, 40)
        marks = "".join(seed.choices(_MARKS, k=seed.randint(1, 4)))
        piece = seed.choice(("", marks, text[at : at + length] * 2))
        text = text[:at] + text[at + length :]
        to = at if seed.random() < 0.8 else seed.randrange(len(text) + 1)
        text = text[:to] + piece + text[to:]
    return text.encode(errors="surrogateescape")

"""factlint: a fact-checking and consistency linter for text.

>>> from factlint import lint_text
>>> for finding in lint_text("The full-scale invasion of Ukraine began in February 2024."):
...     print(finding)
"""

__version__ = "0.1.0"
__all__ = ["Document", "Finding", "lint_paths", "lint_text"]

_HOMES = {
    "Document": "factlint.model.document",
    "Finding": "factlint.model.finding",
    "lint_paths": "factlint.interfaces.python_face",
    "lint_text": "factlint.interfaces.python_face",
}
"""Where the public names live; loaded when they are first used, so that `import factlint` costs nothing."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from factlint.interfaces.python_face import lint_paths, lint_text
    from factlint.model.document import Document
    from factlint.model.finding import Finding


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415

    value: object = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})

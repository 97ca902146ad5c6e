"""What a module takes from `typing`: a type checker sees that here, and a run needs none of it.

To import `typing` takes a fiftieth of what a check of one file takes that is not in the cache.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Generic, Literal, Protocol, TypeAlias, TypeVar, cast

__all__ = ["Any", "Generic", "Literal", "Protocol", "TypeAlias", "TypeVar", "cast"]


class _Subscribed:
    """A base that may be written with the names of types in brackets, as `Generic[V]`; it adds nothing."""

    __slots__ = ()

    def __class_getitem__(cls, _: object) -> type:
        return cls


def _cast(_: object, value: object) -> object:
    return value


def _type_variable(name: str, **_: object) -> str:
    return name


if not TYPE_CHECKING:
    Any = Literal = TypeAlias = _Subscribed
    Generic = Protocol = _Subscribed
    TypeVar, cast = _type_variable, _cast

"""Named tuples that are created in a tenth of the time.

`typing.NamedTuple` compiles every annotation and a `__new__` for each class, which takes 0.2 ms, and a cached run meets
twenty of them. Here `__new__` is compiled when a class is first called, and annotations stay text, so a module needs
`from __future__ import annotations`. A type checker sees the standard one;
`docs/decisions/006-what-is-made-at-import.md` has the figures.
"""

from __future__ import annotations

from collections import _tuplegetter  # type: ignore[attr-defined] # twice as fast as a property

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, NamedTuple

__all__ = ["NamedTuple"]


class _Record(tuple):  # type: ignore[type-arg]
    """The methods of all named tuples."""

    __slots__ = ()
    _fields: tuple[str, ...] = ()
    _field_defaults: dict[str, object] = {}  # noqa: RUF012 - as the standard has it

    def __repr__(self) -> str:
        values = zip(self._fields, self, strict=True)
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in values)})"

    def __getnewargs__(self) -> tuple[object, ...]:
        return tuple(self)

    def _replace(self, /, **changes: object) -> Any:  # noqa: ANN401
        """A copy with other values in some fields. Raises `ValueError` for a name that is no field."""
        values = [changes.pop(name, value) for name, value in zip(self._fields, self, strict=True)]
        if changes:
            raise ValueError(f"{type(self).__name__} has no field {', '.join(changes)}")
        return tuple.__new__(type(self), values)

    def _asdict(self) -> dict[str, object]:
        return dict(zip(self._fields, self, strict=True))


def _first_new(cls: Any, /, *values: object, **named: object) -> object:  # noqa: ANN401
    """Stands in for the `__new__` of a class until there is one."""
    owner = next(
        base for base in cls.__mro__ if getattr(base.__dict__.get("__new__"), "__func__", None) is _first_new
    )
    owner.__new__ = staticmethod(_compiled_new(owner))
    return cls.__new__(cls, *values, **named)


def _compiled_new(owner: Any) -> Callable[..., object]:  # noqa: ANN401
    names = ", ".join(owner._fields)
    scope: dict[str, Any] = {"new": tuple.__new__}
    made = eval(f"lambda cls, {names}: new(cls, ({names}, ))", scope)  # noqa: S307 - as the standard does
    made.__defaults__ = tuple(owner._field_defaults.values())
    made.__qualname__ = f"{owner.__qualname__}.__new__"
    new: Callable[..., object] = made
    return new


class _Maker(type):
    """Creates the classes that name `NamedTuple` as their base, as plain classes."""

    def __new__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> Any:  # noqa: ANN401
        if not bases:
            return super().__new__(cls, name, bases, namespace)
        fields = tuple(namespace.get("__annotations__", ()))
        defaults = {field: namespace.pop(field) for field in fields if field in namespace}
        getters = {field: _tuplegetter(at, field) for at, field in enumerate(fields)}
        own = {
            "__slots__": (),
            "__match_args__": fields,
            "__new__": staticmethod(_first_new),
            "_fields": fields,
            "_field_defaults": defaults,
        }
        return type(name, (_Record,), namespace | own | getters)


class _NamedTuple(metaclass=_Maker):
    pass


if not TYPE_CHECKING:
    NamedTuple = _NamedTuple

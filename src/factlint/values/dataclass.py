"""Dataclasses that are created in a twentieth of the time, since nothing is generated before it is used.

The notation and the meaning are those of the standard library, which is what a type checker sees here. The standard
`dataclass` compiles six functions for every class, which takes 0.5 ms: a quarter of the time that checking one file
took. Here all classes share the same functions, and a class's `__init__` is compiled when it is first called. What is
left out (`InitVar`, `init=False`, `kw_only`, `metadata`, classes without slots) is not needed between a text and its
findings. `docs/decisions/006-what-is-made-at-import.md` has the figures.
"""

from __future__ import annotations

from functools import cache
from operator import attrgetter
from types import CodeType, FunctionType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from dataclasses import dataclass, field, replace
    from typing import Any

__all__ = ["dataclass", "field", "replace"]

_FIELDS = "__factlint_fields__"
_PLACES = "__factlint_places__"
_VALUES = "__factlint_values__"
"""The attributes in which a class keeps the place of each field, and the function that takes all values."""
_MISSING = object()


class _Field:
    """One field: its annotation, its default or default factory, and whether it is compared and shown."""

    __slots__ = ("annotation", "compare", "default", "default_factory", "repr")

    def __init__(self, default: object, default_factory: object, *, compare: bool, repr: bool) -> None:  # noqa: A002
        self.annotation = ""
        self.default = default
        self.default_factory = default_factory
        self.compare = compare
        self.repr = repr


def _field(
    *,
    default: object = _MISSING,
    default_factory: object = _MISSING,
    compare: bool = True,
    repr: bool = True,  # noqa: A002 - the standard names it so
) -> _Field:
    return _Field(default, default_factory, compare=compare, repr=repr)


def _replace(instance: Any, /, **changes: object) -> Any:  # noqa: ANN401
    """A copy of an instance with other values in some fields."""
    cls = type(instance)
    places = getattr(cls, _PLACES)
    values = list(getattr(cls, _VALUES)(instance))
    for name, value in changes.items():
        if name not in places:
            raise TypeError(f"{cls.__qualname__} has no field {name!r}")
        values[places[name]] = value
    return cls(*values)


def _dataclass(*, frozen: bool = False, slots: bool, order: bool = False) -> Callable[[type], type]:
    """A decorator that makes a class with slots for its annotated names.

    The class is created anew, since slots cannot be added to an existing one; `super()` without arguments would
    find the old one.
    """
    if not slots:
        raise TypeError("a dataclass of factlint has slots")

    def make(cls: type) -> type:
        own = {name: _field_of(cls, name, kind) for name, kind in _annotations(cls).items()}
        fields = getattr(cls, _FIELDS, {}) | own
        namespace: dict[str, Any] = {
            **_methods(fields, frozen=frozen, order=order),
            **{
                name: value
                for name, value in cls.__dict__.items()
                if name not in own and name not in _UNSLOTTED
            },
            **{name: _Standard(name) for name in ("__dataclass_fields__", "__dataclass_params__")},
            _FIELDS: fields,
            _VALUES: _getter(fields),
            _PLACES: {name: place for place, name in enumerate(fields)},
            "__qualname__": cls.__qualname__,
            "__slots__": tuple(own),
            "__match_args__": tuple(fields),
        }
        return type(cls)(cls.__name__, cls.__bases__, namespace)

    return make


_UNSLOTTED = ("__dict__", "__weakref__")


def _annotations(cls: type) -> dict[str, str]:
    annotated: dict[str, str] = cls.__dict__.get("__annotations__", {})  # noqa: RUF063 - `inspect` costs 9 ms
    return {name: str(kind) for name, kind in annotated.items() if not str(kind).startswith("ClassVar")}


def _field_of(cls: type, name: str, annotation: str) -> _Field:
    value = cls.__dict__.get(name, _MISSING)
    one = value if isinstance(value, _Field) else _Field(value, _MISSING, compare=True, repr=True)
    one.annotation = annotation
    return one


def _methods(fields: Mapping[str, _Field], *, frozen: bool, order: bool) -> dict[str, Any]:
    """The methods of an instance; those that the class itself defines take precedence."""
    methods = {"__init__": _first_init, "__repr__": _repr, "__reduce__": _reduce}
    methods |= _comparisons([name for name, one in fields.items() if one.compare], order=order)
    if frozen:
        return methods | {"__setattr__": _set_frozen, "__delattr__": _delete_frozen}
    return methods | {"__hash__": None}


def _getter(names: Iterable[str]) -> Any:  # noqa: ANN401
    """A function from an instance to the tuple of some of its values."""
    first, *others = (*names, "")
    if not others:
        return staticmethod(lambda _: ())
    if len(others) == 1:
        return staticmethod(lambda instance: (getattr(instance, first),))
    return attrgetter(first, *others[:-1])


def _comparisons(names: list[str], *, order: bool) -> dict[str, Any]:
    """Equality, hash and order by the values of some fields."""
    key: Callable[[object], Any] = attrgetter(*names) if names else lambda _: ()

    def equal(self: object, other: object) -> bool:
        return key(self) == key(other) if other.__class__ is self.__class__ else NotImplemented

    def less(self: object, other: object) -> bool:
        return key(self) < key(other) if other.__class__ is self.__class__ else NotImplemented

    def less_or_equal(self: object, other: object) -> bool:
        return key(self) <= key(other) if other.__class__ is self.__class__ else NotImplemented

    methods: dict[str, Any] = {"__eq__": equal, "__hash__": lambda self: hash(key(self))}
    return methods | ({"__lt__": less, "__le__": less_or_equal} if order else {})


def _first_init(self: Any, *values: object, **named: object) -> None:  # noqa: ANN401
    """Stands in for the `__init__` of a class until there is one."""
    cls: Any = next(base for base in type(self).__mro__ if base.__dict__.get("__init__") is _first_init)
    cls.__init__ = _compiled_init(cls)
    cls.__init__(self, *values, **named)


def _compiled_init(cls: Any) -> Callable[..., None]:  # noqa: ANN401
    """The `__init__` of a class: the code that it shares with others of as many fields, with its own names."""
    fields = getattr(cls, _FIELDS)
    makers = tuple(one.default_factory is not _MISSING for one in fields.values())
    code = _code_of_init(makers, has_more=hasattr(cls, "__post_init__"))
    scope: dict[str, Any] = {"missing": _MISSING, "__builtins__": __builtins__}
    for place, (name, one) in enumerate(fields.items()):
        scope |= {f"set{place}": getattr(cls, name).__set__, f"make{place}": one.default_factory}
    named = code.replace(co_varnames=("self", *fields), co_qualname=f"{cls.__qualname__}.__init__")
    are_optional = [
        made or one.default is not _MISSING for one, made in zip(fields.values(), makers, strict=True)
    ]
    if are_optional != sorted(are_optional):
        raise TypeError(f"{cls.__qualname__} has a field without a default behind one with a default")
    defaults = tuple(one.default for one in fields.values())[are_optional.count(False) :]
    return FunctionType(named, scope, "__init__", defaults)


@cache
def _code_of_init(makers: tuple[bool, ...], *, has_more: bool) -> CodeType:
    """Sets the slots directly, since a frozen class forbids assignment; `makers` say which fields have a factory."""
    lines = [
        f"    set{place}(self, make{place}() if v{place} is missing else v{place})"
        if is_made
        else f"    set{place}(self, v{place})"
        for place, is_made in enumerate(makers)
    ]
    if has_more:
        lines.append("    self.__post_init__()")
    scope: dict[str, Any] = {}
    parameters = ", ".join(("self", *(f"v{place}" for place in range(len(makers)))))
    exec(f"def __init__({parameters}):\n" + "\n".join(lines or ["    pass"]), scope)  # noqa: S102 - as the standard does
    code: CodeType = scope["__init__"].__code__
    return code


def _repr(self: object) -> str:
    cls = type(self)
    shown = [name for name, one in getattr(cls, _FIELDS).items() if one.repr]
    return f"{cls.__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"


def _reduce(self: object) -> tuple[type, tuple[object, ...]]:
    """Pickled and copied by being made anew from its values."""
    return type(self), getattr(type(self), _VALUES)(self)


def _set_frozen(self: object, name: str, value: object) -> None:  # noqa: ARG001
    raise AttributeError(f"cannot assign to field {name!r} of {type(self).__name__}")


def _delete_frozen(self: object, name: str) -> None:
    raise AttributeError(f"cannot delete field {name!r} of {type(self).__name__}")


class _Standard:
    """The standard library's attributes of a dataclass, made when asked for, so that `dataclasses.fields` and
    others work.
    """

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, instance: object, owner: type) -> object:
        import dataclasses  # noqa: PLC0415 - what this module is there to avoid

        fields = [
            (
                name,
                one.annotation,
                dataclasses.field(
                    default=_standard(one.default),
                    default_factory=_standard(one.default_factory),
                    compare=one.compare,
                    repr=one.repr,
                ),
            )
            for name, one in getattr(owner, _FIELDS).items()
        ]
        return getattr(dataclasses.make_dataclass(owner.__name__, fields), self._name)


def _standard(value: Any) -> Any:  # noqa: ANN401
    from dataclasses import MISSING  # noqa: PLC0415

    return MISSING if value is _MISSING else value


if not TYPE_CHECKING:
    dataclass, field, replace = _dataclass, _field, _replace

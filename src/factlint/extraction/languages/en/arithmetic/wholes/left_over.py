"""What a sentence, in small letters, opens with that is about some of a whole mentioned right before it."""

_OF_ALL = r"of (?:them|these|those|the)\b"
OPENS_WITH_PART = rf"^(?:(?:and|but|only|just|another|a further|the (?:other|remaining|last)) )?‹[nt](\d+)› (?!{_OF_ALL})[a-z]"
"""A number: "Five did not say"."""
OPENS_WITH_ONE = rf"^(?:(?:and|but|only|just) )?(?:one|another|the (?:other|last)) (?!{_OF_ALL})[a-z]"
OPENS_WITH_REST = r"^(?:and |but )?the (?:rest|others?|remainder|remaining|balance)\b"

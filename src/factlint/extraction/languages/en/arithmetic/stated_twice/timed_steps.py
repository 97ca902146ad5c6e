"""How recipes and instructions state how long a step takes, under a label and in a sentence.

Over folded prose (`times.recognition.fold`).
"""

from __future__ import annotations

VERBS = {
    "bake": "bak", "roast": "roast", "chill": "chill", "marinate": "marinat", "soak": "soak", "simmer": "simmer", "freeze": "freez", "prove": "prov",
    "rise": "ris", "dry": "dry", "steep": "steep", "ferment": "ferment", "refrigerate": "refrigerat", "steam": "steam", "grill": "grill",
}  # fmt: skip
"""The verb of an instruction → how the label begins that states how long it is done in all."""
LABEL = rf"(?P<verb>(?:{'|'.join(VERBS.values())})(?:e|ing)?)(?: time)?"
INSTRUCTION = (
    r"\b{verb}\b(?:(?! for\b|\bthen\b|\band (?:then|leave|return)\b)[^.;:])*? for (?:just |another )?(?:the )?$"
)
"""An instruction, up to how long it is to be done."""
OTHERWISE = r"\b(?:another|a further|(?:minutes|hours) more|more minutes|again for|blind|a second time|alternatively|fan oven|smaller|larger|halfway|depending)\b"
"""In a text that is about several such steps, or of other cases."""

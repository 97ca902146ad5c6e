"""What a verb does, as the names of events say it: "annexed" → "annexation of".

The forms are those that stand in a statement clause: past, participle, third person, -ing.
"""

_TRANSITIVE = {
    "abduction": "abducted abducts abducting",
    "abolition": "abolished abolishes abolishing",
    "acquisition": "acquired acquires acquiring bought buys buying purchased",
    "annexation": "annexed annexes annexing",
    "attack": "attacked attacks attacking",
    "arrest": "arrested arrests arresting",
    "assassination": "assassinated assassinates assassinating shot shoots",
    "blockade": "blockaded blockades blockading",
    "bombardment": "bombarded bombards bombarding",
    "bombing": "bombed bombs bombing",
    "burning": "burned burnt burns burning",
    "canonisation": "canonised canonises canonising",
    "canonization": "canonized canonizes canonizing",
    "capture": "captured captures capturing",
    "colonisation": "colonised colonises colonising",
    "colonization": "colonized colonizes colonizing",
    "conquest": "conquered conquers conquering",
    "coronation": "crowned crowns crowning",
    "construction": "built builds building erected constructed",
    "crushing": "crushed crushes crushing",
    "defeat": "defeated defeats defeating beaten",
    "demolition": "demolished demolishes demolishing",
    "destruction": "destroyed destroys destroying",
    "discovery": "discovered discovers discovering",
    "dissolution": "dissolved dissolves dissolving",
    "division": "divided divides dividing",
    "downing": "downed downs downing",
    "election": "elected elects electing",
    "evacuation": "evacuated evacuates evacuating",
    "execution": "executed executes executing hanged beheaded guillotined",
    "expulsion": "expelled expels expelling",
    "impeachment": "impeached impeaches impeaching",
    "invasion": "invaded invades invading",
    "flooding": "flooded floods",
    "handover": "handed returned",
    "inauguration": "inaugurated inaugurates inaugurating",
    "introduction": "introduced introduces introducing",
    "kidnapping": "kidnapped kidnaps kidnapping",
    "killing": "killed kills killing shot",
    "liberation": "liberated liberates liberating freed",
    "looting": "looted loots looting",
    "loss": "lost",
    "murder": "murdered murders murdering shot",
    "occupation": "occupied occupies occupying",
    "opening": "opened opens opening",
    "ouster": "ousted ousts removed toppled",
    "overthrow": "overthrown overthrew overthrows toppled topples ousted ousts deposed",
    "partition": "partitioned partitions partitioning",
    "poisoning": "poisoned poisons poisoning",
    "privatisation": "privatised privatises privatising",
    "privatization": "privatized privatizes privatizing",
    "proclamation": "proclaimed proclaims proclaiming",
    "ratification": "ratified ratifies ratifying",
    "reconquest": "reconquered reconquers reconquering",
    "recapture": "recaptured recaptures recapturing retook retaken retakes retaking",
    "release": "released releases releasing freed",
    "removal": "removed ousted",
    "reunification": "reunified reunifies reunifying reunited",
    "sack": "sacked sacks sacking",
    "sale": "sold sells selling",
    "signing": "signed signs signing",
    "shooting": "shot shoots",
    "siege": "besieged besieges besieging",
    "sinking": "sank sunk sinks sinking",
    "storming": "stormed storms storming",
    "suppression": "suppressed suppresses suppressing crushed",
    "surrender": "surrendered surrenders surrendering",
    "unification": "unified unifies unifying",
}

_INTRANSITIVE = {
    "abdication": "abdicated abdicates",
    "burning": "burned burnt",
    "collapse": "collapsed collapses",
    "crash": "crashed crashes",
    "death": "died dies",
    "disintegration": "disintegrated disintegrates",
    "disappearance": "disappeared disappears",
    "dissolution": "dissolved dissolves",
    "eruption": "erupted erupts",
    "explosion": "exploded explodes",
    "fall": "fell fallen falls",
    "flight": "fled flees",
    "flooding": "flooded",
    "handover": "returned returns reverted",
    "launch": "launched launches",
    "opening": "opened opens",
    "resignation": "resigned resigns",
    "reunification": "reunited reunites",
    "secession": "seceded secedes",
    "sinking": "sank sunk sinks",
    "surrender": "surrendered surrenders capitulated capitulates",
}

_ARRIVAL = {
    "landing": "landed lands",
    "landings": "landed lands",
    "march": "marched marches",
}


def _by_verb(table: dict[str, str]) -> dict[str, tuple[str, ...]]:
    nouns: dict[str, list[str]] = {}
    for noun, forms in table.items():
        for form in forms.split():
            nouns.setdefault(form, []).append(noun)
    return {form: tuple(found) for form, found in nouns.items()}


NOUNS_OF_DEED = _by_verb(_TRANSITIVE)
"""Form of a verb → the nouns of what it does to its object."""

NOUNS_OF_HAPPENING = _by_verb(_INTRANSITIVE)
"""Form of a verb → the nouns of what happens to its subject."""

NOUNS_OF_ARRIVAL = _by_verb(_ARRIVAL)
"""Form of a verb → the nouns of going to where its preposition says."""

OF_WHOM, WHERE = "of", "in"
EVENT_PREPOSITIONS = (OF_WHOM, "on", WHERE)
"""After such a noun, in front of to whom or where it happened."""

BY_WHOM = "by"
"""In front of who did it, in names and in clauses."""

OPENERS_OF_ASIDE = frozenset({"who", "which", "whose", "a", "an", "the", "then", "in"})
"""How an aside about somebody begins: "X, who had ruled since 1989, was overthrown"."""

ARTICLE = "the"
"""In front of names; those of events are stated with it and without it."""

CONJUNCTION = "and"

ENDING_OF_ADVERBS = "ly"

FORCES = frozenset(
    """
    troops forces soldiers army armies tanks fleet navy marines paratroopers commandos aircraft planes bombers warplanes
    allies rebels fighters militants insurgents guerrillas rioters protesters demonstrators crowds supporters gunmen
    """.split()
)
"""Who acts for a people, or for nobody in particular."""

PASSIVE_AUXILIARIES = frozenset({"was", "were", "been", "is", "are", "being", "got"})

PERFECT_AUXILIARIES = frozenset({"had", "has", "have"})

RELATIVE_PRONOUNS = frozenset({"which", "that", "who"})

OTHER_HAPPENING = frozenset("from as its his her their the a an all some part".split())
"""After a verb of happening they are about another or a lesser event: "resigned from the board", "surrendered its
fleet".
"""

PARTS = frozenset(
    """
    shares stock stocks bonds stake debt assets property properties territory territories land airspace waters soil ships
    positions targets units users customers accounts ads advertising tickets products software licences licenses technology
    """.split()
)
"""After the name of the object of an act: only a part of it is meant, "bought Norwick shares"."""

OPENERS_OF_AGENT = frozenset({"by", "in", "on", "during"})
"""After a participle they show that it states something: "Crimea, annexed by Russia in 2014"."""

NO_AGENT = frozenset(
    """
    a an the this that these those his her its their our my your any some no every each another other newly recently
    and or but of in on at by for from with without to into onto over under between against about around near within
    be not never
    """.split()
)
"""A participle after one of these describes its noun: "in annexed Crimea"."""

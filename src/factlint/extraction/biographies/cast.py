"""The people whom a text has mentioned so far, and which of them a name, pronoun or noun refers to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from factlint.extraction.biographies.kinship import owner_meant, relative_meant
from factlint.extraction.biographies.names import gender_of, has_title, words_in
from factlint.extraction.biographies.people import People
from factlint.extraction.biographies.person import RECENT, Person
from factlint.extraction.biographies.references import Reference
from factlint.extraction.languages.en.biographies import people as words_of
from factlint.extraction.languages.en.biographies import strangers as words_of_strangers
from factlint.extraction.languages.en.biographies.trades import (
    INTRODUCED,
    OF_THE_PLACE,
    OWNED_BEFORE,
    PLOT,
    STATED_OF_SUBJECT,
)
from factlint.extraction.languages.en.entities.given_names import FEMININE_NAMES, MASCULINE_NAMES
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.values.dataclass import dataclass, field

_FEW = 4
"""How many sentences may be skipped without a change of scene."""


@dataclass(slots=True)
class Cast:
    """Everybody mentioned so far, and the people whom the last sentences were about."""

    people: People = field(default_factory=People)
    topic: Person | None = None
    opener: Person | None = None
    """The first subject with a name, whom the text may be about."""
    is_in_heading: bool = False
    """Whether a heading names whom the text is about, and not only its first sentence."""
    sentence: int = 0
    paragraph: int = 0
    """Its first sentence."""
    since: int = 0
    """The sentence since which at most a few were skipped: people mentioned before may no longer be in focus."""
    main: Person | None = None
    """The subject of the last main clause."""
    is_named: bool = False
    """Whether the last main clause referred to its subject by name."""
    below: dict[int, Person] = field(default_factory=dict)
    """The subjects of subordinate clauses, by number, since a main clause last named its subject."""
    current: Person | None = None
    """The subject of the clause that is being read, once it has occurred."""
    _trades: dict[str, bool] = field(default_factory=dict)
    """Trades, each with whether the subject had it last, rather than a further person."""
    _has_plot: bool = False
    """Whether the text states what happens in a work, whose maker it may speak of as well."""
    _recent: dict[int, Person] = field(default_factory=dict)
    """The people mentioned last, by number."""
    _dying: tuple[Person, ...] = ()
    _beside: tuple[int, Person] | None = None
    """The last referent of a pronoun that was no subject, and its sentence."""
    _in_doubt: int = -1
    """The last sentence with a noun whose referent was unclear."""
    _backward: int = -2
    """The last sentence about a "he" who may be whoever has just died, before that."""
    _stranger: int | None = None
    """The earlier of this sentence and the last one, if it introduced somebody by a noun."""

    def meant(self, reference: Reference, *, is_subject: bool) -> Person | None:
        """The person that words refer to; None if in doubt."""
        if reference.is_self and self.main is not None and self.main.kin and self._is_back(reference):
            person = self.main.owner
        elif reference.is_new:
            person = self._new(reference.role)
        elif reference.pronoun:
            apart = self._teller() if reference.is_object else None
            own = self._own(reference)
            is_open = own is None and self._may_be_own(reference)
            person = (
                None
                if is_open
                else own or self.by_pronoun(reference.pronoun, apart=apart, is_object=reference.is_object)
            )
        elif reference.kin:
            person = relative_meant(self, reference)
        elif reference.name:
            person = self._named(reference, is_subject=is_subject)
        elif reference.role == words_of.THEY:
            person = self._twins()
        elif reference.role in words_of.YOUNG:
            person = self._young(words_of.YOUNG[reference.role])
        else:
            person = self.by_role(reference.role, is_subject=is_subject or reference.is_owner)
        if person is not None:
            person.seen = self.sentence
            self._recent[person.number] = person
            if reference.pronoun and not is_subject:
                self._beside = (self.sentence, person)
            if reference.role and reference.role != words_of.THEY and reference.role not in words_of.YOUNG:
                self.people.call(person, reference.role)
        elif reference.role or reference.kin:
            self._in_doubt = self.sentence
        return person

    def _teller(self) -> Person | None:
        """The subject of the clause, or that of the sentence if the clause has none."""
        is_of_sentence = self.main is not None and self.main.seen == self.sentence
        return self.current or (self.main if is_of_sentence else None)

    def _is_meant_ahead(self, one: Person) -> bool:
        """Whether only a pronoun of the same sentence has referred to somebody: "Before his death the poet …"."""
        is_last = one is self.people.everybody[-1]
        return is_last and not one.names and not one.roles and one is not self.main

    def _is_back(self, reference: Reference) -> bool:
        """Whether "she herself" may be the person whose relative the last clause was about."""
        owner = self.main.owner if self.main is not None else None
        return owner is not None and owner.gender in (words_of.PRONOUNS[reference.pronoun], "")

    def _new(self, role: str) -> Person:
        """A person introduced by a role: "a 19-year-old singer"."""
        is_she, is_he = role in words_of.ROLES_OF_WOMEN, role in words_of.ROLES_OF_MEN
        gender = words_of.FEMININE if is_she else words_of.MASCULINE if is_he else ""
        return self.add(
            Person(len(self.people.everybody), gender=gender, roles=frozenset({role}), is_certain=True)
        )

    def _own(self, reference: Reference) -> Person | None:
        """The subject of the clause itself, whose death or act is stated before anybody else is
        known to be a person.
        """
        gender = words_of.PRONOUNS.get(reference.pronoun, "")
        one = self.current
        if not reference.is_owner or one is None or not one.names or one.gender not in (gender, ""):
            return None
        is_alone = not any(True for each in self._candidates(gender) if each is not one)
        if not is_alone or not (len(one.names) > 1 or one.roles):
            return None
        one.gender, one.is_certain = gender, True
        return one

    def _may_be_own(self, reference: Reference) -> bool:
        """Whether "his" may refer to the named subject of its clause: "Holt wrote his first symphony"."""
        one = self.current
        if not reference.is_owner or one is None or not one.names:
            return False
        return one.gender in (words_of.PRONOUNS.get(reference.pronoun, ""), "")

    def present(self, person: Person, reference: Reference) -> None:
        """Record the role, relative or predecessor that a clause gives somebody with a name: "The architect was Ada
        Holt".
        """
        if reference.kin and person.owner is None:
            owner = owner_meant(self, reference.owner)
            if owner is not person:
                self.people.relate(person, owner, reference.kin, reference.kind)
        elif reference.role:
            self.people.call(person, reference.role)

    def anybody(self) -> Person:
        """A new person for whom the text has no word."""
        self.main = self.add(Person(len(self.people.everybody), is_certain=True, seen=self.sentence))
        return self.main

    def tell_of(self, subject: Person | None, *, by_name: bool) -> None:
        """Record the subject of a main clause."""
        self.main, self.is_named = subject, by_name
        if subject is not None and by_name:
            subject.named = self.sentence
            self.below.clear()

    def turn_to(self, sentence: int, paragraph: int) -> None:
        """Continue at a sentence of a paragraph; skipped sentences may have been about somebody else."""
        self.paragraph = paragraph
        if sentence - self.sentence > _FEW:
            self.since = sentence
        self.sentence = sentence

    def hear_of_trades(self, text: str) -> None:
        """Record to whom the next sentence assigns a trade."""
        self._has_plot |= pattern(PLOT).search(text) is not None
        for found in shapes((INTRODUCED,)).finditer(text):
            before = text[: found.start()]
            is_owned = pattern(OWNED_BEFORE).search(before) is not None
            self._trades[found["role"]] = not is_owned and pattern(STATED_OF_SUBJECT).search(before) is not None

    def hear_of_strangers(self, text: str, before: str) -> None:
        """Record whether a sentence, or the one before it, introduces somebody who may become "he"."""
        if shapes(words_of_strangers.INTRODUCED).search(before):
            self._stranger = self.sentence - 1
        elif shapes(words_of_strangers.SUBJECTS).search(text):
            self._stranger = self.sentence
        else:
            self._stranger = None

    def _may_be_stranger(self, person: Person) -> bool:
        """Whether a pronoun may refer to somebody introduced by a noun since a person was last mentioned.

        Or to the subject of this sentence or the last one, whose name is not known to be a person's: "Bo Lind was 80
        when he joined".
        """
        if self._stranger is not None and person.seen < self._stranger:
            return True
        main = self.main
        if main is None or main is person or main.is_certain:
            return False
        return bool(main.names) and main.seen >= self.sentence - 1 and person.seen < main.seen

    def bury(self, dying: Sequence[Person]) -> None:
        """People whose deaths a sentence states are not "he" in the next one, if another may be meant."""
        for person in self._dying:
            person.has_died = False
        for person in dying:
            person.has_died = person.is_dead = True
        self._dying = tuple(dying)

    def by_pronoun(
        self, pronoun: str, *, apart: Person | None = None, is_object: bool = False
    ) -> Person | None:
        """The referent of "he" or "her", if it is not the subject of its own clause."""
        gender = words_of.PRONOUNS.get(pronoun.casefold(), pronoun)
        known = list(self._candidates(gender))
        others = [one for one in known if one is not apart]
        if len(others) < len(known) and not others:
            return None
        person = self._likeliest(others)
        is_other = is_object and self._stranger in (None, self.sentence)  # than the subject
        if person is not None and not is_other and self._may_be_stranger(person):
            return None
        if person is None and not known:
            person = self._last_named(gender) or self.add(Person(len(self.people.everybody), gender=gender))
            person.is_certain = True
        if person is not None and not person.gender:
            person.gender = gender
        return person

    def candidates(self, pronoun: str) -> tuple[Person, ...]:
        """All candidates of its gender for an ambiguous pronoun, the topic of the text first."""
        gender = words_of.PRONOUNS[pronoun.casefold()]
        known = [one for one in self._candidates(gender) if one.gender == gender]
        if any(map(self._may_be_stranger, known)):
            return ()
        return tuple(sorted(known, key=lambda one: one is not self.topic))

    def _young(self, gender: str) -> Person | None:
        """The referent of "the boy": the only child mentioned, or else the only person who is nobody's parent or
        spouse.
        """
        known = [one for one in self._candidates(gender) if not one.is_dead]
        children = [one for one in known if one.kin in words_of.CHILDREN]
        young = children or [one for one in known if one.kin not in words_of.ONE_ONLY]
        return young[0] if len(young) == 1 else None

    def _twins(self) -> Person | None:
        """The referents of "they" right after the only people of one age."""
        found = [one for role in words_of.TWIN_ROLES for one in self.people.called(role)]
        return found[0] if len(found) == 1 and self.sentence - found[0].seen <= 1 else None

    def _last_named(self, gender: str) -> Person | None:
        """The subject of the last clause, whose name a pronoun shows to be a person's."""
        main = self.main
        is_it = (
            main is not None
            and len(main.names) > 1
            and main.gender in (gender, "")
            and self.sentence - main.seen <= 1
        )
        return main if is_it else None

    def _candidates(self, gender: str) -> Iterator[Person]:
        """The candidates for a pronoun."""
        self._recent = {
            number: one for number, one in self._recent.items() if self.sentence - one.seen <= RECENT
        }
        is_away = self.topic is None or self.topic.number in self._recent or self.topic.seen < self.since
        topic = () if is_away or self.topic is None else (self.topic,)
        for person in (*self._recent.values(), *topic):
            if person.is_certain and person.gender in (gender, ""):
                yield person

    def _likeliest(self, known: list[Person]) -> Person | None:
        """The only one of several, or the one whom the last sentence was about."""
        if len(known) <= 1:
            return known[0] if known else None
        living = [one for one in known if not one.has_died]
        if len(living) == 1 and any(one is self.main for one in known):
            if self._goes_back(living[0]):
                self._backward = self.sentence
                return None
            return None if living[0].is_dead else living[0]
        topic = self.topic or self.opener
        near = [one for one in known if self.sentence - one.seen <= 1]
        if self.main is not None and any(one is self.main for one in near):
            beside = self._beside[1] if self._beside and self._beside[0] == self.main.seen else None
            is_beside = beside is not None and beside is topic and topic is not self.main
            is_centre = self.main is topic or (self.is_named and not is_beside)
            is_centre = is_centre or not any(one is topic for one in known)
            if self._in_doubt != self.sentence:
                is_centre |= self._is_of_paragraph(self.main, topic) or self._is_of_sentence(self.main, known)
            is_alone = not any(one.number in self.below for one in known if one is not self.main)
            return self.main if is_centre and is_alone and not self.main.has_died else None
        if self.sentence - self._backward <= 1:
            self._backward = self.sentence
            return None
        if not near and self.topic is not None and self.topic.is_dead:
            return None  # of the heirs, one may go on as "he"
        is_meant = any(one is self.topic for one in known)  # "his" is not said of an actress
        return self.topic if is_meant and (not near or near == [self.topic]) else None

    def _goes_back(self, other: Person) -> bool:
        """Whether a text may go back to the life of whoever the last sentence says has died, rather than turn to
        another who is no relative: "Jan Beck has died aged 88. He worked …".
        """
        main = self.main
        if main is None or main is other or main.named != main.seen:
            return False
        return main.owner is not other and other.owner is not main

    def _is_of_paragraph(self, main: Person, topic: Person | None) -> bool:
        """Whether a paragraph has named somebody, and has not mentioned the one named first in the text."""
        is_other = topic is not None and topic.seen < self.paragraph and not self.is_in_heading
        return is_other and self.paragraph <= main.named

    def _is_of_sentence(self, main: Person, known: Sequence[Person]) -> bool:
        """Whether a sentence has mentioned nobody else so far: "She married in 1925, when she was …"."""
        stated = [one for one in known if one.seen == self.sentence]
        return len(stated) == 1 and stated[0] is main and not main.kin

    def _named(self, reference: Reference, *, is_subject: bool) -> Person | None:
        words = words_in(reference.name)
        person = self.add(Person(len(self.people.everybody))) if reference.is_namesake else self.bearer(words)
        first = reference.name.split()[0].casefold().strip(".")
        is_last_name = person is not None and " " not in reference.name  # or the first one, again
        shown = "" if is_last_name else gender_of(first)
        if person is not None and {person.gender, shown} == {words_of.FEMININE, words_of.MASCULINE}:
            person = self.add(Person(len(self.people.everybody)))  # Lady Peel is not Sir Sidney Peel
        is_person = first in FEMININE_NAMES or first in MASCULINE_NAMES or has_title(reference.name)
        is_person |= reference.is_born
        if person is None and self.people.several_bear(words):
            return None
        if person is None and (is_person or is_subject or reference.role or reference.kind):
            person = (self._nameless(first) if is_subject else None) or self.add(
                Person(len(self.people.everybody))
            )
            person.is_named_late = bool(person.gender or person.roles)
        if person is not None:
            self.people.name(person, words)
            person.gender = person.gender or shown
            person.is_certain |= is_person or bool(reference.role or reference.kind)
            person.kind = person.kind or reference.kind
        return person

    def _nameless(self, first: str) -> Person | None:
        """The only person so far, if mentioned by pronouns or nouns alone."""
        everybody = self.people.everybody
        if any(one.names for one in everybody if not one.kin):
            return None
        nameless = list(islice((one for one in everybody if not one.names and not one.kin), 2))
        if len(nameless) != 1 or self._is_told_of(nameless[0]):
            return None
        return nameless[0] if gender_of(first) in ("", nameless[0].gender) or not nameless[0].gender else None

    def _is_told_of(self, person: Person) -> bool:
        """Whether a main clause of this sentence is about somebody: "He took over when Tom Dale died" names another."""
        return person is self.main and person.seen == self.sentence

    def bearer(self, words: frozenset[str]) -> Person | None:
        """The person whose name the words are, in full or in part."""
        topic = self.topic.names if self.topic is not None else frozenset[str]()
        for bearers, may_be_topic in (
            (self.people.named(words), topic == words),
            (self.people.bearing(words), words <= topic),
            (self._by_first_name(words), len(topic) == 1 and topic < words),
        ):
            found = list(islice(bearers, 2))
            if found:
                if len(found) == 1:
                    return (
                        None
                        if self._has_namesake(found[0], words) or _is_numbered(found[0], words)
                        else found[0]
                    )
                return self.topic if may_be_topic and not self._is_one_of_several(words) else None
        return None

    def _is_one_of_several(self, words: frozenset[str]) -> bool:
        """Whether the last sentences mention somebody else who bears the name of the topic; either may be meant."""
        others = [one for one in self.people.bearing(words) if one is not self.topic]
        near = [one for one in others if self.sentence - one.seen <= 1]
        for one in near:
            one.seen = self.sentence
        return bool(near)

    def _has_namesake(self, person: Person, words: frozenset[str]) -> bool:
        """Whether a relative mentioned by first name alone shares it with another: father and son."""
        return bool(person.kin) and len(words) == 1 and self.people.several_bear(words)

    def _by_first_name(self, words: frozenset[str]) -> Iterator[Person]:
        """People mentioned so far by one word only, a given name, that is part of the full name."""
        given = (word for word in words if word in FEMININE_NAMES or word in MASCULINE_NAMES)
        return (one for word in given if len(words) > 1 for one in self.people.named(frozenset({word})))

    def by_role(self, role: str, *, is_subject: bool) -> Person | None:
        """The referent of "the painter": the bearer of the role, or the only person mentioned,
        unless met by somebody.
        """
        called = self.people.called(role)
        if called:
            return called[0] if len(called) == 1 else None
        certain = list(islice((one for one in self.people.everybody if one.is_certain and not one.kin), 2))
        is_topic = len(certain) == 1 and certain[0] is self.topic and role not in words_of.TWIN_ROLES
        if is_subject and is_topic and certain[0].names and not certain[0].roles and self._may_be_trade(role):
            return certain[0]
        if is_subject and len(certain) == 1 and self._is_meant_ahead(certain[0]):
            return certain[0]
        return (
            None
            if certain
            else self.add(Person(len(self.people.everybody), roles=frozenset({role}), is_certain=True))
        )

    def _may_be_trade(self, role: str) -> bool:
        """Whether "the painter" may be the topic of the text, though the text never names its trade."""
        return not self._has_plot and self._trades.get(role, role not in OF_THE_PLACE)

    def add(self, person: Person) -> Person:
        """Introduce somebody."""
        self.people.add(person)
        self._recent[person.number] = person
        return person


def _is_numbered(person: Person, words: frozenset[str]) -> bool:
    """Whether somebody is one of several of a name: "the first Lord Ash", where "Lord Ash" may be another."""
    return not words_of.ORDINALS.isdisjoint(person.names - words)

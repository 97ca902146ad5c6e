"""How English names who states what a sentence states, and what else stands around it without a number."""

from __future__ import annotations

from factlint.extraction.languages.en.telling import KNOW, TELL, WHOM

_SAYS = (
    rf"(?:{TELL}|{KNOW}){WHOM}|announced|announces|stress(?:es|ed)|agreed|agrees|insists?|insisted|suggests?|suggested|"
    "(?:is|are|was|were) (?:pleased|happy|proud|glad|delighted|sorry|able) to (?:report|say|announce|note)"
)
_WHO = r"[^,.;:\d]"
_STATED_BY = rf"according to {_WHO}{{1,50}},|as {_WHO}{{1,40}} (?:{_SAYS}|put it)(?: {_WHO}{{1,40}})?,"
_OPENER = r"(?:but|yet|and)(?:,)? |(?:however|in fact|indeed|moreover|furthermore|still|nevertheless|nonetheless|of course|meanwhile|in short|in brief|on the whole|as expected|as planned|unfortunately|sadly|happily|fortunately|interestingly|notably), "
REPORTED = rf"(?:{_OPENER})|(?:(?:{_STATED_BY}) |{_WHO}{{1,60}}? (?:{_SAYS}) that,? |it (?:emerged|turned out|is (?:clear|known|true)|was (?:clear|found|reported)) that )(?=(?:out )?of\b)"
"""At the head of a sentence: what ties it to the one before, or who states what it states, before a part of a whole."""
_REMARKS = r"however|indeed|in fact|of course|as (?:planned|expected|usual|hoped|agreed|promised|it happens|it happened|always|well)|in turn|by the way|incidentally|for instance|it (?:seems|seemed|appears|appeared|is said|turns out|turned out)|we (?:learn(?:ed|t)?|hear|heard|found|find)|on the other hand|to be precise|at least officially"
_NOTE = r" ?[(\[](?:(?:see|cf[.]?|compare) [^()\[\]]{1,40}|(?:(?:note|footnote|table|fig[.]?|figure|chart|appendix|annex|box|page|p[.]|section|ch[.]|chapter|ref[.]|source:?|image|plate|map) ?)[^()\[\]‹›]{0,6}(?:‹n\d+›)?[^()\[\]‹›]{0,6})[)\]]"
REMARK = rf"{_NOTE}|, (?:{_REMARKS}|according to {_WHO}{{1,40}}|as {_WHO}{{1,30}} (?:{_SAYS})|(?:he|she|it|they|the [a-z]+(?: [a-z]+)?|(?:mr|mrs|ms|dr) [a-z]+) (?:said|says|added|adds|notes|noted|explained|explains|reported|reports)),(?= )"
"""Between commas within a sentence, or in brackets: nothing that belongs to its numbers."""
SPARE = r"(?<=[a-z›]) on average(?=, an? )|(?<=\bthat is)(?:,| to say,?)(?= )|(?<=\bi[.]e[.]),(?= )"
"""What changes nothing beside numbers: the comma of "that is,", and "on average" before a change that is repeated."""

"""How English names the one who holds a post. Regular expressions over prose."""

from __future__ import annotations

_NOUNS = (
    r"treasurer|secretary|chair(?:man|woman|person)?|chief executive(?: officer)?|chief operating officer|chief financial officer|managing director|executive director|director|headteacher"
    r"|head teacher|headmaster|headmistress|principal|editor|manager|coordinator|co-ordinator|organi[sz]er|designer|architect|conductor|curator|librarian|registrar"
    r"|caretaker|warden|drummer|bassist|singer|keyboardist|coach|captain|coxswain|skipper|spokesperson|spokeswoman|spokesman|clerk|vicar|rector|dean|steward|foreman|supervisor"
    r"|choreographer|producer|mayor|president|leader|archivist|gardener|keeper|head chef|chef|surveyor|auditor|administrator|founder|owner|author|lecturer|technician|officer"
)
POST = rf"(?i:\b(?:{_NOUNS})\b)"
"""The noun of a post that one person holds at a time."""
_MODIFIER = r"(?!(?:and|or|by|with|to|of|that|said|says|say|for|from|in|as|but|when|then|told|asked|thanked|its|an|be|is|was|are|were|who|which|on|at)\b)[A-Za-z][a-z-]+"
_POST = rf"(?P<post>(?:{_MODIFIER} ){{0,2}}(?i:{_NOUNS}))"
_TITLE = r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Cllr|Councillor|Rev|Revd|Father|Sister)\.? )"
_NAMED = r"[A-ZÀ-Þ][a-zà-þ’']+(?:[A-Z][a-z]+)?(?:-[A-ZÀ-Þ][a-zà-þ]+)?"
_PERSON = rf"(?P<person>{_TITLE}?(?:[A-Z]\. ?){{0,2}}(?:{_NAMED} ){{0,2}}(?:(?:de|van|von|der|la|di) ){{0,2}}{_NAMED})"
_DEFINITE = r"(?:[Tt]he|[Oo]ur|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Mm]y|\w+[’']s?)"
_ENDS = r"(?=[.,;:!?)]|$| (?:and|but|has|had|is|was|will|said|says|adds?|added|gave|gives?|with|for|from|at|in|on|to|[a-z]+(?:ed|s))\b|\n)"
BESIDE_NAME = (
    rf"{POST}(?: of [A-Za-z’' ]{{3,40}})?(?:[,:]| is| was| \(| –| —)? ?(?:(?:de|van|von|der|la|di) ){{0,2}}[A-ZÀ-Þ]"
    rf"|[A-ZÀ-Þ][\w’'-]*(?:, | is | was | \()(?:[\w’'-]+ ){{0,3}}{POST}"
)
"""A post with a capital where `HOLDERS` has a name; it may go with one of them, and costs less to look for."""

HOLDERS = (
    rf"\b{_DEFINITE} {_POST}(?: of [A-Za-z’' ]{{3,40}}?)?(?:, | is | was | \(| – | — ){_PERSON}{_ENDS}",
    rf"(?:^|[\n.!?:;,] ?|\b(?:and|by|with|to|that|said|says|but|when|told|asked|thanked|as|from|for|of|[Tt]he|[Oo]ur) )[*_\"“]*{_POST} {_PERSON}{_ENDS}",
    rf"\b{_PERSON}, (?:{_DEFINITE} )?{_POST}(?=[.,;:)]|$| of| at|\n)",
    rf"\b{_PERSON} (?:is|was) {_DEFINITE} {_POST}(?=[.,;:)]|$| of| at|\n)",
    rf"\b{_PERSON} \((?:{_DEFINITE} )?{_POST}\)",
    rf"(?:^|\n)[-*• ]*(?:{_DEFINITE} )?{_POST}(?::| –| —) ?{_PERSON}{_ENDS}",
)
"""A post beside a name, in either order."""
NO_HOLDER = (
    r"(?i:\b(?:former(?:ly)?|ex|then|newly|outgoing|incoming|acting|deputy|interim|vice|co|assistant|associate|elect|honorary|past|previous(?:ly)?|succe\w+|replac\w*|predecessor|successor"
    r"|until|became|becomes?|appointed|named|elected|resign\w*|stepp\w+ down|took over|takes? over|retir\w+ as|joint(?:ly)?|both|another|original(?:ly)?|founding|regional|not|or|candidate|late"
    r"|played by|starring|portray\w*)\b)"
)
"""In a sentence that tells a post: it may go from one to another, or there are several like it."""
TIMED = r"\b(?:[Ss]ince|(?:1\d|20)\d\d)\b"
"""The post may be held by others at other times, but not by somebody with almost the same name."""
TITLE = _TITLE
SHORT_NAMES = frozenset(
    """
    al alex andy art barb barney bart bea ben bert beth betty bill billy bob bobby bonnie brad cal cam charlie chip chris chuck cindy clem connie dan danny dave deb debbie
    dee dick dirk don dora dot drew ed eddie ella ellie em eric erik fran frank fred freddie gail gene george gerry gil gina gus hal hank harry herb ike izzy jack jackie jake
    jamie jan jean jeff jen jenny jerry jess jim jimmy jo joe joey john johnny jon josh judy kate kathy katie kay ken kim kit larry len lena leo les lew lil liz lizzie lou luke
    maggie mandy marge mark marty mat matt meg mel mick mickey mike millie milly mo moll molly nan nancy nat ned nell nick nora norm pam pat patty paula peg peggy penny pete phil
    polly rab ray reg rich rick ricky rob robbie rod ron rory rosie roy russ sal sally sam sandy sid sonny stan steve sue suzy tam ted teddy terry theo tim toby tom tommy tony
    tricia trish val vic vicky vince viv wal wally walt wes will willie win woody zack zeke
    """.split()
)
"""First names, case-folded, that may stand for a longer one."""
HELD_BY_ONE = frozenset(
    (
        "treasurer", "secretary", "chair", "chairman", "chairwoman", "chairperson", "chief executive", "chief executive officer", "managing director", "executive director",
        "headteacher", "head teacher", "headmaster", "headmistress", "principal", "editor", "head librarian", "librarian", "head gardener", "caretaker", "warden", "vicar",
        "chief financial officer", "chief operating officer", "finance director", "head chef", "club secretary", "membership secretary", "editor-in-chief", "curator", "conductor",
    )
)  # fmt: skip
"""Posts, case-folded, that one person holds in a house."""
OWN = r"^(?:[Oo]ur|[Mm]y) "
ELSEWHERE = r"\b(?:of|at|for) (?:the )?[A-ZÀ-Þ]|[A-ZÀ-Þ][\w’'-]*[’']s? "
"""Beside a post, the name of the house in which it is held."""
COMES_AND_GOES = r"(?i:\b(?:retir\w*|leav(?:es|ing)|left|steps?|stepping|stands?|stood|hands?|handed|joins?|joining|new|died|death|takes?|took|interim|acting|successor|succe\w+|replac\w*|former|elected|elects?|appoint\w*|until)\b)"
"""In a text in which a post may go from one to another."""

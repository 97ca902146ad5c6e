"""English first names that are short forms of others."""

from __future__ import annotations

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

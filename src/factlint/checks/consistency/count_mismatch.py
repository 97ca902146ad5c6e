"""The text announces a number of things and names a different number of them.

Why it matters: Items are added to lists and forgotten in the sentence before them; readers look for the missing one.

How it decides: "Three reasons:" ends a paragraph and a list of another length follows; or a sentence announces a number
and names short items after a colon or a dash, in brackets or in apposition; or it says how often something happened,
and when. Items that all begin with a preposition, a determiner or a question word may be long. Where "and" may be part
of an item, or an item is about several things, all ways of counting are allowed. A place in an order ("the fourth of
three children") must be one of those there are. Nobody can have stayed away where the sentence before says that all
came, and a list that is a sentence of its own ("These are …") is counted, too. So are names with their number in
brackets behind them, and marks ("(a) … (b) …") with "all five" after them. A numbering with one step out of order
("Step 4 … Step 6 … Step 6"), or without its third step, is reported at that step.

Known limits: Silent where not all items need to be named ("including", "such as", "among them", "etc."), where items
are stated in clauses, and where two lists follow each other.

Sources: Strunk & White 1999, rule 19, for naming announced things in one form, which is what makes them countable.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.writing.figures import as_stated, figure_finding, in_style_of
from factlint.model.arithmetic import Enumeration, Ranked
from factlint.model.document import Document
from factlint.model.finding import Finding, Level, Related
from factlint.values.hedges import Hedge

LEVEL = Level.WARNING

EXAMPLES = (
    Flags(
        "We have ⟦three⟧ reasons:\n\n- cost\n- time\n- risk\n- habit\n",
        fixed="We have four reasons:\n\n- cost\n- time\n- risk\n- habit\n",
    ),
    Flags("Follow these ⟦5⟧ steps:\n\n1. stop\n2. look\n3. listen\n4. go\n"),
    Flags("The flag has ⟦three⟧ colours: red, green, blue and yellow."),
    Flags("She lived in ⟦four⟧ countries (France, Spain and Italy)."),
    Flags("There are ⟦two⟧ seasons – the wet, the dry and the cold."),
    Flags("The ⟦six⟧ founders: Ada, Ben, Cleo, Dan and Eve."),
    Flags("The ⟦four⟧ northern ports, Arun, Bexley and Corve, are closed."),
    Flags("The ⟦three⟧ finalists are Ann Ost, Bo Lind, Cy Marsh and Di Holt."),
    Flags("⟦Two⟧ wings were rebuilt: the tower, the kitchen and the stable."),
    Flags("## The ⟦five⟧ rules\n\n1. Be fair\n2. Be brief\n3. Be kind\n4. Be true\n", format="md"),
    Flags("⟦Two⟧ of its members, Ann Lee, Bo Ray and Cy Poe, resigned."),
    Flags("She is survived by ⟦three⟧ children, Ann, Bo, Cy and Di."),
    Flags("The ⟦three⟧ colours of the flag – red, white, blue and green – are old."),
    Flags("The plan has ⟦four⟧ goals: growth, fairness and safety."),
    Flags("The work fell into ⟦two⟧ phases: planning (2001–2003), building (2004–2008) and review (2010)."),
    Flags("She won the prize ⟦four⟧ times, in 1999, 2003 and 2010."),
    Flags("He was the ⟦fourth⟧ of three children of a miller."),
    Flags("It was the ⟦third⟧ fire this year, after one in March and two in June."),
    Passes("She won the prize four times, most recently in 2003 and 2010."),
    Passes("They scored three goals: Berg and Lund."),
    Passes("The packed form means three things: First, the rows of LU are kept. Second, no. Third, yes."),
    Passes("He asks that, within these two days, six of them come to his tent."),
    Passes(
        "The fields for sorting are the same for all three sections: Amount, Category, Number, Payee and Type."
    ),
    Passes("He had two sons, William, Duke of Arun and Henry."),
    Passes("The two rivers of the county – Arun, Bexley and their streams – flood."),
    Passes(
        "Combined, these two patches fix:\n\n- the crash on start\n- the lost settings\n- the wrong totals\n"
    ),
    Passes("It takes two arguments - the name, a word, and an optional value."),
    Passes("Left for 32-bit users:\n\n- quotas\n- checks\n- tests"),
    Passes("Suppose we have two threads at one time:\n\n- one runs\n- two runs\n- one stops"),
    Passes("Three locks (and combinations thereof) are in use."),
    Passes("It has two calls:\n\n- warn\n- fail\n- The reason for these two is old:"),
    Passes("It has three entries:\n\n- name\n- value\n- reason\n- ... and what else it holds"),
    Passes("The county has three towns: Arven, east of Brod, Tolme, north of Brod, and Mlyn."),
    Passes("It owns 4 support vehicles (cars and vans) and 98 films (features, documentaries and shorts)."),
    Passes("The empire pressed its two neighbours (and rivals), namely Arven and Brod."),
    Passes("The land has 66 cantons (kantone, singular kanton)."),
    Passes("We set four limits:\n\n- two limits on files\n- two limits on blocks\n"),
    Passes("There are three forms:\n\n- forms A to C, divided in two\n- form D\n"),
    Passes(
        "<p>We need two parts:</p><dl><dt>The base</dt><dd>Wood.</dd><dt>The lid</dt><dd>Tin.</dd></dl>",
        format="html",
    ),
    Passes("<p>We need two parts:</p><ul><li>Wood</li><li>Tin</li></ul><ul><li>Back</li></ul>", format="html"),
    Passes("## 2 Steps\n\n1. Open\n2. Stir\n3. Close\n", format="md"),
    Passes("The four northern ports, Arun and Bexley among them, are closed."),
    Passes("The three sisters, Ann, Bo and Cy, are the three finalists of 2019."),
    Passes("The five ports, Arun excepted, and Bexley are closed."),
    Passes("The six lakes, Arun Water and Bexley Water, lie in the north."),
    Passes("It builds for tier 2 and 3 targets (mostly embedded boards and old phones)."),
    Passes("We have three reasons:\n\n- cost\n- time\n- risk\n"),
    Passes("Linux has 5 runlevels:\n\n- 0 (halt)\n- 1 (single)\n- 2 through 4 (multi)\n"),
    Passes(
        "It has two parts:\n\n```\nstart()\nstop()\n```\n\n- start begins\n- stop ends\n- x is a name\n",
        format="md",
    ),
    Passes("The maps to two dimensions are these:\n\n- oblique\n- flat\n- round\n"),
    Passes("# 1. Oak\n\nGive these two commands:\n\n# 2. Ash\n\n# 3. Elm\n\n# 4. Fir\n", format="md"),
    Passes(
        "Three steps:\n\n1. Open it.\n\n2. Stir it.\n\n+\nIn a large bowl, as it will rise and rise.\n\n3. Bake it.\n"
    ),
    Passes("Bring four things:\n\n1. Bread\n2. - salt\n   - pepper\n3. Wine\n4. Oil\n", format="md"),
    Passes("It lacks these LanguageLevel 3 facilities:\n\n- inks\n- fonts\n"),
    Passes("They found two kinds (birds, fish, deer, ...) in the wood."),
    Passes("GRASS 7 improvements: layers, tables."),
    Passes("It has four channels:\n\n- value\n- red; green; blue\n- alpha\n"),
    Passes(
        "<p>Try two ways:<ul><li>One<figure><figcaption>Fig.</figcaption></figure></li><li>Two</li></ul>",
        format="html",
    ),
    Passes("The two commands above show that:\n\n- it is red\n- it is old\n- it is small\n"),
    Passes("The three partners, Holt & Lind, Strand and Moor, merged in 1990."),
    Passes("He had two children: a son, Karl, and a daughter, Eva."),
    Passes("The award went to two writers: Ida Moor, author of Reeds, and Tom Ross."),
    Passes("The board has three members: Ann Ost, chair; Bo Lind, treasurer; and Cy Marsh."),
    Passes("He had three children: a son, Karl, and twin daughters, Eva and Maria."),
    Passes("She lived in four countries, among them France, Spain and Italy."),
    Passes("The flag has three colours: red, black and white, and green."),
    Passes("He wrote two books (Salt and Pepper, Oil and Vinegar)."),
    Flags("All 50 delegates came. ⟦Twelve⟧ delegates stayed at home."),
    Passes("All 50 delegates came. Twelve delegates arrived late."),
    Passes("There are five rules, such as these two rules:\n\n- be kind\n- be quick\n"),
)


def check(case: Case) -> Iterator[Finding]:
    """Report each number that contradicts the things listed after it."""
    for equation in case.analysis.equations:
        if isinstance(equation, Ranked) and not _may_be(equation):
            yield _misplaced(case.analysis.document, equation)
        elif isinstance(equation, Enumeration) and equation.announced.value.hedge is Hedge.EXACTLY:
            number = equation.announced.value.written
            if not equation.fewest <= number <= equation.most:
                yield _finding(case.analysis.document, equation)


def _finding(document: Document, equation: Enumeration) -> Finding:
    is_sure = equation.fewest == equation.most
    named = str(equation.most) if is_sure else f"{equation.fewest} or {equation.most}"
    verb = "is" if equation.most == 1 else "are"
    found = f"the list has {named}" if equation.is_list else f"{named} {verb} named"
    return figure_finding(
        document,
        equation.announced,
        _announced(equation) + f", but {found}",
        level=LEVEL,
        related=tuple(
            Related(span, document.source[span.start : span.end], "what is named")
            for span in map(document.to_source, equation.items)
        ),
        expected=in_style_of(equation.announced, equation.announced.value.written * 0 + equation.most)
        if is_sure
        else None,
    )


def _announced(equation: Enumeration) -> str:
    said = equation.announced.said
    return (
        f"{as_stated(equation.announced)} {equation.noun} are announced"
        if equation.noun
        else f"“{said}” is stated"
    )


def _may_be(ranked: Ranked) -> bool:
    number = ranked.rank.value.written
    return number == ranked.among if ranked.is_last else number <= ranked.among


def _misplaced(document: Document, ranked: Ranked) -> Finding:
    said = f"“{ranked.rank.said}”"
    if ranked.is_last:
        message = f"{said} comes after {ranked.among - 1} others"
    elif ranked.among:
        message = f"{said} is more than the {ranked.among} that there are"
    else:
        message = f"{said} cannot be: none are left"
    others = document.to_source(ranked.others)
    return Finding.at(
        ranked.rank,
        level=LEVEL,
        message=message,
        related=(Related(others, document.source[others.start : others.end], "how many there are"),),
    )

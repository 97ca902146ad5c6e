"""Abbreviations whose full stop does not end a sentence, case-folded and without the stop."""

ABBREVIATIONS = frozenset(
    """
    mr mrs ms dr prof rev hon sr jr st mt ft gen col lt capt maj sgt cmdr adm gov sen rep pres
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
    vs etc al e.g i.e eg ie cf viz approx ca c no nos vol vols pp p fig figs eq ch sec ed eds est
    inc ltd co corp bros dept univ assn u.s u.k u.n e.u a.m p.m b.c a.d d.c
    """.split()
)

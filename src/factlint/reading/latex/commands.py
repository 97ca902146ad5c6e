"""What the commands and environments of LaTeX show (The LaTeX Project, "LaTeX2e: An unofficial reference manual")."""

from __future__ import annotations

HEADINGS = {
    "part": 1, "chapter": 1, "section": 2, "subsection": 3, "subsubsection": 4, "paragraph": 5,
    "subparagraph": 6,
    "frametitle": 2, "framesubtitle": 3,
}  # fmt: skip
"""Command → level."""

SHOWN = frozenset(
    "textbf textit emph textsc textrm textsf textup textsl textmd textnormal text mbox hbox fbox underline uline"
    " alert hl num makebox MakeUppercase textsuperscript textsubscript".split()
)
"""Commands that show their argument as it is."""
SHOWN_LAST = {"href": 1, "textcolor": 1, "colorbox": 1, "foreignlanguage": 1, "multicolumn": 2, "multirow": 2,
              "parbox": 1, "hyperref": 0, "raisebox": 1, "resizebox": 2, "scalebox": 1}  # fmt: skip
"""Commands that show their last argument → how many stand before it."""
NOTES = frozenset({"footnote", "footnotetext", "thanks", "marginpar", "sidenote", "endnote"})
NOTHING = {
    "label": 1, "index": 1, "vspace": 1, "hspace": 1, "input": 1, "include": 1, "bibliography": 1,
    "bibliographystyle": 1,
    "cite": 1, "citep": 1, "parencite": 1, "footcite": 1, "autocite": 1, "nocite": 1, "footnotemark": 0,
    "newcommand": 2, "renewcommand": 2, "providecommand": 2, "newenvironment": 3, "renewenvironment": 3,
    "newtheorem": 2, "setlength": 2, "addtolength": 2, "setcounter": 2, "addtocounter": 2, "usepackage": 1,
    "documentclass": 1, "pagestyle": 1, "thispagestyle": 1, "hypersetup": 1, "definecolor": 3,
    "color": 1, "cline": 1,
    "cmidrule": 1, "author": 1, "title": 1, "date": 1, "affil": 1, "includegraphics": 1, "graphicspath": 1,
    "pagenumbering": 1, "phantom": 1, "addcontentsline": 3, "hyphenation": 1, "stepcounter": 1, "fontsize": 2,
    "begingroup": 0, "endgroup": 0, "centering": 0, "raggedright": 0, "noindent": 0, "indent": 0,
    "maketitle": 0,
    "tableofcontents": 0, "listoffigures": 0, "listoftables": 0, "newpage": 0, "clearpage": 0,
    "cleardoublepage": 0,
    "pagebreak": 0, "linebreak": 0, "hfill": 0, "vfill": 0, "smallskip": 0, "medskip": 0,
    "bigskip": 0, "hline": 0,
    "toprule": 0, "midrule": 0, "bottomrule": 0, "appendix": 0, "frontmatter": 0, "mainmatter": 0,
    "backmatter": 0,
    "bf": 0, "it": 0, "sc": 0, "rm": 0, "sf": 0, "tt": 0, "em": 0, "bfseries": 0, "itshape": 0,
    "scshape": 0, "upshape": 0,
    "mdseries": 0, "normalfont": 0, "tiny": 0, "scriptsize": 0, "footnotesize": 0, "small": 0, "normalsize": 0,
    "large": 0, "Large": 0, "LARGE": 0, "huge": 0, "Huge": 0, "protect": 0, "relax": 0,
    "sloppy": 0, "bgroup": 0,
    "egroup": 0, "pause": 0, "printbibliography": 0, "makeatletter": 0, "makeatother": 0,
    "null": 0, "endhead": 0,
    "endfirsthead": 0, "endfoot": 0, "hskip": 0, "vskip": 0, "strut": 0, "nobreak": 0, "allowbreak": 0,
}  # fmt: skip
"""Commands that show nothing, or only a mark → how many arguments they take."""
BREAKS = frozenset({"par", "newline", "tabularnewline"})

CHARACTERS = {
    "ldots": "…", "dots": "…", "textellipsis": "…", "textendash": "–", "textemdash": "—", "S": "§", "P": "¶",
    "pounds": "£", "textsterling": "£", "euro": "€", "texteuro": "€", "EUR": "€",
    "textdollar": "$", "textyen": "¥",
    "copyright": "©", "textcopyright": "©", "textregistered": "®", "texttrademark": "™",
    "textdegree": "°", "degree": "°",
    "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø", "aa": "å",
    "AA": "Å", "l": "ł", "L": "Ł",
    "i": "ı", "j": "ȷ", "dh": "ð", "DH": "Ð", "th": "þ", "TH": "Þ", "slash": "/", "textbackslash": "\\",
    "textquoteleft": "‘", "textquoteright": "’", "textquotedblleft": "“", "textquotedblright": "”",
    "textperiodcentered": "·",
    "textbullet": "•", "textasciitilde": "~", "textunderscore": "_", "textpercent": "%",
    "LaTeX": "LaTeX", "TeX": "TeX",
    "quad": " ", "qquad": " ", "space": " ", "nobreakspace": "\N{NO-BREAK SPACE}",
    "thinspace": "\N{THIN SPACE}",
    "textonehalf": "½", "textonequarter": "¼", "textthreequarters": "¾", "texttimes": "×", "times": "×",
}  # fmt: skip
"""Command → the character that it shows."""
SIGNS = {
    **{sign: sign for sign in "%&$#_{}"}, " ": " ", "\n": " ", "\t": " ", ",": "\N{THIN SPACE}",
    ";": " ", ":": " ",
    "!": "", "-": "", "/": "", "@": "", "~": "~",
}  # fmt: skip
"""Sign behind a backslash → what both show."""
ACCENTS = {
    "'": "\u0301", "`": "\u0300", "^": "\u0302", '"': "\u0308", "~": "\u0303", "=": "\u0304",
    ".": "\u0307", "u": "\u0306",
    "v": "\u030c", "H": "\u030b", "c": "\u0327", "k": "\u0328", "r": "\u030a", "d": "\u0323", "b": "\u0331",
}  # fmt: skip
"""Sign behind a backslash → the combining character of its accent."""
LIGATURES = {"---": "—", "--": "–", "``": "“", "''": "”", "`": "‘", "~": "\N{NO-BREAK SPACE}"}

LISTS = frozenset({"itemize", "enumerate", "description", "compactitem", "compactenum", "inparaenum"})
QUOTATIONS = frozenset({"quote", "quotation", "verse", "displayquote", "epigraph"})
TABLES = {
    "tabular": 1,
    "tabular*": 2,
    "tabularx": 2,
    "tabulary": 2,
    "longtable": 1,
    "supertabular": 1,
    "tblr": 1,
}
"""Environment → how many arguments stand before its cells."""
PLAIN = (
    LISTS
    | QUOTATIONS
    | frozenset(
        "document abstract center flushleft flushright figure figure* table table* titlepage small footnotesize".split()
    )
)
"""Environments without arguments; what stands in braces behind the beginning of another one is no prose."""
FORMULAS = frozenset(
    "math displaymath equation equation* align align* gather gather* multline multline* eqnarray eqnarray* alignat"
    " alignat* flalign flalign* dmath dmath*".split()
)
"""Environments that stand for something within a sentence."""
NOT_PROSE = frozenset(
    "verbatim verbatim* Verbatim lstlisting minted comment tikzpicture pgfpicture picture filecontents filecontents*"
    " algorithm algorithm* algorithmic thebibliography axis forest array alltt".split()
)

"""What of a LaTeX file is prose, and where it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.model.document import Document
from factlint.reading.latex.reader import read
from factlint.reading.prose import OBJECT
from factlint.values.edtf import parse

from .prose_laws import cells, lawful, outline, source_of


def document_of(text: str) -> Document:
    return lawful(read("text.tex", text))


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        (r"The \textbf{mill of \emph{Arden}} and {\it Dale}", "The mill of Arden and Dale"),
        (
            r"47~years, 1894--1931, 5\,km --- ``so'' `it' is",
            "47\N{NO-BREAK SPACE}years, 1894–1931, 5\N{THIN SPACE}km — “so” ‘it' is",
        ),
        (r"$47$ years, $50\%$ of 1{,}000, \$5 \& more", "47 years, 50% of 1,000, $5 & more"),
        (r"Caf\'e Stra\ss e Garc\'{\i}a Mu\~noz \v{S}t\"urm", "Café Straße García Muñoz Štürm"),
        (r"It closed~\cite[p.~3]{lee} in 1931\label{a}.\index{mill}", "It closed in 1931."),
        (r"one\footnote{A \textit{note}.} two", "one two\nA note."),
        (r"see \href{https://oak.example/2003}{the site}, \textcolor{red}{red}", "see the site, red"),
        ("one % 1894\ntwo%\n  three", "one twothree"),
        ("one\ntwo\\\\[2pt]three", "one\ntwo\nthree"),
        (r"\noindent\LaTeX{} of \today", f"LaTeX of {OBJECT}"),
        (r"\newcommand{\mill}[1]{built #1 in 1894}A mill", "A mill"),
        ("an open {brace and $ sign", "an open brace and $ sign"),
    ],
)
def test_markup_is_not_prose(text: str, prose: str) -> None:
    assert document_of(text).prose == prose


@pytest.mark.parametrize(
    "held",
    [
        "$n=2003$",
        r"\(n=2003\)",
        r"\verb|2003|",
        r"\texttt{2003}",
        r"\SI{2003}{\km}",
        r"\ref{sec:2003}",
        r"\[ 2003 \]",
        r"\begin{equation}2003\end{equation}",
    ],
)
def test_what_is_no_words_leaves_an_object(held: str) -> None:
    assert document_of(f"version {held} of").prose == f"version {OBJECT} of"


@pytest.mark.parametrize(
    "block",
    [
        "\\begin{verbatim}\n1894\n\n1895\n\\end{verbatim}",
        "\\begin{tikzpicture}[x=1894]\\node{1894};\\end{tikzpicture}",
        "% 1894",
        "\\vspace{1894pt}",
        "\\begin{figure}[ht]\\includegraphics[width=1894pt]{1894.png}\\end{figure}",
        "\\begin{minipage}{0.5\\textwidth}\\end{minipage}",
    ],
)
def test_what_is_no_paragraph_leaves_nothing(block: str) -> None:
    assert document_of(f"One\n\n{block}\n\nTwo").prose == "One\nTwo"


def test_blocks_have_their_kind() -> None:
    text = r"""\documentclass{article}
\title{The \emph{Mill}}
\date{1 December 2025}
\newcommand{\x}{1894}
\begin{document}
\maketitle
\section*{Peace\label{sec:peace}}
Text
of two lines.

\begin{itemize}
  \item one
  \begin{enumerate} \item within \end{enumerate}
\end{itemize}
\begin{description}\item[term] told\end{description}
\begin{quote}Quoted.\end{quote}
\begin{figure}[h]\caption[Short]{The \textbf{mill}.}\end{figure}
Plain.\par Words.
\end{document}
1894
"""
    document = document_of(text)
    assert outline(document) == [
        ("title", "The Mill"),
        ("paragraph", "1 December 2025"),
        ("heading", "Peace"),
        ("paragraph", "Text\nof two lines."),
        ("list-item", "one"),
        ("list-item", "within"),
        ("list-item", "term"),
        ("paragraph", "told"),
        ("quotation", "Quoted."),
        ("caption", "The mill."),
        ("paragraph", "Plain."),
        ("paragraph", "Words."),
    ]
    assert document.title == "The Mill"


def test_a_date_in_the_preamble_is_that_of_the_document() -> None:
    document = document_of("\\date{2025-12-01}\\begin{document}Words.\\end{document}")
    assert document.date
    assert document.date.time.days == parse("2025-12-01").days
    assert document.prose == "Words."


def test_cells_have_their_places() -> None:
    text = r"""\begin{table}
\begin{tabular}{l|rr}
\toprule
Year & \multicolumn{2}{c}{Mills} \\
\midrule
1894 & 3 & \textbf{4} \\ \hline
Total & 3 & 4
\end{tabular}
\caption{Mills}
\end{table}
After it.
"""
    document = document_of(text)
    assert cells(document) == [
        *((0, 0, "Year"), (0, 1, "Mills")),
        *((1, 0, "1894"), (1, 1, "3"), (1, 2, "4")),
        *((2, 0, "Total"), (2, 1, "3"), (2, 2, "4")),
    ]
    assert outline(document)[-2:] == [("caption", "Mills"), ("paragraph", "After it.")]


def test_places_are_those_of_the_source() -> None:
    document = document_of(r"The \textbf{mill of \emph{Arden}} opened in 47~years.")
    assert source_of(document, "mill of Arden") == r"mill of \emph{Arden"
    assert source_of(document, "47\N{NO-BREAK SPACE}years") == "47~years"


def test_a_comment_suppresses_in_the_next_block_or_in_its_own() -> None:
    text = "% factlint: ignore dates -- why\n\nOne.\n\nTwo % factlint: ignore facts\nthree.\n"
    before, within = document_of(text).directives
    assert (before.rules, before.scope and text[before.scope.start : before.scope.end]) == (("dates",), "One.")
    assert within.rules == ("facts",)
    assert within.scope
    assert text[within.scope.start : within.scope.end].startswith("Two ")


MARKS = r"""
\textbf{ \section{ \caption[a]{ \footnote{ { } [ ] \item \item[a] \foo{a}{b} \begin{tabular}{ll}
\end{tabular} & \\ \multicolumn{2}{c}{a} \begin{itemize} \end{itemize} \begin{equation} \end{equation}
\begin{quote} \end{quote} \begin{verbatim} \end{verbatim} $ $$ \( \) \[ \] \verb|a| ~ -- `` \'e \"{o} \%
% \ \ss \begin{document} \end{document} \title{ \date{2024} words 1894
"""
PIECES = st.sampled_from([*MARKS.split(), "\n", "\n\n", "\r\n", " ", "\0"])


@given(text=st.lists(PIECES, max_size=40).map("".join))
def test_every_file_is_read_lawfully(text: str) -> None:
    document_of(text)

"""What is said of packs with errors: all of it at once, each with its place and a way out."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.knowledge.base import open_rule_base
from factlint.knowledge.problems import PackErrors

from .packs import problems_of, write_pack


def test_ten_errors_are_ten_lines(tmp_path: Path) -> None:
    (tmp_path / "wrong.yaml").write_text(
        """factlint: 1
pack: wrong
tilte: A pack with errors
uses: [offces]
properties:
  motto: {value: words}
entities:
  league:
    names: [League]
    facts:
      founded: 1949-4-4
      fonded: 1949
      member-count: {value: many}
      secretary-general: {value: anne, from: 2014, until: 2013}
  ann:
    kind: person
    facts:
      born: {value: 1960-02-30, note: [a, b]}
""",
        encoding="utf-8",
    )
    with pytest.raises(PackErrors) as raised:
        open_rule_base(["wrong.yaml"], root=tmp_path)
    assert str(raised.value).splitlines() == [
        (
            'wrong.yaml:3:1: unknown key "tilte" in a pack; allowed are factlint, pack, title, license, reviewed, '
            'source, note, uses, properties, units, entities, false-claims; did you mean "title"?'
        ),
        'wrong.yaml:4:8: there is no pack "offces"; did you mean "offices"?',
        'wrong.yaml:6:18: "words" is not a kind of value; allowed are date, duration, number, entity, text',
        'wrong.yaml:11:16: "1949-4-4" is not an EDTF date; write 1949-04-04',
        'wrong.yaml:12:7: unknown property "fonded"; did you mean "founded"?',
        'wrong.yaml:13:29: "many" is not a number; write digits, as in 1,400 or 2.20',
        'wrong.yaml:14:59: "from: 2014" is later than "until: 2013"',
        'wrong.yaml:16:5: an entity needs the key "names": its names, the preferred one first',
        "wrong.yaml:18:39: a list stands where text is expected; quote text that begins with a bracket",
    ]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            "factlint: 1\npack: test\n---\nfactlint: 1\n",
            "3:1: a second document begins here, and a file holds one; leave the --- out",
        ),
        ("", "1:1: the file is empty; a pack begins with `factlint: 1`"),
        ("- a\n- b\n", "1:1: a pack is a table; it begins with `factlint: 1`"),
        (
            "factlint: 2\npack: test\nnew-key: 1\n",
            '1:11: "2" is not a version of the format that can be read; write 1',
        ),
        ("factlint: 1\npack: test\n\tentities: {}\n", "3:1: a tab; YAML is indented with spaces"),
        ("factlint: 1\npack: test\nentities:\n\tx: {}\n", "4:1: a tab; YAML is indented with spaces"),
        (
            "factlint: 1\npack: test\nnote: @home\n",
            "3:7: text that begins with this sign needs quotation marks",
        ),
        ("factlint: 1\npack: test\nnote: *me\n", "3:7: text that begins with * needs quotation marks"),
        ('factlint: 1\npack: "test\n', "3:1: the file ends within quotation marks"),
        (
            "factlint: 1\npack: test\nuses: [a, b c: d\n",
            "4:1: a comma or the closing bracket is missing",
        ),
        (
            "factlint: 1\npack: test\nentities:\n    a: {names: A}\n  b: {names: B}\n",
            "5:3: this line is not indented like those above it, or text follows a closing mark",
        ),
        (
            "factlint: 1\npack: test\nnote: a: b\n",
            '3:8: a second ": " in one line; put quotation marks around text that holds a colon',
        ),
        ("factlint: 1\npack: other\n", '2:7: the pack is called "other", but its file "test"'),
        ("factlint: 1\npack: test\nreviewed: 2025\n", '3:11: "2025" is not a day; write YYYY-MM-DD'),
        ("factlint: 1\npack: test\npack: test\n", '3:1: "pack" stands twice, first in line 2'),
        (
            "factlint: 1\npack: test\nentities: [a]\n",
            "3:11: a table is expected here, from an id (small letters, digits, hyphens) to its content",
        ),
        ("pack: test\n", '1:1: a pack needs the key "factlint": the version of the format, 1'),
    ],
)
def test_a_file_that_is_no_pack(tmp_path: Path, text: str, problem: str) -> None:
    (tmp_path / "test.yaml").write_text(text, encoding="utf-8")
    (found,) = problems_of(tmp_path / "test.yaml")
    assert found.startswith(problem)


def test_bytes_that_are_not_text(tmp_path: Path) -> None:
    (tmp_path / "test.yaml").write_bytes(b"factlint: 1\npack: test\ntitle: caf\xe9\n")
    assert problems_of(tmp_path / "test.yaml") == ["3:1: byte 0xe9 is not UTF-8; save the file as UTF-8"]


def facts(*lines: str) -> str:
    return "\n  thing:\n    names: [Thing]\n    facts:\n" + "".join(f"      {line}\n" for line in lines)


@pytest.mark.parametrize(
    ("fact", "problem"),
    [
        (
            "author: joe-writer",
            '8:15: "joe-writer" is not an entity of test; add the entity, or the pack that has it to `uses`',
        ),
        ("height: {value: 120, unit: meteres}", '8:34: unknown unit "meteres"; did you mean "metre"?'),
        (
            "area: {value: 1, unit: square kilometrs}",
            '8:30: unknown unit "square kilometrs"; did you mean "square kilometre"?',
        ),
        (
            "temperature: {value: 20, unit: celcius}",
            '8:38: unknown unit "celcius"; did you mean "degree Celsius"?',
        ),
        (
            "speed: {value: 9, unit: kilometres per huor}",
            '8:31: unknown unit "kilometres per huor"; did you mean "kilometre per hour"?',
        ),
        ("author: thng", '8:15: "thng" is not an entity of test; did you mean "thing"?'),
        (
            "founded: [1949, 1950]",
            (
                '8:23: "founded" is both "1949" and "1950" at all times; '
                'scope them with `from` and `until`, write "[1949,1950]" where either is right, '
                "or write `single: false`"
            ),
        ),
        (
            "founded: {value: 1949, from: 19x}",
            '8:36: "19x" is not an EDTF date; write YYYY, YYYY-MM or YYYY-MM-DD, as in 1949-04-04',
        ),
        ("founded: 4 April 1949", '8:16: "4 April 1949" is not an EDTF date; write 1949-04-04'),
        ('founded: "April 4, 1949"', '8:16: "April 4, 1949" is not an EDTF date; write 1949-04-04'),
        ("founded: Sept. 1949", '8:16: "Sept. 1949" is not an EDTF date; write 1949-09'),
        (
            "height: 1,200 m",
            '8:15: "1,200 m" is not a number; write the unit apart, as in {value: 1200, unit: m}',
        ),
        (
            "founded: {value: 1949, to: 1950}",
            (
                '8:30: unknown key "to" in a fact; allowed are value, from, until, single, complete, unit, source, '
                'note, examples; did you mean "until"?'
            ),
        ),
        (
            "founded: {note: no value}",
            '8:16: a fact needs the key "value": EDTF for a date, digits for a number, an entity\'s id, or text',
        ),
        (
            "founded: {value: {file: a.json}}",
            "8:24: this is not a living value; write {file, at}, {count}, {match, regex} or {git: latest-tag}",
        ),
        ("founded: ''", "8:16: a value is missing here"),
        (
            "founded: {value: 1949, examples: {flags: [no mark]}}",
            "8:49: a text in `flags` marks what is reported with ⟦ and ⟧",
        ),
        (
            "founded: {value: 1949, examples: {passes: [a ⟦mark⟧]}}",
            "8:50: a text in `passes` has no marks, for nothing in it is reported",
        ),
        ("founded: {value: 1949, examples: {flags: [a ⟦mark]}}", "8:49: a ⟦ stands without its ⟧"),
        (
            "founded: {value: 1949, single: maybe}",
            '8:38: "maybe" is not a truth value; allowed are true, false',
        ),
        ("Founded: 1949", '8:7: "Founded" is not a property'),
        (
            "founder: {value: [Ada Thorn, Bo Orm]}",
            (
                "8:24: a list stands where a value is expected; give each an entry of its own: "
                "[{value: Ada Thorn, single: false}, {value: Bo Orm, single: false}]"
            ),
        ),
    ],
)
def test_a_fact_with_an_error(tmp_path: Path, fact: str, problem: str) -> None:
    (found,) = problems_of(write_pack(tmp_path, facts(fact)))
    assert found == problem


@pytest.mark.parametrize(
    ("names", "problem"),
    [
        ("[]", '5:12: "names" is empty; write its names, the preferred one first'),
        (
            "{a: b}",
            "5:12: a table stands where a name is expected; quote text that begins with a bracket",
        ),
        ("''", "5:12: a name is missing here"),
        (
            "Bridge, Old Bridge",
            (
                '5:12: "Bridge, Old Bridge" without brackets is one item; '
                'write [Bridge, Old Bridge] for several, or ["Bridge, Old Bridge"] for one with a comma in it'
            ),
        ),
        ('"(a|b"', '5:12: "(a|b" has a "(" without its ")"; write \\( for the sign itself'),
    ],
)
def test_names_with_an_error(tmp_path: Path, names: str, problem: str) -> None:
    assert problems_of(write_pack(tmp_path, f"  a:\n    names: {names}\n")) == [problem]


def test_a_lone_name_with_a_comma_is_one_name_in_quotation_marks(tmp_path: Path) -> None:
    assert problems_of(write_pack(tmp_path, '  a:\n    names: "Reading, Kansas"\n')) == []


@settings(deadline=None, max_examples=50)  # each opens a rule base
@given(st.text(alphabet="a:-[]{}&*'\" \n\t#", max_size=60))
def test_any_text_is_read_or_refused(body: str) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "test.yaml"
        path.write_text(f"factlint: 1\npack: test\nentities:\n  {body}\n", encoding="utf-8")
        for problem in problems_of(path):
            assert problem.startswith(tuple("0123456789"))


def test_aliases_repeat_text_only(tmp_path: Path) -> None:
    body = "  a: &a\n    names: [&n A]\n    note: *n\n  b: *a\n"
    assert problems_of(write_pack(tmp_path, body)) == [
        "4:6: an alias (`*name`) may repeat text only, not a list or a table"
    ]


def test_every_written_form_is_looked_at(tmp_path: Path) -> None:
    body = "  a:\n    names: [A]\n    nouns: ['(b|c']\n    avoid: ['[d]']\n"
    assert [problem.partition(": ")[0] for problem in problems_of(write_pack(tmp_path, body))] == [
        "6:13",
        "7:13",
    ]

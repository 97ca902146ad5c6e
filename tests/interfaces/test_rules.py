"""`factlint rules show`, `test` and `new`."""

from pathlib import Path

import pytest

from factlint.interfaces.cli import main

PACK = """\
factlint: 1
pack: bridges
entities:
  tay:
    kind: structure
    names: [Tay Bridge]
    facts:
      opened:
        value: 1878-06-01
        examples:
          flags: ["The Tay Bridge opened in ⟦1887⟧."]
          passes: ["The Tay Bridge opened in 1878."]
      length: {value: 3264, unit: metre, from: 1887-07-13}
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bridges.yaml").write_text(PACK, encoding="utf-8")
    return tmp_path


def test_show_lists_entities_and_their_facts(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "show", "bridges.yaml"]) == 0
    assert (
        capsys.readouterr().out
        == """\
bridges/tay  Tay Bridge (structure)
  opened: 1878-06-01
  length: 3264 (metre)  from 1887-07-13
"""
    )


def test_show_leaves_out_what_packs_only_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "show", "companies"]) == 0
    shown = capsys.readouterr().out
    assert "companies/" in shown
    assert "\npeople/" not in shown


def test_show_states_false_claims(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "tales.yaml").write_text(
        'factlint: 1\npack: tales\nfalse-claims: {iron-moon: {says: ["the moon is iron"], because: it is rock}}\n'
    )
    (folder / "factlint.toml").write_text('rules = ["tales.yaml"]')
    assert main(["rules", "show", "tales.yaml"]) == 0
    assert (
        capsys.readouterr().out == "tales/iron-moon  “the moon is iron” (false claim)\n  because it is rock\n"
    )
    assert main(["rules", "show"]) == 0
    assert capsys.readouterr().out.startswith("tales  1 false claim\nproperties  ")


def test_show_lists_the_properties_that_facts_may_have(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "show", "properties"]) == 0
    assert "\nheight  number, metre\n  " in capsys.readouterr().out


def test_show_lists_the_units_that_a_pack_adds(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "old.yaml").write_text("factlint: 1\npack: old\nunits: {verst: 1066.8 metres, story-point: {}}\n")
    (folder / "factlint.toml").write_text('rules = ["old.yaml"]')
    assert main(["rules", "show", "old.yaml"]) == 0
    assert capsys.readouterr().out == "old/story-point  story point\nold/verst  verst = 1066.8 metres\n"
    assert main(["rules", "show"]) == 0
    assert capsys.readouterr().out.endswith("\nunits  2 beside those that are known\n")


def test_show_counts_the_packs_in_force(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "factlint.toml").write_text('rules = ["bridges.yaml"]')
    assert main(["rules", "show"]) == 0
    assert capsys.readouterr().out.startswith("bridges  1 entity, 2 facts\nproperties  ")


def test_test_passes_where_all_examples_do_and_names_what_is_untested(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["rules", "test", "bridges.yaml"]) == 0
    assert (
        capsys.readouterr().out
        == """\
1 fact without an example:
  bridges/tay#length
2 examples: 2 passed, 0 failed
"""
    )


def test_test_shows_every_example_that_fails(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pack = PACK.replace("opened in ⟦1887⟧", "⟦opened⟧ in 1887").replace("opened in 1878", "opened in 1879")
    (folder / "bridges.yaml").write_text(pack, encoding="utf-8")
    assert main(["rules", "test", "bridges.yaml"]) == 1
    assert capsys.readouterr().out.startswith("""\
bridges.yaml:11:19  bridges/tay#opened
  The Tay Bridge opened in 1887.
    must be reported, and is not: “opened”
    must not be reported, and is: “1887” (facts/contradicted: Tay Bridge opened in 1878, not 1887)
bridges.yaml:12:20  bridges/tay#opened
  The Tay Bridge opened in 1879.
    must not be reported, and is: “1879” (facts/contradicted: Tay Bridge opened in 1878, not 1879)
""")


def test_test_runs_the_own_packs_of_the_configuration(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "factlint.toml").write_text('rules = ["shipped", "bridges.yaml"]')
    assert main(["rules", "test"]) == 0
    assert "2 examples: 2 passed" in capsys.readouterr().out


def test_new_writes_a_pack_that_finds_an_error(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "new", "towers"]) == 0
    assert capsys.readouterr().out.startswith("rules/towers.yaml is written")
    (folder / "a.md").write_text("The Eiffel Tower opened in March 1898.")
    assert main(["rules", "test", "rules/towers.yaml"]) == 0
    assert main(["check", "a.md", "--rules", "rules"]) == 1
    assert "Eiffel Tower opened in March 1889, not March 1898" in capsys.readouterr().out


def test_new_never_overwrites(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "new", "bridges.yaml"]) == 2
    assert capsys.readouterr().err == "factlint: bridges.yaml exists already\n"
    assert (folder / "bridges.yaml").read_text(encoding="utf-8") == PACK


def test_new_refuses_a_name_that_no_pack_can_have(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "new", "My_Pack"]) == 2
    assert 'factlint: "My_Pack" cannot be the name of a pack' in capsys.readouterr().err


def test_a_pack_with_errors_stops_the_run_and_all_of_them_are_named(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "a.md").touch()
    (folder / "bad.yaml").write_text(
        "factlint: 1\npack: bad\ncolour: red\nentities:\n  tay:\n    names: [Tay]\n    facts:\n"
        "      opend: {value: 1878-06-01}\n      opened: {value: 1878-6-1}\n"
    )
    assert main(["check", ".", "--rules", "bad.yaml"]) == 2
    errors = capsys.readouterr().err
    assert [line.partition(": ")[0] for line in errors.splitlines()[:-1]] == [
        "bad.yaml:3:1",
        "bad.yaml:8:7",
        "bad.yaml:9:23",
    ]
    assert 'did you mean "opened"?' in errors
    assert "write 1878-06-01" in errors


def test_schema_is_the_committed_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "schema"]) == 0
    root = Path(__file__).parent.parent.parent
    assert capsys.readouterr().out == (root / "docs" / "rules.schema.json").read_text(encoding="utf-8")


def test_an_action_is_needed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules"]) == 2
    assert main(["rules", "shwo"]) == 2
    assert 'did you mean "show"?' in capsys.readouterr().err


def test_test_refuses_a_review_in_days_to_come(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    reviewed = PACK.replace("pack: bridges\n", "pack: bridges\nreviewed: 2030-05-01\n")
    (folder / "bridges.yaml").write_text(reviewed, encoding="utf-8")
    assert main(["rules", "test", "bridges.yaml", "--today", "2030-04-30"]) == 1
    assert capsys.readouterr().out.startswith("bridges.yaml: `reviewed` is a day to come")
    assert main(["rules", "test", "bridges.yaml", "--today", "2030-05-01"]) == 0

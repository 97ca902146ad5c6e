"""Which packs a choice means."""

import subprocess
import sys
from pathlib import Path

import pytest

from factlint.knowledge import shipped
from factlint.knowledge.base import open_rule_base
from factlint.knowledge.fingerprint import fingerprint
from factlint.knowledge.problems import PackErrors
from factlint.knowledge.rule_files import rule_files
from factlint.model.mention import EntityRef

from .packs import write_pack

TOWN = "  town:\n    names: [Old Town]\n    facts: {country: land}\n  land:\n    names: [Green Land]\n"


def test_shipped_packs_are_named_by_their_names() -> None:
    names = {name for file in rule_files(["shipped"], ".").chosen for name in file.possible_names}
    assert {"properties", "offices", "russia-ukraine-war"} <= names


def test_a_folder_holds_packs_and_packs_that_are_folders(tmp_path: Path) -> None:
    rules = tmp_path / "rules"
    (rules / "towns").mkdir(parents=True)
    (rules / ".hidden").mkdir()
    (rules / ".hidden" / "wrong.yaml").write_text("wrong")
    (rules / "towns" / "pack.yaml").write_text("factlint: 1\npack: towns\nsource: a map\n")
    (rules / "towns" / "old.yaml").write_text(f"factlint: 1\npack: towns\nentities:\n{TOWN}")
    write_pack(rules, TOWN.replace("Old", "New"), name="others")
    base = open_rule_base(["rules"], root=tmp_path)
    (fact,) = base.facts("towns/town")
    assert fact.source == "a map"
    assert fact.place is not None
    assert fact.place.path == str(Path("rules/towns/old.yaml"))
    assert base.entity("others/town").label == "New Town"


def test_a_pack_in_two_places_is_an_error(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        write_pack(tmp_path / folder, TOWN)
    with pytest.raises(PackErrors, match=r'b/test.yaml:2:7: the pack "test" is also in a/test.yaml'):
        open_rule_base(["a", "b"], root=tmp_path)


def test_an_entity_in_two_files_of_a_pack_is_an_error(tmp_path: Path) -> None:
    folder = tmp_path / "towns"
    folder.mkdir()
    for name in ("a.yaml", "b.yaml"):
        (folder / name).write_text("factlint: 1\npack: towns\nentities:\n  town: {names: [Old Town]}\n")
    with pytest.raises(PackErrors, match=r'towns/b.yaml:4:3: "town" stands twice, first in towns/a.yaml:4'):
        open_rule_base(["towns"], root=tmp_path)


def test_a_word_that_is_neither_a_path_nor_a_pack(tmp_path: Path) -> None:
    with pytest.raises(PackErrors) as raised:
        rule_files(["offces"], tmp_path)
    message = str(raised.value)
    assert message == 'offces: is neither a path nor a shipped pack; did you mean "offices"?'


def test_all_packs_are_listed_where_none_is_near(tmp_path: Path) -> None:
    with pytest.raises(PackErrors, match=r"^zzz: is neither a path nor a shipped pack; these ship: bands, "):
        rule_files(["zzz"], tmp_path)


@pytest.mark.parametrize("word", ["zzz.yaml", "rules/zzz"])
def test_a_path_where_nothing_is(word: str, tmp_path: Path) -> None:
    with pytest.raises(PackErrors, match=f"^{word}: no such file or folder$"):
        rule_files([word], tmp_path)


@pytest.mark.parametrize("word", ["towns", "towns.yaml", "rules/towns"])
def test_a_pack_of_the_project_that_is_named_without_its_place(tmp_path: Path, word: str) -> None:
    (tmp_path / "rules").mkdir()
    write_pack(tmp_path / "rules", TOWN, name="towns")
    with pytest.raises(PackErrors, match=r'; did you mean "rules/towns\.yaml"\?$'):
        rule_files([word], tmp_path)


def test_a_folder_without_packs(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(PackErrors, match=r"empty: holds no rule pack; packs are files in \.yaml or \.yml"):
        rule_files(["empty"], tmp_path)


def test_a_file_that_is_named_twice_counts_once(tmp_path: Path) -> None:
    write_pack(tmp_path, TOWN)
    assert open_rule_base(["test.yaml", "./test.yaml", str(tmp_path)], root=tmp_path).facts("test/town")


def test_a_given_pack_takes_the_place_of_a_shipped_one(tmp_path: Path) -> None:
    write_pack(tmp_path, TOWN, name="offices")
    base = open_rule_base(["shipped", "./offices.yaml"], root=tmp_path)
    assert {name for name in base.entity_ids() if name.startswith("offices/")} == {
        "offices/land",
        "offices/town",
    }


def test_the_shipped_packs_may_be_given_by_their_folder() -> None:
    folder = shipped.shipped_folder()
    assert set(open_rule_base([folder]).entity_ids()) == set(open_rule_base(["shipped"]).entity_ids())


def test_a_loop_of_links_ends(tmp_path: Path) -> None:
    rules = tmp_path / "rules"
    rules.mkdir()
    write_pack(rules, TOWN)
    (rules / "again").symlink_to(rules)
    assert rule_files(["rules"], tmp_path).chosen


def test_used_packs_come_along(tmp_path: Path) -> None:
    pack = "  town:\n    names: [Old Town]\n    facts: {mayor: {value: emmanuel-macron, from: 2020}}\n"
    write_pack(tmp_path, pack, head="uses: [offices]\n")
    base = open_rule_base(["test.yaml"], root=tmp_path)
    (fact,) = base.facts("test/town")
    assert fact.statement.value == EntityRef("offices/emmanuel-macron")
    assert base.entity("offices/emmanuel-macron")


def test_the_fingerprint_follows_every_byte(tmp_path: Path) -> None:
    path = write_pack(tmp_path, TOWN)
    first = fingerprint(["test.yaml"], tmp_path)
    assert fingerprint(["test.yaml"], tmp_path) == first
    path.write_text(path.read_text() + "# a remark\n")
    assert fingerprint(["test.yaml"], tmp_path) != first


def test_packs_of_a_wheel_come_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shipped, "_PACKAGE", str(tmp_path / "src" / "factlint"))
    assert shipped.shipped_folder() == str(tmp_path / "rules")
    (tmp_path / "src" / "factlint" / "_rules").mkdir(parents=True)
    assert shipped.shipped_folder() == str(tmp_path / "src" / "factlint" / "_rules")


@pytest.mark.parametrize(
    ("code", "banned"),
    [
        (
            "fingerprint(['shipped'], '.', cache)",
            {"yaml", "sqlite3", "pathlib", "dataclasses", "msgspec", "re2"},
        ),
        (
            "open_rule_base(['test.yaml'], root='.', cache_dir=cache)",
            {"yaml", "msgspec", "re2", "tempfile", "json"},
        ),
    ],
)
def test_what_a_cached_run_does_not_import(tmp_path: Path, code: str, banned: set[str]) -> None:
    write_pack(tmp_path, TOWN)
    open_rule_base(["test.yaml"], root=tmp_path, cache_dir=tmp_path / "cache")
    module = "fingerprint" if "fingerprint" in code else "base"
    name = code.partition("(")[0]
    script = f"""
import sys
before = set(sys.modules)
from factlint.knowledge.{module} import {name}
cache = "cache"
{code}
print(" ".join(set(sys.modules) - before))
"""
    run = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert not banned & set(run.stdout.split())

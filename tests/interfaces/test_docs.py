"""That the generated pages are what the checks and modules say of themselves."""

from pathlib import Path

import pytest

from factlint.checks import CHECKS
from factlint.interfaces.check_pages import check_page
from factlint.interfaces.docs import FOLDER, MODULES, pages, write_pages

ROOT = Path(__file__).parent.parent.parent


@pytest.mark.parametrize("rule", sorted(CHECKS))
def test_every_check_describes_itself_under_the_fixed_headings(rule: str) -> None:
    page = check_page(rule).render()
    assert page.startswith(f"# {rule}\n")


def test_the_committed_pages_are_what_checks_and_modules_say() -> None:
    written = [ROOT / MODULES, *ROOT.glob(f"{FOLDER}/**/*.md")]
    committed = {path.relative_to(ROOT): path.read_text(encoding="utf-8") for path in written}
    assert committed == pages(), "run: python -m factlint.interfaces.docs"


def test_pages_of_checks_that_are_gone_are_removed(tmp_path: Path) -> None:
    gone = tmp_path / FOLDER / "dates" / "gone.md"
    gone.parent.mkdir(parents=True)
    gone.touch()
    write_pages(tmp_path)
    assert not gone.exists()
    assert (tmp_path / FOLDER / "README.md").exists()

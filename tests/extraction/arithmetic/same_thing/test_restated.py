"""Why two values that a document states may be of different things, reason by reason."""

from collections.abc import Callable

import pytest

from factlint.extraction.arithmetic.same_thing.reasons import Apart
from factlint.extraction.arithmetic.same_thing.restated import ALWAYS, why_apart
from factlint.extraction.arithmetic.same_thing.tellings import Tellings

_Told = Callable[[str], Tellings]

ONE_THING = "The mill has 24 looms. It stands in Orm. The 42 looms are old."


@pytest.mark.parametrize("reason", [*ALWAYS, Apart.NAME, Apart.TIME, Apart.PARAGRAPH, Apart.ROWS])
def test_no_reason_holds_for_one_thing(tellings_of: _Told, reason: Apart) -> None:
    tellings = tellings_of(ONE_THING)
    first, second = (one.prose for one in tellings.analysis.quantities)
    assert why_apart(tellings, first, second, reason) is None


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("# Mills\n\n## Orm\n\nIt has 24 looms.\n\n## Sall\n\nThe 42 looms are old.", Apart.SECTION),
        ("“We have 24 looms,” says Ann. “There are 42 looms,” says Bo.", Apart.SPEAKER),
        ("The mill has 24 looms. The 42 looms in the Sall works are old.", Apart.NAME),
        ("The mill has 24 looms. A shed in Sall has the 42 looms.", Apart.NAME),
        ("The price of a loom was 24 dollars. The price of a shed was 42 dollars.", Apart.QUALIFIER),
        ("The mill has 24 looms. Others lie in a shed. These 42 looms are old.", Apart.POINTED),
        ("It stopped at 24 looms. All 42 looms are old.", Apart.SCOPE),
        ("In 1901 the mill had 24 looms. In 1902 the mill had 42 looms.", Apart.TIME),
        ("The mill has 24 looms.\n\nIn the town of Sall the 42 looms are old.", Apart.PARAGRAPH),
        ("- 24 looms\n- 42 looms\n", Apart.ROWS),
        ("The mill has 24 looms. The 42 looms in it are old.", Apart.LIMITED),
        ("The mill has 24 looms. In all there are 42 looms.", Apart.TOTAL),
    ],
)
def test_two_values_are_told_apart(tellings_of: _Told, text: str, reason: Apart) -> None:
    tellings = tellings_of(text)
    first, second = (one.prose for one in tellings.analysis.quantities)
    assert why_apart(tellings, first, second, reason) is reason


def test_the_first_of_the_reasons_asked_for_is_given(tellings_of: _Told) -> None:
    tellings = tellings_of("In 1901 the mill had 24 looms. In 1902 the 42 looms in it were old.")
    first, second = (one.prose for one in tellings.analysis.quantities)
    assert why_apart(tellings, first, second) is None
    assert why_apart(tellings, first, second, Apart.LIMITED, Apart.TIME) is Apart.LIMITED
    assert why_apart(tellings, first, second, Apart.TIME, Apart.LIMITED) is Apart.TIME

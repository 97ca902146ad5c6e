"""An amount and its conversion are not the same amount.

Why it matters: Readers take the figure in the unit that they know, so a slip between two units is invisible to half of
them.

How it decides: Two amounts in units of one dimension stand side by side, one usually in brackets: "60 mph (97 km/h)".
Both are taken to the precision in which they are written, and are reported only if no way of rounding makes them one
amount: 16 km (10 miles) is right, 5 miles (10 km) is not. "One gallon (4.55 litres)" and "there are 16 ounces in a
pound" define a unit, so that the one is taken exactly. Temperatures may be differences; "gallon", "pint", "ton" and
"horsepower" may be any of their sizes.

Known limits: Bytes, whose multiples have two sizes, are left alone, and so are amounts with two sides ("5 by 3 ft").

Sources: BIPM 2019 and NIST SP 811 for the units; NIST SP 811, B.7, for rounding converted values.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.writing.figures import LEVELS, as_stated, figure_finding, in_style_of, said_with
from factlint.model.arithmetic import Conversion
from factlint.model.document import Document
from factlint.model.finding import Finding, Level, Related
from factlint.reasoning.numbers.arithmetic import exactly, fault_of
from factlint.reasoning.numbers.conversion import are_one_amount, converted

LEVEL = Level.WARNING

EXAMPLES = (
    Flags("Trains ran at 60 mph (⟦112⟧ km/h).", fixed="Trains ran at 60 mph (97 km/h)."),
    Flags("It is 5 miles (⟦10⟧ km) away.", fixed="It is 5 miles (8 km) away."),
    Flags("The beam is 6 feet (⟦2.02⟧ m) long.", fixed="The beam is 6 feet (1.83 m) long."),
    Flags("It reached 100 °F (⟦30⟧ °C).", fixed="It reached 100 °F (38 °C)."),
    Flags("The site covers 8.6 square miles (⟦11.2⟧ km²)."),
    Flags("A sack weighs 50 kg (⟦210⟧ lb).", fixed="A sack weighs 50 kg (110 lb)."),
    Flags("A run of 10 km (⟦8.2⟧ mi; 5.4 nmi) ends here."),
    Flags("The tank holds 10 gallons (⟦80⟧ litres)."),
    Flags("The van does 31 mpg (⟦7.0⟧ L/100 km).", fixed="The van does 31 mpg (7.6 L/100 km)."),
    Flags("He weighed 11 st 4 lb (⟦78⟧ kg).", fixed="He weighed 11 st 4 lb (72 kg)."),
    Passes("The distance was drawn at random from [0.1 m, 9000 km] in each run."),
    Passes("The map has a scale at which 1 inch equals 4 miles."),
    Passes("This is 1200 / 3937 meters = 1 foot."),
    Passes("Dinghies: 225 DKK per hour / 825 DKK per day (600 DKK per hour in July)."),
    Passes("Wait for 2 s or 500 ms. The walks are 3 km or 2000 m long."),
    Flags("It lasts 1.5 hours, or ⟦80⟧ minutes."),
    Passes("As an apothecaries' weight it came to 10 ounces (311 g), and the bar to 2 troy ounces or 62.2 g."),
    Passes("The van does 30 mpg (7.8 L/100 km), or 30 mpg (9.4 L/100 km) by imperial gallons."),
    Passes("It reports “5 miles (10 km)”; the sign said 5 miles (10 km), which is wrong."),
    Passes("It lies 10 miles (16 km) off, the next one 16 km (10 miles)."),
    Passes("A warming of 2 °C (3.6 °F) on a day of 2 °C (36 °F)."),
    Passes("About 500 km (300 miles) away, 20 miles (30 km) wide."),
    Passes("The tank holds 10 gallons (45 litres), the other 10 gallons (38 litres)."),
    Passes("He is 5 ft 11 in (180 cm) tall and ran 100 m (10.2 s)."),
    Passes("It is 3 miles long (2 km wide)."),
    Passes("Roast it at 325 °F (165 °C) until its middle has 165 °F (75 °C)."),
    Flags("Roast it at 400 °F (⟦220⟧ °C).", fixed="Roast it at 400 °F (204 °C)."),
)


def check(case: Case) -> Iterator[Finding]:
    """Report each conversion that no rounding explains."""
    for equation in case.analysis.equations:
        if isinstance(equation, Conversion) and not are_one_amount(equation.first.value, equation.second.value):
            yield _finding(case.analysis.document, equation)


def _finding(document: Document, conversion: Conversion) -> Finding:
    first, second = conversion.first, conversion.second
    exact = converted(first.value, second.value)
    right = in_style_of(second, exact) if second.value.high is None else None
    stated = right and said_with(second, right)
    return figure_finding(
        document,
        second,
        f"{as_stated(first)} is {stated}, not {as_stated(second)}"
        if stated
        else f"{as_stated(first)} is not {as_stated(second)}",
        level=LEVELS[fault_of(second.value.written, exactly(exact))],
        related=(Related.to(first, "the same amount"),),
        expected=right,
    )

"""The days that the name of a holiday may mean in a year, wherever the reader lives."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.values.days import civil
from factlint.values.holidays import easter, fixed_day, holiday, is_of_easter, orthodox_easter

_SINCE = {
    **dict.fromkeys(
        ("new-year", "new-year-eve", "valentine", "st-patrick", "april-fools", "halloween", "boxing-day"), 1753
    ),
    **dict.fromkeys(
        ("christmas", "christmas-eve", "easter", "easter-monday", "easter-eve", "good-friday", "palm-sunday"),
        1753,
    ),
    **dict.fromkeys(("ash-wednesday", "maundy-thursday", "mardi-gras", "ascension", "pentecost"), 1753),
    **dict.fromkeys(("whit-monday", "trinity", "orthodox-easter", "orthodox-christmas"), 1753),
    "burns-night": 1802,
    "bastille": 1880,
    "canada": 1879,
    "labor": 1894,
    "womens-day": 1922,
    "anzac": 1916,
    "thanksgiving": 1942,
    "earth-day": 1970,
    **dict.fromkeys(("memorial", "columbus", "presidents"), 1971),
    "martin-luther-king": 1986,
    "cyber-monday": 2005,
    **dict.fromkeys(("cinco-de-mayo", "groundhog"), 1900),
    "remembrance-sunday": 1946,
    "mothering-sunday": 1950,
    "juneteenth": 2021,
}
"""Holiday → the first year in which its name means these days alone.

1753 is the first whole year of the Gregorian calendar in Britain and America. The days of the United States are those
of 5 U.S.C. 6103 as it stood from that year on. Days that move from country to country, such as those of mothers, of
labour or of independence, are left out, and so are those that begin when the moon is seen.
"""
_ALSO = {"christmas": "orthodox-christmas", "thanksgiving": "canadian-thanksgiving"}
"""Holiday → another that some readers call by its name."""
_EVE_OF_JULIAN_CHRISTMAS = (1, 6)


def days_of_holiday(name: str, year: int | None) -> tuple[tuple[int, int], ...]:
    """Month and day of each day that a name may mean, that of the western churches or the United States first.

    Nothing where it is not sure, or needs a year that is not known.
    """
    first = _SINCE.get(name)
    if first is None or (year is not None and year < first):
        return ()
    names = (name, _ALSO[name]) if name in _ALSO else (name,)
    if year is not None:
        days = [civil(day)[1:] for each in names for day in _days(each, year)]
    else:
        days = [day for each in names if (day := fixed_day(each)) is not None]
    if name == "christmas-eve":
        days.append(_EVE_OF_JULIAN_CHRISTMAS)
    return tuple(dict.fromkeys(days)) if len(days) >= len(names) else ()


def _days(name: str, year: int) -> Iterator[int]:
    """The day of a holiday in a year; those that follow Easter also by the calendar of the eastern churches."""
    yield holiday(name, year)
    if is_of_easter(name):
        yield holiday(name, year) - easter(year) + orthodox_easter(year)

"""The units of measurement, each with its size in SI base units.

Sources: BIPM, "The International System of Units", 9th edition 2019 (SI, prefixes, units accepted beside it); NIST
Special Publication 811, appendix B, 2008 (customary units; the inch and pound are exact since 1959); IAU resolutions B2
of 2012 (astronomical unit) and B2 of 2015 (parsec). Sizes are exact unless a row says otherwise.

Units with several sizes under one name (gallon, pint, ton, horsepower, barrel) are listed only under names that say
which is meant; the bare word is a plain noun, which is never converted.
"""

from __future__ import annotations

from factlint.values.named_tuple import NamedTuple

LENGTH = {"length": 1}
AREA = {"length": 2}
VOLUME = {"length": 3}
MASS = {"mass": 1}
TIME = {"time": 1}
SPEED = {"length": 1, "time": -1}
TEMPERATURE = {"temperature": 1}
PRESSURE = {"mass": 1, "length": -1, "time": -2}
ENERGY = {"mass": 1, "length": 2, "time": -2}
POWER = {"mass": 1, "length": 2, "time": -3}
FORCE = {"mass": 1, "length": 1, "time": -2}
FREQUENCY = {"time": -1}
CURRENT = {"current": 1}
VOLTAGE = {"mass": 1, "length": 2, "time": -3, "current": -1}
RESISTANCE = {"mass": 1, "length": 2, "time": -3, "current": -2}
INFORMATION = {"information": 1}
ANGLE = {"angle": 1}
SHARE = {"share": 1}
FUEL_ECONOMY = {"fuel": -1}
"""Distance by volume. It is kept apart from an inverse area, to which it reduces, since nobody means that."""
FUEL_CONSUMPTION = {"fuel": 1}

PREFIXES = {
    "pico": ("p", -12),
    "nano": ("n", -9),
    "micro": ("µ", -6),
    "milli": ("m", -3),
    "centi": ("c", -2),
    "deci": ("d", -1),
    "hecto": ("h", 2),
    "kilo": ("k", 3),
    "mega": ("M", 6),
    "giga": ("G", 9),
    "tera": ("T", 12),
    "peta": ("P", 15),
}
"""Prefix → symbol, power of ten."""


class Row(NamedTuple):
    """A unit: `size` is in SI base units; `symbols` are its other written forms, cased as they must be."""

    id: str
    dimension: dict[str, int]
    size: str
    """A number in the notation of `Fraction`."""
    symbols: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()
    """The prefixes that are used with it."""
    zero: str = "0"
    """The zero of its scale, in base units: 273.15 for the degree Celsius."""


_SMALL = ("nano", "micro", "milli")
_LARGE = ("kilo", "mega", "giga", "tera")

ROWS = (
    Row("metre", LENGTH, "1", ("m",), ("nano", "micro", "milli", "centi", "deci", "kilo")),
    Row("inch", LENGTH, "0.0254", ("in", "inches", "″")),
    Row("foot", LENGTH, "0.3048", ("ft", "feet", "′")),
    Row("yard", LENGTH, "0.9144", ("yd", "yds")),
    Row("mile", LENGTH, "1609.344", ("mi",)),
    Row("nautical mile", LENGTH, "1852", ("nmi", "NM")),
    Row("fathom", LENGTH, "1.8288"),
    Row("furlong", LENGTH, "201.168"),
    Row("astronomical unit", LENGTH, "149597870700", ("AU", "au")),
    Row("light-year", LENGTH, "9460730472580800", ("light year", "ly")),
    Row("parsec", LENGTH, "30856775814913673", ("pc",), ("kilo", "mega")),  # 648000/π au, rounded
    Row("hectare", AREA, "10000", ("ha",)),
    Row("acre", AREA, "4046.8564224", ("ac",)),
    Row("litre", VOLUME, "0.001", ("L", "l"), ("micro", "milli", "centi", "deci", "hecto", "mega")),
    Row("US gallon", VOLUME, "0.003785411784", ("US gal",)),
    Row("imperial gallon", VOLUME, "0.00454609", ("imp gal",)),
    Row("US quart", VOLUME, "0.000946352946"),
    Row("imperial quart", VOLUME, "0.0011365225"),
    Row("US pint", VOLUME, "0.000473176473"),
    Row("imperial pint", VOLUME, "0.00056826125"),
    Row("US fluid ounce", VOLUME, "0.0000295735295625"),
    Row("imperial fluid ounce", VOLUME, "0.0000284130625"),
    Row("US cup", VOLUME, "0.0002365882365"),
    Row("metric cup", VOLUME, "0.00025"),
    Row("imperial cup", VOLUME, "0.000284130625"),
    Row("acre-foot", VOLUME, "1233.48183754752"),
    Row("barrel of oil", VOLUME, "0.158987294928", ("bbl",)),
    Row("gram", MASS, "0.001", ("g", "gramme", "gm"), ("micro", "milli", "kilo")),
    Row("tonne", MASS, "1000", ("t", "metric ton"), ("mega",)),
    Row("pound", MASS, "0.45359237", ("lb", "lbs")),
    Row("ounce", MASS, "0.028349523125", ("oz",)),
    Row("troy ounce", MASS, "0.0311034768", ("ozt",)),
    Row("stone", MASS, "6.35029318", ("st",)),
    Row("short ton", MASS, "907.18474"),
    Row("long ton", MASS, "1016.0469088"),
    Row("carat", MASS, "0.0002", ("ct",)),
    Row("second", TIME, "1", ("s", "sec"), _SMALL),
    Row("minute", TIME, "60", ("min",)),
    Row("hour", TIME, "3600", ("h", "hr")),
    Row("day", TIME, "86400", ("d",)),
    Row("week", TIME, "604800", ("wk",)),
    Row("month", TIME, "2629800"),  # a twelfth of the Julian year, as in `values.duration`
    Row("year", TIME, "31557600", ("yr",)),  # the Julian year of 365.25 days
    Row("decade", TIME, "315576000"),
    Row("century", TIME, "3155760000", ("centuries",)),
    Row("knot", SPEED, "1852/3600", ("kn", "kt", "kts")),
    Row("kelvin", TEMPERATURE, "1", ("K",)),
    Row("degree Celsius", TEMPERATURE, "1", ("°C", "℃", "degrees Celsius", "Celsius"), zero="273.15"),
    Row(
        "degree Fahrenheit",
        TEMPERATURE,
        "5/9",
        ("°F", "℉", "degrees Fahrenheit", "Fahrenheit"),
        zero="45967/180",
    ),
    Row("pascal", PRESSURE, "1", ("Pa",), ("hecto", "kilo", "mega", "giga")),
    Row("bar", PRESSURE, "100000", (), ("milli",)),
    Row("atmosphere", PRESSURE, "101325", ("atm",)),
    Row("millimetre of mercury", PRESSURE, "133.322387415", ("mmHg",)),
    Row("pound per square inch", PRESSURE, "8896443230521/1290320000", ("psi",)),
    Row("inch of mercury", PRESSURE, "3386.389", ("inHg",)),
    Row("joule", ENERGY, "1", ("J",), ("kilo", "mega", "giga", "tera")),
    Row("watt-hour", ENERGY, "3600", ("Wh", "watt hour"), _LARGE),
    Row("calorie", ENERGY, "4.184", ("cal",), ("kilo",)),  # the thermochemical calorie
    Row("electronvolt", ENERGY, "1.602176634e-19", ("eV", "electron volt"), _LARGE),
    Row("watt", POWER, "1", ("W",), ("milli", *_LARGE)),
    Row("metric horsepower", POWER, "735.49875", ("PS",)),
    Row("brake horsepower", POWER, "745.69987158227022", ("bhp",)),
    Row("newton", FORCE, "1", ("N",), ("kilo", "mega")),
    Row("kilogram-force", FORCE, "9.80665", ("kgf",)),
    Row("pound-force", FORCE, "4.4482216152605", ("lbf",)),
    Row("newton metre", ENERGY, "1", ("Nm", "N·m")),
    Row("pound-foot", ENERGY, "1.3558179483314004", ("lb-ft", "lb·ft", "lbft", "ft-lb", "ft·lb", "pound-feet")),
    Row("hertz", FREQUENCY, "1", ("Hz",), _LARGE),
    Row("ampere", CURRENT, "1", ("A", "amp"), ("milli", "kilo")),
    Row("volt", VOLTAGE, "1", ("V",), ("milli", "kilo", "mega")),
    Row("ohm", RESISTANCE, "1", ("Ω",), ("kilo", "mega")),
    Row("byte", INFORMATION, "8", ("B",), (*_LARGE, "peta")),
    Row("kibibyte", INFORMATION, "8192", ("KiB",)),
    Row("mebibyte", INFORMATION, "8388608", ("MiB",)),
    Row("gibibyte", INFORMATION, "8589934592", ("GiB",)),
    Row("tebibyte", INFORMATION, "8796093022208", ("TiB",)),
    Row("bit", INFORMATION, "1", (), _LARGE),
    Row("degree", ANGLE, "1", ("°",)),
    Row("arcminute", ANGLE, "1/60", ("minute of arc",)),
    Row("arcsecond", ANGLE, "1/3600", ("second of arc",)),
    Row("percent", SHARE, "1/100", ("%", "per cent", "pct")),
    Row("per mille", SHARE, "1/1000", ("‰",)),
    Row("percentage point", {"share-difference": 1}, "1/100"),
    Row("basis point", {"share-difference": 1}, "1/10000", ("bps",)),
    Row("kilometre per litre", FUEL_ECONOMY, "1", ("km/L", "km/l")),
    Row("mile per US gallon", FUEL_ECONOMY, "1609344000/3785411784"),
    Row("mile per imperial gallon", FUEL_ECONOMY, "1609344/4546090"),
    Row("litre per 100 kilometres", FUEL_CONSUMPTION, "1/100", ("L/100 km", "l/100 km")),
    Row("decibel", {"level": 1}, "1", ("dB",)),
)

ABBREVIATIONS = {
    "mph": "mile per hour", "kph": "kilometre per hour", "kmh": "kilometre per hour", "kmph": "kilometre per hour",
    "kps": "kilometre per second", "kmps": "kilometre per second", "fps": "foot per second", "rpm": "per minute",
    "mms": "millimetre", "cms": "centimetre", "kms": "kilometre", "kgs": "kilogram",
    "sqkm": "square kilometre", "sqft": "square foot", "sqm": "square metre", "cc": "cubic centimetre",
    "ccm": "cubic centimetre",
}  # fmt: skip
"""Short forms, in any case, that follow from no row and no compound of symbols → the unit's name."""

SEVERAL_SIZES = {
    "gallon": ("US gallon", "imperial gallon"),
    "gal": ("US gallon", "imperial gallon"),
    "quart": ("US quart", "imperial quart"),
    "pint": ("US pint", "imperial pint"),
    "cup": ("US cup", "metric cup", "imperial cup"),
    "fluid ounce": ("US fluid ounce", "imperial fluid ounce"),
    "ton": ("tonne", "short ton", "long ton"),
    "horsepower": ("brake horsepower", "metric horsepower"),
    "hp": ("brake horsepower", "metric horsepower"),
    "acre-foot": ("acre-foot",),
    "mile per gallon": ("mile per US gallon", "mile per imperial gallon"),
    "barrel": ("barrel of oil",),
}
"""Plain noun → the units that it may mean."""

CUSTOMARY_COMPOUNDS = (
    "square metre", "square kilometre", "square centimetre", "square foot", "square mile", "square yard",
    "cubic metre", "cubic kilometre", "cubic centimetre", "cubic foot", "cubic mile",
    "metre per second", "kilometre per second", "kilometre per hour", "mile per hour", "mile per second",
    "foot per second", "foot per minute", "gram per cubic centimetre", "kilogram per cubic metre",
    "kilogram per litre", "per square kilometre", "per square mile", "per hectare", "per minute", "per hour",
)  # fmt: skip
"""Compound units in common use."""

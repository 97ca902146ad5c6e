"""Wikidata items that stand for units and kinds of entities. Source: the items' labels on www.wikidata.org."""

UNITS = {
    "Q11573": "metre",
    "Q828224": "kilometre",
    "Q174728": "centimetre",
    "Q174789": "millimetre",
    "Q253276": "mile",
    "Q3710": "foot",
    "Q218593": "inch",
    "Q712226": "square kilometre",
    "Q25343": "square metre",
    "Q35852": "hectare",
    "Q11570": "kilogram",
    "Q41803": "gram",
    "Q191118": "tonne",
    "Q100995": "pound",
    "Q11574": "second",
    "Q7727": "minute",
    "Q25235": "hour",
    "Q573": "day",
    "Q577": "year",
    "Q25267": "degree Celsius",
    "Q42289": "degree Fahrenheit",
    "Q11579": "kelvin",
    "Q180154": "kilometre per hour",
    "Q182429": "metre per second",
    "Q4917": "US dollar",
    "Q4916": "euro",
    "Q11229": "percent",
}
"""Item → the unit's English name."""

KINDS = {
    "Q5": "person",
    "Q43229": "organization",
    "Q4830453": "organization",
    "Q6881511": "organization",
    "Q783794": "organization",
    "Q484652": "organization",
    "Q3918": "organization",
    "Q7278": "organization",
    "Q215380": "organization",
    "Q6256": "place",
    "Q3624078": "place",
    "Q515": "place",
    "Q1549591": "place",
    "Q5119": "place",
    "Q8502": "place",
    "Q4022": "place",
    "Q198": "event",
    "Q178561": "event",
    "Q131569": "event",
    "Q40231": "event",
    "Q1190554": "event",
    "Q11424": "work",
    "Q7725634": "work",
    "Q571": "work",
    "Q482994": "work",
    "Q5398426": "work",
    "Q3305213": "work",
    "Q7397": "product",
    "Q7889": "product",
}
"""Class (instance of, P31) → the kind of an entity in packs."""

APPROXIMATE = frozenset({"Q5727902"})
"""Circumstances (P1480) under which a date is about right: circa."""
DOUBTS = frozenset({"Q18122778", "Q30230067", "Q56644435", "Q18603603", "Q18912752"})
"""Circumstances under which a statement need not hold: presumably, possibly, probably, hypothetically, disputed."""

"""What the parameters of boxes are called on the page: "birth_date" → "Born", "area_km2" → "Area" in "km²".

Boxes show words of their own for a parameter; those given here are the ones by which fact sheets are read. A parameter
that is not listed is shown by its own words ("num_stations" → "Stations").
"""

from __future__ import annotations

from factlint.values.regex import regex

KIND = "Kind"
LABELS = {
    "birth date": "Born", "date of birth": "Born", "birthdate": "Born", "birth": "Born", "death date": "Died",
    "deathdate": "Died", "date of death": "Died", "death": "Died", "founded date": "Founded",
    "foundation": "Founded", "founding date": "Founded", "founding year": "Founded", "foundation date": "Founded",
    "date founded": "Founded", "year founded": "Founded", "formation": "Founded", "formed": "Founded",
    "formed date": "Founded", "formation date": "Founded", "establishment": "Established",
    "established date": "Established", "date established": "Established", "estab": "Established",
    "opened date": "Opened", "opening date": "Opened", "date opened": "Opened", "open": "Opened",
    "opening": "Opened", "open date": "Opened", "closing date": "Closed", "closed date": "Closed",
    "close date": "Closed", "date closed": "Closed", "completion date": "Completed", "completed date": "Completed",
    "date completed": "Completed", "complete": "Completed", "pub date": "Published", "publication date": "Published",
    "date of publication": "Published", "release date": "Released", "launch date": "Launched",
    "dissolution": "Dissolved", "dissolved date": "Dissolved", "date dissolved": "Dissolved",
    "inauguration date": "Inaugurated", "demolition date": "Demolished", "demolished date": "Demolished",
    "unveiled date": "Unveiled", "term start": "Start of term", "term end": "End of term",
    "population total": "Population", "pop total": "Population", "population estimate": "Population",
    "population census": "Population", "total population": "Population", "area total": "Area", "total area": "Area",
    "land area": "Land area", "area land": "Land area", "water area": "Water area", "area water": "Water area",
    "elevation": "Elevation", "highest elev": "Highest elevation", "num employees": "Employees",
    "employees": "Employees", "number of employees": "Employees", "runtime": "Duration", "length": "Length",
    "total length": "Length", "length total": "Length", "construction cost": "Construction cost", "cost": "Cost",
    "latest release version": "Latest version", "gdp ppp": "GDP (PPP)", "gdp nominal": "GDP (nominal)",
    "gdp ppp per capita": "GDP (PPP) per capita", "gdp nominal per capita": "GDP (nominal) per capita",
}  # fmt: skip
"""A parameter's words → the label of its value."""
UNITS = {
    "km 2": "km²", "sq km": "km²", "sqkm": "km²", "sq mi": "sq mi", "sqmi": "sq mi", "mi 2": "sq mi", "m 2": "m²",
    "ha": "ha", "acre": "acres", "acres": "acres", "km": "km", "mi": "miles", "m": "m", "ft": "ft", "cm": "cm",
    "in": "inches", "kg": "kg", "lb": "lb",
}  # fmt: skip
"""The last words of a parameter → the unit of its value; longer ones first."""
MEASURES = frozenset(
    """
    area length width height depth elevation elev weight mass diameter duration distance speed range span volume
    depth altitude budget cost revenue price gross
    """.split()
)
"""The last words of labels whose value is a measure: a number alone has a unit there that the page does not state."""
YEARS = (" year", " as of")
"""The last words of a parameter with the year of the values whose parameters begin with its other words."""
NAMES = (
    "name", "common name", "title", "taxon", "conventional long name", "fullname", "official name", "conflict",
    "building name", "bridge name", "club name", "clubname", "company name", "event name", "school name", "ship name",
    "show name", "stadium name", "station name",
)  # fmt: skip
"""The parameters that may state what the box is about, by preference."""
CAPTIONS = frozenset({"caption", "image caption", "mapcaption", "map caption"})
TITLED = {
    "established date": ("established title", "established event"), "leader name": ("leader title", "leader type"),
    "data": ("label",), "blank info": ("blank name",), "event date": ("event",),
    "subdivision name": ("subdivision type",),
}  # fmt: skip
"""A parameter → those that state the label of its value."""
SERIAL = frozenset({"term start", "term end"})
"""Parameters whose numbers show which belong together: "term_start2" and "term_end2" are of one term."""
COUNTED = ("num ", "number of ", "no of ", "n ")
"""The first words of a parameter for how many there are of what it names."""
UNSHOWN = frozenset(
    """
    image img photo picture logo map mapframe maplink flag seal coat shield emblem icon insignia pushpin alt
    size px upright signature website url homepage web blog coordinates coords coord latitude longitude lat latd
    latm lats latns long longd longm longs longew ref refs reference references footnote footnotes note notes
    source sources style color colour colors colours border embed embedded module child code codes iso id isbn
    issn oclc dewey doi imdb rank magnitude timezone zone utc offset dst status format prefix suffix link links
    pronunciation pronounce ipa audio sound video trailer density gini hdi caption class cctld calling label
    title event type header above below data subheader plural singular scale position align background font
    change postal zip telephone symbol adjective demonym pc pcwater percent precision display mesh omim icd
    ordering us as name flaglink seallink coatlink tz congress satcat
    """.split()
)
"""Words of parameters whose values are no words of the page, or whose label is stated by another parameter."""
WORD = regex(r"[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+|[A-Z]|\d+")
"""One of the words of a parameter's name: "TotalArea", "total_area"."""

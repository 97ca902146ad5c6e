"""Adjectives of peoples and places, case-folded: they may stand next to a name without being part of it."""

DEMONYMS = frozenset(
    """
    afghan african albanian algerian american angolan arab arabian argentine argentinian armenian asian australian
    austrian azerbaijani bahraini bangladeshi basque bavarian belarusian belgian bolivian bosnian brazilian british
    bulgarian burmese cambodian cameroonian canadian catalan chechen chilean chinese colombian congolese croatian
    cuban cypriot czech danish dutch ecuadorian egyptian english eritrean estonian ethiopian european filipino
    finnish flemish french georgian german ghanaian greek guatemalan haitian hungarian icelandic indian indonesian
    iranian iraqi irish israeli italian ivorian jamaican japanese jewish jordanian kazakh kenyan korean kosovan
    kurdish kuwaiti kyrgyz laotian latin latvian lebanese liberian libyan lithuanian luxembourgish macedonian
    malaysian maltese mexican moldovan mongolian montenegrin moroccan mozambican namibian nepalese nicaraguan
    nigerian norman norwegian omani ottoman pakistani palestinian panamanian paraguayan persian peruvian polish
    portuguese prussian qatari roman romanian russian rwandan saudi scottish senegalese serbian sicilian
    singaporean slovak slovakian slovene slovenian somali soviet spanish sudanese swedish swiss syrian taiwanese
    tajik tanzanian thai tibetan tunisian turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese
    alaskan andalusian bengali bohemian breton californian cornish corsican dalmatian floridian galician gujarati hawaiian
    milanese moravian neapolitan parisian piedmontese punjabi sardinian saxon siberian silesian swabian tasmanian texan
    transylvanian tuscan tyrolean venetian viennese
    welsh yemeni yugoslav zambian zimbabwean north south east west northern southern eastern western central
    """.split()
)

ONE_OF_A_PEOPLE = frozenset(
    """
    briton dane dutchman englishman englishwoman finn fleming frenchman frenchwoman icelander irishman irishwoman kurd
    pole scot scotsman spaniard swede turk welshman croat serb walloon
    """.split()
)
"""Nouns for a person by the people: after an article they may stand next to a name ("the Swede X"), and are first names
without.
"""

HALVES = frozenset({"north", "south", "east", "west"})
"""In front of an adjective they may make another country of it: "South Sudanese", "East German"."""

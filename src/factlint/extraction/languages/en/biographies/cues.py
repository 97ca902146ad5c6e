"""The patterns that every clause of a life is searched for; one automaton finds the few that can match in it."""

from factlint.extraction.languages.en.biographies import careers, deeds, events, tenures, ties

CUES = (
    *events.BORN, *events.DIED, events.OF_SEVERAL, events.SAYS_BORN, events.WAS_BORN, events.HAS_DIED, events.FOLLOWED, events.DIES, events.LIVED, events.LEAVING, events.REACHED, events.ENDS_WITH_DEATH, events.ENDS_WITH_BIRTH, events.DATE_BEHIND_ASIDE, events.BAPTISED, deeds.ACT, deeds.ACT_OF_SUBJECT, *deeds.TENURES, events.GIVES_BIRTH,
    events.NOT_OWN_ACT, events.STATES_MORE, *events.AGES, events.AGE_NOW, events.AT_THE_TIME, events.WITH_DATE_LAST, events.DONE, events.AGE_IN_YEARS, events.AGED_YEARS, events.BY_AGE, events.COUNTED, events.MOMENT_BEFORE, events.SHOWS_PERSON, events.IN_BRACKET_OF_LIFE, events.NO_AGE, events.DECADE, events.STAGE_OF_LIFE, events.BIRTHDAY,
    events.AT_THAT_TIME, events.EVE_OF_BIRTHDAY, events.SHORT_OF_BIRTHDAY, events.YEAR_OF_LIFE, events.WIDOWED, events.STRETCH, events.DATED, ties.SENIORITY, ties.SURVIVED,
    ties.AFTER_DEATH, ties.DIED_LATER, ties.WIDOWED_IN, ties.POSTHUMOUS, ties.CHILD_OF, ties.CAME_TO_OFFICE, ties.HELD_UNTIL, careers.YEAR_OF_POST, careers.YEAR_THEN, careers.HELD_SO_LONG, careers.LEAVES,
    careers.IN_POST, careers.APPOINTED, careers.BEGAN, tenures.TERM, tenures.TERM_FRONTED, tenures.HOLDS_UNTIL, tenures.BEFORE_THEN, tenures.WHEN_IT_BEGAN, tenures.WHEN_IT_ENDED, tenures.TAKES_POST, tenures.JOINS, tenures.LEAVES_POST,
)  # fmt: skip

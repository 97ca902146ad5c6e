"""Names of weekdays that state a language, by its code: one of them in a text is enough to look for its dates."""

from __future__ import annotations

DECLINED = frozenset("be bg cs hr lt lv pl ru sk sl sr uk".split())
"""Languages whose weekdays change with the words before them, so that a name cannot stand for another."""

WEEKDAYS_ELSEWHERE: dict[str, str] = {
    "ca": "dilluns dimarts dimecres dijous divendres dissabte diumenge",
    "de": "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag",
    "es": "lunes martes miércoles jueves viernes",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "it": "lunedì martedì mercoledì giovedì venerdì",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "pl": "poniedziałek wtorek środa czwartek piątek niedziela",
    "pt": "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira",
    "ru": "понедельник вторник четверг пятница воскресенье",
    "uk": "понеділок вівторок п'ятниця п’ятниця неділя",
}

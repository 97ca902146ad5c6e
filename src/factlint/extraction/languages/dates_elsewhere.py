"""Dates by which a text states its language without a full weekday, by the language's code. Regular expressions.

A month must be spelt as in that language only, with a day before it and a year after; a short weekday must stand before
a date in the digits or the ordinals of that language: "So" is a word of English, "So, den 23.08.2014" is not.
"""

from __future__ import annotations

DATES_ELSEWHERE: dict[str, str] = {
    "de": (
        r"\b(?:Mo|Di|Mi|Do|Fr|Sa|So)\.?,? (?:den |dem |der )?\d\d?\.(?:\d\d?\.\d\d| ?[A-ZÄ])|\b(?:Mo|Di|Mi|Do|Sa|So)\.?,? (?:den|dem) \d"
        r"|\b\d\d?\. ?(?:Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember) \d{4}\b"
    ),
    "fr": (
        r"(?i)\b(?:lun|mer|jeu|ven|dim)\.? \d\d?/\d\d?/\d{4}\b"
        r"|\b\d\d?(?:er)?[ -](?:janvier|février|avril|juin|juillet|août|septembre|octobre|décembre)[ -]\d{4}\b"
    ),
    "es": r"(?i)\b\d\d? de (?:enero|febrero|mayo|junio|julio|septiembre|octubre|noviembre|diciembre) de \d{4}\b",
    "it": r"(?i)\b\d\d? (?:gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre) \d{4}\b",
    "pt": r"(?i)\b\d\d? de (?:janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro) de \d{4}\b",
    "pl": r"(?i)\b\d\d? (?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia) \d{4}\b",
    "uk": r"(?i)\d\d? (?:січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня) \d{4}",
    "ru": r"(?i)\d\d? (?:января|февраля|марта|апреля|мая|июня|июля|сентября|октября|ноября|декабря) \d{4}",
}

"""The shapes of English dates, of the stretches that the calendar names, and of feasts: see `rules`."""

from __future__ import annotations

from factlint.extraction.languages.en.times.rule_parts import DASH, OF_YEAR, THE_YEAR, YEAR
from factlint.extraction.languages.time_language import Rule

_ALSO_DAYS = f",? (and |& )?<day>({DASH}<day>)?"
_MORE_DAYS = f"{_ALSO_DAYS}({_ALSO_DAYS})?({_ALSO_DAYS})?({_ALSO_DAYS})?"
"""Up to four more stretches of days of the same month."""
_WEATHER = "(rainy|wet|cold|cool|mild|warm|hot|sunny|bright|clear|grey|gray|dark|windy|stormy|foggy|frosty|snowy|quiet)"
_FALLS = "(fell|falls|falling|will fall|came|comes|landed|lands)"
_A_WEEKDAY = (
    f"(,? | ?<open>|(,? | ?-+ ?|,? (which )?(was|is|{_FALLS} on|will be|being) )an? ({_WEATHER} )?)<weekday>"
)
_ON_WEEKDAY = "<weekday>,? (the )?<day>"
_CIRCA = "(c[.]|ca[.]|circa)"
_FISCAL = "(fiscal( year)?|financial year|tax year|fy ?)_?"
_WEEK_OF = "(the )?week (of|ending|ended|beginning|starting|commencing)( on)? "

DATES = (
    Rule("<month> <day>, <year>", "date", f"(<weekday>(,? | of | <bracket>))?<month> (the )?<day>{OF_YEAR}?"),
    Rule("<month> <dayword>", "date", f"(<weekday>,? )?<month> (the )?<dayword>{OF_YEAR}?"),
    Rule("<month> <no day>, <year>", "date", "(<weekday>,? )?<month> <noday>,? <year>"),
    Rule("<no day> <month> <year>", "date", "(<weekday>,? )?<noday> (of )?<month>,? <year>"),
    Rule("<day>-<month>-<yy>", "date", "<glued>-<month>-<hyphenyear>"),
    Rule(
        "<day> <month> <year>",
        "date",
        f"(<weekday>(,? (the )?| of (the )?| <bracket>))?((the|this) )?(<day>|<dayword>)(_(of )?| day of (the month of )?)<month>{OF_YEAR}?",
    ),
    Rule(
        "<day> <month> <year>/<n>",
        "old-style-date",
        "(<weekday>,? )?(<month> <day>,? |(the )?<day> (of )?<month>,? )<year>/(<yeardigit>|<yeartail>)",
    ),
    Rule("<day>.<roman>.<year>", "date", "<glued>[./] ?<roman>[./] ?<year>"),
    Rule("<year><month><day>", "iso", "<compactyear><calmonth><calday>"),
    Rule("<year> <month> <day>", "date", "<year>(-| )<month>(-| )<day>"),
    Rule(
        "<month> <day> <hour>:<minute> <year>",
        "unix-date",
        "(<weekday>,? )?<month> <day> <hour>:<minute>(:<isosecond>)?( <zone>)? <year>",
    ),
    Rule("<day> <month> <n>", "date", "(<day>_<month>|<month> <glued>,) <smallyear>"),
    Rule("<day><month> <year>", "date", f"<glued><month>{OF_YEAR}?"),
    Rule("<day> <month>, a <weekday>", "date", f"((the|this) )?<day>_(of )?<month>{OF_YEAR}?{_A_WEEKDAY}"),
    Rule("<month> <day>, a <weekday>", "date", f"<month> <day>{OF_YEAR}?{_A_WEEKDAY}"),
    Rule("<month> <year>", "date", f"(<stage>_)?<month>{OF_YEAR}?"),
    Rule("<year>", "date", f"(<stage>_)?{THE_YEAR}?{YEAR}"),
    Rule("the year <n>", "date", f"{THE_YEAR}<anyyear>"),
    Rule("post-<year>", "bounded", "<bound>-<year>"),
    Rule("<month> of <n>", "date", "<month> of <smallyear>"),
    Rule(
        "<year>-<month>-<day>",
        "iso",
        "(<weekday>,? )?<year>-<isomonth>-<isoday>\\b((,? a| ?-+ ?an?)? <weekday>| ?<open><weekday>)?",
    ),
    Rule(
        "<year>-<month>-<day>T<hour>:<minute>",
        "iso",
        "<year>-<isomonth>-<isoday>(t| )<hour>:<minute>(:<isosecond>([.]\\d+)?)?(<offset>| ?<zone>|\\b)",
    ),
    Rule("<year>/<month>/<day>", "iso", "<year>(/<calmonth>/|[.]<calmonth>[.])<calday>"),
    Rule("<month>/<year>", "numeric-month", "<anymonth>/<year>"),
    Rule("<month>/<day>", "month-and-day", r"(<anymonth>/<nomonth>|<nomonth>/<anymonth>\b)"),
    Rule("<year>-W<n>", "iso-week", "<year>-w<weeknumber>(-<isoweekday>)?"),
    Rule("week <n> of <year>", "iso-week", "week <weeknumber>(,? (of )?| in )<year>"),
    Rule("the week of <month> <day>", "week-of", f"{_WEEK_OF}(<weekday>,? )?<month> <day>{OF_YEAR}?"),
    Rule("the week of <day> <month>", "week-of", f"{_WEEK_OF}(<weekday>,? )?<day> (of )?<month>{OF_YEAR}?"),
    Rule("fiscal <year>", "fiscal", f"(the )?{_FISCAL}(<year>|<yeartail>)"),
    Rule("fiscal <year>-<yy>", "fiscal-range", f"(the )?{_FISCAL}<year>(-|/)(<yeartail>|<year>)"),
    Rule("<year> fiscal year", "fiscal", "(the )?<year> (fiscal|financial|tax) year\\b"),
    Rule(
        "<year>-<yy> fiscal year",
        "fiscal-range",
        "(the )?<year>(-|/)(<yeartail>|<year>) (fiscal|financial|tax) year\\b",
    ),
    Rule(
        "<n>/<n>/<year>",
        "numeric",
        "(<weekday>,? )?<first>([/-]<other>[/-]|<dots><other>[.])<numericyear>((,? a| ?-+ ?an?)? <weekday>| ?<open><weekday>)?",
    ),
    Rule("<month> <day>-<day>", "month-day-range", f"<month>,? <day>({DASH}|/| and | to | or )<day>{OF_YEAR}?"),
    Rule(
        "<day>, <day> and <day> <month>",
        "day-list",
        f"<day>, <day>(, <day>)?,? (and|or|&) <day> (of )?<month>{OF_YEAR}?",
    ),
    Rule(
        "<month> <day>, <day> and <day>",
        "day-list",
        f"<month> <day>, <day>(, <day>)?,? (and|or|&) <day>{OF_YEAR}?",
    ),
    Rule("<month> <day>-<day>, <day>-<day>", "day-list", f"<month> <day>{DASH}<day>{_MORE_DAYS}{OF_YEAR}?"),
    Rule(
        "<day>-<day>, <day>-<day> <month>",
        "day-list",
        f"<day>{DASH}<day>{_MORE_DAYS} (of )?<month>{OF_YEAR}?",
    ),
    Rule(
        "<day>-<day> <month>",
        "day-range",
        f"(the )?<day>({DASH}|/| and | to | or )(the )?<day> (of )?<month>{OF_YEAR}?",
    ),
    Rule(
        "<weekday> <day> - <weekday> <day> <month>",
        "weekday-list",
        f"{_ON_WEEKDAY}({DASH}|/|,? and (on )?|,? or | & | to | until | till | through ){_ON_WEEKDAY} (of )?<month>{OF_YEAR}?",
    ),
    Rule(
        "<weekday> <day>, <weekday> <day> and <weekday> <day> <month>",
        "weekday-list",
        f"{_ON_WEEKDAY}, {_ON_WEEKDAY}(,? and |,? or | & ){_ON_WEEKDAY} (of )?<month>{OF_YEAR}?",
    ),
    Rule("<year>-<yy>", "year-range", "(<stage>_)?<year>( ?- ?|/)<yeartail>"),
    Rule("<year>/<year>", "year-pair", "<year>/(<year>|<yeardigit>)"),
    Rule("circa <year>-<yy>", "year-range", f"{_CIRCA} ?<year> ?- ?<yeartail>"),
    Rule("circa <n>", "circa", f"{_CIRCA} ?(<smallyear>|<year>|<bcyear>|<adyear>)"),
    Rule("circa <n>-<n>", "small-year-range", f"({_CIRCA} ?)?<smallyear>{DASH}({_CIRCA} ?)?<smallyear>"),
    Rule("<n>, <n> and <n> BC", "era-list", "<number>, (<number>,? )?(and|or) <bcyear>"),
    Rule("<n>-<n> BC", "era-range", f"({_CIRCA} ?)?<number>({DASH}| and | or | to )({_CIRCA} ?)?<bcyear>"),
    Rule("end-<month>", "ended", f"<ending>-(<month>{OF_YEAR}?|{YEAR})"),
    Rule("<season> term <year>", "date", f"(the )?<season> (term|semester|quarter){OF_YEAR}"),
    Rule("<season> <year>", "date", f"(<stage>_)?(the )?<season>{OF_YEAR}?"),
    Rule("<year> <season>", "date", "(the )?<year> <season>"),
    Rule("<season> <year>-<yy>", "season-range", "(the )?<season> (of )?<year>( ?- ?|/)(<yeartail>|<year>)"),
    Rule("<quarter>", "date", f"(the )?(fiscal_)?<quarter>({OF_YEAR}|<shortyear>)?"),
    Rule(
        "<quarter> and <quarter>",
        "quarter-list",
        f"(the )?<ordinal> (and|or|to) <ordinal> <partunits>{OF_YEAR}?",
    ),
    Rule("<n>Q<yy>", "part-code", "<codepart>('| )?(<year>|<hyphenyear>)"),
    Rule("<year>Q<n>", "part-code", "<gluedyear>(-| )?<partcode>"),
    Rule("<year> <quarter>", "date", f"(the )?{YEAR} <quarter>"),
    Rule("<year>'s <quarter>", "date", "<year>'s <quarter>"),
    Rule("fiscal <year>'s <quarter>", "fiscal", "fiscal <year>('s)? <quarter>"),
    Rule("<quarter> of fiscal <year>", "fiscal", f"(the )?<quarter>( of)?( the)? {_FISCAL}(<year>|<yeartail>)"),
    Rule("last year's <quarter>", "year-part", "(<last>|<this>|<next>|<coming>|<before>) year's <quarter>"),
    Rule("year-ago <quarter>", "year-part", "(the |a )?<yearago> <quarter>"),
    Rule("<half>", "date", f"(the )?<half>( of)? (the year )?{YEAR}"),
    Rule("<year> <half>", "date", "(the )?<year> <half>"),
    Rule("<decade>", "decade", "(<stage>_)?(the )?(<decade>|<decadeword>|<bcdecade> <bcera>)"),
    Rule("the <n>0s", "decade", "(<stage>_)?the <earlydecade>"),
    Rule("<ordinal> century", "century", "(<stage>_)?(the )?<ordinal>_century\\b( <bcera>)?"),
    Rule("<roman> century", "century", "(<stage>_)?(the )?<romancentury>_century\\b( <bcera>)?"),
    Rule("the <ordinal> c.", "century", "((<stage>_)(the )?|the )(<ordinal>|<romancentury>)_c[.]( <bcera>)?"),
    Rule(
        "<roman> to <roman> century",
        "roman-century-range",
        "(<stage>_)?(the )?<romancentury>(_century)?( and | or | to | through | ?- ?)(<stage>_)?(the )?<romancentury>_<centuries>( <bcera>)?",
    ),
    Rule(
        "<ordinal> to <ordinal> century",
        "century-range",
        "(<stage>_)?(the )?<ordinal>(_century)?( and | or | to | through | ?- ?)(<stage>_)?(the )?<ordinal>_<centuries>( <bcera>)?",
    ),
    Rule(
        "<ordinal> millennium", "millennium", "(<stage>_)?(the )?<ordinal>_millennium\\b( (<bcera>|<adera>))?"
    ),
    Rule("the turn of the century", "century-turn", "(the )?turn of the century\\b"),
    Rule(
        "<portion> of the century",
        "portion",
        "(the )?(very )?<portion> of the (<ordinal>_century\\b( <bcera>)?|<decade>)",
    ),
    Rule("<nth> <weekday> of <month>", "nth-weekday", f"(the )?<nth> <weekday> (of|in) <month>{OF_YEAR}?"),
    Rule("<weekday>", "date", "<weekday>"),
    Rule(
        "<weekday> next",
        "date",
        "((<weekday>,? )?(the )?<day> (of )?<month>|<weekday>|<month>|<season>) (<next>|<last>)",
    ),
    Rule("the <nth> inst.", "letter-day", "(the )?<nthday> <lettermonth>[.]?"),
    Rule("<weekday> the <nth>", "date", "<weekday>,? the <nthday>"),
    Rule("the <nth>", "date", "the <nthday>"),
    Rule("<n>", "early-year", "<smallyear>"),
    Rule(
        "<holiday>",
        "holiday",
        f"((<last>|<this>|<next>|<coming>) )?<holiday>( day\\b)?( <feastweek>)?(,? (of )?{YEAR})?",
    ),
    Rule("<event day>", "event-day", "<eventday>"),
    Rule("year-end", "year-end", f"year_end(\\b|(,? (of )?){YEAR})"),
)

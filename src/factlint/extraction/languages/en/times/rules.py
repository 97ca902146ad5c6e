"""The shapes of English time expressions, each a rule named by what it looks like.

`<slot>` captures a field (`slots`), a space stands for white space, `_` for white space or a hyphen. Text is
lower case, dashes are `-`, quotes `'`. The longest match wins; among equals the rule that stands first.
"""

from __future__ import annotations

from factlint.extraction.languages.en.times.rule_parts import DASH, OF_YEAR
from factlint.extraction.languages.en.times.rules_of_dates import DATES
from factlint.extraction.languages.time_language import Rule

_SPEECH = "(<last>|<this>|<next>|<coming>)"
_STORY = "(<same>|<before>|<following>)"
_AMOUNT = "(<number>|<one>|<vague>)"
_IN_DIGITS = "( [(]\\d{1,3}[)])?"
"""A number in words that is said again: "five (5) years"."""

RELATIVE = (
    Rule("<n> <weekdays> ago", "weekdays-ago", "<number> <weekdays> <ago>"),
    Rule("the <weekday> before last", "weekday-beyond", "(the )?<weekday> <beyond>"),
    Rule("last <weekday>", "date", f"(<stage>_)?(the )?({_SPEECH}|{_STORY}) (<weekday>|<month>|<season>)"),
    Rule("the latest quarter", "latest-quarter", "(the )?<period>|(the|that) quarter\\b"),
    Rule(
        "last <unit>",
        "neighbour",
        f"((<stage>|<turn>) )?(the )?({_SPEECH}|{_STORY}) (<fiscal> )?<single>",
    ),
    Rule("this <unit>s", "neighbour", "(<last>|<this>|<next>) <possessed>"),
    Rule("last nights", "day-part", "<last> <dayparts>"),
    Rule("the latest fiscal year", "neighbour", "(the )?<latest> <fiscal> <single>"),
    Rule("the end of the <unit>", "neighbour", "(<stage>|<turn>) the <single>"),
    Rule("the <unit>", "neighbour", "the ((full|fiscal|financial) )?<stretch>"),
    Rule("the <weekday> before", "date-beside", "the (<weekday>|<month>|<season>) <behind><stop>"),
    Rule("the <daypart> before", "part-beside", "the <daypart> <behind><stop>"),
    Rule("weekend", "neighbour", "<weekend>"),
    Rule("end of <unit>", "neighbour", "<ending> of <stretch>"),
    Rule("<unit>'s end", "neighbour", "(the )?<stretch>'s <ending>"),
    Rule("last <month> <day>", "date", "(<last>|<this>|<next>|<coming>) <month> <day>"),
    Rule("the <year> quarter", "latest-quarter", "(the )?<year> (quarter|period)\\b"),
    Rule("yesterday", "deictic", "((<stage>|<turn>) )?<deictic>"),
    Rule(
        "<n> <unit> ago",
        "shift",
        f"{_AMOUNT}(_<loosely>|<plus>)?_?(<andpart>_)?<unit>( <andpart>| <loosely>| <ortwo>)?(_<ago>| <later>| (<behind>|<backwards>)<stop>)",
    ),
    Rule("<n> nights ago", "part-ago", f"{_AMOUNT} <dayparts>( <ago>| <later>| <behind><stop>)"),
    Rule("the <unit> after next", "beyond", "the (<elapsing>|<weekend>) <beyond>"),
    Rule("a quarter of a century ago", "quarter-century", "(a )?<quartercentury> (<ago>|<later>)"),
    Rule("half a <unit> ago", "shift", "<halfof>_<unit> (<ago>|<later>)"),
    Rule("in <n> <units>' time", "shift", f"{_AMOUNT}_<unit>('s?)? <ahead>"),
    Rule("the <unit> before", "shift", "the <elapsing> (<later>|<behind><stop>)"),
    Rule("<units> later", "shift", "<units> (<ago>|<later>|<behind><stop>)"),
    Rule("year-earlier", "year-ago", "((the|a) )?year_(ago|earlier)\\b( (period|quarter)\\b)?"),
    Rule(
        "the same period last year",
        "year-ago",
        "(the )?(same|corresponding|comparable|like) (period|quarter)( of| in)?,? "
        "(last year|a year (ago|earlier|before)|the (previous|prior|year-earlier) year)\\b",
    ),
    Rule("now", "reference", "<reference>"),
    Rule("former", "story-reference", "<storyreference>"),
    Rule("at that time", "story-point", "(<that> time|the same time|(<that>|this|the same) period)\\b"),
)

CLOCKS_OF_FOUR_DIGITS = (
    Rule("<hour><minute>hrs", "clock", "<hour><minute>(hrs|h)\\b"),
    Rule("<hour><minute> GMT", "clock", "<hour><minute> ?(hours\\b|hrs\\b|local time\\b|<zone>)"),
)
"""Before the lengths, which read the same characters as so many hours."""

LENGTHS = (
    Rule(
        "<n> <unit>",
        "duration",
        "((the|these) )?((<lately>|<soon>|previous|following|<edge>|early) )?"
        f"(<number>({_IN_DIGITS}|<plus>)|<vague>)_((more|full|whole|straight|consecutive|trading|working|business|<colour>|<loosely>)_)?<unit>( <andpart>)?",
    ),
    Rule("<n> last <units>", "duration", "(the )?<number>_(previous|past|last|following|next) <units>"),
    Rule("<n><unit>", "duration", "<digits><plus>?<unit>"),
    Rule("<n> h", "hours", "<digits> ?<hourmark>\\b"),
    Rule(
        "<n> and a half <units>",
        "duration",
        "((the|these) )?((<lately>|<soon>|previous|following|<edge>) )?<number>_?<andpart>_<unit>",
    ),
    Rule("a <unit>", "duration", "<one>_((full|whole|long|single) )?<single>(_<andpart>)?"),
    Rule("for the next <unit>", "duration", "the (<lately>|<soon>) <single>"),
    Rule("half a <unit>", "duration", "<halfof>_<unit>"),
    Rule("<n>-<unit>", "duration", "(<number>|<one>)-<unit>(-long\\b)?"),
    Rule("<unit>long", "duration", "<unitlong>"),
    Rule("a quarter of a century", "quarter-century", "(a )?<quartercentury>"),
    Rule("three quarters of a century", "quarter-century", "<mostcentury>"),
    Rule("three quarters of an hour", "quarter-hours", "(<quarterhours>|(a )?quarter) of an hour\\b"),
    Rule("<unit>-long", "duration", "(<units>|<unit>)_?long\\b"),
    Rule(
        "<units>",
        "duration",
        "((the |these |those )?((<lately>|<soon>|previous|following|<edge>|early|"
        "later|intervening|earlier) )?)<units>",
    ),
    Rule("<unit>", "duration", "((the )?(whole|entire|full) |all )?<dayunit>"),
    Rule("all <unit>", "duration", "all <elapsing>"),
    Rule("the whole <unit>", "duration", "(the )?(whole|entire) <single>"),
    Rule("the last <unit> of", "duration", "(the )?(last|<edge>) <single><of>"),
    Rule("the <nth> <unit> of", "duration", "(the )?<nthedge> <calunit><of>"),
    Rule("the first half of", "half-of", "(the )?<half><of>"),
    Rule("the <nth> of last month", "nth-of-month", "the <nthday><ofmonth>"),
    Rule("the <unit> before <day>", "duration", "the (<elapsing>|<weekend>)<aside>"),
    Rule(
        "in its <ordinal> <unit>",
        "ordinal-length",
        "(its|his|her|their|our) <ordinal> ((full|straight|consecutive) )?<elapsing>",
    ),
    Rule(
        "<ordinal> anniversary", "anniversary", "((the|its|his|her|their) )?<ordinal>_(anniversary|birthday)\\b"
    ),
    Rule("its centenary", "jubilee", "(its|their) <jubilee>"),
    Rule(
        "<n> <unit> and <n> <unit>",
        "compound",
        "(<number>|<one>) <unit>(,| and|, and)? (<number>|<one>) <unit>",
    ),
    Rule("<n>h<n>", "hours-minutes", "<digits> ?<hourmark> ?<minutes> ?<minutemark>"),
    Rule("<n>:<n>:<n> long", "hours-minutes", "<digits>:<minutes>:<second>"),
    Rule("a <unit> or two", "one-or-two", "<one> <single> <ortwo>"),
    Rule("the year-earlier <n> <units>", "duration", "(the )?<yearago> <number> <units>"),
    Rule("<n> to <n> <unit>", "span", "<number>(_to_| or |-)<number>_<units>"),
)

_ZONE = "( <bracket><zone><unbracket>| ?<zone>)"

_BOTH_NIGHTS = f"({DASH}|/| and | to )"
_ABROAD = "( <bracket>\\d{1,2}[:.]?\\d\\d ?(gmt|utc|est|edt|pst|pdt|bst|cet)<unbracket>)?"
"""The same time at another place, in brackets: "10 a.m. (1400 GMT)"."""

CLOCKS = (
    Rule(
        "<hour>:<minute>",
        "clock",
        f"<hour>:<minute>(\\b|hrs\\b|h\\b)(:<second>( <offset>)?)?( (hrs|hours)\\b|{_ZONE})?{_ABROAD}",
    ),
    Rule("<hour>:<minute> pm", "clock", f"<hour>:<minute>(:<second>)? ?<meridiem>{_ZONE}?{_ABROAD}"),
    Rule("<hour> in the <daypart>", "clock-words", "<hourword>( o'clock)? in the <dayhalf>"),
    Rule("<hour>:<minute> in the <daypart>", "clock", "<hour>[:.]<minute> in the <dayhalf>"),
    Rule("<hour>ish", "about-hour", "<hour>([:.]?<minute>)?_?ish\\b( ?<meridiem>)?"),
    Rule("<day> at <hour>", "day-at-hour", "(<deictic>|<weekday>) at <hourword>\\b"),
    Rule("<hour>.<minute> pm", "clock", f"<hour>[.]?<minute> ?<meridiem>{_ZONE}?{_ABROAD}"),
    Rule(
        "<hour>-<hour> pm",
        "clock-range",
        "<hour>([:.]?<minute>)?( ?- ?| to | and )<hour>([:.]?<minute>)? ?<meridiem>",
    ),
    Rule("<hour> to <hour>", "open-hours", "<hour>( to | until )<hour>\\b"),
    Rule("0<hour><minute>", "clock", "<zerohour><minute>\\b"),
    Rule("<hour> pm", "clock", f"<hour>[+]? ?<meridiem>{_ZONE}?{_ABROAD}"),
    Rule("<hour> o'clock", "clock-words", "<hourword> o'clock"),
    Rule("<hour word> pm", "clock-words", "<hourword>(_<minuteword>)? <meridiem>"),
    Rule("<hour> <minute>", "clock-words", "<hourword>_<minuteword>"),
    Rule("<hour> tonight", "clock-words", "<hourword><ofday>"),
    Rule(
        "half past <hour>",
        "clock-words",
        "<clockpart> (past|<to>) <hourword>\\b( o'clock)?( in the <dayhalf>| <meridiem>)?",
    ),
    Rule(
        "half past <hour>",
        "clock-words",
        "<clockpart>-past_<hourword>\\b( o'clock)?( in the <dayhalf>| <meridiem>)?",
    ),
    Rule("noon", "clock", f"(12 )?<clockword>{_ZONE}?"),
    Rule(
        "the night of <day>-<day> <month>",
        "night-of-days",
        f"(the )?night (of|on) (the )?(<day>{_BOTH_NIGHTS}(the )?<day> (of )?<month>|<month> <day>{_BOTH_NIGHTS}<day>){OF_YEAR}?",
    ),
    Rule(
        "<daypart>",
        "day-part",
        f"((early|late|mid)(_| on | in ))?(<definite> |(the )?({_SPEECH}|{_STORY}) )?((early|late|mid)_)?<daypart>( hours\\b)?",
    ),
)

RECURRENCES = (
    Rule("daily", "frequency", "<frequency>"),
    Rule("twice daily", "frequency", "<times>_(a )?<frequency>"),
    Rule(
        "every <unit>",
        "every",
        "<every> ((<alternate>|single|<number>((_to_| or |-)<number>)?|<vague>) )?(<unit>|<weekday>( <daypart>)?|<month>|<season>|<anypart>|<workday>|<halfof>_<unit>|<digits> ?<hourmark>\\b)",
    ),
    Rule("twice a <unit>", "every", "<times> (a|per|every|each) <unit>"),
    Rule("per <unit>", "every", "per <unit>"),
    Rule("<weekdays>", "every", "(<weekdays>|<weekday> <dayparts>|<weekends>|<seasons>)"),
    Rule(
        "the <nth> <weekday> of every month",
        "every-nth",
        "((the )?(<nth> <weekday> (of|in) (<every>|the)|<nthday> of <every>) month\\b|<every> <nth> <weekday>( (of|in) the month\\b)?)",
    ),
    Rule("on weekdays", "every", "<workdays>"),
    Rule("alternate <units>", "every", "<alternating> (<units>|<weekdays>)"),
)

RULES = DATES + RELATIVE + CLOCKS_OF_FOUR_DIGITS + LENGTHS + CLOCKS + RECURRENCES

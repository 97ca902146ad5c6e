"""A text without a date is a story: what is missing comes from the time that it has reached."""

import pytest

from factlint.extraction.times import read_times

from .prose import document


def timexes(text: str, date: str | None = None) -> list[str]:
    return [mention.value.timex for mention in read_times(document(text, date)).times]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 1942 they landed. In May they took the town.", ["1942", "1942-05"]),
        ("They met in December 1941. In January they parted.", ["1941-12", "1942-01"]),
        ("On 5 May 1943 it rained. The next day it snowed.", ["1943-05-05", "1943-05-06"]),
        ("On 5 May 1943 it rained. Three days later it snowed.", ["1943-05-05", "1943-05-08"]),
        ("In 1943 it rained. The previous year had been dry.", ["1943", "1942"]),
        (
            "Olm (27 May 1756 – 5 July 1791) sang. In 1762 he went to Riga. He came home the next year.",
            ["1756-05-27", "1791-07-05", "1762", "1763"],
        ),
        ("In April and June 1955 it rained.", ["1955-04", "1955-06"]),
        ("In 1943 it rained. It had been dry the year before.", ["1943", "1942"]),
        ("In October 1914 they halted. In winter they froze.", ["1914-10", "1915-WI"]),
        ("In January 1915 they halted. In winter they froze.", ["1915-01", "1915-WI"]),
        ("In the winter of 1776 to 1777 they froze. In June help came.", ["1776-WI", "1777", "1777-06"]),
        ("In the winter of 1776–77 they froze. In June help came.", ["1777-WI", "1777-06"]),
        (
            "On 4 May 1943 the town was taken at dawn. At night it is cold.",
            ["1943-05-04", "1943-05-04TMO", "XXXX-XX-XXTNI"],
        ),
        (
            "By 1733 he lived in Basel. A book of 1724 made his name. Two years later he was read. He left in 1738.",
            ["1733", "1724", "1726", "1738"],
        ),
        (
            "In 1726 he wrote it. Some 170 years later, in 1896, it was read.",
            ["1726", "1896", "1896"],
        ),
        ("In 1941 they fled. The summer offensive of June 1942 failed.", ["1941", "1942-SU", "1942-06"]),
        ("In 1941 they fled. In the winter, by December 1942, they lost.", ["1941", "1943-WI", "1942-12"]),
        ("In 1941 they fled. In the summer they won. In June 1942 they lost.", ["1941", "1941-SU", "1942-06"]),
        ("On 5 May 1943 it rained. At month's end it snowed.", ["1943-05-05", "1943-05"]),
        ("From December to March 1955 it rained.", ["1954-12", "1955-03"]),
        ("In 1940 they fled. In August of that year they came back.", ["1940", "1940-08"]),
        ("In June 480 BC they came. On the same day they left.", ["BC0480-06", "BC0480-06-XX"]),
        ("In 480 BC they came. The following year they left.", ["BC0480", "BC0479"]),
        ("In 1942 they landed. At this time it rained. In May it stopped.", ["1942", "PRESENT_REF", "1942-05"]),
        ("In 1918 they came. The Spring Offensive failed.", ["1918", "1918-SP"]),
        ("In September 1917 it rained. On the 20th, they attacked.", ["1917-09", "1917-09-20"]),
        ("On 28 August 1918 they left. On the 2nd they met.", ["1918-08-28", "1918-09-02"]),
        ("In 1918 they met. On the 2nd they left.", ["1918"]),
        ("On 28 August 1918 they reached the 5th floor by the 5th Army.", ["1918-08-28"]),
        ("It was built in AD 71. After 211 it grew; in 866 the Danes came.", ["0071", "0211", "0866"]),
        ("It was built in AD 71. In 476 towns it rained.", ["0071"]),
        ("In 476 the ship sank.", []),
        ("In 1895 it was small. At the turn of the century it grew.", ["1895", "19"]),
        ("On March 3, 20 and 30 people came.", ["XXXX-03-03"]),
        ("Jan/Feb 2014", ["2014-01", "2014-02"]),
        ("William (r. 1066–1087)", ["1066", "1087"]),
        ("on 2, 5 and 9 May 2014", ["2014-05-02", "2014-05-05", "2014-05-09"]),
        ("on May 2, 5, 7 and 9, 2014", ["2014-05-02", "2014-05-05", "2014-05-07", "2014-05-09"]),
        (
            "In June 480 BC they won. That same day they left, and the next day.",
            ["BC0480-06", "BC0480-06-XX", "BC0480-06-XX"],
        ),
        ("In 490 BC they came. They had failed a decade earlier.", ["BC0490", "BC0500"]),
        (
            "In June 1793 they met. They had risen in August 1792.\nOn 24 June they voted. In 1793 it ended.",
            ["1793-06", "1792-08", "1793-06-24", "1793"],
        ),
        (
            "In 1916 they fought. Asked in April 1915, they declared war on May 23.",
            ["1916", "1915-04", "1915-05-23"],
        ),
    ],
)
def test_the_story_gives_what_is_missing(text: str, expected: list[str]) -> None:
    assert timexes(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 1962 it was shut. It had been built in 1911. By December it was gone.", ["1962", "1911", "1962-12"]),
        (
            "In 1962 it was shut. It had been built in 1911 by a man who died in 1913. The next year it was sold.",
            ["1962", "1911", "1913", "1963"],
        ),
        ("In May 1926 they struck. They had met in June 1919. In July they won.", ["1926-05", "1919-06", "1926-07"]),
        (
            "On 3 May 1926 they met. They had fought in June 1919. The same day they left.",
            ["1926-05-03", "1919-06", "1926-05-03"],
        ),
        ("In 334 BC he came. In 331 he won; by 323 he was dead.", ["BC0334", "BC0331", "BC0323"]),
        ("In 12 BC he was there. It was lost in AD 9. In 211 it was built.", ["BC0012", "0009", "0211"]),
        ("In fiscal 2019 sales rose. The previous year they had not.", ["2019", "2018"]),
    ],
)  # fmt: skip
def test_what_had_been_before_does_not_move_the_story(text: str, expected: list[str]) -> None:
    assert timexes(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bath, 3 June 1811. We stay until the 20th. Last night we saw a play. On Friday there is a ball.",
            ["1811-06-03", "1811-06-20", "1811-06-02TNI", "1811-06-07"],
        ),
        (
            "Minutes of the meeting of 12 September 2022.\nThose of 8 August stand. We meet next month.",
            ["2022-09-12", "2022-08-08", "2022-10"],
        ),
        (
            "Monday, 4 January 1869. Snow.\nTuesday, 5 January. Sun. Tomorrow we travel. They left on Sunday.",
            ["1869-01-04", "1869-01-05", "1869-01-06", "1869-01-03"],
        ),
        ("2.1.0 (2021-04-03)\nIt goes next year. Today it is old.", ["2021-04-03", "2022", "PRESENT_REF"]),
        ("1 June 1945: They moved. New planes were received in July.", ["1945-06-01", "1945-07"]),
        ("2.1.0 - 2021-11-05\nIt goes next month.", ["2021-11-05", "2021-12"]),
        (
            "The Battle, 3 November 1811\nIn 1815 they met. In May they parted.",
            ["1811-11-03", "1815", "1815-05"],
        ),
        ("3 June 1811: They sail.\nIn 1815 they met. It was dry next year.", ["1811-06-03", "1815", "1816"]),
        ("They sailed on 3 June 1811. It had been dry last year.", ["1811-06-03", "1810"]),
    ],
)
def test_a_letter_or_an_entry_speaks_from_the_day_at_its_head(text: str, expected: list[str]) -> None:
    assert timexes(text) == expected


def test_a_year_mentioned_in_passing_does_not_move_the_story() -> None:
    text = "In 1942 they landed, as they had hoped in 1935. In May 1942 they won. In June they lost."
    assert timexes(text)[-1] == "1942-06"


def test_a_year_from_two_paragraphs_before_is_a_guess() -> None:
    text = "It was 1942.\n\nThe weather was bad.\n\nIn May it rained."
    year, month = read_times(document(text)).times
    assert not year.is_guess
    assert month.value.timex == "1942-05"
    assert month.is_guess


def test_a_day_behind_another_year_than_the_storys_is_a_guess() -> None:
    text = "In 1970 he left. He retired in 2003. He died on 6 February. In 1961 he had built a glider."
    times = read_times(document(text)).times
    assert [time.is_guess for time in times] == [False, False, True, False]


def test_a_dated_text_about_the_past_is_a_story_too() -> None:
    text = "In 1914 it began. By 1916 it was stuck, and in 1918 it ended. In November they signed."
    assert timexes(text, "2013-02-12")[-1] == "1918-11"


def test_a_dated_text_of_the_day_is_news_whatever_years_it_names() -> None:
    text = "On Monday they spoke of 1914, 1916 and 1918. They meet again in March."
    assert timexes(text, "2013-02-12")[-1] == "2013-03"


def test_the_derivation_names_the_rules() -> None:
    (mention,) = read_times(document("It was on 3 March.", "2013-02-12")).times
    assert mention.derivation == ("<day> <month> <year>", "nearest to the document's date")


def test_a_date_older_than_what_the_text_states_is_not_its_own() -> None:
    text = "Signed on 1 May 2012, he played from June 2012. He left in July 2013. On 6 August he returned."
    assert timexes(text, "2011-04-13")[-1] == "2013-08-06"


def test_plans_do_not_make_a_story() -> None:
    assert (
        timexes("It opens in May 2014 and closes by 2030. On 6 August it was sold.", "2013-09-01")[-1]
        == "2013-08-06"
    )


def test_today_is_the_day_of_writing_and_not_of_the_story() -> None:
    reading = read_times(document("It was founded on 4 May 1953. Today it is rare; this day is kept."))
    assert [time.value.timex for time in reading.times] == ["1953-05-04", "PRESENT_REF", "1953-05-04"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("From the 750s on it was at war; in AD 840 it fell.", ["075", "0840"]),
        ("He was born in 1801/2.", ["1801", "1802"]),
    ],
)
def test_early_decades_and_pairs_of_years(text: str, expected: list[str]) -> None:
    assert timexes(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Christmas Eve 1911 it froze. On New Year's Day it thawed.", ["1911-12-24", "1912-01-01"]),
        ("In March 1911 it froze. On New Year's Day he had left.", ["1911-03", "1911-01-01"]),
        ("In the 1840s and '50s it grew.", ["184", "185"]),
        ("In the late 1920s and early '30s it grew.", ["192", "193"]),
        ("In the 1960s it fell, in the '40s it had grown.", ["196", "194"]),
        ("He met her on 4 May 1911. They had quarrelled the night before.", ["1911-05-04", "1911-05-03TNI"]),
        ("He left on 4 May 1911. The Monday after, he wrote.", ["1911-05-04", "1911-05-08"]),
        ("It began on 4 May 1911. The very next day it ended.", ["1911-05-04", "1911-05-05"]),
        ("He was consul in 52, 47 and 44 BC.", ["BC0052", "BC0047", "BC0044"]),
        ("Of 52, 47 and 44 men few came home in 44 BC.", ["BC0044"]),
    ],
)
def test_what_lies_beside_the_time_of_the_story(text: str, expected: list[str]) -> None:
    assert [mention.value.timex for mention in read_times(document(text)).times] == expected


def test_a_letter_names_the_months_beside_its_own() -> None:
    text = "Leith, 9th Septr 1803. Yours of the 30th ult. came on the 2d inst. I sail to-morrow, and on Friday next."
    timexes = [mention.value.timex for mention in read_times(document(text)).times]
    assert timexes == ["1803-09-09", "1803-08-30", "1803-09-02", "1803-09-10", "1803-09-16"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At 0620 on 4 May 1911 it began. By 1100 it was over.", ["1911-05-04T06:20", "1911-05-04T11:00"]),
        ("At 0620 on 4 May 1911 it began. By 1925 it was forgotten.", ["1911-05-04T06:20", "1925"]),
        ("On 4 May 1911 it began. The hall, built in 1100, fell.", ["1911-05-04", "1100"]),
        ("At 0620 on 4 May 1911 it began at the fort of 1775.", ["1911-05-04T06:20", "1775"]),
        ("He left on 4 May 1911. Three nights later he came back.", ["1911-05-04", "1911-05-07TNI"]),
        (
            "On 4 May 1944 they rose at 0600. By 1800 they slept.",
            ["1944-05-04", "1944-05-04T06:00", "1944-05-04T18:00"],
        ),
        ("On 4 May 1944 they rose at 0600. By 1900 all was lost.", ["1944-05-04", "1944-05-04T06:00", "1900"]),
    ],
)
def test_hours_of_four_digits(text: str, expected: list[str]) -> None:
    assert [mention.value.timex for mention in read_times(document(text)).times] == expected

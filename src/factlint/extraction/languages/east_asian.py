"""How Chinese, Japanese and Korean write dates: 2024年5月3日(金), 令和6年5月3日, 2024년 5월 3일 금요일."""

from __future__ import annotations

SIGNS = "年月日", "년월일"
"""Year, month and day after their digits, in Chinese characters and in Hangul."""

LANGUAGES = {"年": "ja", "년": "ko"}
"""Sign of the year → language of a date; Chinese is stated from Japanese by its weekdays."""

WEEKDAYS = {
    "ja": ("月", "火", "水", "木", "金", "土", "日"),
    "zh": ("一", "二", "三", "四", "五", "六", "日"),
    "ko": ("월", "화", "수", "목", "금", "토", "일"),
}
"""Language → Monday to Sunday."""

OTHER_SUNDAY = "天"
"""Sunday in Chinese as people say it."""

WEEKDAY_BEHIND = (
    r"(?:[ \u3000]?[(（](?P<inside>(?:星期|周|週)?[月火水木金土日一二三四五六天월화수목금토일])(?:曜日?|요일)?[)）]"
    r"|[ \u3000]?(?P<japanese>[月火水木金土日])曜日?"
    r"|[ \u3000]?(?P<chinese>(?:星期|礼拜|禮拜|周|週)[一二三四五六日天])"
    r"|[ \u3000]?(?P<korean>[월화수목금토일])요일)?"
)
"""A weekday after the day, with or without brackets."""

ERAS = {"令和": 2019, "平成": 1989, "昭和": 1926, "大正": 1912, "明治": 1868}
"""Japanese era → its first year; the years of an era before 1873 count by another calendar."""

FIRST = "元"
"""The first year of an era."""

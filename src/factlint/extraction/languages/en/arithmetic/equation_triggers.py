"""Words by which a sentence is worth a closer look at its numbers.

Case-folded, for a linear-time automaton; without gaps of several words, which make such an automaton large.
"""

from __future__ import annotations

_NUMBER = r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|million|billion)|teen|[a-z]ty)"

EQUATION = (
    r"\d ?%|\d\sper\s?cent|\s(?:doubl|tripl|trebl|quadrupl|halv)[a-z]+\s|[a-z]fold\b|\b(?:twice|double|triple|treble|half|three\stimes|four\stimes|five\stimes)\s(?:the|that|those|of|as|its|their)\s|\sfrom\s(?:[a-z]+\s)?[^\sa-z]?\d"
    r"|\btotal|\saltogether|\sin\sall\b|\baverag|\bmean\s|\bmedian\s|\seach\b|\sapiece|\srang(?:e|ed|ing)\b"
    rf"|{_NUMBER}\s[a-z-]+(?:\s[a-z-]+)?(?::\s|\s?\||\s-\s|\s\([a-z])|:\x0b|[a-z]:\s[a-z]+(?:\s[a-z]+)?(?:,|\sand)\s|\sfollowing\s"
    rf"|\b(?:the|our|its|their|his|her)\s{_NUMBER}\s[a-z-]+(?:\s[a-z-]+){{0,3}}(?:,|\sare|\swere)\s|(?:are|were|been)\s[a-z]+:\s"
    rf"|\bthe\s{_NUMBER}\s[a-z-]+(?:\s[a-z-]+){{0,4}}\x0b|\x0b(?:two|three|four|five|six|seven|eight|nine|ten)\s[a-z-]+(?:\s[a-z-]+){{0,4}}\x0b"
    rf"|{_NUMBER}\sof\s(?:its|their|his|her|our|these|those)\s"
    rf"|{_NUMBER}(?:\s[a-z]+)?\s\((?:[^\sa-z]?\d|[a-z]+\))"
    r"|\d\s(?:out\s)?of\s(?:[a-z]+\s)?\d|(?:half|thirds?|quarters?|fifths?|in\s[a-z]+|in\s\d+)\sof\s(?:[a-z]+\s)?\d|,\s\d+\sof\s[a-z]+\sand\s\d|\sratio\sof\s|\stogether\b|\(n\s?="
    r"|(?:^|[.;:]\s|[\n\x0b])(?:out\s)?of\s(?:[a-z]+\s)?\d|\sfrom\s\d+\sgames|\sfrom\s\d+\smatches"
    rf"|{_NUMBER}\s[a-z-]+(?:\s[a-z-]+)?,\s(?:\d[\d,]*|[a-z]+)(?:\sof\sthem)?(?:\s[a-z-]+){{1,3}}(?:,|\sand)\s(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)|\stimes\s(?:a|per)\sday|\s(?:tablets|capsules|pills|bottles|bags|packs|cans)\s\(|(?:minutes|min|hours|h)\s\(\d"
    r"|,\sor\s\d|\smargin\sof\s|(?:starting|beginning|started|began)\swith\s\d|\sin\sboth\s|\s(?:in|over|across)\sthe\s(?:two|three|four|five)\s|\d\s?=\s?[$\d]|\s(?:remaining|other)\s(?:\d|[a-z]+\s)|\sconsist|\scompris|\smade\sup\sof|\sleaving\s[^\sa-z]?\d|\s(?:comes?|came|amount(?:s|ed)?)\sto\s[^\sa-z]?\d|\(\d+\s[a-z]+\sand\s\d"
    r"|\d\s(?:[a-z]+\s)?(?:per|every|a)\s|\s(?:majority|margin|lead|difference|gap|profit|surplus|equity|shortfall|area|density|volume|capacity|weight)\sof\s|\sratio\s|\s(?:wins|victories)\b|\boutnumber"
    r"|\d\s?(?:m|ft|metres|meters|feet|cm)?\s(?:long\s)?(?:by|x|\xd7)\s\d|\d\s(?:kilo)?(?:metres|meters|m|km|ft|feet)\slong,?\sand\s\d|1:\d+,\d{3}|discount\b|\d\s[a-z]+\s(?:make|equal|total)s?\s\d|\b(?:reduced|cut|raised|marked\sdown)\sby\s|\s(?:rate|flow|pace)\sof\s\d|\d%\soff\b|\d\sparts?\s|(?:metres|meters|m|km|ft|feet)\slong,\s|\sat\s\d+\s(?:km/h|mph)|averaging|\stherefore\s|\sper\skg\b|\sg\sper\s|\sof\s\d+\s?%\son\s"
    rf"|{_NUMBER}\s(?:[a-z]+\s)?(?:women|females|girls|children|daughters|draws|ties|losses|defeats|against|abstentions|wounded|injured|crew|bronze|lost|failed|away|rural|outdoors?|foreign|international)\b"
)

STATISTIC = r"\brated\s(?:from|on)\s|\bp-value|\bpoint\sscale|\bscale\s(?:of|from)\s\d|\b(?:the|all|our|these)\s\d+\s(?:raters|participants|respondents|students|pupils|patients|children|subjects|adults|families|households|volunteers|judges|reviewers|teachers|employees|players|customers|users|women|men|nurses|couples|classes)\b|\bp(?:-value)?\s?[=<>]\s?[0-9.]|\bns\b|\bn\.s\.|\bn\s?=\s?\d|\bn of \d|\bci\b|\bconfidence interval|\bcredible interval|\bhdi\b|\bcri\b"

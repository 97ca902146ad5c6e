"""How English ends a term in the same sentence that began it, without naming it again. Between two dates."""

_IT = r"(?:\s(?:it|them|him|her|there|office|the\s(?:club|company|team|party|group|school|college|side|band|post|job|role|position)))?"
_THEN = r"(?:then\s|later\s|finally\s|eventually\s|subsequently\s|they\s|he\s|she\s|it\s|who\s)*"

LEFT = (
    rf",?\s(?:and|but|before|until)\s{_THEN}"
    r"(?P<verb>left|leaving|quit|quitting|resigned|resigning|stepped\sdown|stepping\sdown|stood\sdown|departed|departing|divorced|divorcing|"
    r"withdrew|withdrawing|was\s(?:sacked|dismissed|fired|released|ousted|removed|expelled)|were\s(?:divorced|expelled))"
    rf"{_IT}\s(?:(?:again|office)\s)?(?:in|on)\s(?:the\s)?(?:(?:early|late|mid|summer|autumn|spring|winter|end|start|of)[\s-])*"
)
"""A verb of leaving, whose date is the end."""

_POST = (
    r",\s(?:(?:an?|the|this|his|her|its)\s)?(?:[a-z-]+\s){0,2}(?:post|position|office|job|role|title|seat|chair|rank|capacity|function|command|assignment)\s"
    r"(?:that\s|(?:in\s)?which\s)?(?:he|she|it|they)\s(?:would\s|was\sto\s|then\s)?(?P<kept>held|hold|kept|keep|filled|fill|occupied|occupy|retained|retain|remained|remain|stayed|stay|served|continued)"
    r"|,\s(?:in\s)?which\s(?:he|she|it|they)\s(?:would\s)?(?P<still>held|hold|kept|keep|filled|occupied|retained|remained|served|continued)"
)
"""What somebody came to, repeated: "a post he held", "in which position she remained", "which she kept"."""

STAYED = (
    rf"(?:{_POST}|(?:,?\s(?:and|(?P<where>where))|,)\s{_THEN}"
    r"(?P<verb>(?:held|holding|kept|filled)\s(?:the|that|this)\s(?:post|office|position|job|role|title|chair|professorship|lectureship)(?:\sof\s[a-z]+)?|held\sit|serv(?:ed|ing)|stay(?:ed|ing)|"
    r"remain(?:ed|ing)|(?:was\s)?(?:employed|active)|taught|worked|played|coached|stayed\son|lived|led\s(?:it|them)|ran\sit|held\soffice|in\soffice|continued)"
    r"(?P<back>\s(?:there|in\s(?:office|that\s(?:post|position|role|capacity)|the\s(?:post|position|role|job))|as\ssuch"
    r"|(?:with|for|at)\s(?:them|the\s(?:club|team|side|company|firm|school|band|station|squad|outfit|organi[sz]ation))))?)"
    r"\s(?:up\s)?(?:until|till|to|through)\s"
)
"""A verb of staying with its end."""

PASSIVE = r"(?:was |were )?"
"""In front of a verb of leaving that is done to somebody."""

IN_PLACE = r"(?:\sin\s[A-ZÀ-Þ][\w’'-]+(?:,?\s[A-ZÀ-Þ][\w’'-]+)?)?"
"""Right after what somebody came to: where it is."""

"""Peoples and their countries: adjectives and names that refer to one nation, case-folded.

A line is one group: what is said of one member is not contradicted by another, because citizenship, origin and empire
are distinguished by neither writers nor rule bases (an Englishman is British, Kyiv was Soviet).
"""

from __future__ import annotations

from factlint.extraction.languages.en.entities.post_nominals import POST_NOMINALS

_GROUPS = """
afghan, afghanistan
albanian, albania, kosovan, kosovar, kosovo
algerian, algeria
american, united states, united states of america, u.s., us, u.s, u.s.a., usa, america, african american
angolan, angola
argentine, argentinian, argentina
armenian, armenia
australian, australia
austrian, austria, austro-hungarian, austria-hungary, hungarian, hungary
azerbaijani, azeri, azerbaijan
bahraini, bahrain
bangladeshi, bangladesh, pakistani, pakistan, indian, india, british indian
belgian, belgium, flemish, walloon
bolivian, bolivia
brazilian, brazil
british, english, scottish, scots, welsh, cornish, northern irish, irish, united kingdom, u.k., uk, great britain, england, scotland, wales, northern ireland, ireland, republic of ireland
bulgarian, bulgaria
burmese, myanmar, burma
cambodian, cambodia
cameroonian, cameroon
canadian, canada, québécois, quebec
chilean, chile
chinese, china, people's republic of china, taiwanese, taiwan, republic of china, hong kong, macanese, macau
colombian, colombia
congolese, congo, democratic republic of the congo, republic of the congo, zairean, zaire
costa rican, costa rica
cuban, cuba
cypriot, cyprus
czech, czech republic, czechia, czechoslovak, czechoslovakian, czechoslovakia, slovak, slovakian, slovakia, bohemian, moravian
danish, denmark, faroese, greenlandic
dominican, dominican republic
dutch, netherlands, the netherlands, holland, surinamese, suriname
ecuadorian, ecuador
egyptian, egypt
estonian, estonia
ethiopian, ethiopia, eritrean, eritrea
fijian, fiji
filipino, philippine, philippines, the philippines
finnish, finland
french, france, corsican, breton
georgian, georgia
german, germany, prussian, prussia, bavarian, bavaria, saxon, west german, west germany, east german, east germany
ghanaian, ghana
greek, greece
guatemalan, guatemala
haitian, haiti
icelandic, iceland
indonesian, indonesia
iranian, iran, persian, persia
iraqi, iraq
israeli, israel, palestinian, palestine
italian, italy, sicilian, sardinian, venetian, florentine
ivorian, ivory coast, côte d'ivoire
jamaican, jamaica
japanese, japan
jordanian, jordan
kenyan, kenya
korean, korea, south korean, south korea, north korean, north korea
kuwaiti, kuwait
latvian, latvia
lebanese, lebanon
liberian, liberia
libyan, libya
lithuanian, lithuania
luxembourgish, luxembourg
malagasy, madagascar
malaysian, malaysia, singaporean, singapore, malay
maltese, malta
mexican, mexico
mongolian, mongolia, mongol
moroccan, morocco
namibian, namibia
nepalese, nepali, nepal
new zealand, new zealander
nicaraguan, nicaragua
nigerian, nigeria
norwegian, norway
panamanian, panama
paraguayan, paraguay
peruvian, peru
polish, poland
portuguese, portugal
puerto rican, puerto rico
qatari, qatar
romanian, romania, moldovan, moldova
russian, russia, soviet, soviet union, ussr, ukrainian, ukraine, belarusian, belarus, kazakh, kazakhstan, uzbek, uzbekistan, russian empire
rwandan, rwanda
saudi, saudi arabian, saudi arabia
senegalese, senegal
serbian, serbia, yugoslav, yugoslavian, yugoslavia, croatian, croatia, bosnian, bosnia, bosnia and herzegovina, slovene, slovenian, slovenia, macedonian, macedonia, north macedonia, montenegrin, montenegro
somali, somalia
south african, south africa
spanish, spain, catalan, basque, galician
sri lankan, sri lanka
sudanese, sudan, south sudanese, south sudan
swedish, sweden
swiss, switzerland
syrian, syria
tanzanian, tanzania
thai, thailand, kingdom of thailand
tunisian, tunisia
turkish, turkey, ottoman, ottoman empire
ugandan, uganda
uruguayan, uruguay
venezuelan, venezuela
vietnamese, vietnam
zambian, zambia
zimbabwean, zimbabwe, rhodesian, rhodesia
"""

NATION_GROUPS: dict[str, int] = {
    name.strip(): number for number, line in enumerate(_GROUPS.strip().splitlines()) for name in line.split(",")
}
"""Adjective or name → the number of its group."""

NATION_BEFORE_NOUN = r"\b(?!(?:The|An?|His|Her|Its|Their|This|That|In|On|At|By|With|For|As|And|But|When|While|Former|Famous|Late)\s)(?:[A-Z][\w.’'-]*)(?:\s(?:of\s)?[A-Z][\w.’'-]*){0,3}"
"""One to four capitalised words, which the table may know; no word that opens a sentence in front of them."""

SAID_OF = (
    r"[\"”]?(?:,?\s(?:Jr|Sr)\.?)?"
    rf"{POST_NOMINALS}"
    r"(?:,?\s?\([^()]*\)){0,2}(?:,\s(?:also|better|commonly)\s[^,;:()]{1,60},)?(?:,?\s(?:is|was|are|were|became)\s(?:also\s|perhaps\s)?|,\s)(?:an?|the|one\sof\sthe)\s(?:\d{4}\s)?"
    r"(?:(?:former|retired|late|famous|noted|prominent|professional|leading|well-known|award-winning|young|"
    r"first|last|few|greatest|youngest|oldest|earliest|senior|popular|influential|acclaimed|renowned|celebrated|veteran|contemporary|female|male|top|best-known)\s){0,2}"
)
"""From a subject to the adjective that states its nation: "S (1900–1980) was a retired V"."""

NOUN_BEHIND = r"(?:\s(?:Olympic|Paralympic|Catholic|Protestant|Lutheran|Orthodox|Jewish|Muslim|Baroque|Renaissance|Romantic|Modernist|Army|Navy))?\s(?!(?:and|or|of|in|by|descent|origin|ancestry|citizen)\b)[a-z][a-z-]+\b"
"""After the adjective stands the noun that it describes."""

NOUN_PHRASE = r"(?:\s(?!(?:of|in|by|for|with|to|from|at|on|who|which|that|whose|as)\b)[a-z][a-z-]*,?){1,5}"
"""The nouns after the adjective."""

RARE_TRADE = r"\b(?:scientist|physicist|chemist|mathematician|astronomer|philosopher|biologist|naturalist|inventor|explorer|psychoanalyst|composer|painter|sculptor|architect|astronaut|cosmonaut|aviator|economist|thinker|poet|playwright|dramatist)\b"
"""Trades in which a well-known name is rarely a namesake's."""

TITLE_TO_NAME = r"\s(?:(?!(?:and|or|of|in|by|for|with|the|to|from|at|on|who|which|that|is|was|are|were|as|but|than|because|since|when|while|where|after|before|until|although|though|if|so)\s)[a-z][a-z-]*\s){1,4}[\"“]?"
"""From the adjective to the name that it describes: "the V rock band S"."""

NOT_OF_NATION = frozenset(
    """
    language literature studies horn teacher professor lessons class classes translator translation speaker edition
    version dub dubbed language-learning scholar empire army navy embassy ambassador consul colony league cup
    championship king queen emperor empress prince princess president minister crown grand invasion war campaign front border side team club opponent government parliament throne
    """.split()
)
"""Nouns whose adjective states something else than where their bearer belongs: "an English teacher"."""

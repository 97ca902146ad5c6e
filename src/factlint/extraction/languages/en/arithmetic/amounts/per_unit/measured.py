"""How English states two measures and a third that these alone can make."""

from __future__ import annotations

COMPUTED = r"(?:^|[,;:|(] ?| - )(?:(?:or|so|thus|hence|therefore|that is|i[.]e[.]|giving|making|with|which (?:gives|makes|is)|at|averaging|covering|an?|the|its|area|floor|surface|speed|pace|average|total|of|rate|volume|and|holds?|covers?|has|measures?|is|comes to|takes up|cover|hold|give|gives|provides?|for),? ?){0,8}$"
"""Before the third, with nothing between it and the others that is of another thing."""
PER = " per "
"""In the name of a unit of which there is so much for one of another."""
USES = r"\b(?:takes?|took|uses?|used|needs?|needed|requires?|required|burn(?:s|t|ed)?|drinks?|drank|consumes?|consumed|costs?|cost|pays?|paid|comes? to|came to|is|was|were|makes?|made|yields?|yielded|gives?|gave|weighs?|weighed|holds?|held|or|so|giving|making)(?: (?:about|only|just|a|an|in|total|of|some|him|her|us|them|it)){0,3} $"
"""Before what a rate comes to."""
RECTANGLE = r"\b(?:long|wide|broad|deep|high|tall|by|across|x|×|length|width|breadth)\b"
"""Without one of these two lengths make no area."""
ENDS = r"^(?: of [a-z]+)?(?: (?!(?:and|or|of|to|in|for|from|than|per|at|on|by|with|downhill|uphill)\b)[a-z]+){0,2} ?(?:[.,;:)|]|$)"
"""After the third, which ends what is said."""
NOT_MEASURED = r"\b(?:if|would|could|might|should|up to|at least|at most|between|more|less|over|nearly|almost|under|top|max\w*|limit|including|excluding|except|usable|gross|net|diameter|radius|triang\w*|circ\w*|oval|ellip\w*|round|irregular\w*|slop\w*|first|last|half|stops?|breaks?|wind|gusts?|from|only|each|every|then|later|storeys|floors|rest|islands?|lakes?|countr(?:y|ies)|parishes|parks?|forests?|reserves?|valley|coast|records?|fastest|slow\w*|flat|moving|net|uphill|depth of|elevation|altitude|pounds?)\b"
"""Words of sentences in which the third may be of something else."""

"""How English tells what a share leaves of its whole, and what fills a vessel to a share."""

from __future__ import annotations

REST = r"\b(?:the|its|their) (?:other|remaining)(?: half,?)? $|\b(?:the|its|their) (?:rest|remainder|other half),?(?: (?:about|some|of|or|namely))* $|\b(?:leaves|leaving|which left|that leaves)(?: (?:the|an?|its|their|us|them|him|her) ?[a-z]*)?(?: (?:to (?:find|pay|raise)|with))? (?:only |just |another )?[^a-z0-9]*$"
"""Before what is left."""
FULL = r"(?:^|[,;:(] |\band |\bbut )(?:now |today )?(?:at|filled to|(?:only|just|now|it is|is|was|were|being)) (?:only |just |now )?$"
"""Before the share to which something is filled."""
IN_IT = r"^(?: [a-z]+){0,3} (?:in it|left(?: in it)?|inside|of water|in the (?:reservoir|tank|lake|store|basin|pool|stands?|hall))\b"
"""Behind what is in it."""
HOLDS = r"\b(?:holds?|held|contains?|hold up to|stores?|capacity of|seats?|takes?|room for|space for|accommodates?)(?: (?:up to|some|about))* $"
"""Before what it can hold."""
NOT_LEFT = r"\b(?:if|would|could|might|may (?:be|have|not|well|also)|should|forecasts?|expect(?:s|ed)?|projected|target\w*|respectively|except|average|points?|each|every|more|less|fewer|higher|lower|rose|fell|grew|risen|fallen|increase\w*|decrease\w*|another|at least|tax|discount|per)\b"
SAID_REST = "all but {}"

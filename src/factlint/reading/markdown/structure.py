"""Keeping track of the structure of a Markdown document, and of the blocks that its text belongs to."""

from __future__ import annotations

from factlint.model.document import BlockKind
from factlint.reading.markdown.events import Event


class Structure:
    """Follows the elements that contain others: quotations, lists, tables."""

    def __init__(self) -> None:
        self._quotations: list[bool] = []
        self._list_depth = 0
        self._is_item_new = False
        self.table = self.row = self.column = -1
        """The place of the latest cell, counted from 0."""

    @property
    def is_quoted(self) -> bool:
        return bool(self._quotations)

    def begin(self, event: Event) -> None:
        match event.name:
            case "BlockQuote":
                # GitHub's alerts ("> [!NOTE]") have a kind; they are the author's own words, set apart.
                self._quotations.append(event.value is None)
            case "List" | "DefinitionList":
                self._list_depth += 1
            case "Item" | "DefinitionListTitle":
                self._is_item_new = True
            case "DefinitionListDefinition":  # lies one deeper than its headword
                self._list_depth += 1
                self._is_item_new = True
            case "Table":
                self.table += 1
                self.row = -1
            case "TableHead" | "TableRow":
                self.row += 1
                self.column = -1
            case "TableCell":
                self.column += 1

    def end(self, event: Event) -> None:
        match event.name:
            case "BlockQuote":
                self._quotations.pop()
            case "List" | "DefinitionList":
                self._list_depth -= 1
            case "Item" | "DefinitionListTitle":
                self._is_item_new = False
            case "DefinitionListDefinition":
                self._list_depth -= 1
                self._is_item_new = False

    def text_block(self) -> tuple[BlockKind, int]:
        """The kind and level of text that begins here.

        Only the first block of a list item is the item, so that items can be counted. Quoted text is a
        quotation whatever its form, since it matters most whose words they are.
        """
        is_item, self._is_item_new = self._is_item_new, False
        if any(self._quotations):
            return BlockKind.QUOTATION, sum(self._quotations)
        if is_item:
            return BlockKind.LIST_ITEM, self._list_depth
        return BlockKind.PARAGRAPH, self._list_depth

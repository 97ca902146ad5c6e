"""Small Word documents, made by hand."""

from collections.abc import Mapping
from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STYLES = (
    f'<w:styles xmlns:w="{NAMESPACE}">'
    '<w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>'
    '<w:style w:styleId="Zitat"><w:name w:val="Quote"/></w:style>'
    '<w:style w:styleId="Aufzhlungszeichen3"><w:name w:val="List Bullet 3"/></w:style></w:styles>'
)


def run(text: str) -> str:
    return f'<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(*runs: str, style: str = "") -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}{''.join(runs)}</w:p>"


def body(*content: str, prologue: str = "") -> str:
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>{prologue}<w:document xmlns:w="{NAMESPACE}" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"<w:body>{''.join(content)}<w:sectPr/></w:body></w:document>"
    )


def archive(entries: Mapping[str, str | bytes]) -> bytes:
    written = BytesIO()
    with ZipFile(written, "w", ZIP_DEFLATED) as target:
        for name, content in entries.items():
            target.writestr(name, content, ZIP_STORED if name.endswith(".png") else ZIP_DEFLATED)
    return written.getvalue()


def word(*content: str, **parts: str) -> bytes:
    """A document; `footnotes` and the like are further parts."""
    more = {f"word/{name}.xml": xml for name, xml in parts.items()}
    return archive(
        {
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": body(*content),
            "word/styles.xml": STYLES,
            "word/media/a.png": b"\x89PNG" + bytes(range(256)),
            **more,
        }
    )

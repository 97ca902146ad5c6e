"""The language server, driven through its pipe as an editor does."""

import json
from collections.abc import Iterator

import pytest

from .editor import Editor, span
from .program import PACK, RIGHT, WRONG, Program

YEAR = WRONG.index("1887")


@pytest.fixture
def editor(program: Program) -> Iterator[Editor]:
    with Editor(program, "--rules", "bridges.yaml") as ready:
        yield ready


def test_a_finding_becomes_a_diagnostic(editor: Editor) -> None:
    found = editor.open("a.md", WRONG)
    (diagnostic,) = found["diagnostics"]
    assert (found["uri"], found["version"]) == (editor.uri("a.md"), 1)
    assert diagnostic["range"] == span(0, YEAR, YEAR + 4)
    assert (diagnostic["code"], diagnostic["severity"]) == ("facts/contradicted", 1)
    assert diagnostic["message"].endswith("\nsource: https://example.org/tay")


def test_an_edit_is_heeded_and_the_text_is_linted_anew(editor: Editor) -> None:
    editor.open("a.md", RIGHT)
    editor.change("a.md", 2, {"range": span(0, YEAR, YEAR + 4), "text": "1887"})
    assert len(editor.published()["diagnostics"]) == 1
    editor.change("a.md", 3, {"text": RIGHT})
    assert editor.published() == {"uri": editor.uri("a.md"), "version": 3, "diagnostics": []}


def test_a_fix_is_offered_where_the_pointer_is_and_only_there(editor: Editor) -> None:
    editor.open("a.md", f"{WRONG}\nSomething else.\n")
    named = {"uri": editor.uri("a.md")}
    (action,) = editor.ask("textDocument/codeAction", textDocument=named, range=span(0, YEAR, YEAR), context={})
    assert (action["title"], action["kind"], action["isPreferred"]) == ("Write “1878”", "quickfix", True)
    assert action["edit"] == {
        "changes": {named["uri"]: [{"range": span(0, YEAR, YEAR + 4), "newText": "1878"}]}
    }
    assert editor.ask("textDocument/codeAction", textDocument=named, range=span(2, 3, 4), context={}) == []


def test_a_fix_that_would_break_markup_is_not_offered(editor: Editor) -> None:
    editor.open("a.md", "The Tay Bridge opened in 18**87**.\n")
    named = {"uri": editor.uri("a.md")}
    found = editor.ask("textDocument/codeAction", textDocument=named, range=span(0, 0, 40), context={})
    assert found == []


def test_all_safe_fixes_are_one_action_on_demand(editor: Editor) -> None:
    editor.open("a.md", WRONG * 2)
    context = {"only": ["source.fixAll"]}
    named = {"uri": editor.uri("a.md")}
    (action,) = editor.ask("textDocument/codeAction", textDocument=named, range=span(0, 0, 0), context=context)
    assert action["title"] == "Apply 2 safe fixes of factlint"
    ((edit,),) = action["edit"]["changes"].values()
    place = {"start": {"line": 0, "character": YEAR + 2}, "end": {"line": 1, "character": YEAR + 4}}
    assert edit == {"range": place, "newText": f"78.\n{RIGHT[: YEAR + 4]}"}


def test_hovering_shows_the_fact_behind_a_finding_and_behind_a_right_claim(editor: Editor) -> None:
    editor.open("a.md", WRONG + RIGHT)
    named = {"uri": editor.uri("a.md")}
    pages = [
        editor.ask("textDocument/hover", textDocument=named, position={"line": line, "character": YEAR})
        for line in (0, 1)
    ]
    assert pages[0]["contents"]["value"].startswith("**error** `facts/contradicted`")
    assert pages[1]["contents"]["value"].startswith("**supported**  \n`bridges/tay#opened`: 1878-06-01")
    assert pages[1]["range"] == span(1, YEAR, YEAR + 4)
    nothing = {"line": 0, "character": 0}
    assert editor.ask("textDocument/hover", textDocument=named, position=nothing) is None


@pytest.mark.parametrize(("encoding", "width"), [("utf-32", 1), ("utf-16", 2), ("utf-8", 4)])
def test_characters_are_counted_as_agreed(program: Program, encoding: str, width: int) -> None:
    with Editor(program, "--rules", "bridges.yaml", encodings=(encoding,)) as editor:
        assert editor.offers["capabilities"]["positionEncoding"] == encoding
        found = editor.open("a.md", f"😀 {WRONG}")
        assert found["diagnostics"][0]["range"] == span(0, width + 1 + YEAR, width + 1 + YEAR + 4)
        editor.change("a.md", 2, {"range": span(0, width + 1 + YEAR, width + 1 + YEAR + 4), "text": "1878"})
        assert editor.published()["diagnostics"] == []


def test_the_configuration_above_a_file_holds_for_it(program: Program) -> None:
    program.write("factlint.toml", 'rules = ["bridges.yaml"]\nexclude = ["drafts/"]')
    with Editor(program) as editor:
        assert len(editor.open("a.md", WRONG)["diagnostics"]) == 1
        assert editor.open("drafts/a.md", WRONG)["diagnostics"] == []
        assert editor.open("a.py", WRONG)["diagnostics"] == []
        assert len(editor.open("untitled:1", WRONG)["diagnostics"]) == 1


def test_a_rule_pack_that_changes_is_read_again(program: Program) -> None:
    with Editor(program, "--rules", "bridges.yaml") as editor:
        editor.open("a.md", WRONG)
        program.write("bridges.yaml", PACK.replace("1878", "1887"))
        editor.tell("workspace/didChangeWatchedFiles", changes=[])
        assert editor.published()["diagnostics"] == []


def test_what_cannot_be_used_is_reported_once_and_heals(program: Program) -> None:
    program.write("factlint.toml", "colour = 1")
    with Editor(program) as editor:
        uri = editor.uri("a.md")
        item = {"uri": uri, "languageId": "markdown", "version": 1, "text": WRONG}
        editor.tell("textDocument/didOpen", textDocument=item)
        stated = editor.receive()
        assert stated["method"] == "window/showMessage"
        assert "colour" in stated["params"]["message"]
        assert editor.published()["diagnostics"] == []
        editor.change("a.md", 2, {"text": WRONG})
        assert editor.published()["diagnostics"] == []
        program.write("factlint.toml", 'rules = ["bridges.yaml"]')
        editor.tell("textDocument/didSave", textDocument={"uri": uri})
        assert len(editor.published()["diagnostics"]) == 1


def test_a_closed_text_has_no_diagnostics_left(editor: Editor) -> None:
    editor.open("a.md", WRONG)
    editor.tell("textDocument/didClose", textDocument={"uri": editor.uri("a.md")})
    assert editor.published() == {"uri": editor.uri("a.md"), "diagnostics": []}


def test_what_is_not_understood_is_refused_and_the_session_goes_on(editor: Editor) -> None:
    assert editor.answer("textDocument/rename")["error"]["code"] == -32601
    assert editor.answer("textDocument/hover", position=1)["error"]["code"] == -32602
    editor.send_bytes(b"Content-Length: 3\r\n\r\n[1,")
    assert editor.receive()["error"]["code"] == -32700
    editor.tell("textDocument/didChange", nonsense=True)
    editor.tell("$/setTrace", value="off")
    assert len(editor.open("a.md", WRONG)["diagnostics"]) == 1


def test_the_end_is_as_the_protocol_wants_it(program: Program) -> None:
    with Editor(program) as editor:
        assert editor.ask("shutdown") is None
        assert editor.answer("textDocument/hover")["error"]["code"] == -32600
        editor.tell("exit")
        assert editor.leave() == 0
    with Editor(program) as editor:
        assert editor.leave() == 1


def test_requests_before_the_handshake_are_refused(program: Program) -> None:
    body = json.dumps({"id": 1, "method": "textDocument/hover", "params": {}}).encode()
    ended = program.run("server", stdin=b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
    assert '"code":-32002' in ended.out


def test_a_stream_without_frames_ends_the_server_with_a_word(program: Program) -> None:
    ended = program.run("server", stdin=b"hello\r\n\r\n")
    assert (ended.code, ended.out) == (1, "")
    assert "Content-Length" in ended.err

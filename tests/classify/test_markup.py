"""HTML becomes the text that a reader sees, without what mail programs mark as not new."""

from __future__ import annotations

import pytest

from mailsync.classify.message.markup import to_text
from mailsync.classify.quotes.cut import new_text


def written(html: str) -> str:
    return new_text(to_text(html, quotes=False))


ATTRIBUTION = "On Tue, 2 Jun 2026 at 09:12, Mara &lt;mara@rivet.example&gt; wrote:"
HEADERS = "<b>From:</b> Mara<br><b>Sent:</b> 2 June<br><b>To:</b> Helen<br><b>Subject:</b> Call"

CLIENTS = {
    "Gmail": f'<div dir="ltr">Yes.</div><br><div class="gmail_quote gmail_quote_container">'
    f'<div dir="ltr" class="gmail_attr">{ATTRIBUTION}<br></div><blockquote class="gmail_quote" '
    f'style="margin:0">old <blockquote>older</blockquote> old</blockquote></div>',
    "Gmail, a forward": '<div dir="ltr">Yes.<br><div class="gmail_quote"><div class="gmail_attr">'
    "---------- Forwarded message ---------<br>From: Mara</div><br>old<blockquote>old</blockquote>"
    "old</div></div>",
    "Apple Mail": f'<body>Yes.<div><br><blockquote type="cite"><div>{ATTRIBUTION}</div><br>'
    f"<div>old</div></blockquote></div></body>",
    "iPhone": f'<div dir="ltr">Yes.</div><div dir="ltr"><br>Sent from my iPhone</div><div><br>'
    f'<blockquote type="cite">{ATTRIBUTION}<br>old</blockquote></div>',
    "Outlook for Windows": "<div class=WordSection1><p class=MsoNormal>Yes.<o:p></o:p></p>"
    "<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'>"
    f"<p>{HEADERS}</p></div></div><p>old</p></div>",
    "Outlook on the web": '<div>Yes.</div><div id="appendonsend"></div><hr tabindex="-1">'
    f'<div id="divRplyFwdMsg" dir="ltr">{HEADERS}</div><div>old</div>',
    "Outlook on a telephone": '<div>Yes.</div><div id="ms-outlook-mobile-signature">Get '
    '<a href="https://aka.ms/o0ukef">Outlook for iOS</a></div><hr>'
    f'<div id="mail-editor-reference-message-container"><div>{HEADERS}</div>old</div>',
    "Outlook on a Mac": '<div>Yes.</div><span id="OLK_SRC_BODY_SECTION">' + HEADERS + "old</span>",
    "Yahoo": '<div>Yes.</div><div id="yahoo_quoted_1" class="yahoo_quoted"><div>'
    f"{ATTRIBUTION}</div><div>old</div></div>",
    "Proton": '<div>Yes.</div><div class="protonmail_signature_block"><div>Sent with Proton Mail'
    f'</div></div><div class="protonmail_quote">{ATTRIBUTION}<br><blockquote '
    'class="protonmail_quote" type="cite">old</blockquote></div>',
    "Thunderbird": f'<p>Yes.</p><div class="moz-signature">-- <br>Helen</div>'
    f'<div class="moz-cite-prefix">{ATTRIBUTION}<br></div><blockquote type="cite">old</blockquote>',
    "Zoho": '<div>Yes.</div><div class="zmail_extra" style="border-top: 1px solid">---- On Tue, '
    '02 Jun 2026 09:12:00 +0200 Mara wrote ---<br></div><blockquote id="blockquote_zmail">old'
    "</blockquote>",
    "Zimbra": '<div>Yes.</div><hr id="zwchr" data-marker="__DIVIDER__"><div '
    f'data-marker="__HEADERS__">{HEADERS}</div>old',
    "GMX": f'<div>Yes.</div><div name="quote" style="margin:10px">{HEADERS}<div>old</div></div>',
    "headers alone": f"<p>Yes.</p><p>{HEADERS}</p><p>old</p>",
}


@pytest.mark.parametrize("client", CLIENTS)
def test_the_quote_of_each_program_is_left_out(client: str) -> None:
    assert written(CLIENTS[client]) == "Yes."


@pytest.mark.parametrize("client", CLIENTS)
def test_all_of_it_is_readable_text(client: str) -> None:
    assert "old" in to_text(CLIENTS[client])


INTERLEAVED = {
    "Gmail": f'<div class="gmail_quote"><div class="gmail_attr">{ATTRIBUTION}</div><blockquote '
    'class="gmail_quote">Is Monday fine?</blockquote><div>Yes.</div><blockquote '
    'class="gmail_quote">At ten?</blockquote><div>Eleven.</div></div>',
    "Apple Mail": f'<div>{ATTRIBUTION}</div><blockquote type="cite">Is Monday fine?</blockquote>'
    '<p>Yes.</p><blockquote type="cite">At ten?</blockquote><p>Eleven.</p>',
}


@pytest.mark.parametrize("client", INTERLEAVED)
def test_answers_between_quotes_stay(client: str) -> None:
    assert written(INTERLEAVED[client]).split() == ["Yes.", "Eleven."]


@pytest.mark.parametrize(
    "signature",
    [
        '<div class="gmail_signature" data-smartmail="gmail_signature">Helen<br>+49 30 1</div>',
        '<div id="Signature"><p>Helen</p></div>',
        '<pre class="moz-signature" cols="72">-- \nHelen</pre>',
        '<div name="messageSignatureSection">Helen</div>',
    ],
)
def test_the_signature_of_each_program_is_left_out(signature: str) -> None:
    assert written(f"<div>Yes.</div>{signature}<div>Also: no.</div>") == "Yes.\nAlso: no."


def test_an_answer_typed_into_the_signature_survives() -> None:
    html = '<div id="Signature"><p>Yes, Monday.</p></div><div id="appendonsend"></div><p>old</p>'

    assert written(html) == "Yes, Monday."


@pytest.mark.parametrize(
    "unseen",
    [
        '<div style="display:none;max-height:0px">preview</div>',
        '<span style="color:#fff; display: none">preview <span>text</span></span>',
        "<!-- comment -->",
        "<style>p { color: red }</style>",
        "<head><title>title</title></head>",
        '<img style="display:none" src="x">',
    ],
)
def test_what_nobody_sees_is_no_text(unseen: str) -> None:
    assert to_text(f"{unseen}<p>Yes.</p>").strip() == "Yes."


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<div>one</div><div>two</div>", "one\ntwo"),
        ("<div>one</div><div><br></div><div>two</div>", "one\n\ntwo"),
        ("one<br><br>two", "one\n\ntwo"),
        ("<p>one</p><p>two</p>", "one\n\ntwo"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"),
        ("<ul><li>a</li><li>b</li></ul>", "a\nb"),
        ("<pre>one\ntwo</pre>", "one\ntwo"),
        ("one\ntwo", "one two"),
        ("a&nbsp;&amp;&nbsp;b &lt;c&gt; &eacute;&#8364;", "a & b <c> é€"),
        ("<b>Y</b>es<i>.</i>", "Yes."),
    ],
)
def test_lines_break_where_a_browser_breaks_them(html: str, text: str) -> None:
    assert to_text(html).strip() == text


def test_the_line_over_a_quote_is_found_without_its_class() -> None:
    html = f"<p>Yes.</p><p>{ATTRIBUTION}</p><p>If not, answer with unsubscribe.</p>"

    assert written(html) == "Yes."

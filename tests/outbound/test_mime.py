"""A draft becomes the mail it means, whatever is in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.message import EmailMessage

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from outbound.drafts import AT, DISPATCH_ID, MESSAGE_ID, PLAIN, write
from relance.outbound.headers import UnsafeHeader, UnsafeMail
from relance.outbound.mime import build
from relance.outbound.richtext import html_from_text

WHOLE_MAIL = """\
From: "Rep, Rita" <rita@relance.test>
To: =?utf-8?q?Zo=C3=AB?= <zoe@prospect.example>
Reply-To: sales@relance.test
Subject: =?utf-8?q?Re=3A_Caf=C3=A9_on_Tuesday=3F?=
Date: Mon, 02 Mar 2026 10:30:00 +0100
Message-ID: <6f1d0c5e9a7b48d2b3c4d5e6f7a8b9c0@relance.test>
In-Reply-To: <first@relance.test>
References: <first@relance.test>
List-Unsubscribe: <https://relance.test/u/abc>,
 <mailto:rita@relance.test?subject=unsubscribe>
List-Unsubscribe-Post: List-Unsubscribe=One-Click
X-Relance-Dispatch: 0123456789abcdef0123456789abcdef
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="=_0123456789abcdef0123456789abcdef"

--=_0123456789abcdef0123456789abcdef
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

Hi Zo=C3=AB,

would Tuesday suit?
--=_0123456789abcdef0123456789abcdef
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

<!DOCTYPE html>
<html><body>
<p>Hi Zo=C3=AB,</p>
<p>would Tuesday suit?</p>
</body></html>
--=_0123456789abcdef0123456789abcdef--
"""

# Text as people and spreadsheets have it: any script, but no control and no half character.
one_line = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=200
)


def read(raw: bytes) -> EmailMessage:
    return message_from_bytes(raw, policy=policy.default)  # type: ignore[return-value]  # typeshed


def unfolded(value: str) -> str:
    return value.replace("\r\n ", " ")


def decoded(value: str) -> str:
    return str(make_header(decode_header(unfolded(value))))


@pytest.mark.req("H3", "H10")
def test_a_whole_mail_looks_like_this() -> None:
    text = "Hi Zoë,\n\nwould Tuesday suit?"
    draft = replace(
        PLAIN,
        from_name="Rep, Rita",
        to_name="Zoë",
        subject="Re: Café on Tuesday?",
        text=text,
        html=html_from_text(text),
        in_reply_to="first@relance.test",
        list_unsubscribe=(
            "https://relance.test/u/abc",
            "mailto:rita@relance.test?subject=unsubscribe",
        ),
        reply_to="sales@relance.test",
    )
    at = AT.astimezone(timezone(timedelta(hours=1)))

    raw = build(draft, message_id=MESSAGE_ID, dispatch_id=DISPATCH_ID, at=at)

    assert raw == WHOLE_MAIL.replace("\n", "\r\n").encode("ascii")


def test_the_same_draft_gives_the_same_bytes() -> None:
    draft = replace(PLAIN, html="<p>Zoë</p>")

    assert write(draft) == write(draft)


def test_a_mail_without_html_is_one_plain_part() -> None:
    message = read(write(PLAIN))

    assert message.get_content_type() == "text/plain"
    assert message.get_content() == PLAIN.text.replace("\n", "\r\n")


@pytest.mark.req("H10")
def test_text_stands_before_its_html_twin() -> None:
    message = read(write(replace(PLAIN, html="<p>Hi</p>")))

    assert [part.get_content_type() for part in message.iter_parts()] == ["text/plain", "text/html"]


def test_a_person_writes_so_no_header_says_machine() -> None:
    message = read(write(PLAIN))

    assert {"auto-submitted", "precedence"}.isdisjoint(name.lower() for name in message)


@pytest.mark.req("H10")
def test_no_unsubscribe_header_without_an_address_for_it() -> None:
    assert b"List-Unsubscribe" not in write(PLAIN)


@pytest.mark.req("H10")
def test_the_mail_answered_is_the_last_reference_and_stands_once() -> None:
    draft = replace(PLAIN, in_reply_to="b@x.example", references=("a@x.example", "b@x.example"))

    references = unfolded(message_from_bytes(write(draft))["References"])

    assert references == "<a@x.example> <b@x.example>"


def test_a_long_thread_keeps_its_first_and_its_last_mails() -> None:
    ids = tuple(f"{number:04d}-{'x' * 40}@prospect.example" for number in range(200))

    references = unfolded(message_from_bytes(write(replace(PLAIN, references=ids)))["References"])

    kept = [each.strip("<>") for each in references.split(" ")]
    assert kept == [ids[0], *ids[-len(kept) + 1 :]]
    assert len(kept) > 10
    assert len(f"References: {references}") <= 998


def test_the_first_and_the_last_two_of_a_thread_stay_however_long_they_are() -> None:
    ids = tuple(f"{number}{'x' * 235}@prospect.ex" for number in range(5))

    references = unfolded(message_from_bytes(write(replace(PLAIN, references=ids)))["References"])

    assert references == " ".join(f"<{each}>" for each in (ids[0], ids[3], ids[4]))


def test_a_date_without_a_zone_is_refused() -> None:
    naive = datetime(2026, 3, 2)  # noqa: DTZ001 - the case under test

    with pytest.raises(ValueError, match="zone"):
        build(PLAIN, message_id=MESSAGE_ID, dispatch_id=DISPATCH_ID, at=naive)


def test_a_display_name_may_be_missing() -> None:
    assert read(write(replace(PLAIN, to_name="")))["To"] == "zoe@prospect.example"


def test_a_domain_of_another_script_travels_as_its_a_label() -> None:
    assert b"<zoe@xn--bcher-kva.example>" in write(replace(PLAIN, to_address="zoe@bücher.example"))


@pytest.mark.parametrize(
    "address", ["", "zoe", "zoe@", "a@b.example, c@d.example", "zoë@x.example", "<a@b.example>"]
)
def test_what_is_not_one_plain_address_is_refused(address: str) -> None:
    with pytest.raises(UnsafeHeader, match="To"):
        write(replace(PLAIN, to_address=address))


def test_half_a_character_in_the_text_is_refused_with_its_place() -> None:
    with pytest.raises(UnsafeMail, match="at 3"):
        write(replace(PLAIN, text="Hi \ud83d"))


@given(subject=one_line)
@example(subject="=?utf-8?q?already?=")
@example(subject=" spaces  inside and around ")
@example(subject="word " * 60)
@example(subject="x" * 300)
@example(subject="\u200b")
@example(subject="👩‍👩‍👧‍👦" * 30)
@example(subject="مرحبا بالعالم " * 10)
def test_a_subject_comes_back_as_it_went(subject: str) -> None:
    raw = write(replace(PLAIN, subject=subject))

    value = message_from_bytes(raw)["Subject"]
    assert decoded(value) == subject
    assert all(len(line) <= 78 for line in raw.split(b"\r\n"))


@given(name=one_line)
@example(name='Rep "the" O\\Neil')
@example(name="=?utf-8?q?x?= <evil@x.test>")
@example(name="a, b: c;")
@example(name="\u202eevil")
def test_a_display_name_comes_back_as_it_went(name: str) -> None:
    raw = write(replace(PLAIN, to_name=name))

    value = message_from_bytes(raw)["To"]
    (address,) = read(raw)["To"].addresses
    assert address.addr_spec == PLAIN.to_address
    assert display_of(value) == name.strip()


def display_of(value: str) -> str:
    phrase = unfolded(value).rpartition("<")[0].strip()
    if phrase.startswith('"'):
        return phrase[1:-1].replace('\\"', '"').replace("\\\\", "\\")
    return decoded(phrase)

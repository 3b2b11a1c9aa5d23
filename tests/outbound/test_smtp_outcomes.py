"""Whatever a server does, the mailer says truly whether the mail can have left."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from harness.loopback import LOOPBACK
from outbound.drafts import PLAIN, write
from outbound.smtp_scripts import PIPELINING, POLITE, Act, Answer, ScriptedServer
from relance.core.connection import SmtpSettings
from relance.core.errors import NeedsReconnect, SendDeferred, SendRejected, SendUnknown
from relance.core.secret import Secret
from relance.outbound.smtp import SmtpMailer

FROM, TO = PLAIN.from_address, PLAIN.to_address
RAW = write(PLAIN)
BIG = RAW + b"x" * 70 + b"\r\n" + (b"x" * 70 + b"\r\n") * 200_000  # more than the kernel buffers

EITHER_WAY = pytest.mark.parametrize(
    "ehlo", [POLITE["EHLO"], PIPELINING], ids=["one by one", "pipelined"]
)


@contextmanager
def mailer_to(
    server: ScriptedServer, *, deadline: float = 30.0, probe_after: float = 5.0
) -> Iterator[SmtpMailer]:
    where = SmtpSettings("127.0.0.1", server.port, "plain", "rita", Secret("secret"))
    mailer = SmtpMailer(where, deadline=deadline, probe_after=probe_after, dial=LOOPBACK)
    try:
        yield mailer
    finally:
        mailer.close()


def outcome(answers: dict[str, Answer], raw: bytes = RAW, deadline: float = 30.0) -> Exception:
    with ScriptedServer(answers) as server, mailer_to(server, deadline=deadline) as mailer:
        with pytest.raises((SendRejected, SendDeferred, SendUnknown, NeedsReconnect)) as raised:
            mailer.send(FROM, TO, raw)
        if not isinstance(raised.value, SendUnknown) and answers.get("DOT") is None:
            assert server.mails == []
    return raised.value


def test_a_polite_server_takes_the_mail_as_it_was_written() -> None:
    with ScriptedServer() as server, mailer_to(server) as mailer:
        accepted = mailer.send(FROM, TO, RAW)

    assert (accepted.code, accepted.reply) == (250, "250 2.0.0 queued as 4XYZ")
    assert server.mails == [RAW]
    assert f"MAIL FROM:<{FROM}> SIZE={len(RAW)}" in server.commands
    assert server.commands[-1] == "QUIT"


def test_leading_dots_arrive_as_written() -> None:
    raw = b".Odd: x\r\n\r\n.\r\n..\r\n.end"
    with ScriptedServer() as server, mailer_to(server) as mailer:
        mailer.send(FROM, TO, raw)

    assert server.mails == [raw + b"\r\n"]


@EITHER_WAY
@pytest.mark.parametrize("stage", ["MAIL", "RCPT", "DATA", "BODY", "DOT"])
def test_a_5xx_about_the_mail_rejects_it_with_its_codes(stage: str, ehlo: str) -> None:
    error = outcome({"EHLO": ehlo, stage: "550 5.1.1 no such\x07 user"})

    assert isinstance(error, SendRejected)
    assert (error.code, error.status, error.reply) == (550, "5.1.1", "5.1.1 no such user")


@pytest.mark.parametrize("stage", ["CONNECT", "EHLO"])
def test_a_5xx_before_the_mail_was_named_only_defers(stage: str) -> None:
    error = outcome({stage: "554 5.7.1 not today"})

    assert isinstance(error, SendDeferred)
    assert error.code == 554


@EITHER_WAY
@pytest.mark.parametrize("code", [421, 451])
@pytest.mark.parametrize(
    "stage", ["CONNECT", "EHLO", "AUTH", "MAIL", "RCPT", "DATA", "BODY", "DOT"]
)
def test_a_4xx_at_any_stage_defers(stage: str, code: int, ehlo: str) -> None:
    error = outcome({"EHLO": ehlo, stage: f"{code} 4.7.1 come back later"})

    assert isinstance(error, SendDeferred)
    assert (error.code, error.status) == (code, "4.7.1")


@pytest.mark.parametrize("reply", ["535 5.7.8 no", "534 5.7.9 no", "530 5.7.0 no", "500 no"])
def test_refused_credentials_ask_for_the_owner(reply: str) -> None:
    assert isinstance(outcome({"AUTH": reply}), NeedsReconnect)


@EITHER_WAY
@pytest.mark.parametrize("stage", ["MAIL", "RCPT", "DATA"])
def test_a_demand_to_sign_in_asks_for_the_owner(stage: str, ehlo: str) -> None:
    answers: dict[str, Answer] = {"EHLO": ehlo, stage: "530 5.7.0 sign in first"}

    assert isinstance(outcome(answers), NeedsReconnect)


def test_signing_in_is_tried_without_a_mail() -> None:
    answers = {"AUTH": ["535 5.7.8 no", Act.HANG_UP, "235 2.7.0 welcome"]}
    with ScriptedServer(answers) as server, mailer_to(server) as mailer:
        with pytest.raises(NeedsReconnect):
            mailer.sign_in()
        with pytest.raises(SendDeferred):
            mailer.sign_in()
        mailer.sign_in()
        mailer.sign_in()
        mailer.send(FROM, TO, RAW)

    assert (server.connections, server.mails) == (3, [RAW])


def test_no_way_to_sign_in_asks_for_the_owner() -> None:
    assert isinstance(outcome({"EHLO": "250-mx\r\n250 AUTH GSSAPI"}), NeedsReconnect)


@EITHER_WAY
@pytest.mark.parametrize("stage", ["CONNECT", "EHLO", "AUTH", "MAIL", "RCPT", "DATA", "BODY"])
@pytest.mark.parametrize("act", [Act.HANG_UP, Act.SILENCE, Act.DRIP, "not smtp at all"])
def test_a_line_lost_before_the_dot_proves_that_nothing_left(
    stage: str, act: Answer, ehlo: str
) -> None:
    raw = BIG if stage == "BODY" else RAW

    assert isinstance(outcome({"EHLO": ehlo, stage: act}, raw, deadline=0.25), SendDeferred)


@pytest.mark.req("B5")
@EITHER_WAY
@pytest.mark.parametrize(
    "act", [Act.HANG_UP, Act.SILENCE, Act.DRIP, "not smtp at all", "354 what?"]
)
def test_a_line_lost_after_the_dot_leaves_the_outcome_unknown(act: Answer, ehlo: str) -> None:
    assert isinstance(outcome({"EHLO": ehlo, "DOT": act}, deadline=3.0), SendUnknown)


@EITHER_WAY
def test_an_answer_that_came_before_the_dot_is_no_answer_to_it(ehlo: str) -> None:
    error = outcome({"EHLO": ehlo, "DATA": "354 go on\r\n250 2.0.0 taken too early"})

    assert isinstance(error, SendDeferred)


@pytest.mark.parametrize("stage", ["CONNECT", "MAIL"])
def test_a_reply_without_an_end_is_cut_off(stage: str) -> None:
    started = time.monotonic()

    assert isinstance(outcome({stage: Act.FLOOD}), SendDeferred)
    assert time.monotonic() - started < 30


@pytest.mark.parametrize("stage", ["CONNECT", "RCPT", "BODY", "DOT"])
def test_the_deadline_covers_the_whole_send(stage: str) -> None:
    started = time.monotonic()

    outcome({stage: Act.DRIP}, BIG if stage == "BODY" else RAW, deadline=0.5)

    assert time.monotonic() - started < 30


def test_a_refused_connection_defers() -> None:
    with ScriptedServer() as server:
        port = server.port
    mailer = SmtpMailer(SmtpSettings("127.0.0.1", port, "plain", "", Secret("")), dial=LOOPBACK)

    with pytest.raises(SendDeferred, match="refused"):
        mailer.send(FROM, TO, RAW)


def test_a_host_that_does_not_resolve_defers() -> None:
    nowhere = SmtpSettings("x" * 64 + ".test", 25, "plain", "", Secret(""))
    mailer = SmtpMailer(nowhere, dial=LOOPBACK)

    with pytest.raises(SendDeferred, match="does not resolve"):
        mailer.send(FROM, TO, RAW)


def test_one_connection_serves_many_mails() -> None:
    with ScriptedServer() as server, mailer_to(server) as mailer:
        for _ in range(5):
            mailer.send(FROM, TO, RAW)

    assert server.connections == 1
    assert len(server.mails) == 5


@pytest.mark.parametrize("stage", ["MAIL", "RCPT", "DATA", "DOT"])
def test_a_refusal_is_followed_by_a_reset_on_the_same_line(stage: str) -> None:
    polite = {"MAIL": "250 ok", "RCPT": "250 ok", "DATA": "354 go on", "DOT": "250 ok"}
    with (
        ScriptedServer({stage: ["550 5.1.1 no", polite[stage]]}) as server,
        mailer_to(server) as mailer,
    ):
        with pytest.raises(SendRejected):
            mailer.send(FROM, TO, RAW)
        mailer.send(FROM, TO, RAW)

    assert server.connections == 1
    assert "RSET" in server.commands


def test_a_server_that_pipelines_hears_all_commands_before_it_answers() -> None:
    with (
        ScriptedServer({"EHLO": PIPELINING}, hears_all=True) as server,
        mailer_to(server) as mailer,
    ):
        mailer.send(FROM, TO, RAW)
        mailer.send(FROM, TO, RAW)

    assert server.mails == [RAW, RAW]
    assert server.connections == 1


@pytest.mark.parametrize("stage", ["MAIL", "RCPT"])
def test_a_pipelined_refusal_that_refuses_data_too_keeps_the_line(stage: str) -> None:
    """As Postfix and Exim do: 503 or 554 for what makes no sense any more."""
    answers = {"EHLO": PIPELINING, stage: ["550 5.1.1 no", "250 ok"], "DATA": ["554 no", "354 go"]}
    with ScriptedServer(answers) as server, mailer_to(server) as mailer:
        with pytest.raises(SendRejected) as refused:
            mailer.send(FROM, TO, RAW)
        mailer.send(FROM, TO, RAW)

    assert refused.value.status == "5.1.1"
    assert (server.connections, server.mails) == (1, [RAW])
    assert "RSET" in server.commands


@pytest.mark.parametrize("stage", ["MAIL", "RCPT"])
def test_a_server_that_waits_for_a_mail_it_refused_gets_none(stage: str) -> None:
    """RFC 2920 §3.1: DATA was sent before anybody knew; no dot must end what it began."""
    answers = {"EHLO": PIPELINING, stage: ["550 5.1.1 no", "250 ok"]}
    with ScriptedServer(answers) as server, mailer_to(server) as mailer:
        with pytest.raises(SendRejected):
            mailer.send(FROM, TO, RAW)
        mailer.send(FROM, TO, RAW)

    assert (server.connections, server.mails) == (2, [RAW])


def test_a_pipelined_refusal_counts_although_the_server_hangs_up_behind_it() -> None:
    error = outcome({"EHLO": PIPELINING, "MAIL": "550 5.7.0 not you", "RCPT": Act.HANG_UP})

    assert isinstance(error, SendRejected)
    assert error.status == "5.7.0"


@pytest.mark.parametrize("farewell", [Act.HANG_UP, "421 4.4.2 idle too long", "500 what?"])
def test_a_line_that_died_at_rest_is_replaced_before_the_mail_is_named(farewell: Answer) -> None:
    with (
        ScriptedServer({"RSET": farewell}) as server,
        mailer_to(server, probe_after=0.0) as mailer,
    ):
        mailer.send(FROM, TO, RAW)
        mailer.send(FROM, TO, RAW)

    after_probe = server.commands[server.commands.index("RSET") + 1 :]
    assert [each.split()[0] for each in after_probe[:3]] == ["EHLO", "AUTH", "MAIL"]
    assert server.connections == 2
    assert len(server.mails) == 2


def test_a_line_that_lives_after_a_rest_is_kept() -> None:
    with ScriptedServer() as server, mailer_to(server, probe_after=0.0) as mailer:
        mailer.send(FROM, TO, RAW)
        mailer.send(FROM, TO, RAW)

    assert server.connections == 1
    assert server.commands.count("RSET") == 1


def test_a_line_closed_by_the_server_after_a_mail_is_replaced() -> None:
    answers = {"DOT": ["250 ok\r\n421 4.4.2 that was enough", "250 ok"]}
    with ScriptedServer(answers) as server, mailer_to(server) as mailer:
        mailer.send(FROM, TO, RAW)
        mailer.send(FROM, TO, RAW)

    assert server.connections == 2
    assert len(server.mails) == 2


def test_after_an_unknown_outcome_the_next_mail_takes_a_fresh_line() -> None:
    with ScriptedServer({"DOT": [Act.HANG_UP, "250 ok"]}) as server, mailer_to(server) as mailer:
        with pytest.raises(SendUnknown):
            mailer.send(FROM, TO, RAW)
        mailer.send(FROM, TO, RAW)

    assert server.connections == 2


def test_a_failed_line_is_not_tried_again_by_itself() -> None:
    with (
        ScriptedServer({"MAIL": Act.HANG_UP}) as server,
        mailer_to(server) as mailer,
        pytest.raises(SendDeferred),
    ):
        mailer.send(FROM, TO, RAW)

    assert server.connections == 1


def test_threads_take_turns() -> None:
    with ScriptedServer() as server, mailer_to(server) as mailer:
        threads = [threading.Thread(target=mailer.send, args=(FROM, TO, RAW)) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)

    assert server.mails == [RAW] * 8
    assert server.connections == 1


@pytest.mark.parametrize(
    "address",
    [
        "a@x.test\r\nRCPT TO:<evil@attacker.test>",
        "a@x.test\n",
        "a@x.test> SIZE=1",
        "<a@x.test>",
        "a b@x.test",
        "a@x.test\0",
        "a@x.test\u2028",
        "a@x.\u200btest",
        "a@\ud800.test",
        "a@b@<x>",
        "nobody",
        "",
    ],
)
def test_an_address_with_syntax_never_reaches_the_wire(address: str) -> None:
    with ScriptedServer() as server, mailer_to(server) as mailer:
        with pytest.raises(SendRejected, match="not an envelope address"):
            mailer.send(FROM, address, RAW)
        with pytest.raises(SendRejected, match="not an envelope address"):
            mailer.send(address, TO, RAW)

    assert server.connections == 0


def test_no_text_as_an_address_adds_a_command() -> None:
    """Whatever stands for the recipient: it is refused, or it is the argument of one RCPT."""
    with ScriptedServer({"EHLO": "250-mx\r\n250-AUTH PLAIN\r\n250 SMTPUTF8"}) as server:

        @given(to=st.one_of(st.text(max_size=30), st.text(max_size=30).map("{}@x.test".format)))
        @example(to="a@x.test>\r\nDATA")
        @settings(max_examples=200)
        def try_one(to: str) -> None:
            before = len(server.commands)
            with suppress(SendRejected):
                mailer.send(FROM, to, RAW)
            new = server.commands[before:]
            assert len(new) in (0, 3)
            assert [each for each in new if each.startswith("RCPT")] == (
                [f"RCPT TO:<{to}>"] if new else []
            )

        with mailer_to(server) as mailer:
            mailer.send(FROM, TO, RAW)
            try_one()


@pytest.mark.parametrize("end", [b"\n.\n", b"\r.\r", b"\n.\r\n", b"\r\n.\r", b"\r\n.\n"])
def test_no_mail_smuggles_its_own_end(end: bytes) -> None:
    raw = RAW + b"x" + end + b"MAIL FROM:<evil@attacker.test>\r\n"
    with (
        ScriptedServer() as server,
        mailer_to(server) as mailer,
        pytest.raises(SendRejected, match="CR LF"),
    ):
        mailer.send(FROM, TO, raw)

    assert server.connections == 0


def test_addresses_beyond_ascii_use_smtputf8_where_it_is_offered() -> None:
    ehlo = "250-mx\r\n250-AUTH PLAIN\r\n250-8BITMIME\r\n250 SMTPUTF8"
    with ScriptedServer({"EHLO": ehlo}) as server, mailer_to(server) as mailer:
        mailer.send(FROM, "zoë@prospect.example", RAW)
        mailer.send(FROM, TO, RAW)

    assert f"MAIL FROM:<{FROM}> SMTPUTF8" in server.commands
    assert f"MAIL FROM:<{FROM}>" in server.commands
    assert "RCPT TO:<zoë@prospect.example>" in server.commands


def test_addresses_beyond_ascii_are_rejected_where_it_is_not() -> None:
    with ScriptedServer() as server, mailer_to(server) as mailer:
        with pytest.raises(SendRejected, match="beyond ASCII"):
            mailer.send(FROM, "zoë@prospect.example", RAW)
        mailer.send(FROM, TO, RAW)

    assert server.connections == 1


def test_a_server_that_knows_only_login_gets_login() -> None:
    answers = {"EHLO": "250-mx\r\n250 AUTH=LOGIN", "AUTH": "334 VXNlcm5hbWU6"}
    with ScriptedServer(answers) as server, mailer_to(server) as mailer:
        mailer.send(FROM, TO, RAW)

    assert server.commands[1:4] == ["AUTH LOGIN", "cml0YQ==", "c2VjcmV0"]


def test_no_error_tells_the_password() -> None:
    error = outcome({"AUTH": "535 5.7.8 no"})

    assert "secret" not in repr(error)

from __future__ import annotations

import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from harness.clock import FastClock
from harness.one_click import click, one_click_url
from harness.ports import free_port
from harness.scheduler import Scheduler
from harness.sink import Accepted, Sink
from harness.waiting import wait_until
from harness.web_recorder import WebRecorder

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def _fail() -> None:
    raise ValueError("failed on purpose")


def accepted(number: int, rcpt: str = "anna@acme.example") -> Accepted:
    raw = b"Message-ID: <%d@x.example>\r\nX-Relance-Dispatch: d%d\r\n\r\nhi\r\n" % (number, number)
    return Accepted(START, "rep@x.example", "rep@x.example", (rcpt,), raw)


class TestClock:
    def test_business_time_runs_as_fast_as_told(self) -> None:
        clock = FastClock(speed=86_400, start=START)
        wait_until(lambda: clock.now() >= START + timedelta(hours=1))

        assert clock.now() < START + timedelta(days=60)
        assert abs(clock.wall() - datetime.now(UTC)) < timedelta(minutes=1)

    def test_now_is_utc_whatever_the_zone_of_the_start(self) -> None:
        start = datetime(2026, 3, 2, 10, 0, tzinfo=timezone(timedelta(hours=1)))

        now = FastClock(start=start).now()

        assert now.tzinfo is UTC
        assert START <= now < START + timedelta(minutes=1)

    def test_seconds_until_counts_real_seconds(self) -> None:
        clock = FastClock(speed=3600, start=START)

        assert 40 < clock.seconds_until(START + timedelta(hours=100)) <= 100
        assert clock.seconds_until(START - timedelta(hours=10)) == 0.0

    @pytest.mark.parametrize("speed", [0, -1, float("nan")])
    def test_a_clock_that_does_not_go_forward_is_refused(self, speed: float) -> None:
        with pytest.raises(ValueError, match="speed"):
            FastClock(speed=speed)

    def test_a_naive_start_is_refused(self) -> None:
        with pytest.raises(ValueError, match="aware"):
            FastClock(start=START.replace(tzinfo=None))


class TestScheduler:
    def test_actions_run_in_the_order_of_their_times(self) -> None:
        clock = FastClock(speed=3600, start=START)
        done: list[str] = []
        scheduler = Scheduler(clock)
        scheduler.at(START + timedelta(minutes=6), lambda: done.append("late"))
        scheduler.at(START + timedelta(minutes=3), lambda: done.append("early"))
        scheduler.at(START + timedelta(minutes=3), lambda: done.append("early too"))
        scheduler.start()
        with closing(scheduler):
            wait_until(lambda: len(done) == 3)

        assert done == ["early", "early too", "late"]
        assert clock.now() >= START + timedelta(minutes=6)

    def test_an_earlier_action_handed_in_later_is_not_kept_waiting(self) -> None:
        scheduler = Scheduler(FastClock(start=START))
        done = threading.Event()
        scheduler.start()
        with closing(scheduler):
            scheduler.at(START + timedelta(days=1), lambda: None)
            scheduler.at(START, done.set)

            assert done.wait(60)

    def test_one_failure_stops_no_other_action(self, caplog: pytest.LogCaptureFixture) -> None:
        scheduler = Scheduler(FastClock(start=START))
        done = threading.Event()
        scheduler.at(START, _fail)
        scheduler.at(START, done.set)
        scheduler.start()
        with closing(scheduler):
            assert done.wait(60)
        assert "failed on purpose" in caplog.text


class TestSink:
    def test_duplicates_are_counted_by_recipient_and_header(self) -> None:
        sink = Sink()
        for mail in (accepted(1), accepted(2), accepted(2), accepted(2, "bert@acme.example")):
            sink.add(mail)

        assert sink.duplicates() == {("anna@acme.example", "<2@x.example>"): 2}
        assert sink.duplicates("X-Relance-Dispatch") == {("anna@acme.example", "d2"): 2}

    def test_a_line_torn_by_a_kill_is_not_counted(self, tmp_path: Path) -> None:
        path = tmp_path / "mails.jsonl"
        with Sink(path) as sink:
            sink.add(accepted(1))
            sink.add(accepted(2))
        path.write_bytes(path.read_bytes()[:-10])

        assert Sink.read(path) == (accepted(1),)
        with Sink(path) as sink:
            sink.add(accepted(3))
        assert Sink.read(path) == (accepted(1), accepted(3))

    def test_a_sink_on_an_old_file_adds_to_it(self, tmp_path: Path) -> None:
        path = tmp_path / "mails.jsonl"
        for number in (1, 2):
            with Sink(path) as sink:
                sink.add(accepted(number))

        assert Sink.read(path) == (accepted(1), accepted(2))

    def test_waiting_ends_with_the_mail_or_the_deadline(self) -> None:
        sink = Sink()
        adder = threading.Timer(0.05, sink.add, [accepted(1)])
        adder.start()

        assert sink.wait_for(1) == (accepted(1),)
        adder.join()
        with pytest.raises(TimeoutError, match="1 of 2"):
            sink.wait_for(2, seconds=0.05)


class TestOneClick:
    def test_the_web_address_is_found_in_a_folded_header(self) -> None:
        raw = (
            b"List-Unsubscribe: <mailto:stop@x.example>,\r\n <https://x.example/u/1?a=b>\r\n"
            b"List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n\r\nhi"
        )

        assert one_click_url(raw) == "https://x.example/u/1?a=b"

    @pytest.mark.parametrize(
        "raw",
        [
            b"\r\nhi",
            b"List-Unsubscribe: <https://x.example/u>\r\n\r\nhi",
            b"List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n\r\nhi",
            (
                b"List-Unsubscribe: <mailto:a@x.example>\r\n"
                b"List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n\r\nhi"
            ),
        ],
    )
    def test_a_mail_without_one_click_offers_none(self, raw: bytes) -> None:
        assert one_click_url(raw) is None

    def test_a_click_posts_exactly_what_the_rfc_says(self) -> None:
        with WebRecorder() as web:
            assert click(f"{web.url}/u/1") == 200

        (asked,) = web.requests()
        assert (asked.method, asked.path) == ("POST", "/u/1")
        assert asked.headers["Content-Type"] == "application/x-www-form-urlencoded"
        assert "Cookie" not in asked.headers
        assert asked.body == b"List-Unsubscribe=One-Click"

    @pytest.mark.parametrize("status", [302, 404, 500])
    def test_an_answer_is_told_and_a_redirect_not_followed(self, status: int) -> None:
        with WebRecorder(status, {"Location": "/elsewhere"}) as web:
            assert click(f"{web.url}/u/1") == status

        assert len(web.requests()) == 1

    def test_nobody_there_is_zero(self) -> None:
        assert click(f"http://127.0.0.1:{free_port()}/") == 0

    def test_what_is_no_web_address_is_zero(self) -> None:
        assert click("http://[bad/") == 0

"""The state of an enrollment as columns and back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relance.core.enrollment import Ended, OnTask, Outcome, Sending, State, StopReason, Waiting
from relance.core.timer import Hold, HoldKind, Timer
from relance.storage.states import state_columns, state_of
from storage.world import STEPS

numbers = st.integers(0, 5)
instants = st.datetimes(datetime(1970, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - hypothesis adds the zone
holds = st.builds(Hold, st.sampled_from(HoldKind), st.text())
some_holds = st.frozensets(holds, max_size=4)
timers = st.builds(Timer.running_until, instants) | st.builds(
    Timer,
    st.none(),
    st.timedeltas(timedelta(0), timedelta(days=4_000)),
    st.frozensets(holds, min_size=1, max_size=4),
)
live = (
    st.builds(Waiting, numbers, timers)
    | st.builds(Sending, numbers, some_holds)
    | st.builds(OnTask, numbers, some_holds)
)
ended = st.builds(
    Ended,
    st.sampled_from(Outcome),
    instants,
    st.none() | st.sampled_from(StopReason),
    st.text(),
    st.none() | live,
)


@given(live | ended)
def test_a_state_survives_its_columns(state: State) -> None:
    assert state_of(SimpleNamespace(**state_columns(state, STEPS))) == state


@given(live | ended)
def test_every_state_fills_the_same_columns(state: State) -> None:
    """An UPDATE that forgot one would leave something of the state before."""
    assert state_columns(state, STEPS).keys() == state_columns(Sending(0), STEPS).keys() | {
        "raw_due",
        "before",
    }


@pytest.mark.parametrize(
    ("state", "done"),
    [
        (Waiting(0, Timer.running_until(datetime(2026, 1, 1, tzinfo=UTC))), 0),
        (Sending(2), 2),
        (Ended(Outcome.FINISHED, datetime(2026, 1, 1, tzinfo=UTC)), 3),
        (Ended(Outcome.UNENROLLED, datetime(2026, 1, 1, tzinfo=UTC), before=OnTask(1)), 1),
    ],
)
def test_the_step_column_counts_the_steps_done(state: State, done: int) -> None:
    assert state_columns(state, STEPS)["step"] == done


def test_a_state_that_nobody_knows_is_refused() -> None:
    columns = state_columns(Sending(0), STEPS) | {"state": "lost"}

    with pytest.raises(ValueError, match="no state"):
        state_of(SimpleNamespace(**columns))

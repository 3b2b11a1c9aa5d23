"""With RELANCE_CI=1 a skipped test is a failed test: what cannot run there proves nothing."""

from __future__ import annotations

import os
from collections.abc import Generator

import pytest


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Turn the skip of one test into a failure; an expected failure stays what it is."""
    report = yield
    if not hasattr(report, "wasxfail"):
        _forbid_skip(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(
    collector: pytest.Collector,
) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """The same for a module that skips itself while it is collected."""
    report = yield
    _forbid_skip(report)
    return report


def _forbid_skip(report: pytest.TestReport | pytest.CollectReport) -> None:
    if report.skipped and os.environ.get("RELANCE_CI") == "1":
        report.outcome = "failed"
        report.longrepr = f"{report.nodeid}: skipped, and with RELANCE_CI=1 that is a failure" + (
            f": {report.longrepr[2]}" if isinstance(report.longrepr, tuple) else ""
        )

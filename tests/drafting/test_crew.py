"""Jobs side by side: results in order, notes in one thread, and an end whenever one is called for."""

import threading
import time
from threading import Event

import pytest

from drafter.drafting.crew import Crew


def crew(workers: int = 4) -> Crew[int, str]:
    return Crew(workers, Event())


def test_each_job_is_done_once() -> None:
    """Whatever order they end in."""
    results: dict[int, int] = {}
    jobs = [lambda index=index: (time.sleep(0.01 * (9 - index)), index)[1] for index in range(9)]

    assert crew().run(jobs, results, lambda _: None)
    assert {index: index for index in range(9)} == results


def test_jobs_are_done_side_by_side() -> None:
    """As many as there are workers."""
    gate = threading.Barrier(4, timeout=10)
    results: dict[int, int] = {}

    assert crew(4).run([gate.wait] * 4, results, lambda _: None)
    assert {0, 1, 2, 3} == set(results)


def test_notes_are_heard_where_the_work_is_waited_for() -> None:
    """So that a hook needs no lock; all of one job before its result is there."""
    team = crew()
    heard: list[tuple[str, int]] = []

    def job() -> int:
        team.tell("one")
        team.tell("two")
        return 1

    team.run([job] * 3, {}, lambda note: heard.append((note, threading.get_ident())))

    assert ["one"] * 3 + ["two"] * 3 == sorted(note for note, _ in heard)
    assert {threading.get_ident()} == {thread for _, thread in heard}


def test_an_error_of_a_job_is_raised_and_what_was_done_is_kept() -> None:
    """Nothing new is begun then."""
    results: dict[int, int] = {}
    begun: list[int] = []

    def job(index: int) -> int:
        begun.append(index)
        if index == 1:
            raise RuntimeError("broken")
        return index

    with pytest.raises(RuntimeError, match="broken"):
        crew(1).run([lambda index=index: job(index) for index in range(9)], results, lambda _: None)
    assert {0: 0} == results
    assert begun == [0, 1]


def test_an_error_of_whoever_listens_ends_the_work() -> None:
    """It is theirs to decide."""
    team = crew()

    def listen(_: str) -> None:
        raise RuntimeError("enough")

    with pytest.raises(RuntimeError, match="enough"):
        team.run([lambda: team.tell("one") or 1], {}, listen)


def test_a_job_that_hangs_is_not_waited_for() -> None:
    """When the time is up, what was done is there."""
    release = Event()
    results: dict[int, int] = {}
    began = time.monotonic()
    done = crew().run([lambda: 0, lambda: release.wait(20)], results, lambda _: None, until=began + 0.2)
    release.set()

    assert not done
    assert {0: 0} == results
    assert time.monotonic() - began < 5


def test_no_jobs_are_done_at_once() -> None:
    """A paper without sections."""
    assert crew().run([], {}, lambda _: None)

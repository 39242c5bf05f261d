"""
For tests of tools built on drafter: replies that are recorded once and replayed ever after.

    # conftest.py
    pytest_plugins = ["drafter.testing"]

    # test_summary.py
    def test_the_summary_is_proved(recorded):
        model = recorded(lambda: OpenAIModel("qwen-plus"))
        assert Drafter(model).draft("summary.toml").report.ok

`pytest` replays, without network or key; `pytest --drafter-record=once` asks what was not recorded yet,
`=rewrite` asks all anew, `=verify` asks all and compares. The recordings are kept beside the test, in
`recordings/<file>/<test>/`; one that a passing test did not use fails it.
"""

from collections.abc import Callable, Iterator
from re import compile as regex
from typing import TypeAlias, get_args

import pytest

from drafter.models.protocol import Model
from drafter.models.recording import Mode
from drafter.models.recording.model import RecordingModel, ReplayModel

OPTION = "--drafter-record"
UNFIT = regex(r"[^0-9A-Za-z_\u4e00-\u9fff.-]{1,200}")
_PASSED = pytest.StashKey[bool]()

Recorded: TypeAlias = Callable[[Callable[[], Model]], RecordingModel | ReplayModel]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that says whether models are asked."""
    parser.addoption(
        OPTION,
        choices=get_args(Mode),
        default="none",
        help="whether the models of recorded replies are asked",
    )


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """Note whether the test itself passed: one that failed has reason not to use all its recordings."""
    report: pytest.TestReport = yield  # type: ignore[assignment] # what pytest sends in
    if report.when == "call":
        item.stash[_PASSED] = report.passed
    return report  # type: ignore[return-value] # as pytest wants it


@pytest.fixture
def recorded(request: pytest.FixtureRequest) -> Iterator[Recorded]:
    """Make a model whose replies are recorded: `recorded(lambda: OpenAIModel("qwen-plus"))`."""
    mode: Mode = request.config.getoption(OPTION)
    test = request.node
    folder = test.path.parent / "recordings" / test.path.stem / UNFIT.sub("-", test.name).strip("-")
    made: list[RecordingModel | ReplayModel] = []

    def make(model: Callable[[], Model]) -> RecordingModel | ReplayModel:
        place = folder / str(len(made) + 1) if made else folder
        made.append(ReplayModel(place) if mode == "none" else RecordingModel(model(), place, mode=mode))
        return made[-1]

    yield make
    if test.stash.get(_PASSED, False):
        for each in made:
            each.finish()

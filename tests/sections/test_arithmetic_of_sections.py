"""What the other sections refuse."""

import pytest
from pydantic import ValidationError

from drafter.facts.section import Section
from drafter.sections.contributions import Contributions
from drafter.sections.information import Information
from drafter.sections.inspections import Inspections
from drafter.sections.investigations import Investigations
from drafter.sections.meetings import Meetings
from drafter.sections.publicity import Publicity
from drafter.sections.supervision import Supervision


@pytest.mark.parametrize(
    ("kind", "given"),
    [
        (Information, {"collected": "40条", "sent": "96条"}),
        (Information, {"sent": "15条", "adopted": "40条"}),
        (Inspections, {"suggestions": "16条", "rectified": "21条"}),
        (Inspections, {"count": "1次", "visits": [{"date": "5月6日"}, {"date": "5月7日"}]}),
        (Investigations, {"count": "1个", "topics": ["投资环境", "学位供给"]}),
        (Investigations, {"surveys": [{"suggestions": "3条", "adopted": "5条"}]}),
        (Meetings, {"consultations": [{"opinions": "13条", "adopted": "17条"}]}),
        (Publicity, {"articles": "60篇", "provincial": "6篇", "municipal": "19篇", "county": "42篇"}),
        (Supervision, {"reviews": [{"sent": "500份", "returned": "572份"}]}),
        (Supervision, {"reviews": [{"suggestions": "14条", "rectified": "15条"}]}),
        (Supervision, {"reviews": [{"problems": "9个", "rectified": "11个"}]}),
        (Supervision, {"reviews": [{"count": "1个", "bodies": ["县水务局", "县教育局"]}]}),
        (Contributions, {"members": "13名", "sectors": "16个"}),
    ],
    ids=lambda value: value.__name__ if isinstance(value, type) else "-".join(value),
)
def test_facts_that_contradict_themselves_are_refused(kind: type[Section], given: dict[str, object]) -> None:
    """Parts stay within their whole, counts agree with their lists."""
    with pytest.raises(ValidationError, match="请核对"):
        kind.model_validate(given)

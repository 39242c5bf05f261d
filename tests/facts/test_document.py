"""Documents."""

import pytest
from pydantic import ValidationError

from drafter.facts.document import Document


def test_a_genre_is_named_by_its_module(digest: type[Document]) -> None:
    """Like a section."""
    assert "digest" == digest.type_name()


def test_what_was_dumped_can_be_read_again(digest: type[Document], proposals, inspections) -> None:
    """Sections find their class by their type."""
    visit = {"place": "岚溪镇", "leader": {"name": "何静宜", "post": "副主席"}}
    document = digest(
        issuer="青屏县政协",
        sections=(inspections(visits=[visit], topics=["养老"]), proposals(submitted=129, rate="72.1%")),
    )

    again = digest.model_validate(document.model_dump())

    assert document == again
    assert document.model_dump_json() == again.model_dump_json()


@pytest.mark.parametrize("sections", [[{"type": "nosuch"}], [{"submitted": 3}], 3, ["x"]])
def test_what_is_no_section_is_refused(digest: type[Document], sections: object) -> None:
    """An unknown type, none at all, no table."""
    with pytest.raises(ValidationError):
        digest(issuer="青屏县政协", sections=sections)

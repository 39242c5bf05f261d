"""The loop as a whole: what a model says is proved, mended, or written offline."""

import pytest

from drafter import Drafter
from drafter.errors import FactsError, ModelError

RIGHT = "一年来，共提交提案129件，经审查立案93件，办复率100%。"
WRONG = f"{RIGHT}并为企业争取贷款3000万元。"
ALTERED = "一年来，共提交提案129件，经审查立案95件，办复率100%。"


def test_offline_prose_is_proved(facts) -> None:
    """Without a model the text states every fact and nothing else."""
    draft = Drafter().draft(facts)

    assert draft.report.ok, draft.report.findings
    assert {"offline"} == {section.origin for section in draft.sections}
    assert draft.usage.requests == 0


def test_the_same_facts_give_the_same_text(facts) -> None:
    """However many workers there are."""
    assert Drafter(workers=1).draft(facts).text == Drafter(workers=8).draft(facts).text


def test_the_paper_has_its_frame(facts) -> None:
    """Title, sections in order, signature and date."""
    lines = Drafter().draft(facts).text.splitlines()

    assert lines[0] == "青屏县政协2024年工作总结"
    assert ["青屏县政协", "2024年12月18日"] == lines[-2:]
    assert any(line.startswith("一、") for line in lines)


def test_a_reply_that_is_proved_is_kept(facts, model) -> None:
    """The model's own words stand in the text."""
    draft = Drafter(model(RIGHT)).draft(facts)

    assert draft.report.ok
    assert RIGHT in draft.text
    assert [("model", 1)] == [(section.origin, len(section.attempts)) for section in draft.sections[1:]]


def test_what_is_wrong_is_said_in_the_next_prompt(facts, model, asked) -> None:
    """A paragraph with an invented figure is asked again, alone, and told why."""
    writer = model(WRONG, RIGHT)
    draft = Drafter(writer).draft(facts)
    first, second = asked(writer)

    assert draft.report.ok
    assert "「3000万元」" in second.user
    assert "93件" in second.user
    assert len(second.user) < len(first.user)
    assert draft.usage.repairs == 1


def test_an_altered_figure_is_said_in_the_next_prompt(facts, model, asked) -> None:
    """A paragraph with an altered figure is asked again, alone, and told why."""
    writer = model(ALTERED, RIGHT)
    draft = Drafter(writer).draft(facts)

    assert draft.report.ok
    first, second = asked(writer)
    assert "「95件」" in second.user
    assert len(second.user) < len(first.user)


@pytest.mark.parametrize(
    "reply",
    [
        "一年来,共提交提案129件,经审查立案93件,办复率100%。",
        "一年来，共提交提案**129件**，经审查立案93件，办复率100%。",
        "好的，以下是“提案工作”部分：\n一年来，共提交提案129件，经审查立案93件，办复率100%。\n希望对您有帮助！",
    ],
)
def test_what_is_sure_is_mended_without_a_request(reply: str, facts, model, asked) -> None:
    """Markdown, half-width marks and a model's chatter cost no call."""
    writer = model(reply)
    draft = Drafter(writer).draft(facts)

    assert draft.report.ok
    assert RIGHT == draft.sections[1].text
    assert 1 == len(asked(writer))
    assert reply == draft.sections[1].attempts[0].text


def test_a_line_of_nothing_but_marks_goes(facts, model) -> None:
    """What Markdown put around the prose leaves no empty paragraph."""
    draft = Drafter(model(f"```\n{RIGHT}\n```")).draft(facts)

    assert RIGHT == draft.sections[1].text


def test_only_the_faulty_paragraph_is_asked_again(facts, model, asked) -> None:
    """What was right stays, word for word."""
    good = "办复率100%。"
    writer = model(
        f"一年来，共提交提案129件，经审查立案93件，争取贷款3000万元。\n{good}",
        "一年来，共提交提案129件，经审查立案93件。",
    )
    draft = Drafter(writer).draft(facts)

    assert draft.report.ok
    assert good not in asked(writer)[1].user
    assert draft.sections[1].text.splitlines()[1] == good


def test_a_missing_fact_is_asked_for(facts, model, asked) -> None:
    """The prompt for the repair gives the fact that the reply left out."""
    writer = model("一年来，共提交提案129件，经审查立案93件。", RIGHT)
    draft = Drafter(writer).draft(facts)

    assert draft.report.ok
    assert "100%" in asked(writer)[1].user


def test_an_invented_figure_is_mended(facts, model) -> None:
    """What no fact gives does not stay."""
    draft = Drafter(model(f"{RIGHT}并为企业争取贷款3000万元。", RIGHT)).draft(facts)

    assert draft.report.ok
    assert "3000万元" not in draft.text


def test_a_paragraph_of_which_nothing_is_right_goes(facts, model, asked) -> None:
    """The model is told how to say so."""
    writer = model(f"{RIGHT}\n全年引进项目17个。", "（删去）")
    draft = Drafter(writer).draft(facts)

    assert draft.report.ok
    assert RIGHT == draft.sections[1].text
    assert "（删去）" in asked(writer)[1].user


def test_repair_stops_when_findings_stop_shrinking(facts, model, asked) -> None:
    """The same fault again ends the repairs, and the section is written offline."""
    writer = model(WRONG, WRONG, RIGHT)
    draft = Drafter(writer).draft(facts)

    assert draft.report.ok
    assert len(asked(writer)) == 2
    assert draft.sections[1].origin == "offline"
    assert "离线" in draft.warnings[0]


def test_no_rounds_mean_no_repair(facts, model, asked) -> None:
    """With no rounds the first reply stands or falls."""
    writer = model(WRONG, RIGHT)
    draft = Drafter(writer, rounds=0).draft(facts)

    assert len(asked(writer)) == 1
    assert draft.sections[1].origin == "offline"


def test_a_model_out_of_reach_leaves_its_section_to_offline_prose(facts, model) -> None:
    """The other sections keep the model's words, and the warning says why."""
    draft = Drafter(model(ModelError("连接超时。"))).draft(facts)

    assert draft.report.ok
    assert ["model", "offline"] == [section.origin for section in draft.sections]
    assert "连接超时" in draft.warnings[0]


def test_a_repair_that_fails_leaves_the_section_to_offline_prose(facts, model) -> None:
    """The failure is kept among the attempts."""
    draft = Drafter(model(WRONG, ModelError("连接超时。"))).draft(facts)

    assert draft.report.ok
    assert ["", "连接超时。", ""] == [attempt.failure for attempt in draft.sections[1].attempts]


def test_without_a_fallback_what_is_not_proved_is_reported(facts, model) -> None:
    """The model's words stay, and the report names the fault."""
    draft = Drafter(model(WRONG, WRONG), fallback=False).draft(facts)

    assert not draft.report.ok
    assert "3000万元" in draft.text
    assert draft.sections[1].origin == "model"


def test_without_a_fallback_a_section_without_reply_is_empty(facts, model) -> None:
    """Nothing is made up for it."""
    draft = Drafter(model(ModelError("连接超时。")), fallback=False).draft(facts)

    assert not draft.report.ok
    assert draft.sections[1].text == ""
    assert "连接超时" in draft.warnings[0]


@pytest.mark.parametrize("mark", ["", "## ", "二、", "一、"])
def test_a_heading_in_the_reply_is_dropped(mark: str, facts, model) -> None:
    """Headings are the paper's own; a model that adds them does no harm."""
    heading = Drafter().draft(facts).sections[1].heading
    assert heading is not None
    draft = Drafter(model(f"{mark}{heading.partition('、')[2]}\n\n{RIGHT}\n")).draft(facts)

    assert draft.sections[1].text == RIGHT


def test_an_empty_reply_leaves_the_section_to_offline_prose(facts, model) -> None:
    """Nothing said is nothing proved."""
    draft = Drafter(model("\n \n")).draft(facts)

    assert draft.report.ok
    assert draft.sections[1].origin == "offline"


def test_facts_may_be_given_as_a_path_or_a_table(facts, tmp_path) -> None:
    """`Drafter.draft` loads what is not loaded yet."""
    path = tmp_path / "facts.toml"
    path.write_text(
        'genre = "work_summary"\nissuer = "青屏县政协"\n[[sections]]\ntype = "proposals"\nfiled = "93件"\n',
        "utf-8",
    )

    assert Drafter().draft(path).report.ok


def test_a_plain_list_cannot_be_drafted() -> None:
    """The remedy is to name the genre."""
    with pytest.raises(FactsError, match="文种"):
        Drafter().draft([{"label": "立案件数", "value": "93件"}])


@pytest.mark.parametrize("options", [{"rounds": -1}, {"workers": 0}])
def test_options_that_make_no_sense_are_refused(options: dict[str, int]) -> None:
    """A programmer's mistake is a ValueError."""
    with pytest.raises(ValueError, match="worker"):
        Drafter(**options)

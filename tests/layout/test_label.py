"""The labels of text that a language model wrote."""

import json

from printeddrafts import draft_of, section

from drafter.layout.label import label_of


def test_an_offline_draft_bears_none() -> None:
    """No model wrote any of it."""
    assert label_of(draft_of(section(None, "一年来，开展了工作。"))) is None


def test_a_draft_of_a_model_says_so_in_words_of_the_standard() -> None:
    """人工智能 and 生成 are both in the note."""
    whole = label_of(draft_of(section(None, "一年来，开展了工作。", "model")))
    part = label_of(draft_of(section(None, "开展了工作。", "model"), section("一、学习", "学习12次。")))

    assert whole is not None
    assert part is not None
    assert "本文由人工智能生成" == whole.note
    assert "本文部分内容由人工智能生成" == part.note


def test_the_metadata_has_the_seven_fields_of_the_standard() -> None:
    """Label 1 is text that is generated; the model is named, the text numbered by what it says."""
    label = label_of(draft_of(section(None, "一年来，开展了工作。", "model")))
    assert label is not None
    fields = json.loads(label.metadata)

    assert [
        "Label",
        "ContentProducer",
        "ProduceID",
        "ReservedCode1",
        "ContentPropagator",
        "PropagateID",
        "ReservedCode2",
    ] == list(fields)
    assert ("1", "qwen-plus") == (fields["Label"], fields["ContentProducer"])
    assert 32 == len(fields["ProduceID"])


def test_a_section_that_fell_back_to_offline_prose_is_not_a_models() -> None:
    """What the model had tried is not in the paper."""
    tried = section(None, "一年来，开展了工作。", "model")

    assert label_of(draft_of(type(tried)(None, tried.text, "offline", tried.attempts))) is None

"""
The labels of text that a language model wrote.

《人工智能生成合成内容标识办法》 (in force since 2025-09-01), articles 4 and 5, and GB 45438-2025: a note that
a reader sees, with 人工智能 or AI and 生成 or 合成 in it, and a label in the file's metadata of the seven
fields of the standard's annex E.
"""

import json
from dataclasses import dataclass
from hashlib import sha256

from drafter.drafting.draft import Draft

NAMESPACE = "http://www.tc260.org.cn/ns/AIGC/1.0/"
"""The namespace of the label in XMP, by the practice guides of TC260."""
KEY = "AIGC"
"""Its name, and that of a document property."""


@dataclass(frozen=True, slots=True)
class Label:
    """The note on the paper, and the label in its metadata as JSON."""

    note: str
    metadata: str


def label_of(draft: Draft) -> Label | None:
    """The labels of a draft; None where no section is in a model's words."""
    written = [section for section in draft.sections if section.origin == "model" and section.text]
    if not written:
        return None
    names = sorted({each.model for section in written for each in section.attempts if each.origin == "model"})
    whole = len(written) == sum(bool(section.text) for section in draft.sections)
    fields = {
        # 1: it is generated; 2 and 3 are for those who only suspect it.
        "Label": "1",
        # The operator's registered code is not known here: the model is named instead.
        "ContentProducer": "、".join(names),
        "ProduceID": sha256(draft.text.encode()).hexdigest()[:32],
        "ReservedCode1": "",
        # Nobody has passed the file on yet.
        "ContentPropagator": "",
        "PropagateID": "",
        "ReservedCode2": "",
    }
    metadata = json.dumps(fields, ensure_ascii=False, separators=(",", ":"))
    return Label("本文由人工智能生成" if whole else "本文部分内容由人工智能生成", metadata)

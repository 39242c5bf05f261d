"""LNG001: a language model speaking of its task."""

import re
from collections.abc import Iterator

from drafter.checking.finding import Edit
from drafter.checking.rule import Hit, rule
from drafter.text.regex import regex
from drafter.text.text import Text

_PAPER = "(?:范文|模板|示例|草稿|初稿|文稿|总结|报告|计划|讲话稿?|方案)"
_OFFICE = "(?![局办委处科会院校镇县市区省单们公中站所部厅司行社村乡队馆方组厂店])"
"""What 我 belongs to, where an office speaks: 请告知我局."""
_CHATTER = regex(
    "^[ \u3000]*(?:好的|当然|没问题|明白了|收到)[，,！!。]"
    "(?:以下|下面|我(?:将|来|会|可以)|这(?:是|里|份)|根据|为您|按照)[^\n。]{0,40}"
    "|^[ \u3000]*(?:以下|下面)(?:就?是|为)(?:(?:根据|为)?[您你]|(?:优化|润色|改写|重写)后?的?"
    f"|一[份篇][^\n。，]{{0,20}}{_PAPER}[：:，,。]|修改后的(?:版本|文稿)[：:])[^\n。]{{0,40}}"
    "|^[ \u3000]*根据[您你](?:提供|的要求|的需求|给出)[^\n。]{0,30}"
    "(?:起草|撰写|草拟|生成|改写|润色|写了|拟了|整理了|(?:总结|整理|归纳|修改)如下)[^\n。]{0,20}"
    "|作为(?:一个|一名|一款)?(?:(?:AI|ＡＩ|人工智能)(?:助手|写作助手|语言模型|模型)?|大?语言模型|智能助手|大模型)"
    "(?:[，,]?我[^\n。]{0,30}|(?=[，,。\n]))"
    "|希望(?:这[份篇段些]?|以上|上述|本文)?[^\n。，]{0,10}(?:对|能)[您你][^\n。]{0,10}(?:帮助|满意|有用|要求)"
    "|如(?:果)?(?:[您你]|有)?[^\n。，]{0,12}(?:需要|需求|修改|调整|补充)[^\n。]{0,20}"
    f"(?:(?:告诉|告知|联系)我{_OFFICE}|与我联系|我(?:会|可以)(?:再|继续|进一步|立即)?(?:为[您你]|修改|调整|完善|优化|润色))"
    f"|请(?:随时)?(?:告诉|告知)我{_OFFICE}[^\n。]{{0,20}}|我(?:无法|不能)(?:访问|提供|生成|获取)[^\n。]{{0,30}}"
    "|[您你]可以根据(?:实际|具体|自己)[^\n。]{0,12}(?:修改|调整|补充)(?=[。！!\n]|[以上本文内]|$)"
    "|(?:注|说明|提示)[：:]以上(?:内容|数据|信息|文本)[^\n。]{0,20}(?:示例|虚构|假设)"
    "|(?:Sure|Certainly|Of course|Here is|Here's|As an AI)(?![a-z])[^\n。]{0,60}"
    "|</?think>|<\\|[a-z_]{2,20}\\|>",
    re.MULTILINE,
)

_MARKS = " \u3000\n。！!，：:；"

_SIGNS = (
    *(
        "您",
        "你",
        "<",
        "好的，",
        "好的,",
        "当然，",
        "当然,",
        "没问题",
        "明白了",
        "收到，",
        "收到,",
        "告诉我",
        "告知我",
    ),
    *(
        "随时",
        "与我联系",
        "我可以",
        "以上内",
        "以上数",
        "以上信",
        "以上文",
        "以下就",
        "以下是",
        "以下为",
        "下面就",
    ),
    *(
        "下面是",
        "下面为",
        "人工智能",
        "智能助手",
        "模型",
        "AI",
        "ＡＩ",
        "Sure",
        "Certainly",
        "Of course",
        "Here",
    ),
    *("我无法", "我不能"),
)
"""What some of the above cannot do without; most papers hold none of it."""


@rule(
    "LNG001",
    "model-chatter",
    source="practice: replies of language models",
    good=(
        "以下是我县的主要做法。",
        "希望各位委员对工作提出意见。",
        "根据县委要求，作如下部署。",
        "好的做法要坚持。",
        "有关情况请及时告知我局，如有调整，随时报告。",
        "作为AI产业先导区，我市加快布局算力。",
        "根据您提供的线索，我局开展了核查。",
        "注：以上数据仅供参考。",
        "以下为修改后的章程全文。",
    ),
    bad=(
        "好的，以下是为您起草的工作总结：\n一年来，工作有序。",
        "作为一个AI语言模型，我无法核实数据。",
        "希望对您有帮助！",
        "如需进一步修改，请随时告诉我。",
        "根据您提供的要点，为您起草了工作总结。",
        "作为一个AI，我无法核实数据。",
    ),
)
def model_chatter(text: Text) -> Iterator[Hit]:
    """
    A language model speaks of its task to the one who gave it.

    The reply was pasted whole. None of it belongs in a paper.

    中文：语言模型对话时的应答用语留在了文稿里，说明回复被整段粘贴。
    """
    if not any(sign in text.raw for sign in _SIGNS):
        return
    for found in _CHATTER.finditer(text.raw):
        yield Hit(
            found.span(),
            f"「{found.group().strip()}」是语言模型的应答用语，应删去。",
            f"“{found.group().strip()}” is a language model's reply; take it out.",
            suggestion="",
            edits=tuple(_whole_line(text.raw, found)),
        )


def _whole_line(raw: str, found: re.Match[str]) -> Iterator[Edit]:
    """The line of such words taken out; none where it says something else as well."""
    start, end = raw.rfind("\n", 0, found.start()) + 1, raw.find("\n", found.end())
    end = len(raw) if end < 0 else end + 1
    if raw[start:end].strip(_MARKS) == found.group().strip(_MARKS):
        yield Edit(start, end, "")

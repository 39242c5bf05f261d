"""RES902: a site's watermark inside the prose."""

from collections.abc import Iterator

from drafter.checking.rule import Hit, rule
from drafter.text.regex import regex
from drafter.text.text import Text

_WORDS = (
    "资料权属",
    "放上鼠标",
    "家园",
    "秘网",
    "范文",
    "结网",
    "文网",
    "档网",
    "文库",
    "巴巴",
    "豆丁",
    "www",
)
_SITE = "(?:文秘家园|文秘网|范文网|总结网|公文网|文档网|第一范文|百度文库|道客巴巴|豆丁网|原创力文档)"
_MARK = regex(
    f"本?资料权属{_SITE}?(?:放上鼠标按照提示查看{_SITE}?)?|放上鼠标按照提示查看{_SITE}?"
    f"|(?:本文|文章|资料|内容)(?:由|来自|摘自|转自|出自){_SITE}(?:整理|收集|提供|发布)?|{_SITE}"
    "|(?:https?://)?www[.][a-z0-9]{0,12}(?:fanwen|wenmi|wenku|gongwen|zongjie)[a-z0-9]{0,12}[.](?:com|net|cn)"
)


@rule(
    "RES902",
    "watermark",
    source="practice: watermarks of sample-text sites",
    good=("全年组织集中学习4次。", "建成“互联网+政务服务”平台。"),
    bad=(
        "全年组织本资料权属文秘家园放上鼠标按照提示查看文秘家园集中学习4次。",
        "本文来自范文网，内容完整。",
    ),
)
def watermark(text: Text) -> Iterator[Hit]:
    """
    A site's watermark or address stands in the middle of the prose.

    Some sites hide such a sentence in what they let be copied; nobody sees it until the paper is read out.

    中文：正文中间夹着网站水印。有的网站在可复制的文字里暗藏一句，不细读发现不了。
    """
    if not any(word in text.raw for word in _WORDS):
        return
    for found in _MARK.finditer(text.raw):
        yield Hit(
            found.span(),
            f"「{found.group()}」是网站水印，应删去。",
            f"“{found.group()}” is a site's watermark; take it out.",
            suggestion="",
        )

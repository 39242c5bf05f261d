"""ERA805: 党中央 in a paper of the 政协."""

from collections.abc import Iterator

from drafter.checking.finding import Severity
from drafter.checking.rule import Hit, rule
from drafter.text.regex import regex
from drafter.text.text import Text

_PARTY = regex(
    "(?<!中共)党中央|党的(?=二?十[一二三四五六七八九]?大|二?十[一二三四五六七八九]?届[一二三四五六七]中全会)"
)
_OWN = "政协"
_TITLE_WIDTH = 60


@rule(
    "ERA805",
    "party-centre",
    source="practice of the 政协: 中共中央, 中共二十大",
    good=("清渡县政协2024年工作总结\n学习中共二十大精神。", "清渡县财政局工作总结\n学习党的二十大精神。"),
    bad=("清渡县政协2024年工作总结\n学习党的二十大精神。", "政协工作要点\n同党中央保持高度一致。"),
    severity=Severity.WARNING,
    default=False,
)
def party_centre(text: Text) -> Iterator[Hit]:
    """
    A paper of the 政协 writes 党中央 or 党的二十大.

    The 政协 brings together several parties, so its own papers name the party: 中共中央, 中共二十大. Many
    offices do otherwise; the rule is off unless it is chosen.

    中文：政协由各党派组成，政协文稿提到中国共产党时写“中共中央”“中共二十大”。各地做法不一，本规则默认不
    启用。
    """
    if _OWN not in text.issuer and _OWN not in text.raw[:_TITLE_WIDTH].partition("\n")[0]:
        return
    for found in _PARTY.finditer(text.raw):
        remedy = "中共中央" if found.group() == "党中央" else "中共"
        yield Hit(
            found.span(),
            f"政协文稿宜写「{remedy}」。",
            f"A paper of the political consultative conference writes “{remedy}”.",
            suggestion=remedy,
        )

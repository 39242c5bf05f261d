"""Disaster relief: what struck where, what was lost, who gave what, and where it went."""

from typing import ClassVar, Self

from pydantic import model_validator

from drafter.facts.arithmetic import at_most
from drafter.facts.section import Section, label, labels
from drafter.facts.types import Date, Organisation, Phrase, Place, Point, Quantity


class DisasterRelief(Section):
    """抗灾救灾: when, what, losses, appeal, gifts, delivery, use."""

    title: ClassVar[str] = "抗灾救灾"
    aliases: ClassVar[tuple[str, ...]] = ("抗灾", "救灾", "救灾捐款")

    date: Date | None = label("受灾时间", examples=["6月28日"])
    place: Place | None = label("受灾地点", examples=["禾塘乡"])
    disaster: Phrase | None = label("灾害种类", aliases=["遭受"], examples=["特大暴雨"])
    affected: Quantity | None = label("受灾人口", aliases=["受灾"], examples=["1.2万人"], unit="人")
    houses: Quantity | None = label("倒塌房屋", examples=["43间"], unit="间")
    farmland: Quantity | None = label(
        "受淹农田", aliases=["淹没农田", "水田"], examples=["2100亩"], unit="亩"
    )
    landslides: Quantity | None = label("山体滑坡", examples=["16处"], unit="处")
    facilities: tuple[Phrase, ...] = labels("损毁设施", aliases=["损毁"], examples=["水渠、便桥17处"])
    loss: Quantity | None = label("直接经济损失", aliases=["经济损失"], examples=["1360万元"])
    response: tuple[Point, ...] = labels("救灾行动", examples=["组织委员参加堤防抢险"])
    appeal: Organisation | None = label("倡议单位", aliases=["倡议"], examples=["县政协"])
    donors: Quantity | None = label("捐款委员人数", aliases=["委员"], examples=["126名"], unit="名")
    associates: Quantity | None = label(
        "捐款特邀员人数", aliases=["特邀员", "政协特邀员"], examples=["8名"], unit="名"
    )
    donated: Quantity | None = label("捐款金额", aliases=["捐款"], examples=["38.6万元"])
    goods: Quantity | None = label("捐物折合", aliases=["折合"], examples=["9.2万元"])
    raised: Quantity | None = label("动员捐款", aliases=["动员"], examples=["52万元"])
    raised_from: Phrase | None = label("动员范围", examples=["全乡干部群众"])
    delivered: Date | None = label("送达日期", aliases=["送达"], examples=["7月3日"])
    recipients: tuple[Phrase, ...] = labels("支援对象", aliases=["支援"], examples=["5个受灾村"])
    earmarked: Quantity | None = label("专用数额", aliases=["其中"], examples=["20万元"])
    use: Phrase | None = label("款物用途", aliases=["用于"], examples=["修复供水管道"])
    outcomes: tuple[Point, ...] = labels("救灾成效", examples=["受灾村在7月底前恢复供水"])

    @model_validator(mode="after")
    def earmarked_within_donated(self) -> Self:
        """What was set aside for one use was given before."""
        if not (self.goods or self.raised):
            at_most(self, "earmarked", "donated")
        return self

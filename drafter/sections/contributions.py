"""Members' deeds and donations: who invested, employed, taught, won and gave what."""

from typing import ClassVar, Self

from pydantic import model_validator

from drafter.facts.section import Group, Section, label, labels
from drafter.facts.types import Date, Organisation, Person, Phrase, Point, Quantity, Title


class Deed(Group):
    """What one member, or several together, did."""

    members: tuple[Person, ...] = labels("委员", examples=["陶明礼"])
    roles: tuple[Phrase, ...] = labels("担任职务", aliases=["担任"], examples=["移民安置工作组组长"])
    workers: Quantity | None = label("组织务工人数", aliases=["务工"], examples=["120人"], unit="人")
    trips: Quantity | None = label("组织务工批次", aliases=["务工"], examples=["2批"], unit="批")
    work_place: Phrase | None = label("务工地点", examples=["省城"])
    work_kind: Phrase | None = label("务工内容", examples=["承包土建工程"])
    project: Phrase | None = label("项目名称", aliases=["项目"], examples=["果蔬冷链中心"])
    invested: Quantity | None = label("投资金额", aliases=["投资"], examples=["1800万元"])
    jobs: Quantity | None = label("安排就业", aliases=["就业"], examples=["86人"], unit="人")
    households: Quantity | None = label("带动农户", aliases=["农户"], examples=["140户"], unit="户")
    income: Quantity | None = label("户均增收", aliases=["增收"], examples=["3600元"])
    earned: Quantity | None = label("创收金额", aliases=["创收", "劳务收入"], examples=["180万元"])
    scale: tuple[Phrase, ...] = labels("项目规模", examples=["存栏肉牛240头"])
    taxes: Quantity | None = label("上缴税费", aliases=["税费"], examples=["320万元"])
    deeds: tuple[Point, ...] = labels("委员事迹", aliases=["事迹"], examples=["领办合作社，与农户签订订单"])
    works: tuple[Title, ...] = labels("作品", examples=["青屏纪事"])
    awards: tuple[Point, ...] = labels("所获荣誉", aliases=["荣誉"], examples=["作品获市级一等奖"])


class Donation(Group):
    """One gift."""

    date: Date | None = label("捐助时间", aliases=["时间"], examples=["7月"])
    appeal: Organisation | None = label("发起单位", examples=["县委"])
    donors: tuple[Person, ...] = labels("捐助人", examples=["陶明礼"])
    participants: Phrase | None = label("参加人员", examples=["机关干部和委员"])
    donor_count: Quantity | None = label(
        "捐助人数", aliases=["参加捐助", "委员"], examples=["18名"], unit="名"
    )
    recipients: tuple[Phrase, ...] = labels("捐助对象", examples=["受灾群众", "困难学生"])
    amount: Quantity | None = label("捐款金额", aliases=["捐款"], examples=["31.5万元"])
    apiece: Quantity | None = label("每人捐款金额", aliases=["各捐款"], examples=["2000元"])
    mobilised: Quantity | None = label("动员捐款金额", aliases=["动员捐款"], examples=["12.6万元"])
    mobilised_from: Phrase | None = label("动员对象", examples=["在外办厂的乡友"])
    goods: Quantity | None = label("物资折合", aliases=["折合"], examples=["9.2万元"])
    use: Phrase | None = label("捐款用途", aliases=["用于"], examples=["修复供水管道"])


class Contributions(Section):
    """委员贡献: totals, then persons, business before charity, money before goods."""

    title: ClassVar[str] = "委员贡献与捐助"
    aliases: ClassVar[tuple[str, ...]] = ("委员贡献", "委员风采")

    members: Quantity | None = label("委员人数", aliases=["委员"], examples=["16名"], unit="名")
    sectors: Quantity | None = label("界别数", aliases=["界别"], examples=["13个"], unit="个")
    profile: tuple[Point, ...] = labels("委员构成", examples=["多数委员在生产一线工作"])
    projects: Quantity | None = label("新上项目数", aliases=["新上项目"], examples=["5个"], unit="个")
    invested: Quantity | None = label("完成投资", examples=["4300万元"])
    jobs: Quantity | None = label("吸纳就业", examples=["260人"], unit="人")
    deeds: tuple[Deed, ...] = labels("委员事例")
    taxes: Quantity | None = label("委员企业纳税额", aliases=["税收", "纳税"], examples=["860万元"])
    encouragement: tuple[Point, ...] = labels("鼓励措施", examples=["鼓励委员带头兴办企业"])
    benefits: tuple[Point, ...] = labels("带动成效", examples=["增加了农民收入"])
    donor_count: Quantity | None = label("捐款人数", aliases=["参加捐款"], examples=["126名"], unit="名")
    donated: Quantity | None = label("捐款总额", examples=["38.6万元"])
    goods: Quantity | None = label("捐物折合", examples=["9.2万元"])
    donations: tuple[Donation, ...] = labels("捐助事项")
    results: tuple[Point, ...] = labels("工作成效", examples=["委员的工作得到群众好评"])

    @model_validator(mode="after")
    def sectors_within_members(self) -> Self:
        """Members belong to no more sectors than there are members."""
        if self.members and self.sectors and self.sectors.amount.low > self.members.amount.high:
            raise ValueError(f"界别数「{self.sectors}」多于委员人数「{self.members}」：请核对。")
        return self

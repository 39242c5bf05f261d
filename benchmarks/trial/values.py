"""Another value of the same kind for each value of a paper, the same ones every time."""

import re
from random import Random

from drafter.text.values import Kind

_SURNAMES = "赵钱孙李周吴郑冯陈卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜"
_GIVEN = "云帆晓楠志远文博雨晴建业思源海涛佳宁"
_PLACES = ("云溪", "石桥", "青峰", "白鹭", "柳林", "松坪", "杏花", "桃源")
_TITLED = ("新编", "重修", "再订", "续写")
_NUMERALS = str.maketrans("一二三四五六七八九两", "三五六七八九四五六六")
_DATED = re.compile(r"(\d{4})年(.*)")


def another(value: str, kind: Kind, random: Random) -> str:
    """A value of the kind that differs from the given one, in the form that it has."""
    match kind:
        case Kind.PERSON:
            return random.choice(_SURNAMES) + random.choice(_GIVEN) + random.choice(_GIVEN)
        case Kind.TITLE | Kind.QUOTED:
            return value[0] + random.choice(_TITLED) + random.choice("甲乙丙丁戊己") + value[1:]
        case Kind.PLACE if value[-1] in "村镇乡县市区":
            return random.choice(_PLACES) + value[-1:]
        case Kind.PLACE | Kind.ORGANISATION:
            return random.choice(_PLACES) + value
        case Kind.DATE:
            return _date(value)
        case _:
            return _number(value, random)


def _date(value: str) -> str:
    dated = _DATED.match(value)
    if dated:
        return f"{int(dated[1]) + 1}年{dated[2]}"
    if not re.search(r"\d", value):
        return value
    return re.sub(r"\d+", lambda found: str(int(found[0]) % (12 if int(found[0]) < 13 else 28) + 1), value)


def _number(value: str, random: Random) -> str:
    if "%" in value or "分之" in value:
        return re.sub(r"\d+(\.\d+)?", lambda _: f"{random.randint(51, 98)}.3", value)
    if re.search(r"\d", value):
        return re.sub(r"\d[\d,]*", lambda found: _more(found[0], random), value, count=1)
    return re.sub(r"[一二三四五六七八九两]", lambda found: found[0].translate(_NUMERALS), value, count=1)


def _more(number: str, random: Random) -> str:
    count = int(number.replace(",", ""))
    return str(count + (random.randint(2, 7) if count < 20 else random.randint(3, 19)))

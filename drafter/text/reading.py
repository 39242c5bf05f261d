"""Reading the value of a fact: what a clerk typed, as the same value that a text would state."""

from dataclasses import replace

from drafter.text.mentions import find_mentions
from drafter.text.names import name_key
from drafter.text.normal import normalized
from drafter.text.numerals import HAN, parse_number
from drafter.text.persons import find_persons, reads_as_name
from drafter.text.posts import posts_before
from drafter.text.quantities import RATE_UNIT
from drafter.text.regex import regex
from drafter.text.values import Amount, Kind, Mention, Name, Serial, Value, When

_NUMERIC = (Kind.QUANTITY, Kind.RATE)
_WHOLE = (Kind.QUANTITY, Kind.RATE, Kind.DATE, Kind.TITLE, Kind.DOCUMENT, Kind.ORDINAL)
_NAMES = (Kind.PERSON, Kind.ORGANISATION, Kind.PLACE, Kind.TITLE, Kind.QUOTED, Kind.PHRASE, Kind.POINT)
_PERSON_LABEL = regex(
    r"主席|书记|主任|(?<![增时全总延特成里周波边])长$|[省市县区镇乡局院所组队校站科处部会厂村]长|姓名|委员$|负责人|主持|记录|审核|同志|[^人党会职学教生店官]员$|人$|代表$|教师$|组长|带队|牵头|领衔|督办人"
)
_SOMEBODY = regex(
    "(?:[长者员人师生手兵官家]|专家|干部|领导|主编|支书|中医|编辑|教授|乡贤|主演|同事|模范|能手|骨干|统稿)(?:姓名|[（(][^（()）]{1,12}[)）])?$"
)
"""Labels that may be of anybody: their value is a person where it reads as a name."""
_PERSON = regex(r"[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{1,8}·[\u4e00-\u9fff·]{1,12}")
_ORGANISATION = regex(
    r"(?:政协|委员会|政府|局|委|办|办公室|部|党组|党工委|支部|工委|组|室|中心|公司|集团|合作社|协会|学会|商会|联合会|基金会|总会|院|所|"
    r"银行|学校|大学|学院|中学|小学|厂|队|站|联盟|厅|处|社|会|党校|分校|馆|剧团|乐团|学社|站点|工会|法院|检察院|支队|大队)$"
)
_LEVELS = tuple("省市县区州旗镇乡")
_PLACE = regex(
    r"(?:县|市|区|镇|乡|街道|村|社区|园|广场|景区|小区|路|河|湖|水库|基地|工地|地块|组|省|州|屯|庄|山|岛|港|桥)$"
)
_DOCUMENT = regex(r"[\u4e00-\u9fff]{0,10}[〔\[][ ]?[0-9]{4}[ ]?[〕\]]第?[0-9]+号")
_BARE_NUMBER = regex(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]{1,16}(?:\.[0-9]+)?[万亿]?")
_CODE_LABEL = regex("号码|电话|手机|热线|编号|代码|邮编|邮政编码|网址|[账帐][号户]|传真|证号|微信|QQ")
_CHANGE = regex(
    "-|(?:同比|环比|比上年|较上年|年均)?(?:增长|增加|提高|上升|下降|减少|降低|回落|压减|缩短|压缩|提升|扩大)(?:了|到|至|为)?|[降升增减缩](?:到|至|为)|(?:控制|保持|稳定)在|(?:每[\u4e00-\u9fff]{1,3}(?=每)|人均|户均|平均|各|均[在为达]?|共|计|总计|合计|达到?|为|距今)"
)
"""Words in front of a figure that say which way it goes or of what; the label says it again."""
_TERM = regex(
    "(?P<term>[1-9][0-9]?|[一二三四五六七八九]|十[一二三四五六七八九]?|二十[一二三四五六七八九]?)届"
)
_OF_TERM = regex("届别|政协|人大|常委|党代|委员会|换届")
"""Labels of a term, of which 八届 is the eighth; 举办届数 counts them."""
_DAYS = regex(rf"(?P<days>[0-9{HAN}]{{1,5}})日")
_LASTING = regex("时限|期限|天数|工期|时长|[公宽]示期|周期")
"""Labels of stretches of time: 20日 is their length, and no day of a month."""
_BETWEEN = regex('[”」"][、，][“「"]')
_SINCE = regex("^(?:[自从]|每[天日])|(?:以来|起|开始|止)$")
_OF_YEAR = regex("(?P<year>[12][0-9]{3})年")
_SESSION_TAIL = regex(r"[\u4e00-\u9fff]{0,12}")


def read_value(text: str, kind: Kind) -> Value:
    """
    The value of a fact of a known kind.

    Raises:
        ValueError: the text is no value of that kind.
    """
    text = text.strip()
    if not text:
        raise ValueError(text)
    norm = normalized(text)
    if kind in _NAMES or kind is Kind.DOCUMENT:
        return Name(name_key(norm if kind is Kind.DOCUMENT else text))
    mention = whole_mention(norm)
    if kind in _NUMERIC:
        return _amount(norm, mention, kind)
    if mention and mention.kind is kind:
        return mention.value
    if kind is Kind.ORDINAL:
        return _ordinal(norm)
    raise ValueError(text)


def _whole_date(norm: str) -> Mention | None:
    """The date of 2023年1月1日以来, 自3月起, 从5月开始, 2025年儿童节前."""
    inner = _SINCE.sub("", norm)
    year = _OF_YEAR.match(inner)
    inner = inner[year.end() :] if year else inner
    mention = whole_mention(inner) if inner != norm else None
    if mention is None or not isinstance(mention.value, When):
        return None
    if year is None:
        return mention
    return replace(mention, value=replace(mention.value, year=int(year["year"]))) if mention.loose else None


def whole_mention(norm: str) -> Mention | None:
    """The mention that covers a whole normalized text; None where none does."""
    for mention in find_mentions(norm):
        if mention.start == 0 and mention.end == len(norm):
            return mention
    return None


def _amount(norm: str, mention: Mention | None, kind: Kind) -> Amount:
    if mention and mention.kind in _NUMERIC and isinstance(mention.value, Amount):
        if kind is Kind.RATE and mention.value.unit != RATE_UNIT:
            raise ValueError(norm)
        return mention.value
    number = parse_number(norm)
    return Amount(number, number, RATE_UNIT if kind is Kind.RATE else "")


def _ordinal(norm: str) -> Serial:
    for mention in find_mentions(norm):
        tail = norm[mention.end :]
        if (
            mention.kind is Kind.ORDINAL
            and isinstance(mention.value, Serial)
            and _SESSION_TAIL.fullmatch(tail)
        ):
            return mention.value
    raise ValueError(norm)


def infer(text: str, label: str) -> tuple[Kind, Value]:
    """The kind and value of a fact whose type was not said, from the value's form and the label."""
    text = text.strip()
    norm = normalized(text)
    figure = _figure(norm, label)
    if figure:
        return figure
    if _DOCUMENT.fullmatch(norm):
        return Kind.DOCUMENT, Name(name_key(norm))
    session = _session(norm)
    if session:
        return Kind.ORDINAL, session
    key = Name(name_key(text))
    if text[0] in '“"「' and text[-1] in '”"」' and not _BETWEEN.search(text):
        return Kind.QUOTED, key
    ends_as_body = _ORGANISATION.search(text)
    if _is_person(norm, label, ends_as_body=bool(ends_as_body)):
        return Kind.PERSON, key
    if ends_as_body and "、" not in text and "，" not in text and len(text) <= 30:
        return Kind.ORGANISATION, key
    if _PLACE.search(text) and "、" not in text and "，" not in text and len(text) <= 24:
        return Kind.PLACE, key
    return Kind.PHRASE, key


def _figure(norm: str, label: str) -> tuple[Kind, Value] | None:
    """The figure, date, title or number that a value is as a whole."""
    term = _TERM.fullmatch(norm)
    if term and _OF_TERM.search(label):
        return Kind.ORDINAL, Serial((int(parse_number(term["term"])),), "届")
    mention = whole_mention(norm) or _whole_date(norm)
    days = _DAYS.fullmatch(norm)
    if days and _LASTING.search(label):
        return Kind.QUANTITY, Amount(number := parse_number(days["days"]), number, "天")
    if mention and mention.kind in _WHOLE:
        return mention.kind, mention.value
    if _BARE_NUMBER.fullmatch(norm) and not _CODE_LABEL.search(label):
        number = parse_number(norm)
        return Kind.QUANTITY, Amount(number, number, "")
    change = _CHANGE.match(norm)
    changed = whole_mention(norm[change.end() :]) if change else None
    if changed and isinstance(changed.value, Amount):
        return changed.kind, changed.value
    return None


def _is_person(norm: str, label: str, *, ends_as_body: bool) -> bool:
    """Whether a value is a person: by its label, or behind a post (县政协副主席钟离雅琴)."""
    if _PERSON.fullmatch(norm) and _PERSON_LABEL.search(label) and not (ends_as_body and len(norm) > 3):
        return True
    if _SOMEBODY.search(label) and reads_as_name(norm):
        return True
    persons = find_persons(norm)
    if len(persons) != 1 or not persons[0].start or persons[0].end != len(norm):
        return False
    return norm.count("、") < sum(1 for _ in posts_before(norm, persons[0].start)) or "、" not in norm


def _session(norm: str) -> Serial | None:
    """A session named with its body or place: 县政协十一届三次会议, 青屏县第十八届人民代表大会第四次会议."""
    mentions = [m for m in find_mentions(norm) if m.kind is Kind.ORDINAL and not m.loose]
    if len(mentions) != 1 or mentions[0].end != len(norm) or not isinstance(mentions[0].value, Serial):
        return None
    value = mentions[0].value
    before = norm[: mentions[0].start]
    is_named = "政协" in before or not before or before.endswith(_LEVELS)
    return value if len(value.numbers) == 2 and is_named else None

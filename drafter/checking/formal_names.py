"""
Formal names as prose has them: 沅陶市政协 of 政协沅陶市委员会, 民进沅陶市委会, 六届区政协, 县残联, 文史委.

What is short for what is data (`drafter/data/short_forms.toml`).
"""

from collections.abc import Iterator
from functools import lru_cache

from drafter.checking.prepared import level_of
from drafter.text.numerals import parse_number, render_chinese
from drafter.text.regex import regex
from drafter.text.wordlists import word_pairs

_PLACE = r"(?P<place>(?:[\u4e00-\u9fff]{1,7}?)??(?P<level>自治县|自治州|自治区|街道|[省市县区州旗镇乡]))"
_N = "[0-9]{1,2}|[一二三四五六七八九十]{1,3}"
_ASSEMBLY = regex(rf"政协{_PLACE}(?:第(?P<term>{_N})届)?委员会(?P<rest>.*)")
_ASSEMBLY_SHORT = regex(rf"{_PLACE}政协(?:第(?P<term>{_N})届委员会)?(?P<rest>.*)")
_GROUP = regex(rf"政协{_PLACE}(?P<rest>[\u4e00-\u9fff]{{2,8}})")
_PARTY = regex(
    rf"(?P<party>民革|民盟|民建|民进|农工党|致公党|台盟|九三学社|共青团){_PLACE}"
    r"(?P<lower>[\u4e00-\u9fff]{1,4}?(?:区|县|街道|镇|乡))?(?P<rest>委员会|总支部委员会|支部委员会)"
)
_SOCIETIES = ("联", "协", "社", "学会", "协会", "工会", "商会")
"""What a name that a level alone may stand before ends with: 县政府 would be nobody in particular."""
_LONG = 8
_COMMITTEE = "委员会"
_ASSEMBLIES = ("政协", "委员会")
_LONGER = ("员", "会")
"""What makes of 县委 another word: 县委员, 县委会."""
_COMMUNIST = regex(rf"中共{_PLACE}(?P<rest>委员会.*|纪律检查委员会)")


@lru_cache(maxsize=512)
def short_forms(text: str) -> tuple[str, ...]:
    """Other forms of a body's formal name, or of a meeting named after it, longest first."""
    forms = dict.fromkeys(_of_heads(text))
    for make in (_of_event, _of_assembly, _of_party, _of_parts, _of_level):
        for form in tuple(forms):
            forms.update(dict.fromkeys(make(form)))
    return tuple(sorted((form for form in forms if form != text), key=lambda form: (-len(form), form)))


def find_forms(norm: str, text: str, *, alone: bool) -> Iterator[tuple[int, int]]:
    """
    Where other forms of a body's name stand, the longest first; not at the beginning of a longer word.

    Args:
        norm: the text.
        text: the name.
        alone: whether a committee of a 政协 may stand without it.
    """
    alone_forms = committee_forms(text) if alone else ()
    for form in (*short_forms(text), *alone_forms):
        start = norm.find(form)
        while start >= 0:
            end = start + len(form)
            is_of_other = form in alone_forms and norm.endswith(_ASSEMBLIES, 0, start)
            if not norm.startswith(_LONGER, end) and not is_of_other:
                yield start, end
            start = norm.find(form, start + 1)


@lru_cache(maxsize=512)
def committee_forms(text: str) -> tuple[str, ...]:
    """A committee's name alone, without the 政协 that it belongs to: 文史委, 提案委员会."""
    for full, *shorts in word_pairs("short_forms", "committees"):
        if text.endswith(full) and (text == full or "政协" in text):
            return (full, *shorts)
    return ()


def _of_heads(text: str) -> Iterator[str]:
    yield text
    for full, *shorts in word_pairs("short_forms", "heads"):
        if text.startswith(full):
            yield from (short + text[len(full) :] for short in shorts)


def _of_event(text: str) -> Iterator[str]:
    """What is remembered, in its other names: 中国共产党成立90周年 for 建党90周年."""
    for names in word_pairs("short_forms", "events"):
        said = next((name for name in names if text.startswith(name)), "")
        yield from (name + text[len(said) :] for name in names if said and name != said)


def _of_assembly(text: str) -> Iterator[str]:
    """A 政协 with its term, with the place's name and with its level alone."""
    found = _ASSEMBLY.fullmatch(text) or _ASSEMBLY_SHORT.fullmatch(text)
    if found is None:
        group = _GROUP.fullmatch(text)
        if group:
            yield f"{group['place']}政协{group['rest']}"
        return
    place, level, term, rest = found["place"], found["level"], found["term"], found["rest"]
    if not term and place != level:
        yield f"政协{place}委员会{rest}"
        yield f"中国人民政治协商会议{place}委员会{rest}"
        yield f"{place}政协{rest}"
        yield from [f"{level}政协{rest}"] if rest else []
    if not term:
        return
    for number in _spelled(term):
        for where in (place, level):
            yield f"{number}届{where}政协{rest}"
            yield f"{where}政协{number}届{rest}"
            yield f"{where}政协第{number}届{rest}"
            yield f"{where}政协第{number}届委员会{rest}"
            yield f"政协{where}第{number}届委员会{rest}"


def _spelled(term: str) -> tuple[str, ...]:
    """A term in both kinds of numerals; as it is where it is no number (第十二一届)."""
    try:
        count = int(parse_number(term))
        return render_chinese(count), str(count)
    except ValueError:
        return (term,)


def _of_party(text: str) -> Iterator[str]:
    """A party's committee at some place: 民进沅陶市委会, 民进市委, 蓼城县纪委."""
    found = _PARTY.fullmatch(text)
    if found:
        party, rest = found["party"], found["rest"]
        places = [found["lower"]] if found["lower"] else [found["place"], found["level"]]
        endings = (rest, "委会", "委") if rest == "委员会" else (rest, *_shortened(rest))
        for place in (*places, found["place"] + (found["lower"] or "")):
            yield from (f"{party}{place}{ending}" for ending in endings)
        if party == "共青团" and rest == "委员会":
            yield f"团{found['level']}委"
            yield f"{found['place']}团委"
        return
    communist = _COMMUNIST.fullmatch(text)
    if communist:
        rest = communist["rest"]
        for ending in (rest, *_shortened(rest)):
            yield f"{communist['place']}{ending}"


def _of_parts(text: str) -> Iterator[str]:
    """The name with the longer words in it shortened."""
    for full, *shorts in (*word_pairs("short_forms", "committees"), *word_pairs("short_forms", "parts")):
        if full in text and not (full == _COMMITTEE and ("政协" in text or committee_forms(text))):
            yield from (text.replace(full, short) for short in shorts)


def _of_level(text: str) -> Iterator[str]:
    """A society's name without its place's (县残联), and what is longer than any body: 县人民医院整体搬迁工程."""
    level = level_of(text)
    if level and (len(level[1]) >= _LONG or (level[1].endswith(_SOCIETIES) and level[1] != "政协")):
        yield "".join(level)


def _shortened(rest: str) -> Iterator[str]:
    for full, *shorts in word_pairs("short_forms", "parts"):
        if rest == full:
            yield from shorts

"""个 behind a verb of one character that nothing makes a longer one of: 开个会, 给个答复; its numeral is not gone."""

_ALONE = frozenset("，。；：、\n要先再能就还没不想须应只都也常够快该")
"""What stands in front of such a verb."""
_NO_VERB = frozenset(
    "分议有共约近达为等含辖计是由从在至到了成，。；：、\n村镇乡县市区组校点站所店厂户人企项个"
)


def is_light(norm: str, start: int) -> bool:
    """Whether the 个 at a place stands behind such a verb."""
    return start > 1 and norm[start - 2] in _ALONE and norm[start - 1] not in _NO_VERB

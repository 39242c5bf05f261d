"""
Names with 某 for the given name, in a paper that hides nobody: 委员李某, 张某某同志.

Cases, complaints and news hide persons on purpose (原告王某某, 村民李某): only who acts in office is looked for, and
only where nothing around tells of a case.
"""

from collections.abc import Iterator

from drafter.text.posts import post_before
from drafter.text.regex import regex
from drafter.text.wordlists import alternatives, word_lists

_WORDS = word_lists("persons")
_OFFICE = (*_WORDS["ranks"], "委员", "代表", "组长", "主持人", "记录", "审核", "负责人", "联系人", "责任人")
_NAME = f"[{''.join(_WORDS['surnames'])}]某{{1,2}}"
_SOMEBODY = regex(
    f"(?:(?<=由)|(?P<office>(?:{alternatives(_OFFICE)})[：:]?))?(?P<name>{_NAME})(?![市县区镇乡村省局校公])"
    f"(?P<acts>同志|委员|常委|主席|书记|主任|代表(?!人)|负责|牵头|主持|领衔|带队|提出的|撰写|发言|讲话)?"
)
_CASE = regex(
    "法院|检察|公安|民警|派出所|警方|被告|原告|上诉|申请人|被执行|起诉|诉讼|判决|裁定|审理|案件|[一本该此]案|涉案|办案|嫌疑|受害|被害|举报|信访|上访|投诉"
    "|纠纷|调解|调处|赔偿|积怨|仲裁|违纪|违法|违规|处分|受贿|贪污|诈骗|盗窃|执法|处罚|行政复议|事故|伤者|死者|患者|病人|村民|居民|群众反映|职工反映|学生|网民|网友|市民|家住|化名|诉"
)
_REACH = 200


def find_hidden(norm: str) -> Iterator[tuple[int, int]]:
    """Where a name is masked that nobody has a reason to hide, in order."""
    if "某" not in norm:
        return
    for found in _SOMEBODY.finditer(norm):
        in_office = (
            found["office"] or found["acts"] or norm[found.start("name") - 1 : found.start("name")] == "由"
        )
        start, end = found.span("name")
        if post_before(norm, start + 1):
            continue  # 副主席|某某
        if in_office and not _CASE.search(norm, max(0, start - _REACH), end + _REACH):
            yield start, end

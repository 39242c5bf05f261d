"""Bodies in the forms that prose has for their formal names; another body's name states nothing."""

import pytest

from drafter import check
from drafter.checking.formal_names import committee_forms, short_forms

SAME = [
    ("政协霓州区第六届委员会", "六届区政协现有委员中，教师较多。"),
    ("政协枝江渡市委员会", "枝江渡市政协来访。"),
    ("中国人民政治协商会议湖东省委员会", "湖东省政协来访。"),
    ("青屏县政协", "政协青屏县委员会来访。"),
    ("政协青屏市委员会经济委员会", "市政协经济委主办了讲座。"),
    ("政协霜州市委员会办公室", "市政协办公室主办了讲座。"),
    ("政协云门镇联络组", "云门镇政协联络组来访。"),
    ("政协汀澜县委员会第三十四次主席会议", "县政协第三十四次主席会议听取了汇报。"),
    ("政协沅漪县第九届委员会常务委员会第二十一次会议", "县政协九届常委会第二十一次会议听取了汇报。"),
    ("市政协七届常委会第十六次会议", "七届十六次常委会会议听取了汇报。"),
    ("中国民主促进会沅陶市委员会", "民进沅陶市委会来访。"),
    ("中国民主建国会胤城市委员会", "民建市委来访。"),
    ("中国农工民主党鹤山市鹤北区总支部委员会", "农工党鹤北区总支来访。"),
    ("中国共产党蓼城县纪律检查委员会", "蓼城县纪委来访。"),
    ("共青团潇浦县委员会", "团县委来访。"),
    ("潇浦县残疾人联合会", "县残联来访。"),
    ("郢西县人民医院整体搬迁工程", "监督了县人民医院整体搬迁工程。"),
    ("潇浦市书法家协会", "市书协来访。"),
    ("县政协文化文史和学习委员会", "文史委来访。"),
    ("提案委员会、社会和法制委员会", "由提案委、社法委配合。"),
]
OTHER = [
    ("政协霓州区第六届委员会", "七届区政协现有委员中，教师较多。"),
    ("政协枝江渡市委员会", "江渡市政协来访。"),
    ("政协青屏市委员会经济委员会", "岚山市政协经济委主办了讲座。"),
    ("政协汀澜县委员会第三十四次主席会议", "县政协第三十五次主席会议听取了汇报。"),
    ("政协沅漪县第九届委员会常务委员会第二十一次会议", "县政协九届二十一次会议听取了汇报。"),
    ("中国民主促进会沅陶市委员会", "民革沅陶市委会来访。"),
    ("中国民主促进会沅陶市委员会", "民进临川市委会来访。"),
    ("潇浦县残疾人联合会", "县侨联来访。"),
    ("县政协文化文史和学习委员会", "市政协文史委来访。"),
    ("中共青屏县委员会", "青屏县委员来访。"),
]


@pytest.mark.parametrize(("given", "said"), SAME)
def test_a_body_is_stated_by_its_usual_form(given: str, said: str) -> None:
    """The party's, the assembly's and the society's."""
    report = check(said, [{"label": "单位", "value": given}])

    assert report.ok, report.findings


@pytest.mark.parametrize(("given", "said"), OTHER)
def test_another_body_states_nothing(given: str, said: str) -> None:
    """Another place, party, term or meeting."""
    assert not check(said, [{"label": "单位", "value": given}]).ok


def test_a_committee_alone_is_nobody_where_two_are_given() -> None:
    """文史委 may be that of the county or of the city."""
    facts = [
        {"label": "主办单位", "value": "县政协文史委员会"},
        {"label": "主办单位", "value": "青屏县政协提案委员会"},
        {"label": "协办单位", "value": "澄浦市政协提案委员会"},
    ]
    found = check("县政协文史委员会与提案委来访。", facts).findings

    assert {"1", "2"} == {finding.fact for finding in found if finding.fact}


def test_a_level_alone_is_no_form() -> None:
    """县政协 is nobody in particular."""
    assert "县政协" not in short_forms("政协青屏县委员会")
    assert () == committee_forms("青屏县人民政府")

"""Checks a paragraph against a short list of facts and shows what is wrong with it."""

from drafter import check, load_facts

FACTS = [
    {"label": "提交提案件数", "value": "129件"},
    {"label": "立案件数", "value": "93件"},
    {"label": "办复率", "value": "100%"},
]
TEXT = "一年来，共提交提案一百二十九件，经审查立案95件，办复率达到百分之百，并为企业争取贷款3000万元。"


def main() -> int:
    """Print each fact with its status, then each finding with its words."""
    report = check(TEXT, load_facts(FACTS))
    for fact in report.facts:
        print(f"{fact.label}（{fact.value}）：{fact.status}")
    for finding in report.findings:
        print(f"{finding.code}「{finding.text}」{finding.message}")
    return 0 if report.ok else 1


if __name__ == "__main__":
    main()

"""Drafts a text from a facts file, without network or key, and saves it once it is proved."""

import sys
from pathlib import Path

from drafter import Drafter, load_facts

HERE = Path(__file__).parent


def main(out: Path) -> int:
    """Draft the county's summary of the year into a file."""
    facts = load_facts(HERE / "county_summary.toml")
    draft = Drafter().draft(facts)
    if not draft.report.ok:
        for finding in draft.report.findings:
            print(finding.code, finding.message)
        return 1
    draft.save(out)
    print(f"{out.name}：{len(draft.text)}字，{len(draft.evidence)}项事实都已写到。")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "county_summary.md")))

"""`drafter mentions`."""

import json


def test_each_mention_has_its_value_and_place(drafter) -> None:
    """Kind, value, unit, hedge and span, in one form however it is written."""
    done = drafter("mentions", "-", "--json", given="全年捐款1.2万余元。")

    assert json.loads(done.stdout) == [
        {
            "kind": "quantity",
            "value": "12000",
            "unit": "元",
            "hedge": "余",
            "start": 4,
            "end": 10,
            "text": "1.2万余元",
        }
    ]


def test_plain_rows_are_separated_by_tabs(drafter) -> None:
    """A row a mention, for a person or for cut and sort."""
    done = drafter("mentions", "-", given="十届三次会议收到提案九十三件。")

    assert [row.split("\t") for row in done.stdout.splitlines()] == [
        ["0-6", "ordinal", "十届三次会议", "10-3届次"],
        ["10-14", "quantity", "九十三件", "93件"],
    ]


def test_dates_are_written_as_far_as_they_go(drafter) -> None:
    """A date without a year, a range of months and a clock time."""
    given = "2024年12月18日上午9时30分、3月15日、2024年3月至5月。"
    rows = json.loads(drafter("mentions", "-", "--json", given=given).stdout)

    assert [row["value"] for row in rows] == ["2024-12-18T09:30", "-03-15", "2024-03/05"]

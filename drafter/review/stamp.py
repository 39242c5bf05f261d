"""When a page was made: now, or as it was said, so that the same paper can give the same page."""

import os
from datetime import UTC, datetime

from drafter.errors import InputError


def moment(given: str | None = None) -> datetime:
    """
    The time of the check.

    Args:
        given: as it was typed (2024-12-18, 2024-12-18T09:30, with an offset or in local time); by default that of
            the environment's SOURCE_DATE_EPOCH, and where there is none, the clock's.

    Raises:
        InputError: it is no time.
    """
    if given:
        try:
            when = datetime.fromisoformat(given)
            return when if when.tzinfo else when.astimezone()
        except (ValueError, OverflowError) as error:
            raise InputError(f"时间「{given}」无法识别：请写成 2024-12-18T09:30。") from error
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return datetime.now().astimezone().replace(microsecond=0)
    try:
        return datetime.fromtimestamp(int(epoch), UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise InputError(f"环境变量 SOURCE_DATE_EPOCH 的值「{epoch}」不是秒数：请改正或删去。") from error

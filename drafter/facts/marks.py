"""The marks of TOML and JSON in half width and full, and the values that stand without quotation marks."""

import re

from drafter.text.regex import regex

OPEN_SQUARE, CLOSE_SQUARE = "[【［〔", "]】］〕"
OPEN_CURLY, CLOSE_CURLY = "{｛", "}｝"
COMMAS = ",，、;；"
SEPARATORS = "=＝:："
SPACE = regex("[ \\t\u3000\u00a0\u200b\ufeff]+")
ENDS = re.escape(COMMAS + CLOSE_SQUARE + CLOSE_CURLY)
BARE_INSIDE = regex(rf"[^\n#＃{ENDS}]*")
BARE_ALONE = regex(r"[^\n#＃]*")
STOP_INSIDE = regex(rf"[ \t\u3000\u00a0]*(?:[{ENDS}#＃\n]|$)")
STOP_ALONE = regex(r"[ \t\u3000\u00a0]*[,，;；。]?[ \t\u3000\u00a0]*(?:[#＃\n]|$)")
STOP_KEY = regex(rf"[ \t\u3000\u00a0]*[{SEPARATORS}]")
NUMBER = regex(r"[+-]?(?:0|[1-9][0-9]*(?:_[0-9]+)*)(?:\.[0-9]+(?:_[0-9]+)*)?(?:[eE][+-]?[0-9]+)?")
CLOCK = regex(r"(?:[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ])?[0-9]{2}:[0-9]{2}:[0-9]{2}")
DAY = regex(r"[0-9]{4}[-./][0-9]{1,2}(?:[-./][0-9]{1,2})?|[0-9]{1,2}:[0-9]{2}")
LONGEST_NUMBER = 30
WORDS = {"true": "true", "false": "false", "是": "true", "否": "false"}
SQUARES = re.escape(OPEN_SQUARE + CLOSE_SQUARE)
HEADER_NAME = rf"[^{SQUARES}\"“”'‘’,，\n]+"
OPEN, CLOSE = f"[{re.escape(OPEN_SQUARE)}]", f"[{re.escape(CLOSE_SQUARE)}]"
HEADER_LINE = regex(rf"(?:{OPEN}{HEADER_NAME}{CLOSE}|{OPEN}{{2}}{HEADER_NAME}{CLOSE}{{2}})[ \t]*(?:#|\n|$)")
PAIR_LINE = regex(rf"[^{SEPARATORS}{re.escape(OPEN_CURLY)}\n]+[{SEPARATORS}]")
DEPTH = 40

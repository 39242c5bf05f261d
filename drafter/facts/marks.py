"""The marks of TOML and JSON in half width and full, and the values that stand without quotation marks."""

import re

OPEN_SQUARE, CLOSE_SQUARE = "[【［〔", "]】］〕"
OPEN_CURLY, CLOSE_CURLY = "{｛", "}｝"
COMMAS = ",，、;；"
SEPARATORS = "=＝:："
SPACE = re.compile("[ \\t\u3000\u00a0\u200b\ufeff]+")
ENDS = re.escape(COMMAS + CLOSE_SQUARE + CLOSE_CURLY)
BARE_INSIDE = re.compile(rf"[^\n#＃{ENDS}]*")
BARE_ALONE = re.compile(r"[^\n#＃]*")
STOP_INSIDE = re.compile(rf"[ \t\u3000\u00a0]*(?:[{ENDS}#＃\n]|$)")
STOP_ALONE = re.compile(r"[ \t\u3000\u00a0]*[,，;；。]?[ \t\u3000\u00a0]*(?:[#＃\n]|$)")
STOP_KEY = re.compile(rf"[ \t\u3000\u00a0]*[{SEPARATORS}]")
NUMBER = re.compile(r"[+-]?(?:0|[1-9][0-9]*(?:_[0-9]+)*)(?:\.[0-9]+(?:_[0-9]+)*)?(?:[eE][+-]?[0-9]+)?")
CLOCK = re.compile(r"(?:[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ])?[0-9]{2}:[0-9]{2}:[0-9]{2}")
DAY = re.compile(r"[0-9]{4}[-./][0-9]{1,2}(?:[-./][0-9]{1,2})?|[0-9]{1,2}:[0-9]{2}")
LONGEST_NUMBER = 30
WORDS = {"true": "true", "false": "false", "是": "true", "否": "false"}
SQUARES = re.escape(OPEN_SQUARE + CLOSE_SQUARE)
HEADER_NAME = rf"[^{SQUARES}\"“”'‘’,，\n]+"
OPEN, CLOSE = f"[{re.escape(OPEN_SQUARE)}]", f"[{re.escape(CLOSE_SQUARE)}]"
HEADER_LINE = re.compile(
    rf"(?:{OPEN}{HEADER_NAME}{CLOSE}|{OPEN}{{2}}{HEADER_NAME}{CLOSE}{{2}})[ \t]*(?:#|\n|$)"
)
PAIR_LINE = re.compile(rf"[^{SEPARATORS}{re.escape(OPEN_CURLY)}\n]+[{SEPARATORS}]")
DEPTH = 40

"""What a check left out or took more lightly than usual: a proof is worth what was checked."""

from collections.abc import Iterator

from drafter.checking.checker import Checker
from drafter.checking.report import Report
from drafter.config import Config, Language
from drafter.review.words import words


def scope_of(config: Config, *, complete: bool, language: Language) -> tuple[str, ...]:
    """How a check differed from the usual one, as its settings say."""
    say = words(language)
    comma = say["comma-of-list"]

    def told() -> Iterator[str]:
        if config.open or not complete:
            yield say["open"]
        for key, codes in (
            ("selected", config.select),
            ("ignored", config.ignore),
            ("graded", config.severity),
        ):
            if codes:
                yield say[key].format(comma.join(dict.fromkeys(codes)))
        for key, given in (("own-names", config.names), ("own-phrases", config.lexicon)):
            if given:
                yield say[key].format(len(given))

    return tuple(told())


def scope_by_rules(report: Report, language: Language) -> tuple[str, ...]:
    """The same where nothing but the report is known: whether its rules were those that run by default."""
    return () if report.rules == Checker().fingerprint else (words(language)["other-rules"],)

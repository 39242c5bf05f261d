"""What the tests of the openai model share: a prompt, a reply, and a model that tries again at once."""

from drafter.facts.document import Document
from drafter.models import Message, OpenAIModel, Prompt
from drafter.models.openai.settings import Patience, Timeouts

KEY = "sk-test-3f9a1c77d2"
TEXT = "一年来，共提交提案129件，经审查立案93件，办复率100%。"
PROMPT = Prompt(
    (Message("system", "规矩"), Message("user", "请写")), Document.model_construct(sections=()), 0
)
TIMEOUTS = Timeouts(connect=20, read=20, whole=40)
"""More than a busy machine needs, lest a good reply be asked for twice."""
QUICK = Timeouts(connect=20, read=1.5, whole=2)
"""For servers that say nothing."""
PATIENT = Patience(tries=3, total=20, first=0.001, longest=0.01)


def model_at(url: str, **options: object) -> OpenAIModel:
    return OpenAIModel(
        "any", **{"base_url": url, "api_key": KEY, "timeouts": TIMEOUTS, "patience": PATIENT, **options}
    )

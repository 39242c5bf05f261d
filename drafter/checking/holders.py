"""Who was given with which posts: as persons, and wherever else the facts name somebody beside a post."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from drafter.facts.fact import Fact
from drafter.text.normal import normalized
from drafter.text.persons import find_persons
from drafter.text.posts import Post, post_behind, posts_before, posts_in
from drafter.text.values import Kind, Value

_WORDED = (Kind.PHRASE, Kind.POINT)


@dataclass(slots=True)
class Holder:
    """A person: the fact that names them, the posts given with the name, and those that only labels have."""

    fact: Fact
    name: str
    posts: list[Post] = field(default_factory=list)
    labels: list[Post] = field(default_factory=list)

    def lacks(self, post: Post, *, behind: bool) -> bool:
        """
        Whether a post is another one than was given; a part taken for the occasion (组长) may be anybody's.

        Behind the name a 副主席 of whom only a label tells is called 主席 as one speaks to them.
        """
        cores = {given.core for given in self.posts}
        known = [*self.posts, *(given for given in self.labels if given.core not in cores)]
        if any(post.fits(given) for given in known):
            return False
        has_post = bool(self.fact.post or self.posts)
        if behind and not has_post and not post.grade:
            return False
        return (post.is_rank and has_post) or any(given.core == post.core for given in known)

    def like(self, post: Post) -> str:
        """The given post that another one should be: the one most like it, or else all of them."""
        same = next((given for given in (*self.posts, *self.labels) if given.core == post.core), None)
        return same.words if same else self.fact.post or self.posts[0].words


def holders_of(facts: Iterable[Fact]) -> dict[Value, Holder]:
    """The persons of some facts by their names."""
    holders: dict[Value, Holder] = {}
    worded = []
    for fact in facts:
        if fact.kind in _WORDED:
            worded.append(fact)
        if fact.kind is Kind.PERSON and not fact.missing:
            holder = holders.setdefault(fact.value, Holder(fact, fact.text))
            holder.posts += posts_in(normalized(fact.post))
            holder.labels += [post for words in (fact.label, *fact.aliases) for post in posts_in(words)]
    for fact in worded:
        norm = normalized(fact.text)
        for person in find_persons(norm):
            holder = holders.setdefault(person.value, Holder(fact, person.text))
            behind = post_behind(norm, person.end)
            holder.posts += [*posts_before(norm, person.start), *([behind] if behind else [])]
    return holders

"""The shapes of asks to be left alone: which kinds of words stand together, whatever the language.

An ask is an act with its object, in any order and inflection: out + list + me, not + again + write.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, product

from mailsync.classify.optouts import addresses
from mailsync.classify.optouts.senses import Sense, joined
from mailsync.classify.optouts.vocabulary import Combinations, held_back, sighted
from mailsync.classify.search.phrases import Words

# A comma or a "but" ends a clause: what is denied before it is not what is asked behind it. The
# Dutch "but" softens a demand, too: "haal mij maar uit het bestand"; the Portuguese one is the
# Spanish "more" without its accent, the French one the Portuguese "more".
_CLAUSE = re.compile(
    r"[,;:()\n]|\s[-–—]\s|(?=\s(?:but|so|aber|maar(?!\s(?:uit|van|weg|af|er)\b)|dus|donc|pero"
    r"|mais(?!\s(?:propost|mensag|e-?mail|mail|ofert|public|conta|nada|info|um|uma|de|des|para)\w*)|mas(?!\s(?:public|corre|mail|e-?mail|mensaje|ofert))|ma(?!\s(?:mai|contact|deranj))|quindi|men"
    r"|så|mutta|joten|ale|więc|tak|но|але|ama|dar|αλλά)\s)",
    re.IGNORECASE,
)
# "Have a nice summer" puts nothing off.
_WISHES = re.compile(
    r" (?:nice|good|great|lovely|happy|schönen?|schöne|guten?|bon|bonne|bel|belle|buen|buena|feliz"
    r"|buon|buona|bom|boa|fijne|goede|mooie|trevlig|god|bra|skön|fin|dejlig|fortsatt|hyvää|mukavaa"
    r"|kaunista|miłego|miłej|dobrego|udanego|hezké|hezký|pěkné|pěkný|krásné|krásný) [^ ]+"
)
_PLACES = 4  # of one phrase
_MOST_HITS = 6  # of one sense
_OWNED = (Sense.FILE, Sense.ADS)  # of which a sender has his own
_TURNS = (Sense.USE, Sense.SEND, Sense.CONTACT, Sense.ADD)  # what one does with another address


@dataclass(frozen=True, slots=True)
class Shape:
    """Senses that stand together within ``span`` words, in a piece of at most ``most`` words."""

    needs: tuple[Sense, ...]
    unless: tuple[Sense, ...] = ()
    span: int = 8
    most: int = 60
    clause: bool = False
    plain: bool = False  # nothing is denied in the clause
    last: bool = False  # nothing follows in the clause: advertising, and not advertising on a site


_NOT_NOW = (Sense.LATER,)
_NO_THING = (Sense.THING, Sense.LATER)
_NOT_OURS = (Sense.THING, Sense.LATER, Sense.DONE)
_NOT_PUT = (Sense.ADD, Sense.DONE)
SHAPES = (
    Shape((Sense.OUT, Sense.FILE, Sense.SELF), _NOT_PUT, span=18, clause=True),
    Shape((Sense.OUT, Sense.FILE), (*_NOT_PUT, Sense.THING), span=4, most=6),
    Shape((Sense.OUT, Sense.ADDRESS, Sense.SELF), (*_NOT_PUT, Sense.THING), span=10),
    Shape((Sense.DEMAND, Sense.OUT, Sense.LAW), (Sense.THING,), span=25),
    Shape((Sense.DEMAND, Sense.OUT, Sense.ADDRESS), (Sense.THING,), span=14),
    Shape((Sense.NOT, Sense.MORE, Sense.CONTACT), _NOT_NOW, span=8, clause=True),
    Shape((Sense.NOT, Sense.MORE, Sense.WANT, Sense.YOURS), _NOT_OURS, span=8, clause=True),
    Shape((Sense.NOT, Sense.WANT, Sense.REACHED), _NOT_NOW, span=9, clause=True),
    Shape((Sense.NOT, Sense.MORE, Sense.REACHED), _NOT_NOW, span=8, clause=True),
    Shape((Sense.NOT, Sense.MORE, Sense.MAILS), _NOT_OURS, span=5, clause=True),
    Shape((Sense.NOT, Sense.MORE, Sense.WANT, Sense.SEND, Sense.MAILS), _NOT_OURS, 9, clause=True),
    Shape((Sense.NOT, Sense.MORE, Sense.ADS), _NOT_OURS, span=6, clause=True),
    Shape((Sense.NOT, Sense.MORE, Sense.SEND, Sense.SELF), _NO_THING, 7, 8, clause=True),
    Shape((Sense.NOT, Sense.MORE, Sense.THESE, Sense.SELF), _NO_THING, 5, 8, clause=True),
    Shape((Sense.NOT, Sense.MORE, Sense.SEND, Sense.THESE), _NO_THING, 8, 10, clause=True),
    Shape((Sense.NOT, Sense.WANT, Sense.SEND, Sense.ADS), _NO_THING, span=8, clause=True),
    Shape((Sense.NOT, Sense.WANT, Sense.ADS), _NO_THING, span=6, clause=True, last=True),
    Shape((Sense.NOT, Sense.WANT, Sense.SEND, Sense.MAILS, Sense.THESE), _NO_THING, 9, clause=True),
    Shape((Sense.NOT, Sense.WANT, Sense.THESE, Sense.ADDRESS), _NO_THING, 9, clause=True),
    Shape((Sense.UNWANTED, Sense.ADS), _NO_THING, span=7),
    Shape((Sense.UNWANTED, Sense.REACHED), _NO_THING, span=7),
    Shape((Sense.UNWANTED, Sense.MORE, Sense.MAILS), _NO_THING, span=7),
    Shape((Sense.STOP, Sense.CONTACT), _NOT_OURS, span=5, clause=True),
    Shape((Sense.STOP, Sense.MAILS), _NOT_OURS, span=6, clause=True),
    Shape((Sense.STOP, Sense.ADS), _NOT_OURS, span=5, clause=True),
    Shape((Sense.STOP, Sense.SEND, Sense.SELF), _NOT_OURS, span=6, clause=True),
    Shape((Sense.STOP, Sense.SEND, Sense.MORE), _NOT_OURS, span=7, clause=True),
    Shape((Sense.NOT, Sense.MORE, Sense.TO_USE, Sense.ADDRESS, Sense.SELF), _NOT_OURS, span=11),
    Shape((Sense.STOP, Sense.TO_USE, Sense.ADDRESS, Sense.SELF), _NOT_OURS, span=8, clause=True),
    Shape((Sense.OBJECT, Sense.LAW), (Sense.THING,), span=25),
    Shape((Sense.OBJECT, Sense.ADS), _NO_THING, span=10),
    Shape((Sense.OBJECT, Sense.CONSENT), _NO_THING, span=6),
    Shape((Sense.OBJECT, Sense.ADDRESS, Sense.USE), _NO_THING, span=12),
    Shape((Sense.OUT, Sense.LAW, Sense.SELF), _NOT_PUT, span=25),
    Shape((Sense.NOT, Sense.CONSENT, Sense.ADS), _NO_THING, span=10),
    Shape((Sense.NOT, Sense.CONSENT, Sense.SEND, Sense.MAILS), _NO_THING, span=9),
    Shape((Sense.NOT, Sense.CONSENT, Sense.REACHED), _NO_THING, span=9),
    Shape((Sense.NOT, Sense.USE, Sense.ADDRESS, Sense.ADS), _NO_THING, span=12),
    Shape((Sense.MORE, Sense.THREAT), span=14, most=20),
    Shape((Sense.NOT, Sense.ADS), _NO_THING, span=2, most=3, clause=True),
)
_UNCLEAR = (*_NOT_PUT, *_NO_THING)
# Where neither list nor mail is named: "take us off", and "take us out of this".
_OUT_OF_IT = Shape((Sense.OUT, Sense.SELF), _UNCLEAR, 4, 6, clause=True, plain=True)
_OUT_OF_THIS = Shape((Sense.OUT, Sense.HERE, Sense.SELF), _UNCLEAR, 7, 14, clause=True, plain=True)
_UNASKED = Shape((Sense.NOT, Sense.CONSENT), _NO_THING, span=6, clause=True)
_NONE_OF_THESE = Shape((Sense.NOT, Sense.WANT, Sense.MAILS), _NO_THING, span=6, clause=True)
_NOTHING_MORE = Shape((Sense.NOT, Sense.MORE, Sense.SEND), _NO_THING, span=7, clause=True)
_AT_HOME = Shape((Sense.PRIVATE, Sense.ADDRESS))
_ERASED = Shape((Sense.OUT,), (Sense.THING,))
_NOT_FOR_THAT = Shape((Sense.NOT, Sense.USE), (Sense.THING,), span=6)
# What two sentences, one soon after the other, say together: a reason and what follows from it.
_REASONS = (
    (_AT_HOME, _NOT_FOR_THAT),
    (_AT_HOME, Shape((Sense.NOT, Sense.ADS), (Sense.THING,), span=6)),
    (_AT_HOME, _ERASED),
    (Shape((Sense.PRIVATE, Sense.MAILS)), _NOT_FOR_THAT),
    (Shape((Sense.PRIVATE, Sense.MAILS)), _ERASED),
    (Shape((Sense.ORIGIN, Sense.ADDRESS)), _ERASED),
    (_NONE_OF_THESE, _OUT_OF_IT),
    (_NONE_OF_THESE, _OUT_OF_THIS),
    (_UNASKED, _OUT_OF_IT),
    (_UNASKED, _OUT_OF_THIS),
    (_UNASKED, _NOTHING_MORE),
)
_FEW = 14  # words of a mail that says hardly more than "take me out of this"
# Out of a trouble: help is asked for, or the writer's supplier has failed.
_TROUBLES = (
    " help", " hilf", " helf", " aide", " ayud", " aiut", " ajud", " hjälp", " hjelp", " hjælp",
    " autt", " pomoz", " pomó", " supplier", " lieferant", " fourniss", " proveed", " fornitor",
    " forneced", " leveranc", " leverant", " leverandør", " toimitta", " dostawc", " dodavatel",
    " uit de brand ",
)  # fmt: skip
_NEXT = 2  # sentences further on
_OUT_NEEDS = frozenset(_OUT_OF_THIS.needs)
_SHAPE_NEEDS = tuple((shape, frozenset(shape.needs)) for shape in SHAPES)
_PAIR_NEEDS = tuple((pair, frozenset((*pair[0].needs, *pair[1].needs))) for pair in _REASONS)
_COMBINATIONS = Combinations(
    (
        *(shape.needs for shape in SHAPES),
        *((*why.needs, *ask.needs) for why, ask in _REASONS),
        _OUT_OF_THIS.needs,
    )
)


class _Sentence:
    """Where the words of one sentence have which sense in one language, looked up when asked."""

    def __init__(self, text: str, language: int, phrases: dict[Sense, list[str]]) -> None:
        self._source, self._language, self._phrases = addresses.masked(text), language, phrases
        self.text = joined(self._source)
        self._ends: list[int] = []
        self._hits: dict[Sense, tuple[int, ...]] = {}

    def hits(self, sense: Sense) -> tuple[int, ...]:
        """The places, counted in words, of this sense."""
        if sense not in self._hits:
            places = set(self._look(sense))
            if places and sense in _OWNED:
                places -= self._beside_ours()
            self._hits[sense] = tuple(sorted(places))[:_MOST_HITS]
        return self._hits[sense]

    def _beside_ours(self) -> set[int]:
        """The words that a "my" or "our" before them or behind them claims for the writer."""
        ours = set(self._look(Sense.OURS))
        return {place + way for place in ours for way in (-1, 1, 2)}

    def _look(self, sense: Sense) -> Iterator[int]:
        text = self.text
        for phrase in self._phrases.get(sense, ()):
            at, places = text.find(phrase), 0
            while at >= 0 and places < _PLACES:
                yield text.count(" ", 0, at)
                at, places = text.find(phrase, at + 1), places + 1

    def near(self, senses: tuple[Sense, ...], span: int) -> Iterator[int]:
        """Where words of all the senses stand within so many words: the first and the last."""
        found = []
        for sense in senses:
            found.append(self.hits(sense))
            if not found[-1]:
                return
        for places in product(*found):
            if max(places) - min(places) < span:
                yield min(places)
                yield max(places)

    def piece(self, place: int) -> tuple[int, int]:
        """The number and the length in words of the clause that this word is of."""
        if not self._ends:
            lengths = (joined(piece).count(" ") - 1 for piece in _CLAUSE.split(self._source))
            self._ends = [0, *accumulate(max(0, length) for length in lengths)]
        at = bisect_right(self._ends, place)
        return at, self._ends[min(at, len(self._ends) - 1)] - self._ends[at - 1]

    def names_address(self) -> bool:
        """Whether it gives another address: the old one is not all that is to be said."""
        return addresses.STAND_IN in self.text

    def names_trouble(self) -> bool:
        """Whether it tells of a trouble, out of which help is wanted."""
        return any(word in self.text for word in _TROUBLES)

    def counts(self) -> bool:
        """Whether it gives a figure: out of an order something is taken, too."""
        return any(map(str.isdigit, self.text))

    def holds_back(self, senses: tuple[Sense, ...]) -> bool:
        """Whether it says one of what forbids to take it for an ask."""
        return held_back(_WISHES.sub(" ", self.text), self._language, senses)

    def span(self, shape: Shape) -> tuple[int, int] | None:
        """Where the sentence, or one clause of it, has this shape: its first and its last word."""
        if not shape.clause and self.text.count(" ") - 1 > shape.most:
            return None
        ends = self.near(shape.needs, shape.span)
        for first, last in zip(ends, ends, strict=True):
            if shape.clause:
                number, length = self.piece(first)
                if length > shape.most or number != self.piece(last)[0]:
                    continue
                if shape.plain and any(self.piece(at)[0] == number for at in self.hits(Sense.NOT)):
                    continue
                if shape.last and self.piece(last + 1)[0] == number:
                    continue
            return None if self.holds_back(shape.unless) else (first, last)
        return None

    def asks(self, shape: Shape) -> bool:
        """Whether it has this shape, and each address in it is taken out with its writer."""
        span = self.span(shape)
        if span is None or not self.names_address():
            return span is not None
        turns = [at for sense in _TURNS if sense not in shape.needs for at in self.hits(sense)]
        taken = self.hits(Sense.SELF)
        return addresses.all_taken_out(self.text, self._language, span, taken, turns)


class Suspicion:
    """The shapes that a text may have in one language, by the words that it holds."""

    def __init__(self, words: Words, text: str, language: int, moved: bool) -> None:
        self._language = language
        self._phrases = phrases = sighted(words, text, language)
        said = frozenset(phrases) - ({Sense.TO_USE} if moved else set())
        self._shapes = [shape for shape, needs in _SHAPE_NEEDS if needs <= said]
        self._reasons = [pair for pair, needs in _PAIR_NEEDS if needs <= said]
        self._wants_out = said >= _OUT_NEEDS

    def __bool__(self) -> bool:
        return bool(self._shapes or self._reasons or self._wants_out)

    def confirmed_by(self, sentence: str) -> bool:
        """Whether the sentence has the shape of an ask."""
        said = _Sentence(sentence, self._language, self._phrases)
        return any(said.asks(shape) for shape in self._shapes)

    def leaves(self, sentence: str) -> bool:
        """Whether it wants out of a list or a file, whatever else it does not want."""
        said = _Sentence(sentence, self._language, self._phrases)
        return any(said.asks(shape) for shape in self._shapes if Sense.OUT in shape.needs)

    def concluded(self, sentences: Sequence[str]) -> str:
        """The sentence that draws the conclusion of itself or one before it, or ""."""
        said = [_Sentence(sentence, self._language, self._phrases) for sentence in sentences]
        for reason, ask in self._reasons:
            for at, sentence in enumerate(said):
                if sentence.span(reason):
                    for number in range(at, min(at + 1 + _NEXT, len(said))):
                        if _concludes(said[number], ask):
                            return sentences[number]
        return self._curtly(said, sentences)

    def _curtly(self, said: Sequence[_Sentence], sentences: Sequence[str]) -> str:
        """The sentence that wants out of "this", where next to nothing else is said; or ""."""
        if not self._wants_out or sum(each.text.count(" ") - 1 for each in said) > _FEW:
            return ""
        if any(each.holds_back(_UNCLEAR) or each.names_trouble() or each.counts() for each in said):
            return ""
        asked = [at for at, each in enumerate(said) if _concludes(each, _OUT_OF_THIS)]
        others = (text for at, text in enumerate(sentences) if at not in asked)
        if not asked or any(text.endswith(("?", "？")) for text in others):
            return ""
        return sentences[asked[0]]


def suspicions(words: Words, moved: bool = False) -> list[Suspicion]:
    """One for each language in which the text may ask: none for most, at next to no cost.

    ``moved`` if it names another address: which then is to be used in place of one.
    """
    languages = _COMBINATIONS.languages(words)
    text = joined(words.text) if languages else ""
    found = [Suspicion(words, text, language, moved) for language in languages]
    return [each for each in found if each]


def _concludes(said: _Sentence, ask: Shape) -> bool:
    return not said.names_address() and said.span(ask) is not None

"""An ask to be left alone is known by the kinds of words it puts together, in every language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import judged
from mailsync.classify.optouts.senses import Sense, anchor, joined, listed
from mailsync.classify.optouts.shapes import SHAPES, suspicions
from mailsync.classify.optouts.vocabulary import GUARDS, LEXICA, sighted
from mailsync.classify.search.phrases import Words
from optout_wordings import ASKS, OTHERWISE
from relance.core.inbound import Kind

_QUOTE = "\n\n> Would a shorter count help?\n> If you want no further mails, tell me.\n"


def kind(text: str) -> Kind:
    return judged.kind(f"{text}{_QUOTE}")


def flat(cases: dict[str, tuple[str, ...]]) -> list[str]:
    return [text for texts in cases.values() for text in texts]


@pytest.mark.req("B1")
@pytest.mark.parametrize("text", flat(ASKS))
def test_who_asks_in_words_of_his_own_is_heard(text: str) -> None:
    assert kind(text) is Kind.UNSUBSCRIBE_REQUEST


@pytest.mark.req("B1")
@pytest.mark.parametrize("text", flat(OTHERWISE))
def test_who_asks_for_something_else_in_the_same_words_is_answered(text: str) -> None:
    assert kind(text) is Kind.REPLY


@pytest.mark.parametrize("number", range(len(LEXICA)))
def test_a_lexicon_has_words_for_every_sense_that_a_shape_needs_or_is_held_back_by(
    number: int,
) -> None:
    needed = {sense for shape in SHAPES for sense in (*shape.needs, *shape.unless)} | {*GUARDS}

    assert needed - set(LEXICA[number]) == set()


@pytest.mark.parametrize("number", range(len(LEXICA)))
def test_every_phrase_of_a_lexicon_is_found_in_a_text_that_is_that_phrase(number: int) -> None:
    missed = [
        (sense, phrase)
        for sense, entry in LEXICA[number].items()
        for phrase in listed(entry)
        if phrase not in sighted(Words(phrase.strip()), joined(phrase), number).get(sense, [])
    ]

    assert missed == []


@pytest.mark.parametrize("number", range(len(LEXICA)))
def test_no_word_stands_twice_for_one_sense(number: int) -> None:
    twice = [
        (sense, word)
        for sense, entry in LEXICA[number].items()
        for word in entry.split(", ")
        if entry.split(", ").count(word) > 1
    ]

    assert twice == []


def test_a_stem_goes_on_in_the_text_and_a_whole_word_does_not() -> None:
    assert listed("lösch, mich., in ruhe") == (" lösch", " mich ", " in ruhe")
    assert " lösch" in joined("Bitte löschen!")
    assert " mich " not in joined("Frau Michel")


def test_a_phrase_is_looked_up_by_the_longest_word_that_cannot_go_on() -> None:
    assert anchor(" de dónde sac") == "dónd"
    assert anchor(" mich ") == "mich"


def test_a_mail_without_two_of_the_words_raises_no_suspicion() -> None:
    assert suspicions(Words("Thursday at ten suits us well, see you in the lobby.")) == []


def test_a_clause_that_denies_does_not_reach_the_next_one() -> None:
    assert kind("We have no use for it now, but do write to us again.") is Kind.REPLY
    assert kind("Please do not ever write to us again.") is Kind.UNSUBSCRIBE_REQUEST


@given(st.text(max_size=300))
def test_whatever_is_written_is_judged_without_an_error(text: str) -> None:
    for suspicion in suspicions(Words(text)):
        suspicion.confirmed_by(text)
        suspicion.concluded([text, text])


def test_every_shape_needs_words_of_more_than_one_kind() -> None:
    assert [shape for shape in SHAPES if len(set(shape.needs)) < 2] == []
    assert Sense.LATER not in {sense for shape in SHAPES for sense in shape.needs}


def answer(text: str, quoted: str) -> Kind:
    return judged.kind(f"{text}\n\n> Hello Robin\n> {quoted}")


@pytest.mark.req("B1")
@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("No thanks", 'Not for you? Just reply "no thanks" and I\n> will not write again.'),
        ("not now\nRobin", "Simply answer “Not now.” and this is over."),
        ("nein danke", "Kein Bedarf? Antworten Sie einfach mit „Nein danke“."),
        ("Non merci", "Répondez simplement « non merci » et je n'insiste pas."),
        ("nej tack", 'Svara "nej tack" så hör jag inte av mig igen.'),
    ],
)
def test_who_answers_with_the_words_we_offered_for_leaving_leaves(text: str, quoted: str) -> None:
    assert answer(text, quoted) is Kind.UNSUBSCRIBE_REQUEST


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("No thanks", "May I call you on Tuesday?"),
        ("No thanks", 'Last year you told me "no thanks"; has that changed?'),
        ("Yes", 'Reply "yes" and I send the calendar.'),
        ("No thanks, but my colleague Ida may want it: ida@carrow.example, try her in autumn.",
         'Just reply "no thanks".'),
    ],
)  # fmt: skip
def test_the_same_words_where_they_were_not_offered_are_an_answer(text: str, quoted: str) -> None:
    assert answer(text, quoted) is Kind.REPLY


@pytest.mark.parametrize(
    "text",
    [
        "I've stopped living in my inbox, so answers take a while. Let us talk in May.",
        "We have stopped sending catalogues ourselves. What does yours cost?",
        "Ich habe aufgehört, jede Mail sofort zu lesen; ich melde mich.",
    ],
)
def test_what_the_writer_himself_has_stopped_is_asked_of_nobody(text: str) -> None:
    assert kind(text) is Kind.REPLY

"""Direct and reported speech with its speaker, on sentences written for the purpose.

In the tables `{...}` marks the speaker's words, `[...]` a reported content and `[[...]]` a direct one.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dragoman.annotate import quotes
from dragoman.annotate.cues import adjective_cue, noun_cue, verb_cue
from dragoman.annotate.quotation import paragraphs, quoted
from dragoman.annotate.sentences import split
from dragoman.model import Annotated, Article, Entity, Furniture, Mention, Quote, Sentence, Span

Read = Callable[..., Annotated]

DIRECT = [
    "[[“The talks have failed,”]] {the foreign minister} said on Tuesday.",
    "[[“The talks have failed,”]] said {Foreign Minister Ana Ruiz}.",
    "[[“Will the border reopen by May?”]] {Ruiz} asked.",
    "{Ruiz} said: [[“The border will reopen by May.”]]",
    "{The prime minister} told reporters: [[“We are ready for any talks.”]]",
    "{Ruiz} added, [[“Nobody has asked us about it.”]]",
    "[[“Our army is ready,” {General Okoye} said. “It has been ready for months.”]]",
    "[[“If they attack,” {the general} warned, “we will answer in kind.”]]",
    '[["The ceasefire is holding in the north,"]] {a UN spokeswoman} said.',
    "[[''The ceasefire is holding in the north,'']] {Mr. Haddad} said.",
    "[[``The ceasefire is holding in the north,'']] {Mr. Haddad} said.",
    "{The president} replied: [[«We will never sign such a treaty.»]]",
    "{The chancellor} declared: [[„Europe must pay for its own defence“]].",
    "[[‘The harvest cannot leave the port,’]] {the ministry} said.",
    "[[“Sanctions have hurt ordinary families,”]] {Leila Haddad, an economist in Beirut}, said.",
    "[[“Sanctions have hurt ordinary families,”]] says {Leila Haddad, an economist in Beirut}.",
    "According to {the ministry}, [[“no soldier has crossed the border since June”]].",
    "[[“We reject this ultimatum,”]] {the embassy} wrote on its website.",
    "[[“They called it ‘a mistake’ and left the room,”]] {the envoy} recalled.",
    "{The envoy} was blunt: [[“There is no money left for the army.”]]",
]

REPORTED = [
    "{The minister} said [the talks had failed].",
    "{The minister} said [that the talks had failed].",
    "{The minister} said [the talks were “a waste of time”].",
    "[The talks had failed], {the minister} said.",
    "[The talks had failed], said {the Turkish foreign minister}.",
    "[The talks, {the minister} said, had failed again].",
    "{Kyiv} denies [that its drones crossed the border].",
    "{Officials} believe [the convoy turned back on Monday].",
    "{Analysts} think [that the rate will fall].",
    "{The army} claimed [its units had taken the bridge].",
    "{The envoy} told the council [that aid was running out].",
    "{Tehran} warned [that it would close the strait].",
    "{Jakarta} announced [that it would host the summit].",
    "{The report} found [that nine in ten wells were dry].",
    "{The poll} showed [that voters distrust both parties].",
    "{The ministry} confirmed [the delivery of four frigates].",
    "{Ankara} condemned [the attack on the consulate].",
    "{The African Union} praised [the truce].",
    "{Lima} rejected [the proposal].",
    "{The senator} criticized [the sale of the drones].",
    "{Nairobi} supports [the deployment of peacekeepers].",
    "{Hanoi} promised [to buy two satellites].",
    "{The rebels} vowed [to fight on].",
    "{The governor} refused [to sign the order].",
    "{The court} ordered [the ministry to release the files].",
    "{The pope} urged [both sides to lay down their arms].",
    "{Brazil} called for [an immediate ceasefire].",
    "{The opposition} accused [the government of rigging the vote].",
    "{The aid agency} warned of [a famine in the south].",
    "{The two leaders} spoke about [the pipeline].",
    "According to {the central bank}, [inflation fell to four percent].",
    "[Inflation fell to four percent], according to {the central bank}.",
    "[Inflation, according to {the central bank}, fell to four percent].",
    "Parliament debated {the ministry}’s claim [that the dam was safe].",
    "{Oslo} expressed concern about [the plan].",
    "{Delhi} is confident [that the treaty will hold].",
    "{Belgrade} wants [to join the union].",
    "{The general, who met reporters on Monday}, said [the front was calm].",
    "[The raid] was condemned by {Jordan}.",
    "{The Turkish envoy} told a news conference in the Libyan capital [that the deal was being carried out].",
    "{Oslo} called on [both sides to show restraint].",
    "Oslo said the road was open, adding [that trucks were moving].".replace("Oslo", "{Oslo}", 1),
    "{The general} accused [the rebels of looting the depot].",
    "{The mayor} is worried about [the dam].",
    "{The mayor} agreed with [the plan].",
    "{The two ministers} discussed [the pipeline] on Friday.",
    "{Haddad, a lawyer in Beirut}, says [the court is not free].",
    "As {the envoy} put it, [[“nobody wants this war but everybody is in it”]].",
    "{Kremlin}: [Talks with Ankara will resume in May]",
]

NOTHING_DIRECT = [
    "The so-called “peace council” met in Geneva on Monday.",
    "The novel “War and Peace” was banned in the province.",
    "Ministers called the plan “bold” and moved on.",
    "The ship carried 12\" pipes and a 6' crane to the port.",
    "The soldiers' families waited at the ministers' offices for the boys' return.",
    "The treaty entered into force on 1 May.",
    "Protesters carried a banner that read “Peace”.",
]

STRETCHES = [
    ("He said “yes” and “no, never”.", ["“yes”", "“no, never”"]),
    ('He said "yes" and "no, never".', ['"yes"', '"no, never"']),
    ("“It was ‘a trap’ for us,” he said.", ["“It was ‘a trap’ for us,”"]),
    ("It isn't theirs, it's the boys' boat.", []),
    ("„So ist es“, sagte er.", ["„So ist es“"]),
    ("« C'est fini », a-t-il dit.", ["« C'est fini »"]),
    ("»Das ist alles«, sagte sie.", ["»Das ist alles«"]),
    ("「行きます」と彼は言った。", ["「行きます」"]),
    ("“It goes on.\n\n“And on.”", ["“It goes on.", "“And on.”"]),
    ('<a href="x.html">text</a>', []),
    ('He paid 5" too much.', []),
    ("“”", []),
]


def _unmark(marked: str) -> tuple[str, str | None, str | None, bool]:
    """The text, the speaker's words, the content, and whether it is direct."""
    direct = "[[" in marked
    plain = re.sub(r"[\[\]{}]", "", marked)
    speaker = re.search(r"\{(.*?)\}", marked)
    content = re.search(r"\[\[?(.*?)\]", marked)
    return plain, _plain(speaker), _plain(content), direct


def _plain(found: re.Match[str] | None) -> str | None:
    return re.sub(r"[\[\]{}]", "", found.group(1)) if found else None


@pytest.mark.parametrize("marked", DIRECT + REPORTED)
def test_content_and_speaker(read: Read, marked: str) -> None:
    text, speaker, content, direct = _unmark(marked)
    found = read(text).quotes
    assert content in [text[q.start : q.end] for q in found], [text[q.start : q.end] for q in found]
    quote = next(q for q in found if text[q.start : q.end] == content)
    assert quote.direct == direct
    assert quote.speaker is not None
    assert text[slice(*quote.speaker)] == speaker


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The minister is said to have resigned.", "The minister is said to have resigned"),
        ("The ships are believed to be heading north.", "The ships are believed to be heading north"),
        ("It was reported that the ship had sunk.", "that the ship had sunk"),
        ("Asked whether troops would stay, Okoye smiled.", "whether troops would stay"),
    ],
)
def test_hearsay_has_no_speaker(read: Read, text: str, content: str) -> None:
    [quote] = read(text).quotes
    assert (text[quote.start : quote.end], quote.speaker) == (content, None)


@pytest.mark.parametrize(
    "text",
    [
        "The rebels attacked the convoy at dawn.",
        "The president called an emergency meeting.",
        "The flood claimed twelve lives.",
        "A farmer saw the aircraft.",
        "The written reply arrived on Friday.",
    ],
)
def test_acts_are_no_statements(read: Read, text: str) -> None:
    assert read(text).quotes == ()


def test_a_clause_after_the_cue_is_another_quote(read: Read) -> None:
    text = "“Dialogue is needed,” the ministry said, adding that Beijing “will play a part”."
    assert [text[q.start : q.end] for q in read(text).quotes] == [
        "“Dialogue is needed,”",
        "that Beijing “will play a part”",
    ]


def test_a_cue_noun_under_a_verb_is_told_once(read: Read) -> None:
    assert len(read("Oslo expressed concern about the plan.").quotes) == 1


@pytest.mark.parametrize("text", NOTHING_DIRECT)
def test_marks_that_are_no_speech(read: Read, text: str) -> None:
    assert not [q for q in read(text).quotes if q.direct]


@pytest.mark.parametrize(("text", "expected"), STRETCHES)
def test_stretches_between_marks(text: str, expected: list[str]) -> None:
    assert [text[q.start : q.end] for q in quoted(text, _paragraphs(text))] == expected


def test_paragraphs_that_open_anew_are_one_quotation(read: Read) -> None:
    text = "“We have waited for years,” the mayor said. “Now we act.\n\n“The bridge opens in June.”\n\nTrams stopped."
    [quote] = [q for q in read(text).quotes if q.direct]
    assert text[quote.start : quote.end] == text[: text.index("\n\nTrams")]


def test_a_quotation_follows_its_introduction(read: Read) -> None:
    text = "The president issued a statement saying the following:\n\n“No soldier of ours has crossed the border.”"
    [quote] = [q for q in read(text).quotes if q.direct]
    assert quote.speaker is not None
    assert text[slice(*quote.speaker)] == "The president"


def test_the_next_cue_starts_the_next_quotation(read: Read) -> None:
    text = "“The road is open now,” Okoye said. “The bridge is not open yet,” Haddad replied."
    found = [q for q in read(text).quotes if q.direct]
    assert [text[slice(*q.speaker)] for q in found if q.speaker] == ["Okoye", "Haddad"]


def test_reported_words_reach_to_the_end_of_their_quotation(read: Read) -> None:
    text = "The envoy said that “the roads are open. Nobody stops the trucks.” Aid arrived on Monday."
    [quote] = read(text).quotes
    assert text[quote.start : quote.end] == "that “the roads are open. Nobody stops the trucks.”"
    assert not quote.direct


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("We trust our neighbours and we want peace, Okoye said.", "We trust our neighbours and we want peace"),
        ("Okoye said: We trust our neighbours. Peace is near.", "We trust our neighbours. Peace is near."),
        ("The year was hard. Our farms lie idle, Okoye said.", "The year was hard. Our farms lie idle"),
    ],
)
def test_first_person_without_marks_is_direct(read: Read, text: str, content: str) -> None:
    [quote] = [q for q in read(text).quotes if q.direct]
    assert text[quote.start : quote.end] == content


@pytest.mark.parametrize(
    "text",
    [
        "The harvest was good and prices fell, Okoye said.",
        "Okoye said that we would see peace.",
        "We are late with our reports, we said.",
    ],
)
def test_without_proof_it_stays_reported(read: Read, text: str) -> None:
    assert not [q for q in read(text).quotes if q.direct]


@pytest.mark.parametrize(
    ("text", "manner"),
    [
        ("Oslo said the raid was over.", "told"),
        ("According to Oslo, the raid was over.", "told"),
        ("Oslo vowed to end the raid.", "wanted"),
        ("Oslo called for an inquiry.", "wanted"),
        ("Oslo condemned the raid.", "judged"),
    ],
)
def test_manner(read: Read, text: str, manner: str) -> None:
    assert [q.manner for q in read(text).quotes] == [manner]


def test_one_speaker_may_report_another(read: Read) -> None:
    text = "The envoy said that the rebels had promised to disarm."
    speakers = {text[slice(*q.speaker)] for q in read(text).quotes if q.speaker}
    assert speakers == {"The envoy", "the rebels"}


def test_an_article_without_a_parse_keeps_its_quotations() -> None:
    text = "« La guerre est finie depuis hier. »"
    found = quotes.find(Article("a", text), _unparsed(text), (), ())
    assert [text[q.start : q.end] for q in found] == [text]


def test_furniture_is_not_quoted() -> None:
    text = "“We will never give up our land.”\n\n“We have signed the treaty.”"
    menu = Furniture(0, text.index("\n"), "related")
    found = quotes.find(Article("a", text, furniture=(menu,)), _unparsed(text), (), ())
    assert [text[q.start : q.end] for q in found] == ["“We have signed the treaty.”"]


# ------------------------------------------------------------ names


def _named(read: Read, text: str, *named: tuple[str, str, str]) -> list[Quote]:
    """Quotes of the text with mentions of our own: (words, entity name, form)."""
    mentions, entities = [], {}
    for words, name, form in named:
        start = text.index(words)
        mentions.append(Mention(start, start + len(words), "person", name.lower(), form))
        entities[name] = Entity(name.lower(), "person", name)
    sentences = read(text).sentences
    return list(quotes.find(Article("a", text, language="en"), sentences, mentions, tuple(entities.values())))


def test_the_mention_on_the_head_names_the_speaker(read: Read) -> None:
    [quote] = _named(
        read,
        "Ruiz aide Tom Okoye said the talks had failed.",
        ("Ruiz", "Ana Ruiz", "name"),
        ("Tom Okoye", "Thomas Okoye", "name"),
    )
    assert (quote.entity, quote.speaker_name) == ("thomas okoye", "Thomas Okoye")


def test_a_pronoun_is_the_speaker_before_it(read: Read) -> None:
    found = _named(read, "Okoye said the talks had failed. He said they would resume.", ("Okoye", "Tom Okoye", "name"))
    assert [q.speaker_name for q in found] == ["Tom Okoye", "Tom Okoye"]


@pytest.mark.parametrize("pronoun", ["it", "they"])
def test_it_is_the_body_that_spoke_before(pronoun: str, read: Read) -> None:
    found = _named(read, f"The coast guard said the ferry had sunk. Two sailors had died, {pronoun} said.")
    assert [q.speaker_name for q in found] == ["The coast guard", "The coast guard"]


def test_it_is_no_person(read: Read) -> None:
    found = _named(read, "Okoye said the talks had failed. It said they would resume.", ("Okoye", "Tom Okoye", "name"))
    assert [q.speaker_name for q in found] == ["Tom Okoye", None]


def test_a_pronoun_is_the_subject_before_it(read: Read) -> None:
    found = _named(read, "Okoye met the press. He said talks would resume.", ("Okoye", "Tom Okoye", "name"))
    assert [q.speaker_name for q in found] == ["Tom Okoye"]


def test_a_pronoun_alone_names_nobody(read: Read) -> None:
    [quote] = _named(read, "He said the talks had failed.")
    assert quote.speaker_name is None


def test_words_name_the_speaker_where_no_mention_does(read: Read) -> None:
    [quote] = _named(read, "The coast guard said the ferry had sunk.")
    assert quote.speaker_name == "The coast guard"


# ------------------------------------------------------------- cues


@pytest.mark.parametrize("form", ["said", "wrote", "denies", "warned", "admitted", "told", "vows", "urging", "claimed"])
def test_forms_of_verbs(form: str) -> None:
    assert verb_cue(form) is not None


@pytest.mark.parametrize("form", ["table", "walked", "of", ""])
def test_words_that_do_not_attribute(form: str) -> None:
    assert verb_cue(form) is noun_cue(form) is adjective_cue(form) is None


# -------------------------------------------------------------- laws


def _paragraphs(text: str) -> dict[int, Span]:
    return paragraphs(_unparsed(text))


def _unparsed(text: str) -> list[Sentence]:
    return [Sentence(s.start, s.end, None, n) for n, block in enumerate(split(text)) for s in block]


@given(st.text(alphabet="ab S.?!,:\n\"'“”‘’«»„`-", max_size=120))
def test_stretches_lie_in_the_text_in_order(text: str) -> None:
    found = quoted(text, _paragraphs(text))
    for q in found:
        assert 0 <= q.start <= q.inner.start <= q.inner.end <= q.end <= len(text)
        assert q.words > 0
    assert all(a.end <= b.start for a, b in pairwise(found))


PIECES = [
    "“We agree,”",
    " he said",
    " that ",
    "the minister",
    ".",
    "\n\n",
    " “",
    "”",
    ": ",
    " according to ",
    "Oslo",
    " wants to go",
]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_quotes_lie_in_the_text(read: Read, text: str) -> None:
    for q in read(text).quotes:
        for span in (q.span, q.cue, q.speaker):
            assert span is None or 0 <= span.start < span.end <= len(text)

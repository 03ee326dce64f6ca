"""Who speaks, and for whom. Sentences, persons and institutes are invented, but for the names of
states and their bodies."""

from __future__ import annotations

import pytest

from tests.reading.quoting import WORDS, quotes_of, speakers_of

CUES = [
    (f'"{WORDS}," Mara Harlan said.', "Mara Harlan"),
    (f'"{WORDS}," said Mara Harlan.', "Mara Harlan"),
    (f'"{WORDS}," said Dr. Mara Harlan, who runs the harbor, on Monday.', "Mara Harlan"),
    (f'"{WORDS}," Mara Harlan, a fisherman, told reporters.', "Mara Harlan"),
    (f'"{WORDS}," a fisherman, Mara Harlan, told the paper.', "Mara Harlan"),
    (f'"{WORDS}," according to Mara Harlan.', "Mara Harlan"),
    (f'"{WORDS}," KCNA quoted Ri Song Hak as saying.', "Ri Song Hak"),
    (f'"{WORDS}," Mara Harlan was quoted as saying by KCNA.', "Mara Harlan"),
    (f'"{WORDS}?" asked Mara Harlan.', "Mara Harlan"),
    (f'"{WORDS}!" Mara Harlan shouted.', "Mara Harlan"),
    (f'Mara Harlan said: "{WORDS}."', "Mara Harlan"),
    (f'Asked about it, Mara Harlan, a spokesman, said: "{WORDS}."', "Mara Harlan"),
    (f'Says Mara Harlan: "{WORDS}."', "Mara Harlan"),
    (f'Mara Harlan, the harbor master: "{WORDS}."', "Mara Harlan"),
    ('Mara Harlan said that the boat was "never in any danger at all".', "Mara Harlan"),
    ('Mara Harlan called on the owners to "put an end to it".', "Mara Harlan"),
    ('Mara Harlan left early but noted "a change in the weather there".', "Mara Harlan"),
    ('Mara Harlan left early, saying the night was "too long for a man".', "Mara Harlan"),
    ('It was described by Mara Harlan as "the very longest of nights".', "Mara Harlan"),
    ('The boat sailed "in fear of the weather," Mara Harlan said.', "Mara Harlan"),
    ('There was "no sign of any of them" for a week, Mara Harlan said.', "Mara Harlan"),
    ('Peter Lund told Harlan: "The winter was long," according to Mara Bly. "Very long."',
     "Peter Lund"),
    (f'Mara Harlan praised the crew. "{WORDS}," she said.', "Mara Harlan"),
    (f'Mara Harlan praised the crew. "{WORDS}."', "Mara Harlan"),
    (f'"{WORDS}," South Korea\'s Joint Chiefs of Staff said.', "South Korea Joint Chiefs of Staff"),
    (f'"{WORDS}," said a statement from the US Indo-Pacific Command.', "US Indo-Pacific Command"),
    (f'"{WORDS}," the Blue House said.', "Blue House"),
    (f'"{WORDS}," Pyongyang said.', "North Korea"),
    (f'"{WORDS}," France and Germany said.', "France and Germany"),
    (f'"{WORDS}," a South Korean defense ministry official said.',
     "a South Korean defense ministry official"),
    (f'"{WORDS}," said one of the fishermen.', "one of the fishermen"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker"), CUES)
def test_the_cue_names_the_speaker(text: str, speaker: str) -> None:
    assert speakers_of(text) == [speaker]


MEANT = [
    # the fullest name of the report
    (f'Governor Mara E. Harlan came. "{WORDS}," Harlan said.', "Mara E. Harlan"),
    # which Kim
    (f'U.S. envoy Sung Kim came after Kim Jong Un left. "{WORDS}," the envoy said.', "Sung Kim"),
    (f'North Korean leader Kim Jong Un came. U.S. envoy Sung Kim followed. "{WORDS}," Kim said.',
     "Sung Kim"),
    # family name first
    (f'Spokeswoman Hua Minglan spoke. "{WORDS}," Hua said.', "Hua Minglan"),
    (f'President Park Soo-ah spoke. "{WORDS}," Park said.', "Park Soo-ah"),
    # he and she
    (f'Peter Lund, a fisherman, met Mrs. Mara Bly. "{WORDS}," he said.', "Peter Lund"),
    (f'Spokesman Peter Lund met spokeswoman Mara Bly. "{WORDS}," she said.', "Mara Bly"),
    # the official, the ministry, it
    (f'A U.S. defense official gave no name. "{WORDS}," the official said.',
     "A U.S. defense official"),
    (f'"{WORDS}," the Blue House said.\n\n"{WORDS} for the North," it said.', "Blue House"),
    (f'Japan\'s Defense Ministry gave a figure. "{WORDS}," the ministry said.',
     "Japan Ministry of Defense"),
    # a paragraph of words alone
    (f'"{WORDS}," Mara Harlan said.\n\nNobody answered her.\n\n"{WORDS} again," she said.',
     "Mara Harlan"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker"), MEANT)
def test_short_names_and_pronouns_mean_who_was_named_before(text: str, speaker: str) -> None:
    assert speakers_of(text)[-1] == speaker


FOR_WHOM = [
    (f'"{WORDS}," U.S. State Department spokesman Peter Lund said.', "US"),
    (f'"{WORDS}," said Peter Lund, the U.S. envoy for North Korea.', "US"),
    (f'"{WORDS}," French U.N. Ambassador Peter Lund said.', "FR"),
    (f'"{WORDS}," said Senator Peter Lund, a Republican.', "US"),
    (f'"{WORDS}," Barack Obama said.', "US"),
    (f'"{WORDS}," said Peter Lund, a fellow at the Veridan Institute for Sea Studies.',
     "Veridan Institute for Sea Studies"),
    (f'"{WORDS}," said Peter Lund of Veridan University in Seoul.', "Veridan University"),
    (f'"{WORDS}," said Peter Lund, a former U.N. inspector now at the Veridan Center.',
     "Veridan Center"),
    (f'"{WORDS}," said a spokesman for Iran\'s Academy of Sea Science.', "IR"),
    (f'"{WORDS}," said Peter Lund, 34, a nurse in the town of Erimo.', None),
    (f'"{WORDS}," Peter Lund told Reuters.', None),
    (f'"{WORDS}," a Western diplomat said.', None),
    (f'"{WORDS}," KCNA said.', "KP"),
    (f'"{WORDS}," Yonhap said.', "Yonhap"),
    (f'"{WORDS}," France and Germany said.', "FR, DE"),
    (f'China was silent at first.\n\n"{WORDS}," Foreign Ministry spokesman Lu Minglan said.', "CN"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "affiliation"), FOR_WHOM)
def test_for_whom_they_speak(text: str, affiliation: str | None) -> None:
    assert [quote.affiliation for quote in quotes_of(text)] == [affiliation]


def test_nobody_is_invented() -> None:
    (quote,) = quotes_of(f'On the wall it reads, in red: "{WORDS}."')
    assert quote.speaker is None or quote.speaker in "On the wall it reads, in red"


def test_the_cue_is_quoted_with_its_speaker() -> None:
    (quote,) = quotes_of(f'"{WORDS}," former harbor master Mara Harlan told reporters on Monday.')
    assert quote.cue is not None
    assert quote.cue.exact == "Mara Harlan told"

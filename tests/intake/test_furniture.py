"""What is furniture and what is story. All sentences are invented."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watchbook.intake.furniture import find_furniture

STORY = "The army fired one missile."


@pytest.mark.parametrize(
    "line",
    [
        "Skip to main content",
        "Share",
        "SHARE »",
        "Continue reading the main story",
        "READ MORE: How the bay was cleared",
        "RECOMMENDED: Ten missiles that never flew",
        "[ Islanders ask who pays for the radar ]",
        "(Reporting by Ann Lee and Jo Park; Editing by Max Rowe)",
        "Photo by Jo Park",
        "Bay Wire/Jo Park via Getty Images",
        "A missile on a truck. Reuters/Jo Park",
        "Keep Reading",
        "Have something to add to this story? Tell us below.",
        "Image copyright Bay Wire Image caption A missile on a truck",
        "FILE - In this picture from January, a missile is shown on parade.",
        "A missile leaves a truck. (AP Photo/Jo Park)",
        "People watch a TV that shows a file picture of a missile.",
        "Sign up for our letter about missiles",
        "By Ann Lee and Jo Park",
        "By ANN LEE, Bay Wire",
        "___",
        "3 / 12",
        "Bay Wire writers Ann Lee and Jo Park contributed to this report.",
        "Updated 5:32 AM EDT, Tue June 3, 2031",
        "— Ann Lee (@annlee) June 3, 2031",
    ],
)
def test_a_line_of_furniture_is_found_among_the_story(line: str) -> None:
    text = f"{STORY}\n{line}\n{STORY}\n{STORY}\n{STORY}"
    assert [text[start:end] for start, end in find_furniture(text)] == [line]


@pytest.mark.parametrize(
    "line",
    [
        STORY,
        "Share prices fell after the missile.",
        "Published photographs showed a missile on a truck.",
        "More than 20 missiles were fired.",
        "Video shown by state television had the missile rise.",
        "By Tuesday two missiles had been fired.",
        "By Monday",
        "Read carefully, the statement says that a missile was fired.",
        "[The missile] flew 590 km, he said.",
        "The missile (a Musudan) fell short.",
        "World leaders condemned the launch.",
        "According to a Reuters/Ipsos poll, most feared a missile.",
        "TIPPING POINT",
        "He is a reporter who saw the missile.",
        "The North fired 3 / 12 of them.",
    ],
)
def test_a_line_of_the_story_stays_one(line: str) -> None:
    assert find_furniture(f"{STORY}\n{line}\n{STORY}\n{STORY}\n{STORY}") == ()


def test_headlines_under_their_heading_belong_to_it_until_a_sentence_comes() -> None:
    text = f"{STORY}\nRelated Coverage\nMissile falls in bay\nWho paid?\nRadar built\n{STORY}"
    found = find_furniture(text)
    assert [text[start:end] for start, end in found] == ["Related Coverage", "Missile falls in bay"]


def test_a_note_of_the_editors_is_found_at_the_end_of_a_paragraph() -> None:
    text = f"{STORY} (Additional reporting by Ann Lee in Seoul; Editing by Max Rowe)"
    ((start, end),) = find_furniture(text)
    assert text[start:end].startswith("(Additional") and end == len(text)


def test_a_bio_counts_at_the_end_only() -> None:
    bio = "Ann Lee is a reporter in Port Larch. Follow her on all the usual sites."
    end = f"{STORY}\n{STORY}\n{STORY}\n{STORY}\n{bio}"
    assert find_furniture(end) == ((len(end) - len(bio), len(end)),)
    assert find_furniture(f"{bio}\n{STORY}\n{STORY}\n{STORY}\n{STORY}") == ()


@given(st.text(alphabet=st.sampled_from("Share\nread more: ()[]By A.é🚀\u00ad "), max_size=300))
def test_spans_are_sorted_apart_and_inside_the_text(text: str) -> None:
    spans = find_furniture(text, ((0, min(3, len(text))),))
    edges = [edge for span in spans for edge in span]
    assert edges == sorted(set(edges))
    assert all(0 <= edge <= len(text) for edge in edges)

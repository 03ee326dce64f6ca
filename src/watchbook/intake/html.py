"""A page as a person reads it: its story, one line for each paragraph, without what stands around.

The parser is selectolax (lexbor): it reads what browsers read, at any depth of nesting, some
thirty times faster than readability scorers. Those were measured on wire stories and lost
words that matter (a story's first paragraph, a caption's date in the lede, a story in pieces),
because they judge a paragraph by its length and links. Here nothing that the page calls a
paragraph of its story is dropped: only what the page itself marks as something else is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from watchbook.intake.wordings import PageWordings, load_page_wordings

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode


def _tags(names: str) -> frozenset[str]:
    return frozenset(names.split())


#: Elements that begin and end a line of their own; td and th too, so that neighbouring cells
#: are never read as one sentence.
BLOCKS = _tags(
    "address article aside blockquote body br center dd details dialog dir div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol p pre "
    "section summary table tbody td tfoot th thead tr ul"
)
#: What HTML itself calls space. A non-breaking space is a letter of the story and stays.
SPACE = re.compile("[ \t\n\r\f]+")
CLASS_WORD = re.compile(r"[a-z]+(?:[_-]+[a-z]+)*")
Kind = Literal["story", "part", "caption", "furniture"]
SENTENCE_END = (".", "!", "?", "”", '"', "’", "'", ")", ":", "…")
#: The deepest part of the page that holds this share of its story is taken for the story.
STORY_SHARE = 0.6
SHORT = 200
#: No furniture holds this share of a page's letters.
MOST = 0.5
DOUBTS = 60
#: Parts within parts that are told apart.
MOST_PARTS = 20
#: Feeds carry pages written as XML: there ``<iframe src="…"/>`` is an empty element, while HTML
#: reads on to ``</iframe>`` and so loses the rest of the story.
EMPTY_ELEMENT = re.compile(
    r"<(iframe|script|style|textarea|title|noscript|object|video|audio|canvas|figure|aside|nav"
    r"|footer|header|button|svg|a|span|div|section|p|i|b|em|strong|ul|ol|li|h[1-6])"
    r"""((?:\s(?:[^<>"']++|"[^"]{0,20000}+"|'[^']{0,20000}+')*+)?+)>""",
    re.IGNORECASE,
)
#: A page with so many marks is looked at for its depth first: the parser, as the standard has
#: it, looks up the whole way from each new block, and 100,000 in one another take it a minute.
MANY_MARKS = 10_000
DEEPEST = 500
TAG = re.compile(
    r"""<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s(?:[^<>"']++|"[^"]{0,20000}+"|'[^']{0,20000}+')*+)?+)>"""
)
#: Elements that end by themselves, so that their beginnings need not mean depth.
SHALLOW = _tags("p li dt dd tr td th thead tbody option br hr img input meta link")


@dataclass(frozen=True, slots=True)
class Page:
    """What a page says: its story and, where its head names them, title, outlet, address, time.

    ``captions`` are the half-open spans of the story that stand under a picture.
    ``published`` is as the page has it ("2016-03-10T02:11:00Z"), not yet understood.
    """

    story: str
    captions: tuple[tuple[int, int], ...] = ()
    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    published: str | None = None


@dataclass(slots=True)
class _Line:
    """A line being made: its pieces, how much of it is link, the parts of the page it lies in."""

    tag: str
    parts: tuple[int, ...]
    pieces: list[str]
    caption: bool
    linked: int = 0

    def text(self) -> str:
        return SPACE.sub(" ", "".join(self.pieces)).strip(" ")


@dataclass(frozen=True, slots=True)
class _Told:
    """A line that the page tells."""

    text: str
    parts: tuple[int, ...]
    caption: bool


def read_page(html: str) -> Page:
    """The story of a page or of a fragment of one (as feeds carry), and what its head says.

    >>> read_page("<p>It flew <b>590</b> km.</p><nav>Sport</nav><p>It fell.</p>").story
    'It flew 590 km.\\nIt fell.'
    """
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(_flatten(_close_empty_elements(html)))
    title = _title(tree)
    lines = [
        _Told(text, line.parts, line.caption)
        for line in _lines(tree, load_page_wordings())
        if (text := line.text()) and not _only_a_link(line, text) and text != title
    ]
    story, captions = _join(_story(lines))
    return Page(
        story=story,
        captions=captions,
        title=title,
        outlet=_meta(tree, "og:site_name"),
        url=_meta(tree, "og:url") or _attribute(tree, "link[rel=canonical]", "href"),
        published=_published(tree),
    )


def _close_empty_elements(html: str) -> str:
    if "/>" not in html:
        return html

    def close(match: re.Match[str]) -> str:
        name, attributes = match.groups()
        # <a href=page/> has an unquoted address that ends in a slash, and is not empty.
        if attributes.endswith(("/",)) and attributes[-2:-1] in ("", " ", "\n", "\t", '"', "'"):
            return f"<{name}{attributes[:-1]}></{name}>"
        return match[0]

    return EMPTY_ELEMENT.sub(close, html)


def _flatten(html: str) -> str:
    """The page with what is nested too deep lifted up: its lines stay apart, its marks are lost."""
    if html.count("<") < MANY_MARKS:
        return html
    depth = lifted = 0

    def lift(match: re.Match[str]) -> str:
        nonlocal depth, lifted
        closing, name, attributes = match.groups()
        tag = name.lower()
        if tag in SHALLOW or attributes.endswith("/"):
            return match[0]
        if not closing and depth < DEEPEST:
            depth += 1
            return match[0]
        if closing and not lifted:
            depth = max(0, depth - 1)
            return match[0]
        lifted += -1 if closing else 1
        return "<br>" if tag in BLOCKS else ""

    return TAG.sub(lift, html)


def _lines(tree: LexborHTMLParser, words: PageWordings) -> Iterator[_Line]:
    """Every line of the page outside what the page marks as furniture, in order.

    One walk with neither recursion nor looking up: a page may be nested 100,000 deep.
    """
    root = tree.body
    if root is None:
        return
    parts: list[int] = []
    links = captions = whole = 0
    doubts = DOUBTS
    line = _Line("body", (), [], False)
    opened: list[tuple[bool, bool, bool, bool]] = []
    node: LexborNode | None = root
    while node is not None:
        tag = node.tag or ""
        block = tag in BLOCKS
        child = None
        if tag == "-text":
            piece = node.text_content or ""
            line.pieces.append(piece)
            if links:
                line.linked += len(piece.strip())
        else:
            kind = _kind(node, tag, bool(parts), words)
            if kind == "furniture" and tag in ("div", "section") and doubts:
                # A name can mislead ("promo_status-none" on the whole story). How much hangs on
                # it is asked a few times a page only: asking costs as much as is asked about.
                doubts -= 1
                if _size(node) > MOST * (whole := whole or _size(root)):
                    kind = "story"
            if block or kind == "caption":
                yield line
            if kind != "furniture":
                child = node.child
                if child is not None:
                    if kind == "part" and len(parts) == MOST_PARTS:
                        kind = "story"
                    if kind == "part":
                        parts.append(node.mem_id)
                    captions += kind == "caption"
                    links += tag == "a"
                    opened.append((kind == "part", kind == "caption", tag == "a", block))
            if block or kind == "caption":
                line = _Line(tag, tuple(parts), [], captions > 0)
        if child is not None:
            node = child
            continue
        # Nothing below: go on beside it, leaving every element that ends here.
        while (following := node.next) is None or not opened:
            if not opened:
                yield line
                return
            was_part, was_caption, was_link, was_block = opened.pop()
            links -= was_link
            captions -= was_caption
            if was_part:
                parts.pop()
            if was_block or was_caption:
                yield line
                line = _Line("", tuple(parts), [], captions > 0)
            parent = node.parent
            if parent is None:
                yield line
                return
            node = parent
        node = following


def _size(node: LexborNode) -> int:
    return len(node.text())


def _kind(node: LexborNode, tag: str, in_part: bool, words: PageWordings) -> Kind:
    """What the page itself marks an element as."""
    if tag[:1] in "-_!" or tag in words.tags or (tag == "header" and not in_part):
        return "furniture"
    attributes = node.attributes
    if tag in ("article", "main"):
        return "part"
    if not attributes or tag in ("body", "html"):
        return "caption" if tag in words.caption_tags else "story"
    role = attributes.get("role")
    if "hidden" in attributes or role in words.roles:
        return "furniture"
    if (
        attributes.get("itemprop") == "articleBody"
        or role in ("main", "article")
        or (attributes.get("itemtype") or "").endswith("Article")
    ):
        return "part"
    if tag in words.caption_tags:
        return "caption"
    named = f"{attributes.get('class') or ''} {attributes.get('id') or ''}".lower()
    return _kind_by_name(named, words) if named != " " else "story"


def _kind_by_name(named: str, words: PageWordings) -> Kind:
    """What the class and id of an element say that it is."""
    found: Kind = "story"
    for word in CLASS_WORD.findall(named):
        if word in words.stories:
            return "part"
        # The subjects of a story, as blog software writes them: "tag-newsletter".
        if word.startswith(("tag-", "category-")):
            continue
        plain = word.replace("_", "-")
        if plain in words.captions:
            return "caption"
        if plain in words.names or not words.name_parts.isdisjoint(plain.split("-")):
            found = "furniture"
    return found


def _only_a_link(line: _Line, text: str) -> bool:
    """Whether a line is nothing but links to other pages: a list of headlines, a topic.

    A whole sentence that is a link is story: "The test was its fifth." may well be one.
    """
    if not line.linked or len(text) > SHORT or text.endswith(SENTENCE_END):
        return False
    return line.linked >= 0.9 * len(text.replace(" ", ""))


def _story(lines: list[_Told]) -> list[_Told]:
    """The lines of the deepest part that holds most of the page's story, or all of them."""
    weight: dict[int, int] = {}
    depth: dict[int, int] = {}
    whole = 0
    for line in lines:
        whole += len(line.text)
        for at, part in enumerate(line.parts):
            weight[part] = weight.get(part, 0) + len(line.text)
            depth[part] = at
    held = [part for part in weight if weight[part] >= STORY_SHARE * whole]
    if not held:
        return lines
    chosen = max(held, key=lambda part: depth[part])
    return [line for line in lines if chosen in line.parts]


def _join(lines: list[_Told]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """One text of the lines, and where in it the captions are."""
    captions = []
    at = 0
    for line in lines:
        if line.caption:
            captions.append((at, at + len(line.text)))
        at += len(line.text) + 1
    return "\n".join(line.text for line in lines), tuple(captions)


def _title(tree: LexborHTMLParser) -> str | None:
    """The headline: as the page tells other sites, else its only h1, else its title."""
    told = _meta(tree, "og:title")
    if told:
        return told
    for selector in ("h1", "title"):
        found = tree.css(selector)
        if len(found) == 1 and (text := SPACE.sub(" ", found[0].text()).strip()):
            return text
    return None


def _published(tree: LexborHTMLParser) -> str | None:
    for name in ("article:published_time", "datePublished", "date", "DC.date.issued"):
        if value := _meta(tree, name):
            return value
    for script in tree.css('script[type="application/ld+json"]'):
        if match := re.search(r'"datePublished"\s*:\s*"([^"]{8,40})"', script.text()):
            return match[1]
    return None


def _meta(tree: LexborHTMLParser, name: str) -> str | None:
    for key in ("property", "name", "itemprop"):
        if value := _attribute(tree, f'meta[{key}="{name}"]', "content"):
            return value
    return None


def _attribute(tree: LexborHTMLParser, selector: str, name: str) -> str | None:
    node = tree.css_first(selector)
    if node is None:
        return None
    return SPACE.sub(" ", node.attributes.get(name) or "").strip() or None

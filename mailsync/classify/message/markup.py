"""HTML to plain text in one linear pass, for reading only and never for display."""

from __future__ import annotations

from html import unescape

from mailsync.classify.message.containers import Container, Containers, lowered

_PARAGRAPHS = frozenset(
    ("blockquote", "dl", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "p", "table", "ul")
)
_LINES = frozenset(
    ("address", "article", "center", "dd", "div", "dt", "footer", "form", "header", "hr", "li",
     "main", "pre", "section", "tr")
)  # fmt: skip
_CELLS = frozenset(("td", "th"))
_VOID = frozenset(("area", "base", "br", "col", "hr", "img", "input", "link", "meta", "wbr"))
_SPECIAL = frozenset(("blockquote", "pre"))  # they mean something without any attribute
_UNREAD = frozenset(("head", "script", "style", "title"))
_QUOTE_LINE = "-----Original Message-----"  # stands for a mail below which nothing is new
_QUOTED = "\n>\n"  # stands for a quote below which there may be answers


def to_text(html: str, *, quotes: bool = True) -> str:
    """The readable text, a line for each block.

    ``quotes=False`` leaves out quoted mails and signatures as far as the elements tell that mail
    programs put around them. Where a quote was, a mark is left for ``new_text``.
    """
    text = _read(html, quotes=quotes, signatures=quotes)
    if quotes or text.replace(_QUOTE_LINE, "").strip("> \n"):
        return text
    return _read(html, quotes=quotes, signatures=True)  # somebody typed into the signature


def _read(html: str, *, quotes: bool, signatures: bool) -> str:
    lower = lowered(html)
    containers = Containers(lower, quotes=quotes, signatures=signatures)
    scanner = _Scanner(html, lower, containers)
    scanner.run()
    return "\n".join(" ".join(line.split()) for line in "".join(scanner.out).split("\n"))


def _unescaped(text: str) -> str:
    try:
        return unescape(text)
    except ValueError:  # a character reference of thousands of digits
        return text


class _Nest:
    """How deep the scan is inside an element, told by the tags of the same name."""

    def __init__(self) -> None:
        self.name = ""
        self.depth = 0

    def enter(self, name: str) -> None:
        self.name, self.depth = name, 1

    def pass_tag(self, name: str, closes: bool) -> bool:
        """Whether this tag ends the element."""
        if not self.depth or name != self.name:
            return False
        self.depth += -1 if closes else 1
        return self.depth == 0


class _Scanner:
    """One pass over the tags. What is opened and never closed ends the text, as in a browser."""

    def __init__(self, html: str, lower: str, containers: Containers) -> None:
        self.html = html
        self.lower = lower
        self.containers = containers
        self.out: list[str] = []
        self._hidden = _Nest()
        self._thread = _Nest()
        self._thread_start = 0  # where in ``out``
        self._preformatted = _Nest()
        self._is_fresh = True  # nothing stands on the line yet
        self._is_ended = False

    def run(self) -> None:
        position = 0
        while not self._is_ended:
            start = self.html.find("<", position)
            if start != position:
                self._say(self.html[position : start if start >= 0 else None])
            if start < 0:
                break
            position = self._tag(start)
        if self._thread.depth:
            del self.out[self._thread_start :]

    def _say(self, text: str) -> None:
        if self._hidden.depth:
            return
        text = _unescaped(text)
        if not text.isspace():
            self._is_fresh = False
        self.out.append(text if self._preformatted.depth else text.replace("\n", " "))

    def _tag(self, start: int) -> int:
        """Read the tag at ``start``; where to go on."""
        if self.html.startswith("<!--", start):
            return self._after("-->", start)
        first = self.html[start + 1 : start + 2]
        if not (first.isalpha() or (first and first in "/!?")):
            if not self._hidden.depth:
                self.out.append("<")
                self._is_fresh = False
            return start + 1
        end = self.html.find(">", start)
        if end < 0:
            self._is_ended = True
            return end
        tag = self.lower[start + 1 : end]
        closes = first == "/"
        name = tag[1:].strip() if closes else tag
        if not name.isalpha():
            name = (name.rstrip("/").split(None, 1) or [""])[0]
        if name in _UNREAD and not closes:
            return self._after(">", self._after(f"</{name}", end))
        self._element(name, tag, closes)
        return end + 1

    def _after(self, needle: str, start: int) -> int:
        found = self.lower.find(needle, start)
        return len(self.html) if found < 0 else found + len(needle)

    def _element(self, name: str, tag: str, closes: bool) -> None:
        if self._hidden.depth:
            self._hidden.pass_tag(name, closes)
            return
        self._break(name)
        if self._thread.depth and self._thread.pass_tag(name, closes):
            self._end_thread()
        if name == "pre":
            self._preformatted.pass_tag(name, closes)
        if closes or (name == tag and name not in _SPECIAL):
            return
        if name == "pre" and not self._preformatted.depth:
            self._preformatted.enter(name)
        what = self.containers.of(name, tag)
        if what is not None:
            self._enter(name, what)

    def _enter(self, name: str, what: Container) -> None:
        if name in _VOID and what is not Container.TAIL:
            return
        match what:
            case Container.TAIL:
                self.out.append(f"\n{_QUOTE_LINE}\n")
                self._is_ended = True
            case Container.THREAD:
                if not self._thread.depth:
                    self._thread.enter(name)
                    self._thread_start = len(self.out)
            case Container.QUOTE:
                self._quote(name)
            case Container.SIGNATURE | Container.UNSEEN:
                self._hidden.enter(name)

    def _break(self, name: str) -> None:
        """Begin a new line where a browser would."""
        if name == "br" or name in _PARAGRAPHS or (name in _LINES and not self._is_fresh):
            self.out.append("\n")
            self._is_fresh = True
        elif name in _CELLS:
            self.out.append(" ")

    def _quote(self, name: str) -> None:
        if self._thread.depth:
            if name != "blockquote":
                return  # the thread's own attribution
            said = "".join(self.out[self._thread_start :])
            if "----" in said:  # a forward, whose blockquotes are not the whole of it
                return
            self._end_thread()
        else:
            self.out.append(_QUOTED)
        self._hidden.enter(name)

    def _end_thread(self) -> None:
        del self.out[self._thread_start :]
        self.out.append(_QUOTED)
        self._thread.depth = 0

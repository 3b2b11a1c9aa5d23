"""Bytes to text by the few charsets that mail really uses."""

from __future__ import annotations

# An allowlist, because Python's codec registry also holds idna, punycode (quadratic), zlib, and
# whatever a name like "../../x" would make it try to import.
_CODECS = {
    "utf8": "utf-8",
    "cp65001": "utf-8",
    "latin1": "cp1252",
    "iso88591": "cp1252",  # what browsers do: C1 controls do not occur in mail, curly quotes do
    "iso88599": "cp1254",
    "ksc56011987": "cp949",
    "euckr": "cp949",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb18030": "gb18030",
    "big5": "big5",
    "shiftjis": "cp932",
    "sjis": "cp932",
    "eucjp": "euc_jp",
    "iso2022jp": "iso2022_jp_ext",
    "koi8r": "koi8_r",
    "koi8u": "koi8_u",
    "tis620": "cp874",
    "windows874": "cp874",
    "macintosh": "mac_roman",
    "utf16": "utf-16",
    "utf16le": "utf-16-le",
    "utf16be": "utf-16-be",
    **{f"iso8859{n}": f"iso8859_{n}" for n in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)},
    **{f"windows{n}": f"cp{n}" for n in range(1250, 1259)},
    **{f"cp{n}": f"cp{n}" for n in range(1250, 1259)},
}


def decode(data: bytes, charset: str) -> str:
    """Decode by ``charset``; unknown or undeclared ones as UTF-8, else as latin-1. Never fails."""
    name = charset.strip().lower().replace("-", "").replace("_", "")[:20]
    codec = _CODECS.get(name)
    if codec and codec != "utf-8":
        return data.decode(codec, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("utf-8", "replace") if codec else data.decode("latin-1")

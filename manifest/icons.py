"""The icons that mail programs fetch: PNG files which the web serves to everybody."""

from __future__ import annotations

FOLDER = "/static/icons"

#: Pixels. 16, 32 and 80 are the ribbon's; 25, 32 and 48 at scales 1 to 3 the phone's; 64 and 128
#: the list's of add-ins; 48 Gmail's; 192 the app package's. Google fetches no SVG.
SIZES = (16, 25, 32, 48, 50, 64, 75, 80, 96, 128, 144, 192)

COLOR = "relance-192.png"  # of the app package
OUTLINE = "relance-outline-32.png"  # of the app package: white on nothing

NAMES = frozenset({f"relance-{size}.png" for size in SIZES} | {OUTLINE})
PATHS = frozenset(f"{FOLDER}/{name}" for name in NAMES)

#!/usr/bin/env python3
"""Writes Sources/Markup/HTML/NamedReferences.swift from Python's html.entities.html5 (the WHATWG standard's list).

Run it from the top of the checkout.
"""
from html.entities import html5

entries = sorted((n.encode(), t) for n, t in html5.items())
words = ["%s=%s" % (n.decode(), "+".join("%x" % ord(c) for c in t)) for n, t in entries]
rows, row = [], ""
for w in words:
    if len(row) + len(w) > 110: rows.append(row); row = ""
    row += w + " "
rows.append(row)
out = ["// Made by Scripts/Markup/entities.py; do not edit.", "", "enum NamedReferences {",
       "  /// How many there are.", "  static let count = %d" % len(words),
       "  /// Name and code points of each, sorted by the bytes of the name, a space after each.",
       '  static let spelled: StaticString = """']
out += ["    " + r.rstrip() + " \\" for r in rows] + ["    ", '    """', "}", ""]
del out[-4]; out[-4] = out[-4][:-2]
open("Sources/Markup/HTML/NamedReferences.swift", "w").write("\n".join(out))

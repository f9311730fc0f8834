#!/usr/bin/env python3
"""Writes Sources/Markup/Charsets/SingleByteTables.swift from Python's codecs, corrected where the WHATWG Encoding
standard differs: bytes 80-9F without a character mean the control of that number, KOI8-U has the letters of KOI8-RU,
windows-1255 has U+05BA. Run it from the top of the checkout.
"""
TABLES = [("ibm866", "cp866"), ("iso8859x2", "iso8859_2"), ("iso8859x3", "iso8859_3"), ("iso8859x4", "iso8859_4"),
          ("iso8859x5", "iso8859_5"), ("iso8859x6", "iso8859_6"), ("iso8859x7", "iso8859_7"),
          ("iso8859x8", "iso8859_8"), ("iso8859x10", "iso8859_10"), ("iso8859x13", "iso8859_13"),
          ("iso8859x14", "iso8859_14"), ("iso8859x15", "iso8859_15"), ("iso8859x16", "iso8859_16"),
          ("koi8R", "koi8_r"), ("koi8U", "koi8_u"), ("macintosh", "mac_roman"), ("windows874", "cp874")]
TABLES += [("windows%d" % n, "cp%d" % n) for n in range(1250, 1259)] + [("macCyrillic", "mac_cyrillic")]
PATCH = {("koi8U", 0xAE): 0x45E, ("koi8U", 0xBE): 0x40E, ("windows1255", 0xCA): 0x5BA}

out = ["// Made by Scripts/Markup/charsets.py; do not edit.", "", "enum SingleByteTables {",
       "  /// The characters of the bytes from 80 on, in hexadecimal, `-` for none.",
       "  static func spelled(_ charset: Charset) -> StaticString? {", "    switch charset {"]
for name, codec in TABLES:
    words = []
    for b in range(128, 256):
        c = bytes([b]).decode(codec, "replace")
        v = PATCH.get((name, b), ord(c) if c != "\ufffd" else b if b < 0xA0 and name.startswith("windows") else None)
        words.append("-" if v is None else "%x" % v)
    label = "." + name + (", .iso8859x8i" if name == "iso8859x8" else "")
    out += ["    case %s:" % label, '      """']
    out += ["      " + " ".join(words[i:i + 16]) + (" \\" if i < 112 else "") for i in range(0, 128, 16)]
    out += ['      """']
out += ["    default: nil", "    }", "  }", "}", ""]
open("Sources/Markup/Charsets/SingleByteTables.swift", "w").write("\n".join(out))

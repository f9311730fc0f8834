#!/usr/bin/env python3
"""Makes the lists of countries, regions and cities from the packages iso-codes and tzdata and the lists written by hand.

Usage: Sources/train-names/make-lists.py   (writes Data/country.txt, region.txt, city.txt)
"""
import json
import os
import re

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "Data")
ISO = "/usr/share/iso-codes/json/"


def by_hand(name):
    with open(os.path.join(HERE, name + ".hand"), encoding="utf8") as f:
        lines = f.read().split("\n")
    return lines[0], [x for line in lines[1:] for x in line.split(",") if x]


def write(name, comment, entries):
    seen = []
    for e in sorted(set(entries)):
        if 2 < len(e) < 50:
            seen.append(e)
    seen += [e for e in sorted(set(entries)) if len(e) == 2]
    with open(os.path.join(HERE, name + ".txt"), "w", encoding="utf8") as f:
        f.write(comment + "\n" + "\n".join(seen) + "\n")


comment, countries = by_hand("country")
for c in json.load(open(ISO + "iso_3166-1.json"))["3166-1"] + json.load(open(ISO + "iso_3166-3.json"))["3166-3"]:
    for key in ("name", "common_name", "official_name"):
        if key in c:
            countries.append(re.sub(r"[,(].*", "", c[key]).strip())
write("country", comment, countries)

# Parts of countries: those of which newspapers in English write most, to keep chance likenesses with words few.
PARTS = "AF AR AT AU BE BR CA CH CN CO DE EG ES FR GB GR IN ID IE IL IQ IR IT JP KE KR LB LY MA MX MY NG NL NZ PE PH PK " \
    "PL PS PT RO RS RU SA SD SE SO SY TH TN TR UA US UZ VE VN YE ZA"
comment, regions = by_hand("region")
for s in json.load(open(ISO + "iso_3166-2.json"))["3166-2"]:
    if s["code"][:2] in PARTS.split():
        name = re.sub(r"\s*[\[(/;,].*", "", s["name"]).strip()
        name = re.sub(r"(?i)( province| oblast| region| county|, city of| governorate)$", "", name)
        name = re.sub(r"^(Al|Ash|Ad|An|As|Az|Ar) (?=[A-Z])", "", name)
        if re.fullmatch(r"[^\d]{3,40}", name):
            regions.append(name)
write("region", comment, regions)

comment, cities = by_hand("city")
with open("/usr/share/zoneinfo/tzdata.zi", encoding="utf8") as f:
    for line in f:
        words = line.split()
        zone = words[2] if words[:1] == ["L"] else words[1] if words[:1] == ["Z"] else ""
        if "/" in zone and not zone.startswith(("Etc/", "US/", "SystemV/")):
            cities.append(zone.split("/")[-1].replace("_", " "))
write("city", comment, [c for c in cities if not re.search(r"\d|GMT|^[A-Z]{3}$", c)])

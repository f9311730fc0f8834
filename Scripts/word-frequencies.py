#!/usr/bin/env python3
"""word-frequencies.py ARTICLES.jsonl[.gz] > Sources/Stories/Data/WordFrequencies.swift

In how many of 10,000 news articles a word stands: the words that stand in at least 50 of them, most frequent first.
Only the counts are kept, no text."""
import collections, gzip, json, re, sys

count = collections.Counter()
articles = 0
with (gzip.open if sys.argv[1].endswith('.gz') else open)(sys.argv[1], 'rt', encoding='utf-8') as lines:
    for line in lines:
        articles += 1
        count.update(set(re.findall(r"[^\W_]+", json.loads(line)['text'].lower())))
rows = sorted(((round(10000 * n / articles), w) for w, n in count.items()), key=lambda r: (-r[0], r[1]))
words = [f'{w} {n}' for n, w in rows if n >= 50 and len(w.encode()) < 24]
print('// Made by Scripts/word-frequencies.py; see SOURCES.md. Each word with the number of 10,000 articles it stands in.')
print('// swift-format-ignore-file')
print('let wordFrequencies: StaticString = """')
line = ''
for word in words:
    if len(line) + len(word) > 118:
        print(line + ' \\')
        line = ''
    line += (' ' if line else '') + word
print(line)
print('"""')

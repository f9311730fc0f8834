#!/usr/bin/env python3
"""news-words.py FOLDER ARTICLES.jsonl[.gz]… [--part K,L/M]: the words of English news, counted, for the mending of glued words.

Writes NewsWords.swift (each word of three or more articles, how often it stands in small letters and with a capital, and
the openings and endings that rare words are made with) and NewsWordPairs.swift (which words follow each other, as bits).
Only counts are kept, no text. --part counts only articles whose id falls into parts K and L of M by its CRC, so that what
is measured on the other parts is unseen."""
import collections, gzip, json, math, pathlib, re, sys, unicodedata, zlib

LEAST_ARTICLES, PAIR_BITS = 3, 21
# How often two words follow each other among so many, from which degree on.
PAIR_DEGREES = ((1, 6e-7), (2, 8e-6), (3, 8e-5))
# What is left of a contraction whose apostrophe was lost.
CONTRACTIONS = ('dont doesnt didnt isnt arent wasnt werent wont wouldnt couldnt shouldnt cant hasnt havent hadnt thats ive '
                'youre theyre weve youve theyve im id hes shes whats theres heres lets youll theyll').split()
MASK = (1 << 64) - 1


def plain(text):
    text = unicodedata.normalize('NFKD', text.replace('\u2019', "'"))
    return ''.join(c for c in text if not unicodedata.combining(c))


def level(count):
    return min(25, round(1.3 * math.log2(1 + count)))


def key(word):
    value = 0xCBF29CE484222325
    for byte in word.encode():
        value = (value ^ byte) * 0x100000001B3 & MASK
    return value


def pair_bits(first, second, degree):
    mixed = (key(first) * 31 & MASK) ^ key(second)
    mixed = (mixed + degree) * 0x9E3779B97F4A7C15 & MASK
    mixed ^= mixed >> 29
    mixed = mixed * 0xBF58476D1CE4E5B9 & MASK
    return [mixed >> (64 - PAIR_BITS * (i + 1)) & (1 << PAIR_BITS) - 1 for i in range(3)]


def articles(paths, chosen, parts):
    for path in paths:
        with (gzip.open if path.endswith('.gz') else open)(path, 'rt', encoding='utf-8') as lines:
            for line in lines:
                record = json.loads(line)
                if parts == 1 or zlib.crc32(str(record['id']).encode()) % parts in chosen:
                    yield record['text']


def count(texts):
    words, in_articles, pairs = collections.Counter(), collections.Counter(), collections.Counter()
    for text in texts:
        before, end, seen, text = None, -9, set(), plain(text)
        for match in re.finditer(r'[^\W_]+', text):
            word = match[0]
            if not (word.isascii() and word.isalpha()):
                before = None
                continue
            folded = word.lower()
            words[folded, word[0].isupper()] += 1
            seen.add(folded)
            if before and text[end:match.start()] == ' ':
                pairs[before, folded] += 1
            before, end = folded, match.end()
        in_articles.update(seen)
    return words, in_articles, pairs


def affixes(words, known):
    """How often rare words begin and end with a piece beside a known word: what new words are made of."""
    rare = collections.Counter()
    for (word, _), n in words.items():
        rare[word] += n
    opening, ending, made = collections.Counter(), collections.Counter(), 0
    for word, n in rare.items():
        if n > 3 or not 5 <= len(word) <= 24:
            continue
        cuts = [(word[:i], word[i:]) for i in range(2, len(word) - 1)]
        cuts = [
            (a, b) for a, b in cuts
            if known.get(a, 0) > 5 and (known.get(b, 0) > 5 or len(a) > 3 and len(b) < 8)
            or known.get(b, 0) > 5 and len(b) > 3 and len(a) < 8]
        for a, b in cuts:
            opening[a] += n / len(cuts)
            ending[b] += n / len(cuts)
        made += n if cuts else 0
    return opening, ending, made


def swift(path, comment, declarations):
    with open(path, 'w') as out:
        print(f'// Made by Scripts/news-words.py; see SOURCES.md. {comment}\n// swift-format-ignore-file', file=out)
        for name, text in declarations:
            if isinstance(text, int):
                print(f'let {name} = {text}', file=out)
                continue
            print(f'let {name}: StaticString = """', file=out)
            for at in range(0, len(text), 118):
                print(text[at:at + 118] + ('\\' if at + 118 < len(text) else ''), file=out)
            print('"""', file=out)


def main():
    words = [a for a in sys.argv[1:] if not a.startswith('--')]
    chosen, parts = [0], 1
    if '--part' in sys.argv:
        value = sys.argv[sys.argv.index('--part') + 1]
        words.remove(value)
        chosen, parts = [int(k) for k in value.split('/')[0].split(',')], int(value.split('/')[1])
    folder = pathlib.Path(words[0])
    counted, in_articles, pairs = count(articles(words[1:], chosen, parts))
    total = sum(counted.values())
    known = {}
    for word in sorted(w for w, n in in_articles.items() if n >= LEAST_ARTICLES and len(w) < 28):
        small, capital = counted[word, False], counted[word, True]
        # Words that are glued in the articles themselves are no words.
        if any(pairs.get((word[:i], word[i:]), 0) > 50 + 200 * (small + capital) for i in range(1, len(word))):
            continue
        known[word] = (small, capital)
    for word in CONTRACTIONS:
        small, capital = known.get(word, (0, 0))
        known[word] = (max(small, total // 3300), max(capital, total // 13000))
    sizes = {w: a + b for w, (a, b) in known.items()}
    opening, ending, made = affixes(counted, {w: n for w, n in sizes.items()})
    listed = ''.join(w + chr(65 + level(a)) + chr(65 + level(b)) for w, (a, b) in sorted(known.items()))
    piece = lambda table: ''.join(w + chr(65 + min(25, round(2 * math.log2(1 + n)))) for w, n in sorted(table.items()) if n >= 2)
    bits = bytearray(1 << PAIR_BITS)
    for (a, b), n in pairs.items():
        if a not in known or b not in known:
            continue
        for degree, least in PAIR_DEGREES:
            if n >= max(3, least * total):
                for bit in pair_bits(a, b, degree):
                    bits[bit] = 1
    letters = []
    for at in range(0, 1 << PAIR_BITS, 6):
        value = 35 + sum(bit << i for i, bit in enumerate(bits[at:at + 6]))
        letters.append(chr(value + (value >= 92)))
    swift(folder / 'NewsWords.swift', 'Each word with the logarithms of its counts in small letters and with a capital.', [
        ('newsWords', listed), ('newsWordsCounted', total), ('newsWordOpenings', piece(opening)),
        ('newsWordEndings', piece(ending)), ('newsWordsMade', made)])
    swift(folder / 'NewsWordPairs.swift', 'Which words follow each other, as bits by hash, six a character.', [
        ('newsWordPairs', ''.join(letters))])
    print(len(known), 'words,', sum(n >= max(3, PAIR_DEGREES[0][1] * total) for n in pairs.values()), 'pairs,', f'{sum(bits) / len(bits):.3f} of bits set')


main()

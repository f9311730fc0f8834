#!/usr/bin/env python3
"""repair_quality.py PROGRAM ARTICLES.jsonl[.gz] [--n N] [--seed S] [--part K/M] [--show N]: how well damage is mended.

The three-way test: of each article (the truth) a damaged copy is made, which lost everything past ASCII and 3-6 % of its
spaces, most of them beside capitals, and a different clean copy, which was trimmed, has another lead and other numbers.
Settings: with the clean copy; with an article of another text that shares one passage only, of which the words in the
passage are counted; alone among clean articles; among damaged ones only; and clean articles, where every change is harm. A spot is mended if the words on it are the truth's, letter for letter; a clean word is harmed if it is
not in what comes out. Without a sibling, letters past ASCII are left out of the count on both sides. --part takes every
M-th article by a hash of its id, so that what rules and words were made from can be kept apart from what judges them."""
import argparse, bisect, difflib, gzip, json, random, re, subprocess, sys, zlib

CREDITS = ['(Agency) -', 'By wire services', 'From our correspondents']


def plain(text):
    return re.sub(r'[^\x00-\x7f]', '', text)


def glued(rng, text, rate):
    """`text` without some of its single spaces; six times as many are lost beside capitals, as links stand there."""
    words = re.split(r'(\s+)', text)
    out = []
    for at, word in enumerate(words):
        if word == ' ' and 0 < at < len(words) - 1:
            near = words[at - 1][:1].isupper() or words[at + 1][:1].isupper()
            if rng.random() < rate * (3 if near else 0.5):
                continue
        out.append(word)
    return ''.join(out)


def other(rng, text, rest):
    """A clean copy that is not the same: some paragraphs cut, another lead, some numbers changed."""
    parts = [p for p in re.split(r'\n\s*\n', text) if p.strip()]
    if len(parts) > 5:
        parts.pop(rng.randrange(1, len(parts)))
    parts = [re.sub(r'\b\d{1,3}\b', lambda m: m[0] if rng.random() < 0.7 else str(int(m[0]) + 1), p) for p in parts]
    lead = ' '.join(rest.split()[:30])
    return f'{lead}\n\n{rng.choice(CREDITS)} ' + '\n\n'.join(parts)


def quoting(rng, text, rest):
    """An article of another text in which a few sentences of `text` stand in the middle, and where these stand in `text`."""
    parts = [m.span() for m in re.finditer(r'(?:[^\n]|\n(?!\s*\n))+', text)]
    start = rng.randrange(len(parts))
    end = start
    while end + 1 < len(parts) and parts[end][1] - parts[start][0] < 400:
        end += 1
    place = parts[start][0], min(parts[end][1], parts[start][0] + 1500)
    others = [p for p in re.split(r'\n\s*\n', rest) if p.strip()]
    half = len(others) // 2
    return '\n\n'.join(others[:half] + [text[place[0]:place[1]]] + others[half:]), place


def tokens(text):
    return [(m.start(), m[0]) for m in re.finditer(r'\S+', text)]


def spots(truth, hurt):
    """For each word of the truth whether it stands unhurt in `hurt`; and the groups of words that one spot covers.

    `hurt` is `truth` with characters left out, so one pass tells where each of its characters comes from."""
    kept, at = [], 0
    for char in hurt:
        while truth[at] != char:
            at += 1
        kept.append(at)
        at += 1
    present = set(kept)
    words = tokens(truth)
    bad = [any(start + i not in present for i in range(len(word))) for start, word in words]
    groups = [[i] for i, b in enumerate(bad) if b]
    for i in range(len(words) - 1):
        end = words[i][0] + len(words[i][1])
        if not any(k in present for k in range(end, words[i + 1][0])):
            groups.append([i, i + 1])
            bad[i] = bad[i + 1] = True
    return [w for _, w in words], bad, groups


def matched(truth, found):
    """Which words of `truth` stand in `found`, in order."""
    ok = [False] * len(truth)
    for a, _, size in difflib.SequenceMatcher(None, truth, found, autojunk=False).get_matching_blocks():
        ok[a:a + size] = [True] * size
    return ok


def run(program, records):
    lines = '\n'.join(json.dumps(r, ensure_ascii=False) for r in records) + '\n'
    out = subprocess.run([program, 'repair', '--jsonl'], input=lines.encode(), stdout=subprocess.PIPE, check=True).stdout
    return {a['id']: a for a in map(json.loads, out.splitlines())}


def folded(words, bad):
    """The words without their letters past ASCII, and which of them lost some."""
    kept = [(plain(w), b or not w.isascii()) for w, b in zip(words, bad) if plain(w)]
    return [w for w, _ in kept], [b for _, b in kept]


def judge(name, cases, answers, show, fold, places={}):
    total = mended = clean = harmed = 0
    seen = []
    for key, truth, hurt in cases:
        text = answers[key]['text']
        words, bad, groups = spots(truth, hurt)
        if fold:
            text = plain(text)
            words, bad = folded(words, bad)
            groups = spots(plain(truth), plain(hurt))[2]
        found = [w for _, w in tokens(text)]
        ok = matched(words, found)
        if key in places:
            # Words at the edges stand in the passage only in part.
            start, end = places[key]
            inside = [start < at and at + len(word) < end for at, word in tokens(truth)]
            groups = [g for g in groups if all(inside[i] for i in g)]
        total += len(groups)
        mended += sum(all(ok[i] for i in g) for g in groups)
        clean += bad.count(False)
        harmed += sum(not ok[i] for i in range(len(ok)) if not bad[i])
        seen += [('missed', ' '.join(words[max(0, g[0] - 2):g[0]] + ['·'.join(words[g[0]:g[-1] + 1])] + words[g[-1] + 1:g[-1] + 3])) for g in groups if not all(ok[i] for i in g)]
        seen += [('harmed', ' '.join(words[max(0, i - 2):i + 3])) for i in range(len(ok)) if not bad[i] and not ok[i]]
    share = f'{100 * mended / total:.2f} % of {total} spots mended, ' if total else ''
    print(f'{name:22s} {share}{100 * harmed / max(1, clean):.4f} % of {clean} clean words harmed ({harmed})', flush=True)
    rng = random.Random(0)
    for what in ('missed', 'harmed'):
        some = [s for w, s in seen if w == what]
        for words in rng.sample(some, min(show, len(some))):
            print(f'    {what}: {words}')


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('program')
    parser.add_argument('articles')
    parser.add_argument('--n', type=int, default=400)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--part', default='0/1')
    parser.add_argument('--show', type=int, default=0)
    a = parser.parse_args()
    part, parts = map(int, a.part.split('/'))
    with (gzip.open if a.articles.endswith('.gz') else open)(a.articles, 'rt', encoding='utf-8') as lines:
        articles = [json.loads(line) for line in lines]
    articles = [d for d in articles if zlib.crc32(d['id'].encode()) % parts == part]
    articles = [d for d in articles if 150 <= len(d['text'].split()) <= 3000]
    rng = random.Random(a.seed)
    rng.shuffle(articles)
    chosen, others = articles[:a.n], articles[a.n:4 * a.n]
    cases, damaged, copies, quotes, places = [], [], [], [], {}
    for d in chosen:
        truth = d['text'].replace('\r', '').strip()
        hurt = glued(rng, plain(truth), rng.uniform(0.03, 0.06))
        cases.append((d['id'], truth, hurt))
        damaged.append({'id': d['id'], 'text': hurt})
        copies.append({'id': d['id'] + '/copy', 'text': other(rng, truth, rng.choice(others)['text'])})
        quote, places[d['id']] = quoting(random.Random(d['id']), truth, others[len(quotes) % len(others)]['text'])
        quotes.append({'id': d['id'] + '/quote', 'text': quote})
    context = [{'id': d['id'], 'text': d['text']} for d in others]
    judge('with a sibling', cases, run(a.program, damaged + copies + context), a.show, False)
    # Without the vocabulary of others, so that what is mended is the passage's doing.
    judge('sharing a passage', cases, run(a.program, damaged + quotes), a.show, False, places)
    judge('among clean articles', cases, run(a.program, damaged + context), a.show, True)
    judge('among damaged ones', cases, run(a.program, damaged), a.show, True)
    alone = {}
    for record in damaged[:100]:
        alone.update(run(a.program, [record]))
    judge('one alone', cases[:100], alone, a.show, True)
    clean = [(d['id'], d['text'], d['text']) for d in others]
    judge('clean articles', clean, run(a.program, context), a.show, False)


main()

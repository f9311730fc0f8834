"""Which blocks of a page are its article, told by the text that people marked as the article; and how well a text agrees."""
import re
from collections import Counter
import numpy as np

WORD = re.compile(r'\w+')


def labels(blocks, texts):
    """1 for each block that the gold text holds; for repeated blocks only where most of the article stands around."""
    best = None
    toks = [WORD.findall(b) for b in blocks]
    for text in texts:
        y = one_labelling(toks, WORD.findall(text))
        got = sum(len(t) for t, k in zip(toks, y) if k)
        if best is None or got > best[0]:
            best = (got, y)
    return best[1]


def one_labelling(toks, gold):
    grams = Counter(tuple(gold[i:i + 4]) for i in range(len(gold) - 3))
    flat = ' ' + ' '.join(gold) + ' '
    y = np.zeros(len(toks), int)
    for i, t in enumerate(toks):
        if len(t) >= 4:
            g = [tuple(t[k:k + 4]) for k in range(len(t) - 3)]
            y[i] = sum(x in grams for x in g) * 2 >= len(g)
    drop_second_copies(toks, grams, y)
    near = lambda i: sum(len(toks[j]) for j in range(max(0, i - 6), min(len(toks), i + 7)) if y[j] and j != i)
    same = {}
    for i, t in enumerate(toks):
        if y[i]:
            same.setdefault(tuple(t), []).append(i)
    for t, where in same.items():
        allowed = max(1, flat.count(' ' + ' '.join(t) + ' '))
        if len(where) > allowed:
            for i in sorted(where, key=near)[:-allowed]:
                y[i] = 0
    for order, step in ((range(len(toks)), -1), (range(len(toks) - 1, -1, -1), 1)):
        for i in order:
            if y[i] or not toks[i] or len(toks[i]) >= 4:
                continue
            j = i + step
            while 0 <= j < len(toks) and abs(j - i) < 12 and not (y[j] and toks[j]):
                j += step
            if not (0 <= j < len(toks)) or not y[j]:
                continue
            s = toks[j][-3:] + toks[i] if step < 0 else toks[i] + toks[j][:3]
            y[i] = ' ' + ' '.join(s) + ' ' in flat
    return y


def drop_second_copies(toks, grams, y):
    """Long blocks whose words other blocks have already brought are the whole text once more."""
    left = Counter(grams)
    for i in sorted((i for i in range(len(toks)) if y[i] and len(toks[i]) >= 4), key=lambda i: len(toks[i])):
        g = [tuple(toks[i][k:k + 4]) for k in range(len(toks[i]) - 3)]
        if len(toks[i]) >= 60 and sum(left[x] > 0 for x in g) * 3 < len(g):
            y[i] = 0
            continue
        left.subtract(g)


def doubt(blocks, texts):
    """How much each block counts: little where the accepted texts disagree on it."""
    if len(texts) < 2 or not blocks:
        return np.ones(len(blocks))
    return np.where(np.ptp(np.array([labels(blocks, [t]) for t in texts]), 0) > 0, 0.15, 1.0)


def shingles(text):
    t = WORD.findall(text)
    return Counter(tuple(t[i:i + 4]) for i in range(max(1, len(t) - 3)) if t[i:i + 4])


def agreement(text, texts):
    """(true, false, missing) shares of the four-word runs, against the accepted text that agrees best."""
    mine, best = shingles(text), (0.0, 0.0, 1.0)
    for other in map(shingles, texts):
        tp = sum((mine & other).values()); fp = sum(mine.values()) - tp; fn = sum(other.values()) - tp
        got = tuple(x / max(1, tp + fp + fn) for x in (tp, fp, fn))
        best = max(best, got)
    return best


def figures(shares):
    """Macro precision, recall and their F1 over pages, and the share of pages whose own F1 is below one half."""
    p = np.mean([t / (t + f) for t, f, _ in shares if t + f]); r = np.mean([t / (t + m) for t, _, m in shares])
    own = np.array([2 * t / (2 * t + f + m) for t, f, m in shares])
    return p, r, 2 * p * r / (p + r), (own < 0.5).mean()

#!/usr/bin/env python3
"""train_blocks.py PREFIX GOLD.jsonl [GOLD.jsonl ...] [--out TABLE.swift] [--hold-out]

Trains the block classifier of Sources/Extraction. PREFIX.f32 holds the rows of features that Extraction computes,
PREFIX.jsonl one object a page {"id", "blocks": [words of each block]}; the gold files give each page's article text.
Two stages of boosted oblivious trees with logistic loss: the second sees the first one's opinion of the blocks around
(learnt from pages that the first stage had not seen). Written to a Swift file, for each tree
`feature<threshold …: leaf …;` with leaves in thousandths of a logit. With --hold-out every second page is kept for checking.
Needs numpy only. No text of the pages gets into the table.
"""
import argparse, hashlib, json, re, sys, textwrap
from collections import Counter
import numpy as np

WORD = re.compile(r'\w+')
BINS = 48
NEIGHBOURS = [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5]
FADES = [0.5, 0.8, 0.93]


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


def binned(X):
    edges = []
    B = np.zeros(X.shape, np.uint8)
    for f in range(X.shape[1]):
        q = np.unique(np.quantile(X[:, f], np.linspace(0, 1, BINS + 1)[1:-1]))
        mids = []
        u = np.unique(X[:, f])
        for v in q:  # a threshold between two values that occur, so that "<" is safe against rounding
            k = np.searchsorted(u, v, 'right')
            if k < len(u):
                mids.append((u[k - 1] + u[k]) / 2)
        e = np.unique(np.array(mids, np.float32))
        edges.append(e)
        B[:, f] = np.searchsorted(e, X[:, f], 'right')
    return B, edges


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def train(X, y, w, trees, depth=5, rate=0.15, lam=2.0, seed=0, sample=0.5):
    B, edges = binned(X)
    n, F = B.shape
    off = (np.arange(F) * BINS).astype(np.int32)
    flat = B.astype(np.int32) + off
    rnd = np.random.default_rng(seed)
    z = np.zeros(n)
    model = []
    for t in range(trees):
        p = sigmoid(z)
        g, h = w * (p - y), w * p * (1 - p) + 1e-9
        cols = np.sort(rnd.choice(F, max(8, int(F * sample)), replace=False))
        rows = np.flatnonzero(rnd.random(n) < 0.7)
        fr, gr, hr = flat[rows][:, cols], g[rows], h[rows]
        leaf = np.zeros(len(rows), np.int32)
        splits = []
        for d in range(depth):
            L = 1 << d
            G = np.zeros((L, len(cols), BINS)); H = np.zeros((L, len(cols), BINS))
            for c in range(len(cols)):
                k = leaf * BINS + (fr[:, c] - off[cols[c]])
                G[:, c] = np.bincount(k, gr, L * BINS).reshape(L, BINS)
                H[:, c] = np.bincount(k, hr, L * BINS).reshape(L, BINS)
            gl, hl = G.cumsum(2), H.cumsum(2)
            gt, ht = gl[:, :, -1:], hl[:, :, -1:]
            gain = (gl ** 2 / (hl + lam) + (gt - gl) ** 2 / (ht - hl + lam)).sum(0)
            gain[:, -1] = -1
            for c in range(len(cols)):
                gain[c, len(edges[cols[c]]):] = -1
            c, b = np.unravel_index(gain.argmax(), gain.shape)
            splits.append((int(cols[c]), float(edges[cols[c]][b]), int(b)))
            leaf = leaf * 2 + (B[rows, cols[c]] > b)
        Gs, Hs = np.bincount(leaf, gr, 1 << depth), np.bincount(leaf, hr, 1 << depth)
        val = np.round(-rate * Gs / (Hs + lam) * 1000).astype(int)
        full = np.zeros(n, np.int32)
        for f, _, b in splits:
            full = full * 2 + (B[:, f] > b)
        z += val[full] / 1000
        model.append(([(f, e) for f, e, _ in splits], val))
    return model, z


def apply(model, X):
    z = np.zeros(len(X))
    for splits, val in model:
        leaf = np.zeros(len(X), np.int32)
        for f, e in splits:
            leaf = leaf * 2 + (X[:, f] >= np.float32(e))
        z += val[leaf] / 1000
    return z


def context(X, z, pages, words):
    """The rows of the second stage: the first stage's opinions around, then the first stage's own row."""
    out = []
    for a, b in pages:
        p = sigmoid(z[a:b]).astype(np.float32); n = b - a; w = np.minimum(words[a:b], 60)
        cols = [p]
        for o in NEIGHBOURS:
            q = np.zeros(n, np.float32)
            if o < 0 and n > -o: q[-o:] = p[:n + o]
            elif o > 0 and n > o: q[:n - o] = p[o:]
            cols.append(q)
        m = np.where(p > 0.5, p, 0) * w
        for f in FADES:
            for direction in (1, -1):
                q = np.zeros(n, np.float32); s = 0.0
                for i in (range(n) if direction == 1 else range(n - 1, -1, -1)):
                    q[i] = s; s = (s + m[i]) * f
                cols.append(q)
        kept = np.flatnonzero((p > 0.5) & (words[a:b] >= 8))
        first, last = (kept[0], kept[-1]) if len(kept) else (n, -1)
        i = np.arange(n)
        cols += [np.clip(i - first, -50, 50), np.clip(last - i, -50, 50)]
        tot = max(1.0, m.sum()); c = np.cumsum(m)
        cols += [(c - m) / tot, c / tot]
        out.append(np.stack(cols, 1))
    return np.hstack([np.vstack(out).astype(np.float32), X])


def table(name, model):
    lines = []
    for splits, val in model:
        lines += textwrap.wrap(break_on_hyphens=False, width=112, text=' '.join(f'{f}<{e:.6g}' for f, e in splits) + ': ' + ' '.join(map(str, val)) + ';')
    return f'let {name}: StaticString = """\n' + ''.join(f'  {l}\n' for l in lines) + '  """\n'


def rounded(model):
    return [([(f, float(f'{e:.6g}')) for f, e in splits], val) for splits, val in model]


def shingles(t):
    return Counter(tuple(t[i:i + 4]) for i in range(max(1, len(t) - 3)) if t[i:i + 4])


def page_f1(blocks, keep, texts):
    b = shingles([w for x, k in zip(blocks, keep) if k for w in WORD.findall(x)])
    best = (0, 0, 0)
    for text in texts:
        a = shingles(WORD.findall(text)); o = sum((a & b).values())
        p, r = o / max(1, sum(b.values())), o / max(1, sum(a.values()))
        best = max(best, (2 * o / max(1, sum(a.values()) + sum(b.values())), p, r))
    return best


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument('prefix'); ap.add_argument('gold', nargs='+')
    ap.add_argument('--out', help='the Swift file to write'); ap.add_argument('--name', default='plain'); ap.add_argument('--hold-out', action='store_true')
    ap.add_argument('--trees', type=int, default=80); ap.add_argument('--trees2', type=int, default=80)
    ap.add_argument('--depth', type=int, default=5); ap.add_argument('--folds', type=int, default=4)
    ap.add_argument('--dump', help='a file for the opinions on unseen pages'); ap.add_argument('--rate', type=float, default=0.15)
    a = ap.parse_args()
    gold = {}
    for path in a.gold:
        for l in open(path, encoding='utf-8'):
            g = json.loads(l); gold[g['id']] = g
    meta = [json.loads(l) for l in open(a.prefix + '.jsonl', encoding='utf-8')]
    X = np.fromfile(a.prefix + '.f32', np.float32).reshape(sum(len(m['blocks']) for m in meta), -1)
    pages, at, ys, ws, keep, words, texts = [], 0, [], [], [], [], []
    for m in meta:
        n = len(m['blocks']); g = gold.get(m['id'].split('#')[0])
        if g and g.get('text') and n:
            t = [g['text']] + (g.get('text_alt') or [])
            y = labels(m['blocks'], t)
            k = np.array([len(WORD.findall(b)) for b in m['blocks']], np.float32)
            pages.append((len(np.concatenate(ys)) if ys else 0, 0)); ys.append(y); words.append(k); texts.append((m, t))
            ws.append((k + 2) / max(150, len(WORD.findall(g['text']))) * (0.5 if '#' in m['id'] else 1))
            keep.append(np.arange(at, at + n))
        at += n
    X = X[np.concatenate(keep)]; y = np.concatenate(ys); w = np.concatenate(ws); words = X[:, 0]
    w *= len(w) / w.sum()
    ends = np.cumsum([len(v) for v in ys]); pages = list(zip([0, *ends[:-1]], ends))
    # The same site's pages, and the same page in two sets, stay on one side.
    fold = np.array([int(hashlib.md5(m['id'].split('#')[0].encode()).hexdigest(), 16) % 2 for m, _ in texts])
    oracle = [page_f1(m['blocks'], yy, t) for (m, t), yy in zip(texts, ys)]
    print('pages', len(pages), 'blocks', len(y), 'kept', y.mean(), 'oracle F1', np.mean([o[0] for o in oracle]))
    def subs(sel):
        e = np.cumsum([pages[i][1] - pages[i][0] for i in sel]); return list(zip([0, *e[:-1]], e))
    def pick(sel): return np.concatenate([np.arange(*pages[i]) for i in sel])
    def fit(sel):
        """Both stages on the given pages."""
        rows, sub = pick(sel), subs(sel)
        Xs, yw, ww, wd = X[rows], y[rows], w[rows], words[rows]
        k = np.array([int(hashlib.md5(b'f' + texts[i][0]['id'].split('#')[0].encode()).hexdigest(), 16) % a.folds for i in sel])
        z = np.zeros(len(rows))
        for f in range(a.folds):
            tr = np.concatenate([np.arange(*sub[j]) for j in range(len(sel)) if k[j] != f])
            te = np.concatenate([np.arange(*sub[j]) for j in range(len(sel)) if k[j] == f])
            m, _ = train(Xs[tr], yw[tr], ww[tr], a.trees, a.depth, a.rate, seed=f)
            z[te] = apply(m, Xs[te])
        first, _ = train(Xs, yw, ww, a.trees, a.depth, a.rate, seed=9)
        second, _ = train(context(Xs, z, sub, wd), yw, ww, a.trees2, a.depth, a.rate, seed=10)
        return first, second
    def check(sel, first, second, name):
        rows, sub = pick(sel), subs(sel)
        z1 = apply(first, X[rows]); z2 = apply(second, context(X[rows], z1, sub, words[rows]))
        for tag, z in (('stage 1', z1), ('stage 2', z2)):
            for thr in (0.35, 0.5):
                r = np.array([page_f1(texts[i][0]['blocks'], sigmoid(z[p:q]) > thr, texts[i][1]) for i, (p, q) in zip(sel, sub)])
                P, R = r[:, 1].mean(), r[:, 2].mean()
                print(f'{name} {tag} at {thr}: P {P:.4f} R {R:.4f} F1 {2*P*R/(P+R):.4f} meanF1 {r[:,0].mean():.4f} bad {(r[:,0]<.5).mean():.4f}')
        return r
    if a.hold_out:
        for h in (0, 1):
            tr, te = np.flatnonzero(fold != h), np.flatnonzero(fold == h)
            first, second = fit(tr)
            crops = np.array([i for i in te if '#' in texts[i][0]['id']], int); te = np.array([i for i in te if '#' not in texts[i][0]['id']])
            if len(crops): check(crops, first, second, f'unseen half {h}, crops')
            r = check(te, first, second, f'unseen half {h}')
            worst = np.argsort(r[:, 0])[:12]
            if a.dump:
                z = apply(second, context(X[pick(te)], apply(first, X[pick(te)]), subs(te), words[pick(te)])); s = 0
                with open(f'{a.dump}.{h}', 'w') as f:
                    for i in te:
                        n = pages[i][1] - pages[i][0]
                        f.write(json.dumps(dict(id=texts[i][0]['id'], blocks=texts[i][0]['blocks'], p=[round(float(v), 3) for v in sigmoid(z[s:s+n])], y=ys[i].tolist())) + '\n'); s += n
            print('  worst', [(texts[te[i]][0]['id'], round(float(r[i, 0]), 2)) for i in worst])
    if a.out:
        first, second = fit(np.arange(len(pages)))
        check(np.arange(len(pages)), first, second, 'seen')
        first, second = rounded(first), rounded(second)
        with open(a.out, 'w') as f:
            f.write('// Trained by Scripts/train_blocks.py: boosted trees over the features of a block; do not edit.\n\n')
            f.write(table(a.name + 'FirstStage', first) + '\n' + table(a.name + 'SecondStage', second))
if __name__ == '__main__':
    main()

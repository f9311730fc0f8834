"""Boosted oblivious trees with logistic loss: all nodes of one level ask the same question. Needs numpy only."""
import textwrap
import numpy as np

BINS = 32


def binned(X):
    """Each column as places among its quantiles, and the thresholds between them."""
    edges, B = [], np.zeros(X.shape, np.uint8)
    for f in range(X.shape[1]):
        q = np.unique(np.quantile(X[:, f], np.linspace(0, 1, BINS + 1)[1:-1]).astype(np.float32))
        u = np.unique(X[:, f]); k = np.searchsorted(u, q, 'right'); k = k[k < len(u)]
        # A threshold between two values that occur, so that "<" is safe against rounding.
        e = np.unique(((u[k - 1] + u[k]) / 2).astype(np.float32)) if len(k) else np.zeros(0, np.float32)
        edges.append(e); B[:, f] = np.searchsorted(e, X[:, f], 'right')
    return np.ascontiguousarray(B.T), edges


def train(bins, edges, y, w, trees, depth=5, rate=0.12, lam=4.0, seed=0, columns=0.25, rows=0.4):
    """A model: for each tree its questions (feature, threshold) and its leaves in thousandths of a logit."""
    F, n = bins.shape; rnd = np.random.default_rng(seed); z = np.zeros(n); model = []
    known = np.array([len(e) for e in edges])
    for _ in range(trees):
        p = 1 / (1 + np.exp(-z)); g, h = w * (p - y), w * p * (1 - p) + 1e-9
        cols = np.sort(rnd.choice(F, max(8, int(F * columns)), replace=False)); cols = cols[known[cols] > 0]
        pick = np.flatnonzero(rnd.random(n) < rows); gr, hr = g[pick], h[pick]
        values = [bins[c][pick].astype(np.int32) for c in cols]
        leaf, splits = np.zeros(len(pick), np.int32), []
        for d in range(depth):
            L = 1 << d; G = np.empty((len(cols), L, BINS)); H = np.empty_like(G); base = leaf * BINS
            for c, v in enumerate(values):
                G[c] = np.bincount(base + v, gr, L * BINS).reshape(L, BINS)
                H[c] = np.bincount(base + v, hr, L * BINS).reshape(L, BINS)
            gl, hl = G.cumsum(2), H.cumsum(2); gt, ht = gl[:, :, -1:], hl[:, :, -1:]
            gain = (gl ** 2 / (hl + lam) + (gt - gl) ** 2 / (ht - hl + lam)).sum(1)
            gain[:, -1] = -1; gain[np.arange(BINS)[None, :] >= known[cols][:, None]] = -1
            c, b = np.unravel_index(gain.argmax(), gain.shape)
            splits.append((int(cols[c]), float(f'{edges[cols[c]][b]:.6g}'), int(b)))
            leaf = leaf * 2 + (values[c] > b)
        Gs, Hs = np.bincount(leaf, gr, 1 << depth), np.bincount(leaf, hr, 1 << depth)
        leaves = np.round(-rate * Gs / (Hs + lam) * 1000).astype(int)
        place = np.zeros(n, np.int32)
        for f, _, b in splits: place = place * 2 + (bins[f] > b)
        z += leaves[place] / 1000
        model.append(([(f, e) for f, e, _ in splits], leaves))
    return model


def opinion(model, X):
    """The model's logit on each row."""
    z = np.zeros(len(X))
    for splits, leaves in model:
        place = np.zeros(len(X), np.int32)
        for f, e in splits: place = place * 2 + (X[:, f] >= np.float32(e))
        z += leaves[place] / 1000
    return z


def table(name, model):
    """The model as a Swift string: for each tree `feature<threshold …: leaf …;`."""
    lines = []
    for splits, leaves in model:
        tree = ' '.join(f'{f}<{e:.6g}' for f, e in splits) + ': ' + ' '.join(map(str, leaves)) + ';'
        lines += textwrap.wrap(tree, width=112, break_on_hyphens=False)
    return f'let {name}: StaticString = """\n' + ''.join(f'  {l}\n' for l in lines) + '  """\n'

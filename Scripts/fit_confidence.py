#!/usr/bin/env python3
"""fit_confidence.py DATA --work FOLDER --tool .build/release/train-blocks: fits how far a text can be relied on.

FOLDER is where train_blocks.py --check worked, for html and for plain: it left the opinions on each block of models that
were trained on other sites. So the measures are those of pages that the classifier never saw, as pages of readers are.
A text is right when its four-word F1 is at least .8. Prints the weights for ConfidenceModel.swift, fitted on all pages, and
how they do when fitted on one half of the sites and judged on the other. Needs numpy only.
"""
import argparse, json, subprocess
from pathlib import Path
import numpy as np
from block_labels import agreement
from train_blocks import SETS, folds

NAMES = ['share kept', 'holes', 'markup', 'sureness']


def fit(X, y, w, strength=1.0):
    A = np.c_[X, np.ones(len(X))]; beta = np.zeros(A.shape[1]); keep = np.r_[np.full(X.shape[1], strength), 1e-6]
    for _ in range(60):
        p = 1 / (1 + np.exp(-A @ beta)); h = w * p * (1 - p)
        beta -= np.linalg.solve((A * h[:, None]).T @ A + np.diag(keep), A.T @ (w * (p - y)) + keep * beta)
    return beta


def auc(p, y):
    order = np.argsort(p); rank = np.empty(len(p)); rank[order] = np.arange(1, len(p) + 1)
    return (rank[y == 1].sum() - y.sum() * (y.sum() + 1) / 2) / max(1, y.sum() * (len(y) - y.sum()))


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument('data', type=Path); ap.add_argument('--work', type=Path, required=True); ap.add_argument('--tool', required=True)
    a = ap.parse_args(); gold = {}
    for s in sum(SETS.values(), []):
        for l in open(a.data / s / 'gold.jsonl', encoding='utf-8'):
            g = json.loads(l); gold[f'{s}/{g["id"]}'] = g
    fold = folds(gold); X, own, w, half, crop = [], [], [], [], []
    for kind in SETS:
        prefix = a.work / kind
        for what in ('measures', 'texts'):
            subprocess.run([a.tool, what, f'{prefix}.list', f'{prefix}.p', f'{prefix}.{what}'], check=True)
        measures = {m['id']: m['measures'] for m in map(json.loads, open(f'{prefix}.measures'))}
        for t in map(json.loads, open(f'{prefix}.texts', encoding='utf-8')):
            key = t['id'].split('#')[0]; g = gold[key]
            if not t['text']: continue  # No article: there is no confidence to give.
            true, false, missing = agreement(t['text'], [g['text']] + (g.get('text_alt') or []))
            X.append(measures[t['id']]); own.append(2 * true / (2 * true + false + missing))
            w.append(0.25 if '#' in t['id'] else 1); half.append(fold[key] % 2); crop.append('#' in t['id'])
    X, own, w, half, crop = map(np.array, (X, own, w, half, crop))
    y = (own >= 0.8).astype(float); mean, spread = X[~crop].mean(0), X[~crop].std(0) + 1e-9; Z = (X - mean) / spread; p = np.zeros(len(y))
    for h in (0, 1):
        beta = fit(Z[half != h], y[half != h], w[half != h]); p[half == h] = 1 / (1 + np.exp(-(Z[half == h] @ beta[:-1] + beta[-1])))
    for name, at in (('pages', ~crop), ('crops', crop)):
        q, t = p[at], y[at]; base = np.full(len(t), t.mean())
        loss = lambda r: -np.mean(t * np.log(r) + (1 - t) * np.log(1 - r))
        print(f'{name}: {len(t)}, wrong {int((1 - t).sum())}; other half: AUC {auc(q, t):.3f} log loss {loss(q):.3f} (average {loss(base):.3f})')
        for low, high in ((0, .5), (.5, .7), (.7, .85), (.85, .93), (.93, .97), (.97, 1.01)):
            k = (q >= low) & (q < high)
            if k.any(): print(f'  {low:.2f}-{min(1, high):.2f}: {k.sum()} pages, said {q[k].mean():.3f}, right {t[k].mean():.3f}, mean F1 {own[at][k].mean():.3f}')
    beta = fit(Z, y, w); print(f'base {beta[-1]:.3f}')
    for n, b, m, d in zip(NAMES, beta, mean, spread): print(f'  {n}: weight {b / d:.3f}, usual {m:.3f} (spread {d:.3f})')


if __name__ == '__main__':
    main()

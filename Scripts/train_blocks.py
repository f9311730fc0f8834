#!/usr/bin/env python3
"""train_blocks.py DATA --kind html|plain --tool .build/release/train-blocks --work FOLDER [--check] [--out TABLES.swift]

Trains the block classifier of Sources/Extraction. DATA holds folders of labelled pages (fundus, scrapinghub, wcxb,
plain), each with gold.jsonl: {"id", "url", "title", "text", "text_alt", "page": gzipped file}. The tool `train-blocks`
computes the features and assembles the texts with the program's own code; here only the trees are learnt: two stages,
the second one sees what the first one, learnt from other sites, thinks of the blocks around.
Five folds by site: pages of one site, and one page in two sets, stay together. The figures printed are those of the
whole pipeline on sites it was not trained on. --check stops there; --out writes the tables learnt from all pages.
The same input gives the same tables. Needs numpy only. No text of the pages gets into the tables.
"""
import argparse, gzip, hashlib, json, subprocess
from pathlib import Path
from urllib.parse import urlparse
import numpy as np
from block_labels import WORD, agreement, doubt, figures, labels
from boosted_trees import binned, opinion, table, train
from crop_pages import crops

FOLDS = 5
SETS = {'html': ['fundus', 'scrapinghub', 'wcxb'], 'plain': ['plain']}


def site(url):
    parts = urlparse(url or '').netloc.lower().split('.')
    short = len(parts) > 2 and len(parts[-1]) == 2 and len(parts[-2]) <= 3
    return '.'.join(parts[-3:] if short else parts[-2:])


def folds(gold):
    """A fold for each page: pages that share a site or an id share the fold."""
    parent = {}
    def root(x):
        while parent.setdefault(x, x) != x: x = parent[x]
        return x
    for key, g in gold.items():
        for other in [site(g.get('url')) and 'site:' + site(g.get('url')), 'id:' + g['id']]:
            if other: parent[root(key)] = root(other)
    return {k: int(hashlib.md5(root(k).encode()).hexdigest(), 16) % FOLDS for k in gold}


def pages(data, gold, kind, work):
    """Writes the pages as files, and the list of them for the tool."""
    listed = []
    def put(name, text, suffix):
        path = work / (name.replace('/', '-').replace('#', '-') + suffix); path.write_bytes(text)
        listed.append(f'{name}\t{path}\n')
    for key, g in gold.items():
        if not g.get('text') or key.split('/')[0] not in SETS[kind]: continue
        body = gzip.decompress((data / key.split('/')[0] / g['page']).read_bytes())
        put(key, body, '.html' if kind == 'html' else '.txt')
        if kind == 'plain':
            texts = [g['text']] + (g.get('text_alt') or [])
            for n, crop in enumerate(crops(g['id'], body.decode('utf-8', 'replace'), g.get('title'), texts), 1):
                put(f'{key}#{n}', crop.encode(), '.txt')
    (work / f'{kind}.list').write_text(''.join(listed))
    return work / f'{kind}.list'


class Lessons:
    def __init__(self, tool, listing, gold, prefix):
        self.tool, self.listing, self.prefix = tool, listing, prefix
        subprocess.run([tool, 'rows', listing, prefix], check=True)
        meta = [json.loads(l) for l in open(f'{prefix}.jsonl', encoding='utf-8')]
        self.ids = [m['id'] for m in meta]; self.sizes = [len(m['blocks']) for m in meta]
        self.X = np.fromfile(f'{prefix}.f32', np.float32).reshape(sum(self.sizes), -1)
        fold = folds(gold); y, w = [], []
        for m in meta:
            g = gold[m['id'].split('#')[0]]; texts = [g['text']] + (g.get('text_alt') or [])
            words = np.array([len(WORD.findall(b)) for b in m['blocks']])
            y.append(labels(m['blocks'], texts) if m['blocks'] else np.zeros(0, int))
            # Each page counts the same, a crop half; a block by its words.
            w.append((words + 2) / max(150, len(WORD.findall(g['text']))) * doubt(m['blocks'], texts)
                     * (0.5 if '#' in m['id'] else 1))
        self.y, self.w = np.concatenate(y), np.concatenate(w); self.w *= len(self.w) / self.w.sum()
        self.fold = np.repeat([fold[i.split('#')[0]] for i in self.ids], self.sizes)

    def ask(self, command, z, out):
        (1 / (1 + np.exp(-z))).astype(np.float32).tofile(f'{self.prefix}.p')
        subprocess.run([self.tool, command, self.listing, f'{self.prefix}.p', out], check=True)

    def around(self, z):
        """The second stage's rows, given the first stage's opinions."""
        self.ask('around', z, f'{self.prefix}.around')
        return np.hstack([np.fromfile(f'{self.prefix}.around', np.float32).reshape(len(z), -1), self.X])

    def unseen(self, X, trees, seed, models):
        """The opinion on each block of models that were trained on other sites, averaged."""
        bins, edges = binned(X); z = np.zeros(len(X))
        for fold in range(FOLDS):
            rows = self.fold != fold
            part = np.ascontiguousarray(bins[:, rows])
            for n in range(models):
                model = train(part, edges, self.y[rows], self.w[rows], trees, seed=seed + 10 * n)
                z[~rows] += opinion(model, X[~rows]) / models
        return z

    def report(self, name, z, gold):
        self.ask('texts', z, f'{self.prefix}.texts')
        sets = {}
        for l in open(f'{self.prefix}.texts', encoding='utf-8'):
            t = json.loads(l); key = t['id'].split('#')[0]; g = gold[key]
            where = (key.split('/')[0] + (' crops' if '#' in t['id'] else ''), self.fold_of(t['id']))
            sets.setdefault(where[0], {}).setdefault(where[1], []).append(
                agreement(t['text'], [g['text']] + (g.get('text_alt') or [])))
        for s, by in sets.items():
            p, r, f, bad = figures(sum(by.values(), [])); each = [figures(v)[2] for v in by.values()]
            print(f'{name} {s}: P {p:.4f} R {r:.4f} F1 {f:.4f} (folds {min(each):.3f}-{max(each):.3f}) '
                  f'bad {bad:.4f}', flush=True)

    def fold_of(self, name):
        return self.fold[sum(self.sizes[:self.ids.index(name)])] if self.sizes[self.ids.index(name)] else 0


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument('data', type=Path); ap.add_argument('--kind', choices=SETS, required=True)
    ap.add_argument('--tool', required=True); ap.add_argument('--work', type=Path, required=True)
    ap.add_argument('--check', action='store_true'); ap.add_argument('--out'); ap.add_argument('--trees', type=int, default=120)
    ap.add_argument('--models', type=int, default=2, help='models averaged in each stage')
    a = ap.parse_args(); a.work.mkdir(parents=True, exist_ok=True)
    gold = {}
    for s in sum(SETS.values(), []):
        for l in open(a.data / s / 'gold.jsonl', encoding='utf-8'):
            g = json.loads(l); gold[f'{s}/{g["id"]}'] = g
    all_ = Lessons(a.tool, pages(a.data, gold, a.kind, a.work), gold, str(a.work / a.kind))
    print(len(all_.ids), 'pages', len(all_.y), 'blocks', flush=True)
    all_.report('labels', (all_.y - 0.5) * 8, gold)
    first = all_.unseen(all_.X, a.trees, 1, a.models)
    all_.report('first stage, unseen', first, gold)
    second = all_.around(first)
    all_.report('both stages, unseen', all_.unseen(second, a.trees, 2, a.models), gold)
    if a.check or not a.out: return
    with open(a.out, 'w') as f:
        f.write('// Trained by Scripts/train_blocks.py: boosted trees over the features of a block; do not edit.\n')
        for stage, X, seed in (('First', all_.X, 3), ('Second', second, 4)):
            bins, edges = binned(X)
            model = []
            for n in range(a.models):
                for splits, leaves in train(bins, edges, all_.y, all_.w, a.trees, seed=seed + 10 * n):
                    model.append((splits, np.round(leaves / a.models).astype(int)))
            f.write('\n' + table(f'{a.kind}{stage}Stage', model))


if __name__ == '__main__':
    main()

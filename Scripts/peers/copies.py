#!/usr/bin/env python3
"""copies.py PROGRAM SCORE.py TUNE UNSEEN…: copy groups by rensa and datasketch beside this program's, on the same planted work.

TUNE and UNSEEN are folders with docs.jsonl and gold.jsonl as the bench's generator writes them. Each peer gets the same
number of trials on TUNE (unit, shingle size, permutations, threshold drawn at random, seed 0), keeps the setting of the
best pair F1, and is then run once on each UNSEEN folder, as is the program, whose thresholds do not move. Groups of a peer
are the connected components of the pairs that its LSH brings and its estimate of Jaccard similarity confirms.
Needs `pip install rensa datasketch`."""
import importlib.util, json, random, re, subprocess, sys, tempfile, time

import datasketch
import rensa

TRIALS = 16


def shingles(text, unit, size):
    text = text.lower()
    if unit == 'word':
        words = re.findall(r'\w+', text)
        return list({' '.join(words[i:i + size]) for i in range(max(1, len(words) - size + 1))})
    letters = re.sub(r'[\W_]+', '', text)
    return list({letters[i:i + size] for i in range(max(1, len(letters) - size + 1))})


def components(count, pairs):
    parent = list(range(count))

    def root(i):
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    for a, b in pairs:
        a, b = root(a), root(b)
        parent[max(a, b)] = min(a, b)
    return [root(i) for i in range(count)]


def by_rensa(sets, permutations, threshold):
    bands = {64: 16, 128: 32, 256: 64}[permutations]
    index = rensa.RMinHashLSH(threshold=threshold, num_perm=permutations, num_bands=bands)
    hashes = []
    for number, items in enumerate(sets):
        sketch = rensa.RMinHash(num_perm=permutations, seed=42)
        sketch.update(items)
        index.insert(number, sketch)
        hashes.append(sketch)
    pairs = []
    for number, sketch in enumerate(hashes):
        pairs += [(number, o) for o in index.query(sketch) if o < number and sketch.jaccard(hashes[o]) >= threshold]
    return components(len(sets), pairs)


def by_datasketch(sets, permutations, threshold):
    index = datasketch.MinHashLSH(threshold=threshold, num_perm=permutations)
    hashes, pairs = [], []
    for number, items in enumerate(sets):
        sketch = datasketch.MinHash(num_perm=permutations, seed=42)
        sketch.update_batch([s.encode() for s in items])
        pairs += [(number, o) for o in index.query(sketch) if sketch.jaccard(hashes[o]) >= threshold]
        index.insert(number, sketch)
        hashes.append(sketch)
    return components(len(sets), pairs)


PEERS = {'rensa': by_rensa, 'datasketch': by_datasketch}


def read(folder):
    with open(f'{folder}/docs.jsonl', encoding='utf-8') as lines:
        return [json.loads(line) for line in lines]


def judged(score, folder, docs, groups):
    with tempfile.NamedTemporaryFile('w', suffix='.jsonl') as out:
        for doc, group in zip(docs, groups):
            out.write(json.dumps({'id': doc['id'], 'cluster': group}) + '\n')
        out.flush()
        return score.main(f'{folder}/gold.jsonl', out.name, quiet=True)


def row(name, folder, result, count, seconds):
    recall = ' '.join(f'{k} {v:.3f}' for k, v in sorted(result['recall'].items()))
    false = ' '.join(f'{k} {v:.4f}' for k, v in sorted(result['false'].items()))
    print(f"{name} {folder}: F1 {result['F1']:.3f} | {recall} | false {false} | {count / seconds:.0f} documents/CPU-s", flush=True)


def main():
    program, score_path, tune, *unseen = sys.argv[1:]
    spec = importlib.util.spec_from_file_location('score', score_path)
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    for name, groups in PEERS.items():
        rng, docs, best = random.Random(0), read(tune), None
        for _ in range(TRIALS):
            unit, size = rng.choice([('word', rng.choice([1, 2, 3, 4, 5])), ('letter', rng.choice([5, 8, 12, 16, 20]))])
            setting = unit, size, rng.choice([64, 128, 256]), rng.choice([.15, .2, .25, .3, .35, .4, .5, .6])
            found = groups([shingles(d['text'], unit, size) for d in docs], *setting[2:])
            result = judged(score, tune, docs, found)
            print(f"  {name} {setting}: F1 {result['F1']:.3f}", file=sys.stderr, flush=True)
            if best is None or result['F1'] > best[0]:
                best = result['F1'], setting
        unit, size, permutations, threshold = best[1]
        print(f'{name}: best of {TRIALS} on {tune}: F1 {best[0]:.3f} with {best[1]}', flush=True)
        for folder in unseen:
            docs = read(folder)
            start = time.process_time()
            found = groups([shingles(d['text'], unit, size) for d in docs], permutations, threshold)
            seconds = time.process_time() - start
            row(name, folder, judged(score, folder, docs, found), len(docs), seconds)
    for folder in unseen:
        docs = read(folder)
        lines = '\n'.join(json.dumps(d, ensure_ascii=False) for d in docs).encode() + b'\n'
        import resource
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        out = subprocess.run([program, 'copies', '--jsonl'], input=lines, stdout=subprocess.PIPE, check=True).stdout
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        found = [json.loads(line)['copy_group'] for line in out.splitlines()]
        row('crosscheck', folder, judged(score, folder, docs, found), len(docs), seconds)


main()

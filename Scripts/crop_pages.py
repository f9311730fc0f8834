#!/usr/bin/env python3
"""crop_pages.py GOLD.jsonl < PAGES.jsonl > CROPPED.jsonl

Makes further training pages out of plain-text ones: the article with only a few lines of the frame left before and
behind it, as pages are that were cleaned once already. In and out: {"id", "text"}; a crop's id is the page's with "#n".
"""
import hashlib, json, random, sys
from train_blocks import labels

gold = {json.loads(l)['id']: json.loads(l) for l in open(sys.argv[1], encoding='utf-8')}
for line in sys.stdin:
    page = json.loads(line); g = gold.get(page['id'])
    if not g or not g.get('text'): continue
    lines = page['text'].split('\n')
    full = [i for i, l in enumerate(lines) if l.strip()]
    y = labels([lines[i] for i in full], [g['text']] + (g.get('text_alt') or []))
    kept = [full[i] for i in range(len(full)) if y[i]]
    if len(kept) < 3: continue
    rnd = random.Random(int(hashlib.md5(page['id'].encode()).hexdigest(), 16))
    for n in (1, 2):
        before, after = rnd.choice([0, 0, 1, 2, 4, 8]), rnd.choice([0, 0, 1, 3, 6, 12])
        a, b = max(0, kept[0] - before), kept[-1] + 1 + after
        head = [] if a == 0 else [lines[full[0]] if n == 1 or not g.get('title') else g['title'], '']
        # What the frame put in between goes with it in most clean pages.
        body = [l for i, l in enumerate(lines[a:b], a) if i in set(kept) or not l.strip() or rnd.random() < (0.15 if n == 2 else 1)]
        print(json.dumps({'id': page['id'] + f'#{n}', 'text': '\n'.join(head + body)}))

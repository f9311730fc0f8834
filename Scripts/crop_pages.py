"""Further training pages out of labelled plain ones: the article with only a few lines of the frame left before and
behind it, as pages are that were cleaned once already."""
import hashlib, random
from block_labels import labels


def crops(name, text, title, texts):
    """Up to two crops of a page."""
    lines = text.split('\n'); full = [i for i, l in enumerate(lines) if l.strip()]
    y = labels([lines[i] for i in full], texts)
    kept = [full[i] for i in range(len(full)) if y[i]]
    if len(kept) < 3: return
    rnd, inside = random.Random(int(hashlib.md5(name.encode()).hexdigest(), 16)), set(kept)
    for n in (1, 2):
        before, after = rnd.choice([0, 0, 1, 2, 4, 8]), rnd.choice([0, 0, 1, 3, 6, 12])
        a, b = max(0, kept[0] - before), kept[-1] + 1 + after
        head = [] if a == 0 else [lines[full[0]] if n == 1 or not title else title, '']
        # What the frame put in between goes with it in most clean pages.
        share = 0.15 if n == 2 else 1
        yield '\n'.join(
            head + [l for i, l in enumerate(lines[a:b], a) if i in inside or not l.strip() or rnd.random() < share])

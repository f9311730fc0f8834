#!/usr/bin/env python3
"""Names by crosscheck and by a blank spaCy model taught on the same texts, measured on the same ones.

  pip install spacy
  python3 names.py --data FOLDER --bin crosscheck [--minutes 8]

FOLDER holds conll2003_train.jsonl and _dev (see train-names). spaCy learns from them alone, with its own default
settings and no vectors, for the minutes given; crosscheck is used as built, so it has its word classes, its lists and
two more training sets as well. Exact bounds and kind count. Words a second of CPU, one thread.
"""
import argparse, json, os, random, subprocess, sys, time

os.environ.setdefault("OMP_NUM_THREADS", "1")
KINDS = {"person": "PER", "organisation": "ORG", "place": "LOC", "other": "MISC"}


def rows(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f]


def f1(gold, found):
    right = sum(len(a & b) for a, b in zip(gold, found))
    wanted, given = sum(map(len, gold)), sum(map(len, found))
    return round(200 * right / max(1, wanted + given), 1)


def spacy_answers(train, dev, minutes):
    import spacy
    from spacy.training import Example

    random.seed(1)
    nlp = spacy.blank("en")
    ner = nlp.add_pipe("ner")
    examples = []
    for row in train:
        doc = nlp.make_doc(row["text"])
        spans = [doc.char_span(e["start"], e["end"], e["type"], alignment_mode="expand") for e in row["entities"]]
        spans = spacy.util.filter_spans([s for s in spans if s])
        examples.append(Example.from_dict(doc, {"entities": [(s.start_char, s.end_char, s.label_) for s in spans]}))
    for kind in KINDS.values():
        ner.add_label(kind)
    nlp.initialize(lambda: examples[:200])
    end, passes = time.process_time() + 60 * minutes, 0
    while time.process_time() < end:
        random.shuffle(examples)
        for batch in spacy.util.minibatch(examples, 16):
            nlp.update(batch, drop=0.2)
            if time.process_time() > end:
                break
        passes += 1
    start = time.process_time()
    found = [{(e.start_char, e.end_char, e.label_) for e in doc.ents} for doc in nlp.pipe([r["text"] for r in dev])]
    return found, time.process_time() - start, passes


def crosscheck_answers(binary, dev):
    text = "".join(json.dumps({"id": r["id"], "text": r["text"]}) + "\n" for r in dev)
    before = os.times()
    out = subprocess.run([binary, "annotate", "--jsonl"], input=text.encode(), stdout=subprocess.PIPE, check=True)
    after = os.times()
    seconds = after.children_user + after.children_system - before.children_user - before.children_system
    answers = [json.loads(line) for line in out.stdout.splitlines()]
    return [{(n["start"], n["end"], KINDS[n["type"]]) for n in a["names"]} for a in answers], seconds


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True)
    parser.add_argument("--bin", required=True)
    parser.add_argument("--minutes", type=float, default=8)
    a = parser.parse_args()
    train, dev = (rows(os.path.join(a.data, f"conll2003_{half}.jsonl")) for half in ("train", "dev"))
    gold = [{(e["start"], e["end"], e["type"]) for e in r["entities"]} for r in dev]
    words = sum(len(r["text"].split()) for r in dev)
    found, seconds = crosscheck_answers(a.bin, dev)
    print(f"crosscheck (the whole reader): F1 {f1(gold, found)}, {round(words / seconds):,} words/s")
    found, seconds, passes = spacy_answers(train, dev, a.minutes)
    print(f"spaCy, {passes} passes begun: F1 {f1(gold, found)}, {round(words / seconds):,} words/s", file=sys.stdout)


if __name__ == "__main__":
    main()

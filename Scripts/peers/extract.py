#!/usr/bin/env python3
"""extract.py BENCH BINARY [ROUNDS]: the paired run of `crosscheck extract --jsonl` against resiliparse and trafilatura.

BENCH is the folder with the labelled sets (extract/SET/gold.jsonl and pages/, score.py). Every program reads the same pages in the
same session, ROUNDS times in turn (3); the best round counts. Speed is pages per CPU second of the program's own process, start
included, reading files and JSON included for all three; text is scored by the bench's score.py, for all three over the same gold.
Needs: pip install resiliparse trafilatura.
"""
import base64, gzip, json, os, pathlib, subprocess, sys, tempfile

SETS = ['scrapinghub', 'fundus', 'wcxb']
WORKER = r'''
import base64, json, sys
name = sys.argv[1]
if name == 'resiliparse':
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding
    def read(page):
        return {'text': extract_plain_text(bytes_to_str(page, detect_encoding(page)), main_content=True, alt_texts=False)}
else:
    import trafilatura
    def read(page):
        found = trafilatura.bare_extraction(page, with_metadata=True, include_comments=False)
        if found is None: return {}
        found = found if isinstance(found, dict) else found.as_dict()
        return {'text': found.get('text'), 'title': found.get('title'), 'author': found.get('author'), 'date': found.get('date')}
for line in sys.stdin:
    record = json.loads(line)
    answer = {'id': record['id']}
    try: answer.update(read(base64.b64decode(record['body64'])))
    except Exception as error: answer['error'] = repr(error)
    print(json.dumps(answer))
'''


def run(command, questions, answers):
    """CPU seconds of the command, and its answers by id."""
    with open(questions, 'rb') as given, open(answers, 'wb') as taken:
        process = subprocess.Popen(command, stdin=given, stdout=taken, stderr=subprocess.DEVNULL)
        _, status, use = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(f'{command} failed')
    with open(answers, encoding='utf-8') as lines:
        return use.ru_utime + use.ru_stime, {row['id']: row for row in map(json.loads, lines)}


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    bench, binary = pathlib.Path(sys.argv[1]), sys.argv[2]
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 3
    sys.path.insert(0, str(bench / 'extract'))
    import score
    programs = {
        'crosscheck': [binary, 'extract', '--jsonl'],
        'resiliparse': [sys.executable, '-c', WORKER, 'resiliparse'],
        'trafilatura': [sys.executable, '-c', WORKER, 'trafilatura'],
    }
    print('| set | program | pages/CPU-s | of crosscheck | text F1 | pages below .5 |\n|---|---|---|---|---|---|')
    for name in SETS:
        folder = bench / 'extract' / name
        gold = [json.loads(line) for line in open(folder / 'gold.jsonl', encoding='utf-8')]
        with tempfile.TemporaryDirectory() as place:
            questions = os.path.join(place, 'in')
            with open(questions, 'w', encoding='utf-8') as out:
                for page in gold:
                    record = {'id': page['id'], 'body64': base64.b64encode(body(folder / 'pages', page['id'])).decode()}
                    out.write(json.dumps(record) + '\n')
            best, found = {}, {}
            for _ in range(rounds):
                for program, command in programs.items():
                    seconds, found[program] = run(command, questions, os.path.join(place, 'out'))
                    best[program] = min(best.get(program, seconds), seconds)
        for program in programs:
            speed, own = len(gold) / best[program], len(gold) / best['crosscheck']
            parts = [best_counts(score, page, found[program].get(page['id'], {}).get('text')) for page in gold if page.get('text')]
            f1 = score.agg(parts)[2]
            bad = sum(score.own(part) < 0.5 for part in parts) / len(parts)
            print(f'| {name} | {program} | {speed:.0f} | {speed / own:.2f} | {f1:.3f} | {bad:.1%} |', flush=True)


def best_counts(score, page, text):
    return max((score.counts(gold, text) for gold in [page['text'], *(page.get('text_alt') or [])]), key=score.own)


def body(folder, name):
    for path in sorted(folder.glob(name + '*')):
        data = path.read_bytes()
        return gzip.decompress(data) if path.suffix == '.gz' else data
    sys.exit(f'{folder} has no page {name}')


if __name__ == '__main__':
    main()

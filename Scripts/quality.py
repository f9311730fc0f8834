#!/usr/bin/env python3
"""quality.py BENCH [AREA…] [--raise]: measures the built program on labelled work and holds it against Quality/floors.json.

BENCH is the folder with the labelled sets and their run.py. Build with -c release first. A figure below its floor fails;
--raise lifts floors to what was measured (rounded down to the third digit) and never lowers one. The sets are not part of
the repository: where BENCH is missing there is nothing to measure, and this says so.
"""
import json, pathlib, re, subprocess, sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
FLOORS = ROOT / 'Quality' / 'floors.json'


def figures(name, text):
    """The figures of one row by name; every one of them is better when higher, from 0 to 1."""
    if name.startswith('extract/'):
        found = {}
        for line in text.splitlines():
            kind, _, rest = line.partition(' ')
            value = dict(re.findall(r'(\w+) ([\d.]+)', rest))
            wanted = {'text': 'F1', 'title': 'norm', 'author': 'any', 'date': 'day'}.get(kind)
            if wanted in value:
                found[f'{kind} {wanted}'] = float(value[wanted])
        return found
    if name == 'copies':
        found = {'F1': float(re.search(r' F1 ([\d.]+)', text)[1])}
        recall, false = re.search(r'recall (.*)\nfalse (.*)', text).groups()
        found.update((f'recall {k}', float(v)) for k, v in re.findall(r'(\w+)=([\d.]+)', recall))
        found.update((f'apart {k}', round(1 - float(v), 4)) for k, v in re.findall(r'(\w+)=([\d.]+)', false))
        return found
    if name == 'timelines':
        return {'date F1': float(re.search(r'date F1 ([\d.]+)', text)[1])}
    row = json.loads(text)
    if name.startswith('stories/'):
        return {'BCubed F1': row['bcubed_f1']}
    if name == 'casualties/muc':
        return {'F1': row['F1'], 'P': row['P']}
    if name == 'casualties/gvc':
        return {'both exact': row['both_exact']}
    if name.startswith('names/'):
        return {'F1': row['strict']['F1'] / 100}
    if name.startswith('times/'):
        return {'value F1': row['value']['F1'] / 100, 'relaxed F1': row['relaxed']['F1'] / 100}
    if name.startswith('quotes/'):
        return {
            'content F1': row['content_half']['F1'] / 100,
            'with source F1': row['attribution(content half & source overlap)']['F1'] / 100,
        }
    if name.startswith('amounts/'):
        return {'value F1': row['value']['F1'] / 100, 'value+unit F1': row['value+unit']['F1'] / 100}
    if name.startswith('sentences/'):
        return {'pass': row['pct'] / 100} if 'pct' in row else {'boundary F1': row['boundary']['F1'] / 100}
    return {}


def main():
    words = [a for a in sys.argv[1:] if a != '--raise']
    if not words:
        sys.exit(__doc__)
    bench = pathlib.Path(words[0])
    if not (bench / 'run.py').exists():
        print(f'{bench} is not there: nothing was measured')
        return
    binary = ROOT / '.build' / 'release' / 'crosscheck'
    run = subprocess.run(
        [sys.executable, bench / 'run.py', *words[1:], '--bin', binary, '--json', '--n', '8000', '--seeds', '1,2,3'],
        capture_output=True, text=True)
    if run.returncode:
        sys.exit(run.stderr)
    floors = json.loads(FLOORS.read_text()) if FLOORS.exists() else {}
    below = 0
    measured = {}
    for row in json.loads(run.stdout):
        print(f"      {row['set']:45} {row['per_cpu_s']} {row['unit']}/CPU-s, {row['peak_mib']} MiB")
        # Copies are planted three times: the worst counts.
        name = 'copies, worst of three' if row['set'] == 'copies' else row['set']
        for figure, value in figures(row['set'], row['figures']).items():
            key = f'{name}: {figure}'
            measured[key] = min(value, measured.get(key, value))
    for key, value in measured.items():
        floor = floors.get(key)
        isBelow = floor is not None and value < floor
        below += isBelow
        print(f"{'BELOW' if isBelow else 'ok':5} {key:45} {value:.4f}  floor {floor if floor is not None else '-'}")
        if '--raise' in sys.argv:
            floors[key] = max(floor or 0, int(value * 1000) / 1000)
    if '--raise' in sys.argv:
        FLOORS.write_text(json.dumps(floors, indent=1, sort_keys=True) + '\n')
    sys.exit(1 if below else 0)


if __name__ == '__main__':
    main()

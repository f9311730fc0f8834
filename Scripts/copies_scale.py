#!/usr/bin/env python3
"""copies_scale.py PROGRAM [NUMBER…]: what `copies --jsonl` costs as articles become many, long, equal or strange.

For each NUMBER (10000 20000 100000 unless given) so many articles of some 850 words are made up: words follow one another
as chance has it, a third of the articles are copies (whole, trimmed, with some words put for others) of one before. Then
a million equal texts, ten texts of 10 MB of which five are copies, texts in other scripts, and texts of no and one word.
CPU seconds and the greatest memory are those of the program. Standard library only, the same input on every run."""
import json, os, random, subprocess, sys, threading, time

SYLLABLES = [a + b + c for a in ('', 'b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v') for b in 'aeiou'
             for c in ('', 'n', 'r', 's', 't', 'l')]


class Articles:
    def __init__(self, seed):
        self.rng = random.Random(seed)
        words = {''.join(self.rng.choices(SYLLABLES, k=self.rng.choice((1, 1, 2, 2, 3, 4)))) for _ in range(40_000)}
        self.words = sorted(words)
        self.rng.shuffle(self.words)
        # The commonest word is one in twelve, as in news.
        self.weights = [1 / (at + 8) for at in range(len(self.words))]
        self.sums = [0]
        for weight in self.weights:
            self.sums.append(self.sums[-1] + weight)
        self.sums = self.sums[1:]
        self.kept = []

    def paragraph(self):
        words = self.rng.choices(self.words, cum_weights=self.sums, k=self.rng.randint(30, 70))
        return ' '.join(words).capitalize() + '.'

    def new(self):
        if self.kept and self.rng.random() < 1 / 3:
            parts = list(self.rng.choice(self.kept))
            kind = self.rng.random()
            if kind < 0.4:
                parts = parts[:max(2, int(len(parts) * self.rng.uniform(0.3, 0.8)))]
            elif kind < 0.8:
                parts = [' '.join(w if self.rng.random() < 0.9 else self.rng.choice(self.words) for w in p.split())
                         for p in parts]
            return '\n\n'.join(parts + [self.paragraph()])
        parts = [self.paragraph() for _ in range(self.rng.randint(8, 26))]
        if len(self.kept) < 4000:
            self.kept.append(parts)
        return '\n\n'.join(parts)


def measure(program, name, records):
    """Feeds `records`, texts or whole lines, and prints what came of them."""
    process = subprocess.Popen([program, 'copies', '--jsonl'], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    groups, answers = set(), 0

    def feed():
        for at, text in enumerate(records):
            line = json.dumps({'id': at, 'text': text}, ensure_ascii=False).encode() if isinstance(text, str) else text
            process.stdin.write(line + b'\n')
        process.stdin.close()

    def watch():
        while process.returncode is None:
            try:
                with open(f'/proc/{process.pid}/status') as lines:
                    peak[0] = max([peak[0]] + [int(line.split()[1]) for line in lines if line.startswith('VmHWM')])
            except OSError:
                return
            time.sleep(0.02)
    peak = [0]
    threads = [threading.Thread(target=feed), threading.Thread(target=watch)]
    for thread in threads:
        thread.start()
    for line in process.stdout:
        answers += 1
        groups.add(json.loads(line)['copy_group'])
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    for thread in threads:
        thread.join()
    cpu = used.ru_utime + used.ru_stime
    print(f'{name:28s} {answers:8d} articles, {len(groups):7d} texts: {cpu:7.2f} CPU s, {answers / cpu:7.0f} a second, '
          f'{peak[0] / 1024:6.0f} MiB', flush=True)
    return cpu


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    program = sys.argv[1]
    numbers = [int(n) for n in sys.argv[2:]] or [10_000, 20_000, 100_000]
    costs = []
    for number in numbers:
        articles = Articles(1)
        costs.append(measure(program, f'{number} made up', (articles.new() for _ in range(number))))
    if len(numbers) > 1:
        print(f'{numbers[-1] / numbers[0]:.0f} times the articles cost {costs[-1] / costs[0]:.1f} times as much')
    articles = Articles(2)
    equal = articles.new()
    line = json.dumps({'id': 'a', 'text': equal}).encode()
    measure(program, 'equal texts', (line for _ in range(1_000_000)))
    def long(number):
        text = '\n\n'.join(articles.paragraph() for _ in range(number))
        return [text, text[len(text) // 5:]]
    measure(program, 'texts of 10 MB', [t for _ in range(5) for t in long(45_000)])
    scripts = [(0x410, 32), (0x3B1, 24), (0x5D0, 26), (0x627, 30), (0x905, 50), (0x4E00, 3000), (0x3042, 80),
               (0xAC00, 2000), (0xE01, 46)]
    def other(base, count):
        rng = random.Random(base)
        text = ' '.join(''.join(chr(base + rng.randrange(count)) for _ in range(rng.randint(2, 8))) for _ in range(800))
        return [text, text[:2000] + ' ' + text[2200:], text.replace(' ', '')]
    measure(program, 'other scripts, 3 of each', [t for base, count in scripts for t in other(base, count)])
    measure(program, 'no or one word', ['', 'Word', 'Word', '', 'Another'] * 20_000)
    measure(program, 'one letter, one refrain', ['a' * 1_000_000, 'row row your boat ' * 60_000] * 5)


main()

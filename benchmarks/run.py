#!/usr/bin/env python3
"""Times roadmap-lint against its peers: whole processes, in turn, A B A B …

    (cd benchmarks && npm install)
    benchmarks/run.py REPOSITORY [--website REPOSITORY] [--runs 7] [--java HOME ...] [--chart FILE.svg]

REPOSITORY is a roadmap repository in the content layout; `--website` names one in the website layout. Every figure is of a finished process as
the operating system accounts for it (wall clock, processor time, peak resident memory). Runs are
paired, so that the ratio holds when the machine's speed drifts; the median ratio is what to quote.
Needs Python 3.8, Node.js and a POSIX system; nothing is written but to a temporary folder.
"""
import argparse
import html
import itertools
import os
import pathlib
import shutil
import statistics
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
TOOL = HERE.parent / "roadmap-lint"
BIN = HERE / "node_modules" / ".bin"


def run(command, environment, folder):
    """Wall seconds, processor seconds, peak MiB and exit code of one process."""
    started = time.perf_counter()
    pid = os.fork()
    if pid == 0:
        os.chdir(folder)
        sink = os.open(os.devnull, os.O_RDWR)
        for stream in range(3):
            os.dup2(sink, stream)
        try:
            os.execvpe(command[0], command, environment)
        finally:
            os._exit(127)
    _, status, usage = os.wait4(pid, 0)
    wall = time.perf_counter() - started
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, os.waitstatus_to_exitcode(status)


def compare(title, ours, peer, environment, folder, runs, prepare=lambda: None):
    """Prints both sides and the ratio pair by pair, and returns the median ratio of elapsed times."""
    run(ours, environment, folder)
    run(peer, environment, folder)
    pairs = []
    for _ in range(runs):
        prepare()
        pairs.append((run(ours, environment, folder), run(peer, environment, folder)))
    if any(result[3] > 1 for pair in pairs for result in pair):
        sys.exit(f"{title}: a command failed: {[(a[3], b[3]) for a, b in pairs]}")
    ratios = [a[0] / b[0] for a, b in pairs]
    cpu = [a[1] / b[1] for a, b in pairs]
    print(
        f"| {title} | {statistics.median(a[0] for a, _ in pairs):.3f} s"
        f" | {statistics.median(b[0] for _, b in pairs):.3f} s"
        f" | **{statistics.median(ratios):.2f}** ({min(ratios):.2f}–{max(ratios):.2f})"
        f" | {statistics.median(cpu):.2f} | {max(a[2] for a, _ in pairs):.0f} MiB |",
        flush=True,
    )
    return statistics.median(ratios)


def growth(ours, environment, repository, scratch, copies, runs):
    """How time and memory grow with copies of all roadmaps under other names."""
    folders = [copied(repository, scratch, count) for count in copies]
    results = []
    for folder in folders:
        run([*ours, folder], environment, folder)
    rounds = [[run([*ours, folder], environment, folder) for folder in folders] for _ in range(runs)]
    for i, count in enumerate(copies):
        ratio = statistics.median(one[i][0] / one[0][0] for one in rounds)
        cpu = statistics.median(one[i][1] / one[0][1] for one in rounds)
        seconds = statistics.median(one[i][0] for one in rounds)
        memory = max(one[i][2] for one in rounds)
        print(f"| {count} copies, no cache | {seconds:.3f} s | | **{ratio:.2f}** of one copy | {cpu:.2f} | {memory:.0f} MiB |", flush=True)
        results.append((count, ratio))
    return results


def chart(bars, target):
    """Draws ratios as an SVG: a bar for each run, and a line at 1, the time of the peer."""
    left, unit, high = 330, 90, 26
    widest = max([ratio for _, ratio in bars] + [1])
    width, height = left + int(widest * unit) + 70, high * len(bars) + 40
    rows = []
    for i, (title, ratio) in enumerate(bars):
        y = 10 + i * high
        colour = "#2f855a" if ratio <= 1 else "#b7791f"
        rows.append(f'<text x="{left - 8}" y="{y + 14}" text-anchor="end">{html.escape(title)}</text>')
        rows.append(f'<rect x="{left}" y="{y}" width="{ratio * unit:.1f}" height="{high - 8}" fill="{colour}"/>')
        rows.append(f'<text x="{left + ratio * unit + 6:.1f}" y="{y + 14}">{ratio:.2f}</text>')
    one = left + unit
    rows.append(f'<line x1="{one}" y1="4" x2="{one}" y2="{height - 26}" stroke="currentColor" stroke-dasharray="4 3"/>')
    rows.append(f'<text x="{one}" y="{height - 10}" text-anchor="middle">1 = time of rumdl</text>')
    head = (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" role="img" '
            'font-family="sans-serif" font-size="13" fill="currentColor"><title>Time of roadmap-lint divided by the time of rumdl</title>')
    pathlib.Path(target).write_text("\n".join([head, *rows, "</svg>"]) + "\n", encoding="utf-8")


def part(title, ours, environment, folder, runs):
    """What spelling adds to a whole run, against codespell over the same files."""
    commands = [ours, ours + ["--disable", "text"], ["codespell", folder]]
    for command in commands:
        run(command, environment, folder)
    triples = [[run(command, environment, folder) for command in commands] for _ in range(runs)]
    added = [whole[0] - without[0] for whole, without, _ in triples]
    ratios = [more / theirs[0] for more, (_, _, theirs) in zip(added, triples)]
    cpu = [(whole[1] - without[1]) / theirs[1] for whole, without, theirs in triples]
    memory = statistics.median(whole[2] - without[2] for whole, without, _ in triples)
    print(
        f"| {title} | {statistics.median(added):.3f} s"
        f" | {statistics.median(theirs[0] for _, _, theirs in triples):.3f} s"
        f" | **{statistics.median(ratios):.2f}** ({min(ratios):.2f}–{max(ratios):.2f})"
        f" | {statistics.median(cpu):.2f} | {memory:.0f} MiB more |",
        flush=True,
    )


def pages(repository, count):
    """Some pages, spread evenly over the repository."""
    found = sorted(p for p in pathlib.Path(repository).glob("roadmaps/*/content/*@*.md"))
    if len(found) < count:
        sys.exit(f"{repository} has only {len(found)} topic pages (roadmaps/*/content/*@*.md)")
    step = len(found) // count
    return [str(found[i * step]) for i in range(count)]


def editor(page):
    """A function that changes a page, each time in another way."""
    path = pathlib.Path(page)
    text = path.read_text(encoding="utf-8")
    numbers = itertools.count(1)
    return lambda: path.write_text(f"{text}\nEdited for the benchmark, number {next(numbers)}.\n", encoding="utf-8")


def copied(repository, target, count):
    """A repository with every roadmap as often as wanted, under other names."""
    if count == 1:
        return repository
    return copy_roadmaps(repository, target, count)


def copy_roadmaps(repository, target, count):
    """A copy of a repository with every roadmap as often as wanted, under other names."""
    copy = pathlib.Path(target) / f"copies-{count}"
    for roadmap in sorted(pathlib.Path(repository, "roadmaps").iterdir()):
        if roadmap.is_dir():
            for number in range(count):
                shutil.copytree(roadmap, copy / "roadmaps" / (roadmap.name + (f"-copy-{number}" if number else "")))
    return str(copy)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("repository")
    parser.add_argument("--website", help="a repository in the website layout")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--copies", type=int, nargs="*", default=[1, 2, 5, 10], help="sizes for the growth; none to leave it out")
    parser.add_argument("--tool", default=str(TOOL), help="the program to measure")
    parser.add_argument("--java", action="append", metavar="HOME", help="a JDK; may be given again")
    parser.add_argument("--chart", metavar="FILE", help="draw the ratios of the last JDK as SVG")
    options = parser.parse_args()
    repository = os.path.abspath(options.repository)
    if not BIN.is_dir():
        sys.exit("The peers are missing: run `npm install` in " + str(HERE))
    print("| run | roadmap-lint | peer | wall ratio (least–most) | processor ratio | peak memory |")
    print("|---|---|---|---|---|---|")
    bars = []
    for home in options.java or [os.environ.get("JAVA_HOME", "")]:
        bars = measure(home, repository, options)
    if options.chart:
        chart(bars, options.chart)


def measure(home, repository, options):
    """All runs with one JDK, with text as output unless a title says otherwise; the ratios to rumdl by title."""
    environment = dict(os.environ, **({"JAVA_HOME": home} if home else {}))
    name = pathlib.Path(home).name or "java"
    ours = [options.tool, "check"]
    rumdl = [str(BIN / "rumdl"), "check"]
    five = pages(repository, 5)
    bars = []

    def one(title, a, b, folder=repository, prepare=lambda: None):
        bars.append((title, compare(f"{title}, {name}", a, b, environment, folder, options.runs, prepare)))

    with tempfile.TemporaryDirectory() as scratch:
        environment["ROADMAP_LINT_CACHE"] = os.path.join(scratch, "ours")
        cache = ["--cache-dir", os.path.join(scratch, "cache")]
        every, uncached = [*ours, "--no-cache"], [*rumdl, "--no-cache"]
        one("whole corpus, no cache", [*every, repository], [*uncached, repository])
        ours_json, rumdl_json = [*every, "--format", "json"], [*uncached, "--output-format", "json"]
        one("whole corpus, no cache, JSON", [*ours_json, repository], [*rumdl_json, repository])
        one("whole corpus, no cache, without spelling", [*every, "--disable", "text", repository], [*uncached, repository])
        one("whole corpus, warm caches", [*ours, repository], [*rumdl, *cache, repository])
        one("five files, no cache", every + five, uncached + five)
        one("five files, warm caches", ours + five, rumdl + cache + five)
        copy = copy_roadmaps(repository, scratch, 1)
        edited = pages(copy, 5)
        one("five files, one changed", ours + edited, rumdl + cache + edited, copy, editor(edited[0]))
        if options.website:
            site = os.path.abspath(options.website)
            one("website layout, no cache", [*every, site], [*uncached, site], site)
        tsx = ["npx", "--prefix", str(HERE), "tsx", str(HERE / "validate.ts")] + five
        compare(f"five files, warm cache, npx tsx, {name}", ours + five, tsx, environment, repository, options.runs)
        if options.copies:
            growth(every, environment, repository, scratch, options.copies, max(1, options.runs // 2))
        if shutil.which("codespell"):
            part(f"spelling alone, codespell, {name}", every + [repository], environment, repository, options.runs)
    return bars


if __name__ == "__main__":
    main()

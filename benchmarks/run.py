#!/usr/bin/env python3
"""Times roadmap-lint against its peers: whole processes, in turn, A B A B …

    (cd benchmarks && npm install)
    benchmarks/run.py REPOSITORY [--runs 7] [--java HOME ...]

REPOSITORY is a roadmap repository in the content layout. Every figure is of a finished process as
the operating system accounts for it (wall clock, processor time, peak resident memory). Runs are
paired, so that the ratio holds when the machine's speed drifts; the median ratio is what to quote.
Needs Python 3.8, Node.js and a POSIX system; nothing is written but to a temporary folder.
"""
import argparse
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


def compare(title, ours, peer, environment, folder, runs):
    """Prints both sides and the ratio pair by pair."""
    run(ours, environment, folder)
    run(peer, environment, folder)
    pairs = [(run(ours, environment, folder), run(peer, environment, folder)) for _ in range(runs)]
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


def doubled(repository, target):
    """A repository with every roadmap twice, under another name."""
    copy = pathlib.Path(target) / "doubled"
    for roadmap in sorted(pathlib.Path(repository, "roadmaps").iterdir()):
        if roadmap.is_dir():
            shutil.copytree(roadmap, copy / "roadmaps" / roadmap.name)
            shutil.copytree(roadmap, copy / "roadmaps" / f"{roadmap.name}-again")
    return str(copy)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("repository")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--java", action="append", metavar="HOME", help="a JDK; may be given again")
    options = parser.parse_args()
    repository = os.path.abspath(options.repository)
    if not BIN.is_dir():
        sys.exit("The peers are missing: run `npm install` in " + str(HERE))
    print("| run | roadmap-lint | peer | wall ratio (least–most) | processor ratio | peak memory |")
    print("|---|---|---|---|---|---|")
    for home in options.java or [os.environ.get("JAVA_HOME", "")]:
        environment = dict(os.environ, **({"JAVA_HOME": home} if home else {}))
        name = pathlib.Path(home).name or "java"
        ours = [str(TOOL), "check", "--format", "json"]
        rumdl = [str(BIN / "rumdl"), "check"]
        five = pages(repository, 5)
        with tempfile.TemporaryDirectory() as scratch:
            twice = doubled(repository, scratch)
            one = lambda title, a, b, n=options.runs: compare(f"{title}, {name}", a, b, environment, repository, n)
            environment["ROADMAP_LINT_CACHE"] = os.path.join(scratch, "ours")
            cached = rumdl + ["--cache-dir", os.path.join(scratch, "cache"), repository]
            every, uncached = [*ours, "--no-cache"], [*rumdl, "--no-cache", repository]
            tsx = ["npx", "--prefix", str(HERE), "tsx", str(HERE / "validate.ts")] + five
            one("whole corpus, no cache, rumdl without a cache", every + [repository], uncached)
            one("the same without spelling", every + ["--disable", "text", repository], uncached)
            one("whole corpus, warm cache, rumdl with a warm cache", ours + [repository], cached)
            one("no cache, rumdl with a warm cache, without spelling", every + ["--disable", "text", repository], cached)
            one("five files, no cache, npx tsx", every + five, tsx)
            one("five files, warm cache, npx tsx", ours + five, tsx)
            one("doubled corpus against single, no cache", every + [twice], every + [repository])
            if shutil.which("codespell"):
                part(f"spelling alone, codespell, {name}", every + [repository], environment, repository, options.runs)


if __name__ == "__main__":
    main()

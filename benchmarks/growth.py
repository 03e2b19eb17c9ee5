#!/usr/bin/env python3
"""Measures how the cost of a run grows with a hostile text: CPU time and memory at n, 2n and 4n.

    benchmarks/growth.py [--only WORD] [--command check] [--kilobytes 400] [--tool roadmap-lint]

Each case makes a repository whose size is the number of kilobytes, then twice and four times as much. CPU time is that of the
whole process less that of a run over one short page; the exponent is log2 of the ratio of the last two sizes, 1 where twice
the text costs twice the time. Cases above 1.2 and runs that take over a minute are marked. Other work on the
machine changes the figures little, because they are CPU time; run it again before you believe one. The test
GrowthTest holds the same repositories by counting steps. Needs Python 3.9, a JDK and a POSIX system.
"""
import argparse
import math
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent.parent
GENERATOR = HERE / "roadmap-lint-core/src/test/java/io/github/roadmaplint/growth/HostileRepositories.java"
PAGE = "roadmaps/git/content/commit@abcdefghijklmnopqrstu.md"


def write(root, path, text):
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def cases():
    return subprocess.run(["java", str(GENERATOR)], check=True, capture_output=True, text=True).stdout.splitlines()


def make(name, size, root):
    subprocess.run(["java", str(GENERATOR), name, str(size), str(root)], check=True)


def measure(tool, command, root, limit):
    """CPU seconds, megabytes, exit code and length of the output; nothing of a run over the limit."""
    out = open(root.parent / "out", "wb")
    began = subprocess.Popen(
        [tool, *command, str(root)], stdout=out, stderr=subprocess.STDOUT, start_new_session=True,
        env={**os.environ, "XDG_CACHE_HOME": str(root.parent / "cache")})
    end = time.monotonic() + limit
    while time.monotonic() < end:
        pid, status, used = os.wait4(began.pid, os.WNOHANG)
        if pid:
            out.close()
            size = (root.parent / "out").stat().st_size
            return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, os.waitstatus_to_exitcode(status), size
        time.sleep(0.01)
    os.killpg(began.pid, signal.SIGKILL)
    os.wait4(began.pid, 0)
    return None


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--only", default="", help="cases whose name contains this")
    options.add_argument("--command", default="check --no-cache", help="and its options")
    options.add_argument("--kilobytes", type=int, default=400)
    options.add_argument("--limit", type=int, default=60, help="seconds of the clock for a run")
    options.add_argument("--tool", default=str(HERE / "roadmap-lint"))
    asked = options.parse_args()
    command = asked.command.split()
    over = 0
    with tempfile.TemporaryDirectory() as scratch:
        root = pathlib.Path(scratch, "base")
        write(root, PAGE, "# Commit\n\nA commit records a change.\n")
        measure(asked.tool, command, root, 600)
        base = min(measure(asked.tool, command, root, 60)[0] for _ in range(3))
        print(f"{'case':32} {'s':>24} {'exponent':>8} {'MB':>5} {'output kB':>9} exit")
        for name in cases():
            if asked.only not in name:
                continue
            results = []
            for step in range(3):
                root = pathlib.Path(scratch, f"{len(os.listdir(scratch))}")
                root.mkdir()
                (root / "r").mkdir()
                make(name, asked.kilobytes * 1000 << step, root / "r")
                results.append(measure(asked.tool, command, root / "r", asked.limit))
                if results[-1] is None:
                    break
            over += report(name, results, base)
    sys.exit(1 if over else 0)


def report(name, results, base):
    times = [max(0.01, it[0] - base) for it in results if it]
    seconds = " ".join(f"{it:7.2f}" for it in times)
    if None in results:
        print(f"{name:32} {seconds:>24} over the limit  !", flush=True)
        return 1
    exponent = math.log2(times[-1] / times[-2])
    bad = exponent > 1.2 and times[-1] > 1
    last = results[-1]
    print(f"{name:32} {seconds:>24} {exponent:8.2f} {last[1]:5.0f} {last[3] // 1000:9} {last[2]:4}{' !' if bad else ''}", flush=True)
    return int(bad)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Kills `roadmap-lint fix` at random moments and checks whether a file was damaged or lost.

    benchmarks/kill-fix.py REPOSITORY [--kills 50] [--seed 1]

REPOSITORY is copied to a temporary folder first. After each kill every file must be the old one or the new one, byte
for byte, and none may be missing; a killed run can also leave hidden temporary files, which a later run
removes. At the end an uninterrupted run must have the same result as a run on the original files.
Needs Python 3.8 and a POSIX system.
"""
import argparse
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

TOOL = pathlib.Path(__file__).resolve().parent.parent / "roadmap-lint"


def contents(folder):
    """The bytes of every file, temporary files of the program aside."""
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not (path.name.startswith(".roadmap-lint-") and path.suffix == ".tmp"):
            found[path.relative_to(folder)] = path.read_bytes()
    return found


def leftovers(folder):
    return [path for path in folder.rglob(".roadmap-lint-*.tmp")]


def fix(folder):
    return subprocess.Popen(
        [str(TOOL), "fix", str(folder)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        start_new_session=True)


def wait_for(path, before, folder, patience):
    """Waits until a file is another one than before."""
    old = before[path.relative_to(folder)]
    end = time.monotonic() + patience
    while path.read_bytes() == old and time.monotonic() < end:
        time.sleep(0.001)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("repository", type=pathlib.Path)
    options.add_argument("--kills", type=int, default=50)
    options.add_argument("--seed", type=int, default=1)
    asked = options.parse_args()
    chance = random.Random(asked.seed)
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch, "repository")
        shutil.copytree(asked.repository, folder, symlinks=True)
        before = contents(folder)
        begun = time.monotonic()
        if fix(folder).wait() != 0:
            sys.exit("fix failed without interruption")
        took = time.monotonic() - begun
        after = contents(folder)
        changed = [path for path in before if before[path] != after.get(path)]
        print(f"{len(changed)} of {len(before)} files change, in {took:.1f} s")
        if not changed or after.keys() != before.keys():
            sys.exit("nothing to check: no file changes, or files are added and removed")
        torn = inside = 0
        for _ in range(asked.kills):
            for path in changed:
                (folder / path).write_bytes(before[path])
            process = fix(folder)
            wait_for(folder / chance.choice(changed), before, folder, took * 4)
            time.sleep(chance.uniform(0, 0.02))
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            now = contents(folder)
            if now.keys() != before.keys():
                sys.exit(f"files came or went: {sorted(now.keys() ^ before.keys())[:5]}")
            torn += sum(now[path] not in (before[path], after[path]) for path in before)
            done = sum(now[path] == after[path] for path in changed)
            inside += 0 < done < len(changed)
        left = len(leftovers(folder))
        for path in changed:
            (folder / path).write_bytes(before[path])
        for path in leftovers(folder):
            os.utime(path, (0, 0))
        fix(folder).wait()
        same = contents(folder) == after
        print(f"{asked.kills} kills, {inside} of them while files were being written: {torn} files damaged, none lost")
        print(f"{left} temporary files left by kills, {len(leftovers(folder))} after the next run")
        print(f"the next run comes to the {'same' if same else 'ANOTHER'} result")
        sys.exit(1 if torn or not same else 0)


if __name__ == "__main__":
    main()

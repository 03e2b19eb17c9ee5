#!/usr/bin/env python3
"""Kills `roadmap-lint fix` at random moments and checks whether a file was damaged or lost.

    benchmarks/kill-fix.py REPOSITORY [--kills 50] [--seed 1] [--unsafe-fixes]

REPOSITORY is copied to a temporary folder first. After each kill every file must be the old one or the new one, byte
for byte, and none may be missing; a killed run can also leave hidden temporary files, which a later run
removes. At the end an uninterrupted run must have the same result as a run on the original files.
With --unsafe-fixes, REPOSITORY is a git repository without changes, and files are also renamed and deleted. Then a file
can have two names after a kill, but no line may be missing that an uninterrupted run keeps.
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
        if path.is_file() and path.relative_to(folder).parts[0] != ".git" and not (path.name.startswith(".roadmap-lint-") and path.suffix == ".tmp"):
            found[path.relative_to(folder)] = path.read_bytes()
    return found


def leftovers(folder):
    return [path for path in folder.rglob(".roadmap-lint-*.tmp")]


def lines(files):
    return {line for text in files.values() for line in text.splitlines()}


def restore(folder, before):
    """Writes the files as they were, and removes others."""
    for path in contents(folder).keys() - before.keys():
        (folder / path).unlink()
    for path, text in before.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(text)


def fix(folder, options=()):
    return subprocess.Popen(
        [str(TOOL), "fix", *options, str(folder)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        start_new_session=True)


def wait_for(path, before, folder, patience):
    """Waits until a file is another one than before."""
    old = before[path.relative_to(folder)]
    end = time.monotonic() + patience
    while path.exists() and path.read_bytes() == old and time.monotonic() < end:
        time.sleep(0.001)


def kill_with_file_fixes(folder, before, kills, chance):
    """Kills runs that rename and delete files."""
    begun = time.monotonic()
    if fix(folder, ["--unsafe-fixes"]).wait() != 0:
        sys.exit("fix failed without interruption")
    took = time.monotonic() - begun
    after = contents(folder)
    changed = [path for path in before if before[path] != after.get(path)]
    gone = len(before.keys() - after.keys())
    print(f"{len(changed)} of {len(before)} files change, {gone} of them are renamed or deleted, in {took:.1f} s")
    if not gone:
        sys.exit("nothing to check: no file is renamed or deleted")
    kept = lines(before) & lines(after)
    texts = {*before.values(), *after.values()}
    lost = torn = inside = 0
    for _ in range(kills):
        restore(folder, before)
        process = fix(folder, ["--unsafe-fixes"])
        wait_for(folder / chance.choice(changed), before, folder, took * 4)
        time.sleep(chance.uniform(0, 0.02))
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        now = contents(folder)
        lost += len(kept - lines(now))
        torn += sum(text not in texts for text in now.values())
        inside += now not in (before, after)
    restore(folder, before)
    for path in leftovers(folder):
        os.utime(path, (0, 0))
    fix(folder, ["--unsafe-fixes"]).wait()
    same = contents(folder) == after
    print(f"{kills} kills, {inside} of them while files were being changed: {torn} files damaged, {lost} lines lost")
    print(f"{len(leftovers(folder))} temporary files after the next run, with {'the same' if same else 'ANOTHER'} result")
    sys.exit(1 if lost or torn or not same else 0)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("repository", type=pathlib.Path)
    options.add_argument("--kills", type=int, default=50)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--unsafe-fixes", action="store_true")
    asked = options.parse_args()
    chance = random.Random(asked.seed)
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch, "repository")
        shutil.copytree(asked.repository, folder, symlinks=True)
        before = contents(folder)
        if asked.unsafe_fixes:
            kill_with_file_fixes(folder, before, asked.kills, chance)
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

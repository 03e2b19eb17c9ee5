#!/usr/bin/env python3
"""Times two builds of roadmap-lint on one repository, with the rules that both have.

    benchmarks/versions.py OLD NEW REPOSITORY [--runs 21]

OLD and NEW are folders with bin/roadmap-lint, such as roadmap-lint-cli/target/dist after a build. Each pair of
runs has a random order, so that neither program is favored when the machine's speed drifts. Below 1, NEW is faster.
"""
import argparse
import json
import os
import pathlib
import random
import statistics
import subprocess
import sys
import tempfile

from run import run


def program(folder):
    return str(pathlib.Path(folder).resolve() / "bin" / "roadmap-lint")


def rules(tool):
    """The ids of the rules that are on by default."""
    listed = subprocess.run([tool, "rules", "--format", "json"], capture_output=True, text=True, check=True).stdout
    return {rule["id"] for rule in json.loads(listed) if rule["severity"] != "off"}


def command(tool, off, repository, scratch, name):
    """A whole check without the cache and without some rules."""
    config = scratch / name
    config.write_text(json.dumps({"rules": {rule: "off" for rule in sorted(off)}}))  # JSON is YAML
    return [tool, "check", "--no-cache", "--config", str(config), repository]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("old")
    parser.add_argument("new")
    parser.add_argument("repository")
    parser.add_argument("--runs", type=int, default=21)
    options = parser.parse_args()
    repository = os.path.abspath(options.repository)
    old, new = program(options.old), program(options.new)
    of_old, of_new = rules(old), rules(new)
    with tempfile.TemporaryDirectory() as temporary:
        scratch = pathlib.Path(temporary)
        commands = [
            command(old, of_old - of_new, repository, scratch, "old.yml"),
            command(new, of_new - of_old, repository, scratch, "new.yml"),
        ]
        results = measure(commands, repository, options.runs)
    print(f"{len(of_old & of_new)} rules, {options.runs} pairs")
    for i, what in enumerate(("elapsed", "processor")):
        a, b = ([one[i] for one in side] for side in results)
        ratios = [y / x for x, y in zip(a, b)]
        print(
            f"{what:9}  old {statistics.median(a):.3f} s  new {statistics.median(b):.3f} s"
            f"  ratio {statistics.median(ratios):.3f}  of the fastest {min(b) / min(a):.3f}"
        )


def measure(commands, folder, runs):
    """The results of both commands, after one run of each that does not count."""
    environment = dict(os.environ)
    results = ([], [])
    for number in range(runs + 1):
        for i in random.sample((0, 1), 2):
            one = run(commands[i], environment, folder)
            if one[3] > 1:
                sys.exit(f"{commands[i]} failed with {one[3]}")
            if number > 0:
                results[i].append(one)
    return results


if __name__ == "__main__":
    main()

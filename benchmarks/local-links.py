#!/usr/bin/env python3
"""Measures what the rules about local links add to a check.

Generates a repository of Markdown pages with links to each other, to headings and to images, and checks it
alternately with and without the rules of the family `local`. Prints the user CPU time of each run and the ratio.

    benchmarks/local-links.py [--pages 20000] [--links 10] [--runs 5]
"""

import argparse
import os
import random
import resource
import statistics
import subprocess
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
PROGRAM = os.path.join(HERE, "..", "roadmap-lint")
WORDS = "the a page about rivers mountains lakes weather and roads that lead from one town to another".split()


def sentence(random):
    return " ".join(random.choice(WORDS) for _ in range(14)).capitalize() + "."


def page(number, pages, links, random):
    lines = [f"# Page {number}", "", sentence(random), ""]
    for i in range(links):
        other = random.randrange(pages)
        folder = f"../part{other // 100}/page{other}.md"
        kind = i % 5
        if kind == 0:
            link = f"[page {other}]({folder})"
        elif kind == 1:
            link = f"[a section]({folder}#section-{random.randrange(3)})"
        elif kind == 2:
            link = f"![map](../images/map{other % 50}.png)"
        elif kind == 3:
            link = f"[here](#section-{random.randrange(3)})"
        else:  # one in fifty is wrong
            wrong = "x" if random.randrange(10) == 0 else ""
            link = f"[page {other}]({folder[:-3]}{wrong}.md)"
        lines += [f"{sentence(random)} See {link}. {sentence(random)}", ""]
    for i in range(3):
        lines += [f"## Section {i}", "", sentence(random), ""]
    return "\n".join(lines)


def generate(folder, pages, links):
    chance = random.Random(1)
    for number in range(pages):
        place = os.path.join(folder, f"part{number // 100}")
        os.makedirs(place, exist_ok=True)
        with open(os.path.join(place, f"page{number}.md"), "w", encoding="utf-8") as out:
            out.write(page(number, pages, links, chance))
    os.makedirs(os.path.join(folder, "images"))
    for number in range(50):
        open(os.path.join(folder, "images", f"map{number}.png"), "wb").close()


def user_seconds(folder, *arguments):
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    subprocess.run(
        [PROGRAM, "check", "--no-cache", "--format", "json", *arguments, folder],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=False,
    )
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--pages", type=int, default=20_000)
    options.add_argument("--links", type=int, default=10)
    options.add_argument("--runs", type=int, default=5)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        generate(folder, chosen.pages, chosen.links)
        user_seconds(folder)
        ratios = []
        for _ in range(chosen.runs):
            without = user_seconds(folder, "--disable", "local")
            with_rules = user_seconds(folder)
            ratios.append(with_rules / without)
            print(f"{without:6.2f} s without, {with_rules:6.2f} s with: {ratios[-1]:.2f}", flush=True)
        print(f"median {statistics.median(ratios):.2f}")


if __name__ == "__main__":
    main()

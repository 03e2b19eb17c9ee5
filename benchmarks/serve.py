#!/usr/bin/env python3
"""Measures how soon `serve` shows a saved page: its panel, and then the whole page.

    benchmarks/serve.py REPOSITORY [--structures DIR] [--saves 5] [--tool roadmap-lint]

The repository is copied and committed, so nothing is written to it. Each save adds or removes a repeated word in another topic page, as an
editor does that writes the file in place, some seconds after the page of the save before was shown. The time of the panel ends when `/build?after=` has answered and `/edited` contains the path of the page; the time of
the page ends when `/` of the next audit is read completely. A cache of its own is filled before.
Needs Python 3.9, a JDK and git.
"""
import argparse
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import tempfile
import time
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent.parent
DIRECTLY = urllib.request.build_opener(urllib.request.ProxyHandler({}))
# Between two saves, in seconds, so that the server waits for the next one.
PAUSE = 3

GIT = ["git", "-c", "user.name=benchmark", "-c", "user.email=benchmark@example.org", "-c", "commit.gpgsign=false"]


def get(url):
    with DIRECTLY.open(url, timeout=120) as answer:
        return answer.read().decode()


def copied(repository, folder):
    copy = pathlib.Path(folder, "repository")
    shutil.copytree(repository, copy, symlinks=True, ignore=shutil.ignore_patterns(".git"))
    for arguments in (["init", "--quiet"], ["add", "--all"], ["commit", "--quiet", "--message", "All files"]):
        subprocess.run([*GIT, *arguments], cwd=copy, check=True)
    return copy


def build(page):
    return re.search(r'data-build="([^"]+)"', page).group(1)


def audit(name):
    return name.rpartition("-")[0]


def saved(address, repository, page):
    """Seconds until the panel and until the whole page."""
    time.sleep(PAUSE)
    name = build(get(address))
    path = page.relative_to(repository).as_posix()
    page.write_text(page.read_text(encoding="utf-8") + "\nA sentence about about it.\n", encoding="utf-8")
    began = time.monotonic()
    panel = None
    newer = name
    while audit(newer) == audit(name):
        newer = get(f"{address}build?after={newer}")
        if panel is None and f'<p class="path">{path}</p>' in get(address + "edited"):
            panel = time.monotonic() - began
    if f'<p class="path">{path}</p>' not in get(address):
        raise SystemExit("the page is not shown: " + path)
    whole = time.monotonic() - began
    return panel or whole, whole


def measured(asked, repository, cache):
    structures = ["--structures", asked.structures] if asked.structures else []
    environment = {**os.environ, "XDG_CACHE_HOME": cache}
    command = [asked.tool, "serve", str(repository), "--port", "0", *structures]
    server = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment
    )
    try:
        address = server.stdout.readline().split()[1]
        pages = sorted(repository.rglob("*@*.md"))
        step = max(1, len(pages) // (asked.saves + 1))
        return [saved(address, repository, page) for page in pages[step::step][: asked.saves]]
    finally:
        server.stdin.close()
        server.wait(30)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("repository")
    options.add_argument("--structures", help="a folder with the structure of each roadmap")
    options.add_argument("--saves", type=int, default=5)
    options.add_argument("--tool", default=str(HERE / "roadmap-lint"))
    asked = options.parse_args()
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as cache:
        times = measured(asked, copied(asked.repository, folder), cache)
    for index, name in enumerate(("panel", "page")):
        values = [it[index] for it in times]
        print(f"{name}: {statistics.median(values):.2f} s ({min(values):.2f}–{max(values):.2f})")
    print(f"load of the machine: {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()

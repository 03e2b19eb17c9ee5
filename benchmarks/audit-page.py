#!/usr/bin/env python3
"""Measures the audit of a repository: its time against that of a check, and its page in Chromium.

    benchmarks/audit-page.py REPOSITORY [--structures DIR] [--runs 3] [--tool roadmap-lint]

Audits and checks run alternately, each with an empty cache, and the median counts: with a cache, both try all fixes. A check without a cache and with text as
output tries those of some files only, and is measured, too. A page is opened in a new Chromium for each run. Its time ends with the first frame after the load
event. Each filter is set as if it was typed or chosen; its time ends after the layout, which the script forces, and after the next frame.
Needs Python 3.9, a JDK, `chromium` and `chromedriver`.
"""
import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(HERE / "scripts"))

from chromium import Chromium  # noqa: E402

# Milliseconds from the start of the navigation to the first frame after the load event.
OPENED = """
    new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))))"""

# What is filtered, each time from all findings: the name of the control and its value, or the last one that it offers.
FILTERS = [("severity", "error"), ("severity", "info"), ("text", "e"), ("text", "link"), ("text", "no such text"), ("fix", "none"), ("roadmap", None)]

FILTER = """
    new Promise((done) => requestAnimationFrame(() => {
      const control = document.getElementById('filter-%s');
      const value = %s;
      control.value = value ?? [...control.options].at(-1).value;
      const began = performance.now();
      control.dispatchEvent(new Event('input', { bubbles: true }));
      document.body.getBoundingClientRect();
      const layout = performance.now() - began;
      requestAnimationFrame(() => setTimeout(() =>
        done([layout, performance.now() - began, document.getElementById('count').textContent])));
    }))"""


CLEAR = """
    new Promise((done) => {
      document.getElementById('filter-clear').click();
      requestAnimationFrame(() => setTimeout(done));
    })"""


def seconds(command):
    """Elapsed seconds and those of all processors, with an empty cache."""
    with tempfile.TemporaryDirectory() as cache:
        environment = {**os.environ, "ROADMAP_LINT_CACHE": cache}
        began = time.monotonic()
        started = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
        _, status, used = os.wait4(started.pid, 0)
        elapsed = time.monotonic() - began
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        raise SystemExit("failed: " + " ".join(command))
    return elapsed, used.ru_utime + used.ru_stime


def measure_runs(asked, structures, page):
    check = [asked.tool, "check", asked.repository, *structures]
    audit = [asked.tool, "audit", asked.repository, *structures, "--output", str(page)]
    seconds(check)
    runs = [(seconds(audit), seconds(check), seconds([*check, "--no-cache"])) for _ in range(asked.runs)]
    for position, name in ((1, "check"), (2, "check --no-cache")):
        for index, time_of in enumerate(("elapsed", "CPU")):
            audited, checked = (statistics.median(run[it][index] for run in runs) for it in (0, position))
            ratio = statistics.median(run[0][index] / run[position][index] for run in runs)
            print(f"{time_of}: {name} {checked:.2f} s, audit {audited:.2f} s, ratio {ratio:.2f}")
    print(f"page: {page.stat().st_size / 1e6:.2f} MB")


def measure_page(asked, page):
    opened = []
    filtered = {}
    for _ in range(asked.runs):
        with Chromium() as chromium:
            chromium.size(1300, 900)
            chromium.open(page.as_uri())
            opened.append(chromium.promised(OPENED))
            for name, value in FILTERS:
                chromium.promised(CLEAR)
                script = FILTER % (name, json.dumps(value))
                layout, frame, count = chromium.promised(script)
                filtered.setdefault((name, value), []).append((layout, frame, count))
    print(f"opened after {statistics.median(opened):.0f} ms ({min(opened):.0f}–{max(opened):.0f})")
    for (name, value), times in filtered.items():
        layout = statistics.median(it[0] for it in times)
        frame = statistics.median(it[1] for it in times)
        shown = "the last" if value is None else value
        print(f"filter {name} {shown}: layout {layout:.0f} ms, next frame {frame:.0f} ms: {times[0][2]}")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("repository")
    options.add_argument("--structures", help="a folder with the structure of each roadmap")
    options.add_argument("--runs", type=int, default=3)
    options.add_argument("--tool", default=str(HERE / "roadmap-lint"))
    asked = options.parse_args()
    structures = ["--structures", asked.structures] if asked.structures else []
    with tempfile.TemporaryDirectory() as folder:
        page = pathlib.Path(folder, "audit.html")
        measure_runs(asked, structures, page)
        measure_page(asked, page)


if __name__ == "__main__":
    main()

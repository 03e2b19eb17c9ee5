#!/usr/bin/env python3
"""Draws findings of public repositories to be judged by a reader, and scores the judgments.

    accuracy.py draw FOLDER LABELS.tsv     check each repository in FOLDER and draw a sample
    accuracy.py show FOLDER LABELS.tsv     print the rows without a verdict, with their lines
    accuracy.py score LABELS.tsv           count the verdicts, with 95 % intervals
    accuracy.py table LABELS.tsv           print the table of docs/accuracy.md

FOLDER contains one work tree per repository, named OWNER+NAME. `draw` keeps the verdicts that are already in
LABELS.tsv, so that only new rows have to be judged when a rule has changed. A verdict is `right` or `wrong`; for
a fix, `right` means that it loses nothing and corrects what the message names. LABELS.tsv contains names and
places, no text of the repositories: keep it outside the project, because the reasons can quote them.
"""
import argparse
import collections
import csv
import hashlib
import json
import math
import os
import pathlib
import subprocess
import sys
import tempfile

COLUMNS = ["repository", "kind", "severity", "rule", "path", "line", "column", "verdict", "reason"]
KEY = COLUMNS[:7]
WIDTH = 70
TABLE = ["error", "warning", "info", "fix"]
REPOSITORIES = pathlib.Path(__file__).with_name("repositories.tsv")
PROGRAM = pathlib.Path(__file__).resolve().parents[2] / "roadmap-lint"


def report(program, repository):
    """The findings of a repository, or none if no file belongs to a layout."""
    with tempfile.TemporaryDirectory() as folder:
        output = os.path.join(folder, "report.json")
        command = [program, "check", "--no-cache", "--format", "json", "--output", output, "."]
        done = subprocess.run(command, cwd=repository, capture_output=True, text=True)
        if not os.path.exists(output):
            print(f"{repository.name}: {done.stderr.strip()}", file=sys.stderr)
            return {"files": 0}, []
        with open(output, encoding="utf-8") as file:
            read = json.load(file)
        return read["summary"], read["findings"]


def key(row):
    return tuple(str(row[column]) for column in KEY)


def rows(path):
    if not os.path.exists(path):
        return []
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def write(path, found):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(
            file, COLUMNS, delimiter="\t", quoting=csv.QUOTE_NONE, quotechar=None, lineterminator="\n"
        )
        writer.writeheader()
        writer.writerows(found)


def draw(options):
    known = {key(row): row for row in rows(options.labels)}
    drawn = []
    for repository in repositories(options):
        summary, findings = report(options.program, repository)
        sampled = list(sample(repository.name, findings, options))
        drawn += sampled
        counts = collections.Counter(finding["severity"] for finding in findings)
        print(repository.name, summary["files"], "files", dict(counts), len(sampled), "drawn")
    for row in drawn:
        old = known.get(key(row), {})
        row["verdict"] = old.get("verdict", "")
        row["reason"] = old.get("reason", "")
    write(options.labels, drawn)


def repositories(options):
    folders = sorted(path for path in pathlib.Path(options.folder).iterdir() if path.is_dir())
    return [path for path in folders if not options.only or path.name in options.only]


def sample(repository, findings, options):
    """The findings with the lowest hashes: a finding that is added or removed does not change the others."""
    limits = {"error": options.errors, "warning": options.warnings, "info": options.infos}
    groups = collections.defaultdict(list)
    for finding in findings:
        family = finding["rule"].split("/")[0]
        if options.families and family not in options.families:
            continue
        row = place(repository, "finding", finding)
        groups[finding["severity"]].append(row)
        if finding["fixable"] == "safe":
            groups["fix"].append(place(repository, "fix", finding))
    for name, group in sorted(groups.items()):
        limit = limits.get(name, options.fixes)
        yield from sorted(sorted(group, key=lambda row: digest(options.seed, row))[:limit], key=key)


def place(repository, kind, finding):
    values = [repository, kind, finding["severity"], finding["rule"], finding["path"]]
    row = dict(zip(COLUMNS, values + [finding["line"], finding["column"], "", ""]))
    row["path"] = row["path"].replace("\t", " ").replace("\n", " ")
    return row


def digest(seed, row):
    return hashlib.sha256("\0".join((str(seed),) + key(row)).encode()).digest()


def show(options):
    """Control characters of the lines are replaced, because a terminal would execute them."""
    messages = {}
    for row in rows(options.labels):
        if row["verdict"] and not options.all or options.only and row["repository"] not in options.only:
            continue
        folder = pathlib.Path(options.folder) / row["repository"]
        if row["repository"] not in messages:
            found = report(options.program, folder)[1]
            messages[row["repository"]] = {key(place(row["repository"], "finding", f)): f for f in found}
        same = dict(row, kind="finding")
        finding = messages[row["repository"]].get(key(same), {"message": "no longer found"})
        text = (folder / row["path"]).read_text(encoding="utf-8", errors="replace").split("\n")
        line = text[int(row["line"]) - 1] if int(row["line"]) <= len(text) else ""
        start = int(row["column"]) - 1
        near = line[max(0, start - WIDTH) : start] + "▶" + line[start : start + 2 * WIDTH]
        near = "".join(c if c.isprintable() else " " for c in near)
        edits = " ".join(repr(edit["replacement"]) for edit in finding.get("fix", {}).get("edits", []))
        print(":".join(row[column] for column in ("repository", "path", "line", "column")), row["kind"])
        print("   ", row["severity"], row["rule"], finding["message"], "→" if edits else "", edits)
        print("   ", near.strip())


def wilson(right, judged, z=1.96):
    """The 95 % interval of a share."""
    if not judged:
        return 0.0, 1.0
    share = right / judged
    center = share + z * z / (2 * judged)
    width = z * math.sqrt(share * (1 - share) / judged + z * z / (4 * judged * judged))
    return max(0.0, (center - width) / (1 + z * z / judged)), min(1.0, (center + width) / (1 + z * z / judged))


def score(options):
    tables = {"repository": lambda row: row["repository"], "rule": lambda row: row["rule"], "all": lambda row: "all"}
    labelled = [row for row in rows(options.labels) if not options.only or row["repository"] in options.only]
    for name, group in tables.items():
        counts = collections.defaultdict(collections.Counter)
        for row in labelled:
            column = "fix" if row["kind"] == "fix" else row["severity"]
            counts[group(row), column][row["verdict"] or "unjudged"] += 1
        print(f"\n{name}\tof\tjudged\tright\tshare\tfrom\tto\tunjudged")
        for (value, column), verdicts in sorted(counts.items()):
            judged = verdicts["right"] + verdicts["wrong"]
            low, high = wilson(verdicts["right"], judged)
            share = f"{verdicts['right'] / judged:.1%}" if judged else "-"
            numbers = [judged, verdicts["right"], share, f"{low:.1%}", f"{high:.1%}", verdicts["unjudged"]]
            print("\t".join(map(str, [value, column] + numbers)))


def table(options):
    """One line per repository of repositories.tsv, and one for all of each group."""
    counts = collections.defaultdict(collections.Counter)
    for row in rows(options.labels):
        column = "fix" if row["kind"] == "fix" else row["severity"]
        counts[row["repository"], column][row["verdict"]] += 1
    for fitted, name in (("no", "**not fitted**"), ("yes", "**partly fitted**")):
        group = [row for row in rows(REPOSITORIES) if row["fitted"] == fitted]
        for row in group:
            cells = [row["repository"].replace("+", "/"), row["date"], row["commit"][:8], row["files"]]
            print("|", " | ".join(cells + [cell([counts[row["repository"], c]]) for c in TABLE]), "|")
        total = [cell([counts[row["repository"], c] for row in group]) for c in TABLE]
        print("|", " | ".join([name, "", "", str(sum(int(row["files"]) for row in group))] + total), "|")


def cell(counters):
    right = sum(counter["right"] for counter in counters)
    judged = right + sum(counter["wrong"] for counter in counters)
    return f"{right} of {judged}" if judged else ""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    subcommands = (("draw", draw, True), ("show", show, True), ("score", score, False), ("table", table, False))
    for name, run, folder in subcommands:
        command = commands.add_parser(name)
        command.set_defaults(run=run)
        if folder:
            command.add_argument("folder", metavar="FOLDER")
            command.add_argument("--program", default=str(PROGRAM), help="the program that is measured")
        command.add_argument("labels", metavar="LABELS.tsv")
        command.add_argument("--only", nargs="*", default=[], help="names of repositories")
        if name == "draw":
            command.add_argument("--seed", default="1")
            command.add_argument("--families", nargs="*", default=[], help="families of rules, such as url and text")
            for limit, number in (("errors", 60), ("warnings", 30), ("infos", 20), ("fixes", 20)):
                command.add_argument(f"--{limit}", type=int, default=number, help="the most per repository")
        if name == "show":
            command.add_argument("--all", action="store_true", help="also rows with a verdict")
    options = parser.parse_args()
    options.run(options)


if __name__ == "__main__":
    main()

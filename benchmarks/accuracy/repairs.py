#!/usr/bin/env python3
"""Measures how many corrections of the past a program would have reported.

    benchmarks/accuracy/repairs.py make SNAPSHOT REPAIRS.tsv OUT
    benchmarks/accuracy/repairs.py score OUT REPAIRS.tsv [--program ./roadmap-lint] [--since 2024-01-01] [--fold 0] [--missed] [--pages]

REPAIRS.tsv has the columns date, path, line, wrong, right, class, context and old_line. `make` writes a copy of the
repository SNAPSHOT in which each corrected line is as it was before: in its place, or on a page of its own if the
line no longer exists. `score` runs the program there, and counts the corrections with a finding of the family `text`,
or about the type of a resource, on the wrong words: as a warning (strict), or of any severity (both). With
`--pages`, the page of each correction is a repository of its own.
"""
import argparse
import collections
import csv
import json
import pathlib
import re
import shutil
import subprocess
import tempfile
import zlib

# As in SpellingTrainer, which writes weights that were trained without the words of a fold.
FOLDS = 5

# They report misspelled types, and types that are joined with the title.
TYPES = ("resource/unknown-type", "resource/malformed")


def rows(path):
    with open(path, encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def by_line(repairs):
    """The corrections of each old line; one line can have several."""
    lines = collections.defaultdict(list)
    for row in repairs:
        if row["wrong"] in row["old_line"]:
            lines[row["old_line"].strip()].append(row)
    return lines


def make(options):
    out = pathlib.Path(options.out)
    repository = out / "repository"
    shutil.rmtree(repository, ignore_errors=True)
    shutil.copytree(options.snapshot, repository)
    texts, places = {}, {}
    for path in sorted(repository.rglob("*")):
        if path.suffix in (".md", ".json") and path.is_file():
            texts[path] = path.read_bytes().decode("utf-8", "replace")
            for line in texts[path].split("\n"):
                places.setdefault(line.strip(), path)
    where, added = {}, 0
    for old, repairs in by_line(rows(options.repairs)).items():
        fixed = old
        for row in repairs:
            fixed = fixed.replace(row["wrong"], row["right"], 1)
        if old in places:
            where[old] = places[old]
        elif fixed in places:
            path = places.pop(fixed)  # another line with the same correction needs a page of its own
            texts[path] = texts[path].replace(fixed, old, 1)
            path.write_bytes(texts[path].encode())
            where[old] = path
        else:
            added += 1
            where[old] = page(repository, added, old, repairs[0]["context"])
    found = {old: str(path.relative_to(repository)) for old, path in where.items()}
    (out / "places.json").write_text(json.dumps(found, indent=1, ensure_ascii=False), encoding="utf-8")
    print(f"{len(found)} lines, {added} of them on pages of their own")


def page(repository, number, old, context):
    folder = repository / f"src/data/roadmaps/undone{number}"
    if context in ("label", "jsonstr"):
        node = {"id": "a", "type": "topic", "data": {"label": label(old)}}
        path, text = folder / f"undone{number}.json", json.dumps({"nodes": [node], "edges": []}, ensure_ascii=False)
    else:
        path, text = folder / f"content/line@{number:021d}.md", old + "\n"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def label(old):
    """The text of a field; the line if it is none."""
    field = re.match(r'^"[a-z]+":\s*"(.*)",?$', old)
    return field.group(1) if field else old


def check(program, root):
    """The findings by path."""
    command = [program, "check", "--no-cache", "--format", "json", str(root)]
    report = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False).stdout
    found = collections.defaultdict(list)
    for finding in json.loads(report)["findings"]:
        if finding["rule"].startswith("text/") or finding["rule"] in TYPES:
            found[finding["path"]].append(finding)
    return found


def check_pages(program, out, places):
    """The findings by path, if each page is a repository of its own."""
    found = {}
    for path in sorted(set(places.values())):
        with tempfile.TemporaryDirectory() as folder:
            copy = pathlib.Path(folder) / path
            copy.parent.mkdir(parents=True)
            shutil.copyfile(out / "repository" / path, copy)
            found.update(check(program, folder))
    return found


def spans(text, old, row):
    """The offsets of the wrong words in all lines of the text like the old one."""
    at = text.find(old)
    while at >= 0:
        for word in re.finditer(r"(?<![^\W\d_])" + re.escape(row["wrong"]) + r"(?![^\W\d_])", old):
            yield at + word.start(), at + word.end()
        at = text.find(old, at + 1)


def offset(text, line, column):
    start = 0
    for _ in range(line - 1):
        start = text.find("\n", start) + 1
    units = text[start : text.find("\n", start) if "\n" in text[start:] else len(text)].encode("utf-16-le")
    return start + len(units[: 2 * (column - 1)].decode("utf-16-le", "ignore"))


def hits(text, old, row, findings):
    """The rules and severities of the findings on the wrong words."""
    places = list(spans(text, old, row)) or list(spans(text, label(old), row))
    hit = set()
    for finding in findings:
        start = offset(text, finding["line"], finding["column"])
        end = offset(text, finding.get("endLine", finding["line"]), finding.get("endColumn", finding["column"] + 1))
        if any(start < to and end > begin for begin, to in places):
            hit.add((finding["rule"], finding["severity"]))
    return hit


def score(options):
    out = pathlib.Path(options.out)
    places = json.loads((out / "places.json").read_text(encoding="utf-8"))
    chosen = [row for row in rows(options.repairs) if options.since <= row["date"] < options.until]
    if options.fold is not None:
        chosen = [row for row in chosen if zlib.crc32(row["wrong"].lower().encode()) % FOLDS == options.fold]
    found = (check_pages if options.pages else lambda program, root, _: check(program, root / "repository"))(
        options.program, out, places)
    tallies = collections.defaultdict(collections.Counter)
    missed, seen = [], set()
    for old, repairs in by_line(chosen).items():
        text = (out / "repository" / places[old]).read_bytes().decode("utf-8", "replace")
        for row in repairs:
            hit = hits(text, old, row, found.get(places[old], ()))
            strict = any(severity != "info" for _, severity in hit)
            for group in (("all", ""), ("class", row["class"]), ("context", row["context"]), ("year", row["date"][:4])):
                tallies[group].update(all=1, strict=int(strict), both=int(bool(hit)))
            if not strict:
                missed.append((row["class"], row["context"], row["wrong"], row["right"], "info" if hit else ""))
    for (kind, name), tally in sorted(tallies.items()):
        total = tally["all"]
        print(f"{kind:8} {name:12} {total:4}  strict {tally['strict']:4} {tally['strict'] / total:6.1%}"
              f"  both {tally['both']:4} {tally['both'] / total:6.1%}")
    if options.missed:
        for row in sorted(missed):
            print("missed", *row, sep="\t")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    command = commands.add_parser("make")
    for name in ("snapshot", "repairs", "out"):
        command.add_argument(name)
    command.set_defaults(run=make)
    command = commands.add_parser("score")
    for name in ("out", "repairs"):
        command.add_argument(name)
    command.add_argument("--program", default="./roadmap-lint")
    command.add_argument("--since", default="")
    command.add_argument("--until", default="9999")
    command.add_argument("--fold", type=int, help="count only the words of this fold, from 0 to 4")
    command.add_argument("--missed", action="store_true")
    command.add_argument("--pages", action="store_true")
    command.set_defaults(run=score)
    arguments = parser.parse_args()
    arguments.run(arguments)

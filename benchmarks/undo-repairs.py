#!/usr/bin/env python3
"""Inserts known misspellings into a copy of a repository, to train and measure the spelling rules.

    benchmarks/undo-repairs.py SNAPSHOT REPAIRS.tsv WORDS.tsv OUT

REPAIRS.tsv has the columns old_line, wrong, right, class and context; WORDS.tsv has word, label (ok, typo, ...)
and right. OUT/repository is the snapshot in which each corrected line is as before (or in an additional page, if
the line no longer exists); OUT/words.tsv contains for each word whether it is correct.
"""
import argparse
import csv
import json
import pathlib
import re
import shutil


def rows(path):
    with open(path, encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def main(snapshot, repairs, words, out):
    out = pathlib.Path(out)
    repository = out / "repository"
    shutil.rmtree(repository, ignore_errors=True)
    shutil.copytree(snapshot, repository)
    texts, lines = {}, {}
    for path in sorted(repository.rglob("*")):
        if path.suffix in (".md", ".json") and path.is_file():
            texts[path] = path.read_bytes().decode("utf-8", "replace")
            for line in texts[path].split("\n"):
                lines.setdefault(line.strip(), path)
    labels = {}
    for row in rows(words):
        labels[row["word"].lower()] = (row["label"], (row["right"] or "").lower())
    added = 0
    for row in rows(repairs):
        if row["class"] not in ("spelling", "apostrophe"):
            continue
        labels[row["wrong"].lower()] = ("typo", row["right"].lower())
        old = row["old_line"].strip()
        mended = old.replace(row["wrong"], row["right"], 1)
        if old in lines:
            continue
        if mended in lines:
            path = lines[mended]
            texts[path] = texts[path].replace(mended, old, 1)
            path.write_bytes(texts[path].encode())
            continue
        added += 1
        if row["context"] in ("label", "jsonstr"):
            field = re.match(r'^"(?:label|text)":\s*"(.*)",?$', old)
            node = {"id": "a", "type": "topic", "data": {"label": field.group(1) if field else old}}
            page = repository / f"src/data/roadmaps/undone{added}/undone{added}.json"
            text = json.dumps({"nodes": [node], "edges": []})
        else:
            page = repository / f"src/data/roadmaps/undone{added}/content/line@{added:021d}.md"
            text = old + "\n"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(text, encoding="utf-8")
    with open(out / "words.tsv", "w", encoding="utf-8") as file:
        file.write("word\tlabel\tright\n")
        for word, (label, right) in sorted(labels.items()):
            file.write(f"{word}\t{label}\t{right}\n")
    print(f"{added} lines no longer exist and are written to separate pages")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("SNAPSHOT", "REPAIRS.tsv", "WORDS.tsv", "OUT"):
        parser.add_argument(name)
    main(*vars(parser.parse_args()).values())

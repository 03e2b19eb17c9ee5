#!/usr/bin/env python3
"""Checks links of a generated repository against a server on loopback, and prints the cost.

    benchmarks/links/run.py even            20,000 links over 2,000 hosts, ten each
    benchmarks/links/run.py skewed          as links really are spread: a few hosts have most of them
    benchmarks/links/run.py kill [TIMES]    kills runs at random moments and looks at the ledger

Needs Python 3.8, a JDK and nothing else. No request leaves this machine.
"""
import argparse
import json
import os
import pathlib
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
PORT = 18080
SPACING = 0.25


def address(number):
    return f"127.1.{number // 250}.{number % 250 + 1}"


def even():
    return [f"http://{address(i % 2000)}:{PORT}/page/{i}" for i in range(20000)]


def skewed(scale=20):
    """The sizes of hosts in a real stock of links, divided so that a run ends in a minute."""
    sizes = [5195 // scale, 664 // scale, 558 // scale, 516 // scale]
    sizes += [max(2, 300 // (i + 2)) for i in range(150)] + [1] * 1200
    return [f"http://{address(host)}:{PORT}/page/{i}" for host, size in enumerate(sizes) for i in range(size)]


def repository(folder, urls):
    per_page = 20
    for page in range(0, len(urls), per_page):
        links = "\n".join(f"- [Page {i}]({url})" for i, url in enumerate(urls[page:page + per_page]))
        (folder / f"page{page // per_page}.md").write_text(f"# Page\n\n{links}\n")
    (folder / ".roadmap-lint.yml").write_text("layout: plain\n")


def command(folder, *more):
    return [str(ROOT / "roadmap-lint"), "links", "--allow-network", "127.0.0.0/8", "--format", "json", *more, str(folder)]


def report():
    with urllib.request.urlopen(f"http://127.0.0.1:{PORT}/report") as answer:
        return json.load(answer)


def measure(urls, times):
    for _ in range(times):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            repository(folder, urls)
            report()
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            begun = time.monotonic()
            run = subprocess.run(command(folder, "--connections", "256"), capture_output=True)
            seconds = time.monotonic() - begun
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            summary = json.loads(run.stdout)["summary"]
            print(f"exit {run.returncode}, {summary['alive']} alive of {summary['links']}, {seconds:.2f} s, "
                  f"{summary['links'] / seconds:.0f} links/s, {cpu * 1000 / summary['links']:.3f} ms CPU a link, "
                  f"{after.ru_maxrss / 1024:.0f} MB at most")
            counted = report()
            print(f"  server: {counted}")
            biggest = max(sum(1 for url in urls if f"//{address(i)}:" in url) for i in range(5))
            bound = (biggest - 1) * SPACING
            if bound > seconds / 2:
                print(f"  politeness bound {bound:.2f} s, the biggest host took "
                      f"{counted['longestHostSeconds'] / bound:.3f} of it, the run {seconds / bound:.3f}")


def ledger(folder):
    file = folder / ".roadmap-lint" / "links.jsonl"
    return file.read_bytes() if file.exists() else b""


def kill(times):
    """A run that is killed keeps all but its last second, and the next one goes on from there."""
    urls = even()[:4000]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        repository(folder, urls)
        known = 0
        for time_number in range(times):
            process = subprocess.Popen(command(folder), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
            time.sleep(random.uniform(0.5, 6))
            done = report()["requests"]
            os.killpg(process.pid, 9)
            process.wait()
            lines = [line for line in ledger(folder).split(b"\n") if line]
            whole = sum(1 for line in lines if line.startswith(b"{") and line.endswith(b"}"))
            shown = subprocess.run([str(ROOT / "roadmap-lint"), "links", "report", "--format", "json", str(folder)],
                                   capture_output=True)
            remembered = sum(1 for link in json.loads(shown.stdout)["links"] if link["evidence"].get("checked"))
            lost = known + done - remembered
            print(f"{time_number + 1}: {done} requested, {remembered} stored, {lost} lost, "
                  f"{len(lines) - whole} torn lines, report exits with {shown.returncode}")
            if shown.returncode == 3 or remembered < known:
                sys.exit("The ledger has forgotten something.")
            known = remembered
            if known == len(urls):
                shutil.rmtree(folder / ".roadmap-lint")
                known = 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", nargs="?", choices=["even", "skewed", "kill"], default="even")
    parser.add_argument("times", nargs="?", type=int, help="how often; 3, and 50 for kill")
    options = parser.parse_args()
    what = options.what
    times = options.times or (50 if what == "kill" else 3)
    java = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if "JAVA_HOME" in os.environ else "java"
    server = subprocess.Popen([java, "-Xmx64m", str(ROOT / "benchmarks/links/LinkServer.java"), str(PORT)])
    try:
        for _ in range(100):
            try:
                report()
                break
            except OSError:
                time.sleep(0.1)
        if what == "kill":
            kill(times)
        else:
            measure(skewed() if what == "skewed" else even(), times)
    finally:
        server.kill()


if __name__ == "__main__":
    main()

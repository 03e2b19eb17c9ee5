#!/usr/bin/env python3
"""Controls a Chromium without a window, through the HTTP interface of chromedriver. As a program, it writes a screenshot of a page.

Needs Python 3.9, `chromium` and `chromedriver`.
"""
import argparse
import base64
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

DIRECTLY = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class Chromium:
    def __enter__(self):
        program = next((it for it in map(shutil.which, ("chromium", "chromium-browser", "google-chrome")) if it), None)
        driver = shutil.which("chromedriver")
        if not program or not driver:
            raise SystemExit("chromium and chromedriver are not in the PATH")
        self.profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self.driver = subprocess.Popen([driver, "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            line = next(it for it in self.driver.stdout if "started successfully" in it)
            self.url = f"http://127.0.0.1:{line.rstrip().rstrip('.').split()[-1]}/session"
            arguments = ["--headless=new", f"--user-data-dir={self.profile.name}", "--no-first-run", "--hide-scrollbars"]
            if os.geteuid() == 0:
                arguments.append("--no-sandbox")
            options = {"binary": program, "args": arguments}
            created = self.post("", {"capabilities": {"alwaysMatch": {"goog:chromeOptions": options}}})
            self.url += "/" + created["sessionId"]
        except BaseException:
            self.driver.kill()
            raise
        return self

    def __exit__(self, *_):
        DIRECTLY.open(urllib.request.Request(self.url, method="DELETE"), timeout=30).close()
        self.driver.terminate()
        self.driver.wait()
        self.profile.cleanup()

    def post(self, path, content):
        request = urllib.request.Request(self.url + path, json.dumps(content).encode(), {"Content-Type": "application/json"})
        try:
            with DIRECTLY.open(request, timeout=120) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as failure:
            raise SystemExit(failure.read().decode()) from None

    def open(self, url):
        self.post("/url", {"url": "data:,"})
        began = time.monotonic()
        self.post("/url", {"url": url})
        return time.monotonic() - began

    def run(self, script):
        return self.post("/execute/sync", {"script": script, "args": []})

    def promised(self, promise):
        """The value of a promise in the page."""
        return self.post("/execute/async", {"script": f"({promise}).then(arguments[0])", "args": []})

    def command(self, name, **parameters):
        return self.post("/goog/cdp/execute", {"cmd": name, "params": parameters})

    def size(self, width, height):
        self.command("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def screenshot(self):
        return base64.b64decode(self.command("Page.captureScreenshot", format="png")["data"])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("url")
    parser.add_argument("image", help="a PNG file")
    options = parser.parse_args()
    with Chromium() as chromium:
        chromium.size(1100, 900)
        chromium.open(options.url)
        pathlib.Path(options.image).write_bytes(chromium.screenshot())


if __name__ == "__main__":
    main()

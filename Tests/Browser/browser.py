"""A headless Chromium, driven through its debugging protocol over a pipe (Chrome DevTools Protocol, 1.3).

Standard library only. `Browser.find()` gives the program or None.
"""
import base64
import json
import os
import shutil
import subprocess
import tempfile
import time


class Failed(Exception):
    """What was expected did not come about."""


class Browser:
    NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"]

    @classmethod
    def find(cls):
        named = os.environ.get("VITAE_BROWSER")
        if named:
            return shutil.which(named)
        return next((path for path in map(shutil.which, cls.NAMES) if path), None)

    def __init__(self, program):
        self.profile = tempfile.mkdtemp(prefix="vitae-browser-")
        # The browser reads commands from descriptor 3 and writes answers to 4.
        commands, self.commands = os.pipe()
        self.answers, answers = os.pipe()
        command = [
            program, "--headless=new", "--remote-debugging-pipe", "--no-first-run", "--disable-gpu",
            "--disable-extensions", "--disable-background-networking", "--window-size=1400,900",
            "--force-device-scale-factor=1", "--user-data-dir=" + self.profile,
        ]
        if os.geteuid() == 0:
            command.append("--no-sandbox")
        shell = 'exec 3<&%d 4>&%d; exec "$@"' % (commands, answers)
        self.process = subprocess.Popen(
            ["bash", "-c", shell, "bash"] + command + ["about:blank"], pass_fds=(commands, answers),
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(commands)
        os.close(answers)
        self.rest = b""
        self.number = 0

    def send(self, method, session=None, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self.commands, json.dumps(message).encode() + b"\0")
        while True:
            while b"\0" not in self.rest:
                chunk = os.read(self.answers, 1 << 16)
                if not chunk:
                    raise Failed("the browser ended")
                self.rest += chunk
            text, self.rest = self.rest.split(b"\0", 1)
            answer = json.loads(text)
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise Failed("%s: %s" % (method, answer["error"]))
                return answer["result"]

    def tab(self, url, scripts=True):
        target = self.send("Target.createTarget", url="about:blank")["targetId"]
        session = self.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        return Tab(self, target, session, url, scripts)

    def close(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.profile, ignore_errors=True)


class Tab:
    def __init__(self, browser, target, session, url, scripts):
        self.browser, self.target, self.session = browser, target, session
        self.send("Page.enable")
        self.send("Runtime.enable")
        if not scripts:
            self.send("Emulation.setScriptExecutionDisabled", value=True)
        self.go(url)

    def send(self, method, **parameters):
        return self.browser.send(method, self.session, **parameters)

    def close(self):
        self.browser.send("Target.closeTarget", targetId=self.target)

    def go(self, url):
        self.send("Page.navigate", url=url)
        self.wait("document.readyState === 'complete'", "the page is there: " + url)

    def value(self, expression):
        """The value of an expression of JavaScript, awaited; exceptions fail."""
        answer = self.send("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise Failed("%s: %s" % (expression, answer["exceptionDetails"].get("exception", {}).get("description")))
        return answer["result"].get("value")

    def wait(self, expression, what, seconds=20):
        """Until an expression is true; while a page is replaced it may not even make sense."""
        end = time.monotonic() + seconds
        last = None
        while time.monotonic() < end:
            try:
                if self.value(expression):
                    return
                last = None
            except Failed as error:
                last = error
            time.sleep(0.02)
        raise Failed("%s (%s)" % (what, last or expression))

    def click(self, x, y):
        for kind in ("mousePressed", "mouseReleased"):
            self.send("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def key(self, name, text=""):
        code = {"Tab": 9, "Enter": 13, "Escape": 27, " ": 32}[name]
        for kind in ("keyDown", "keyUp"):
            self.send(
                "Input.dispatchKeyEvent", type=kind, key=name, code=name, windowsVirtualKeyCode=code,
                **({"text": text} if text and kind == "keyDown" else {}))

    def picture(self, path):
        data = self.send("Page.captureScreenshot", format="png")["data"]
        with open(path, "wb") as file:
            file.write(base64.b64decode(data))

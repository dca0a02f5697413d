"""A hosted server in a real browser, without script: an account, a CV, a posting, the documents, a portfolio.

    python3 Tests/Browser/hosting.py VITAE-SERVER [FOLDER-FOR-PICTURES]

Skips, and says so, where no Chromium is installed. Ends with 0 when every step holds, 1 when one does not.
Where VITAE_SHARED names the folder of outside data, its judge of pages looks at every page of the journey.
"""
import http.server
import io
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
import zipfile

from browser import Browser, Failed

PACKAGE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
EMAIL, PASSWORD = "ada@example.org", "bridges over the river"

RESUME = {
    "basics": {
        "name": "Ada Moreau", "label": "Bridge engineer", "email": EMAIL, "phone": "+353 91 000 000",
        "summary": "Builds bridges that stand, and says what they cost before they are built. <b>Not bold</b>",
        "location": {"city": "Galway", "countryCode": "IE"},
    },
    "work": [
        {
            "name": "Works %d" % year, "position": "Engineer", "startDate": "%d-01" % year, "endDate": "%d-12" % year,
            "highlights": [
                "Designed the bridge over the river %d with Revit, and led a team of %d on site." % (year, year % 7 + 2),
                "Kept the budget of the project within two percent of what was said.",
            ],
        } for year in range(2024, 2018, -1)
    ],
    "education": [{"institution": "University of Galway", "studyType": "BEng", "area": "Civil Engineering",
                   "startDate": "2010", "endDate": "2014"}],
    "skills": [{"name": "Software", "keywords": ["Revit", "SOFiSTiK", "Excel"]}],
    "languages": [{"language": "English", "fluency": "native"}, {"language": "French", "fluency": "B2"}],
}
POSTING = """Bridge Engineer

We build railway bridges. You must have:
- 5 years of experience as an engineer
- Revit
- Leading teams on site
- German, B2

Nice to have: SOFiSTiK, Eurocode 3
"""


class Host:
    """A server with a data folder of its own."""

    def __init__(self, program):
        self.root = tempfile.mkdtemp(prefix="vitae-host-")
        self.data = os.path.join(self.root, "data")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.log = open(os.path.join(self.root, "log"), "w+", encoding="utf-8")
        self.process = subprocess.Popen(
            [program, "host", "--data", self.data, "--port", str(self.port), "--templates", PACKAGE + "/templates",
             "--fonts", PACKAGE + "/fonts"], stdout=self.log, stderr=self.log)
        self.base = "http://127.0.0.1:%d" % self.port
        for _ in range(200):
            try:
                urllib.request.urlopen(self.base + "/-/health").close()
                return
            except (urllib.error.URLError, ConnectionError):
                time.sleep(0.05)
        raise Failed("the server does not start: " + open(self.log.name, encoding="utf-8").read())

    def close(self):
        self.process.terminate()
        self.process.wait(20)
        shutil.rmtree(self.root, ignore_errors=True)


class Journey:
    def __init__(self, host, tab, pictures):
        self.host, self.tab, self.pictures = host, tab, pictures
        self.seen = []
        self.count = 0

    def look(self, name):
        """Keeps pictures of the whole page: wide and narrow, light and dark. None scrolls sideways."""
        self.seen.append(self.tab.value("location.pathname + location.search"))
        self.count += 1
        for width in (1280, 390):
            self.screen(width, 900)
            wide = self.tab.value("document.documentElement.scrollWidth")
            if wide > width:
                raise Failed("%s is %d wide on a screen of %d" % (name, wide, width))
            if not self.pictures:
                continue
            size = self.tab.send("Page.getLayoutMetrics")["cssContentSize"]
            self.screen(width, min(6000, int(size["height"])))
            for scheme in ("light", "dark"):
                self.tab.send("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
                self.tab.picture(
                    os.path.join(self.pictures, "%02d-%s-%d-%s.png" % (self.count, name, width, scheme)))
        self.tab.send("Emulation.setEmulatedMedia", features=[])
        self.tab.send("Emulation.clearDeviceMetricsOverride")

    def screen(self, width, height):
        self.tab.send(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def fill(self, name, text):
        found = self.tab.value(
            "(() => { const e = document.querySelector(%s); if (!e) return false; e.value = %s; return true })()"
            % (json.dumps('[name="%s"]' % name), json.dumps(text)))
        if not found:
            raise Failed("there is no field " + name)

    def press(self, label, address):
        """Presses a button and waits for the page at an address (the beginning of its path)."""
        here = self.tab.value("performance.timeOrigin")
        pressed = self.tab.value(
            "(() => { const b = [...document.querySelectorAll('button')].find(b => b.textContent.trim() === %s);"
            " if (!b) return false; b.form.requestSubmit(b); return true })()" % json.dumps(label))
        if not pressed:
            raise Failed("there is no button " + label)
        self.tab.wait(
            "performance.timeOrigin !== %r && document.readyState === 'complete'" % here, "a page after " + label, 60)
        path = self.tab.value("location.pathname")
        if not path.startswith(address):
            raise Failed("after %s the page is %s: %s" % (label, path, self.text()[:500]))

    def text(self):
        return self.tab.value("document.querySelector('main').innerText")

    def expect(self, text):
        # Styles may write a beginning large.
        if text.lower() not in self.tab.value("document.body.innerText").lower():
            raise Failed("the page lacks `%s`: %s" % (text, self.text()[:800]))

    def choose(self, path):
        document = self.tab.send("DOM.getDocument")["root"]["nodeId"]
        node = self.tab.send("DOM.querySelector", nodeId=document, selector="input[type=file]")["nodeId"]
        self.tab.send("DOM.setFileInputFiles", files=[path], nodeId=node)

    # The steps

    def run(self):
        for step in (self.account, self.refused, self.upload, self.review, self.posting, self.portfolio, self.pdf, self.ending):
            start = time.monotonic()
            step()
            print("  %-10s %5.1f s" % (step.__name__, time.monotonic() - start))

    def account(self):
        self.tab.go(self.host.base + "/")
        self.expect("Sign in")
        self.look("sign-in")
        self.tab.go(self.host.base + "/auth/signup")
        self.fill("email", EMAIL)
        self.fill("password", "Password1")
        self.press("Make the account", "/auth/signup")
        self.expect("it is one of those that are tried first")
        focused = self.tab.value("document.activeElement.className")
        if focused != "errors":
            raise Failed("what is wrong has not the focus, but `%s`" % focused)
        self.look("sign-up-refused")
        self.fill("password", PASSWORD)
        self.press("Make the account", "/auth/login")
        self.fill("email", EMAIL)
        self.fill("password", PASSWORD + "!")
        self.press("Sign in", "/auth/login")
        self.expect("The address or the password is wrong")
        self.look("sign-in-refused")
        self.fill("password", PASSWORD)
        self.press("Sign in", "/cvs")
        self.expect("Bring the CV that you have")
        self.look("empty")

    def refused(self):
        """Files that are none: said beside the form, with what to do; also of one that is too large to be sent whole."""
        for name, data, words in (
                ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4000), "save it as .docx without a password"),
                ("photo.jpg", b"\xff\xd8\xff\xe0" + bytes(2_000_000), "it is a picture, which holds no text"),
                ("none.pdf", b"", "the file is empty"),
                ("large.txt", b"Ada " * 10_000_000, "larger than a CV can be; at most 10 MB are read")):
            path = os.path.join(self.host.root, name)
            with open(path, "wb") as file:
                file.write(data)
            self.choose(path)
            self.press("Upload", "/cvs")
            self.expect("No CV can be read from this file")
            self.expect(words)
            if self.tab.value("document.querySelector('[name=file]').getAttribute('aria-invalid')") != "true":
                raise Failed("the field of the file is not marked")
        self.look("refused")

    def upload(self):
        path = os.path.join(self.host.root, "Lebenslauf <Ada>.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(RESUME, file)
        self.choose(path)
        self.press("Upload", "/cvs/")
        self.expect("This is what was read of your file")
        self.look("draft")

    def review(self):
        self.cv = self.tab.value("location.pathname")
        self.fill("basics.label", "Bridge Engineer & Surveyor")
        self.fill("work.0.startDate", "last spring")
        self.press("Save and go on", self.cv)
        if self.tab.value("document.querySelectorAll('[aria-invalid]').length") != 1:
            raise Failed("the wrong date is not marked: " + self.text()[:600])
        self.look("wrong-date")
        self.fill("work.0.startDate", "2024-02")
        self.press("Save and go on", self.cv)
        self.expect("For a posting")
        if self.tab.value("document.querySelector('[name=\"basics.label\"]').value") != "Bridge Engineer & Surveyor":
            raise Failed("what was typed is not kept")
        self.look("saved")

    def posting(self):
        self.fill("posting", POSTING)
        self.fill("position", "Bridge Engineer")
        self.fill("company", "Span & Co")
        self.press("Make CV and letter", self.cv + "/")
        self.tab.wait("document.querySelector('table') !== null", "the matrix is there", 60)
        self.expect("German, B2")
        self.expect("What would show the rest")
        self.look("application")
        self.made = self.tab.value("location.pathname")
        links = self.tab.value("[...document.querySelectorAll('.formats a')].map(a => a.getAttribute('href'))")
        for name in ("cv.pdf", "letter.pdf", "match.html"):
            if not any("/" + name in link for link in links):
                raise Failed("there is no link to " + name)
        self.read_cookie()
        request = urllib.request.Request(
            self.host.base + self.made + "/cv.pdf?download=1", headers={"Cookie": self.cookie})
        with urllib.request.urlopen(request) as answer:
            name = answer.headers["Content-Disposition"]
            if answer.read(5) != b"%PDF-" or not name.startswith('attachment; filename="Ada-Moreau-CV-Span-Co.pdf"; '):
                raise Failed("cv.pdf is none, or not for saving: " + name)
        self.press("Make them again", self.made)
        self.expect("Made again, of your profile as it is now")
        self.expect("What would show the rest")
        self.tab.go(self.host.base + self.made + "/match.html")
        self.look("match")
        for link in self.tab.value("[...document.querySelectorAll('a')].map(a => a.href)"):
            link = link.split("#")[0]
            with urllib.request.urlopen(urllib.request.Request(link, headers={"Cookie": self.cookie})) as answer:
                if answer.status != 200:
                    raise Failed("a link of the report is dead: " + link)
        self.tab.go(self.host.base + self.made + "/index.html")
        self.look("web-page")

    def portfolio(self):
        self.tab.go(self.host.base + self.cv)
        self.tab.value("document.querySelector('.choice').open = true; true")
        self.look("choice")
        shown = self.tab.value("document.querySelector('[value=\"basics.phone\"]').checked")
        if shown:
            raise Failed("the telephone is shown unless one says otherwise")
        self.tab.value("document.querySelector('[value=\"work[5]\"]').click(); true")
        self.fill("name", "ada")
        self.press("Publish", self.cv)
        self.expect("/u/ada/")
        self.tab.go(self.host.base + "/u/ada/")
        self.expect("Ada Moreau")
        self.look("portfolio")
        text = self.tab.value("document.body.innerText")
        if "Works 2020" not in text or "Works 2019" in text or "+353" in text:
            raise Failed("the portfolio shows what it should not, or lacks what it should: " + text[:500])
        home = self.tab.value("[...document.querySelectorAll('a')].map(a => a.href).filter(h => h.includes('/u/index'))")
        for address in home:
            request = urllib.request.Request(address, headers={"Referer": self.host.base + "/u/ada/"})
            with urllib.request.urlopen(request) as answer:
                if answer.geturl() != self.host.base + "/u/ada/":
                    raise Failed("the portfolio's start is " + answer.geturl())
        with urllib.request.urlopen(self.host.base + "/u/ada/") as answer:
            if b"Ada Moreau" not in answer.read():
                raise Failed("the portfolio is not public")
        self.tab.go(self.host.base + self.cv)
        self.press("Take it back", self.cv)
        try:
            urllib.request.urlopen(self.host.base + "/u/ada/")
            raise Failed("the portfolio is still there")
        except urllib.error.HTTPError as error:
            if error.code != 404:
                raise Failed("taken back, it answers %d" % error.code) from error

    def pdf(self):
        """A PDF of somebody else's program, beside its picture."""
        shared = os.path.join(os.environ.get("VITAE_SHARED", ""), "samples/pdfs")
        name = "rendercv__rendercv__examples_John_Doe_ClassicTheme_CV.pdf"
        if not os.path.exists(os.path.join(shared, name)):
            print("  VITAE_SHARED is not set: no PDF of another program is read")
            self.read = self.cv
            return
        self.tab.go(self.host.base + "/cvs")
        self.choose(os.path.join(shared, name))
        self.press("Upload", "/cvs/")
        self.tab.wait("document.querySelector('[name=\"basics.name\"]') !== null", "the PDF is read", 30)
        self.read = self.tab.value("location.pathname")
        if self.tab.value("document.querySelector('[name=\"basics.name\"]').value") != "John Doe":
            raise Failed("the name is not read: " + self.text()[:500])
        self.tab.wait("document.querySelector('.original img').naturalWidth > 500", "the page's picture is there", 30)
        self.look("pdf")
        marks = "document.querySelectorAll('.field [name=checked]').length"
        count = self.tab.value(marks)
        self.tab.value("document.querySelector('.field [name=checked]').click(); true")
        self.press("Save and go on", self.read)
        if self.tab.value(marks) != count - 1:
            raise Failed("of %d marks, one of them settled, %d are left" % (count, self.tab.value(marks)))
        self.expect("fields are still marked")
        self.look("pdf-saved")

    def ending(self):
        """What there is, another password, and all of it to take along. The account stays for the judge."""
        self.tab.go(self.host.base + "/cvs")
        self.look("list")
        self.tab.go(self.host.base + "/account")
        self.expect(EMAIL)
        self.look("account")
        for address in (self.cv, self.made):
            self.tab.go(self.host.base + address + "/delete")
            self.expect("This will be gone at once and for good")
            self.look("delete-" + ("cv" if address == self.cv else "posting"))
        self.tab.go(self.host.base + "/account/delete")
        self.fill("password", PASSWORD + "!")
        self.press("Delete for good", "/account")
        self.expect("it is not the password of this account")
        self.look("delete-account")
        self.tab.go(self.host.base + "/nothing")
        self.look("missing")
        self.tab.go(self.host.base + "/account")
        self.fill("current", PASSWORD)
        self.fill("new", PASSWORD)
        self.press("Change the password", "/account")
        self.expect("it is the password that you have")
        self.fill("current", PASSWORD)
        self.fill("new", PASSWORD + " again")
        self.press("Change the password", "/account")
        self.expect("The new password holds")
        self.read_cookie()
        request = urllib.request.Request(self.host.base + "/account/files", headers={"Cookie": self.cookie})
        with urllib.request.urlopen(request) as answer:
            with zipfile.ZipFile(io.BytesIO(answer.read())) as archive:
                if archive.testzip() or not any(name.endswith("/Ada-Moreau-CV-Span-Co.pdf") for name in archive.namelist()):
                    raise Failed("the archive lacks what was made")

    def read_cookie(self):
        cookies = self.tab.send("Network.getCookies")["cookies"]
        if len(cookies) != 1 or not cookies[0]["httpOnly"] or cookies[0].get("sameSite") != "Lax":
            raise Failed("the cookie is not as it should be: %r" % cookies)
        self.cookie = "%s=%s" % (cookies[0]["name"], cookies[0]["value"])


class Signed(http.server.BaseHTTPRequestHandler):
    """Passes requests on with the session's cookie, for judges that cannot sign in."""

    base = cookie = ""

    def do_GET(self):
        request = urllib.request.Request(self.base + self.path, headers={"Cookie": self.cookie, "Accept": "text/html"})
        try:
            answer = urllib.request.urlopen(request)
        except urllib.error.HTTPError as error:
            answer = error
        body = answer.read()
        self.send_response(answer.status)
        for name in ("Content-Type", "Content-Security-Policy", "Location"):
            if answer.headers[name]:
                self.send_header(name, answer.headers[name])
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        try:
            self.wfile.write(body)
        except BrokenPipeError:
            # The judge has left the page before a picture was there.
            pass

    def log_message(self, *_):
        pass


def judge(journey, pictures):
    """Every page of the journey before the judge of pages; its findings, or None where there is no judge."""
    check = os.path.join(os.environ.get("VITAE_SHARED", ""), "instruments/web-check")
    if not os.access(check, os.X_OK):
        print("  VITAE_SHARED is not set: no judge looks at the pages")
        return 0
    Signed.base, Signed.cookie = journey.host.base, journey.cookie
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Signed)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    base = "http://127.0.0.1:%d" % server.server_port
    pages = [base + path for path in dict.fromkeys([
        "/auth/login", "/auth/signup", "/cvs", "/account", journey.cv, journey.read, journey.made,
        journey.made + "/match.html", journey.cv + "/delete", journey.made + "/delete", "/account/delete"])]
    # Who has signed in is sent on from the page of signing in.
    public = ["%s/auth/%s" % (journey.host.base, name) for name in ("login", "signup")]
    command = [check, "--dark"] + (["--shots", pictures] if pictures else []) + public + pages[2:]
    status = subprocess.run(command, check=False).returncode
    server.shutdown()
    return status


def main():
    program = Browser.find()
    if not program:
        print("no Chromium is installed: skipped")
        return 0
    pictures = sys.argv[2] if len(sys.argv) > 2 else None
    if pictures:
        os.makedirs(pictures, exist_ok=True)
    host, browser = Host(os.path.abspath(sys.argv[1])), Browser(program)
    try:
        tab = browser.tab(host.base + "/", scripts=False)
        tab.send("Network.enable")
        journey = Journey(host, tab, pictures)
        journey.run()
        return 1 if judge(journey, pictures) else 0
    except Failed as error:
        print("failed: %s" % error)
        host.log.flush()
        print(open(host.log.name, encoding="utf-8").read()[-2000:])
        return 1
    finally:
        browser.close()
        host.close()


if __name__ == "__main__":
    sys.exit(main())

"""The preview in a real browser: what a person does with it, step by step.

    python3 Tests/Browser/preview.py VITAE-SERVER [FOLDER-FOR-PICTURES]

Skips, and says so, where no Chromium is installed. Ends with 0 when every step holds, 1 when one does not.
"""
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request

from browser import Browser, Failed

PACKAGE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

PROFILE = """\
# Ada's own notes
basics:
  name: Ada Moreau
  label: Engineer of bridges
  email: ada@example.org
  summary: Builds bridges that stand, and says what they cost before they are built.
work:
%s
skills:
  - name: Software
    keywords: [Revit, SOFiSTiK, Excel]
"""
JOB = """\
  - name: Works %d
    position: Engineer
    startDate: %d-01
    endDate: %d-12
    highlights:
      - Designed the bridge number %d with Revit, and led a team of %d on site.
      - Kept the budget of project %d within two percent of what was said.
      - Wrote the report %d that the town council took its decision by.
"""
POSTING = """\
---
company: Span & Co
position: Bridge Engineer
posted: 2026-03-01
---

## Requirements

- Revit
- Leading teams
"""

PROJECT = """\
---
name: The pier of Westness
startDate: 2019-04
---
Piles were driven at low water.
"""


class Site:
    """A content folder of its own, and a server that shows it."""

    def __init__(self, program):
        self.root = tempfile.mkdtemp(prefix="vitae-preview-")
        years = range(2024, 2010, -1)
        self.text = PROFILE % "".join(JOB % (y, y, y, y, y % 9 + 2, y, y) for y in years).rstrip("\n")
        self.profile = "content/profiles/ada/profile.yaml"
        self.write(self.profile, self.text)
        self.write("content/jobs/span.md", POSTING)
        self.write("content/profiles/ada/projects/pier.md", PROJECT)
        shutil.copytree(os.path.join(PACKAGE, "templates"), os.path.join(self.root, "templates"))
        second = os.path.join(self.root, "templates/second")
        shutil.copytree(os.path.join(self.root, "templates/classic"), second)
        style = os.path.join(second, "style.css")
        with open(style, "a", encoding="utf-8") as file:
            file.write("\nh1 { text-transform: uppercase }\n")
        with open(os.path.join(second, "template.yaml"), encoding="utf-8") as file:
            manifest = file.read()
        self.write("templates/second/template.yaml", manifest.replace("name: classic", "name: second", 1))
        self.log = open(os.path.join(self.root, "log"), "w+", encoding="utf-8")
        self.program = program
        self.port, self.process = self.start()
        self.address = "http://127.0.0.1:%d" % self.port
        self.page = self.address + "/preview/ada/span"

    def start(self):
        """a server of the folder, once it answers, and its port"""
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        process = subprocess.Popen(
            [self.program, "--port", str(port), "--fonts", os.path.join(PACKAGE, "fonts"), "--editor", "vscode"],
            cwd=self.root, stdout=self.log, stderr=self.log)
        for _ in range(600):
            try:
                urllib.request.urlopen("http://127.0.0.1:%d" % port, timeout=30).read()
                return port, process
            except OSError:
                time.sleep(0.05)
        self.stop(process)
        raise Failed("the server does not answer")

    def write(self, path, text):
        path = os.path.join(self.root, path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)

    def read(self, path):
        path = os.path.join(self.root, path)
        if not os.path.exists(path):
            return None
        with open(path, encoding="utf-8") as file:
            return file.read()

    def stop(self, process):
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def close(self):
        self.stop(self.process)
        shutil.rmtree(self.root, ignore_errors=True)


WEB = "document.getElementById('web').contentDocument"
BODY = WEB + ".body.innerText"
PAGES = "[...document.querySelectorAll('#pages img')]"
LOADED = PAGES + ".length > 0 && " + PAGES + ".every(i => i.complete && i.naturalWidth > 0)"
SOURCE = "(document.getElementById('source').hidden ? '' : document.querySelector('#source output').textContent)"


def expect(isTrue, what):
    if not isTrue:
        raise Failed(what)


class Steps:
    def __init__(self, browser, site, pictures):
        self.browser, self.site, self.pictures = browser, site, pictures
        self.tab = None

    def picture(self, name):
        if self.pictures:
            self.tab.picture(os.path.join(self.pictures, name + ".png"))

    def load(self):
        """the page shows the CV as web page and as pages of the PDF, side by side"""
        self.tab = self.browser.tab(self.site.page)
        self.tab.wait(BODY + ".includes('Ada Moreau')", "the web page is in its frame")
        self.tab.wait(LOADED, "the pages of the PDF are there")
        left = self.tab.value("document.getElementById('web').getBoundingClientRect().right")
        right = self.tab.value("document.getElementById('pages').getBoundingClientRect().left")
        expect(left <= right + 1, "the panes stand side by side")
        self.picture("1-loaded")

    def edit(self):
        """an edit shows in both panes, and what was scrolled to stays in view"""
        self.tab.value("document.getElementById('pages').scrollTop = 340")
        self.tab.value("document.getElementById('web').contentWindow.scrollTo(0, 260)")
        before = self.tab.value(PAGES + "[0].src")
        start = time.monotonic()
        self.site.write(self.site.profile, self.site.text.replace("Engineer of bridges", "Builder of bridges"))
        self.tab.wait(BODY + ".includes('Builder of bridges')", "the edit shows in the web page")
        print("    %.0f ms from the save to the changed page, as the browser sees it"
              % ((time.monotonic() - start) * 1000))
        self.tab.wait(PAGES + "[0].src !== " + repr(before) + " && " + LOADED, "the edit shows in the PDF")
        places = self.tab.value(
            "[document.getElementById('pages').scrollTop, document.getElementById('web').contentWindow.scrollY]")
        expect(places == [340, 260], "the scroll places stay, not %s" % places)
        self.picture("2-edited")

    def everyone(self):
        """a second window hears of the same edit"""
        other = self.browser.tab(self.site.page + "?option.typeface=serif")
        other.wait(BODY + ".includes('Builder of bridges')", "the second window shows the edit")
        self.site.write(self.site.profile, self.site.text)
        for tab in (self.tab, other):
            tab.wait(BODY + ".includes('Engineer of bridges')", "both windows show the next edit")
        other.close()

    def mistake(self):
        """a mistake lies over the last good page, and goes when it is mended"""
        self.site.write(self.site.profile, "basics: [\n")
        said = "document.getElementById('said').innerText"
        self.tab.wait(said + ".includes('profile.yaml:')", "the mistake is said with its place")
        expect(self.tab.value(said + ".includes('older')"), "that the page is older is said")
        expect(self.tab.value(BODY + ".includes('Ada Moreau')"), "the last good page stays")
        self.picture("3-mistake")
        self.site.write(self.site.profile, self.site.text)
        self.tab.wait(said + " === ''", "the message goes")

    def click(self):
        """a click on text shows where it was written, in the web page and on the page of the PDF"""
        line = self.site.text.split("\n").index("  label: Engineer of bridges") + 1
        wanted = "content/profiles/ada/profile.yaml:%d:10" % line
        self.tab.value("document.getElementById('web').contentWindow.scrollTo(0, 0)")
        x, y = self.tab.value(
            "(() => { const f = document.getElementById('web').getBoundingClientRect(), r = "
            + WEB + ".querySelector('.label').getBoundingClientRect();"
            " return [f.left + r.left + 8, f.top + r.top + r.height / 2] })()")
        self.tab.click(x, y)
        self.tab.wait(SOURCE + " === " + repr(wanted), "the web page's click shows " + wanted)
        editor = self.tab.value("document.querySelector('#source a').href")
        expect(
            editor == "vscode://file%s/%s" % (os.path.realpath(self.site.root), wanted),
            "the editor's address: " + editor)
        self.picture("4-source")
        self.tab.key("Escape")
        self.tab.wait(SOURCE + " === ''", "Escape closes it")
        self.tab.value("document.getElementById('pages').scrollTop = 0")
        places = self.tab.value("fetch('/-/places/ada/span').then(r => r.json())")
        index, area = next(
            (n, a) for n, page in enumerate(places) for a in page if "budget" in self.line(a[0]))
        x, y = self.tab.value(
            "(() => { const p = document.querySelectorAll('#pages .page')[%d]; p.scrollIntoView();"
            " document.getElementById('pages').scrollTop += %f * p.clientHeight - 100;"
            " const r = p.getBoundingClientRect();"
            " return [r.left + r.width * %f, r.top + r.height * %f] })()"
            % (index, area[2], area[1] + area[3] / 2, area[2] + area[4] / 2))
        self.tab.click(x, y)
        self.tab.wait(SOURCE + " === " + repr(area[0]), "the PDF's click shows " + area[0])
        self.tab.key("Escape")

    def line(self, place):
        file, line, _ = place.rsplit(":", 2)
        return (self.site.read(file) or "").split("\n")[int(line) - 1]

    def keyboard(self):
        """the keyboard reaches every text once “Sources” is on"""
        self.tab.value("document.getElementById('sources').click()")
        self.tab.wait("document.querySelectorAll('#pages .area').length > 20", "the texts of the pages can be reached")
        self.tab.value("document.getElementById('web').focus(); " + WEB + ".querySelector('h1').focus()")
        self.tab.key("Enter", "\r")
        self.tab.wait(SOURCE + ".endsWith('profile.yaml:3:9')", "Enter shows where the name was written")
        expect(self.tab.value("document.activeElement.className") == "copy", "the copy button has the focus")
        self.picture("5-keyboard")
        self.tab.key("Escape")
        expect(self.tab.value(WEB + ".activeElement.tagName") == "H1", "Escape leads back to the text")
        self.tab.value("document.getElementById('sources').click()")
        self.tab.wait("document.querySelectorAll('#pages .area').length === 0", "the areas go")

    def template(self):
        """another template is looked at without a file being touched"""
        before = self.files()
        self.tab.value(
            "(() => { const s = document.querySelector('select[name=template]'); s.value = 'second';"
            " s.dispatchEvent(new Event('change', { bubbles: true })) })()")
        self.tab.wait("location.search === '?template=second'", "the address says the choice")
        self.tab.wait(
            "!!" + WEB + ".querySelector('h1') && document.getElementById('web').contentWindow.getComputedStyle("
            + WEB + ".querySelector('h1')).textTransform === 'uppercase'", "the web page is in the other template")
        self.tab.wait(LOADED, "the pages too")
        expect(self.files() == before, "no file is touched")
        self.picture("6-template")

    def files(self):
        return {p: self.site.read(p) for p in (self.site.profile, "content/profiles/ada/jobs/span.yaml")}

    def save(self):
        """the choice is saved in the person's file for the job, and nothing else changes"""
        self.site.write("content/profiles/ada/jobs/span.yaml", "# mine\npages: 2   # no more\n")
        self.tab.wait("!!document.querySelector('.save button')", "there is a button to save")
        time.sleep(0.3)
        other = self.browser.tab(self.site.page)
        other.wait(LOADED, "a second window shows it as the files say")
        self.tab.value("document.querySelector('.save button').click()")
        self.tab.wait("location.search === '?saved=1'", "the page comes back without the choice in its address")
        expect(
            self.site.read("content/profiles/ada/jobs/span.yaml")
            == "# mine\npages: 2   # no more\ntemplate: second\n", "the file says the choice")
        expect(self.site.read(self.site.profile) == self.site.text, "the profile stays as it was")
        self.tab.wait("document.querySelector('select[name=template]').value === 'second'", "the bar says it too")
        expect(not self.tab.value("!!document.querySelector('.save')"), "nothing more is to be saved")
        other.wait("document.querySelector('select[name=template]').dataset.written === 'second'",
                   "the second window's bar says it too")
        expect(other.value("document.querySelector('button.look').hidden"), "it needs no button")
        other.close()
        self.tab.wait(LOADED, "the pages are there")
        self.picture("7-saved")

    def plain(self):
        """without script the same page is a plain one, and saves by a plain form"""
        with urllib.request.urlopen(self.site.page + "?option.typeface=serif", timeout=30) as answer:
            text = answer.read().decode()
        for part in ("<button class=\"look\">", "cv-1.svg", "<iframe", "method=\"post\""):
            expect(part in text, "the plain page has " + part)
        script = self.tab
        self.tab = self.browser.tab(self.site.page + "?option.typeface=serif", scripts=False)
        time.sleep(0.5)
        self.picture("8-plain")
        self.tab.close()
        self.tab = script
        token = text.split("name=\"token\" value=\"")[1].split("\"")[0]
        body = {"token": token, "for": "person", "option.typeface": "serif"}
        request = urllib.request.Request(
            self.site.address + "/-/choices/ada/span", urllib.parse.urlencode(body).encode())
        urllib.request.urlopen(request, timeout=30).read()
        expect(
            self.site.read(self.site.profile) == self.site.text + "templateOptions:\n  typeface: serif\n",
            "the profile says the choice after all that it said")

    def foreign(self):
        """a page of another site cannot save"""
        for headers in ({"Origin": "http://evil.example"}, {"Sec-Fetch-Site": "cross-site"}, {}):
            request = urllib.request.Request(
                self.site.address + "/-/choices/ada/span", b"for=application&template=classic&token=x",
                headers=headers)
            try:
                urllib.request.urlopen(request, timeout=30)
                raise Failed("a form with %s was taken" % headers)
            except urllib.error.HTTPError as error:
                expect(error.code == 403, "refused with %d" % error.code)

    def narrow(self):
        """on a telephone the bar leaves room for the page, and what is pressed is large enough"""
        tab = self.browser.tab(self.site.page + "?option.typeface=serif")
        for width, height in ((390, 844), (320, 700), (844, 390)):
            tab.send(
                "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
            tab.wait("innerWidth === %d" % width, "the window is %d wide" % width)
            wide = tab.value("document.documentElement.scrollWidth")
            expect(wide <= width, "%d wide on a screen of %d" % (wide, width))
            if height > width:
                bar = tab.value("document.querySelector('.bar').offsetHeight")
                expect(bar <= height * 0.4, "the bar takes %d of %d" % (bar, height))
            small = tab.value(
                "[...document.querySelectorAll('.bar select, .bar button, .bar input:not([type=hidden])')]"
                ".map(e => [e.name || e.textContent, e.closest('label') || e]).filter(([n, e]) => e.offsetHeight > 0"
                " && (e.getBoundingClientRect().height < 24 || e.getBoundingClientRect().right > innerWidth))"
                ".map(([n, e]) => n)")
            expect(small == [], "too small, or out of sight, at %d: %s" % (width, small))
            if self.pictures:
                tab.picture(os.path.join(self.pictures, "9-narrow-%d.png" % width))
        tab.close()

    def jobs(self):
        """the bar leads to the person's other applications, and one without a letter offers none"""
        self.tab.value("document.querySelector('.jobs summary').click()")
        self.picture("10-jobs")
        self.tab.value("[...document.querySelectorAll('.jobs a')].find(a => !a.hasAttribute('aria-current')).click()")
        self.tab.wait("location.pathname === '/preview/ada/general'", "the general CV is shown")
        self.tab.wait(LOADED, "with its pages")
        expect(self.tab.value("!document.querySelector('select[name=show]')"), "no letter is offered")
        self.tab.value("history.back()")
        self.tab.wait("location.pathname === '/preview/ada/span'", "and back")
        self.tab.wait(BODY + ".includes('Engineer of bridges')", "the web page is in its frame")
        self.tab.wait(LOADED, "the pages are there")

    def gone(self):
        """a posting that is deleted is said to be gone, and comes back"""
        said = "document.getElementById('said').innerText"
        os.remove(os.path.join(self.site.root, "content/jobs/span.md"))
        self.tab.wait(said + ".includes('no longer there')", "that it is gone is said")
        expect(self.tab.value(BODY + ".includes('Engineer of bridges')"), "the last page stays")
        self.picture("11-gone")
        self.site.write("content/jobs/span.md", POSTING)
        self.tab.wait("!" + said + ".includes('no longer there')", "it is there again")

    def public(self):
        """portfolio and project pages are shown, follow the files and lead to their sources"""
        tab = self.browser.tab(self.site.address + "/preview/ada")
        tab.wait("!!" + WEB + ".querySelector('.card a')", "the portfolio is in its frame")
        tab.wait("document.body.innerText.includes('publish: true')", "that it is not published is said")
        if self.pictures:
            tab.picture(os.path.join(self.pictures, "13-portfolio.png"))
        x, y = tab.value(
            "(() => { const f = document.getElementById('web').getBoundingClientRect(), r = "
            + WEB + ".querySelector('.card a').getBoundingClientRect();"
            " return [f.left + r.left + 8, f.top + r.top + r.height / 2] })()")
        tab.click(x, y)
        tab.wait("new URLSearchParams(location.search).get('show') === 'projects/pier'", "the project's page is looked at")
        tab.wait(BODY + ".includes('low water')", "the project's page is in its frame")
        tab.value("window.kept = true")
        self.site.write("content/profiles/ada/projects/pier.md", PROJECT.replace("low water", "spring tide"))
        tab.wait(BODY + ".includes('spring tide')", "an edit shows")
        expect(tab.value("window.kept === true"), "the page was not loaded again")
        x, y = tab.value(
            "(() => { const f = document.getElementById('web').getBoundingClientRect(), r = "
            + WEB + ".querySelector('.body p').getBoundingClientRect();"
            " return [f.left + r.left + 8, f.top + r.top + r.height / 2] })()")
        tab.click(x, y)
        tab.wait(SOURCE + ".endsWith('projects/pier.md:5:1')", "a click shows where it was written")
        if self.pictures:
            tab.picture(os.path.join(self.pictures, "14-project.png"))
        tab.close()

    def letter(self):
        """a click on the salutation leads to the posting, one on how the letter closes says that the words are nobody's"""
        tab = self.browser.tab(self.site.page + "?show=letter")
        tab.wait("!!" + WEB + ".querySelector('.closing')", "the letter is in its frame")
        for part, wanted in [(".salutation", "content/jobs/span.md:1:1"), (".subject", "content/jobs/span.md:3:11"),
                             (".closing", "wording of the letter")]:
            x, y = tab.value(
                "(() => { const e = %s.querySelector('%s'); e.scrollIntoView({ block: 'center' });"
                " const f = document.getElementById('web').getBoundingClientRect(), r = e.getBoundingClientRect();"
                " return [f.left + r.left + 8, f.top + r.top + r.height / 2] })()" % (WEB, part))
            tab.click(x, y)
            tab.wait(SOURCE + ".startsWith(" + repr(wanted) + ")", part + " leads to " + wanted)
        if self.pictures:
            tab.picture(os.path.join(self.pictures, "15-letter.png"))
        tab.close()

    def broken(self):
        """a profile that was broken before the server was started is shown as it was built, and as it is once mended"""
        for _ in range(400):
            if self.site.read("output/applications/ada/span/index.html"):
                break
            time.sleep(0.05)
        self.site.write(self.site.profile, "basics: [\n")
        port, process = self.site.start()
        try:
            tab = self.browser.tab("http://127.0.0.1:%d/preview/ada/span" % port)
            tab.wait("document.body.innerText.includes('profile.yaml:')", "the mistake is said")
            tab.wait("document.querySelector('iframe.written').contentDocument.body.innerText"
                     ".includes('Engineer of bridges')", "what was built is shown")
            if self.pictures:
                tab.picture(os.path.join(self.pictures, "12-broken.png"))
            self.site.write(self.site.profile, self.site.text)
            tab.wait("!!document.getElementById('pages')", "it is shown once it is mended")
            tab.close()
        finally:
            self.site.stop(process)

    ALL = ["load", "edit", "everyone", "mistake", "click", "keyboard", "template", "narrow", "save", "jobs", "gone", "public",
           "letter", "plain", "foreign", "broken"]

    def run(self):
        for name in self.ALL:
            step = getattr(self, name)
            start = time.monotonic()
            try:
                step()
            except Failed as error:
                print("not ok: %s\n    %s" % (step.__doc__, error))
                if self.tab:
                    self.picture("failed-" + name)
                return 1
            print("ok: %s (%.1f s)" % (step.__doc__, time.monotonic() - start))
        return 0


def main():
    if len(sys.argv) not in (2, 3):
        print(__doc__.strip())
        return 2
    program = Browser.find()
    if not program:
        print("skipped: no Chromium is installed (apt install chromium, or name one in VITAE_BROWSER)")
        return 0
    pictures = sys.argv[2] if len(sys.argv) == 3 else None
    if pictures:
        os.makedirs(pictures, exist_ok=True)
    site = Site(os.path.abspath(sys.argv[1]))
    browser = None
    try:
        browser = Browser(program)
        return Steps(browser, site, pictures).run()
    finally:
        if browser:
            browser.close()
        site.close()


if __name__ == "__main__":
    sys.exit(main())

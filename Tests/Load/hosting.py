"""A hosted server under load, and killed: what `make load-test` measures.

    python3 Tests/Load/hosting.py VITAE-SERVER

Fifty uploads of 5 MB at a time: none is lost, the server takes at most 150 MB, and the slowest of a hundred other
requests takes at most 250 ms. Then the server is killed again and again while files are sent: every file that it
acknowledged is there to the byte, nothing else is. Then fifty people sign in at once, and known and unknown
addresses take as long. Standard library only. Ends with 0 when every bound holds.
"""
import hashlib
import http.client
import json
import os
import random
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time

PACKAGE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PASSWORD = "bridges over the river"
UPLOADS, SIZE = 50, 5_000_000
MEMORY, SLOWEST, KILLS = 150, 250, 20


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


class Host:
    def __init__(self, program):
        self.program = program
        self.root = tempfile.mkdtemp(prefix="vitae-load-")
        self.data = os.path.join(self.root, "data")
        self.port = free_port()
        self.log = open(os.path.join(self.root, "log"), "a", encoding="utf-8")

    def start(self):
        self.process = subprocess.Popen(
            [self.program, "host", "--data", self.data, "--port", str(self.port), "--quota", "100000",
             "--templates", PACKAGE + "/templates", "--fonts", PACKAGE + "/fonts"], stdout=self.log, stderr=self.log)
        for _ in range(400):
            try:
                if self.ask("GET", "/-/health")[0] == 200:
                    return
            except OSError:
                time.sleep(0.025)
        raise SystemExit("the server does not start: " + open(self.log.name, encoding="utf-8").read()[-2000:])

    def stop(self):
        self.process.terminate()
        self.process.wait(30)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def user(self, email):
        subprocess.run([self.program, "user", "create", "--data", self.data, email], input=PASSWORD.encode() + b"\n",
                       check=True, stdout=subprocess.DEVNULL)

    def ask(self, method, path, body=None, headers=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
        try:
            connection.request(method, path, body, headers or {})
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    def sign_in(self, email, password=PASSWORD):
        body = json.dumps({"email": email, "password": password})
        return self.ask("POST", "/auth/login", body, {"Content-Type": "application/json"})

    def token(self, email):
        return json.loads(self.sign_in(email)[1])["token"]

    def peak(self):
        """The most memory that it has taken so far, in MB."""
        with open("/proc/%d/status" % self.process.pid, encoding="ascii") as file:
            return next(int(line.split()[1]) for line in file if line.startswith("VmHWM")) / 1024

    def upload(self, token, content):
        body = (b'--B\r\nContent-Disposition: form-data; name="file"; filename="cv.pdf"\r\n\r\n' + content
                + b"\r\n--B--\r\n")
        return self.ask("POST", "/cvs/upload", body, {
            "Authorization": "Bearer " + token, "Content-Type": "multipart/form-data; boundary=B"})


def resume(number, size):
    """A PDF of a CV with comments behind it: a different one for each number."""
    lines = ["Ada Moreau", "ada%d@example.org" % number, "Experience", "Engineer, Works Ltd", "2019 - 2021",
             "- Built %d bridges over rivers" % number, "Education", "BEng, University of Galway", "2010 - 2014"]
    shown = "".join("(%s) Tj 0 -20 Td " % line for line in lines)
    content = "BT /F 12 Tf 72 760 Td %sET" % shown
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F 4 0 R >> >> >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        "<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
    ]
    out, places = b"%PDF-1.4\n", []
    for index, text in enumerate(objects):
        places.append(len(out))
        out += ("%d 0 obj\n%s\nendobj\n" % (index + 1, text)).encode()
    start = len(out)
    table = "xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + "".join("%010d 00000 n \n" % place for place in places)
    trailer = "trailer\n<< /Size %d /Root 1 0 R >>\n" % (len(objects) + 1)
    end = "startxref\n%d\n%%%%EOF\n" % start
    out += (table + trailer).encode()
    noise = random.Random(number).randbytes(max(0, size - len(out)) // 2).hex()
    padding = "".join("%%%s\n" % noise[at:at + 100] for at in range(0, len(noise), 100))
    return out + padding.encode()[:max(0, size - len(out) - len(end) - 1)] + b"\n" + end.encode()


def stored(data):
    """Digests of all files that users have."""
    found = []
    for folder, _, names in os.walk(os.path.join(data, "users")):
        if os.path.basename(folder) == "uploads":
            for name in names:
                with open(os.path.join(folder, name), "rb") as file:
                    found.append(hashlib.sha256(file.read()).hexdigest())
    return sorted(found)


class Bounds:
    def __init__(self):
        self.held = True

    def check(self, what, value, bound, unit=""):
        good = value <= bound
        self.held &= good
        print("  %-52s %8.1f %s%s" % (what, value, unit, "" if good else "   more than %s" % bound))


def under_load(host, bounds):
    tokens = []
    for number in range(5):
        host.user("user%d@example.org" % number)
        tokens.append(host.token("user%d@example.org" % number))
    files = [resume(number, SIZE) for number in range(UPLOADS)]
    statuses, times, done = [], [], threading.Event()

    def send(number):
        statuses.append(host.upload(tokens[number % 5], files[number])[0])

    def look():
        connection = http.client.HTTPConnection("127.0.0.1", host.port, timeout=60)
        number = 0
        while not done.is_set():
            start = time.monotonic()
            connection.request("GET", ("/cvs", "/auth/login", "/auth/session", "/-/host.css")[number % 4], headers={
                "Authorization": "Bearer " + tokens[0], "Accept": "text/html"})
            connection.getresponse().read()
            times.append((time.monotonic() - start) * 1000)
            number += 1
            time.sleep(0.01)

    start = time.monotonic()
    watcher = threading.Thread(target=look)
    watcher.start()
    senders = [threading.Thread(target=send, args=(number,)) for number in range(UPLOADS)]
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join()
    done.set()
    watcher.join()
    seconds = time.monotonic() - start
    times.sort()
    acknowledged = statuses.count(201)
    print("  %d uploads of 5 MB in %.1f s; %d other requests: median %.1f ms" % (
        acknowledged, seconds, len(times), statistics.median(times)))
    bounds.check("uploads that were not acknowledged", UPLOADS - acknowledged, 0)
    lost = set(hashlib.sha256(file).hexdigest() for file in files) - set(stored(host.data))
    bounds.check("files lost", len(lost), 0)
    bounds.check("most memory", host.peak(), MEMORY, "MB")
    bounds.check("other requests, 99th percentile", times[int(len(times) * 0.99)], SLOWEST, "ms")


def killed(host, bounds):
    host.user("killed@example.org")
    acknowledged, lock = {}, threading.Lock()
    sent, half, lost, foreign = 0, 0, 0, 0
    for turn in range(KILLS):
        host.start()
        token = host.token("killed@example.org")
        files = [resume(1000 + turn * 8 + at, 400_000) for at in range(8)]

        def send(content):
            try:
                status, body = host.upload(token, content)
            except (OSError, http.client.HTTPException):
                return
            if status == 201:
                with lock:
                    acknowledged[json.loads(body)["id"]] = hashlib.sha256(content).hexdigest()

        senders = [threading.Thread(target=send, args=(content,)) for content in files]
        for sender in senders:
            sender.start()
            time.sleep(0.005)
        time.sleep(random.Random(turn).random() * 0.5)
        host.kill()
        for sender in senders:
            sender.join()
        sent += len(files)
        host.start()
        token = host.token("killed@example.org")
        # What nobody had read when it was killed is read now.
        for _ in range(600):
            cvs = json.loads(host.ask("GET", "/cvs", headers={"Authorization": "Bearer " + token})[1])["cvs"]
            if all(cv["status"] != "stored" for cv in cvs):
                break
            time.sleep(0.05)
        time.sleep(0.1)
        listed = {cv["id"] for cv in cvs}
        lost += len(set(acknowledged) - listed)
        whole = set(hashlib.sha256(content).hexdigest() for content in files) | set(acknowledged.values())
        for cv in listed:
            status, body = host.ask("GET", "/cvs/%s/original" % cv, headers={"Authorization": "Bearer " + token})
            digest = hashlib.sha256(body).hexdigest()
            if status != 200 or digest != acknowledged.get(cv, digest) or digest not in whole:
                half += 1
        folder = os.path.join(host.data, "users")
        foreign += len(os.listdir(os.path.join(host.data, "incoming")))
        mine = os.path.join(folder, sorted(os.listdir(folder), key=int)[-1], "uploads")
        foreign += len(set(os.listdir(mine)) - listed) if os.path.isdir(mine) else 0
        for cv in listed:
            host.ask("DELETE", "/cvs/" + cv, headers={"Authorization": "Bearer " + token})
            acknowledged.pop(cv, None)
        host.stop()
    print("  %d kills, %d files sent" % (KILLS, sent))
    bounds.check("acknowledged files lost", lost, 0)
    bounds.check("files that are not whole", half, 0)
    bounds.check("files that are nobody's after the next start", foreign, 0)


def signing_in(host, bounds):
    host.start()
    for number in range(10):
        host.user("in%d@example.org" % number)
    statuses = []

    def enter(number):
        statuses.append(host.sign_in("in%d@example.org" % (number % 10))[0])

    # As many as an address may try.
    threads = [threading.Thread(target=enter, args=(number,)) for number in range(20)]
    start = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print("  20 people signed in at once in %.1f s" % (time.monotonic() - start))
    bounds.check("of them refused", len([status for status in statuses if status != 200]), 0)
    bounds.check("most memory", host.peak(), MEMORY, "MB")
    host.stop()


def telling(host, bounds):
    """Whether the time of an answer tells that an address has an account."""
    host.start()
    times = {"known": [], "unknown": []}
    for _ in range(9):
        for name, email in (("known", "in0@example.org"), ("unknown", "nobody@example.org")):
            start = time.monotonic()
            host.sign_in(email, "not the password")
            times[name].append((time.monotonic() - start) * 1000)
    known, unknown = statistics.median(times["known"]), statistics.median(times["unknown"])
    print("  a wrong password takes %.0f ms at a known and %.0f ms at an unknown address" % (known, unknown))
    bounds.check("apart by", abs(known - unknown) / known * 100, 10, "%")
    host.stop()


def main():
    host, bounds = Host(os.path.abspath(sys.argv[1])), Bounds()
    try:
        print("under load")
        host.start()
        under_load(host, bounds)
        host.stop()
        print("killed")
        killed(host, bounds)
        print("signing in")
        signing_in(host, bounds)
        print("telling")
        telling(host, bounds)
        return 0 if bounds.held else 1
    finally:
        host.process.kill()
        shutil.rmtree(host.root, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())

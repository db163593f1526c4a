"""The servers that pages.py compares, and how many requests they answer."""
import http.client
import re
import socket
import subprocess
import sys
import time
from urllib.parse import urlsplit

# The case of these 39 letters is varied: so many questions with one answer that none comes twice.
LONG_NAME = "islamic state of iraq and the levant - khorasan"
# Says what happened in one line; asks for the name in ever new spellings where it is told to.
LUA = """local threads = 0
function setup(thread)
  thread:set("id", threads)
  threads = threads + 1
end
function init(arguments) count = (tonumber(arguments[1]) * 16 + id) * 2 ^ 28 end
local function spelled()
  local bits = count
  count = count + 1
  local name = ("&NAME&"):gsub("%a", function(letter)
    local bit = bits % 2
    bits = (bits - bit) / 2
    return bit == 1 and letter:upper() or letter
  end)
  return wrk.format("GET", "/actor/" .. name:gsub(" ", "%%20"))
end
if &VARIES& then request = spelled end
function done(summary, latency)
  local e = summary.errors
  print(string.format("RESULT %d %d %d %d %d %d", summary.requests, summary.duration, summary.bytes,
    e.connect + e.read + e.write + e.status + e.timeout, latency:percentile(50), latency:percentile(99)))
end"""


def stop(message, hint=""):
    print(f"pages.py: {message}" + (f"\nhint: {hint}" if hint else ""), file=sys.stderr)
    sys.exit(2)


def get(address, path):
    """Status, fields and text of an answer."""
    connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=60)
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read().decode("utf-8")
    finally:
        connection.close()


def first_visits(address, most):
    """Milliseconds for the pages of so many actors, spread over all, each asked for once."""
    links = list(dict.fromkeys(re.findall(r'href="(/actor/[^"?#]+)"', get(address, "/actors")[2])))
    times = []
    for link in links[::max(1, len(links) // most)][:most]:
        began = time.perf_counter()
        status, _, _ = get(address, link)
        times.append((time.perf_counter() - began) * 1000)
        if status != 200:
            stop(f"{link}: expected 200, found {status}")
    return sorted(times)


class Server:
    """A program that answers at loopback until it is ended."""

    def __init__(self, command, log, environment, address=None):
        self.log = log
        with open(log, "wb") as out:
            self.process = subprocess.Popen(
                list(map(str, command)), stdin=subprocess.DEVNULL, stdout=out, stderr=out, env=environment)
        end = time.monotonic() + 60
        while time.monotonic() < end and self.process.poll() is None:
            said = address or log.read_text(encoding="utf-8", errors="replace")
            found = re.search(r"http://127\.0\.0\.1:\d+(?=/)", said)
            try:
                if found and get(found[0], "/")[0] == 200:
                    self.address = found[0]
                    return
            except (OSError, http.client.HTTPException):
                pass
            time.sleep(0.1)
        self.end()
        tail = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()[-3:]
        stop(f"{command[0]}: expected it to answer within 60 s, found: {' / '.join(tail) or 'no word'}")

    def end(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def script(folder, varies):
    path = folder / f"varies-{varies}.lua"
    text = LUA.replace("&NAME&", LONG_NAME).replace("&VARIES&", "true" if varies else "false")
    path.write_text(text, encoding="utf-8")
    return path


class Load:
    """One run of wrk: requests a second, times in milliseconds, errors, bytes of an answer."""

    def __init__(self, found, url, script, turn):
        command = ["wrk", f"-t{found.threads}", f"-c{found.connections}", "--timeout", "10s", "-s", str(script)]
        run = subprocess.run(
            [*command, "-d", f"{found.warm_up if turn == 0 else found.seconds}s", url, "--", str(turn)],
            capture_output=True, text=True, timeout=found.seconds + found.warm_up + 60)
        line = re.search(r"RESULT (\d+) (\d+) (\d+) (\d+) (\d+) (\d+)", run.stdout)
        if run.returncode != 0 or not line:
            said = run.stderr.strip() or run.stdout[-200:]
            stop(f"wrk {url}: expected its result, found exit {run.returncode}: {said}")
        requests, duration, size, self.errors, half, most = map(int, line.groups())
        if requests == 0 and turn > 0:
            stop(f"wrk {url}: expected answers, found none", "give it more time with --seconds")
        self.rate = requests / duration * 1e6
        self.p50, self.p99 = half / 1e3, most / 1e3
        self.size = size / max(1, requests)

#!/usr/bin/env python3
"""Sends a report to Cân Bằng and proves that it arrived. Python 3.8 or newer, nothing else.

    CANBANG_TOKEN=cb_… submit.py --api http://localhost:8080/api/v1 \\
        --series SRB-ANNUAL --organisation TYT-HON-TRE --period 2024 report.json

It asks what is owed, tries the report without keeping it, sends it, and recomputes the hash that the
receipt states. Every step may be repeated: the same content sent again changes nothing. While the
service is away or busy it tries again for up to a minute.

Ends with 0 sent and proven, 2 wrong use, 3 refused for its content, 4 not allowed or unknown,
5 the service could not be reached, 6 the receipt does not fit what was sent.
"""

import argparse
import hashlib
import json
import os
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

WRONG_USE, REFUSED, NOT_ALLOWED, AWAY, NO_PROOF = 2, 3, 4, 5, 6
PATIENCE = float(os.environ.get("CANBANG_PATIENCE", "60"))


class Failure(Exception):
    def __init__(self, code, message):
        super().__init__(message)
        self.code = code


def call(api, token, method, path, body=None, headers=None):
    """Answers status, headers and JSON; tries again what may be tried again."""
    data = None if body is None else json.dumps(body, ensure_ascii=False).encode()
    end = time.monotonic() + PATIENCE
    pause = 0.5
    while True:
        request = urllib.request.Request(api + path, data, method=method)
        request.add_header("Authorization", "Bearer " + token)
        request.add_header("Accept", "application/json, application/problem+json")
        if data is not None:
            request.add_header("Content-Type", "application/json")
        for name, value in (headers or {}).items():
            request.add_header(name, value)
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return answer.status, answer.headers, json.load(answer)
        except urllib.error.HTTPError as refused:
            retry = refused.headers.get("Retry-After")
            if retry is None or time.monotonic() > end:
                return refused.code, refused.headers, read_problem(refused)
            pause = float(retry)
        except OSError as gone:
            if time.monotonic() > end:
                raise Failure(AWAY, "The service cannot be reached: %s" % gone)
        time.sleep(min(pause, 15))
        pause = min(pause * 2, 15)


def read_problem(refused):
    try:
        return json.loads(refused.read().decode())
    except ValueError:
        return {"title": "HTTP %d" % refused.code, "errors": []}


def expect(answer):
    """The body of a good answer; a problem ends the script with what it says."""
    status, headers, body = answer
    if status < 300:
        return headers, body
    lines = ["%s (%d): %s" % (body.get("title"), status, body.get("detail", ""))]
    lines += ["  %s: %s" % (e["pointer"], e["message"]) for e in body.get("errors", [])]
    if status in (401, 403, 404):
        code = NOT_ALLOWED
    elif status == 429 or status >= 500:
        code = AWAY
    else:
        code = REFUSED
    raise Failure(code, "\n".join(lines))


def canonical(content):
    """RFC 8785 for what a report holds: sorted keys, no spaces, UTF-8."""
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def prove(receipt, report):
    """Recomputes both hashes of the receipt from the report as the service returns it."""
    sha256 = hashlib.sha256(canonical(report["content"])).hexdigest()
    if sha256 != receipt["sha256"]:
        raise Failure(NO_PROOF, "The receipt states %s, the content has %s." % (receipt["sha256"], sha256))
    stated = "%(series)s/%(organisation)s/%(period)s/%(revision)d/%(sha256)s" % receipt
    number = "BN-" + hashlib.sha256(stated.encode()).hexdigest()[:16].upper()
    if number != receipt["number"]:
        raise Failure(NO_PROOF, "The receipt's number is %s, it should be %s." % (receipt["number"], number))


def main():
    parser = argparse.ArgumentParser(description="Sends a report to Cân Bằng and proves that it arrived.")
    parser.add_argument("--api", default="http://localhost:8080/api/v1")
    parser.add_argument("--series", required=True)
    parser.add_argument("--organisation", required=True)
    parser.add_argument("--period", required=True)
    parser.add_argument("content", help="file with the content of the report in JSON")
    given = parser.parse_args()
    token = os.environ.get("CANBANG_TOKEN")
    if not token:
        raise Failure(WRONG_USE, "CANBANG_TOKEN is not set: an API token with the role REPORTER.")
    try:
        with open(given.content, encoding="utf-8") as file:
            content = json.load(file)
    except (OSError, ValueError) as wrong:
        raise Failure(WRONG_USE, "%s: %s" % (given.content, wrong))

    def ask(method, path, body=None, headers=None):
        return call(given.api, token, method, path, body, headers)

    query = urllib.parse.urlencode({"organisation": given.organisation, "timeliness": "DUE,OVERDUE"})
    owed = expect(ask("GET", "/report-obligations?" + query))[1]["items"]
    for row in owed:
        print("Owed: %s %s, last day %s" % (row["series"]["code"], row["period"], row["lastDay"]))

    parts = (given.series, given.organisation, given.period)
    path = "/reports/" + "/".join(urllib.parse.quote(part, safe="") for part in parts)
    # A report that was begun is changed only by whoever has seen it as it stands.
    status, headers, _ = ask("GET", path)
    seen = {"If-Match": headers["ETag"]} if status == 200 else {}
    expect(ask("PUT", path + "?submit=true&dryRun=true", content, seen))
    print("Would be accepted.")
    expect(ask("PUT", path + "?submit=true", content, seen))
    receipt = expect(ask("GET", path + "/receipt"))[1]
    prove(receipt, expect(ask("GET", path))[1])
    print("Sent: receipt %(number)s of %(receivedAt)s, SHA-256 %(sha256)s verified." % receipt)


if __name__ == "__main__":
    try:
        main()
    except Failure as failure:
        print(failure, file=sys.stderr)
        sys.exit(failure.code)

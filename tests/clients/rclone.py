"""rclone, whose backend is built on the Go SDK, against the object store."""

import os
import re
import subprocess
import sys
import tempfile

from store import KEY, SECRET, Store, check, conclude

RCLONE = os.path.join(os.path.dirname(sys.executable), "rclone")
MIB = 1 << 20


class Rclone:
    """Runs rclone with the store as a proxy, so that requests for any host reach the store."""

    def __init__(self, store, secret=SECRET):
        self.environment = {
            "HOME": store.folder.name,
            "HTTP_PROXY": f"http://127.0.0.1:{store.port}",
            "RCLONE_CONFIG": store.path("rclone.conf"),
            "RCLONE_CONFIG_QS_TYPE": "qingstor",
            "RCLONE_CONFIG_QS_ACCESS_KEY_ID": KEY,
            "RCLONE_CONFIG_QS_SECRET_ACCESS_KEY": secret,
            "RCLONE_CONFIG_QS_ENDPOINT": "http://qs.test:80",
            "RCLONE_CONFIG_QS_ZONE": "pek3a",
            "RCLONE_CONFIG_QS_CONNECTION_RETRIES": "0",
            "RCLONE_CONFIG_QS_UPLOAD_CUTOFF": "4Mi",
            "RCLONE_CONFIG_QS_CHUNK_SIZE": "4Mi",
            "RCLONE_RETRIES": "1",
            "RCLONE_LOW_LEVEL_RETRIES": "1",
        }
        # rclone prints a notice if the file is missing.
        open(store.path("rclone.conf"), "w").close()

    def run(self, *arguments):
        command = [RCLONE, *arguments]
        return subprocess.run(
            command, env=self.environment, capture_output=True, timeout=120, check=False
        )

    def ok(self, *arguments):
        done = self.run(*arguments)
        check(" ".join(arguments), done.returncode == 0, done.stderr.decode())
        return done.stdout


def write(path, data):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(data)


def buckets_and_objects(store, rclone, folder):
    rclone.ok("mkdir", "qs:photos")
    check("one bucket", rclone.ok("lsf", "qs:") == b"photos/\n")
    write(f"{folder}/hello.txt", b"hello world")
    rclone.ok("copyto", f"{folder}/hello.txt", "qs:photos/a b/ключ.txt")
    listed = sorted(rclone.ok("lsf", "-R", "qs:photos").decode().splitlines())
    check("the object is listed", listed == ["a b/", "a b/ключ.txt"], listed)
    check("the object is read", rclone.ok("cat", "qs:photos/a b/ключ.txt") == b"hello world")
    part = rclone.ok("cat", "--offset", "6", "--count", "3", "qs:photos/a b/ключ.txt")
    check("a part is read", part == b"wor")
    rclone.ok("copyto", "qs:photos/a b/ключ.txt", "qs:photos/copy.txt")
    check("the copy is read", rclone.ok("cat", "qs:photos/copy.txt") == b"hello world")
    rclone.ok("deletefile", "qs:photos/copy.txt")
    check("the copy is gone", b"copy.txt" not in rclone.ok("lsf", "qs:photos"))


def trees(store, rclone, folder):
    for number in range(50):
        write(f"{folder}/tree/{number % 7}/{number}.txt", str(number).encode() * number)
    rclone.ok("copy", f"{folder}/tree", "qs:photos/tree")
    listed = rclone.ok("lsf", "-R", "--files-only", "qs:photos/tree").split()
    check("fifty files are there", len(listed) == 50, listed)
    rclone.ok("check", "--download", f"{folder}/tree", "qs:photos/tree")
    rclone.ok("copy", "qs:photos/tree", f"{folder}/back")
    rclone.ok("check", f"{folder}/tree", f"{folder}/back")
    rclone.ok("purge", "qs:photos/tree")
    check("the tree is gone", rclone.ok("lsf", "-R", "qs:photos/tree") == b"")


def parts(store, rclone, folder):
    data = os.urandom(MIB) * 16 + b"the end"
    write(f"{folder}/large", data)
    rclone.ok("copyto", f"{folder}/large", "qs:photos/large")
    check("the large object is whole", rclone.ok("cat", "qs:photos/large") == data)
    target = "/photos/large"
    methods = [line["fields"]["method"] for line in store.log() if line["fields"].get("path") == target]
    check("the upload has five parts", methods.count("PUT") == 5 and methods.count("POST") == 2, methods)


def leftovers(store, rclone):
    rclone.ok("purge", "qs:photos")
    check("the bucket is gone", rclone.ok("lsf", "qs:") == b"")
    rclone.ok("mkdir", "qs:photos")
    rclone.ok("rmdir", "qs:photos")
    check("the empty bucket is gone", rclone.ok("lsf", "qs:") == b"")


def shows(store, done, code, message):
    """Checks that rclone prints the error, and that the log of the store has the printed id."""
    printed = done.stderr.decode()
    check(f"rclone fails with {code}", done.returncode != 0, printed)
    check(f"rclone prints {code}", code in printed and message in printed, printed)
    ids = set(re.findall(r"\b[0-9a-f]{32}\b", printed))
    check(f"rclone prints an id of {code}", len(ids) > 0, printed)
    for request_id in ids:
        events = store.events(request_id)
        check(f"{request_id} is in the log", any(e.get("code") == code for e in events), printed)


def errors():
    with Store("--max-buckets", "1") as store:
        rclone = Rclone(store)
        stranger = Rclone(store, secret="another secret")
        message = "the signature does not match `string_to_sign`"
        shows(store, stranger.run("lsf", "qs:"), "signature_not_matched", message)
        message = "bucket `nobody` does not exist"
        for command in ["rmdir", "cleanup"]:
            shows(store, rclone.run(command, "qs:nobody"), "bucket_not_exists", message)
        rclone.ok("mkdir", "qs:photos")
        message = "bucket quota of 1 is exhausted"
        shows(store, rclone.run("mkdir", "qs:videos"), "too_many_buckets", message)
    with Store(states="read_only = true") as store:
        write(store.path("hello.txt"), b"hello world")
        message = "the store is read-only"
        shows(store, Rclone(store).run("mkdir", "qs:photos"), "access_denied", message)


def leases():
    """Deletes a bucket. rclone waits until the lease of the bucket is ready."""
    states = '[[bucket]]\nname = "photos"\nlease_seconds = 2'
    with Store(states=states) as store:
        rclone = Rclone(store)
        rclone.ok("mkdir", "qs:photos")
        rclone.ok("rmdir", "qs:photos")
        codes = [line["fields"].get("code") for line in store.log()]
        check("the lease was not ready at first", "lease_not_ready" in codes, codes)


def main():
    with Store() as store, tempfile.TemporaryDirectory() as folder:
        rclone = Rclone(store)
        buckets_and_objects(store, rclone, folder)
        trees(store, rclone, folder)
        parts(store, rclone, folder)
        leftovers(store, rclone)
    leases()
    errors()
    conclude("rclone")


main()

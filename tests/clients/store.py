"""A new object store on a free port, and a counter of passed checks."""

import json
import os
import signal
import subprocess
import sys
import tempfile

KEY = "QSCLIENTKEY"
SECRET = "a secret of the clients"


class Store:
    """Runs until the end of a `with` block. Its log is JSON, one object in each line."""

    def __init__(self, *flags, states="", log_level="debug"):
        self.folder = tempfile.TemporaryDirectory()
        config = self.path("states.toml")
        with open(config, "w") as file:
            file.write(states)
        self.command = [
            os.environ["OBJECT_STORE"],
            *("--listen", "127.0.0.1:0", "--store", f"file://{self.path('data')}"),
            *("--access-key-id", KEY, "--secret-access-key", SECRET, "--config", config),
            *("--log", "json", "--log-level", log_level, *flags),
        ]

    def path(self, name):
        return os.path.join(self.folder.name, name)

    def __enter__(self):
        os.mkdir(self.path("data"))
        with open(self.path("log"), "w") as log:
            self.process = subprocess.Popen(
                self.command, stdout=subprocess.PIPE, stderr=log, text=True
            )
        address = self.process.stdout.readline().split("http://")[1].split(",")[0]
        self.port = int(address.rpartition(":")[2])
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        check("the store exits with 0", self.process.wait(timeout=60) == 0)
        self.process.stdout.close()
        self.folder.cleanup()

    def log(self):
        with open(self.path("log")) as log:
            return [json.loads(line) for line in log]

    def events(self, request_id):
        """Returns the log events of a request."""
        fields = [line["fields"] | {"level": line["level"]} for line in self.log()]
        return [event for event in fields if event.get("request_id") == request_id]


passed = 0


def check(description, holds, *details):
    """Counts a passed check, or exits if it has failed."""
    global passed
    if not holds:
        sys.exit("\n".join([f"FAILED: {description}", *map(str, details)]))
    passed += 1


def conclude(client):
    print(f"{client}: {passed} checks passed")

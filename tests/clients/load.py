"""A short run of the load test. The README of the store has figures of the full run."""

import os
import subprocess

from store import KEY, SECRET, Store, check, conclude

LOAD = os.path.join(os.path.dirname(os.environ["OBJECT_STORE"]), "examples", "load")


def main():
    with Store(log_level="warn") as store:
        keys = ["--access-key-id", KEY, "--secret-access-key", SECRET]
        extent = ["--connections", "64", "--seconds", "5", "--pid", str(store.process.pid)]
        command = [LOAD, "--server", f"127.0.0.1:{store.port}", *keys, *extent]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
        check("all responses are correct", done.returncode == 0, done.stdout, done.stderr)
        print(done.stdout.splitlines()[0])
    conclude("load")


main()

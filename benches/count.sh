# What `run` and `check` have in common: counts by callgrind what a program does.

command -v valgrind >/dev/null || { echo 'needs valgrind' >&2; exit 1; }
programs=${CARGO_TARGET_DIR:-target}/release

# A thousand things are done, and once before all that is made once.
instructions() { # item, name, function, things
    valgrind --tool=callgrind --callgrind-out-file=/dev/null --toggle-collect="$3" \
        "$programs/work" "$1" "$2" 2>&1 | awk -v things="$4" '/Collected/ { print int($NF / things) }'
}

# All that a server does to answer so many requests.
served() { # mode, requests
    local out port pid
    out=$(mktemp -d)
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$programs/server" "$1" >"$out/port" 2>"$out/log" &
    pid=$!
    for _ in $(seq 150); do
        [ -s "$out/port" ] && break
        sleep 0.2
    done
    port=$(<"$out/port")
    "$programs/server" load "$port" "$2"
    kill "$pid"
    wait "$pid" || true
    awk '/Collected/ { print $NF }' "$out/log"
    rm -r "$out"
}

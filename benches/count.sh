# Functions of `run` and `check`, which count instructions by callgrind. Requires valgrind.

command -v valgrind >/dev/null || { echo 'valgrind is not installed' >&2; exit 1; }
programs=${CARGO_TARGET_DIR:-target}/release

# Prints the instructions of one operation: those between the call of the function and its return.
instructions() { # item, name, function, operations
    valgrind --tool=callgrind --callgrind-out-file=/dev/null --toggle-collect="$3" \
        "$programs/work" "$1" "$2" 2>&1 | awk -v operations="$4" '/Collected/ { print int($NF / operations) }'
}

# Prints all instructions of a server that receives this many requests.
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

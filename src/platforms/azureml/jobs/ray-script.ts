/** Name of the script among the job's code. */
export const RAY_SCRIPT = 'sluice-ray.sh'

/**
 * Makes one Ray cluster of a job's machines, a process of the job on each, and runs the command once, on the first machine, when all have joined: its exit
 * code is the job's. The other machines stay until the first one's Ray is gone. POSIX sh and the Python that has Ray. Arguments: the number of nodes, seconds
 * that they may take to join, how many words of the command start Python, the command. The environment is that of Azure's PyTorch distribution.
 */
export const RAY_SCRIPT_TEXT = `#!/bin/sh
nodes=$1 patience=$2 words=$3 python=
shift 3
for word; do
  [ "$words" -gt 0 ] && python="$python $word"
  words=$((words - 1))
done
[ -n "$python" ] || python=$(command -v python3 || command -v python)
rank=\${RANK:-0} host=\${MASTER_ADDR:-127.0.0.1} port=\${MASTER_PORT:-6379}
# The command, and what Ray starts, would take these for their own.
unset RANK WORLD_SIZE LOCAL_RANK LOCAL_WORLD_SIZE NODE_RANK GROUP_RANK MASTER_ADDR MASTER_PORT RAY_ADDRESS
export RAY_USAGE_STATS_ENABLED=0
log=$(mktemp 2>/dev/null) || log=/tmp/sluice-ray-$$
ray= child=
trap '[ -z "$child" ] || kill -TERM "$child" 2>/dev/null; ended=yes' TERM HUP INT

start() {
  $python -m ray.scripts.scripts start "$@" --block --disable-usage-stats --min-worker-port=0 --max-worker-port=0 > "$log" 2>&1 < /dev/null &
  ray=$!
}
# In the background, so that a signal is heard at once.
run() {
  "$@" &
  child=$!
  [ -z "$ended" ] || kill -TERM "$child" 2>/dev/null
  wait "$child"
  code=$?
  while kill -0 "$child" 2>/dev/null; do wait "$child"; code=$?; done
  child=
  return $code
}
# Ends what runs here; Ray's own last words, where it failed.
end() {
  if [ -n "$2" ] && [ -z "$ended" ]; then
    grep -q 'No module named .*ray' "$log" && echo "Ray is not installed in this environment: add ray to it, the same version on all machines." >&2
    tail -n 15 "$log" >&2
    echo "Ray: $2" >&2
  fi
  if [ -n "$ray" ]; then
    kill -TERM "$ray" 2>/dev/null
    (sleep "\${grace:-5}"; kill -KILL "$ray" 2>/dev/null) < /dev/null > /dev/null 2>&1 &
    wait "$ray" 2>/dev/null
    kill "$!" 2>/dev/null
  fi
  rm -f "$log"
  exit "$1"
}
# look joined: until all nodes are there. look open: until the first node listens. look closed: until it does so no more. 3: too late; 4: Ray ended here.
look() {
  run $python -c '
import os, socket, sys, time
what, host, port, nodes, patience, ray = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), float(sys.argv[5]), sys.argv[6]
until = time.monotonic() + patience
def gone():
    if not ray: return False
    try: return open("/proc/" + ray + "/stat").read().rsplit(")", 1)[1].split()[0] == "Z"
    except OSError: return True
def listens():
    try: socket.create_connection((host, port), 10).close()
    except ConnectionRefusedError: return False
    except OSError: return None
    return True
def there():
    return len([node for node in joined.nodes() if node["Alive"]])
joined, found, quiet = None, 0, 0
while True:
    if gone(): sys.exit(4)
    if what == "closed":
        answer = listens()
        quiet = 0 if answer else quiet + (10 if answer is False else 1)
        if quiet > 20: sys.exit(0)
    elif what == "open":
        if listens(): sys.exit(0)
    elif joined or listens():
        try:
            if not joined:
                import ray as joined_ray
                joined_ray.init(address="%s:%d" % (host, port), logging_level="error", log_to_driver=False)
                joined = joined_ray
            found = there()
        except (ConnectionError, RuntimeError): joined = None
        if found >= nodes: sys.exit(0)
    if what != "closed" and time.monotonic() > until:
        if what == "joined": print("%d of %d nodes joined within %d s" % (found, nodes, patience), file=sys.stderr)
        sys.exit(3)
    time.sleep(0.5 if what == "joined" else 1)
' "$1" "$host" "$port" "$nodes" "$patience" "$ray" 2>> "$log"
}

if [ "$rank" = 0 ]; then
  case $host in *[!0-9.]*) own= ;; *) own=--node-ip-address=$host ;; esac
  start --head --port="$port" $own --include-dashboard=false
  look joined
  case $? in
    0) ;;
    4) end 75 "the first node did not start." ;;
    *) end 75 "not all of $nodes nodes joined within $patience s. Their logs say why." ;;
  esac
  export RAY_ADDRESS=$host:$port
  run "$@"
  end $?
fi
look open || end 75 "the first node at $host:$port did not listen within $patience s."
start --address="$host:$port"
look closed
case $? in
  # Without the first node there is nothing that Ray could put in order.
  0) grace=1; end 0 ;;
  *) end 76 "this node ended while the others went on." ;;
esac
`

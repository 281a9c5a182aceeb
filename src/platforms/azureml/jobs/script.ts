/** Name of the script among the job's code. */
export const JOB_SCRIPT = 'sluice-job.sh'

/**
 * Runs one process of a job, measures it, and says which packages it had and what it wrote. POSIX sh with /proc: what a machine lacks (awk, nvidia-smi,
 * sha256sum, Python) is not measured, and nothing is said of it. Arguments: a folder to write to, one for checkpoints, the number of words that start
 * Python, the paths that the command writes, --, the command. Where SLUICE_RAY is set, the command runs on a Ray cluster of all machines (ray-script.ts).
 */
export const JOB_SCRIPT_TEXT = `#!/bin/sh
out=$1 SLUICE_CHECKPOINTS=$2 python=$3
export SLUICE_CHECKPOINTS
shift 3
temporary=$(mktemp -d 2>/dev/null) || temporary=/tmp
: > "$temporary/written"
while [ "$1" != -- ]; do printf '%s\\n' "$1" >> "$temporary/written"; shift; done
shift

task=$(printf '%s' "$TF_CONFIG" | tr -d ' \\n' | sed -n 's/.*"task":{\\([^}]*\\)}.*/\\1/p' | tr -cd 'a-z0-9')
rank=\${RANK:-\${OMPI_COMM_WORLD_RANK:-$task}}
node=\${NODE_RANK:-\${AZ_BATCHAI_TASK_INDEX:-$(uname -n)}}
case $rank in ''|0|*chief*|*worker*index0*|*index0*worker*) main=yes ;; *) main= ;; esac
mkdir -p "$out" 2>/dev/null
[ -n "$main" ] && : > "$out/started-$(date +%s)-$$"

memory() {
  cat /proc/[0-9]*/status 2>/dev/null | awk -v root="$1" '
    /^Pid:/ { p = $2 } /^PPid:/ { parent[p] = $2 } /^VmHWM:/ { if ($2 > high[p]) high[p] = $2 } /^VmRSS:/ { rss[p] = $2 }
    END {
      for (p in parent) {
        for (q = p; q != root && q in parent; q = parent[q]) ;
        if (q == root) { sum += rss[p]; if (high[p] > most) most = high[p] }
      }
      print (sum > most ? sum : most)
    }' 2>/dev/null
}
# Ticks of each process below $1, at the last look: those whose parent never asks for their time, as Ray's workers, are in no other count.
ticks() {
  cat "$temporary/ticks" /proc/[0-9]*/stat 2>/dev/null | awk -v root="$1" '
    NF == 2 { sum[$1] = $2; next }
    { pid = $1; sub(/^.*\\) /, ""); parent[pid] = $2; own[pid] = $12 + $13; at[pid] = pid "-" $20 }
    END {
      for (p in parent) {
        for (q = p; q != root && q in parent; q = parent[q]) ;
        if (q == root) sum[at[p]] = own[p]
      }
      for (p in sum) print p, sum[p]
    }' > "$temporary/ticks.new" 2>/dev/null && mv "$temporary/ticks.new" "$temporary/ticks"
}
watch() {
  peak=0 looks=0
  while kill -0 "$1" 2>/dev/null; do
    now=$(memory "$1")
    ticks "$1"
    [ "\${now:-0}" -gt "$peak" ] 2>/dev/null && peak=$now && echo "$peak" > "$temporary/memory"
    if [ "\${LOCAL_RANK:-\${OMPI_COMM_WORLD_LOCAL_RANK:-0}}" = 0 ] && [ $((looks % 5)) = 0 ]; then
      nvidia-smi --query-gpu=index,name,memory.used,utilization.gpu,memory.total --format=csv,noheader,nounits >> "$temporary/gpus" 2>/dev/null
    fi
    looks=$((looks + 1))
    if [ $looks -lt 10 ]; then sleep 0.2 2>/dev/null || sleep 1; else sleep 1; fi
  done
}

if [ -n "$SLUICE_RAY" ]; then sh sluice-ray.sh $SLUICE_RAY "$python" "$@" & else "$@" & fi
child=$!
trap 'kill -TERM "$child" 2>/dev/null' TERM HUP INT
watch "$child" < /dev/null > /dev/null 2>&1 &
watcher=$!
wait "$child"
code=$?
while kill -0 "$child" 2>/dev/null; do wait "$child"; code=$?; done
times > "$temporary/times" 2>/dev/null
kill "$watcher" 2>/dev/null

digest() {
  if [ -d "$1" ]; then
    (cd "$1" && find . -type f | LC_ALL=C sort | while IFS= read -r file; do
      printf '%s  %s\\n' "$(sha256sum < "$file" | cut -d ' ' -f 1)" "\${file#./}"
    done) | sha256sum | cut -d ' ' -f 1
  elif [ -f "$1" ]; then sha256sum < "$1" | cut -d ' ' -f 1
  fi
}
{
  echo "node $node"
  echo "exit $code"
  echo "machine $(nproc 2>/dev/null) $(sed -n 's/^MemTotal: *\\([0-9]*\\).*/\\1/p' /proc/meminfo)"
  [ -s "$temporary/times" ] && echo "times $(sed -n 2p "$temporary/times")"
  [ -s "$temporary/ticks" ] && awk '{ sum += $2 } END { print "ticks", sum }' "$temporary/ticks" && echo "hertz $(getconf CLK_TCK 2>/dev/null || echo 100)"
  [ -s "$temporary/memory" ] && echo "memory $(cat "$temporary/memory")"
  [ -s "$temporary/gpus" ] && awk -F ', ' '
    { n[$1]++; name[$1] = $2; t[$1] = $5; if ($3 + 0 > m[$1]) m[$1] = $3 + 0; if ($4 ~ /^[0-9]/) { u[$1] += $4; k[$1]++ } }
    END { for (i in n) printf "gpu %s|%s|%s|%s|%s\\n", i, name[i], m[i], (k[i] ? u[i] / k[i] : ""), t[i] }' "$temporary/gpus"
  if [ -n "$main" ] && [ $code = 0 ] && command -v sha256sum > /dev/null; then
    while IFS= read -r path; do echo "wrote $(digest "$path")"; done < "$temporary/written"
  fi
} > "$temporary/measured" 2>/dev/null
cp "$temporary/measured" "$out/process-\${rank:-$node}.txt" 2>/dev/null

if [ -n "$main" ] && [ $code = 0 ] && [ "$python" -gt 0 ]; then
  (
    words=0
    for word; do
      shift
      words=$((words + 1))
      [ $words -le "$python" ] && set -- "$@" "$word"
    done
    "$@" -c 'import importlib.metadata as m, platform
print("python==" + platform.python_version())
for d in m.distributions(): print(str(d.metadata["Name"]) + "==" + str(d.version))'
  ) > "$temporary/packages" 2>/dev/null < /dev/null && cp "$temporary/packages" "$out/packages.txt" 2>/dev/null
fi
[ "$temporary" = /tmp ] || rm -rf "$temporary"
exit $code
`

#!/bin/bash
# Tries on one machine what docs/high-availability.md describes: three PostgreSQL under Patroni with etcd, haproxy before them, a
# server, clients that act over HTTP; kills the primary with its Patroni and looks whether an acknowledged act is missing.
# As root, in a checkout with Node 22.18 or newer on PATH; needs the packages patroni, etcd-server, haproxy, postgresql, curl.
# Everything stands in a folder of its own under /tmp and on ports from PORTS (17400) on, and is gone at the end.
set -euo pipefail
cd "$(dirname "$0")/../.."
PORTS=${PORTS:-17400}
ETCD=$((PORTS)) PEER=$((PORTS + 1)) ENTRY=$((PORTS + 2)) SERVER=$((PORTS + 3))
PG_BIN=${PG_BIN:-$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)}
WORK=$(mktemp -d /tmp/taizhang-ha-XXXXXX)
STARTED=()
as_postgres() { setpriv --reuid=postgres --regid=postgres --clear-groups "$@"; }
stop_all() {
  # Each leads a group of its own, in which its servers are.
  exec 2>/dev/null
  for pid in "${STARTED[@]}"; do kill -9 -- "-$pid" 2>/dev/null || true; done
  for file in "$WORK"/*/data/postmaster.pid; do
    [ -e "$file" ] && kill -9 "$(head -1 "$file")" 2>/dev/null || true
  done
  sleep 1
  if [ "${KEEP:-0}" = 1 ]; then echo "kept: $WORK"; else rm -rf "$WORK"; fi
}
trap stop_all EXIT
start() { # NAME COMMAND…
  local name=$1
  shift
  setsid "$@" >"$WORK/$name.log" 2>&1 &
  STARTED+=($!)
}
wait_for() { # WHAT COMMAND…
  local what=$1
  shift
  for _ in $(seq 240); do
    if "$@" >/dev/null 2>&1; then return 0; fi
    sleep 0.5
  done
  echo "$what did not come up:" >&2
  tail -n 15 "$WORK"/*.log >&2
  return 1
}
chown postgres "$WORK"

start etcd setpriv --reuid=postgres --regid=postgres --clear-groups etcd --name one --data-dir "$WORK/etcd" \
  --listen-client-urls "http://127.0.0.1:$ETCD" --advertise-client-urls "http://127.0.0.1:$ETCD" \
  --listen-peer-urls "http://127.0.0.1:$PEER" --initial-advertise-peer-urls "http://127.0.0.1:$PEER" \
  --initial-cluster "one=http://127.0.0.1:$PEER"
wait_for etcd curl -fs "http://127.0.0.1:$ETCD/health"

NUMBER=0
for node in a b c; do
  NUMBER=$((NUMBER + 1))
  mkdir -p "$WORK/$node"
  sed -e "s|@NODE@|$node|g" -e "s|@ETCD@|$ETCD|g" -e "s|@BIN@|$PG_BIN|g" -e "s|@FOLDER@|$WORK/$node|g" \
    -e "s|@PORT@|$((PORTS + 10 + NUMBER))|g" -e "s|@REST@|$((PORTS + 20 + NUMBER))|g" \
    deploy/ha/patroni.yml >"$WORK/$node/patroni.yml"
  chown -R postgres "$WORK/$node"
  start "patroni-$node" setpriv --reuid=postgres --regid=postgres --clear-groups patroni "$WORK/$node/patroni.yml"
  if [ "$node" = a ]; then wait_for "node a" curl -fs "http://127.0.0.1:$((PORTS + 21))/primary"; fi
done
for number in 2 3; do
  wait_for "a replica" curl -fs "http://127.0.0.1:$((PORTS + 20 + number))/replica"
done
wait_for "a synchronous replica" sh -c \
  "curl -fs http://127.0.0.1:$((PORTS + 22))/sync || curl -fs http://127.0.0.1:$((PORTS + 23))/sync"

sed -e "s|@ENTRY@|$ENTRY|g" -e "s|@A@|$((PORTS + 11)) check port $((PORTS + 21))|" \
  -e "s|@B@|$((PORTS + 12)) check port $((PORTS + 22))|" -e "s|@C@|$((PORTS + 13)) check port $((PORTS + 23))|" \
  deploy/ha/haproxy.cfg >"$WORK/haproxy.cfg"
start haproxy haproxy -db -f "$WORK/haproxy.cfg"
ADMIN="postgres://postgres:postgres-password@127.0.0.1:$ENTRY/postgres"
# It takes haproxy two looks to tell the primary from the others.
sleep 5
wait_for "the primary by way of haproxy" psql -q "$ADMIN" -c 'create database taizhang'
export DATABASE_URL="postgres://postgres:postgres-password@127.0.0.1:$ENTRY/taizhang"
export TAIZHANG_SECRET="a secret of the tests, long enough to be one"
PORT=$SERVER TAIZHANG_POOL_WAIT=5 start server node bin/taizhang.js serve
wait_for "the server" curl -fs "http://127.0.0.1:$SERVER/readyz"

cat >"$WORK/kill.sh" <<'KILL'
# The primary and whoever would start it again, as a machine that loses power.
for number in 1 2 3; do
  if curl -fs "http://127.0.0.1:$((PORTS + 20 + number))/primary" >/dev/null; then
    node=$(echo a b c | cut -d' ' -f$number)
    kill -9 "$(pgrep -f "patroni $WORK/$node/patroni.yml" | head -1)"
    main=$(head -1 "$WORK/$node/data/postmaster.pid")
    kill -9 "$main" $(pgrep -P "$main") 2>/dev/null
    echo "killed node $node"
    exit 0
  fi
done
exit 1
KILL
export PORTS WORK
node scripts/run.js bench/failover/main.ts --database "$DATABASE_URL" --server "http://127.0.0.1:$SERVER" \
  --kill "sh $WORK/kill.sh"

#!/bin/bash
# Tries deploy/nginx.conf or deploy/Caddyfile for real: two copies of the program on one PostgreSQL behind the proxy, on the ports
# and under the name that the file gives, in a network of its own that has nobody else in it.
#   deploy/try-proxy.sh nginx | caddy
# As root, in a checkout with Node 22.18 or newer on PATH; needs the packages postgresql, openssl and the proxy. All is gone at the end.
set -euo pipefail
cd "$(dirname "$0")/.."
PROXY=${1:?nginx or caddy}
NAME=ledger.example.gov.cn
if [ "${INSIDE:-0}" != 1 ]; then INSIDE=1 exec unshare --net --mount --pid --fork --kill-child "$0" "$PROXY"; fi
mount -t proc proc /proc
WORK=$(mktemp -d /tmp/taizhang-proxy-XXXXXX)
trap 'rm -rf "$WORK"' EXIT
chmod 755 "$WORK"
ip link set lo up
# An office's own address, as the copies must see it.
ip address add 192.0.2.7/32 dev lo
{ cat /etc/hosts; echo "127.0.0.1 $NAME"; } >"$WORK/hosts"
mount --bind "$WORK/hosts" /etc/hosts

openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "/CN=$NAME" -addext "subjectAltName=DNS:$NAME" \
  -keyout "$WORK/key.pem" -out "$WORK/fullchain.pem" 2>/dev/null
PG_BIN=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
as_postgres() { (cd "$WORK" && setpriv --reuid=postgres --regid=postgres --clear-groups "$@"); }
mkdir "$WORK/pg" && chown postgres "$WORK/pg"
as_postgres "$PG_BIN/initdb" -D "$WORK/pg/data" -U taizhang -A trust -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
as_postgres "$PG_BIN/pg_ctl" -D "$WORK/pg/data" -l "$WORK/pg/log" -w start \
  -o "-c listen_addresses=127.0.0.1 -c unix_socket_directories=$WORK/pg -c fsync=off" >/dev/null

export DATABASE_URL=postgres://taizhang@127.0.0.1/postgres TAIZHANG_ORIGIN=https://$NAME
export TAIZHANG_SECRET="a secret of the tests, long enough to be one"
node bin/taizhang.js migrate >/dev/null
for port in 3000 3001; do
  PORT=$port node bin/taizhang.js serve >/dev/null 2>"$WORK/$port.log" &
  echo $! >"$WORK/$port.pid"
done
case $PROXY in
  nginx)
    { echo "pid $WORK/nginx.pid; events {} http { access_log off;"
      sed -e "s|/etc/taizhang/tls|$WORK|g; s|^  server 127.0.0.1:3000\(.*\)|&\n  server 127.0.0.1:3001\1|" deploy/nginx.conf
      echo "}"; } >"$WORK/nginx.conf"
    nginx -q -t -c "$WORK/nginx.conf"
    nginx -c "$WORK/nginx.conf" -g 'daemon off;' 2>"$WORK/proxy.log" &
    ;;
  caddy)
    sed -e "1s|^{|{\n  admin off\n  storage file_system $WORK/caddy|" -e "s|/etc/taizhang/tls|$WORK|g" \
      -e "s|127.0.0.1:3000|& 127.0.0.1:3001|" deploy/Caddyfile >"$WORK/Caddyfile"
    caddy validate --adapter caddyfile --config "$WORK/Caddyfile" >"$WORK/proxy.log" 2>&1 || { tail "$WORK/proxy.log"; exit 1; }
    caddy run --adapter caddyfile --config "$WORK/Caddyfile" 2>"$WORK/proxy.log" &
    ;;
esac
NODE_EXTRA_CA_CERTS=$WORK/fullchain.pem node scripts/run.js bench/proxies/main.ts --folder "$WORK" ||
  { tail -n 20 "$WORK/proxy.log" "$WORK"/300?.log; exit 1; }

#!/usr/bin/env bash
# Runs a command with DATABASE_URL set to a PostgreSQL server that is made for it and removed after it:
#   scripts/with-postgres.sh npm test
# Where DATABASE_URL is set already, or no PostgreSQL is installed, the command runs as it is.
#
# The server listens on a socket in a folder that only its user can enter. Tests find its files in
# SLATE_TEST_PGDATA, and what restarts it in SLATE_TEST_PGCTL.
set -euo pipefail

say() { printf 'with-postgres: %s\n' "$1" >&2; }

if [[ -n "${DATABASE_URL:-}" ]]; then
  say 'DATABASE_URL is set: its server is used'
  exec "$@"
fi

# The newest of those that packages put out of the way.
bin_folder() {
  local initdb
  initdb=$(command -v initdb || ls -d /usr/lib/postgresql/*/bin/initdb 2>/dev/null | sort -V | tail -n 1)
  [[ -n "$initdb" ]] && dirname "$(readlink -f "$initdb")"
}

bin=$(bin_folder || true)
if [[ ! -x "$bin/initdb" || ! -x "$bin/pg_ctl" || ! -x "$bin/postgres" ]]; then
  say 'no PostgreSQL server is installed: the command runs without one'
  exec "$@"
fi

# PostgreSQL refuses to run as root.
as_owner=()
if [[ $(id -u) -eq 0 ]]; then
  owner=postgres
  id "$owner" >/dev/null 2>&1 || owner=nobody
  if command -v setpriv >/dev/null; then
    as_owner=(setpriv "--reuid=$owner" "--regid=$(id -g "$owner")" --clear-groups --)
  elif command -v runuser >/dev/null; then
    as_owner=(runuser -u "$owner" --)
  else
    say 'neither setpriv nor runuser is there to leave root with: the command runs without a server'
    exec "$@"
  fi
fi
run_as_owner() { (cd / && "${as_owner[@]+"${as_owner[@]}"}" env -u DATABASE_URL "$@"); }

folder=$(mktemp -d "${TMPDIR:-/tmp}/slate-pg.XXXXXX")
data="$folder/data"
child=''
tidy_up() {
  trap - EXIT INT TERM HUP
  set +e
  [[ -n "$child" ]] && kill -TERM "$child" 2>/dev/null && wait "$child" 2>/dev/null
  [[ -f "$data/postmaster.pid" ]] && run_as_owner "$bin/pg_ctl" -D "$data" -m immediate -w stop >/dev/null 2>&1
  rm -rf "$folder"
}
trap tidy_up EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

[[ ${#as_owner[@]} -gt 0 ]] && chown "$owner" "$folder"
if ! {
  run_as_owner "$bin/initdb" -D "$data" -U slate --auth=trust --encoding=UTF8 --locale=C --no-sync &&
    # The files are thrown away: nothing is lost with what the system had not written yet.
    run_as_owner "$bin/pg_ctl" -D "$data" -l "$folder/log" -w -t 60 \
      -o "-c listen_addresses= -c unix_socket_directories='$folder' -c fsync=off" start
} >"$folder/start" 2>&1; then
  cat "$folder/start" >&2
  [[ -f "$folder/log" ]] && cat "$folder/log" >&2
  say 'the server does not start'
  exit 1
fi

export DATABASE_URL="postgres://slate@localhost/postgres?host=$folder"
export SLATE_TEST_PGDATA="$data" SLATE_TEST_PGCTL="$bin/pg_ctl"
say "$("$bin/postgres" --version), for as long as the command runs"
# In the background, so that a signal is heard while it runs.
"$@" <&0 &
child=$!
code=0
wait "$child" || code=$?
child=''
exit "$code"

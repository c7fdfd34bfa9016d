#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# dovecot.sh start|stop DIR: a throw-away IMAP server in DIR, root or not, on free ports of this machine.
# After start DIR/ports holds IMAP_PORT and IMAPS_PORT. Users "desk" and "other", password "secret"; DIR/token is an
# access token of desk (XOAUTH2). Mail lies in DIR/mail/USER as a Maildir. Certificates: DIR/tls, by certificates.sh.
# DOVECOT_CAPABILITY, where set, is what the server claims to be able to do.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
verb=$1
mkdir -p "$2"
dir=$(cd "$2" && pwd)
PATH=$PATH:/usr/sbin

# A dead process may wait long for whoever has to bury it.
lives() {
    kill -0 "$1" 2>/dev/null && ! grep -q '^State:[[:space:]]*Z' "/proc/$1/status" 2>/dev/null
}

stop() {
    local pid
    pid=$(cat "$dir/run/master.pid" 2>/dev/null) || return 0
    kill -TERM -- "-$pid" 2>/dev/null || kill "$pid" 2>/dev/null || true
    # It may linger some seconds for children that are idle: nothing of theirs is precious.
    for ((i = 0; i < 300 ; i++)); do
        lives "$pid" || break
        ((i == 20)) && kill -KILL -- "-$pid" 2>/dev/null
        sleep 0.01
    done
    kill -KILL -- "-$pid" 2>/dev/null || true
    rm -f "$dir/run/master.pid"
}

# The program returns before its server is there.
ready() {
    for ((i = 0; i < 1000; i++)); do
        if [ -s "$dir/run/master.pid" ] && (exec 3<> "/dev/tcp/127.0.0.1/$1") 2>/dev/null; then
            return 0
        fi
        sleep 0.01
    done
    return 1
}

free_ports() {
    /usr/bin/python3 - <<'PY'
import socket
sockets = [socket.socket() for _ in range(2)]
for each in sockets:
    each.bind(("127.0.0.1", 0))
print(*(each.getsockname()[1] for each in sockets))
PY
}

token() {
    /usr/bin/python3 - "$dir/oauth.key" <<'PY'
import base64, hashlib, hmac, json, sys, time
def text(raw): return base64.urlsafe_b64encode(raw).rstrip(b"=")
key = base64.b64decode(open(sys.argv[1], "rb").read())
now = int(time.time())
head = text(json.dumps({"alg": "HS256", "typ": "JWT"}).encode())
body = text(json.dumps({"sub": "desk", "iat": now - 60, "exp": now + 7200}).encode())
print((head + b"." + body + b"." + text(hmac.new(key, head + b"." + body, hashlib.sha256).digest())).decode(), end="")
PY
}

write_configuration() { # imap port, imaps port
    local unprivileged=""
    [ "$(id -u)" = 0 ] || unprivileged="chroot ="
    cat > "$dir/dovecot.conf" <<CONF
base_dir = $dir/run
state_dir = $dir/state
log_path = $dir/dovecot.log
protocols = imap
listen = 127.0.0.1
default_internal_user = $user
default_login_user = $user
default_internal_group = $group
auth_mechanisms = plain login xoauth2
ssl = yes
ssl_cert = <$dir/tls/good.pem
ssl_key = <$dir/tls/good.key
mail_location = maildir:$dir/mail/%n
mail_uid = $uid
mail_gid = $gid
first_valid_uid = $uid
first_valid_gid = $gid
mailbox_list_index = no
maildir_very_dirty_syncs = no
${DOVECOT_CAPABILITY:+imap_capability = $DOVECOT_CAPABILITY}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Archive {
    auto = create
  }
  mailbox Sent {
    auto = create
  }
}
passdb {
  driver = passwd-file
  mechanisms = plain login
  args = scheme=PLAIN username_format=%u $dir/passwd
}
passdb {
  driver = oauth2
  mechanisms = xoauth2
  args = $dir/oauth2.conf
}
userdb {
  driver = static
  args = uid=$uid gid=$gid home=$dir/mail/%n
}
service imap-login {
  $unprivileged
  inet_listener imap {
    port = $1
  }
  inet_listener imaps {
    port = $2
    ssl = yes
  }
}
service anvil {
  $unprivileged
}
CONF
}

start() {
    if [ "$(id -u)" = 0 ]; then
        user=nobody
        chmod o+x "$(dirname "$dir")" "$dir"
    else
        user=$(id -un)
    fi
    uid=$(id -u "$user") gid=$(id -g "$user") group=$(id -gn "$user")
    [ -f "$dir/tls/good.pem" ] || "$here/certificates.sh" "$dir/tls"
    mkdir -p "$dir/mail" "$dir/state" "$dir/run" "$dir/keys/default/HS256"
    printf 'desk:secret\nother:secret\n' > "$dir/passwd"
    [ -f "$dir/oauth.key" ] || openssl rand -base64 32 | tr -d '\n' > "$dir/oauth.key"
    cp "$dir/oauth.key" "$dir/keys/default/HS256/default"
    token > "$dir/token"
    cat > "$dir/oauth2.conf" <<CONF
introspection_mode = local
local_validation_key_dict = fs:posix:prefix=$dir/keys/
username_attribute = sub
CONF
    chmod -R o+rX "$dir/keys" "$dir/tls" "$dir/passwd" "$dir/oauth2.conf"
    [ "$(id -u)" = 0 ] && chown -R "$user:$group" "$dir/mail"
    stop
    for _ in 1 2 3 4 5; do # another program may take a free port first
        # shellcheck disable=SC2046
        set -- $(free_ports)
        write_configuration "$1" "$2"
        if dovecot -c "$dir/dovecot.conf" 2> "$dir/start.log" && ready "$1"; then
            printf 'IMAP_PORT=%s\nIMAPS_PORT=%s\n' "$1" "$2" > "$dir/ports"
            return 0
        fi
    done
    stop
    cat "$dir/start.log" "$dir/dovecot.log" >&2 || true
    return 1
}

case $verb in
start) start ;;
stop) stop ;;
*) echo "dovecot.sh start|stop DIR" >&2; exit 2 ;;
esac

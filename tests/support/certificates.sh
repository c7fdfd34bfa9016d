#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# certificates.sh DIR: an authority (ca.pem) and certificates of it for this machine: good, expired, otherhost; and
# unknown, by an authority that nobody gives. Each NAME.pem with NAME.key. Made anew for each test, valid for two days.
set -euo pipefail
dir=$1
mkdir -p "$dir"
cd "$dir"
key=(-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes)
export RANDFILE=$dir/.rnd

authority() {
    openssl req -x509 "${key[@]}" -keyout "$1.key" -out "$1.pem" -days 2 -subj "/CN=Essai $1" \
        -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign 2>>openssl.log
}

certificate() { # name, authority, days, subject alternative names
    openssl req "${key[@]}" -keyout "$1.key" -out "$1.csr" -subj "/CN=$1" 2>>openssl.log
    printf 'subjectAltName=%s\nextendedKeyUsage=serverAuth\n' "$4" > "$1.ext"
    openssl x509 -req -in "$1.csr" -CA "$2.pem" -CAkey "$2.key" -CAcreateserial -days "$3" -extfile "$1.ext" \
        -out "$1.pem" 2>>openssl.log
    rm "$1.csr" "$1.ext"
}

here=DNS:localhost,IP:127.0.0.1
authority ca
authority stranger
certificate good ca 2 "$here"
certificate expired ca -1 "$here"
certificate otherhost ca 2 DNS:autre.example.org
certificate unknown stranger 2 "$here"

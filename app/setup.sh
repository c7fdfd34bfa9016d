#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by app/run and tests/run: installs the packages of the named groups of app/packages.txt that are missing.
install_packages() {
    local root groups missing sudo= policy=
    root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
    groups=" $* "
    missing=()
    while read -r group package; do
        [[ -z $group || $group == \#* || $groups != *" $group "* ]] && continue
        [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || missing+=("$package")
    done < "$root/app/packages.txt"
    [[ ${#missing[@]} -eq 0 ]] && return 0
    if ! command -v apt-get > /dev/null; then
        echo "Packages are missing: ${missing[*]}. This machine has no apt-get: install them by its own means, then start again." >&2
        return 1
    fi
    if [[ $(id -u) -ne 0 ]]; then
        command -v sudo > /dev/null || { echo "Packages are missing: ${missing[*]}. Install them as root, then start again." >&2; return 1; }
        sudo=sudo
    fi
    echo "Installing ${#missing[@]} packages: ${missing[*]}"
    # No server starts on the user's machine because its package is installed.
    if [[ ! -e /usr/sbin/policy-rc.d ]]; then
        printf '#!/bin/sh\nexit 101\n' | $sudo tee /usr/sbin/policy-rc.d > /dev/null
        $sudo chmod 755 /usr/sbin/policy-rc.d
        policy=ours
    fi
    local status=0
    $sudo apt-get -q update > /dev/null || status=$?
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get -qy install --no-install-recommends "${missing[@]}" > /tmp/pnd-helpdesk-apt.$$ 2>&1 || status=$?
    [[ $policy == ours ]] && $sudo rm -f /usr/sbin/policy-rc.d
    if [[ $status -ne 0 ]]; then
        tail -n 20 /tmp/pnd-helpdesk-apt.$$ >&2
        echo "apt-get could not install the packages (above: its last lines). Check the network and the package sources, then start again." >&2
    fi
    rm -f /tmp/pnd-helpdesk-apt.$$
    return "$status"
}

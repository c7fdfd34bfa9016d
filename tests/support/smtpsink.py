#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A mail relay that keeps what it is given and sends nothing on.

smtpsink.py --dir DIR [--tls none|starttls|implicit --cert PEM --key PEM] [--user U --password P --token T] [--size N]

Listens on a free port of this machine and writes its number to DIR/port. Each mail is DIR/NNNNNN.eml with its envelope
in DIR/NNNNNN.json, on disk before the relay answers. DIR/control.json, read at each command, tells it to misbehave:
  refuse_rcpt   {"address": "550 5.1.1 no such user"}
  refuse_mail   "452 4.3.1 no room"           at MAIL
  refuse_data   "554 5.7.1 not wanted"        after the data
  drop          "rcpt" | "data"               hangs up at the first RCPT, or at DATA before it accepts it
                "lost" | "stored"             hangs up after the final dot, without or with the mail kept
  wait_for      "PATH"                        after the final dot: answers only when this file exists
"""
import argparse
import asyncio
import base64
import json
import os
import pathlib
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword, MISSING

HANGS_UP = "421 4.3.2 hanging up"


class Sink:
    def __init__(self, options):
        self.options = options
        self.dir = pathlib.Path(options.dir)

    def control(self):
        try:
            return json.loads((self.dir / "control.json").read_text())
        except (FileNotFoundError, json.JSONDecodeError):
            return {}

    def authenticate(self, server, session, envelope, mechanism, data):
        good = isinstance(data, LoginPassword) and data.login == self.options.user.encode() \
            and data.password == self.options.password.encode()
        return AuthResult(success=good, handled=good)

    async def auth_XOAUTH2(self, server, args):
        wanted = f"user={self.options.user}\x01auth=Bearer {self.options.token}\x01\x01".encode()
        if len(args) > 1 and base64.b64decode(args[1]) == wanted:
            return AuthResult(success=True, auth_data=self.options.user)
        answer = await server.challenge_auth('{"status":"401"}')
        if answer is MISSING:
            return AuthResult(success=False, handled=True)
        return AuthResult(success=False, handled=False)

    async def handle_MAIL(self, server, session, envelope, address, options):
        refusal = self.control().get("refuse_mail")
        if refusal:
            return refusal
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        control = self.control()
        if control.get("drop") == "rcpt":
            server.transport.abort()
            return HANGS_UP
        refusal = control.get("refuse_rcpt", {}).get(address)
        if refusal:
            return refusal
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        control = self.control()
        if "wait_for" in control:
            while not os.path.exists(control["wait_for"]):
                await asyncio.sleep(0.005)
        if "refuse_data" in control:
            return control["refuse_data"]
        if control.get("drop") != "lost":
            self.keep(session, envelope)
        if control.get("drop") in ("lost", "stored"):
            server.transport.abort()
            return HANGS_UP
        return "250 2.0.0 kept"

    def keep(self, session, envelope):
        number = 1 + sum(1 for _ in self.dir.glob("*.eml"))
        name = self.dir / f"{number:06d}"
        about = {"from": envelope.mail_from, "to": envelope.rcpt_tos, "tls": session.ssl is not None or
                 self.options.tls == "implicit", "authenticated": bool(session.authenticated),
                 "login": str(getattr(session, "login_data", None) or "")}
        self.write(name.with_suffix(".json"), json.dumps(about).encode())
        self.write(name.with_suffix(".eml"), envelope.original_content)

    @staticmethod
    def write(path, content):
        part = path.with_suffix(path.suffix + ".part")
        with open(part, "wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        os.rename(part, path)


class Relay(SMTP):
    """Also hangs up at DATA, which no hook of the library covers."""

    async def smtp_DATA(self, arg):
        if self.event_handler.control().get("drop") == "data":
            self.transport.abort()
            return
        await super().smtp_DATA(arg)


async def serve(options):
    context = None
    if options.tls != "none":
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(options.cert, options.key)
    sink = Sink(options)

    def relay():
        return Relay(sink, hostname="relay.example.org", ident="sink", data_size_limit=options.size or None,
                     tls_context=context if options.tls == "starttls" else None,
                     require_starttls=options.tls == "starttls", auth_required=bool(options.user),
                     authenticator=sink.authenticate, auth_require_tls=False, timeout=60,
                     auth_exclude_mechanism=[] if options.token else ["XOAUTH2"], enable_SMTPUTF8=False)

    server = await asyncio.get_running_loop().create_server(
        relay, "127.0.0.1", options.port, ssl=context if options.tls == "implicit" else None)
    Sink.write(sink.dir / "port", str(server.sockets[0].getsockname()[1]).encode())
    async with server:
        await server.serve_forever()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--dir", required=True)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--tls", choices=["none", "starttls", "implicit"], default="none")
    parser.add_argument("--cert")
    parser.add_argument("--key")
    parser.add_argument("--user", default="")
    parser.add_argument("--password", default="")
    parser.add_argument("--token", default="")
    parser.add_argument("--size", type=int, default=0)
    options = parser.parse_args()
    pathlib.Path(options.dir).mkdir(parents=True, exist_ok=True)
    try:
        asyncio.run(serve(options))
    except KeyboardInterrupt:
        sys.exit(0)


if __name__ == "__main__":
    main()

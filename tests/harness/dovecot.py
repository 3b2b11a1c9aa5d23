"""A private Dovecot 2.3: any user, password "secret", Maildir, gone without a trace when closed."""

from __future__ import annotations

import grp
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from harness.ports import LOOPBACK, free_port

PASSWORD: Final = "secret"

_PATHS = "/usr/local/sbin:/usr/sbin:/sbin"  # where packages put it; often not on a user's PATH
_READY_SECONDS = 10.0
_PORT_TRIES = 3

# The shell leads Dovecot's process group. When its standard input ends, because we close it or
# because this process was killed, the private folder and the whole group go; when Dovecot gives
# up, the group dies at once.
_KEEPER = '("$0" -F -c "$1/dovecot.conf"; kill -KILL 0) & cat >/dev/null; rm -rf "$1"; kill -KILL 0'

_CONFIG = """
base_dir = {run}
state_dir = {run}
log_path = {log}
listen = {host}
protocols = imap
ssl = no
instance_name = harness-{port}
disable_plaintext_auth = no
auth_username_chars =
auth_failure_delay = 0
{users}
first_valid_uid = 1
first_valid_gid = 1
mail_location = maildir:~/Maildir
mail_max_userip_connections = 500
mail_fsync = never
mailbox_idle_check_interval = 1 secs
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = {owner}allow_all_users=yes home={mail}/%u
}}
namespace inbox {{
  inbox = yes
  mailbox Sent {{
    special_use = \\Sent
    auto = subscribe
  }}
  mailbox Drafts {{
    special_use = \\Drafts
    auto = subscribe
  }}
  mailbox Junk {{
    special_use = \\Junk
    auto = subscribe
  }}
  mailbox Trash {{
    special_use = \\Trash
    auto = subscribe
  }}
}}
service imap-login {{
  service_count = 0
  client_limit = 2000
  {chroot}
  inet_listener imap {{
    address = {host}
    port = {port}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
service imap {{
  process_limit = 500
}}
service anvil {{
  client_limit = 3000
  {chroot}
  # Mode 0 turns the penalty off: one wrong password would slow every later login from here.
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service auth {{
  client_limit = 3000
}}
service stats {{
  client_limit = 3000
  {chroot}
}}
"""


def _program() -> str | None:
    return shutil.which("dovecot") or shutil.which("dovecot", path=_PATHS)


def available() -> str | None:
    """None when Dovecot can be run here, else the reason as a sentence."""
    program = _program()
    if program is None:
        return "dovecot is not installed (apt-get install dovecot-imapd)"
    asked = subprocess.run([program, "--version"], capture_output=True, text=True, check=False)
    version = asked.stdout.split(" ")[0].strip()
    if not version.startswith("2.3."):
        return f"dovecot {version or '?'} is installed; this configuration is for 2.3 (Debian 12)"
    return None


class Dovecot:
    """A running server on 127.0.0.1, as a context manager.

    ``root`` is where the Maildirs live, one folder a user; without it they lie in a temporary
    folder that goes away. As root the mail belongs to the user ``mail`` (every Debian has it),
    because Dovecot refuses uid 0; so ``root`` must be reachable for that user. Otherwise
    everything runs as the calling user. RuntimeError when the server cannot be started.
    """

    def __init__(self, root: Path | None = None) -> None:
        self._root = root
        self._process: subprocess.Popen[bytes] | None = None
        self.host = LOOPBACK
        self.imap_port = 0
        self.password = PASSWORD

    def __enter__(self) -> Self:
        if reason := available():
            raise RuntimeError(reason)
        for _ in range(_PORT_TRIES):
            self._private = Path(tempfile.mkdtemp(prefix="relance-dovecot-"))
            try:
                self._lay_out()
                if self._starts():
                    return self
                said = self.log().strip()
            except BaseException:
                self.close()
                raise
            self.close()
        raise RuntimeError(f"dovecot did not start: {said}")

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Kill everything and remove the private folder; a second call does nothing."""
        process, self._process = self._process, None
        if process is not None and process.stdin is not None:
            process.stdin.close()
            process.wait(timeout=5)
        shutil.rmtree(self._private, ignore_errors=True)

    def add_user(self, user: str) -> str:
        """Any user exists already: the password is returned."""
        return self.password_of(user)

    def password_of(self, user: str) -> str:
        """The one password; KeyError for a name that cannot be a folder."""
        self.maildir(user)
        return PASSWORD

    def maildir(self, user: str) -> Path:
        """The INBOX of ``user`` (any case, as Dovecot folds it); made with the first login."""
        if not user or "/" in user or user.startswith("."):
            raise KeyError(user)
        return self._mail / user.lower() / "Maildir"

    def reset_uidvalidity(self, user: str) -> None:
        """Forget all UIDs of ``user``: each folder gets a new, higher UIDVALIDITY when next opened.

        The counter file stays, or a reset within one second would give the old value again.
        """
        for path in self.maildir(user).rglob("dovecot*"):
            if not path.name.startswith("dovecot-uidvalidity"):
                path.unlink(missing_ok=True)

    def log(self) -> str:
        """What the server has logged so far."""
        path = self._private / "log"
        return path.read_text(errors="replace") if path.exists() else ""

    def _lay_out(self) -> None:
        self._private.chmod(0o755)  # the mail and login users must get in
        self._run = self._private / "run"
        self._run.mkdir()
        self._mail = self._root or self._private / "mail"
        self._mail.mkdir(parents=True, exist_ok=True)
        if os.geteuid() == 0:
            owner = _mail_owner()
            os.chown(self._mail, owner.pw_uid, owner.pw_gid)
            _check_reachable(self._mail, owner)

    def _starts(self) -> bool:
        self.imap_port = free_port()
        (self._private / "dovecot.conf").write_text(self._config())
        with (self._private / "log").open("ab") as log:
            self._process = subprocess.Popen(
                ["/bin/sh", "-c", _KEEPER, _program() or "dovecot", str(self._private)],
                stdin=subprocess.PIPE,
                stderr=log,  # where errors of the configuration go
                start_new_session=True,
            )
        return self._greets()

    def _config(self) -> str:
        is_root = os.geteuid() == 0
        owner = _mail_owner()
        return _CONFIG.format(
            run=self._run,
            log=self._private / "log",
            mail=self._mail,
            host=self.host,
            port=self.imap_port,
            password=PASSWORD,
            owner=f"uid={owner.pw_uid} gid={owner.pw_gid} " if is_root else "",
            users="" if is_root else _rootless_users(),
            chroot="" if is_root else "chroot =",
        )

    def _greets(self) -> bool:
        deadline = time.monotonic() + _READY_SECONDS
        while time.monotonic() < deadline and self._process and self._process.poll() is None:
            try:
                with socket.create_connection((self.host, self.imap_port), timeout=1) as line:
                    return line.recv(4) == b"* OK"
            except OSError:
                time.sleep(0.01)
        return False


def _mail_owner() -> pwd.struct_passwd:
    if os.geteuid() != 0:
        return pwd.getpwuid(os.geteuid())
    try:
        return pwd.getpwnam("mail")
    except KeyError:
        return pwd.getpwnam("nobody")


def _rootless_users() -> str:
    me = pwd.getpwuid(os.geteuid())
    return (
        f"default_internal_user = {me.pw_name}\n"
        f"default_internal_group = {grp.getgrgid(me.pw_gid).gr_name}\n"
        f"default_login_user = {me.pw_name}"
    )


def _check_reachable(folder: Path, owner: pwd.struct_passwd) -> None:
    for parent in folder.resolve().parents:
        mode = parent.stat().st_mode
        if not mode & 0o001:
            raise RuntimeError(
                f"dovecot delivers as {owner.pw_name}, who cannot enter {parent}; "
                "give no root, or one below folders that everybody may enter"
            )

"""The way to the servers that tests run: on this machine, on whatever port."""

from __future__ import annotations

from relance.accounts.dial import Dialler
from relance.core.mail_networks import MailNetworks

LOOPBACK = Dialler(MailNetworks.parse("127.0.0.0/8"))

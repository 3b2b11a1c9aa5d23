"""The names that mail systems bear beside their addresses, in many languages."""

from __future__ import annotations

from mailsync.classify.search.phrases import Phrases, Words

_NAMES = Phrases((
    "mail server", "mailserver", "e-mail server", "email server", "mail system", "mailsystem",
     "mail gateway", "mailgateway", "mail daemon", "mail delivery", "mail administrator",
     "mail transport", "mail router", "maiser", "smtp", "postmaster",
     "delivery subsystem", "postmeister", "postsystem", "postserver", "mail-system",
     "mail-server", "mail-gateway", "e-mail-server", "e-mail-system", "e-mail-gateway",
     "serveur de messagerie", "serveur de courriel", "serveur mail", "serveur smtp",
     "système de messagerie", "service de messagerie",
     "servidor de correo", "sistema de correo", "servicio de correo", "servidor de e-mail",
     "servidor de email", "sistema de e-mail", "servidor de correio", "sistema de correio",
     "server di posta", "sistema di posta", "servizio di posta", "server posta", "mailserveur",
     "postmester", "e-postserver", "epostserver", "e-postsystem", "epostsystem", "e-posttjener",
     "mailtjeneste", "postmästare", "sähköpostipalvelin", "sähköpostijärjestelmä",
     "postipalvelin", "postijärjestelmä", "serwer pocztowy", "serwer poczty", "system pocztowy",
     "poštovní server", "poštovní systém", "poštovní služba", "mailový server", "メール管理",
     "メールサーバ", "メールシステム", "メール配送", "メール配信", "почтовый сервер",
     "почтовая система", "поштовий сервер", "поштова система", "posta sunucu", "levelezőszerver",
     "levelezőrendszer", "levelező szerver", "serverul de mail", "serverul de e-mail",
     "διακομιστής", "메일 서버", "메일서버", "메일 시스템", "邮件系统", "邮件服务器", "郵件系統",
     "郵件伺服器"))  # fmt: skip


def is_server_name(name: str) -> bool:
    """Whether a display name is that of a mail system."""
    return bool(name) and bool(_NAMES.first(Words(name)))

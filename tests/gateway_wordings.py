"""What gateways write in HTML alone, with an address to press, when they refuse a mail."""

from __future__ import annotations

# The subject, and what is said around the address: "{}" stands for it.
GATEWAYS: tuple[tuple[str, str], ...] = (
    (
        "Your message was not delivered",
        (
            "Your message to {} was refused by our security system and did <u>not</u> reach the "
            "addressee.<br>Technical detail: <tt>550 5.7.1 attachment type blocked</tt>"
        ),
    ),
    (
        "Ihre Nachricht wurde nicht zugestellt",
        (
            "Ihre Nachricht an {} wurde von unserer Sicherheitsprüfung abgewiesen und dem "
            "Empfänger <b>nicht</b> zugestellt.<br>Technische Meldung: <code>554 5.7.1 Content "
            "rejected</code>"
        ),
    ),
    (
        "Votre message n'a pas été remis",
        (
            "Votre message adressé à {} a été refusé par notre passerelle de sécurité et n'est "
            "<u>pas</u> parvenu à son destinataire.<br>Détail technique : <tt>550 5.7.1 message "
            "refused</tt>"
        ),
    ),
    (
        "Su mensaje no se ha entregado",
        (
            "Su mensaje para {} ha sido rechazado por nuestro sistema de seguridad y <u>no</u> "
            "ha llegado al destinatario.<br>Detalle técnico: <tt>554 5.7.1 attachment not "
            "allowed</tt>"
        ),
    ),
    (
        "Messaggio non recapitato",
        (
            "Il Suo messaggio per {} è stato rifiutato dal nostro sistema di sicurezza e "
            "<u>non</u> è giunto al destinatario.<br>Dettaglio tecnico: <tt>550 5.7.1 attachment "
            "blocked</tt>"
        ),
    ),
    (
        "Mensagem não entregue",
        (
            "A sua mensagem para {} foi recusada pelo nosso sistema de segurança e <u>não</u> "
            "chegou ao destinatário.<br>Detalhe técnico: <tt>554 5.7.1 attachment not "
            "allowed</tt>"
        ),
    ),
    (
        "Uw bericht is niet bezorgd",
        (
            "Uw bericht aan {} is door onze beveiliging tegengehouden en is <u>niet</u> bij de "
            "ontvanger aangekomen.<br>Technische melding: <tt>550 5.7.1 attachment blocked</tt>"
        ),
    ),
    (
        "Ditt meddelande levererades inte",
        (
            "Ditt meddelande till {} stoppades av vårt säkerhetssystem och har <u>inte</u> nått "
            "mottagaren.<br>Teknisk information: <tt>550 5.7.1 attachment blocked</tt>"
        ),
    ),
    (
        "Meldingen ble ikke levert",
        (
            "Meldingen din til {} ble stoppet av sikkerhetssystemet vårt og har <u>ikke</u> nådd "
            "mottakeren.<br>Teknisk informasjon: <tt>550 5.7.1 attachment blocked</tt>"
        ),
    ),
    (
        "Din mail blev ikke leveret",
        (
            "Din mail til {} blev stoppet af vores sikkerhedssystem og er <u>ikke</u> nået frem "
            "til modtageren.<br>Teknisk besked: <tt>550 5.7.1 attachment blocked</tt>"
        ),
    ),
    (
        "Viestiänne ei toimitettu",
        (
            "Viestinne vastaanottajalle {} pysäytettiin tietoturvajärjestelmässämme eikä se ole "
            "<u>tullut</u> perille.<br>Tekninen tieto: <tt>550 5.7.1 attachment blocked</tt>"
        ),
    ),
    (
        "Wiadomość nie została dostarczona",
        (
            "Państwa wiadomość do {} została zatrzymana przez nasz system bezpieczeństwa i "
            "<u>nie</u> dotarła do adresata.<br>Szczegóły techniczne: <tt>550 5.7.1 attachment "
            "blocked</tt>"
        ),
    ),
    (
        "Zpráva nebyla doručena",
        (
            "Vaše zpráva pro {} byla zastavena naším bezpečnostním systémem a příjemci "
            "<u>nebyla</u> doručena.<br>Technické údaje: <tt>550 5.7.1 attachment blocked</tt>"
        ),
    ),
    (
        "メールは配信されませんでした",
        (
            "{} "
            "宛のメッセージは、当方のセキュリティにより拒否され、受信者に"
            "<u>届いていません</u>。<br>技術情報: <tt>550 5.7.1 attachment "
            "blocked</tt>"
        ),
    ),
)

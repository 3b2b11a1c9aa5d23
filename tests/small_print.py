"""The small print that people send below every mail, in which they ask nothing of us."""

from __future__ import annotations

SMALL_PRINT: tuple[str, ...] = (
    (
        "If you are not the intended recipient, please notify me and delete this message from "
        "your system."
    ),
    "If this reached you in error, please remove it from your mailbox and let us know.",
    (
        "Sollten Sie nicht der richtige Adressat sein, informieren Sie uns bitte und löschen Sie "
        "diese E-Mail aus Ihrem System."
    ),
    (
        "Wenn Sie diese Mail irrtümlich erhalten haben, löschen Sie sie bitte und "
        "benachrichtigen Sie uns."
    ),
    (
        "Si vous n'en êtes pas le destinataire, merci de nous avertir et de supprimer ce message "
        "de votre système."
    ),
    (
        "Si ce courriel vous est parvenu par erreur, veuillez l'effacer de votre messagerie et "
        "nous prévenir."
    ),
    ("Si usted no es el destinatario, le rogamos nos avise y elimine este mensaje de su sistema."),
    "Si ha recibido este correo por error, bórrelo de su buzón y comuníquenoslo.",
    (
        "Se non siete i destinatari, vi preghiamo di avvisarci e di cancellare il messaggio dal "
        "vostro sistema."
    ),
    (
        "Qualora abbiate ricevuto questa mail per errore, eliminatela dai vostri archivi e "
        "avvisateci."
    ),
    "Se não for o destinatário, por favor avise-nos e elimine esta mensagem do seu sistema.",
    "Caso tenha recebido este e-mail por engano, apague-o da sua caixa e informe-nos.",
    (
        "Bent u niet de geadresseerde, wilt u ons dan waarschuwen en dit bericht uit uw systeem "
        "verwijderen."
    ),
    (
        "Als u deze mail per vergissing hebt ontvangen, verwijder hem dan uit uw mailbox en meld "
        "het ons."
    ),
    "Om du inte är rätt mottagare, meddela oss och radera meddelandet från ditt system.",
    "Har du fått detta mejl av misstag ber vi dig ta bort det ur din inkorg och kontakta oss.",
    "Er du ikke rett mottaker, si fra til oss og slett meldingen fra systemet ditt.",
    "Har du fått denne e-posten ved en feil, slett den fra innboksen din og gi oss beskjed.",
    "Er du ikke rette modtager, så giv os besked og slet mailen fra dit system.",
    "Har du modtaget denne mail ved en fejl, så slet den fra din indbakke og kontakt os.",
    "Jos et ole oikea vastaanottaja, ilmoita meille ja poista viesti järjestelmästäsi.",
    "Jos sait tämän viestin vahingossa, poista se postilaatikostasi ja ota meihin yhteyttä.",
    "Jeśli nie są Państwo adresatem, prosimy nas powiadomić i usunąć tę wiadomość z systemu.",
    ("W razie omyłkowego otrzymania prosimy o usunięcie wiadomości ze skrzynki i kontakt z nami."),
    "Nejste-li adresátem, zavolejte nám a smažte ji.",
    "Pokud jste tuto zprávu obdrželi omylem, odstraňte ji prosím ze systému a informujte nás.",
    ("誤って受信された場合は、当方にご連絡のうえ、このメールを削除してください。"),
)

"""Asks to be left alone that name neither list nor mail, and what sounds like them."""

from __future__ import annotations

# Out of this, off it.
LEAVE: dict[str, tuple[str, ...]] = {
    "en": (
        (
            "Good afternoon. I did not ask for any of these and I do not want them. Kindly "
            "remove us. Regards, P. Whitlow"
        ),
        "Sir, these messages are not welcome here. Have the goodness to strike my name off.",
        (
            "Hi, my mum gets these on her tablet and gets confused. Please take her off "
            "whatever this is. Thanks, Jody"
        ),
    ),
    "de": (
        (
            "Guten Tag, diese Mails will hier niemand haben, nehmen Sie uns da bitte raus. Gruß "
            "Friedhelm Otte"
        ),
        "Ich hab das nie bestellt und möchte das auch nicht mehr kriegen. Tschüss.",
        "können sie mich da rausnehmen das nervt",
    ),
    "fr": (
        "Monsieur, je ne veux pas de ces courriels, ôtez-moi de là je vous prie. Mme Garnier",
        "On n'a rien demandé. Rayez-nous de vos tablettes svp.",
        "Merci de ne plus m'envoyer quoi que ce soit, ni maintenant ni plus tard.",
    ),
    "es": (
        (
            "Señor, no quiero estos correos, haga el favor de quitarme de ahí. Un saludo, T. "
            "Robles"
        ),
        "Le agradecería que no me escribiera más a esta dirección, que es la de mi casa.",
        "me pueden sacar de esto? llega uno cada dos días",
    ),
    "it": (
        "Signore, queste mail non le voglio, mi tolga per cortesia. G. Bassi",
        "nessuno ve le ha chieste, cancellateci e basta",
        "La prego di astenersi in futuro dal mandarmi altro materiale. Grazie.",
    ),
    "pt": (
        "Senhor, eu não quero estes emails, tire-me daí se faz favor. A. Pinto",
        "ninguém aqui pediu isto, risquem-nos por favor",
        "Agradeço que se abstenham de me enviar mais material no futuro.",
    ),
    "nl": (
        (
            "Mevrouw, ik heb hier niet om gevraagd en wil het ook niet. Haalt u ons eraf aub. "
            "J. Smit"
        ),
        "kunnen jullie mij hier uithalen, krijg er gek van",
        "Gelieve mij voortaan niets meer toe te sturen.",
    ),
    "sv": (
        "Hej, de här mejlen vill vi inte ha, plocka bort oss tack. Gunnar",
        "ingen här har bett om det här, stryk mig",
        "Vänligen avstå från att skicka mer till mig i fortsättningen.",
    ),
    "nb": (
        "Hei, disse mailene vil vi ikke ha, ta oss bort er du snill. Odd",
        "ingen her har bedt om dette, stryk meg",
        "Vennligst avstå fra å sende meg mer heretter.",
    ),
    "da": (
        "Hej, de her mails vil vi ikke have, fjern os venligst. Ove",
        "der er ingen her der har bedt om det, stryg mig",
        "Undlad venligst at sende mig mere fremover.",
    ),
    "fi": (
        "Päivää, näitä viestejä emme halua, ottakaa meidät pois. Terv. Urho",
        "kukaan täällä ei ole näitä pyytänyt, yliviivatkaa minut",
        "Pyydän teitä jatkossa pidättäytymään kaikista lähetyksistä osoitteeseeni.",
    ),
    "pl": (
        "Szanowny Panie, nie chcę tych maili, proszę mnie stamtąd zabrać. Z. Wrona",
        "nikt u nas o to nie prosił, skreślcie mnie",
        "Proszę w przyszłości powstrzymać się od przysyłania mi czegokolwiek.",
    ),
    "cs": (
        "Vážený pane, tyhle maily nechci, dejte mě prosím pryč. Z. Vrána",
        "nikdo u nás o to nestál, vyškrtněte mě",
        "Zdržte se prosím příště jakéhokoli dalšího zasílání na mou adresu.",
    ),
    "ja": (
        "このようなメールは頼んでいませんし、欲しくもありません。外してください。",
        "毎日届いて困っています。うちの宛先を抜いてもらえますか。",
        "今後は当方への送信をご遠慮願います。",
    ),
}  # fmt: skip
# Silence up to a day, and servers that send no receipts.
UNTIL: dict[str, tuple[str, ...]] = {
    "en": (
        (
            "We're in the middle of stocktaking so no mails until the end of the month please, "
            "after that happy to look at it."
        ),
        (
            "Yes I read it. Our mail server no longer sends read receipts since the move, so "
            "don't wait for one. The committee sits on the 9th."
        ),
    ),
    "de": (
        (
            "Vor dem Jahresabschluss brauche ich keine weiteren Mails dazu, melden Sie sich "
            "gern im Februar wieder."
        ),
        (
            "Ja, gelesen. Unser Mailserver verschickt seit der Umstellung keine "
            "Lesebestätigungen mehr, warten Sie also nicht darauf. Am 9. tagt der Ausschuss."
        ),
    ),
    "fr": (
        "Ne m'envoyez plus rien avant la rentrée, après je regarderai ça avec plaisir.",
        (
            "Oui, lu. Depuis la migration notre serveur de messagerie ne génère plus d'accusés "
            "de lecture. La commission se réunit le 9."
        ),
    ),
    "es": (
        (
            "Antes de las vacaciones no me escriba más, por favor; en septiembre lo vemos con "
            "calma."
        ),
        (
            "Sí, leído. Nuestro servidor de correo ya no manda acuses de lectura desde la "
            "migración. El comité se reúne el 9."
        ),
    ),
    "it": (
        (
            "Prima di Natale non mi mandi altro, siamo sommersi; a gennaio ne riparliamo "
            "volentieri."
        ),
        (
            "Sì, letto. Il nostro server di posta non manda più le conferme di lettura dopo la "
            "migrazione. Il comitato si riunisce il 9."
        ),
    ),
    "pt": (
        "Antes das férias não me escreva mais, por favor; em setembro vemos isso com calma.",
        (
            "Sim, li. O nosso servidor de correio já não envia recibos de leitura desde a "
            "migração. A comissão reúne no dia 9."
        ),
    ),
    "nl": (
        "Voor de zomer hoeft u me niet meer te mailen, in september kijk ik er graag naar.",
        (
            "Ja gelezen. Onze mailserver stuurt sinds de overgang geen leesbevestigingen meer. "
            "De commissie komt de 9e bijeen."
        ),
    ),
    "sv": (
        "Skriv inte mer före semestern är du snäll, i september tittar jag gärna på det.",
        (
            "Ja, jag har läst. Vår mejlserver skickar inga läskvitton längre sedan flytten. "
            "Nämnden möts den 9:e."
        ),
    ),
    "nb": (
        "Ikke skriv mer før ferien er du grei, i september ser jeg gjerne på det.",
        (
            "Ja, lest. E-postserveren vår sender ikke lesebekreftelser lenger etter flyttingen. "
            "Utvalget møtes den 9."
        ),
    ),
    "da": (
        "Skriv ikke mere før ferien er du sød, i september kigger jeg gerne på det.",
        (
            "Ja, læst. Vores mailserver sender ikke læsekvitteringer længere efter flytningen. "
            "Udvalget mødes den 9."
        ),
    ),
    "fi": (
        "Älkää kirjoittako enempää ennen lomia, syyskuussa katson tätä mielelläni.",
        (
            "Luettu on. Sähköpostipalvelimemme ei lähetä enää lukukuittauksia muuton jälkeen. "
            "Toimikunta kokoontuu 9. päivä."
        ),
    ),
    "pl": (
        "Przed urlopem proszę do mnie więcej nie pisać, we wrześniu chętnie się tym zajmę.",
        (
            "Tak, przeczytałem. Nasz serwer pocztowy po migracji nie wysyła już potwierdzeń "
            "odczytu. Komisja zbiera się 9."
        ),
    ),
    "cs": (
        "Před dovolenou mi už prosím nepište, v září se na to rád podívám.",
        (
            "Ano, četl jsem. Náš poštovní server už po migraci neposílá potvrzení o přečtení. "
            "Komise zasedá 9."
        ),
    ),
    "ja": (
        "決算が終わるまではご連絡をお控えください。9月になったら喜んで拝見します。",
        (
            "拝読しました。弊社のメールサーバーは移行後、開封確認をもう送"
            "信しない設定です。委員会は9日です。"
        ),
    ),
}  # fmt: skip

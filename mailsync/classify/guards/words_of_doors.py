"""What mail guards say of whom they let in, and when they throw away what waits, by language."""

from __future__ import annotations

from mailsync.classify.guards.senses import Lexicon, Sense

ENGLISH: Lexicon = {
    Sense.ONLY: "only, nobody but, no one but, nothing but, except, just, solely, exclusively",
    Sense.KNOWN: "people i know, people we know, those i know, those we know, someone i know, "
    "senders i know, senders we know, i already know, known senders, known to me, known to us, "
    "verified senders, confirmed senders, familiar senders, addresses i know, my contacts, "
    "my friends",
    Sense.LOST: "deleted, discard, thrown away, destroyed, dropped, disappear, vanish, expires, "
    "erased, binned, gets lost, is lost, purged, goes in the bin",
    Sense.AFTER: "day, days, week, weeks, month, hours",
    Sense.ADDRESS: "your address, your sender address, your e-mail address, the sender",
    Sense.FAMILIAR: "know, known, recognis, recogniz, familiar, on file",
    Sense.NOT: "not, don't, doesn't, isn't, never",
}  # fmt: skip
GERMAN: Lexicon = {
    Sense.ONLY: "nur, ausschließlich, lediglich, niemand außer, bloß",
    Sense.KNOWN: "die ich kenne, die wir kennen, mir bekannt, uns bekannt, bekannten absendern, "
    "bekannter absender, bestätigten absendern, bestätigter absender, verifizierten absendern, "
    "leuten, die ich, meinen kontakten, geprüften absendern, bekannten",
    Sense.LOST: "gelöscht, verworfen, vernichtet, verschwindet, verfällt, entsorgt, weggeworfen, "
    "geht verloren, erlischt, entfernt",
    Sense.AFTER: "tag, tage, tagen, woche, wochen, monat, stunden",
    Sense.ADDRESS: "ihre adresse, ihre absenderadresse, ihre mailadresse, deine adresse, "
    "ihre anschrift",
    Sense.FAMILIAR: "kenn, bekannt, vertraut, geführt, hinterlegt",
    Sense.NOT: "nicht, noch nie, nie",
}  # fmt: skip
FRENCH: Lexicon = {
    Sense.ONLY: "que, qu'aux, qu'à, qu'un, seulement, uniquement, seul, seuls, exclusivement",
    Sense.KNOWN: "que je connais, que nous connaissons, qui me sont connu, expéditeurs connus, "
    "expéditeurs vérifiés, expéditeurs confirmés, gens connus, personnes connues, mes contacts, "
    "correspondants connus",
    Sense.LOST: "supprimé, effacé, détruit, disparaî, perdu, jeté, éliminé, expire",
    Sense.AFTER: "jour, jours, semaine, mois, heures",
    Sense.ADDRESS: "votre adresse, ton adresse, votre nom",
    Sense.FAMILIAR: "connu, connaiss, connaît, répertori, enregistr",
    Sense.NOT: "pas, jamais, n'est, n'étant, ne",
}  # fmt: skip
SPANISH: Lexicon = {
    Sense.ONLY: "solo, sólo, solamente, únicamente, nadie más que",
    Sense.KNOWN: "que conozco, que conocemos, gente conocida, personas conocidas, "
    "remitentes conocidos, remitentes verificados, remitentes confirmados, conocidos, "
    "mis contactos, quien conozco, quienes conozco",
    Sense.LOST: "se elimina, se eliminará, se borra, se borrará, se destruye, se destruirá, "
    "se descarta, desaparece, se pierde, se perderá, caduca, será eliminad, será borrad",
    Sense.AFTER: "día, días, semana, mes, meses, horas",
    Sense.ADDRESS: "su dirección, tu dirección, su nombre, su remite",
    Sense.FAMILIAR: "conoc, consta, registrad, figura",
    Sense.NOT: "no, nunca, tampoco",
}  # fmt: skip
ITALIAN: Lexicon = {
    Sense.ONLY: "solo, solamente, soltanto, unicamente, esclusivamente",
    Sense.KNOWN: "che conosco, chi conosco, che conosciamo, chi conosciamo, persone conosciute, "
    "persone note, mittenti noti, mittenti conosciuti, mittenti verificati, miei contatti",
    Sense.LOST: "eliminat, cancellat, distrutt, scart, sparisce, va perso, va persa, scade, "
    "buttat, andrà pers",
    Sense.AFTER: "giorno, giorni, settimana, settimane, mese, ore",
    Sense.ADDRESS: "suo indirizzo, tuo indirizzo, vostro indirizzo, suo nome",
    Sense.FAMILIAR: "noto, nota, conosc, risulta, registrat",
    Sense.NOT: "non, mai",
}  # fmt: skip
PORTUGUESE: Lexicon = {
    Sense.ONLY: "só, somente, apenas, unicamente, exclusivamente",
    Sense.KNOWN: "quem conheço, que conheço, quem conhecemos, que conhecemos, pessoas conhecidas, "
    "gente conhecida, remetentes conhecidos, remetentes verificados, meus contactos, "
    "meus contatos",
    Sense.LOST: "eliminad, apagad, destruíd, descartad, desaparece, perde-se, se perde, expira, "
    "é excluíd, será excluíd, some",
    Sense.AFTER: "dia, dias, semana, mês, meses, horas",
    Sense.ADDRESS: "seu endereço, teu endereço, vosso endereço, seu nome",
    Sense.FAMILIAR: "conhec, consta, registad, registrad",
    Sense.NOT: "não, nunca",
}  # fmt: skip
DUTCH: Lexicon = {
    Sense.ONLY: "alleen, enkel, slechts, uitsluitend",
    Sense.KNOWN: "die ik ken, die wij kennen, die we kennen, bekenden, bekende afzenders, "
    "geverifieerde afzenders, bevestigde afzenders, mijn contacten",
    Sense.LOST: "verwijderd, vernietigd, gewist, weggegooid, verdwijnt, vervalt, gaat hij weg, "
    "gaat het weg, gaat verloren, verloopt",
    Sense.AFTER: "dag, dagen, week, weken, maand, uur",
    Sense.ADDRESS: "uw adres, je adres, jouw adres, uw e-mailadres, je mailadres",
    Sense.FAMILIAR: "kennen, ken, bekend, geregistreerd",
    Sense.NOT: "niet, nooit",
}  # fmt: skip
SWEDISH: Lexicon = {
    Sense.ONLY: "bara, endast, enbart",
    Sense.KNOWN: "jag känner, vi känner, kända avsändare, bekanta, verifierade avsändare, "
    "bekräftade avsändare, mina kontakter",
    Sense.LOST: "raderas, tas bort, kastas, förstörs, försvinner, slängs, förfaller, förloras",
    Sense.AFTER: "dag, dagar, vecka, veckor, månad, timmar",
    Sense.ADDRESS: "din adress, er adress, din avsändaradress",
    Sense.FAMILIAR: "känner, känd, känns, bekant, registrerad",
    Sense.NOT: "inte, ännu, aldrig",
}  # fmt: skip
NORWEGIAN: Lexicon = {
    Sense.ONLY: "bare, kun, utelukkende",
    Sense.KNOWN: "jeg kjenner, vi kjenner, kjente avsendere, kjentfolk, bekreftede avsendere, "
    "verifiserte avsendere, mine kontakter, kontaktene mine",
    Sense.LOST: "slettes, kastes, ødelegges, forsvinner, fjernes, utløper, går tapt",
    Sense.AFTER: "dag, dager, uke, uker, måned, timer",
    Sense.ADDRESS: "adressen din, din adresse, deres adresse",
    Sense.FAMILIAR: "kjenner, kjent, registrert",
    Sense.NOT: "ikke, ennå, aldri",
}  # fmt: skip
DANISH: Lexicon = {
    Sense.ONLY: "kun, bare, udelukkende",
    Sense.KNOWN: "jeg kender, vi kender, kendte afsendere, bekendte, bekræftede afsendere, "
    "verificerede afsendere, mine kontakter",
    Sense.LOST: "slettes, kasseres, smides, destrueres, forsvinder, fjernes, udløber, går tabt",
    Sense.AFTER: "dag, dage, uge, uger, måned, timer",
    Sense.ADDRESS: "din adresse, deres adresse, jeres adresse, din mailadresse",
    Sense.FAMILIAR: "kender, kendt, registreret",
    Sense.NOT: "ikke, endnu, aldrig",
}  # fmt: skip
FINNISH: Lexicon = {
    Sense.ONLY: "vain, ainoastaan, pelkästään",
    Sense.KNOWN: "tutuilta, tuntemiltani, tuntemiltamme, tunnetuilta, jotka tunnen, "
    "vahvistetuilta, yhteyshenkilöiltäni, tuttujen",
    Sense.LOST: "poistetaan, poistuu, hävitetään, häviää, katoaa, tuhotaan, vanhenee",
    Sense.AFTER: "päivä, viikon, viikossa, viikko, kuukau, tunni, tuntia",
    Sense.ADDRESS: "osoitettanne, osoitettasi, osoitteenne, osoitteesi",
    Sense.FAMILIAR: "tunne, tunneta, tuttu, tunnettu, tiedossa, rekister",
    Sense.NOT: "emme, ei, en, eivät",
}  # fmt: skip
POLISH: Lexicon = {
    Sense.ONLY: "tylko, jedynie, wyłącznie",
    Sense.KNOWN: "znajomych, których znam, których znamy, znanych nadawców, "
    "znanych mi, zweryfikowanych nadawców, potwierdzonych nadawców, moich kontaktów",
    Sense.LOST: "usunięt, skasowan, zniszczon, przepadnie, przepada, zniknie, znika, wygaśnie, "
    "wygasa, wyrzucon",
    Sense.AFTER: "dzień, dni, dniach, tygodni, tydzień, miesiąc, godzin",
    Sense.ADDRESS: "państwa adres, twojego adresu, twój adres, pana adres, pani adres",
    Sense.FAMILIAR: "znamy, zna, znam, znan, figuruje",
    Sense.NOT: "nie, nigdy",
}  # fmt: skip
CZECH: Lexicon = {
    Sense.ONLY: "jen, pouze, jenom, výhradně",
    Sense.KNOWN: "které znám, které známe, známých odesílatel, od známých, ověřených odesílatel, "
    "potvrzených odesílatel, mých kontakt",
    Sense.LOST: "smazán, zničen, zahozen, zmizí, propadne, odstraněn, vyprší, ztratí",
    Sense.AFTER: "den, dní, dnů, dnech, dny, týden, týdn, měsíc, hodin",
    Sense.ADDRESS: "vaši adresu, vaše adresa, tvou adresu, tvoje adresa",
    Sense.FAMILIAR: "zná, známe, známa, znám, evidujeme",
    Sense.NOT: "ne, není, nezná, nikdy, zatím",
}  # fmt: skip
JAPANESE: Lexicon = {
    Sense.ONLY: "のみ, だけ, 限り, 以外は",
    Sense.KNOWN: "知っている方, 知っている人, 知り合い, 面識のある, 登録済みの, 存じ上げている",
    Sense.LOST: "消去, 破棄, 削除, 消えます, 失効, 自動的に消",
    Sense.AFTER: "日以内, 日を過ぎ, 日後, 週間, 時間以内, か月, ヶ月",
    Sense.ADDRESS: "アドレス, 送信元, 差出人",
    Sense.FAMILIAR: "登録, 存じ, 承知",
    Sense.NOT: "ありません, ございません, まだ, ないため, なく, おりません",
}  # fmt: skip
# In the order of the other words of guards.
DOORS: tuple[Lexicon, ...] = (
    ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, DUTCH, SWEDISH, NORWEGIAN, DANISH,
    FINNISH, POLISH, CZECH, JAPANESE,
)  # fmt: skip

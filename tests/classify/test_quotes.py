"""A mail that is answered or forwarded is cut, whatever program wrote the line above it."""

from __future__ import annotations

import pytest

from mailsync.classify.quotes.cut import new_text

M = "Mara Lindqvist <mara@rivet.example>"

GMAIL = [
    f"On Tue, Jun 2, 2026 at 9:12 AM {M} wrote:",
    f"On Tue, Jun 2, 2026 at 9:12\u202fAM {M} wrote:",
    f"Am Di., 2. Juni 2026 um 09:12 Uhr schrieb {M}:",
    f"Le mar. 2 juin 2026 à 09:12, {M} a écrit :",
    f"El mar, 2 jun 2026 a las 9:12, {M[:-22]}(<mara@rivet.example>) escribió:",
    f"Il giorno mar 2 giu 2026 alle ore 09:12 {M} ha scritto:",
    f"Em ter., 2 de jun. de 2026 às 09:12, {M} escreveu:",
    f"{M} escreveu (terça, 2/06/2026 à(s) 09:12):",
    f"Op di 2 jun 2026 om 09:12 schreef {M}:",
    f"Den tis 2 juni 2026 kl 09:12 skrev {M}:",
    f"tir. 2. juni 2026 kl. 09:12 skrev {M}:",
    f"Den tirs. 2. jun. 2026 kl. 09.12 skrev {M}:",
    "ti 2. kesäk. 2026 klo 9.12 Mara Lindqvist (mara@rivet.example) kirjoitti:",
    f"wt., 2 cze 2026 o 09:12 {M} napisał(a):",
    f"út 2. 6. 2026 v 9:12 odesílatel {M} napsal:",
    f"ut 2. 6. 2026 o 9:12 {M} napísal(a):",
    f"{M} ezt írta (időpont: 2026. jún. 2., K, 9:12):",
    f"mar., 2 iun. 2026 la 09:12, {M} a scris:",
    f"{M}, 2 Haz 2026 Sal, 09:12 tarihinde şunu yazdı:",
    f"вт, 2 июн. 2026 г. в 09:12, {M}:",
    f"вт, 2 черв. 2026 р. о 09:12 {M} пише:",
    f"2026年6月2日(火) 9:12 {M}:",
    f"{M} 于2026年6月2日周二 09:12写道：",
    f"{M} 於 2026年6月2日 週二 上午9:12寫道：",
    f"2026년 6월 2일 (화) 오전 9:12, {M}님이 작성:",
    f"На вт, 2.06.2026 г. в 9:12 {M} написа:",
    f"Στις Τρί 2 Ιουν 2026 στις 9:12 π.μ., ο χρήστης {M} έγραψε:",
    f"uto, 2. lip 2026. u 09:12 {M} napisao je:",
    f"2026-06-02, an, 09:12 {M} rašė:",
    f"otrd., 2026. g. 2. jūn., plkst. 09:12 — lietotājs {M} rakstīja:",
    f"Vào Th 3, 2 thg 6, 2026 vào lúc 09:12 {M} đã viết:",
    f"Pada tanggal Sel, 2 Jun 2026 pukul 09.12 {M} menulis:",
    f"Missatge de {M} del dia dt., 2 de juny 2026 a les 9:12:",
]
APPLE = [
    f"On 2 Jun 2026, at 09:12, {M} wrote:",
    f"On Jun 2, 2026, at 9:12 AM, {M} wrote:",
    f"Am 02.06.2026 um 09:12 schrieb {M}:",
    f"Le 2 juin 2026 à 09:12, {M} a écrit :",
    f"El 2 jun 2026, a las 9:12, {M} escribió:",
    f"Il giorno 2 giu 2026, alle ore 09:12, {M} ha scritto:",
    f"No dia 02/06/2026, às 09:12, {M} escreveu:",
    f"Op 2 jun. 2026 om 09:12 heeft {M} het volgende geschreven:",
    f"2 juni 2026 kl. 09:12 skrev {M}:",
    f"Den 2. jun. 2026 kl. 09.12 skrev {M}:",
    f"{M} kirjoitti 2.6.2026 kello 9.12:",
    f"Wiadomość napisana przez {M} w dniu 2 cze 2026, o godz. 09:12:",
    f"2. 6. 2026 v 9:12, {M}:",
    f"2026/06/02 9:12、{M}のメール:",
    f"在 2026年6月2日，09:12，{M} 写道：",
    f"2 июня 2026 г., в 09:12, {M} написал(а):",
    f"{M} şunları yazdı (2 Haz 2026 09:12):",
]
OTHERS = [
    "On 6/2/26 09:12, Mara Lindqvist wrote:",
    "Mara Lindqvist wrote on 02/06/2026 09:12:",
    "Mara Lindqvist schrieb am 02.06.2026 um 09:12:",
    "Am 02.06.26 um 09:12 schrieb Mara Lindqvist:",
    "Le 02/06/2026 à 09:12, Mara Lindqvist a écrit :",
    "El 2/6/26 a las 9:12, Mara Lindqvist escribió:",
    "Il 02/06/26 09:12, Mara Lindqvist ha scritto:",
    "Op 02-06-2026 om 09:12 schreef Mara Lindqvist:",
    "Em 02/06/2026 09:12, Mara Lindqvist escreveu:",
    "W dniu 2.06.2026 o 09:12, Mara Lindqvist pisze:",
    "Dne 02. 06. 26 v 9:12 Mara Lindqvist napsal(a):",
    "Den 2026-06-02 kl. 09:12, skrev Mara Lindqvist:",
    "Mara Lindqvist kirjoitti 2.6.2026 klo 9.12:",
    "02.06.2026 09:12, Mara Lindqvist пишет:",
    "2026. 06. 02. 9:12 keltezéssel, Mara Lindqvist írta:",
    "2.06.2026 09:12 tarihinde Mara Lindqvist yazdı:",
    "On Tuesday, 2 June 2026 at 09:12, Mara Lindqvist <mara@rivet.example> wrote:",
    "On Tuesday, June 2, 2026, 9:12 AM, Mara Lindqvist <mara@rivet.example> wrote:",
    "On 2 Jun 2026, 09:12 +0200, Mara Lindqvist <mara@rivet.example>, wrote:",
    "---- On Tue, 02 Jun 2026 09:12:00 +0200 Mara Lindqvist <mara@rivet.example> wrote ----",
    "---- El mar, 02 jun 2026 09:12:00 +0200 Mara <mara@rivet.example> escribió ----",
    'Вторник, 2 июня 2026, 9:12 +03:00 от "Mara" <mara@rivet.example>:',
    '02.06.2026, 09:12, "Mara Lindqvist" <mara@rivet.example>:',
    'At 2026-06-02 09:12:00, "Mara Lindqvist" <mara@rivet.example> wrote:',
    "2026-06-02 9:12 GMT+02:00 Mara Lindqvist <mara@rivet.example>:",
    "Mara Lindqvist <mara@rivet.example> schrieb:",
    "On Tue, 2 Jun 2026 09:12 Mara <mara@rivet.example> wrote: Hi Helen, could we talk?",
]  # fmt: skip


@pytest.mark.parametrize("line", [*GMAIL, *APPLE, *OTHERS])
@pytest.mark.parametrize("old", ["> old words\n> more", "old words\n\nmore"])
def test_the_line_over_a_quote_goes_with_the_quote_marked_or_not(line: str, old: str) -> None:
    assert new_text(f"Gern, passt.\n\n{line}\n\n{old}\n") == "Gern, passt."


@pytest.mark.parametrize("line", [line for line in (*GMAIL, *APPLE) if " " in line[60:]])
def test_it_is_found_when_it_is_wrapped(line: str) -> None:
    place = line.index(" ", 45)

    assert new_text(f"Passt.\n\n{line[:place]}\n{line[place + 1 :]}\n\nold") == "Passt."


def test_it_is_found_over_five_lines() -> None:
    body = (
        "Yes.\n\nOn Tue, 2 Jun 2026 at 09:12 Mara\n\n<\nmailto:mara@rivet.example\n> wrote:\n\nold"
    )

    assert new_text(body) == "Yes."


def test_each_part_may_stand_on_a_line_of_its_own() -> None:
    body = "Yes.\n\nOn Jun 2, 2026,\nat 09:12,\nMara <mara1234@rivet.example> wrote:\n\nold"

    assert new_text(body) == "Yes."


def test_a_sentence_right_above_it_stays() -> None:
    body = (
        "On 3 June at 10:30 I can.\nMara Lindqvist <mara@rivet.example> schrieb am Di., 2. Juni\n"
        "2026 um 09:12 Uhr:\n> old"
    )

    assert new_text(body) == "On 3 June at 10:30 I can."


@pytest.mark.parametrize(
    "divider",
    [
        "-----Original Message-----", "-----Original message-----", "----- Original Message -----",
        "-----Ursprüngliche Nachricht-----", "-------- Original-Nachricht --------",
    "-----Message d'origine-----", "-------- Message d’origine --------",
    "----- Mail original -----",
        "-----Mensaje original-----", "-----Messaggio originale-----",
        "-----Mensagem original-----", "-----Oorspronkelijk bericht-----",
        "-----Ursprungligt meddelande-----", "-----Oprindelig meddelelse-----",
        "-----Opprinnelig melding-----", "-----Alkuperäinen viesti-----",
        "-----Wiadomość oryginalna-----", "-----Původní zpráva-----", "-----Eredeti üzenet-----",
        "-----Исходное сообщение-----", "------------------ 原始邮件 ------------------",
        "---------- Forwarded message ---------", "---------- Weitergeleitete Nachricht ---------",
        "---------- Message transféré ---------", "---------- Mensaje reenviado ---------",
        "Begin forwarded message:", "Anfang der weitergeleiteten Nachricht:",
        "Début du message transféré :", "Inicio del mensaje reenviado:",
        "Inizio messaggio inoltrato:", "Begin doorgestuurd bericht:",
        "Videresendt melding:", "Początek przekazywanej wiadomości:", "转发邮件信息：",
        "Original Message processed by david®", "*-------- Original Message --------*",
        "------- Original Message -------",
    ],
)  # fmt: skip
def test_nothing_below_a_divider_stays(divider: str) -> None:
    assert new_text(f"Ja, gern.\n\n{divider}\n\nold words without marks\n") == "Ja, gern."


NOTES = "Mara Lindqvist---02/06/2026 09:12:00---Hi Helen, are you there\n\n"
HEADER_BLOCKS = [
    "From: {m}\nSent: Tuesday, 2 June 2026 09:12\nTo: Helen Voss\nSubject: Month end",
    "*From:* {m}\n*Sent:* Tuesday, 2 June 2026 09:12\n*To:* Helen\n*Subject:* Month end",
    "From: {m}\n\nSent: Tuesday, 2 June 2026 09:12\n\nTo: Helen Voss\n\nSubject: Month end",
    "From: {m}\nDate: Tuesday, 2 June 2026 at 09:12\nTo: Helen Voss\nSubject: Month end",
    "From: {m} Sent: Tuesday, 2 June 2026 To: Helen Voss Subject: Month end",
    "Von: {m}\nGesendet: Dienstag, 2. Juni 2026 09:12\nAn: Helen Voss\nBetreff: Abschluss",
    "Gesendet: Dienstag, 02. Juni 2026 um 09:12 Uhr\nVon: {m}\nAn: h@hull.example\nBetreff: x",
    "De : {m}\nEnvoyé : mardi 2 juin 2026 09:12\nÀ : Helen Voss\nObjet : Clôture",
    "De: {m}\nEnviado el: martes, 2 de junio de 2026 9:12\nPara: Helen\nAsunto: Cierre",
    "Da: {m}\nInviato: martedì 2 giugno 2026 09:12\nA: Helen Voss\nOggetto: Chiusura",
    "De: {m}\nEnviado: 2 de junho de 2026 09:12\nPara: Helen Voss\nAssunto: Fecho",
    "Van: {m}\nVerzonden: dinsdag 2 juni 2026 09:12\nAan: Helen Voss\nOnderwerp: Sluiting",
    "Från: {m}\nSkickat: den 2 juni 2026 09:12\nTill: Helen Voss\nÄmne: Bokslut",
    "Fra: {m}\nSendt: tirsdag 2. juni 2026 09:12\nTil: Helen Voss\nEmne: Avslutning",
    "Lähettäjä: {m}\nLähetetty: tiistai 2. kesäkuuta 2026 9.12\nVastaanottaja: H\nAihe: x",
    "Od: {m}\nWysłano: wtorek, 2 czerwca 2026 09:12\nDo: Helen Voss\nTemat: Zamknięcie",
    "Od: {m}\nOdesláno: úterý 2. června 2026 9:12\nKomu: Helen Voss\nPředmět: Uzávěrka",
    "От: {m}\nОтправлено: 2 июня 2026 г. 9:12\nКому: Helen Voss\nТема: Закрытие",
    "Gönderen: {m}\nGönderildi: 2 Haziran 2026 Salı 09:12\nKime: Helen\nKonu: Kapanış",
    "From: Mara Lindqvist\nSent: Tuesday, 2 June 2026 09:12\nTo: Helen Voss",
    "Von: {m}\nAn helen@hull.example\nDatum: Di., 02.06.2026 09:12\nBetreff Abschluss",
    "差出人: {m}\n送信日時: 2026年6月2日 9:12\n宛先: Helen Voss\n件名: 月次決算",
    "发件人: {m}\n发送时间: 2026年6月2日 9:12\n收件人: Helen Voss\n主题: 月结",
    "发件人：{m}\n发送时间：2026年6月2日 9:12\n收件人：Helen Voss\n主题：月结",
    "보낸 사람: {m}\n보낸 날짜: 2026년 6월 2일 오전 9:12\n받는 사람: Helen\n제목: 마감",
]


@pytest.mark.parametrize("block", HEADER_BLOCKS)
@pytest.mark.parametrize(
    "above", ["", "_" * 32 + "\n", " -----\n\n", "Mara --- Call ---\n\n", NOTES]
)
def test_nothing_below_a_copied_header_block_stays(block: str, above: str) -> None:
    block = block.format(m=M)

    assert new_text(f"Ja, gern.\n\n{above}{block}\n\nold words without marks\n") == "Ja, gern."


@pytest.mark.parametrize("block", HEADER_BLOCKS)
def test_a_forward_without_own_words_has_none(block: str) -> None:
    block = block.format(m=M)

    assert new_text(f"---------- Forwarded message ---------\n{block}\n\nold words\n") == ""
    assert new_text(f"{block}\n\nold words\n") == ""


def test_a_divider_of_unknown_words_goes_with_the_headers_below_it() -> None:
    body = f"Ja.\n\n----- Bunaidh -----\n{HEADER_BLOCKS[0].format(m=M)}\n\nold words"

    assert new_text(body) == "Ja."


def test_answers_between_marked_quotes_stay_under_an_old_divider_too() -> None:
    body = (
        "----- Original Message -----\nFrom: Mara <mara@rivet.example>\nTo: Helen\n"
        "Sent: Tuesday\nSubject: Call\n\n> Is Monday fine?\n\nYes.\n\n> At ten?\n\nEleven."
    )

    assert new_text(body) == "Yes.\n\nEleven."


def test_answers_stay_when_a_telephone_put_its_footer_over_the_quote() -> None:
    body = (
        "See below.\n\nSent from my iPhone\n\nOn 2 Jun 2026, at 09:12, Mara <m@r.example> wrote:\n"
        "\n> Is Monday fine?\n\nYes.\n"
    )

    assert new_text(body) == "See below.\n\nYes."


def test_the_end_of_a_quoted_line_that_was_broken_is_still_quoted() -> None:
    body = (
        "Yes.\n\n> If this is of no interest to you, simply answer with the word unsubscribe or\n"
        "stop and nobody will write again\n> Mara"
    )

    assert new_text(body) == "Yes."


@pytest.mark.parametrize("mark", [">", "> >", ">>", "|", "ML>", "M>"])
def test_old_marks_of_quotes_are_known(mark: str) -> None:
    assert new_text(f"Yes.\n{mark} old words\n{mark} more\nNo.") == "Yes.\n\nNo."


@pytest.mark.parametrize(
    "marker",
    [
        "##- Please type your reply above this line -##", "--- Reply above this line ---",
        "##- Bitte geben Sie Ihre Antwort über dieser Zeile ein. -##",
        "##- Veuillez saisir une réponse au-dessus de cette ligne. -##",
        "##- Escriba su respuesta por encima de esta línea -##",
        "##- Scrivi la tua risposta sopra questa riga -##",
        "##- Typ uw antwoord boven deze regel -##", "## この行より上に返信してください ##",
    ],
)  # fmt: skip
def test_the_marker_of_a_help_desk_ends_the_answer(marker: str) -> None:
    assert new_text(f"Solved, thanks.\n\n{marker}\n\nYour ticket\n") == "Solved, thanks."
    assert new_text(f"{marker}\n\nYour ticket was opened.") == "Your ticket was opened."


@pytest.mark.parametrize(
    "own",
    [
        "From Hamburg: yes.\nTo Berlin: no.\nSubject to change.",
        "From: Hamburg\nTo: Berlin\nDate: 5 June\nWeight: 12 t",
        "On 3 June 2026 we decide between these:\n- one\n- two",
        "Am 12.05.2026 um 10:00 treffen wir uns mit folgenden Themen:\n1. Preis",
        "My questions:\n\nWhat does it cost?\nOn which day can you start?",
        "The dates:\n2026-06-02 09:00\n2026-06-03 10:00",
        "2 juin 2026 à 10h30 : cela me convient.",
        "I wrote to you on Monday.\nPlease read what I wrote:\nit is all there.",
        "Am 3. Juni 2026 habe ich Zeit:\n- 10:00\n- 11:30",
        "| plan | price |\n|------|-------|\n| a    | 10    |",
        "Original messages are kept for ten years.",
        "Forwarded to my colleague Ann, she decides.",
        "The message from above this week: no budget.",
    ],
)
def test_a_persons_own_lines_are_no_quote(own: str) -> None:
    assert new_text(own) == own

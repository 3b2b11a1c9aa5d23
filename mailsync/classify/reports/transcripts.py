"""Rules for delivery reports that are told in words only."""

from __future__ import annotations

from mailsync.classify.message.mail import Mail
from mailsync.classify.reports.notices import DELIVERED, DELIVERED_SUBJECTS, FAILED
from mailsync.classify.reports.report import Report, report_of
from mailsync.classify.reports.signs import SIGNS
from mailsync.classify.rule import Rule, seen
from mailsync.classify.search.phrases import Phrases
from relance.core.inbound import Evidence, Kind

_ENOUGH = 6
_EXIM = (
    "https://www.exim.org/exim-html-current/doc/html/spec_html/"
    "ch-customizing_bounce_and_warning_messages.html"
)
_QMAIL = Phrases(("this is the qmail-send program", "this is the deliver program at"))
_EXCHANGE = Phrases(
    ("delivery has failed to these recipients", "did not reach some or all of the intended",
     "couldn't be delivered to the following", "your message wasn't delivered",
     "fehler bei der nachrichtenzustellung an folgende",
     "hat einige oder alle empfänger nicht erreicht",
     "échec de la remise pour ces destinataires", "la remise a échoué pour ces destinataires",
     "n'a pas été remis à tous les destinataires", "n'est pas parvenu à certains",
     "error de entrega a estos destinatarios", "no se pudo entregar a estos destinatarios",
     "no ha llegado a algunos", "recapito non riuscito per i seguenti",
     "non ha raggiunto alcuni", "falha na entrega para estes destinatários",
     "falha na entrega a estes destinatários", "não chegou a alguns",
     "kan het bericht niet bezorgen bij", "heeft een of meer van de geadresseerden niet bereikt",
     "dostarczenie wiadomości do następujących adresatów",
     "nie dotarła do niektórych", "det gick inte att leverera till följande",
     "nådde inte vissa eller alla", "levering mislykkedes til disse",
     "leveringen mislyktes til disse", "viestin toimitus epäonnistui seuraaville",
     "doručení těmto příjemcům", "次の受信者またはグループ", "一部またはすべての受信者",
     "未能发送给以下收件人", "传递到以下收件人")
)  # fmt: skip


def _failed_header(mail: Mail) -> tuple[Evidence, ...] | None:
    failed = mail.headers.get("x-failed-recipients")
    report = report_of(mail) if failed else None
    if report is None or report.passed_on or report.late or report.is_bait:
        return None
    return (seen("X-Failed-Recipients", failed),)


def _opening(mail: Mail, phrases: Phrases) -> tuple[Evidence, ...] | None:
    """Words by which a report shows the product that wrote it."""
    report = report_of(mail)
    if report is None or report.outcomes or not (report.system or report.null_path):
        return None
    hit = phrases.first(report.words)
    if not hit or report.passed_on or report.late or report.is_bait:
        return None
    return (seen("body", hit),)


def _qmail(mail: Mail) -> tuple[Evidence, ...] | None:
    return _opening(mail, _QMAIL)


def _exchange(mail: Mail) -> tuple[Evidence, ...] | None:
    return _opening(mail, _EXCHANGE)


def _late(mail: Mail) -> tuple[Evidence, ...] | None:
    report = report_of(mail)
    if report is None or not (report.system or _warns(report)):
        return None
    if not report.late or report.passed_on or report.is_bait:
        return None
    named = report.lists or next(iter(report.recipients), "") or (report.copy and "its headers")
    return (seen("body", report.late), seen("recipient", named)) if named else None


def _warns(report: Report) -> bool:
    """A warning of a gateway; a person's automatic answer speaks of delays, too."""
    if not (report.null_path or report.robot) or report.answered:
        return False
    return bool(report.failed_subject or report.session or report.copy or report.reply)


def _delivered(mail: Mail) -> tuple[Evidence, ...] | None:
    report = report_of(mail)
    if report is None or not DELIVERED_SUBJECTS.first(report.subject):
        return None
    if not (report.system or report.null_path) or report.is_bait:
        return None
    hit = DELIVERED.first(report.words)
    return (seen("Subject", mail.subject), seen("body", hit)) if hit else None


def _failed(mail: Mail) -> tuple[Evidence, ...] | None:
    """Enough signs of a mail system, and at least one thing that only a real report knows."""
    report = report_of(mail)
    if report is None or report.outcomes or report.late:
        return None
    if not (report.system or _tied(report)):
        return None
    weighed = [(weight, found) for weight, sign in SIGNS if (found := sign(report))]
    if sum(weight for weight, _ in weighed) < _ENOUGH or report.is_bait:
        return None
    known = report.recipients or report.copy or report.code
    return tuple(found for _, found in weighed) if known else None


def _tied(report: Report) -> bool:
    """Whether a mail from no system's address may be a report at all.

    It gives our mail back; or it says by its subject that it is one, comes from no person, and
    names codes or recipients. List software adds List-Unsubscribe to what it passes.
    """
    if report.answered or report.mail.headers.has("list-unsubscribe"):
        return False
    if _refused(report):
        return True
    if not (report.failed_subject or report.session or report.code or report.cause):
        return False
    tells = report.null_path and report.failed_subject and FAILED.first(report.words)
    if tells and report.recipients:
        return True  # a gateway's own sentence about an address
    if report.returns_own or (report.null_path and report.copy):
        return bool(report.failed_subject or report.session or report.code or report.lists)
    technical = report.code or report.session or report.lists
    return bool(technical and report.failed_subject and (report.null_path or report.robot))


def _refused(report: Report) -> bool:
    """Whether a server refuses an address, in whatever language the rest may be.

    It comes from nobody or from a program, names an address that is neither its reader's nor its
    own, and has the server's reply beside it, or the subject of the mail that failed.
    """
    if not (report.null_path or report.robot) or report.passed_on or not report.recipients:
        return False
    if report.reply:
        return True
    given_back = report.returned_subject or report.returns_own
    fails = report.code or report.cause or report.robot or FAILED.first(report.words)
    return bool(report.null_path and given_back and fails)


RULES = (
    Rule(
        "delivered-in-words", Kind.DELIVERED, 0.95, _delivered,
        "RFC 3461 §5.2.4 (a report of success is sent where it was asked for)",
        ("delivered-exchange-de.eml",), needs=report_of,
    ),
    Rule(
        "delay-in-words", Kind.DELAYED, 0.95, _late, f"RFC 5321 §4.5.4.1 and {_EXIM}",
        ("delay-exim-warning.eml", "delay-gmail.eml", "delay-sendmail.eml"),
        needs=report_of,
    ),
    Rule(
        "x-failed-recipients", Kind.BOUNCE, 0.98, _failed_header, _EXIM, ("bounce-exim.eml",),
        needs=report_of,
    ),
    Rule(
        "qmail-failure-notice", Kind.BOUNCE, 0.98, _qmail, "https://cr.yp.to/proto/qsbmf.txt",
        ("bounce-qmail.eml",), needs=report_of,
    ),
    Rule(
        "exchange-failure", Kind.BOUNCE, 0.97, _exchange,
        "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/"
        "non-delivery-reports-and-bounce-messages",
        ("bounce-exchange-text.eml", "bounce-exchange-de.eml", "bounce-exchange-ja.eml",
         "bounce-exchange-2003-de.eml"), needs=report_of,
    ),
    Rule(
        "failure-in-words", Kind.BOUNCE, 0.9, _failed,
        "RFC 5321 §4.5.5 (null reverse-path) and §6.1 (a report must be sent)",
        ("bounce-plain-postmaster.eml", "bounce-domino.eml", "bounce-mdaemon.eml",
         "bounce-mailenable.eml", "bounce-opensmtpd.eml", "bounce-keitai-ja.eml",
         "bounce-poczta-pl.eml", "bounce-t-online-de.eml", "bounce-qq-zh.eml",
         "bounce-laposte-fr.eml", "bounce-gateway-html.eml",
         "bounce-server-name-pl.eml"), needs=report_of,
    ),
)  # fmt: skip

"""Headers by which mass mailers and notification services mark their mail."""

from __future__ import annotations

import re

from mailsync.classify.marks import people
from mailsync.classify.marks.desks import help_desk
from mailsync.classify.message.mail import Mail
from mailsync.classify.rule import seen
from relance.core.inbound import Evidence

# Written by services whose only business is mail to many, or by programs that notify.
_CAMPAIGN = frozenset(
    ("x-campaign", "x-campaignid", "x-campaign-id", "x-campaign_id", "x-mailer-campaign",
     "x-mailchimp-id",
     "x-mailgun-campaign-id",
     "x-sfmc-stack", "x-job", "x-jobid", "x-job-id", "x-rpcampaign",
     "x-roving-id", "x-roving-campaignid", "x-roving-dkim", "x-ctct-id", "x-elqpod", "x-elqsiteid",
     "x-marketoid", "x-mktmaildkim", "x-pviq", "x-mailin-campaign", "x-mailin-eid",

     "x-kmail-account", "x-kmail-message", "x-kmail-relay", "x-tm-id", "x-unsubscribe-web",
     "x-mailer-lid", "x-mailer-recptid", "x-mailer-sid",
     "x-mailing-id", "x-mailingid", "x-mailing", "x-newsletter-id", "x-newsletter", "x-list-id",
     "x-csa-complaints", "x-fbl", "x-feedback-fbl", "x-emarsys-identify", "x-ems-campaign",
     "x-cleverreach", "x-rapidmail", "x-inxmail", "x-optivo", "x-ecircle", "x-mautic",
     "x-mailpoet", "x-listmonk-campaign", "x-listmonk-subscriber", "x-sendy", "x-acymailing",
     "x-ac-ip", "x-bm-messageid", "x-cheetahmail-mailid", "x-cid-campaign",
     "x-exacttarget", "x-et-message-id", "x-responsys", "x-sgxh1", "x-subscription", "x-lyris",
     "x-subscriberid", "x-subscriber-id", "x-recipientid", "x-bulkmail", "x-bulk", "x-massmail")
)  # fmt: skip
# Written by services that carry any program's mail: newsletters, and also help desks' answers.
_RELAYS = frozenset(
    ("x-mc-user", "x-mandrill-user", "x-mailgun-sid", "x-mailgun-tag", "x-mailgun-variables",
     "x-mailgun-batch-id", "x-sg-eid", "x-sg-id", "x-smtpapi", "x-msfbl", "x-mj-mid",
     "x-mj-smtpguid", "x-pm-tag", "x-pm-message-id", "x-msys-api", "x-sib-id", "x-virtual-mta",
     "x-virtualmta", "x-report-abuse-to")
)  # fmt: skip
_MAILINGS = ("campaign", "newsletter", "mailingid", "mailing-id", "outreach", "sequence", "bulk")
_MAILING = re.compile(f"^x-[a-z-]*(?:{'|'.join(_MAILINGS)})[a-z-]*", re.MULTILINE)
NOTIFIERS = frozenset(
    ("x-facebook", "x-facebook-notify", "x-linkedin-class", "x-linkedin-template",
     "x-linkedin-fbl", "x-linkedin-id", "x-twitterimpressionid", "x-github-reason",
     "x-github-sender", "x-github-recipient", "x-gitlab-project", "x-gitlab-project-id",
     "x-gitlab-notificationreason", "x-jira-fingerprint", "x-atlassian-token", "x-redmine-host",
     "x-redmine-project", "x-redmine-issue-id", "x-bugzilla-type", "x-bugzilla-reason",
     "x-trac-project", "x-trac-ticket-id", "x-trac-version", "x-phabricator-sent-this-message",
     "x-jenkins-job", "x-jenkins-result", "x-cron-env", "x-notification-type",
     "x-notificationtype", "x-notification-id", "x-notifications", "x-amazon-rte-version",
     "x-amazon-mail-relay-type", "x-email-type-id", "x-pp-email-transmission-id", "x-stripe-eid",
     "x-ebay-mailtracker", "x-business-group",      "x-mailgenerator", "x-tine20-type",
     "x-generated-by", "x-auto-generated", "x-alert", "rt-originator",
     "x-discourse-post-id", "x-asana-event",
     "x-trello", "x-slack", "x-mantis", "x-google-appengine-app-id",
     "x-wordpress", "x-magento", "x-shopify-shop", "x-docusign")
)  # fmt: skip
# Request Tracker tells its staff without naming them; what its agents write is addressed.
_NOTIFIERS_OF_ANYBODY = NOTIFIERS - {"rt-originator"}
# X-Mailer and User-Agent of libraries and bulk programs.
_PROGRAMS = (
    "phpmailer", "php/", "php", "nodemailer", "swiftmailer", "symfony", "zend", "laravel",
    "codeigniter", "cakephp", "drupal", "joomla", "wordpress", "wp mail", "magento", "prestashop",
    "shopware", "oxid", "typo3", "javamail", "jakarta mail", "spring", "django", "python", "ruby",
    "perl", "mime::lite", "mailkit", "system.net.mail", "aspnetmail", "aspmail", "aspemail",
    "cdosys", "microsoft cdo", "cdonts", "blat", "sendemail", "mailchimp", "mandrill", "sendgrid",
    "mailgun", "mailjet", "sendinblue", "brevo", "sendpulse", "cleverreach", "rapidmail",
    "inxmail", "emarsys", "optivo", "episerver", "mautic", "acymailing", "mailpoet", "sendy",
    "phplist", "listmonk", "lyris", "strongmail", "silverpop", "eloqua", "marketo", "pardot",
    "exacttarget", "sailthru", "responsys", "dotmailer", "dotdigital", "campaign monitor",
    "createsend", "aweber", "getresponse", "mailerlite", "activecampaign", "constant contact",
    "roving constant", "klaviyo", "elaine", "newsletter", "mailing", "massmail",
    "groupmail", "atomic mail", "dada mail", "interspire", "zetamail", "linkedin", "facebook",
    "zuckmail", "jira", "confluence", "mantisbt", "redmine", "bugzilla", "jenkins", "nagios",
    "tine 2.0 notification", "sap web application", "sap netweaver", "crystal reports",
    "sendmail.pl", "mailer service", "notification",
    "lookout",
)  # fmt: skip
_WEBMAIL = ("rcube", "roundcube", "squirrel", "horde", "rainloop", "snappy", "/webmail")
# Parts of Message-IDs given out by relays and libraries.
_RELAY_IDS = (
    ".javamail.", "geopod-ismtpd", "@ismtpd", ".amazonses.com", "@mailgun.", ".mailgun.org",
    "mandrillapp.com", "mailchimpapp", ".mcsv.net", ".mcdlv.net", ".rsgsv.net", "sendinblue.com",
    "mailin.fr", "smtp-relay.", ".mailjet.com", "mtasv.net", "swift.generated", "phpmailer",
    ".sparkpostmail.com", "odspnotify", "exacttarget", ".klaviyomail.", "hubspotemail",
    "@linkedin.com", "@github.com", "@facebookmail.com", "cleverreach", "@bounce.", "@mailer.",
    "@newsletter.", "@news.", "@notifications.", "@notify.", "@em.", "@email.", "@e.", "@mkt.",
    "@marketing.", "@campaign", "@mailing.",
)  # fmt: skip
# Feedback-ID identifiers of mailbox services, whose users are people.
_MAILBOX_SERVICES = ("fastmail", "proton", "workmail", "zoho", "migadu", "hey")
_BULK_SENDER = 4  # Microsoft's bulk complaint level: from here on the mail counts as bulk


def campaign(mail: Mail) -> Evidence | None:
    """A header of a mass mailer, known or named as what it is."""
    found = _first(mail, _CAMPAIGN)
    if found is not None:
        return found
    names = "\n".join(mail.headers.fields)
    named = _MAILING.search(names) if any(word in names for word in _MAILINGS) else None
    return seen(named[0], mail.headers.get(named[0])) if named else None


def relayed(mail: Mail) -> Evidence | None:
    """A header of a service through which programs send."""
    return _first(mail, _RELAYS)


def notifies(mail: Mail) -> Evidence | None:
    """A header of a program that tells what happened."""
    return _first(mail, _NOTIFIERS_OF_ANYBODY if mail.to_addresses else NOTIFIERS)


def _first(mail: Mail, names: frozenset[str]) -> Evidence | None:
    if names.isdisjoint(mail.headers.fields):
        return None
    name = min(names & mail.headers.fields.keys())
    return seen(name, mail.headers.get(name))


def web_script(mail: Mail) -> Evidence | None:
    """A PHP script of a web site sent it; webmail is such a script too, but a person's."""
    for name in ("x-php-originating-script", "x-php-script"):
        value = mail.headers.get(name)
        if value and not any(webmail in value.lower() for webmail in _WEBMAIL):
            return seen(name, value)
    return None


def program(mail: Mail) -> Evidence | None:
    """X-Mailer names a library or a bulk program."""
    for name in ("x-mailer", "user-agent", "x-mailer-info"):
        value = mail.headers.get(name)
        if value and value[:60].lower().startswith(_PROGRAMS):
            return seen(name, value)
    return None


def relay_id(mail: Mail) -> Evidence | None:
    """The Message-ID was given out by a relay or a library."""
    lower = mail.message_id.lower()
    hit = next((part for part in _RELAY_IDS if part in lower), "")
    return seen("Message-ID", mail.message_id) if hit else None


def feedback_id(mail: Mail) -> Evidence | None:
    """Four parts, as Gmail asks of mass mailers; mailbox services write two or three."""
    value = mail.headers.get("feedback-id")
    full = value.count(":") >= 3 and not value.lower().rpartition(":")[2].startswith(
        _MAILBOX_SERVICES
    )
    return seen("Feedback-ID", value) if full else None


def unsubscribe_link(mail: Mail) -> Evidence | None:
    """List-Unsubscribe where no mailing list of people wrote it."""
    value = mail.headers.get("list-unsubscribe")
    return seen("List-Unsubscribe", value) if value and people.posted(mail) is None else None


def one_click(mail: Mail) -> Evidence | None:
    """RFC 8058, which only mail to many needs."""
    value = mail.headers.get("list-unsubscribe-post")
    return seen("List-Unsubscribe-Post", value) if value else None


def precedence(mail: Mail) -> Evidence | None:
    """Bulk by its own word; lists write that also over people's mail, and help desks over all."""
    value = mail.headers.get("precedence").lower()
    listed = mail.headers.has("list-id") or mail.headers.has("mailing-list") or help_desk(mail)
    return seen("Precedence", value) if value in ("bulk", "junk", "list") and not listed else None


def bulk_level(mail: Mail) -> Evidence | None:
    """Microsoft's bulk complaint level (X-Microsoft-Antispam: BCL:7)."""
    value = mail.headers.get("x-microsoft-antispam").upper()
    start = value.find("BCL:")
    level = value[start + 4 : start + 6].strip("; ") if start >= 0 else ""
    hit = level.isdecimal() and int(level) >= _BULK_SENDER
    return seen("X-Microsoft-Antispam", f"BCL:{level}") if hit else None


def spam(mail: Mail) -> Evidence | None:
    """A filter on the way has called it spam."""
    for name in ("x-spam-flag", "x-spam-status", "x-dspam-result", "x-spam"):
        value = mail.headers.get(name)
        if value[:4].lower() in ("yes", "yes,", "spam"):
            return seen(name, value)
    marked = mail.subject[:14].lower().replace(" ", "").startswith(("[spam]", "***spam", "{spam"))
    return seen("Subject", mail.subject) if marked else None

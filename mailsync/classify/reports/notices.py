"""How mail systems word notices of failure, of delay and of success, and how bait is worded."""

from __future__ import annotations

from mailsync.classify.search.phrases import Phrases, Together

# Subjects of the reports of Postfix, sendmail, Exim, qmail, Exchange, Domino, GroupWise, Sun,
# MDaemon, IMail, MailEnable, Courier, OpenSMTPD and the large providers, with their translations.
_IN_SUBJECTS = Together()
FAILED_SUBJECTS = Phrases(
    ("undeliver", "delivery status", "delivery fail", "failure notice", "mail delivery",
     "returned mail", "delivery problem", "could not be delivered", "not delivered",
     "non delivery", "non-delivery", "nondeliver", "ndn:", "delivery notification",
     "mail system error", "delivery has failed", "returning message", "returning to sender",
     "returned to sender", "returning your", "unable to deliver", "delivery error",
     "rejected mail", "mail error", "failure delivery", "delivery report", "mail failed",
     "mail failure", "message status - undeliverable", "message not", "mail not",
     "could not send", "not sent", "was not sent", "can't be delivered", "bounce notification",
     "message rejected", "returned message", "message blocked", "mail blocked", "message refused",
     "nachricht blockiert", "mail blockiert", "message bloqué", "mensaje bloqueado",
     "correo bloqueado", "messaggio bloccato", "mensagem bloqueada", "bericht geblokkeerd",
     "wiadomość zablokowana", "zpráva zablokována", "mailbox unavailable", "not be sent",
     "unzustellbar", "nicht zugestellt", "nicht zustellbar", "nicht ausgeliefert",
     "zustellung fehlgeschlagen", "zustellfehler", "übermittlungsstatus", "zustellungsstatus",
     "konnte nicht", "fehler bei der zustellung", "zurückgewiesen", "rückläufer",
     "non remis", "échec de la remise", "échec de remise", "échec de livraison",
     "échec de l'envoi", "message non distribu", "non distribuable", "non délivré",
     "état de remise", "statut de distribution", "état de distribution", "non recensé",
     "retour à l'expéditeur", "n'a pas pu",
     "no se puede entregar", "no se pudo entregar", "no entregado", "error de entrega",
     "estado de entrega", "entrega fallida", "fallo en la entrega", "correo devuelto",
     "mensaje devuelto", "no se ha podido", "non recapitabile", "mancato recapito",
     "mancata consegna", "impossibile recapitare", "errore di consegna", "stato del recapito",
     "non consegnat", "não entregue", "não é possível entregar", "falha na entrega",
     "não foi possível entregar", "mensagem devolvida", "status de entrega", "falha de entrega",
     "onbestelbaar", "niet bezorgd", "bezorging mislukt", "kan niet worden bezorgd",
     "niedostarczalne", "niedostarczon", "nie dostarczono", "niedoręczon", "zwrot wiadomości",
     "zwrócona wiadomość", "nie można dostarczyć", "błąd dostarcz",
     "olevererbar", "kan inte levereras", "inte levererat", "kunde inte levereras",
     "leveransfel", "det går inte att leverera", "kunne ikke", "kan ikke leveres",
     "ikke leveret", "ikke levert", "levering mislyk", "mislykket levering",
     "ei voi toimittaa", "toimitus epäonnistui", "ei voitu toimittaa", "viestiä ei",
     "nedoručiteln", "nedoručen", "nelze doručit", "doručení se nezdařilo",
     "kézbesíthetetlen", "sikertelen kézbesítés", "nelivrat", "teslim edilemedi",
     "недоставлен", "не доставлен", "не удалось доставить", "не доставлено",
     "配信できません", "配信不能", "配信エラー", "配信に失敗", "送信エラー", "送信できません",
     "メールエラー", "エラー通知", "メールシステムエラー", "不達", "未配信", "戻りました",
     "无法传递", "无法投递", "退信", "投递失败", "传输失败", "发送失败", "未送达",
     "無法傳遞", "無法寄出", "배달되지", "전송 실패", "반송"), _IN_SUBJECTS
)  # fmt: skip
_IN_TEXTS = Together()
FAILED = Phrases(
    ("could not be delivered", "couldn't be delivered", "was rejected by", "was blocked by",
     "has been rejected by", "has been blocked by", "will not be retried", "unable to deliver",
     "not able to deliver",
     "wasn't able to deliver", "was not delivered", "wasn't delivered", "delivery has failed",
     "delivery to the following", "undeliverable", "permanent error", "permanent fatal errors",
     "delivery failed", "not been delivered", "did not reach", "cannot be delivered",
     "can't be delivered", "cannot deliver", "could not deliver", "not be delivered",
     "failed recipient", "message not delivered", "transcript of session",
     "had delivery problems", "delivery problems", "fatal delivery errors", "fatal errors",
     "failed addresses", "not deliver", "could not send message", "failed permanently",
     "an error occurred while trying to deliver", "error delivering your mail",
     "message to the following", "returned because", "retry timeout", "given up",
     "rejected by", "was rejected", "has been rejected", "been returned", "returned to you",
     "exceeds allowed size", "user unknown", "not accepted by", "could not be reached",
     "error message below", "was undeliverable", "failed to deliver", "could not be sent",
     "did not receive this message", "unable to send", "you tried to contact", "be delivered to",
     "delivery attempt", "not reach the following", "list of recipients",
     "konnte nicht zugestellt", "konnten nicht zugestellt", "nicht ausgeliefert",
     "konnte nicht an", "nicht zugestellt", "fehler bei der nachrichtenzustellung",
     "zustellung ist fehlgeschlagen", "zustellung fehlgeschlagen", "nicht erreicht",
     "konnte nicht übermittelt", "unzustellbar", "nicht zustellbar", "wurde abgelehnt",
     "folgende adresse", "folgenden empfänger",
     "n'a pas pu être remis", "n'a pas été remis", "n'a pas pu être délivré", "a échoué",
     "échec de la remise", "n'a pu être remis", "n'a pas pu être distribué", "non remis",
     "impossible de remettre", "n'a pas été distribué", "n'a pas pu être livré", "a été rejeté",
     "n'a pas pu être acheminé",
     "no se pudo entregar", "no se ha podido entregar", "no pudo ser entregado",
     "no se ha entregado", "error de entrega", "no ha podido ser entregado", "no se entregó",
     "no fue entregado", "no se puede entregar", "ha sido rechazado",
     "impossibile recapitare", "non è stato recapitato", "non è stato possibile recapitare",
     "recapito non riuscito", "non è stato consegnato", "non è stato possibile consegnare",
     "non ha raggiunto", "è stato rifiutato",
     "não pôde ser entregue", "não foi entregue", "não pode ser entregue", "nao pode ser",
     "falha na entrega", "não foi possível entregar", "não pode ser enviada", "foi rejeitada",
     "kan niet worden bezorgd", "kon niet worden bezorgd", "niet bezorgd", "kan niet worden",
     "kon niet worden afgeleverd", "niet afgeleverd", "bezorging is mislukt",
     "nie można dostarczyć", "nie może zostać dostarczona", "nie mogła zostać dostarczona",
     "nie została dostarczona", "nie powiodło się", "nie udało się dostarczyć", "nie dostarczono",
     "kunde inte levereras", "kan inte levereras", "levererades inte", "inte att leverera",
     "kunne ikke leveres", "blev ikke leveret", "ble ikke levert", "levering mislyk",
     "leveringen mislyk", "toimitus epäonnistui", "ei voitu toimittaa", "ei toimitettu",
     "nelze doručit", "nebylo možné doručit", "nemohla být doručena", "nebyla doručena",
     "se nezdařilo", "nepodařilo se doručit", "nem kézbesíthető", "nem sikerült kézbesíteni",
     "nu a putut fi livrat", "teslim edilemedi", "не удалось доставить", "не может быть доставлен",
     "не доставлен", "не был доставлен", "не было доставлено", "не вдалося доставити",
     "送信できません", "配信できません", "配信することができません", "配信されませんでした",
     "送信されませんでした", "届けることができません", "配送することができません", "送達できません",
     "配信に失敗", "送信に失敗", "存在しないか", "无法投递", "无法送达", "投递失败", "被退回",
     "未能送达", "发送失败", "無法傳送"), _IN_TEXTS
)  # fmt: skip
DELAYED_SUBJECTS = Phrases(
    ("warning: message", "warning: could not send", "temporary", "temporarily",
     "delayed", "delay)", "delivery delay",
     "delivery warning", "message status - delayed", "notification: warning",
     "verzögert", "zustellung verzögert", "zustellungsverzögerung", "remise retardée",
     "remise différée", "retardé", "entrega retrasada", "retraso en la entrega", "retrasado",
     "recapito ritardato", "ritardo", "vertraagd", "opóźnion", "atrasada", "fördröjd",
     "forsinket", "viivästynyt", "zpožděn", "配信遅延", "遅延", "延迟", "задержка"), _IN_SUBJECTS
)  # fmt: skip
DELAYED = Phrases(
    ("this is a warning message only", "do not need to resend", "do not need to re-send",
     "you do not need to do anything", "delivery will be retried", "will continue to try",
     "will keep trying", "delivery is delayed", "has been delayed", "is delayed",
     "delivery incomplete", "not yet been delivered", "be retried for", "will be retried",
     "will retry for", "attempts will continue", "delayed for more than",
     "only a temporary failure", "has been postponed", "keep trying to deliver",
     "advisory-only", "no action is required on your part", "still trying to deliver",
     "carries on trying",
     "retry queue", "still in the queue",
     "remains in the queue", "remains queued", "still queued", "no action is needed",
     "you do not have to resend", "no need to resend",
     "delivery is being retried", "will try again", "deferred for", "will be attempted for",
     "temporary problem delivering", "noch nicht zugestellt", "wurde noch nicht",
     "weitere zustellversuche", "wird weiterhin versuch", "zustellung ist verzögert",
     "verzögert sich", "n'a pas encore été", "de nouvelles tentatives", "nouvelles tentatives",
     "tentatives de remise continue", "aún no se ha entregado", "todavía no se ha entregado",
     "se seguirá intentando", "seguiremos intentando", "no ha sido entregado todavía",
     "non è stato ancora", "non è ancora stato", "ulteriori tentativi", "ainda não foi entregue",
     "continuaremos tentando", "novas tentativas", "nog niet bezorgd", "nog niet afgeleverd",
     "blijven proberen", "jeszcze nie została dostarczona", "nie została jeszcze",
     "kolejne próby", "próby doręczenia będą", "ännu inte levererats", "fortsätter att försöka",
     "endnu ikke leveret", "ennå ikke levert", "ei ole vielä toimitettu", "dosud nebyla doručena",
     "zatím nebyla", "další pokusy", "まだ配信", "再送を試み", "引き続き", "将继续尝试",
     "noch in der warteschlange", "weiterhin in der warteschlange", "erneut zuzustellen",
     "nicht erneut senden", "nicht noch einmal senden", "toujours en file d'attente",
     "reste en file d'attente", "nous réessaierons", "nous réessayerons", "sera réessayée",
     "inutile de le renvoyer", "inutile de renvoyer", "sigue en cola", "aún en cola",
     "todavía en cola", "se volverá a intentar", "volveremos a intentar",
     "no es necesario reenviar",
     "no hace falta reenviar", "ancora in coda", "rimane in coda", "resta in coda", "riproveremo",
     "ritenteremo", "non occorre reinviar", "non è necessario reinviar", "continua na fila",
     "ainda na fila", "permanece na fila", "voltaremos a tentar", "tentaremos novamente",
     "não é necessário reenviar", "nog in de wachtrij", "wordt opnieuw geprobeerd",
     "proberen het opnieuw", "niet opnieuw te verzenden", "fortfarande i kö", "ligger kvar i kö",
     "nya försök", "försöker igen", "fortsatt i kø", "ligger i kø", "stadig i kø", "nye forsøk",
     "nye forsøg", "prøver igjen", "prøver igen", "edelleen jonossa", "yritetään uudelleen",
     "yritämme uudelleen", "nadal w kolejce", "wciąż w kolejce", "ponowimy prób", "kolejnych prób",
     "spróbujemy ponownie", "stále ve frontě", "zůstává ve frontě", "zkusíme znovu",
     "pokusíme se znovu", "dalším pokusům", "再試行"), _IN_TEXTS
)  # fmt: skip
# What ends a delay: the words of a notice that reports both a past wait and the final failure.
FINAL = Phrases(
    ("permanent error", "permanent failure", "permanent fatal", "failed permanently",
     "given up", "giving up", "gave up", "will not be retried", "no longer be retried",
     "no further attempts", "has expired", "expired", "will be deleted from queue",
     "deleted from queue", "could not be delivered for", "stopped trying", "not going to try",
     "endgültig", "définitivement", "definitivamente", "definitief", "trwały błąd"), _IN_TEXTS
)  # fmt: skip
DELIVERED_SUBJECTS = Phrases(
    ("delivered:", "relayed:", "successful mail delivery", "delivery status notification (success",
     "delivery status notification (relay", "delivery status notification (delivered",
     "message status - delivered", "zugestellt:", "weitergeleitet:", "remis :", "remis:",
     "relayé :", "entregado:", "retransmitido:", "recapitato:", "inoltrato:", "entregue:",
     "retransmitida:", "bezorgd:", "doorgegeven:", "dostarczono:", "przekazano:", "levererat:",
     "vidarebefordrat:", "leveret:", "levert:", "toimitettu:", "välitetty:", "doručeno:",
     "předáno:", "配信済み:", "已传递:", "已送达:", "доставлено:"), _IN_SUBJECTS
)  # fmt: skip
DELIVERED = Phrases(
    ("was successfully delivered", "has been delivered to the following", "successfully relayed",
     "been successfully delivered", "your message has been delivered", "was delivered to the",
     "delivered to the following", "delivery to these recipients or groups is complete",
     "no delivery notification was sent", "delivery to the following recipients has been",
     "wurde erfolgreich zugestellt", "wurde zugestellt", "wurde an die folgenden",
     "erfolgreich an", "a été remis", "remise à ces destinataires", "la remise est terminée",
     "se ha entregado", "se entregó", "entrega completada", "è stato recapitato",
     "foi entregue", "is bezorgd", "została dostarczona", "har levererats", "er leveret",
     "er levert", "on toimitettu", "byla doručena", "配信されました", "доставлено следующим")
)  # fmt: skip
# Words of a session between servers, which no person types.
SESSION = Phrases(
    ("while talking to", "remote host said", "rcpt to:", ">>> rcpt", "<<< 5",
     "transcript of session",
     "in reply to rcpt to command", "in reply to end of data", "smtp error from remote",
     "generating server", "remote server returned", "reporting-mta", "final-recipient",
     "diagnostic-code", "error was: ", "mail from:", "remote mail server", "said: 5",
     "the error that the other server returned"), _IN_TEXTS
)  # fmt: skip
# What a report about mail that *comes in* speaks of: there is no such report.
BAIT = Phrases(
    ("your inbox", "incoming mail", "incoming message", "incoming email", "incoming e-mail",
     "pending message", "pending mail", "pending email", "pending incoming", "held message",
     "messages on hold", "message on hold", "emails on hold", "release message", "release your",
     "release pending", "release all", "allow delivery", "allow message", "retrieve message",
     "retrieve your", "recover message", "recover your", "quarantined", "clear cache",
     "upgrade your",
     "re-validate", "revalidate", "verify your account", "verify your mailbox",
     "confirm your account", "your password", "eingehende nachricht", "eingehende e-mail",
     "wartende nachricht", "in ihren posteingang", "ihr passwort", "ihr postfach",
     "nachrichten freigeben", "messages entrants", "messages en attente", "votre boîte de",
     "votre mot de passe", "mensajes entrantes", "mensajes pendientes", "su bandeja",
     "su contraseña", "messaggi in arrivo", "messaggi in sospeso", "la tua casella",
     "la sua password", "inkomende bericht", "uw wachtwoord", "wiadomości przychodzące",
     "oczekujące wiadomości", "twoje hasło", "inkommande meddelande", "ditt lösenord",
     "mensagens pendentes", "sua senha", "příchozí zpráv", "vaše heslo")
)  # fmt: skip
# Words that ask for a click or a password; a report that names nobody and says them is none.
LURES = Phrases(
    ("log in", "login", "sign in", "verify", "password", "release", "click", "your mailbox",
     "retrieve", "storage", "quarantine", "recover", "deliver now", "review message",
     "view message", "restore", "resolve", "fix now", "upgrade",
     "passwort", "anmelden", "freigeben", "klicken", "bestätigen", "mot de passe",
     "se connecter", "cliquez", "libérer", "contraseña", "iniciar sesión", "haga clic",
     "liberar", "clicca", "accedi", "sblocca", "wachtwoord", "inloggen", "klik hier", "hasło",
     "zaloguj", "kliknij", "lösenord", "logga in", "klicka", "senha", "clique aqui", "heslo",
     "přihlásit", "klikněte", "salasana", "adgangskode", "passord", "パスワード", "ログイン",
     "クリック", "密码", "点击", "登录", "пароль", "нажмите")
)  # fmt: skip
# A quick look at a subject, before anything is searched in earnest: parts of words.
HINTS = (
    "deliver", "fail", "return", "mail", "error", "reject", "ndn", "bounce", "warning", "delay",
    "message", "zustell", "zugestellt", "ausgeliefert", "fehler", "verzögert", "remis", "échec",
    "distribu", "délivr", "entreg", "devuel", "devolv", "recapit", "consegn", "falha", "bestel",
    "bezorg", "dostarcz", "doręcz", "zwr", "lever", "toimit", "viesti", "doruč", "kézbesít",
    "livr", "teslim", "достав", "配信", "送信", "エラー", "不達", "戻", "退信", "投递", "传",
    "发送", "送达", "無法", "배달", "전송", "반송", "recensé", "relay", "延迟", "遅延",
)  # fmt: skip

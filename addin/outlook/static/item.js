/* What is open in Outlook: whether it is read or written, and who is on it. */
(function (pane) {
  "use strict";

  const MOST_PEOPLE = 50; // the server looks at fewer; a mail to a crowd is about nobody
  const LONGEST_NAME = 100;
  const LONGEST_ADDRESS = 320;
  const PATIENCE = 3000; // ms; some versions of Outlook never call back
  const HEADER_PATIENCE = 1000;

  /** Resolves with the value that `call(callback)` succeeds with; with `otherwise` if it does not. */
  function valueOf(call, otherwise, patience) {
    return new Promise(function (resolve) {
      const timer = setTimeout(resolve, patience, otherwise);
      try {
        call(function (result) {
          clearTimeout(timer);
          resolve(result.status === Office.AsyncResultStatus.Succeeded ? result.value : otherwise);
        });
      } catch (_unsupported) {
        clearTimeout(timer);
        resolve(otherwise);
      }
    });
  }

  function person(details) {
    const address = details && String(details.emailAddress || "").trim();
    if (!address || address.length > LONGEST_ADDRESS) return null;
    return { address: address, name: String(details.displayName || "").slice(0, LONGEST_NAME) };
  }

  /** Each address once, in the order in which they were given. */
  function distinct(people) {
    const seen = new Set();
    return people
      .filter(function (one) {
        if (!one || seen.has(one.address.toLowerCase())) return false;
        return seen.add(one.address.toLowerCase());
      })
      .slice(0, MOST_PEOPLE);
  }

  function recipients(field) {
    if (!field || !field.getAsync) return Promise.resolve([]);
    return valueOf(function (back) { field.getAsync(back); }, [], PATIENCE);
  }

  /** A draft: To, Cc and Bcc as they are now. */
  function readDraft(item) {
    return Promise.all([item.to, item.cc, item.bcc].map(recipients)).then(function (lists) {
      const people = distinct([].concat.apply([], lists).map(person));
      return { kind: "message", mode: "compose", id: item.conversationId || "draft", people: people };
    });
  }

  /** A mail that came: whoever sent it first, then the others on it. */
  function readMail(item) {
    const all = [item.from, item.sender].concat(item.to || [], item.cc || []);
    const id = item.itemId || item.internetMessageId || item.conversationId || "";
    return { kind: "message", mode: "read", id: id, people: distinct(all.map(person)) };
  }

  /** Resolves with {kind: "none" | "other" | "message", mode, id, people: [{address, name}]}. */
  pane.readItem = function (item) {
    if (!item) return Promise.resolve({ kind: "none", mode: "read", id: "", people: [] });
    if (item.itemType !== Office.MailboxEnums.ItemType.Message) {
      return Promise.resolve({ kind: "other", mode: "read", id: item.itemId || "", people: [] });
    }
    if (typeof item.subject !== "string") return readDraft(item);
    const mail = readMail(item);
    // Nobody on it: a protected message, whose parts Outlook keeps from add-ins.
    return Promise.resolve(mail.people.length ? mail : Object.assign(mail, { kind: "other" }));
  };

  /** The addresses of Reply-To (RFC 5322 §3.6.2), for which Office.js has no property. */
  function repliesGoTo(headers) {
    const unfolded = headers.replace(/\r?\n[ \t]+/g, " ");
    const field = /^reply-to:(.*)$/im.exec(unfolded);
    // Cut first and looked at then: a search for such words takes minutes in a line without "@".
    const words = field ? field[1].replace(/"[^"]*"/g, "").split(/[\s<>,;:]+/) : [];
    return words
      .filter(function (word) { return /^[^@]+@[^@]+$/.test(word); })
      .map(function (address) { return { emailAddress: address }; });
  }

  /** Resolves with the mail, and behind its sender those to whom an answer would go. */
  pane.withReplyTo = function (mail, item) {
    const known = Office.context.requirements.isSetSupported("Mailbox", "1.8");
    if (mail.kind !== "message" || mail.mode !== "read" || !known || !item.getAllInternetHeadersAsync) {
      return Promise.resolve(mail);
    }
    const call = function (back) { item.getAllInternetHeadersAsync(back); };
    return valueOf(call, "", HEADER_PATIENCE).then(function (headers) {
      const others = repliesGoTo(String(headers)).map(person);
      const people = mail.people.slice(0, 1).concat(others, mail.people.slice(1));
      return Object.assign({}, mail, { people: distinct(people) });
    });
  };
})((window.relancePane = window.relancePane || {}));

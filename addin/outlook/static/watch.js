/* Notices when another item is open, or other people are on it: by events, and by looking. */
(function (pane) {
  "use strict";

  // Events are missed inside conversations, from the address book and on outlook.live.com
  // (office-js issues 1634, 2422, 5965, 6833), so what is open is also looked at.
  const LOOK_EVERY = 2000; // ms
  const SETTLES = 300; // ms: recipients come one by one
  const NULL_ITEM = 250; // ms: the item can be null while ItemChanged fires (office-js issue 2295)

  function supports(set) {
    return Office.context.requirements.isSetSupported("Mailbox", set);
  }

  function printOf(mail) {
    return JSON.stringify([mail.kind, mail.mode, mail.id, mail.people]);
  }

  /**
   * Calls `leaving()` at once when Outlook says that another item is open, and `opened(mail)` when
   * it has been read, is another one, or has other people on it.
   */
  pane.watchItem = function (leaving, opened) {
    const mailbox = Office.context.mailbox;
    let turn = 0;
    let forced = false;
    let print = "";
    let listensTo = null;
    let settling = 0;

    function look(anew) {
      const mine = (turn += 1);
      const item = mailbox.item;
      forced = forced || anew;
      return pane.readItem(item).then(function (mail) {
        if (mine !== turn || (!forced && printOf(mail) === print)) return;
        forced = false;
        print = printOf(mail);
        listen(item, mail);
        return pane.withReplyTo(mail, item).then(function (whole) {
          if (print === printOf(mail)) opened(whole);
        });
      });
    }

    /** RecipientsChanged belongs to one item: it is asked for anew for each (office-js issue 3498). */
    function listen(item, mail) {
      if (mail.mode !== "compose" || !supports("1.7") || listensTo === mail.id) return;
      listensTo = mail.id;
      item.addHandlerAsync(Office.EventType.RecipientsChanged, function () {
        clearTimeout(settling);
        settling = setTimeout(look, SETTLES, false);
      });
    }

    function itemChanged() {
      listensTo = null;
      leaving();
      look(true);
      if (!mailbox.item) setTimeout(look, NULL_ITEM, false);
    }

    function whenVisible() {
      if (document.visibilityState !== "hidden") look(false);
    }

    if (supports("1.5")) mailbox.addHandlerAsync(Office.EventType.ItemChanged, itemChanged);
    window.addEventListener("focus", whenVisible);
    document.addEventListener("visibilitychange", whenVisible);
    setInterval(whenVisible, LOOK_EVERY);
    return look(true);
  };
})((window.relancePane = window.relancePane || {}));

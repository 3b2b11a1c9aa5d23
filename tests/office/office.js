/* Stands in for office.js: an Outlook with one item, whose changes a test plays by window.outlook.
   It is set up by window.__outlook: {host, language, sets, theme, deaf, item}. */
(function () {
  "use strict";

  const setup = Object.assign(
    { host: "Outlook", language: "en-US", sets: { Mailbox: "1.15", NestedAppAuth: "1.1" }, deaf: false },
    window.__outlook
  );
  const SUCCEEDED = "succeeded";
  const later = (back, value) => setTimeout(() => back({ status: SUCCEEDED, value }), 1);
  const failed = (back, code) => setTimeout(() => back({ status: "failed", error: { code } }), 1);

  /** Something that handlers can be added to, as a mailbox and an item are. */
  function emitter(own) {
    const handlers = {};
    return Object.assign(own, {
      addHandlerAsync(type, handler, back) {
        (handlers[type] = handlers[type] || []).push(handler);
        if (back) later(back);
      },
      fire(type, more) {
        if (setup.deaf) return;
        (handlers[type] || []).forEach((handler) => handler(Object.assign({ type }, more)));
      },
      listeners: (type) => (handlers[type] || []).length,
    });
  }

  const details = ([displayName, emailAddress]) => ({ displayName, emailAddress });
  const field = (people) => ({ people, getAsync(back) { later(back, this.people.map(details)); } });

  function readItem(given) {
    const item = emitter({
      itemType: "message",
      itemId: given.id || "mail of " + given.from[1],
      subject: given.subject || "Re: Quick question",
      from: details(given.from),
      sender: details(given.sender || given.from),
      to: (given.to || [["Sam", "sam@rep.example"]]).map(details),
      cc: (given.cc || []).map(details),
    });
    item.getAllInternetHeadersAsync = (back) => later(back, given.headers || "");
    return item;
  }

  function draft(given) {
    return emitter({
      itemType: "message",
      conversationId: given.id || "draft",
      subject: { getAsync: (back) => later(back, "") },
      to: field(given.to || []),
      cc: field(given.cc || []),
      bcc: field(given.bcc || []),
    });
  }

  function itemOf(given) {
    if (!given) return null;
    if (given.kind === "appointment") return { itemType: "appointment", itemId: "a", subject: "Standup" };
    if (given.kind === "protected") return { itemType: "message", itemId: "p", subject: "" };
    return given.from ? readItem(given) : draft(given);
  }

  const EventType = {
    ItemChanged: "olkItemSelectedChanged",
    RecipientsChanged: "olkRecipientsChanged",
    OfficeThemeChanged: "officeThemeChanged",
    DialogMessageReceived: "dialogMessageReceived",
    DialogEventReceived: "dialogEventReceived",
  };
  const mailbox = emitter({ item: itemOf(setup.item) });
  const dialogs = [];

  function displayDialogAsync(url, options, back) {
    if (setup.dialogs === "blocked") return failed(back, 12011);
    const handlers = {};
    const dialog = {
      url,
      isOpen: true,
      addEventHandler: (type, handler) => { handlers[type] = handler; },
      isHeard: () => EventType.DialogEventReceived in handlers, // added last, after the opening
      close() { dialog.isOpen = false; },
      say: (message, origin) =>
        handlers[EventType.DialogMessageReceived]({ message: JSON.stringify(message), origin }),
      closedByUser() {
        dialog.isOpen = false;
        handlers[EventType.DialogEventReceived]({ error: 12006 });
      },
    };
    dialogs.push(dialog);
    return later(back, dialog);
  }

  const reaches = (has, wanted) => {
    const [major, minor] = String(has).split(".").map(Number);
    const [wantedMajor, wantedMinor] = wanted.split(".").map(Number);
    return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
  };

  window.Office = {
    EventType,
    HostType: { Outlook: "Outlook" },
    AsyncResultStatus: { Succeeded: SUCCEEDED, Failed: "failed" },
    MailboxEnums: { ItemType: { Message: "message", Appointment: "appointment" } },
    context: {
      mailbox,
      displayLanguage: setup.language,
      officeTheme: setup.theme,
      requirements: {
        isSetSupported: (name, version) => name in setup.sets && reaches(setup.sets[name], version),
      },
      ui: { displayDialogAsync },
    },
    onReady: () => Promise.resolve({ host: setup.host, platform: "OfficeOnline" }),
  };

  /** What a test plays. */
  window.outlook = {
    dialogs,
    mailbox,
    /** Another item is open: {from, …} is read, {to, …} is written, null is none. */
    open(given) {
      mailbox.item = itemOf(given);
      mailbox.fire(EventType.ItemChanged);
    },
    /** The item is null while the event fires, and there a moment later. */
    openLate(given, milliseconds) {
      mailbox.item = null;
      mailbox.fire(EventType.ItemChanged);
      setTimeout(() => { mailbox.item = itemOf(given); }, milliseconds);
    },
    address(to) {
      mailbox.item.to.people = to;
      mailbox.item.fire(EventType.RecipientsChanged, { changedRecipientFields: { to: true } });
    },
    paint(theme) { mailbox.fire(EventType.OfficeThemeChanged, { officeTheme: theme }); },
  };

  // Office.js takes these away from every page that loads it, so the pane must not need them.
  ["alert", "confirm", "prompt"].forEach((name) => {
    window[name] = () => { throw new Error(name + " is not there in an add-in"); };
  });
  history.pushState = history.replaceState = null;
})();

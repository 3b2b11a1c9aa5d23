// A stand-in for Office.js on the stand: the mail is the stand's, the account too. What it offers
// is what the pane uses; the names and shapes are those of learn.microsoft.com/javascript/api/outlook.

(function () {
  "use strict";

  const stand = window.parent.stand;
  const handlers = new Map(); // event type -> functions
  const succeeded = (value) => ({ status: "succeeded", value });
  const later = (callback, value) => setTimeout(() => callback?.(succeeded(value)), 5);

  const hears = {
    addHandlerAsync(type, handler, ...rest) {
      handlers.set(type, [...(handlers.get(type) ?? []), handler]);
      later(rest.at(-1));
    },
    removeHandlerAsync(type, ...rest) {
      handlers.delete(type);
      later(rest.at(-1));
    },
  };
  const detail = (one) => ({ displayName: one.name, emailAddress: one.address, recipientType: "externalUser" });
  const field = (read) => ({ ...hears, getAsync: (...rest) => later(rest.at(-1), read()) });

  function readItem(mail) {
    return {
      ...hears,
      itemType: "message",
      itemId: `stand-${mail.id}`,
      conversationId: `stand-conversation-${mail.id}`,
      internetMessageId: `<${mail.id}@stand.example>`,
      subject: mail.subject,
      from: detail(mail.sender),
      sender: detail(mail.sender),
      to: mail.to.map(detail),
      cc: mail.cc.map(detail),
    };
  }

  function composeItem(draft) {
    return {
      ...hears,
      itemType: "message",
      conversationId: null,
      subject: field(() => ""),
      from: field(() => detail({ name: stand.rep.name, address: stand.rep.email })),
      to: field(() => draft.to.map(detail)),
      cc: field(() => draft.cc.map(detail)),
      bcc: field(() => []),
    };
  }

  function item() {
    if (!stand.mail) return null;
    return stand.mail.mode === "compose" ? composeItem(stand.mail) : readItem(stand.mail);
  }

  const mailbox = {
    ...hears,
    item: item(),
    diagnostics: { hostName: "OutlookWebApp", hostVersion: "16.0", OWAView: "ThreeColumns" },
    userProfile: {
      displayName: stand.rep.name,
      emailAddress: stand.rep.email,
      timeZone: "W. Europe Standard Time",
      accountType: "office365",
    },
  };

  const fire = (type, event) => (handlers.get(type) ?? []).forEach((handler) => handler({ type, ...event }));
  const dark = window.parent.document.documentElement.classList.contains("dark");

  /**
   * A dialog: one of our own pages in a window. What its last page would say by messageParent, it
   * carries as data-message; Office's own script, which would say it, is not here.
   */
  function openDialog(url, opened) {
    const dialog = window.open(url, "_blank", "popup,width=480,height=640");
    if (!dialog) {
      opened?.({ status: "failed", error: { code: 12009 } });
      return;
    }
    const hears = new Map();
    const tell = (type, event) => hears.get(type)?.(event);
    const looking = setInterval(() => {
      const said = dialog.closed ? null : dialog.document?.querySelector("[data-message]");
      if (said) tell("dialogMessageReceived", { message: said.dataset.message, origin: location.origin });
      else if (dialog.closed) tell("dialogEventReceived", { error: 12006 });
      else return;
      clearInterval(looking);
    }, 200);
    opened?.(succeeded({
      addEventHandler: (type, handler) => hears.set(type, handler),
      close: () => dialog.close(),
    }));
  }

  window.Office = {
    HostType: { Outlook: "Outlook" },
    PlatformType: { OfficeOnline: "OfficeOnline" },
    EventType: {
      ItemChanged: "olkItemSelectedChanged",
      RecipientsChanged: "olkRecipientsChanged",
      OfficeThemeChanged: "officeThemeChanged",
      DialogMessageReceived: "dialogMessageReceived",
      DialogEventReceived: "dialogEventReceived",
    },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    MailboxEnums: { ItemType: { Message: "message", Appointment: "appointment" } },
    context: {
      mailbox,
      displayLanguage: stand.language,
      contentLanguage: stand.language,
      officeTheme: {
        isDarkTheme: dark,
        bodyBackgroundColor: dark ? "#1b1a19" : "#ffffff",
        bodyForegroundColor: dark ? "#f3f2f1" : "#242424",
        controlBackgroundColor: dark ? "#292827" : "#ffffff",
        controlForegroundColor: dark ? "#f3f2f1" : "#242424",
      },
      requirements: { isSetSupported: () => true },
      ui: {
        openBrowserWindow: (url) => window.open(url, "_blank", "noopener"),
        displayDialogAsync: (url, ...rest) => openDialog(url, rest.at(-1)),
      },
    },
    onReady(told) {
      const info = { host: "Outlook", platform: "OfficeOnline" };
      told?.(info);
      return Promise.resolve(info);
    },
    /** What the stand's page says to the pane, as Outlook would. */
    stand: {
      itemChanged() {
        mailbox.item = item();
        fire("olkItemSelectedChanged", { initialData: {} });
      },
      recipientsChanged() {
        fire("olkRecipientsChanged", { changedRecipientFields: { to: true, cc: true, bcc: false } });
      },
    },
  };

  // Questions to the server go as the stand's switches say.
  const send = window.fetch.bind(window);
  window.fetch = (to, options) =>
    options?.method === "POST" ? stand.unreliable(() => send(to, options)) : send(to, options);

  // Nested app authentication: Outlook signs the user in, by messages of MSAL's bridge protocol.
  const listeners = new Set();
  const reply = (asked, answer) => {
    const message = { messageType: "NestedAppAuthResponse", requestId: asked.requestId, success: true };
    const data = JSON.stringify({ ...message, ...answer });
    listeners.forEach((listener) => listener({ data }));
  };

  async function token(asked) {
    const headers = { "Content-Type": "application/json" };
    const body = JSON.stringify({ who: stand.who });
    const answer = await send("/stand/tokens/entra", { method: "POST", headers, body });
    const got = await answer.json();
    const account = {
      homeAccountId: `${got.account}.${got.tenant}`,
      environment: "login.microsoftonline.com",
      tenantId: got.tenant,
      username: got.username,
      localAccountId: got.account,
      name: got.name,
    };
    const signed = {
      access_token: got.accessToken,
      id_token: got.idToken,
      expires_in: got.expiresIn,
      scope: asked.tokenParams?.scope ?? "",
      properties: null,
      authority: `https://login.microsoftonline.com/${got.tenant}`,
    };
    reply(asked, { token: signed, account });
  }

  function context(asked) {
    const account = { homeAccountId: "", environment: "login.microsoftonline.com", tenantId: "" };
    reply(asked, {
      initContext: {
        sdkName: "relance.stand",
        sdkVersion: "1.0",
        accountContext: account,
        capabilities: { queryAccount: false },
      },
    });
  }

  function refuse(asked, description) {
    reply(asked, { success: false, error: { status: "TRANSIENT_ERROR", code: "stand", description } });
  }

  window.nestedAppAuthBridge = {
    addEventListener: (_name, listener) => listeners.add(listener),
    removeEventListener: (_name, listener) => listeners.delete(listener),
    postMessage(message) {
      const asked = JSON.parse(message);
      if (asked.method === "GetInitContext") context(asked);
      else token(asked).catch((error) => refuse(asked, error.message));
    },
  };
})();

/* The pane: what is open, what was asked about it, and what is shown. */
(function (pane) {
  "use strict";

  const body = document.body;
  const root = document.getElementById("page");
  const back = document.getElementById("back");
  const refresh = document.getElementById("refresh");
  const note = document.getElementById("note");
  const trouble = document.getElementById("trouble");
  const SLOW = 700; // ms
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone || "";

  let words = pane.wordsOf(navigator.language);
  let session = null;
  let desk = null;

  let generation = 0; // of the question whose answer is waited for; an older answer is dropped
  let mail = null; // what is open now
  let page = null; // what is shown, and for which mail
  let question = null; // what was asked last
  let trail = []; // by level: the question that a page of it answered
  let waiting = false;
  let slow = 0; // the timer after which it is said that an answer takes its time
  let linking = false; // a window in which the account is linked was opened
  let late = false; // a change was answered too late to be shown: what is shown may be older

  function label() {
    back.textContent = "‹ " + words.back;
    refresh.setAttribute("aria-label", words.refresh);
    refresh.title = words.refresh;
  }

  function busy(is) {
    waiting = is;
    root.setAttribute("aria-busy", String(is));
    root.querySelectorAll("button, input, select").forEach(function (one) { one.disabled = is; });
    back.disabled = refresh.disabled = is;
    clearTimeout(slow);
    if (is) slow = setTimeout(function () { note.textContent = words.loading; }, SLOW);
  }

  function stale() {
    note.textContent = "";
    root.classList.add("stale");
    if (root.firstElementChild) root.firstElementChild.inert = true;
  }

  function warn(text, more) {
    trouble.replaceChildren();
    trouble.hidden = !text;
    if (text) trouble.append(text, " ", more || "");
  }

  function draw(shown, pressed) {
    page = Object.assign({ mail: mail }, shown);
    root.classList.remove("stale");
    pane.draw(shown, root, press);
    back.hidden = !(shown.level > 0 || (shown.state === "refused" && trail.length));
    busy(false);
    if (pressed) root.querySelector("h1").focus();
  }

  /** A page in the pane's own words. */
  function say(state, sentence, button) {
    const items = [{ kind: "line", text: sentence, label: "", tone: "plain" }];
    if (button) items.push({ kind: "buttons", buttons: [button] });
    const sections = [{ heading: "", folded: false, items: items }];
    const language = words.language;
    note.textContent = "";
    draw({ state, title: words.title, subtitle: "", about: "", level: 0, language, sections });
  }

  function local(text, does) {
    return { text: text, url: "", tone: "good", does: does };
  }

  function signedOut() {
    say("signed_out", words.signedOut, local(words.signIn, signIn));
  }

  function signIn() {
    warn("");
    busy(true);
    session.signIn().then(
      function (token) {
        busy(false);
        if (token && mail.kind === "message") ask(question, true);
      },
      function () {
        busy(false);
        warn(words.blocked);
      }
    );
  }

  /** The page that links the account is opened in a dialog, and says when it is done. */
  function linkAccount(url) {
    linking = true;
    warn("");
    pane.openDialog(url).then(
      function (said) {
        if (said && said.relance === "linked" && mail.kind === "message") ask(question, true);
      },
      function () {
        const instead = document.createElement("a");
        Object.assign(instead, { href: url, target: "_blank", rel: "noopener noreferrer" });
        instead.textContent = words.leads;
        warn(words.blocked, instead);
      }
    );
  }

  function inDialog(shown) {
    shown.sections.forEach(function (section) {
      section.items.forEach(function (item) {
        (item.buttons || []).forEach(function (button) { button.dialog = Boolean(button.url); });
      });
    });
    return shown;
  }

  function remember(asked, level) {
    if (pane.changes(asked.act)) return;
    trail.length = Math.min(trail.length, level);
    trail[level] = asked;
  }

  function show(answer, asked, pressed) {
    const said = answer.said;
    warn("");
    if (answer.status === 401) return signedOut();
    if (!said || !said.page) return unreachable();
    if (answer.status === 200) remember(asked, said.page.level);
    draw(said.state === "not_linked" ? inDialog(said.page) : said.page, pressed);
    note.textContent = said.note || "";
  }

  /** What was typed stays, if it belongs to the mail that is open. */
  function unreachable() {
    const retry = document.createElement("button");
    retry.type = "button";
    retry.className = "button";
    retry.textContent = words.retry;
    retry.addEventListener("click", function () { ask(question, true); });
    if (!page || page.mail !== mail) {
      page = null;
      back.hidden = true;
      root.replaceChildren();
      root.dataset.state = "unreachable";
    }
    note.textContent = "";
    busy(false);
    warn(words.unreachable, retry);
    if (document.activeElement === body) retry.focus();
  }

  /** `pressed`: by the user, who expects to be led to what comes. */
  function ask(asked, pressed) {
    const mine = (generation += 1);
    const about = mail;
    question = asked;
    busy(true);
    const whole = Object.assign({ person: "", enrollment: "", key: "", fields: {} }, asked, {
      mode: about.mode, people: about.people, language: words.tag, zone: zone, generation: mine,
    });
    desk.ask(whole).then(
      function (answer) {
        if (mine === generation) show(answer, asked, pressed);
        settle(mine, asked);
      },
      function () {
        if (mine === generation) unreachable();
        settle(mine, asked);
      }
    );
  }

  /** After a change that was answered too late, what was shown meanwhile is asked for again. */
  function settle(mine, asked) {
    if (mine !== generation) late = late || pane.changes(asked.act);
    if (!late || waiting || mail.kind !== "message" || !page || page.level > 0) return;
    late = false;
    ask({ act: "show" }, false);
  }

  function press(button, fields) {
    if (waiting || root.classList.contains("stale")) return;
    if (button.does) return button.does();
    if (button.dialog) return linkAccount(button.url);
    const given = button.arguments;
    const rest = Object.assign({}, fields, given);
    ["person", "enrollment", "key"].forEach(function (name) { delete rest[name]; });
    // The key came with the page: pressed or sent again, the same button changes something once.
    ask({
      act: button.act, person: given.person || "", enrollment: given.enrollment || "",
      key: given.key || "", fields: rest,
    }, true);
  }

  function goBack() {
    const lower = trail.slice(0, page.level || trail.length).filter(Boolean);
    ask(lower.pop() || { act: "show" }, true);
  }

  function again() {
    if (mail && mail.kind === "message") ask(trail[trail.length - 1] || { act: "show" }, true);
  }

  /** In a draft, a form about somebody who is still on it is left alone while others are added. */
  function keepsPage(next) {
    if (!page || page.level === 0 || page.mail !== mail || next.mode !== "compose") return false;
    if (mail.mode !== "compose" || mail.id !== next.id || !question) return false;
    const whom = [question.person, page.about].map(function (one) { return (one || "").toLowerCase(); });
    return next.people.some(function (one) { return whom.includes(one.address.toLowerCase()); });
  }

  function opened(next) {
    if (keepsPage(next)) {
      mail = page.mail = next;
      return;
    }
    mail = next;
    generation += 1;
    trail = [];
    warn("");
    if (mail.kind === "message") {
      stale();
      ask({ act: "show" }, false);
    } else {
      say("no_mail", mail.kind === "none" ? words.nothing : words.other);
    }
  }

  /** Nothing of the page before is kept, whoever is on the next mail. */
  function leaving() {
    generation += 1;
    page = null;
    back.hidden = true;
    stale();
  }

  /** Somebody who linked the account in another window comes back to the pane. */
  function cameBack() {
    // Not before the window was opened: the press that opens it brings the focus first, and would
    // find its button gone.
    if (linking && !waiting && page && page.state === "not_linked") ask(question, false);
  }

  function begin(settings) {
    session = pane.openSession(settings, body.dataset.msal);
    desk = pane.openDesk(body.dataset.ask, session);
    window.addEventListener("focus", cameBack);
    pane.watchItem(leaving, opened);
  }

  function loadSettings() {
    return fetch(body.dataset.config, { credentials: "omit" }).then(function (response) {
      if (!response.ok) throw new Error("no settings");
      return response.json();
    });
  }

  function start() {
    busy(true);
    warn("");
    const office = window.Office ? Office.onReady() : Promise.resolve({ host: null });
    office.then(function (info) {
      if (!info || info.host !== "Outlook" || !Office.context.mailbox) {
        return say("outside", words.outside);
      }
      words = pane.wordsOf(Office.context.displayLanguage || navigator.language);
      label();
      pane.followTheme();
      return loadSettings().then(begin, function () {
        say("unreachable", words.unreachable, local(words.retry, start));
      });
    });
  }

  label();
  back.addEventListener("click", goBack);
  refresh.addEventListener("click", again);
  start();
})((window.relancePane = window.relancePane || {}));

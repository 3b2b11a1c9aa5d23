// Gmail's side panel, as far as an add-on can tell: it posts the events that Google posts, keeps a
// stack of cards, and does what the answers say. The look is our own.

import { cardView } from "./card.js";
import { el, post, say } from "./dom.js";

const SCOPES = [
  "https://www.googleapis.com/auth/gmail.addons.execute",
  "https://www.googleapis.com/auth/gmail.addons.current.message.metadata",
  "https://www.googleapis.com/auth/gmail.addons.current.action.compose",
  "https://www.googleapis.com/auth/userinfo.email",
  "https://www.googleapis.com/auth/script.locale",
];
const READS_HEADERS = SCOPES[1];
const NOTE_STAYS = 6000; // ms

const addresses = (people) => people.map((one) => (one.name ? `${one.name} <${one.address}>` : one.address));

export class GmailPanel {
  #place;
  #world;
  #stack = []; // of cards, the one that is seen last
  #turn = 0; // grows with every mail that is opened: a late answer for another one is dropped
  #last = null; // what was asked last, to be asked again
  #awaited = false; // whether a page is open that reloads the panel when it is left

  constructor(place, world) {
    this.#place = place;
    this.#world = world;
    addEventListener("focus", () => this.#returned());
  }

  /** A mail was opened, or none: Gmail asks for the first card. */
  open() {
    const { mail } = this.#world;
    this.#turn += 1;
    this.#stack = [];
    if (mail?.mode === "compose") {
      say(this.#place, "Type an address, then press the Relance button below the message.");
      return null;
    }
    return this.#ask(this.#url(mail ? "message" : "homepage"));
  }

  /** The add-on's button below a new message. */
  pressed() {
    this.#turn += 1;
    this.#stack = [];
    return this.#ask(this.#url("compose"));
  }

  /** Gmail tells an add-on nothing while somebody types addresses. */
  recipientsChanged() {}

  #url(name) {
    return `${this.#world.base}/gmail/${name}`;
  }

  /** Post the event for an endpoint, as Google does for the button `parameters` come from. */
  async #ask(url, parameters = {}) {
    const turn = this.#turn;
    this.#last = { url, parameters };
    this.#busy(true);
    try {
      const answer = await this.#send(url, parameters);
      if (turn === this.#turn) this.#apply(answer);
    } catch (error) {
      if (turn === this.#turn) this.#failed(error);
    } finally {
      if (turn === this.#turn) this.#busy(false);
    }
  }

  async #send(url, parameters) {
    const event = await this.#event(url, parameters);
    const headers = {
      "Content-Type": "application/json",
      Authorization: `Bearer ${event.authorizationEventObject.systemIdToken}`,
    };
    const options = { method: "POST", headers, body: JSON.stringify(event) };
    const answer = await this.#world.unreliable(() => fetch(new URL(url).pathname, options));
    if (!answer.ok) throw new Error(`The add-on answered ${answer.status}.`);
    return answer.json();
  }

  async #event(url, parameters) {
    const { who, language, scoped, mail } = this.#world;
    const formInputs = this.#inputs();
    const tokens = await post("tokens/google", { who, audience: url });
    const authorizedScopes = SCOPES.filter((scope) => scoped || scope !== READS_HEADERS);
    const common = { hostApp: "GMAIL", platform: "WEB", userLocale: language, parameters, formInputs };
    common.timeZone = { id: "Europe/Oslo", offset: 3600000 };
    return {
      commonEventObject: common,
      authorizationEventObject: { ...tokens, authorizedScopes },
      gmail: mail ? this.#opened(mail) : {},
    };
  }

  #opened(mail) {
    if (mail.mode === "compose") {
      return { toRecipients: addresses(mail.to), ccRecipients: addresses(mail.cc), bccRecipients: [] };
    }
    return {
      messageId: `msg-f:${mail.id}`,
      threadId: `thread-f:${mail.id}`,
      accessToken: "stand-message-token",
    };
  }

  #inputs() {
    const inputs = {};
    for (const input of this.#place.querySelectorAll("[data-name]")) {
      if (["checkbox", "radio"].includes(input.type) && !input.checked) continue;
      inputs[input.dataset.name] ??= { stringInputs: { value: [] } };
      inputs[input.dataset.name].stringInputs.value.push(input.value);
    }
    return inputs;
  }

  /** Do what an answer says: RenderActions, SubmitFormResponse, or a request for a permission. */
  #apply(answer) {
    if (answer.requesting_google_scopes) return this.#askForScopes(answer.requesting_google_scopes);
    const told = answer.custom_authorization_prompt ?? answer.renderActions ?? answer;
    const action = told.action ?? {};
    for (const navigation of action.navigations ?? []) this.#navigate(navigation);
    this.#draw();
    if (action.notification) this.#note(action.notification.text);
    if (action.link) this.#openLink(action.link);
    return null;
  }

  #navigate(navigation) {
    const stack = this.#stack;
    if (navigation.popToRoot) stack.length = Math.min(stack.length, 1);
    if (navigation.pop) stack.pop();
    if (navigation.popToCard) {
      while (stack.length > 1 && stack.at(-1).name !== navigation.popToCard) stack.pop();
    }
    if (navigation.pushCard) stack.push(navigation.pushCard);
    if (navigation.updateCard) stack[Math.max(stack.length - 1, 0)] = navigation.updateCard;
  }

  #draw() {
    const card = this.#stack.at(-1);
    const acts = { press: (onClick) => this.#press(onClick) };
    const shown = card ? cardView(card, acts) : el("p", { class: "hint" }, "No card.");
    this.#place.replaceChildren(this.#bar(card), shown, el("div", { class: "g-toast", hidden: "", role: "status" }));
  }

  #bar(card) {
    const back = el("button", { type: "button", class: "g-back", "aria-label": "Back" }, "←");
    back.hidden = this.#stack.length < 2;
    back.addEventListener("click", () => {
      this.#stack.pop();
      this.#draw();
    });
    const menu = el("details", { class: "g-menu" }, [el("summary", { "aria-label": "More" }, "⋮"), el("div")]);
    const entry = (text, act) => {
      const button = el("button", { type: "button" }, text);
      button.addEventListener("click", () => {
        menu.open = false;
        act();
      });
      menu.lastChild.append(button);
    };
    for (const each of card?.cardActions ?? []) entry(each.actionLabel, () => this.#press(each.onClick));
    entry("Open Relance", () => this.#openLink({ url: `${this.#world.base}/` }));
    entry("Refresh", () => this.#ask(this.#url("refresh")));
    return el("div", { class: "g-bar" }, [back, el("b", {}, "Relance"), menu]);
  }

  #press(onClick) {
    if (onClick?.action) {
      const { function: url, parameters = [] } = onClick.action;
      return this.#ask(url, Object.fromEntries(parameters.map((each) => [each.key, each.value])));
    }
    if (onClick?.openLink) return this.#openLink(onClick.openLink);
    if (onClick?.card) {
      this.#stack.push(onClick.card);
      return this.#draw();
    }
    return null;
  }

  #openLink(link) {
    window.open(link.url, "_blank", "noopener");
    this.#awaited = link.onClose === "RELOAD";
  }

  /** Back from a page that was opened with onClose RELOAD: Gmail asks anew. */
  #returned() {
    if (!this.#awaited) return;
    this.#awaited = false;
    this.open();
  }

  /** Google's own question; when it is answered, Google repeats what was asked last. */
  #askForScopes(wanted) {
    const allow = el("button", { type: "button", class: "FILLED" }, "Allow");
    allow.addEventListener("click", () => {
      this.#world.grant();
      this.#ask(this.#last.url, this.#last.parameters);
    });
    const names = wanted.all_scopes ? SCOPES : wanted.scopes;
    const list = names.map((scope) => el("li", {}, scope.split("/").at(-1)));
    this.#place.replaceChildren(
      this.#bar(null),
      el("div", { class: "g-section" }, [
        el("p", {}, "Google asks on behalf of Relance for:"),
        el("ul", {}, list),
        allow,
      ]),
    );
  }

  #failed(error) {
    const again = el("button", { type: "button" }, "Try again");
    again.addEventListener("click", () => this.#ask(this.#last.url, this.#last.parameters));
    if (this.#stack.length) {
      this.#draw();
      this.#note(`Something went wrong: ${error.message}`);
      return;
    }
    const words = el("p", { role: "alert" }, `Something went wrong: ${error.message}`);
    this.#place.replaceChildren(el("div", { class: "g-section" }, [words, again]));
  }

  #note(text) {
    const toast = this.#place.querySelector(".g-toast");
    toast.textContent = text;
    toast.hidden = false;
    setTimeout(() => (toast.hidden = true), NOTE_STAYS);
  }

  #busy(yes) {
    this.#place.classList.toggle("g-busy", yes);
    this.#place.setAttribute("aria-busy", String(yes));
  }
}

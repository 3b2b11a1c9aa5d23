// The mail that is open: one that was received, or one that is being written.

import { el } from "./dom.js";

const named = (one) => (one.name ? `${one.name} <${one.address}>` : one.address);

/** A mail of the inbox. */
export function reading(mail) {
  const rows = [["From", [mail.sender]], ["To", mail.to], ["Cc", mail.cc]];
  return el("article", {}, [
    el("h2", {}, mail.subject),
    el("dl", {}, rows.filter(([, people]) => people.length).flatMap(([label, people]) => [
      el("dt", {}, label),
      el("dd", {}, people.map(named).join(", ")),
    ])),
    el("pre", {}, mail.text),
  ]);
}

/** "Anna <anna@x.example>, ben@y.example" as people; what is no address yet is left out. */
export function people(text) {
  return text
    .split(",")
    .map((part) => part.trim().match(/^(?:"?([^"<]*?)"?\s*<([^<>\s]+@[^<>\s]+)>|([^<>\s]+@[^<>\s]+))$/))
    .filter(Boolean)
    .map((found) => ({ name: found[1] ?? "", address: found[2] ?? found[3] }));
}

/** A new message; `changed` hears of its recipients, `pressed` of the relance button below it. */
export function composer(draft, world, changed, pressed) {
  const line = (label, name) => {
    const input = el("input", { name, autocomplete: "off", list: "known", "aria-label": label });
    input.addEventListener("change", () => {
      draft[name] = people(input.value);
      changed();
    });
    return el("label", {}, [el("span", { class: "hint" }, label), input]);
  };
  const button = el("button", { type: "button", id: "relance", title: "Relance" }, "Relance");
  button.addEventListener("click", pressed);
  const known = world.contacts.map((one) => el("option", { value: one.address }, one.name));
  return el("form", { class: "composer" }, [
    el("h2", {}, "New message"),
    line("To", "to"),
    line("Cc", "cc"),
    el("input", { placeholder: "Subject", "aria-label": "Subject" }),
    el("textarea", { "aria-label": "Text" }),
    el("div", { class: "bar" }, [
      button,
      el("span", { class: "hint" }, "Gmail's panel looks when this is pressed, Outlook's sees by itself who is written to."),
    ]),
    el("datalist", { id: "known" }, known),
  ]);
}

// Draws one card of Google's card JSON (google.apps.card.v1); what it does not know, it says.

import { el } from "./dom.js";
import { markup } from "./markup.js";

const FOOTER = ["secondaryButton", "primaryButton"];

/** A card as elements; `acts.press(onClick)` hears of everything that is pressed. */
export function cardView(card, acts) {
  const parts = [];
  if (card.header) parts.push(header(card.header));
  parts.push(...(card.sections ?? []).map((each) => section(each, acts)));
  const view = el("div", { class: "g-card" }, parts);
  if (!card.fixedFooter) return view;
  const buttons = FOOTER.filter((name) => card.fixedFooter[name]).map((name) =>
    button({ type: name === "primaryButton" ? "FILLED" : "OUTLINED", ...card.fixedFooter[name] }, acts),
  );
  return el("div", { class: "g-frame" }, [view, el("div", { class: "g-footer" }, buttons)]);
}

function header({ title, subtitle, imageUrl, imageAltText, imageType }) {
  const parts = [el("div", {}, [el("b", {}, title), subtitle ? el("small", {}, subtitle) : null])];
  if (imageUrl) {
    const shape = imageType === "CIRCLE" ? "g-round" : "";
    parts.unshift(el("img", { src: imageUrl, alt: imageAltText ?? "", class: shape }));
  }
  return el("div", { class: "g-header" }, parts);
}

function section(given, acts) {
  const widgets = (given.widgets ?? []).map((each) => widget(each, acts));
  const shown = given.collapsible ? (given.uncollapsibleWidgetsCount ?? 0) : widgets.length;
  const parts = given.header ? [el("h3", {}, [markup(given.header)])] : [];
  parts.push(...widgets.slice(0, shown));
  if (shown < widgets.length) {
    const rest = el("div", { hidden: "" }, widgets.slice(shown));
    const more = el("button", { type: "button", class: "BORDERLESS g-more", "aria-expanded": "false" }, "⌄");
    more.setAttribute("aria-label", "Show more");
    more.addEventListener("click", () => {
      rest.hidden = !rest.hidden;
      more.textContent = rest.hidden ? "⌄" : "⌃";
      more.setAttribute("aria-expanded", String(!rest.hidden));
    });
    parts.push(rest, more);
  }
  return el("section", { class: "g-section" }, parts);
}

const WIDGETS = {
  textParagraph: ({ text }) => el("p", { class: "g-text" }, [markup(text)]),
  divider: () => el("hr"),
  image: ({ imageUrl, altText }) => el("img", { src: imageUrl, alt: altText ?? "", class: "g-image" }),
  decoratedText: decorated,
  buttonList: ({ buttons }, acts) => el("div", { class: "g-buttons" }, buttons.map((each) => button(each, acts))),
  textInput,
  selectionInput,
  columns: ({ columnItems }, acts) =>
    el("div", { class: "g-columns" }, columnItems.map((column) =>
      el("div", {}, (column.widgets ?? []).map((each) => widget(each, acts))))),
  chipList: ({ chips }, acts) =>
    el("div", { class: "g-buttons" }, chips.map((chip) => button({ ...chip, text: chip.label }, acts))),
};

function widget(given, acts) {
  const kind = Object.keys(given).find((name) => name in WIDGETS);
  if (kind) return WIDGETS[kind](given[kind], acts);
  return el("p", { class: "g-unknown", role: "alert" }, `unknown widget: ${Object.keys(given).join(", ")}`);
}

function decorated({ startIcon, topLabel, text, bottomLabel, button: beside, onClick, wrapText }, acts) {
  const words = el("div", { class: wrapText ? "g-words g-wraps" : "g-words" }, [
    topLabel ? el("small", {}, [markup(topLabel)]) : null,
    el("span", {}, [markup(text)]),
    bottomLabel ? el("small", {}, [markup(bottomLabel)]) : null,
  ]);
  const parts = [startIcon ? icon(startIcon) : null, words, beside ? button(beside, acts) : null];
  if (!onClick) return el("div", { class: "g-decorated" }, parts);
  const row = el("div", { class: "g-decorated g-pressable", role: "button", tabindex: "0" }, parts);
  row.addEventListener("click", () => acts.press(onClick));
  row.addEventListener("keydown", (event) => event.key === "Enter" && acts.press(onClick));
  return row;
}

function icon({ knownIcon, materialIcon, iconUrl, altText }) {
  if (iconUrl) return el("img", { src: iconUrl, alt: altText ?? "", class: "g-icon" });
  const name = materialIcon?.name ?? knownIcon ?? "";
  return el("span", { class: "g-icon", title: altText ?? name, "aria-hidden": "true" }, GLYPHS[name] ?? "•");
}

// Google draws these from its icon font, which is not here.
const GLYPHS = {
  PERSON: "☺", EMAIL: "✉", CLOCK: "◷", STAR: "★", BOOKMARK: "⚑", DESCRIPTION: "☰", INVITE: "✚",
  person: "☺", mail: "✉", schedule: "◷", pause: "⏸", play_arrow: "▶", check: "✓", warning: "⚠",
  error: "⚠", info: "ℹ", block: "⊘", task: "☑", history: "↺", done: "✓", check_circle: "✓",
};

function button(given, acts) {
  const { text, icon: drawn, type, disabled, altText, onClick, color } = given;
  const made = el("button", { type: "button", class: type ?? "OUTLINED" }, text || drawn?.altText || altText || "");
  if (altText) made.setAttribute("aria-label", altText);
  if (color) made.style.setProperty("--own", rgb(color));
  made.disabled = Boolean(disabled);
  made.addEventListener("click", () => acts.press(onClick));
  return made;
}

function rgb({ red = 0, green = 0, blue = 0 }) {
  return `rgb(${[red, green, blue].map((part) => Math.round(part * 255)).join(" ")})`;
}

function textInput({ name, label, value, hintText, type }) {
  const input = el(type === "MULTIPLE_LINE" ? "textarea" : "input", { "data-name": name });
  input.value = value ?? "";
  return el("label", { class: "g-input" }, [
    el("small", {}, label ?? ""),
    input,
    hintText ? el("small", {}, hintText) : null,
  ]);
}

function selectionInput({ name, label, type, items = [], onChangeAction }, acts) {
  const changed = () => onChangeAction && acts.press({ action: onChangeAction });
  if (type === "DROPDOWN") {
    const choices = items.map((item) => {
      const option = el("option", { value: item.value }, item.text);
      option.selected = Boolean(item.selected);
      return option;
    });
    const select = el("select", { "data-name": name }, choices);
    select.addEventListener("change", changed);
    return el("label", { class: "g-input" }, [el("small", {}, label ?? ""), select]);
  }
  const kind = type === "RADIO_BUTTON" ? "radio" : "checkbox";
  const rows = items.map((item) => {
    const box = el("input", { type: kind, name, value: item.value, "data-name": name });
    box.checked = Boolean(item.selected);
    box.addEventListener("change", changed);
    const words = el("span", {}, [
      el("span", {}, item.text),
      item.bottomText ? el("small", {}, item.bottomText) : null,
    ]);
    return el("label", { class: "g-option" }, [box, words]);
  });
  return el("fieldset", { class: "g-input" }, [el("legend", {}, label ?? ""), ...rows]);
}

// Outlook around the pane: a frame with the real page, told which mail is open as Outlook tells it.

import { el } from "./dom.js";

export class OutlookPanel {
  #place;
  #world;
  #frame = null;
  #shown = ""; // what the frame was loaded for; for anything else it is loaded anew

  constructor(place, world) {
    this.#place = place;
    this.#world = world;
  }

  /** A mail was opened, or none. A pinned pane stays and hears of it; another mode is another pane. */
  open() {
    const { mail, language, who } = this.#world;
    const mode = mail?.mode ?? "read";
    const dark = document.documentElement.classList.contains("dark");
    const wanted = [mode, language, who, dark].join(" ");
    if (wanted === this.#shown) {
      this.#office()?.stand.itemChanged();
      return;
    }
    this.#shown = wanted;
    this.#frame = el("iframe", { src: `/outlook/${mode}`, title: "The pane in Outlook" });
    this.#frame.style.colorScheme = dark ? "dark" : "light";
    this.#place.replaceChildren(this.#frame);
  }

  /** The button in the ribbon: it opens the pane, which is open. */
  pressed() {
    this.open();
  }

  /** Somebody was added to the message, or taken off. */
  recipientsChanged() {
    this.#office()?.stand.recipientsChanged();
  }

  #office() {
    return this.#frame?.contentWindow?.Office;
  }
}

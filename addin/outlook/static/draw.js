/* Draws a page: the server's plain values become elements; text stays text. */
(function (pane) {
  "use strict";

  const LONGEST_VALUE = 2000; // characters of a field, as the server takes them

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  function line(item) {
    const made = element("p", "line " + item.tone);
    if (item.label) made.append(element("span", "label", item.label), " ");
    made.append(element("span", "text", item.text));
    return made;
  }

  function labelled(item, control) {
    const made = element("label", "field");
    control.name = item.name;
    made.append(element("span", "label", item.label), control);
    if (item.hint) made.append(element("small", "hint", item.hint));
    return made;
  }

  function field(item) {
    const input = element("input");
    input.type = "text";
    input.value = item.value;
    input.maxLength = LONGEST_VALUE;
    input.autocomplete = "off";
    return labelled(item, input);
  }

  function choice(item) {
    const select = element("select");
    item.options.forEach(function (option) {
      select.append(new Option(option.text, option.value, option.chosen, option.chosen));
    });
    return labelled(item, select);
  }

  function link(button) {
    const made = element("a", "button " + button.tone, button.text);
    made.href = button.url;
    made.target = "_blank";
    made.rel = "noopener noreferrer";
    return made;
  }

  function button(item, press) {
    const isPage = /^https?:\/\//.test(item.url);
    if (isPage && !item.dialog) return link(item);
    const made = element("button", "button " + item.tone, item.text);
    made.type = "button";
    made.addEventListener("click", function () { press(item); });
    return made;
  }

  function itemOf(item, press) {
    switch (item.kind) {
      case "line":
        return line(item);
      case "alert":
        return element("p", "alert " + item.tone, item.text);
      case "field":
        return field(item);
      case "choice":
        return choice(item);
      case "buttons": {
        const row = element("div", "buttons");
        item.buttons.forEach(function (one) { row.append(button(one, press)); });
        return row;
      }
      default:
        return element("p", "line", item.text || "");
    }
  }

  /** What the page's heading says already is not said again below it. */
  function sectionOf(section, page, press) {
    const made = element(section.folded ? "details" : "section");
    const name = section.folded ? "summary" : "h2";
    if (section.heading && (section.folded || section.heading !== page.title)) {
      made.append(element(name, "", section.heading));
    }
    section.items.forEach(function (item) {
      const repeats = item.kind === "line" && item.text && item.text === page.subtitle;
      if (!repeats) made.append(itemOf(item, press));
    });
    return made;
  }

  function buttonsOf(page) {
    const rows = page.sections.map(function (section) {
      return section.items.filter(function (item) { return item.kind === "buttons"; });
    });
    return [].concat.apply([], rows).reduce(function (all, row) { return all.concat(row.buttons); }, []);
  }

  /** Whose page it is stands on it in any case; our own name stands above every page. */
  function heading(page) {
    const isOurs = page.title === document.querySelector(".brand").textContent;
    const made = element("header", isOurs ? "who unseen" : "who");
    const title = element("h1", "", page.title);
    title.tabIndex = -1;
    made.append(title);
    if (page.subtitle) made.append(element("p", "subtitle", page.subtitle));
    const shown = (page.title + " " + page.subtitle).toLowerCase();
    if (page.about && !shown.includes(page.about)) made.append(element("p", "about", page.about));
    return made;
  }

  /** Draws the page into `root`; `press(button, fields)` is called with what is pressed. */
  pane.draw = function (page, root, press) {
    const form = element("form");
    form.noValidate = true;

    function fields() {
      const filled = {};
      form.querySelectorAll("input[name], select[name]").forEach(function (control) {
        filled[control.name] = control.value;
      });
      return filled;
    }

    function pressed(one) { press(one, one.takes_fields ? fields() : {}); }

    form.addEventListener("submit", function (event) { event.preventDefault(); });
    form.addEventListener("keydown", function (event) {
      if (event.key !== "Enter" || event.target.tagName !== "INPUT") return;
      event.preventDefault();
      const main = buttonsOf(page).find(function (one) { return one.takes_fields; });
      if (main) pressed(main);
    });
    form.append(heading(page));
    page.sections.forEach(function (section) { form.append(sectionOf(section, page, pressed)); });
    root.dataset.state = page.state;
    root.replaceChildren(form);
    document.documentElement.lang = page.language;
  };
})((window.relancePane = window.relancePane || {}));

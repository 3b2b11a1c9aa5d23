// The stand: a mock mailbox on the left, the two panels, and how everybody stands on the right.

import { GmailPanel } from "./gmail.js";
import { OutlookPanel } from "./outlook.js";
import { el, post, say } from "./dom.js";
import { composer, reading } from "./mail.js";

const LATE = 3000; // ms by which "late" answers are late
const LOOK = 1000; // ms between two looks at how everybody stands

const by = (id) => document.getElementById(id);

let onTheirWay = 0;

function counted(more) {
  onTheirWay += more;
  by("on-their-way").textContent = String(onTheirWay);
}

/** What the switches say, and which mail is open; both panels read it. */
const world = {
  rep: null,
  base: "",
  who: "maya",
  language: "en",
  scoped: true,
  mail: null, // {mode: "read" | "compose", …}, as mail.js makes it

  /** Carry a request out as the switches stood when it was made: its answer may be late or lost. */
  async unreliable(send) {
    const { checked: lost } = by("lost");
    const { checked: late } = by("late");
    counted(1);
    try {
      const answer = await send();
      if (late) await new Promise((done) => setTimeout(done, LATE));
      if (lost) throw new TypeError("Failed to fetch");
      return answer;
    } finally {
      counted(-1);
    }
  },

  /** The person gave what Google asked for. */
  grant() {
    by("no-scope").checked = false;
    world.scoped = true;
  },
};

const panels = { gmail: new GmailPanel(by("gmail"), world), outlook: new OutlookPanel(by("outlook"), world) };
let shown = "gmail";
let standingsBefore = null;
let newest = 0; // the number of the newest look
let acting = 0; // changes of the stand's world on their way

function show(name) {
  shown = name;
  for (const each of Object.keys(panels)) {
    by(each).hidden = each !== name;
    by(`tab-${each}`).setAttribute("aria-selected", String(each === name));
  }
  panels[name].open();
}

function open(mail, entry) {
  world.mail = mail;
  for (const each of by("mails").querySelectorAll("[aria-current]")) each.removeAttribute("aria-current");
  entry?.setAttribute("aria-current", "true");
  panels[shown].open();
}

function list(mails) {
  by("mails").replaceChildren(
    ...mails.map((mail) => {
      const entry = el("button", { type: "button" }, [
        el("b", {}, mail.sender.name),
        el("span", {}, mail.subject),
        el("small", {}, mail.shows),
      ]);
      entry.addEventListener("click", () => {
        by("mail").replaceChildren(reading(mail));
        open({ mode: "read", ...mail }, entry);
      });
      return el("li", {}, [entry]);
    }),
  );
}

function write() {
  const draft = { mode: "compose", to: [], cc: [] };
  const onButton = () => panels[shown].pressed();
  by("mail").replaceChildren(composer(draft, world, () => panels[shown].recipientsChanged(), onButton));
  open(draft);
  by("mail").querySelector("input").focus();
}

function line(each) {
  const step = `${each.step} of ${each.steps} steps done`;
  const next = each.next ? `next ${each.next}` : each.left ? `${each.left} left` : "";
  return el("li", { "data-email": each.email, "data-status": each.status }, [
    el("details", {}, [
      el("summary", {}, [
        el("span", { class: "who" }, [
          el("b", {}, each.name),
          el("span", { class: `status ${each.status}` }, each.status.replaceAll("_", " ")),
        ]),
        el("small", {}, `${each.sequence} · ${each.by}`),
        el("small", {}, [step, next, each.reason].filter(Boolean).join(" · ")),
      ]),
      el("ul", {}, each.receipts.map((one) => el("li", { "data-what": one.what }, `${one.at}: ${one.sentence}`))),
    ]),
  ]);
}

function drawStandings(told) {
  by("clock").textContent = told.clock;
  const well = told.mailbox === "connected";
  by("health").hidden = well;
  by("health").textContent = well ? "" : `Maya's mailbox: ${told.mailbox.replaceAll("_", " ")}`;
  by("cut-off").checked = !well;
  const before = new Map([...by("standings").children].map((item) => [item.dataset.id, item]));
  const items = told.lines.map((each) => {
    const old = before.get(String(each.id));
    const text = JSON.stringify(each);
    if (old?.dataset.text === text) return old;
    const item = line(each);
    item.dataset.id = each.id;
    item.dataset.text = text;
    item.querySelector("details").open = old?.querySelector("details").open ?? false;
    if (standingsBefore) item.classList.add("changed");
    return item;
  });
  by("standings").replaceChildren(...items);
  standingsBefore = told;
}

/** Draw how everybody stands; what was asked before a change or a newer look is not drawn. */
async function look() {
  if (acting) return;
  newest += 1;
  const mine = newest;
  try {
    const answer = await fetch("standings");
    if (!answer.ok) return;
    const told = await answer.json();
    if (mine === newest) drawStandings(told);
  } catch {
    by("clock").textContent = "The stand has ended.";
  }
}

/** Change the stand's world. An answer from before it would turn a switch back under the hand. */
async function change(path, body) {
  newest += 1;
  acting += 1;
  try {
    await post(path, body);
  } finally {
    acting -= 1;
  }
  await look();
}

async function watch() {
  await look();
  setTimeout(watch, LOOK);
}

function turn(id, act) {
  by(id).addEventListener("change", async (event) => {
    await act(event.target);
    panels[shown].open();
  });
}

async function start() {
  const told = await (await fetch("mailbox")).json();
  world.rep = told.rep;
  world.base = told.base_url;
  world.contacts = told.contacts;
  by("sign-in").textContent = `${told.rep.email}, password ${told.rep.password}.`;
  list(told.mails);
  by("write").addEventListener("click", write);
  for (const name of Object.keys(panels)) by(`tab-${name}`).addEventListener("click", () => show(name));
  for (const button of document.querySelectorAll("[data-hours]")) {
    button.addEventListener("click", async () => {
      await change("clock", { hours: Number(button.dataset.hours) });
      panels[shown].open();
    });
  }
  const asked = new URLSearchParams(location.search).get("language");
  if ([...by("language").options].some((each) => each.value === asked)) {
    by("language").value = world.language = asked;
  }
  turn("language", (choice) => (world.language = choice.value));
  turn("dark", (box) => document.documentElement.classList.toggle("dark", box.checked));
  turn("newcomer", (box) => (world.who = box.checked ? `new-${Date.now().toString(36)}` : "maya"));
  turn("no-scope", (box) => (world.scoped = !box.checked));
  turn("cut-off", (box) => change("connection", { works: !box.checked }));
  show("gmail");
  watch();
}

window.stand = world; // the mock of Office.js in the frame reads it
start().catch((error) => say(by("mail"), `The stand could not start: ${error.message}`));

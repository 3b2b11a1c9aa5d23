// Keeps parts of a page fresh, asks before what cannot be taken back, ticks all boxes at once.
// Every page works without it.
"use strict";

const EVERY = 2000; // milliseconds between two looks; ten times as long while they fail

const isBusy = (part) =>
  part.contains(document.activeElement) && document.activeElement.matches("input:not([type=checkbox]), select, textarea, button");

function kept(part) {
  const ticked = new Set([...part.querySelectorAll("input[type=checkbox][value]:checked")].map((box) => box.name + "=" + box.value));
  const open = new Set([...part.querySelectorAll("details")].flatMap((one, place, all) => (one.open ? [all.length - place] : [])));
  return () => {
    for (const box of part.querySelectorAll("input[type=checkbox][value]")) {
      if (ticked.has(box.name + "=" + box.value)) box.checked = true;
    }
    // The list grows at its top, so that places are counted from its end.
    part.querySelectorAll("details").forEach((one, place, all) => { one.open = open.has(all.length - place); });
  };
}

async function refresh(part) {
  const answer = await fetch(part.dataset.live, { redirect: "manual", headers: { Accept: "text/html" } });
  if (answer.type === "opaqueredirect") {
    location.reload(); // the session is over; the page leads to the sign-in
    return;
  }
  if (!answer.ok) throw new Error(String(answer.status));
  const text = await answer.text();
  if (text === part.dataset.shown || isBusy(part)) return;
  const restore = kept(part);
  part.innerHTML = text; // made and escaped by our own templates
  part.dataset.shown = text;
  restore();
}

async function watch(part) {
  for (let wait = EVERY; ; ) {
    await new Promise((done) => setTimeout(done, wait));
    if (document.hidden) continue;
    wait = await refresh(part).then(() => EVERY, () => 10 * EVERY);
  }
}

document.addEventListener("submit", (event) => {
  const question = event.submitter?.dataset.confirm;
  if (question && !window.confirm(question)) event.preventDefault();
});

document.addEventListener("change", (event) => {
  const name = event.target.dataset.all;
  if (!name) return;
  for (const box of event.target.form.elements) {
    if (box.name === name && box.type === "checkbox") box.checked = event.target.checked;
  }
});

document.querySelectorAll("[data-live]").forEach(watch);

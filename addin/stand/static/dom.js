// Small helpers: elements from text, never from markup, and requests of the stand's own.

/** An element with attributes and either a text or children. */
export function el(name, attributes = {}, content = []) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (Array.isArray(content)) made.append(...content.filter((each) => each != null));
  else made.textContent = content ?? "";
  return made;
}

/** Replace what a place shows by one sentence. */
export function say(place, sentence) {
  place.replaceChildren(el("p", { class: "hint", role: "status" }, sentence));
}

/** Ask the stand itself; gives the answer's JSON, or null for an empty one. */
export async function post(path, body) {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`the stand answered ${answer.status}`);
  return answer.status === 204 ? null : answer.json();
}

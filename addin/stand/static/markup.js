// The few tags that Google allows in a card's texts; every other one is shown as nobody's markup.

const ALLOWED = new Set(["B", "I", "U", "S", "STRIKE", "BR", "FONT", "A", "TIME"]);

/** A text with Google's tags as a fragment. It is parsed where no script runs and copied by hand. */
export function markup(text) {
  const parsed = new DOMParser().parseFromString(String(text ?? ""), "text/html");
  const copied = document.createDocumentFragment();
  copied.append(...[...parsed.body.childNodes].flatMap(copy));
  return copied;
}

function copy(node) {
  if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.data)];
  if (node.nodeType !== Node.ELEMENT_NODE) return [];
  const inner = [...node.childNodes].flatMap(copy);
  if (!ALLOWED.has(node.tagName)) return inner;
  const made = document.createElement(node.tagName === "FONT" ? "span" : node.tagName);
  const colour = node.getAttribute("color");
  if (node.tagName === "FONT" && /^#[0-9a-f]{6}$/i.test(colour ?? "")) made.style.color = colour;
  if (node.tagName === "A" && /^https?:/.test(node.getAttribute("href") ?? "")) {
    made.href = node.getAttribute("href");
    made.target = "_blank";
    made.rel = "noopener";
  }
  made.append(...inner);
  return [made];
}

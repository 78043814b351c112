// Makes a small stylesheet out of a large one: keeps the rules whose every class is used by our pages. A stylesheet is
// read as a list of blocks `{ head, body }`; only what Det Fælles Designsystem and our own css use is understood.

/** @typedef {{ head: string, body: string | null }} Block `body` is null for a statement that ends with a semicolon. */

/** The stylesheet with only the rules that can match a page made of these classes. */
export function purge(css, used) {
  return blocks(withoutComments(css))
    .map((block) => purgeBlock(block, used))
    .filter((text) => text !== "")
    .join("");
}

/** The stylesheet without comments and needless blanks. Not clever: it only has to be right. */
export function minify(css) {
  return withoutComments(css)
    .replace(/\s+/g, " ")
    .replace(/\s*([{};,>])\s*/g, "$1")
    .replace(/:\s+/g, ":")
    .replace(/;}/g, "}")
    .trim();
}

const withoutComments = (css) => css.replace(/\/\*[\s\S]*?\*\//g, "");

function purgeBlock({ head, body }, used) {
  if (body === null || head.startsWith("@font-face")) return "";
  if (/^@(media|supports)/.test(head)) {
    const kept = purge(body, used);
    return kept === "" ? "" : `${head}{${kept}}`;
  }
  if (head.startsWith("@")) return `${head}{${body}}`;
  const selectors = splitSelectors(head).filter((selector) => canMatch(selector, used));
  return selectors.length === 0 ? "" : `${selectors.join(",")}{${body}}`;
}

/** True when every class that the selector demands is used. What stands inside `:not()` is not demanded. */
function canMatch(selector, used) {
  const demanded = selector.replace(/:not\([^)]*\)/g, "");
  return [...demanded.matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].every(([, name]) => used.has(name));
}

/** Parts a selector list at its outer commas. */
function splitSelectors(head) {
  const parts = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < head.length; at += 1) {
    if (head[at] === "(" || head[at] === "[") depth += 1;
    if (head[at] === ")" || head[at] === "]") depth -= 1;
    if (head[at] === "," && depth === 0) {
      parts.push(head.slice(start, at).trim());
      start = at + 1;
    }
  }
  return [...parts, head.slice(start).trim()];
}

/** The outermost blocks of a stylesheet. */
function blocks(css) {
  const found = [];
  let at = 0;
  while (at < css.length) {
    const stop = indexOfAny(css, "{;", at);
    if (stop === -1) break;
    const head = css.slice(at, stop).trim();
    if (css[stop] === ";") {
      found.push({ head, body: null });
      at = stop + 1;
      continue;
    }
    const end = closingBrace(css, stop);
    found.push({ head, body: css.slice(stop + 1, end) });
    at = end + 1;
  }
  return found;
}

function closingBrace(css, open) {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    const letter = css[at];
    if (letter === '"' || letter === "'") at = css.indexOf(letter, at + 1);
    if (letter === "{") depth += 1;
    if (letter === "}") depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`the stylesheet has a block that is not closed: ${css.slice(open, open + 60)}`);
}

function indexOfAny(text, letters, from) {
  for (let at = from; at < text.length; at += 1) {
    if (letters.includes(text[at])) return at;
  }
  return -1;
}

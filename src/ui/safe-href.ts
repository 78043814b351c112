/**
 * The address if it is safe to put in a link, else undefined. Escaping does not stop `javascript:` in `href`; this does.
 * Allowed: paths, queries and anchors of our own, and `http`, `https`, `mailto` and `tel` addresses.
 */
export function safeHref(address: string): string | undefined {
  const href = address.trim();
  if (ownPlace.test(href)) return href;
  if (hasControlCharacter(href) || href.includes("\\")) return undefined;
  return /^(https?:\/\/|mailto:|tel:)/i.test(href) ? href : undefined;
}

/** A path, a query or an anchor of our own; without control characters, which stand before the space, and without a backslash. */
const ownPlace = /^(?:\/(?!\/)|[?#])[ -[\]-\uffff]*$/;

/** Browsers drop tabs and line breaks inside an address, so that `java\nscript:` would become a script. */
function hasControlCharacter(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) < 32) return true;
  return false;
}

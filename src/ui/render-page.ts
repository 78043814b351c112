import type { VNode } from "preact";
import { render } from "preact-render-to-string";

/** The page as HTML, ready to be sent: `c.html(renderPage(<CasePage … />))`. */
export function renderPage(page: VNode): string {
  return `<!doctype html>${render(page)}`;
}

/** A piece of a page as HTML. */
export const renderPiece = (piece: VNode): string => render(piece);

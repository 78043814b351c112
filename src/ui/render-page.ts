import type { VNode } from "preact";
import { render } from "preact-render-to-string";

/** The page as HTML, ready to be sent: `c.html(renderPage(<CasePage … />))`. */
export function renderPage(page: VNode): string {
  return `<!doctype html>${render(page)}`;
}

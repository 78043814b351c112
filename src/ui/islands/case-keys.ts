/**
 * Single keys on the page of a case: n writes a note, t leads to the timeline, 1 to 8 open the steps, ? shows the list of keys.
 * Keys are left alone while one types, and together with Ctrl, Alt or Cmd. A reader who has switched single keys off gets a page
 * without this element (WCAG 2.1.4). The focus goes where the key leads, so that it is read aloud.
 */
class CaseKeys extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener("keydown", (event) => {
      if (!isTyping(event) && press(event.key)) event.preventDefault();
    });
  }
}

/** True when the key was ours. */
function press(key: string): boolean {
  if (key === "n") return unfold("skriv-notat", "input:not([type='hidden'])");
  if (key === "t") return focusOn(document.getElementById("tidslinje"));
  if (key === "?") return unfold("taster", "summary");
  return /^[1-8]$/.test(key) && openStep(Number(key));
}

/** Unfolds what is one press away, and puts the focus where one goes on. */
function unfold(id: string, inside: string): boolean {
  const folded = document.querySelector<HTMLDetailsElement>(`#${id} details`);
  if (!folded) return false;
  folded.open = true;
  return focusOn(folded.querySelector<HTMLElement>(inside));
}

/** A step that the reader may not open, or that is not there yet, does nothing. */
function openStep(number: number): boolean {
  const link = document.querySelectorAll(".step-indicator > li")[number - 1]?.querySelector("a");
  link?.click();
  return link !== null && link !== undefined;
}

function focusOn(element: HTMLElement | null): boolean {
  element?.focus();
  element?.scrollIntoView({ block: "nearest" });
  return element !== null;
}

/** Single keys are text to a field, and a choice to a list of choices. */
function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return true;
  const at = event.target;
  return at instanceof HTMLElement && at.closest("input, textarea, select, [contenteditable]") !== null;
}

customElements.define("case-keys", CaseKeys);

export {};

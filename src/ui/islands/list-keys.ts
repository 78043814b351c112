/**
 * Works through a list with single keys: j and k move, x ticks, h unfolds why, a sends the list's form, / leads to the search,
 * ? to the list of keys. Where the reader has switched them off (`off`) only ticking many is left (WCAG 2.1.4). Keys are left
 * alone while one types, and together with Ctrl, Alt or Cmd; the arrows are, unless one stands on a row.
 *
 * `<list-keys target="id">` stands beside the list; each row of `#id` that holds a link is a stop. What a key has done is said
 * to screen readers. Rows are ticked from the last one to this one with Shift, and all at once with a button.
 */
class ListKeys extends HTMLElement {
  #said: HTMLElement | undefined;
  #lastTicked: HTMLInputElement | undefined;

  connectedCallback(): void {
    const list = document.getElementById(this.getAttribute("target") ?? "");
    if (!list) return;
    this.#said = document.createElement("p");
    this.#said.setAttribute("role", "status");
    this.#said.className = "rn-note";
    this.append(this.#said);
    if (boxesIn(list).length > 0) this.append(this.#tickAll(list));
    list.addEventListener("click", (event) => this.#ticked(list, event));
    if (this.hasAttribute("off")) return;
    document.addEventListener("keydown", (event) => {
      if (!isTyping(event) && this.#press(list, event.key)) event.preventDefault();
    });
  }

  /** True when the key was ours. */
  #press(list: HTMLElement, key: string): boolean {
    const row = rowsOf(list).find((one) => one.contains(document.activeElement));
    const acts: Readonly<Record<string, () => boolean>> = {
      j: () => move(list, row, 1),
      k: () => move(list, row, -1),
      ArrowDown: () => row !== undefined && move(list, row, 1),
      ArrowUp: () => row !== undefined && move(list, row, -1),
      x: () => this.#toggle(list, row),
      h: () => unfold(row),
      a: () => this.#handOver(list, row),
      "/": () => focusOn(document.querySelector<HTMLElement>("input[name='soeg']")),
      "?": showKeys,
    };
    return acts[key]?.() ?? false;
  }

  #toggle(list: HTMLElement, row: HTMLElement | undefined): boolean {
    const box = row && boxIn(row);
    if (!box) return false;
    box.checked = !box.checked;
    this.#lastTicked = box;
    this.#tell(list);
    return true;
  }

  /** A press with Shift ticks all rows from the last one that was ticked. */
  #ticked(list: HTMLElement, event: MouseEvent): void {
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || box.type !== "checkbox") return;
    const boxes = boxesIn(list);
    const [from, to] = [this.#lastTicked ? boxes.indexOf(this.#lastTicked) : -1, boxes.indexOf(box)];
    if (event.shiftKey && from >= 0)
      for (const one of boxes.slice(Math.min(from, to), Math.max(from, to) + 1)) one.checked = box.checked;
    this.#lastTicked = box;
    this.#tell(list);
  }

  #tickAll(list: HTMLElement): HTMLElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "function-link";
    button.textContent = "Vælg alle på siden";
    button.addEventListener("click", () => {
      const isAll = boxesIn(list).every((box) => box.checked);
      for (const box of boxesIn(list)) box.checked = !isAll;
      this.#tell(list);
    });
    return button;
  }

  /** Sends what is ticked; without a tick, the case that one stands on. */
  #handOver(list: HTMLElement, row: HTMLElement | undefined): boolean {
    const own = row && boxIn(row);
    if (own && boxesIn(list).every((box) => !box.checked)) own.checked = true;
    if (boxesIn(list).every((box) => !box.checked)) {
      this.#say("Stil dig på en sag, eller sæt kryds ved en.");
      return true;
    }
    list.closest("form")?.requestSubmit();
    return true;
  }

  #tell(list: HTMLElement): void {
    const count = boxesIn(list).filter((box) => box.checked).length;
    this.#say(count === 1 ? "1 sag er valgt." : `${count} sager er valgt.`);
  }

  #say(text: string): void {
    if (this.#said) this.#said.textContent = text;
  }
}

/** Single keys are text to a field, and a choice to a list of choices; a tick box takes none but space. */
function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return true;
  const at = event.target;
  if (!(at instanceof HTMLElement)) return false;
  if (at instanceof HTMLInputElement && at.type === "checkbox") return false;
  return at.closest("input, textarea, select, [contenteditable]") !== null;
}

/** Moves the focus to the link of another row. Enter needs nothing: the focus is on the link. */
function move(list: HTMLElement, row: HTMLElement | undefined, step: 1 | -1): boolean {
  const rows = rowsOf(list);
  const at = row ? rows.indexOf(row) : -1;
  const next = rows[Math.min(Math.max(at + step, 0), rows.length - 1)];
  return focusOn(next?.querySelector("a") ?? null);
}

/** Unfolds why a row stands where it does, or folds it again; the focus is on it, so that it is read aloud. */
function unfold(row: HTMLElement | undefined): boolean {
  const why = row?.querySelector("details");
  if (!why) return false;
  why.open = !why.open;
  return focusOn(why.querySelector("summary"));
}

function showKeys(): boolean {
  const keys = document.querySelector<HTMLDetailsElement>("#taster details");
  if (keys) keys.open = true;
  return focusOn(keys?.querySelector("summary") ?? null);
}

function focusOn(element: HTMLElement | null): boolean {
  element?.focus();
  return element !== null;
}

const rowsOf = (list: HTMLElement): HTMLElement[] =>
  [...list.querySelectorAll<HTMLElement>("tbody tr, :scope > li")].filter(
    (row) => !row.hidden && row.querySelector("a"),
  );

const boxIn = (row: HTMLElement): HTMLInputElement | null =>
  row.querySelector<HTMLInputElement>("input[type='checkbox']");

const boxesIn = (list: HTMLElement): HTMLInputElement[] => rowsOf(list).flatMap((row) => boxIn(row) ?? []);

customElements.define("list-keys", ListKeys);

/**
 * Moves through a work list with single keys: j down, k up, Enter opens. Can be switched off (WCAG 2.1.4): the choice is
 * kept in this browser. Keys are left alone while one types, and together with Ctrl, Alt or Cmd.
 *
 * `<list-keys target="id">` stands beside the list; each row of `#id` that holds a link is a stop.
 */
class ListKeys extends HTMLElement {
  readonly #storageKey = "rettesnor-list-keys";

  connectedCallback(): void {
    const list = document.getElementById(this.getAttribute("target") ?? "");
    if (!list) return;
    this.append(this.#toggle());
    document.addEventListener("keydown", (event) => {
      if (this.#isOn && !isTyping(event) && move(list, event.key)) event.preventDefault();
    });
  }

  get #isOn(): boolean {
    return localStorage.getItem(this.#storageKey) !== "off";
  }

  #toggle(): HTMLElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "function-link";
    const say = () => {
      button.setAttribute("aria-pressed", String(this.#isOn));
      button.textContent = this.#isOn ? "Taster j og k: slået til" : "Taster j og k: slået fra";
    };
    button.addEventListener("click", () => {
      localStorage.setItem(this.#storageKey, this.#isOn ? "off" : "on");
      say();
    });
    say();
    return button;
  }
}

function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey) return true;
  return (
    event.target instanceof HTMLElement && event.target.closest("input, textarea, select, [contenteditable]") !== null
  );
}

/** Moves the focus one row; true when the key was ours. Enter needs nothing: the focus is on the row's link. */
function move(list: HTMLElement, key: string): boolean {
  if (key !== "j" && key !== "k") return false;
  const stops = rowLinks(list);
  const at = stops.findIndex((link) => link.matches(":focus"));
  const next = key === "j" ? at + 1 : Math.max(at - 1, 0);
  stops[Math.min(next, stops.length - 1)]?.focus();
  return true;
}

function rowLinks(list: HTMLElement): HTMLAnchorElement[] {
  const rows = [...list.querySelectorAll<HTMLElement>("tbody tr, :scope > li")].filter((row) => !row.hidden);
  return rows.map((row) => row.querySelector("a")).filter((link) => link !== null);
}

customElements.define("list-keys", ListKeys);

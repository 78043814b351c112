/**
 * Filters the rows of a list or table while one types. Wraps a form whose search the server answers as well: without
 * this script the form is sent and the page comes back filtered.
 *
 * `<filter-list target="id">` holds the form; each element with `data-filter` inside `#id` is a row, and is found by
 * those words and by its own text. A group (`data-filter-group`) without a row left is hidden with its heading.
 */
class FilterList extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector<HTMLInputElement>("input[name='soeg']");
    const list = document.getElementById(this.getAttribute("target") ?? "");
    if (!input || !list) return;
    const status = document.createElement("p");
    status.setAttribute("role", "status");
    status.className = "rn-note";
    this.append(status);
    input.addEventListener("input", () => {
      const shown = showMatching(list, input.value);
      status.textContent = input.value.trim() === "" ? "" : `${shown} ${shown === 1 ? "punkt" : "punkter"} passer.`;
    });
  }
}

function showMatching(list: HTMLElement, typed: string): number {
  const words = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  let shown = 0;
  for (const row of list.querySelectorAll<HTMLElement>("[data-filter]")) {
    const text = `${row.dataset["filter"] ?? ""} ${row.textContent}`.toLowerCase();
    row.hidden = !words.every((word) => text.includes(word));
    if (!row.hidden) shown += 1;
  }
  for (const group of list.querySelectorAll<HTMLElement>("[data-filter-group]")) {
    group.hidden = words.length > 0 && group.querySelector("[data-filter]:not([hidden])") === null;
  }
  return shown;
}

customElements.define("filter-list", FilterList);

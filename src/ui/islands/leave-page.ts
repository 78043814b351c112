/**
 * Around the link that leads away at once. With this script the page is gone in the same moment, what was being written is
 * kept first, one is logged off, and going back does not lead here again; three presses of Esc do the same.
 */
class LeavePage extends HTMLElement {
  #pressedAt: readonly number[] = [];

  connectedCallback(): void {
    const link = this.querySelector("a");
    if (!link) return;
    link.addEventListener("click", (event) => {
      event.preventDefault();
      leave(link.href);
    });
    document.addEventListener("keydown", ({ key, repeat }) => {
      if (repeat) return;
      const now = performance.now();
      this.#pressedAt = key === "Escape" ? [...this.#pressedAt.filter((at) => now - at < withinMs), now] : [];
      if (this.#pressedAt.length === 3) leave(link.href);
    });
  }
}

/** Milliseconds in which the three presses come. */
const withinMs = 2000;

function leave(address: string): void {
  document.documentElement.hidden = true;
  document.title = "";
  // Nobody is asked whether they really want to go.
  addEventListener("beforeunload", (event) => event.stopImmediatePropagation(), { capture: true });
  // The forms that are kept send what they hold when the page is left: before the login that they need is ended.
  dispatchEvent(new Event("pagehide"));
  logOff();
  location.replace(address);
}

function logOff(): void {
  const form = document.querySelector<HTMLFormElement>('form[action="/log-ud"]');
  if (!form) return;
  const pairs = [...new FormData(form)].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));
  fetch(form.action, { method: "POST", body: new URLSearchParams(pairs), keepalive: true, redirect: "manual" }).catch(
    () => undefined,
  );
}

customElements.define("leave-page", LeavePage);

import { takeInstead } from "./offline-instead.ts";
import { leavesNotes } from "./offline-log-off.ts";
import type { SendingEnd } from "./offline-notes.ts";
import { sendWaiting } from "./offline-sending.ts";
import { fetchCarried, serverLine } from "./offline-server.ts";
import { atHand, carry, countLying, endLock, isLockedByHand, lock, storeOf } from "./offline-store.ts";
import { dayOf, waitedTooLong } from "./offline-time.ts";
import { type Standing, standingWords } from "./offline-words.ts";

/**
 * Tells how the notes stand that were written without coverage, sends them when there is some, and keeps ready what the next
 * ones take. It begins by letting the browser know the page that stands in where nothing answers.
 *
 * `<offline-line data-page data-worker data-greeting data-carried data-receiving data-owner>` stands on each of a provider's pages.
 */
class OfflineLine extends HTMLElement {
  readonly #words = document.createElement("p");
  #state: Standing["state"] = "idle";
  #received: Standing["received"] = null;
  #wake: () => void = () => undefined;

  connectedCallback(): void {
    if (!isSecureContext || !("serviceWorker" in navigator)) return;
    this.#words.setAttribute("role", "status");
    this.append(this.#words);
    void navigator.serviceWorker.register(this.#at("worker"), { scope: "/udfoerer" }).catch(() => undefined);
    addEventListener("online", () => this.#wake());
    document.addEventListener("visibilitychange", () => document.hidden || this.#wake());
    document.addEventListener(writtenEvent, () => void this.#go());
    document.addEventListener("submit", (event) => void this.#atLogOut(event));
    document.addEventListener("not-sent", (event) => this.#take(event));
    changes.addEventListener("message", () => void this.#tell());
    void this.#go();
  }

  /** A note's ordinary form that could not be sent is taken here, and goes with the others. */
  #take(event: Event): void {
    const { target } = event;
    if (!(event instanceof CustomEvent) || !(target instanceof HTMLFormElement)) return;
    const taking = takeInstead(target, now());
    event.detail.take(taking);
    void taking.then((isTaken) => (isTaken ? this.#go() : undefined));
  }

  #at(name: "page" | "worker" | "greeting" | "carried" | "receiving"): string {
    return this.dataset[name] ?? "";
  }

  /** Sends what waits, in one tab at a time, and then looks after what is carried. */
  async #go(): Promise<void> {
    await this.#tell();
    if (isLockedByHand(this.dataset["owner"]) && (await atHand(now())) === undefined) return;
    if (!(await this.#isNeeded())) return this.#carry();
    this.#wake();
    await navigator.locks.request("rettesnor-notater", { ifAvailable: true }, async (mine) => {
      if (mine !== null) this.#ended(await this.#send());
    });
    await this.#tell();
    await this.#carry();
  }

  /** Whether the server must be asked: something waits, or it is not known that these notes are whoever's who is signed in. */
  async #isNeeded(): Promise<boolean> {
    const person = await atHand(now());
    const owner = this.dataset["owner"];
    if (person === undefined || (owner !== undefined && owner !== person.owner)) return true;
    const { waiting } = await countLying(person.owner);
    return waiting.length > 0 || Date.parse(now()) - Date.parse(person.seenAt) > freshMs;
  }

  async #send(): Promise<SendingEnd> {
    const store = storeOf(now);
    const counting = {
      ...store,
      received: async (...[note, at]: Parameters<typeof store.received>) => {
        await store.received(note, at);
        this.#received = { count: (this.#received?.count ?? 0) + 1, at };
        this.#changed();
      },
      refused: async (...[note, messages]: Parameters<typeof store.refused>) => {
        await store.refused(note, messages);
        this.#changed();
      },
    };
    const told = (what: "sending" | "away"): void => {
      this.#state = what;
      void this.#tell();
    };
    return sendWaiting({ store: counting, line: this.#line(), pause: (ms) => this.#pause(ms), told });
  }

  #line() {
    const { carried, greeting, receiving } = this.dataset;
    return serverLine({ carried: carried ?? "", greeting: greeting ?? "", receiving: receiving ?? "" }, now);
  }

  #ended(end: SendingEnd): void {
    this.#state = end === "signed-out" ? "signed-out" : "idle";
  }

  /** Another try comes when the time is over, or at once when the browser hears that there is coverage. */
  #pause(ms: number): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = window.setTimeout(() => resolve(true), ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve(true);
      };
    });
  }

  /** Today's visits are asked for once in a while, and those of another day are taken away at once. */
  async #carry(): Promise<void> {
    const person = await atHand(now());
    if (person === undefined || this.#state === "signed-out" || this.#state === "away") return;
    const age = Date.parse(now()) - Date.parse(person.carriedAt ?? "1970-01-01");
    if (age < freshMs && person.carriedAt !== null && dayOf(person.carriedAt) === dayOf(now())) return;
    const carried = await fetchCarried({ carried: this.#at("carried") });
    if (carried !== undefined) await carry(person.owner, person.key, carried, now());
    this.#changed();
  }

  #changed(): void {
    changes.postMessage("changed");
    document.dispatchEvent(new Event(changedEvent));
    void this.#tell();
  }

  async #tell(): Promise<void> {
    const person = await atHand(now());
    const { others, refused, waiting } = await countLying(person?.owner ?? this.dataset["owner"]);
    const words = standingWords({
      waiting: waiting.length,
      refused: refused.length,
      others,
      state: this.#state,
      received: this.#received,
      waitedDays: waitedTooLong(waiting, now()),
    });
    this.#show(words, waiting.length + refused.length > 0 || this.#state === "away");
    this.toggleAttribute("data-trouble", refused.length > 0 || this.#state === "signed-out");
  }

  /** Read aloud when it changes, and only then. */
  #show(words: readonly string[], hasMore: boolean): void {
    const text = words.join(" ");
    if (this.#words.dataset["told"] === text) return;
    this.#words.dataset["told"] = text;
    this.#words.replaceChildren(text);
    if (!hasMore || document.querySelector("offline-notebook") !== null) return;
    const link = Object.assign(document.createElement("a"), {
      href: this.#at("page"),
      textContent: "Notater på telefonen",
    });
    this.#words.append(" ", link);
  }

  /** Whoever logs off takes the key along. Where something is not sent, it is told first, and it stays. */
  async #atLogOut(event: SubmitEvent): Promise<void> {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || new URL(form.action).pathname !== "/log-ud" || form.dataset["ready"])
      return;
    event.preventDefault();
    const person = await atHand(now());
    const { others, refused, waiting } = await countLying(person?.owner);
    const unsent = waiting.length + refused.length;
    if (unsent > 0 && !(await leavesNotes(this, unsent))) return;
    if (person !== undefined) await lock(person.owner);
    endLock();
    if (unsent + others === 0) form.append(hidden("notater", "ingen"));
    form.dataset["ready"] = "1";
    form.submit();
  }
}

/** The page tells that a note has been written; this tells that something has changed, here and in other tabs. */
const [writtenEvent, changedEvent] = ["offline-written", "offline-changed"];
const changes = new BroadcastChannel("rettesnor-notater");
/** So long the server is not asked anew who is signed in, nor what is to be carried. */
const freshMs = 15 * 60_000;

const now = (): string => new Date().toISOString();

const hidden = (name: string, value: string): HTMLInputElement =>
  Object.assign(document.createElement("input"), { type: "hidden", name, value });

customElements.define("offline-line", OfflineLine);

/**
 * Keeps on the server what is written in a form, while it is written: a few seconds after a pause, and when the page is left.
 * Says what is kept and since when, and when nothing can be. Nothing is ever put in the browser's own storage.
 *
 * `<keep-form data-to="…">` is the last child of the form; the server puts it there, with the form's mark.
 */
class KeepForm extends HTMLElement {
  #form: HTMLFormElement | null = null;
  readonly #words = document.createElement("p");
  #first = "";
  /** What the server has, as far as we know. */
  #kept = "";
  #tries = 0;
  #timer = 0;
  #begunAt = 0;
  #isChecked = false;
  #isLeaving = false;
  #isLost = false;

  connectedCallback(): void {
    this.#form = this.closest("form");
    if (!this.#form) return;
    this.#words.setAttribute("role", "status");
    this.append(this.#words);
    this.#first = this.dataset["unsaved"] === undefined ? this.#text() : "";
    this.#kept = this.#text();
    this.#form.addEventListener("input", () => this.#soon());
    this.#form.addEventListener("change", () => this.#soon());
    this.#form.addEventListener("submit", (event) => this.#send(event));
    document.addEventListener("visibilitychange", () => document.hidden && this.#leave());
    addEventListener("pagehide", () => this.#leave());
    addEventListener("pageshow", () => {
      [this.#isLeaving, this.#isChecked] = [false, false];
      this.toggleAttribute("data-sending", false);
    });
    addEventListener("online", () => this.#isLost && void this.#keep());
    addEventListener("beforeunload", (event) => {
      if (this.#isLost && !this.#isLeaving && this.#text() !== this.#kept) event.preventDefault();
    });
  }

  /** All that would be sent of the form now, but for files and what only tells where it comes from. */
  #fields(): URLSearchParams {
    const pairs = this.#form ? [...new FormData(this.#form)] : [];
    return new URLSearchParams(pairs.flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));
  }

  #text(): string {
    const fields = this.#fields();
    for (const name of ["_csrf", "_kladde"]) fields.delete(name);
    return fields.toString();
  }

  /** After a pause in the writing; where there is none, now and then all the same. */
  #soon(): void {
    if (this.#isLost) return;
    const now = performance.now();
    if (this.#begunAt === 0) this.#begunAt = now;
    clearTimeout(this.#timer);
    const wait = Math.max(0, Math.min(pauseMs, this.#begunAt + mostMs - now));
    this.#timer = window.setTimeout(() => void this.#keep(), wait);
  }

  /** True when the server has answered, whatever it said. */
  async #keep(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#begunAt = 0;
    const text = this.#text();
    if (text === this.#kept && !this.#isLost) return true;
    const answer = await this.#post(this.#fields());
    if (answer === null) {
      this.#isLost = true;
      this.#say("Ingen forbindelse. Det, du skriver, bliver på siden. Vi prøver igen.", true);
      this.#timer = window.setTimeout(() => void this.#keep(), Math.min(2 ** this.#tries, 30) * 1000);
      this.#tries += 1;
      return false;
    }
    await this.#told(answer, text);
    return true;
  }

  async #told(answer: Response, text: string): Promise<void> {
    [this.#tries, this.#isLost] = [0, false];
    const told = await toldIn(answer);
    if (told?.keptAt !== undefined) {
      this.#kept = text;
      const kept = `Gemt som kladde kl. ${clock(told.keptAt)}.`;
      this.#say(told.isSignedOut ? `Du er logget ud. ${kept} Log ind igen for at sende.` : kept, told.isSignedOut);
      return;
    }
    const mark = this.#form?.querySelector<HTMLInputElement>('input[name="_kladde"]');
    if (told?.mark !== undefined && mark) {
      mark.value = told.mark;
      await this.#keep();
      return;
    }
    // It is in the page, and nowhere else: whoever leaves is asked first.
    this.#isLost = true;
    this.#say(told?.refusal === undefined ? notKept : (refusals[told.refusal] ?? notKept), true);
    this.#timer = window.setTimeout(() => void this.#keep(), 30_000);
  }

  async #post(body: URLSearchParams): Promise<Response | null> {
    try {
      const { to = "" } = this.dataset;
      const signal = AbortSignal.timeout(answerMs);
      return await fetch(to, { method: "POST", body, headers: { Accept: "application/json" }, signal });
    } catch {
      return null;
    }
  }

  /** The page may be gone in a moment: what is not kept yet is sent along, if it is small enough for that. */
  #leave(): void {
    const text = this.#text();
    if (this.#isLeaving || this.#isLost || text === this.#kept) return;
    clearTimeout(this.#timer);
    const body = this.#fields();
    if (body.toString().length > mostAlong) return;
    const { to = "" } = this.dataset;
    const headers = { Accept: "application/json" };
    fetch(to, { method: "POST", body, headers, keepalive: true }).then(
      (answer) => this.#told(answer, text),
      () => undefined,
    );
  }

  /** Before the form leaves the page: whether anybody is there to take it. Where nobody is, it stays. */
  #send(event: SubmitEvent): void {
    if (this.#isChecked || (!this.#isLost && this.#text() === this.#first)) {
      this.#isLeaving = true;
      return;
    }
    event.preventDefault();
    const { submitter } = event;
    clearTimeout(this.#timer);
    this.#say("Et øjeblik …");
    this.toggleAttribute("data-sending", true);
    void this.#post(this.#fields()).then(async (answer) => {
      if (answer === null) {
        this.toggleAttribute("data-sending", false);
        if (await this.#isTakenElsewhere()) return;
        this.#isLost = true;
        this.#say("Ingen forbindelse. Det er ikke sendt. Din tekst bliver på siden. Prøv igen om lidt.", true);
        this.#timer = window.setTimeout(() => void this.#keep(), 5000);
        return;
      }
      this.#isLost = false;
      this.#isChecked = true;
      this.#form?.requestSubmit(submitter);
    });
  }

  /** Whether the page has another place for what cannot be sent now: then nothing of it is left to keep here. */
  async #isTakenElsewhere(): Promise<boolean> {
    const taken: Promise<boolean>[] = [];
    const detail = { take: (taking: Promise<boolean>) => taken.push(taking) };
    this.#form?.dispatchEvent(new CustomEvent("not-sent", { bubbles: true, detail }));
    const isTaken = (await Promise.all(taken)).includes(true);
    if (isTaken) [this.#isLeaving, this.#isLost] = [true, false];
    return isTaken;
  }

  #say(words: string, isTrouble = false): void {
    this.#words.textContent = words;
    this.toggleAttribute("data-trouble", isTrouble);
  }
}

/** Milliseconds: so long a pause in the writing, so long without one, so long for an answer. */
const [pauseMs, mostMs, answerMs] = [2000, 10_000, 6000];
/** What browsers send from a page that is gone already: 64 kB in all. */
const mostAlong = 60_000;

const notKept = "Kladden kan ikke gemmes lige nu. Det, du skriver, bliver på siden.";
const refusals: Readonly<Record<string, string>> = {
  "too-long": "Teksten er for lang til at blive gemt som kladde. Den bliver på siden.",
  "too-many": "Du har for mange kladder, der ikke er sendt. Det, du skriver her, bliver på siden.",
};

interface Told {
  readonly keptAt?: string;
  readonly isSignedOut?: boolean;
  readonly refusal?: string;
  readonly mark?: string;
}

async function toldIn(answer: Response): Promise<Told | undefined> {
  return answer.headers.get("Content-Type")?.startsWith("application/json") ? await answer.json() : undefined;
}

const clock = (moment: string): string =>
  new Date(moment)
    .toLocaleTimeString("da-DK", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Copenhagen" })
    .replace(":", ".");

customElements.define("keep-form", KeepForm);

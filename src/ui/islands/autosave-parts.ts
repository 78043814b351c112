/**
 * Saves the parts of a form while one writes, by the form's own save: each part (`data-part`) that has changed is sent by
 * itself, after a pause and when the page is left. What a colleague has saved meanwhile is shown at the part, and one's own
 * text stays; that part then waits for the button. Without this script the button saves.
 *
 * `<autosave-parts act="handling" value="autogem">` is the last child of the form; the two say which button this is.
 */
class AutosaveParts extends HTMLElement {
  #form: HTMLFormElement | null = null;
  readonly #state = document.createElement("span");
  readonly #more = document.createElement("span");
  /** What each part says as the server has it. */
  readonly #saved = new Map<string, string>();
  /** Parts that a colleague has changed meanwhile: they are saved by the button alone. */
  readonly #held = new Set<string>();
  #timer = 0;
  #begunAt = 0;
  #tries = 0;
  #isChecked = false;
  #isLost = false;
  /** One saving after the other: no part ever meets itself. */
  #saving: Promise<void> = Promise.resolve();

  connectedCallback(): void {
    this.#form = this.closest("form");
    if (!this.#form) return;
    const line = document.createElement("p");
    this.#state.setAttribute("role", "status");
    line.append(this.#state, this.#more);
    this.append(line);
    for (const part of this.#parts()) this.#saved.set(keyOf(part), textOf(part));
    this.#form.addEventListener("input", () => this.#soon());
    this.#form.addEventListener("change", () => this.#soon());
    this.#form.addEventListener("submit", (event) => this.#send(event));
    document.addEventListener("click", (event) => this.#go(event));
    document.addEventListener("visibilitychange", () => document.hidden && void this.#save());
    addEventListener("online", () => this.#isLost && void this.#save());
    addEventListener("pageshow", () => {
      this.#isChecked = false;
    });
    addEventListener("beforeunload", (event) => {
      if (!this.#isChecked && this.#changed().length > 0) event.preventDefault();
    });
  }

  #parts(): HTMLElement[] {
    return [...(this.#form?.querySelectorAll<HTMLElement>("[data-part]") ?? [])];
  }

  #changed(): HTMLElement[] {
    return this.#parts().filter((part) => textOf(part) !== this.#saved.get(keyOf(part)));
  }

  /** After a pause in the writing; where there is none, now and then all the same. */
  #soon(): void {
    if (this.#isLost) return;
    const now = performance.now();
    if (this.#begunAt === 0) this.#begunAt = now;
    clearTimeout(this.#timer);
    const wait = Math.max(0, Math.min(pauseMs, this.#begunAt + mostMs - now));
    this.#timer = window.setTimeout(() => void this.#save(), wait);
  }

  #save(): Promise<void> {
    clearTimeout(this.#timer);
    this.#begunAt = 0;
    this.#saving = this.#saving.then(() => this.#saveAll());
    return this.#saving;
  }

  async #saveAll(): Promise<void> {
    let told: Told | undefined;
    for (const part of this.#changed().filter((one) => !this.#held.has(keyOf(one)))) {
      const sent = textOf(part);
      const answer = await this.#post(fieldsOf(part, this.#form));
      if (answer === undefined) {
        this.#wait();
        return;
      }
      this.#isLost = false;
      this.#tries = 0;
      told = answer;
      if (answer.savedAt !== undefined) this.#saved.set(keyOf(part), sent);
      this.#settle(part, answer);
      if (answer.keptAt !== undefined) {
        await this.#keepAll();
        return;
      }
    }
    if (told) this.#tell(told);
  }

  /** The session has ended, or the page is an old one: all of the form is kept for its writer, not the one part alone. */
  async #keepAll(): Promise<void> {
    if (!this.#form) return;
    const told = await this.#post(pairsOf(new FormData(this.#form)));
    const when = told?.keptAt === undefined ? "" : ` Gemt som kladde kl. ${clock(told.keptAt)}.`;
    const next = told?.isSignedOut ? "Log ind igen for at gemme." : "Hent siden igen for at gemme.";
    this.#say(`Ikke gemt i udredningen.${when} ${next}`, "", true);
  }

  /** Takes over the tags of what is stored now, and shows what a colleague has stored. */
  #settle(part: HTMLElement, { shown = {}, conflict, writers = {} }: Told): void {
    for (const [name, tag] of Object.entries(shown)) {
      const field = this.#form?.querySelector<HTMLInputElement>(`input[type="hidden"][name="${name}"]`);
      if (field) field.value = tag;
    }
    for (const [key, sentence] of Object.entries(writers)) {
      const note = this.#form?.querySelector<HTMLElement>(`[data-writer="${key}"]`);
      if (note) [note.textContent, note.hidden] = [sentence, false];
    }
    if (conflict === undefined) return;
    this.#held.add(keyOf(part));
    part.prepend(meanwhile(conflict));
  }

  #tell({ savedAt, problem }: Told): void {
    if (this.#held.size > 0) this.#say("Ikke gemt: en kollega har skrevet det samme sted.", "", true);
    else if (problem !== undefined) this.#say(`Ikke gemt. ${problem}`, "", true);
    else if (savedAt !== undefined) this.#say("Gemt", ` kl. ${clock(savedAt)}`);
  }

  /** Nobody answers: it is tried again, more and more seldom. */
  #wait(): void {
    this.#isLost = true;
    this.#say("Ikke gemt. Ingen forbindelse. Din tekst bliver på siden. Vi prøver igen.", "", true);
    this.#timer = window.setTimeout(() => void this.#save(), Math.min(2 ** this.#tries, 30) * 1000);
    this.#tries += 1;
  }

  /** Undefined where nobody answers. */
  async #post(fields: readonly (readonly [string, string])[]): Promise<Told | undefined> {
    const act = [this.getAttribute("act") ?? "", this.getAttribute("value") ?? ""];
    const body = new URLSearchParams([...fields, act].map(([name = "", value = ""]) => [name, value]));
    try {
      const answer = await fetch(this.#form?.action ?? "", {
        method: "POST",
        body,
        headers: { Accept: "application/json" },
        signal: AbortSignal.timeout(answerMs),
        keepalive: body.toString().length < mostAlong,
      });
      const isTold = answer.headers.get("Content-Type")?.startsWith("application/json") === true;
      if (isTold) return await answer.json();
      return answer.status < 500 ? { problem: "Hent siden igen. Din tekst bliver stående her så længe." } : undefined;
    } catch {
      return undefined;
    }
  }

  /** A link waits for what is being saved, too; whoever leaves something unsaved is asked first. */
  #go(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
    const isElsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!link || isElsewhere || this.#isLost || link.origin !== location.origin || this.#changed().length === 0) return;
    if (link.hash !== "" && link.pathname + link.search === location.pathname + location.search) return;
    event.preventDefault();
    void this.#save().then(() => location.assign(link.href));
  }

  /** The button waits for what is being saved, and stays on the page where nobody is there to take the form. */
  #send(event: SubmitEvent): void {
    if (this.#isChecked || (!this.#isLost && this.#changed().length === 0)) {
      this.#isChecked = true;
      return;
    }
    event.preventDefault();
    const { submitter } = event;
    void this.#save().then(() => {
      if (this.#isLost) return;
      this.#isChecked = true;
      // A form takes no submission while it is still told of one.
      window.setTimeout(() => this.#form?.requestSubmit(submitter));
    });
  }

  /** The state is read aloud when it changes; the time beside it is not. */
  #say(state: string, more: string, isTrouble = false): void {
    if (this.#state.textContent !== state) this.#state.textContent = state;
    this.#more.textContent = more;
    this.toggleAttribute("data-trouble", isTrouble);
  }
}

/** Milliseconds: so long a pause in the writing, so long without one, so long for an answer. */
const [pauseMs, mostMs, answerMs] = [2000, 10_000, 8000];
/** What browsers send from a page that is gone already: 64 kB in all. */
const mostAlong = 60_000;

interface Told {
  readonly savedAt?: string;
  /** The tags of the parts as they are stored now, by the names of their hidden fields. */
  readonly shown?: Readonly<Record<string, string>>;
  /** What a colleague has stored meanwhile. */
  readonly conflict?: readonly { readonly term: string; readonly text: string }[];
  /** Why it is not saved, where it is the text's or the assessment's doing. */
  readonly problem?: string;
  /** Who else has just written, by the key of the part. */
  readonly writers?: Readonly<Record<string, string>>;
  readonly keptAt?: string;
  readonly isSignedOut?: boolean;
}

const keyOf = (part: HTMLElement): string => part.dataset["part"] ?? "";

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const fieldsIn = (part: ParentNode): Field[] =>
  [...part.querySelectorAll<Field>("input[name], textarea[name], select[name]")].filter(
    (field) => !(field instanceof HTMLInputElement && ["checkbox", "radio"].includes(field.type) && !field.checked),
  );

/** What somebody can have changed in a part. */
const textOf = (part: HTMLElement): string =>
  JSON.stringify(fieldsIn(part).flatMap(({ name, type, value }) => (type === "hidden" ? [] : [[name, value]])));

/** A part's fields, with those of the form that only tell where it comes from. */
function fieldsOf(part: HTMLElement, form: HTMLFormElement | null): [string, string][] {
  const own = [...(form?.querySelectorAll<HTMLInputElement>("input[name='_csrf'], input[name='_kladde']") ?? [])];
  return [...own, ...fieldsIn(part)].map(({ name, value }) => [name, value]);
}

const pairsOf = (data: FormData): [string, string][] =>
  [...data].flatMap(([name, value]): [string, string][] => (typeof value === "string" ? [[name, value]] : []));

/** What a colleague has stored, above one's own text in the fields. */
function meanwhile(stored: NonNullable<Told["conflict"]>): HTMLElement {
  const words = (tag: string, text: string): HTMLElement =>
    Object.assign(document.createElement(tag), { textContent: text });
  const list = words("dl", "");
  list.className = "rn-said";
  for (const { term, text } of stored) list.append(words("dt", term), words("dd", text === "" ? "(tomt)" : text));
  const box = document.createElement("div");
  box.className = "alert alert-warning rn-meanwhile";
  box.setAttribute("role", "alert");
  box.append(
    words("p", "En kollega har ændret det her, mens du skrev. Din tekst står i felterne og er ikke gemt."),
    list,
    words("p", "Ret din tekst, så den er rigtig, og tryk på Gem. Så gælder din."),
  );
  return box;
}

const clock = (moment: string): string =>
  new Date(moment)
    .toLocaleTimeString("da-DK", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Copenhagen" })
    .replace(":", ".");

customElements.define("autosave-parts", AutosaveParts);

// A file of its own, so that its names do not meet those of other islands.
export {};

import { type Carried, daysToChoose, readForm, whoIn } from "./offline-form.ts";
import { formOf, goalsToMend, minuteFields, restOf, withMended } from "./offline-mend.ts";
import { choicesOf, fillIn, goalFields, lyingItem, showProblems } from "./offline-page-parts.ts";
import {
  atHand,
  endLock,
  isLockedByHand,
  keepDraft,
  lockByHand,
  type OpenNote,
  readCarried,
  readDraft,
  readNotes,
  throwAway,
  writeNote,
} from "./offline-store.ts";

type Person = NonNullable<Awaited<ReturnType<typeof atHand>>>;

/**
 * The notes on a provider's phone: whom one can write about, the form, and what lies there unsent, with why. What is being written
 * is kept sealed on the phone, too.
 *
 * `<offline-notebook>` stands around the parts of the page that it fills in.
 */
class OfflineNotebook extends HTMLElement {
  #person: Person | undefined;
  #carried: Carried | undefined;
  /** The refused note that is being mended. */
  #mending: OpenNote | undefined;
  /** What the form stands for: it is made anew only when that changes. */
  #offered = "";
  #timer = 0;
  #isSaving = false;

  connectedCallback(): void {
    if (!isSecureContext || !("indexedDB" in window)) return;
    const form = this.#form();
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#press();
    });
    form.addEventListener("input", () => this.#soon());
    form.addEventListener("change", (event) => this.#chosen(event));
    document.addEventListener("visibilitychange", () => document.hidden && void this.#keep());
    document.addEventListener("offline-changed", () => void this.#refresh());
    this.querySelector("[data-unlock]")?.addEventListener("click", () => this.#unlock());
    this.querySelector("[data-lock]")?.addEventListener("click", () => void this.#lock());
    void this.#begin();
  }

  #form(): HTMLFormElement {
    return this.querySelector("form") as HTMLFormElement;
  }

  #part(name: string): HTMLElement {
    return this.querySelector(`[data-part="${name}"]`) as HTMLElement;
  }

  async #begin(): Promise<void> {
    await this.#refresh();
    const draft = this.#person && (await readDraft(this.#person));
    if (draft === undefined) return;
    this.#fill(draft as Readonly<Record<string, string>>);
    this.#say("Det, du var ved at skrive, står i felterne. Det er ikke gemt som notat endnu.");
  }

  /** What stands on the phone now; the form is left alone while somebody writes in it. */
  async #refresh(): Promise<void> {
    this.#person = await atHand(now());
    const carried = this.#person && (await readCarried(this.#person, now()));
    this.#carried = carried && this.#mending ? withMended(carried, this.#mending.told) : carried;
    const isOpen = this.#person !== undefined && this.#carried !== undefined;
    const isByHand = !isOpen && isLockedByHand(undefined);
    this.#part("locked").hidden = isOpen || isByHand;
    this.#part("locked-by-hand").hidden = !isByHand;
    this.#part("writing").hidden = !isOpen;
    this.#part("lock").hidden = this.#person === undefined;
    const offer = isOpen ? JSON.stringify(this.#carried) : "";
    if (this.#carried && this.#offered !== offer) this.#offer(this.#carried);
    this.#offered = offer;
    await this.#showLying();
  }

  /** Whom one can write about, and the days. */
  #offer(carried: Carried): void {
    const writer = this.querySelector("[data-writer]");
    if (writer) writer.textContent = `Du skriver som ${carried.writer}.`;
    const chosen = new FormData(this.#form());
    const who = this.querySelector<HTMLElement>("[data-choices]");
    for (const choice of this.querySelectorAll("[data-choices] .form-group-radio")) choice.remove();
    who?.append(...choicesOf(carried));
    const { alone = false, noGoal = false } = carried.asks ?? {};
    for (const [name, isAsked] of Object.entries({ alone, noGoal }))
      for (const part of this.querySelectorAll<HTMLElement>(`[data-asks="${name}"]`)) part.hidden = !isAsked;
    const days = this.#form().elements.namedItem("dag") as HTMLSelectElement;
    days.replaceChildren(...daysToChoose(now()).map(({ label, value }) => new Option(label, value)));
    const again = ["hvem", "dag"].flatMap((name) => (chosen.get(name) ? [[name, String(chosen.get(name))]] : []));
    fillIn(this.#form(), Object.fromEntries(again));
  }

  /** A visit brings its time, its length and how it is held; each order its goals. */
  #chosen({ target }: Event): void {
    this.#soon();
    if (!(target instanceof HTMLInputElement) || target.type !== "radio") return;
    this.#showWhen();
    // What is written counts before what is pressed: a press takes it away.
    if (target.name === "minutter") fillIn(this.#form(), { "andre-minutter": "" });
    if (target.name !== "hvem" || !this.#carried) return;
    const visit = this.#carried.visits.find(({ appointmentId }) => target.value === `besoeg:${appointmentId}`);
    if (visit) {
      const { from, minutes, mode } = visit;
      fillIn(this.#form(), { dag: this.#carried.day, klokken: from, maade: mode, ...minuteFields(minutes) });
    }
    this.#showGoals(visit?.orderId ?? target.value.split(":")[1] ?? "");
  }

  /** Only what belongs to the answers so far: `data-when` names a field and its answer. */
  #showWhen(): void {
    const data = new FormData(this.#form());
    for (const part of this.querySelectorAll<HTMLElement>("[data-when]")) {
      const [name = "", answer] = (part.dataset["when"] ?? "").split("=");
      part.hidden = data.get(name) !== answer;
    }
  }

  #showGoals(orderId: string): void {
    const order = this.#carried?.orders.find((one) => one.orderId === orderId);
    const told = this.#mending?.told;
    const goals = told?.["orderId"] === orderId ? goalsToMend(told, order?.goals ?? []) : (order?.goals ?? []);
    this.querySelector("[data-goals]")?.replaceChildren(...goalFields(goals));
  }

  #fill(fields: Readonly<Record<string, string>>): void {
    if (this.#carried) this.#showGoals(whoIn(fields["hvem"] ?? "", this.#carried).orderId);
    fillIn(this.#form(), fields);
    this.#showWhen();
  }

  /** A press is one note, however quickly somebody presses again. */
  async #press(): Promise<void> {
    if (this.#isSaving) return;
    this.#isSaving = true;
    this.querySelector("[data-say]")?.replaceChildren();
    await this.#save().finally(() => {
      this.#isSaving = false;
    });
  }

  async #save(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = 0;
    // Somebody else may have signed in, or the key may have gone, while the page stood open.
    const person = await atHand(now());
    if (!person || person.owner !== this.#person?.owner || !this.#carried) return this.#refresh();
    const data = new FormData(this.#form());
    const filled = (name: string): string => String(data.get(name) ?? "");
    const who = whoIn(filled("hvem"), this.#carried);
    const about = { ...who, happenedOn: filled("dag"), given: filled("givet") !== "nej" };
    const read = readForm(filled, about, this.#carried.asks);
    const problems = "told" in read ? [] : read;
    showProblems(this.#form(), problems);
    if (!("told" in read)) return;
    const rest = this.#mending && restOf(this.#mending.told, who, this.#mending.messages);
    await writeNote(person, { ...read.told, ...rest }, now());
    if (this.#mending) await throwAway(this.#mending.lying.id);
    this.#mending = undefined;
    await keepDraft(person.owner, person.key, null);
    this.#empty();
    this.#say(navigator.onLine ? "Dit notat er gemt på telefonen." : "Ingen dækning: dit notat er gemt på telefonen.");
    await this.#showLying();
    document.dispatchEvent(new Event("offline-written"));
  }

  #empty(): void {
    this.#form().reset();
    this.#showWhen();
    this.#showGoals("");
  }

  /** Said where one looks, and read aloud. */
  #say(text: string): void {
    const say = this.querySelector<HTMLElement>("[data-say]");
    const words = Object.assign(document.createElement("p"), { textContent: text, className: "alert alert-info" });
    say?.replaceChildren(words);
    say?.scrollIntoView({ block: "nearest" });
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#keep(), draftMs);
  }

  async #keep(): Promise<void> {
    clearTimeout(this.#timer);
    const person = await atHand(now());
    if (!person || person.owner !== this.#person?.owner || this.#timer === 0) return;
    this.#timer = 0;
    const fields = [...new FormData(this.#form())].flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value]] : [],
    );
    await keepDraft(person.owner, person.key, Object.fromEntries(fields));
  }

  async #showLying(): Promise<void> {
    const notes = this.#person ? await readNotes(this.#person.owner, this.#person.key) : [];
    const { orders = [] } = this.#carried ?? {};
    for (const state of ["refused", "waiting"] as const) {
      const these = notes.filter(({ lying }) => lying.state === state);
      const items = these.map((note) =>
        lyingItem(note, orders, { mend: () => this.#mend(note), drop: () => void this.#drop(note) }),
      );
      this.#part(state).hidden = these.length === 0;
      this.querySelector(`[data-notes="${state}"]`)?.replaceChildren(...items);
    }
  }

  #mend(note: OpenNote): void {
    if (!this.#carried) return;
    this.#mending = note;
    this.#carried = withMended(this.#carried, note.told);
    this.#offer(this.#carried);
    this.#fill(formOf(note.told, this.#carried));
    this.#say("Ret notatet, og gem det igen. Det gamle forsvinder, når det nye er gemt.");
    this.#part("writing").scrollIntoView();
    this.#form().querySelector<HTMLElement>("input, select, textarea")?.focus();
  }

  async #drop({ lying }: OpenNote): Promise<void> {
    await throwAway(lying.id);
    this.#say("Notatet er slettet fra telefonen. Det er ikke sendt.");
    await this.#showLying();
    document.dispatchEvent(new Event("offline-written"));
  }

  async #lock(): Promise<void> {
    await this.#keep();
    if (this.#person) await lockByHand(this.#person.owner);
    this.#empty();
    this.#say("Notaterne er låst, til du åbner dem igen.");
    await this.#refresh();
    changes.postMessage("changed");
  }

  /** The line asks the server who is signed in: their notes open. */
  #unlock(): void {
    endLock();
    this.#say("Notaterne åbner, når der er dækning, og du er logget ind.");
    document.dispatchEvent(new Event("offline-written"));
  }
}

/** So long a pause in the writing. */
const draftMs = 1000;

const changes = new BroadcastChannel("rettesnor-notater");

const now = (): string => new Date().toISOString();

customElements.define("offline-notebook", OfflineNotebook);

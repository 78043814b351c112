/**
 * Reads the page's main part aloud with the browser's own voice, and marks the sentence that is read. Adds its buttons only
 * where the browser has a voice for the page's language; begins only when pressed; changes nothing in the page itself.
 */
class ReadAloud extends HTMLElement {
  readonly #lang = document.documentElement.lang;
  readonly #words = this.#lang === "en" ? english : danish;
  readonly #main = button();
  readonly #stop = button();
  #pieces: readonly Range[] = [];
  #at = 0;
  /** Counts the readings, so that the end of one that was broken off leads to nothing. */
  #turn = 0;

  connectedCallback(): void {
    if (!("speechSynthesis" in window) || !("Segmenter" in Intl)) return;
    speechSynthesis.addEventListener("voiceschanged", () => this.#offer());
    addEventListener("pagehide", () => this.#end());
    this.#offer();
  }

  #voice(): SpeechSynthesisVoice | undefined {
    return speechSynthesis.getVoices().find(({ lang }) => lang.toLowerCase().startsWith(this.#lang));
  }

  #offer(): void {
    if (this.#main.isConnected || !this.#voice()) return;
    this.#stop.textContent = this.#words.stop;
    this.#stop.hidden = true;
    this.#main.textContent = this.#words.read;
    this.#main.addEventListener("click", () => (this.dataset["reads"] === "" ? this.#pause() : this.#read()));
    this.#stop.addEventListener("click", () => {
      this.#end();
      this.#main.focus();
    });
    this.append(this.#main, this.#stop);
  }

  #read(): void {
    if (this.#pieces.length === 0) this.#pieces = sentencesIn(document.querySelector("main"), this.#lang);
    this.dataset["reads"] = "";
    this.#main.textContent = this.#words.pause;
    this.#stop.hidden = false;
    this.#say();
  }

  #say(): void {
    const range = this.#pieces[this.#at];
    if (!range) {
      this.#end();
      return;
    }
    this.#turn += 1;
    const turn = this.#turn;
    const said = new SpeechSynthesisUtterance(range.toString().replace(/[\s\u00AD]+/g, " "));
    said.lang = this.#lang;
    said.voice = this.#voice() ?? null;
    said.onend = () => {
      if (turn !== this.#turn) return;
      this.#at += 1;
      this.#say();
    };
    said.onerror = () => turn === this.#turn && this.#end();
    mark(range);
    speechSynthesis.cancel();
    speechSynthesis.speak(said);
  }

  /** Broken off and not paused: some browsers never come back from a pause. The sentence is begun again. */
  #pause(): void {
    this.#turn += 1;
    speechSynthesis.cancel();
    delete this.dataset["reads"];
    this.#main.textContent = this.#words.goOn;
  }

  #end(): void {
    this.#pause();
    [this.#at, this.#pieces] = [0, []];
    this.#stop.hidden = true;
    this.#main.textContent = this.#words.read;
    mark(undefined);
  }
}

const danish = { read: "Læs op", pause: "Pause", goOn: "Læs videre", stop: "Stop" };
const english = { read: "Read aloud", pause: "Pause", goOn: "Read on", stop: "Stop" };

function button(): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  return made;
}

/** What stands by itself and is read as a whole. */
const wholes = "p, li, h1, h2, h3, h4, dt, dd, td, th, caption, legend, label, summary, address";
/** What is for pressing or for choosing among, and no text. */
const silent = "nav, button, script, textarea, select, svg, .sr-only, .d-print-none, [aria-hidden=true]";

/** The sentences that can be seen, in the order of the page. */
function sentencesIn(main: HTMLElement | null, lang: string): readonly Range[] {
  if (!main) return [];
  const segmenter = new Intl.Segmenter(lang, { granularity: "sentence" });
  return wholesIn(main).flatMap((nodes) => {
    const text = nodes.map(({ data }) => data).join("");
    return [...segmenter.segment(text)]
      .filter(({ segment }) => segment.trim() !== "")
      .map(({ index, segment }) => rangeOf(nodes, index, index + segment.trimEnd().length));
  });
}

function wholesIn(main: HTMLElement): readonly (readonly Text[])[] {
  const found: { whole: Element; nodes: Text[] }[] = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement;
    if (!(node instanceof Text) || !around?.checkVisibility() || around.closest(silent)) continue;
    const whole = around.closest(wholes) ?? around;
    const last = found.at(-1);
    if (last?.whole === whole) last.nodes.push(node);
    else found.push({ whole, nodes: [node] });
  }
  return found.map(({ nodes }) => nodes);
}

function rangeOf(nodes: readonly Text[], from: number, to: number): Range {
  const range = document.createRange();
  let before = 0;
  for (const node of nodes) {
    const end = before + node.length;
    if (from >= before && from < end) range.setStart(node, from - before);
    if (to > before && to <= end) range.setEnd(node, to - before);
    before = end;
  }
  return range;
}

/** Marks a sentence without touching the page, and brings it where it can be seen. */
function mark(range: Range | undefined): void {
  if (!("highlights" in CSS)) return;
  CSS.highlights.clear();
  if (!range) return;
  CSS.highlights.set("rn-read", new Highlight(range));
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) range.startContainer.parentElement?.scrollIntoView({ block: "center" });
}

customElements.define("read-aloud", ReadAloud);

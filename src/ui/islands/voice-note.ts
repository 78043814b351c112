/**
 * Records what somebody says, and puts it into the field for files that it stands after, as if it had been chosen there. Adds its
 * buttons only where the browser can record; listens only between two presses; nothing leaves the page before the form is sent.
 */
class VoiceNote extends HTMLElement {
  readonly #start = recordButton("Optag det, du vil sige");
  readonly #stop = recordButton("Stop optagelsen");
  readonly #said = document.createElement("p");
  readonly #heard = document.createElement("audio");
  #recorder: MediaRecorder | undefined;
  #ends: number | undefined;

  connectedCallback(): void {
    if (!("MediaRecorder" in window) || !navigator.mediaDevices || this.childElementCount > 0) return;
    this.#stop.hidden = true;
    this.#heard.controls = true;
    this.#heard.hidden = true;
    this.#heard.setAttribute("aria-label", "Din optagelse");
    this.#said.setAttribute("role", "status");
    this.#start.addEventListener("click", () => void this.#record());
    this.#stop.addEventListener("click", () => this.#recorder?.stop());
    addEventListener("pagehide", () => this.#recorder?.stop());
    this.append(this.#start, this.#stop, this.#said, this.#heard);
  }

  async #record(): Promise<void> {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => undefined);
    if (!stream) {
      this.#said.textContent = "Din mikrofon kan ikke bruges her. Du kan vælge en fil i stedet.";
      return;
    }
    const parts: Blob[] = [];
    const recorder = new MediaRecorder(stream, { audioBitsPerSecond: 32_000 });
    recorder.addEventListener("dataavailable", ({ data }) => parts.push(data));
    recorder.addEventListener("stop", () => {
      for (const track of stream.getTracks()) track.stop();
      this.#keep(new Blob(parts, { type: recorder.mimeType }));
    });
    this.#recorder = recorder;
    recorder.start();
    this.#ends = window.setTimeout(() => recorder.stop(), mostMinutes * 60_000);
    this.#show(true, `Optager. Du kan tale i op til ${mostMinutes} minutter.`);
    this.#stop.focus();
  }

  #keep(sound: Blob): void {
    window.clearTimeout(this.#ends);
    this.#recorder = undefined;
    const field = document.getElementById(this.dataset["for"] ?? "");
    if (field instanceof HTMLInputElement) {
      const files = new DataTransfer();
      const type = sound.type.split(";")[0] ?? "";
      files.items.add(new File([sound], `optagelse.${endings[type] ?? "webm"}`, { type }));
      field.files = files.files;
    }
    this.#heard.src = URL.createObjectURL(sound);
    this.#heard.hidden = false;
    this.#start.textContent = "Optag det igen";
    this.#show(false, "Optagelsen er klar. Hør den, og send så klagen.");
    this.#start.focus();
  }

  #show(isRecording: boolean, said: string): void {
    this.#start.hidden = isRecording;
    this.#stop.hidden = !isRecording;
    this.#said.textContent = said;
  }
}

/** At its rate well within what one file may take up. */
const mostMinutes = 20;

const endings: Readonly<Record<string, string>> = { "audio/mp4": "m4a", "audio/ogg": "ogg", "audio/webm": "webm" };

function recordButton(text: string): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "button button-secondary";
  made.textContent = text;
  return made;
}

customElements.define("voice-note", VoiceNote);

import type { Carried, Problem } from "./offline-form.ts";
import type { OpenNote } from "./offline-store.ts";
import { clockTime, dayOf } from "./offline-time.ts";

/** An element with its text and its attributes. */
function made(tag: string, text: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** Whom one can write about: today's visits first, then all whom the phone carries. */
export function choicesOf({ orders, visits }: Carried): readonly HTMLElement[] {
  const nameOf = (orderId: string): string => orders.find((order) => order.orderId === orderId)?.name ?? "";
  const choices = [
    ...visits.map(({ appointmentId, from, orderId, to }) => ({
      value: `besoeg:${appointmentId}`,
      label: `${nameOf(orderId)}, i dag kl. ${from} til ${to}`,
    })),
    ...orders.map(({ name, orderId }) => ({ value: `bestilling:${orderId}`, label: name })),
  ];
  return choices.map(({ label, value }, at) => {
    const row = made("div", "", { class: "form-group-radio" });
    const id = `hvem-${at + 1}`;
    row.append(
      made("input", "", { type: "radio", class: "form-radio", name: "hvem", id, value }),
      made("label", label, { class: "form-label", for: id }),
    );
    return row;
  });
}

const movements = [
  ["", "Ikke i dag"],
  ["forward", "Frem"],
  ["same", "Som før"],
  ["back", "Tilbage"],
] as const;

/** One question a goal: how it went, as the ordinary form asks it. */
export const goalFields = (goals: readonly string[]): readonly HTMLElement[] =>
  goals.map((goal, at) => {
    const name = `maal-${at + 1}`;
    const chips = made("div", "", { class: "rn-scale" });
    chips.append(...movements.map(([value, text]) => chip(name, value, text)));
    const set = made("fieldset", "", { id: name });
    set.append(made("legend", `Mål: ${goal}`, { class: "form-label" }), chips);
    const group = made("div", "", { class: "form-group" });
    group.append(made("input", "", { type: "hidden", name: `${name}-tekst`, value: goal }), set);
    return group;
  });

function chip(name: string, value: string, text: string): HTMLElement {
  const input = made("input", "", { type: "radio", name, value, ...(value === "" && { checked: "" }) });
  const label = made("label", "", { class: "rn-scale-step" });
  label.append(input, made("span", text));
  return label;
}

/** Puts values into the fields of a form; those that are not told stay as they are. */
export function fillIn(form: HTMLFormElement, fields: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(fields)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement && ![...field.options].some((option) => option.value === value))
      field.append(new Option(value, value));
    if (field instanceof RadioNodeList || field instanceof HTMLInputElement || isText(field)) field.value = value;
  }
}

const isText = (field: Element | null): field is HTMLTextAreaElement | HTMLSelectElement =>
  field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement;

/** Tells what is to be mended, at the top of the form and at each field; takes away what was told before. */
export function showProblems(form: HTMLFormElement, problems: readonly Problem[]): void {
  for (const told of form.querySelectorAll(".rn-summary, .form-error-message")) {
    const field = form.querySelector(`[aria-describedby~="${told.id}"]`);
    if (field)
      describe(
        field,
        describedBy(field).filter((id) => id !== told.id),
      );
    told.remove();
  }
  for (const field of form.querySelectorAll("[aria-invalid]")) field.removeAttribute("aria-invalid");
  for (const group of form.querySelectorAll(".form-error")) group.classList.remove("form-error");
  document.title = `${problems.length > 0 ? "Fejl: " : ""}${document.title.replace(/^Fejl: /, "")}`;
  if (problems.length === 0) return;
  for (const { field, message } of problems) tellAt(form, field, message);
  const links = problems.map(({ field, message }) => {
    const item = made("li", "");
    item.append(made("a", message, { href: `#${field}` }));
    return item;
  });
  const list = made("ul", "", { class: "rn-problems" });
  list.append(...links);
  const box = made("div", "", { class: "alert alert-error", role: "alert" });
  box.append(made("h3", "Der er noget, du skal rette", { class: "alert-heading" }), list);
  const summary = made("div", "", { class: "rn-summary", tabindex: "-1", autofocus: "" });
  summary.append(box);
  form.prepend(summary);
  summary.focus();
}

function tellAt(form: HTMLFormElement, name: string, message: string): void {
  const field = form.querySelector<HTMLElement>(`#${name}`);
  const id = `${name}-error`;
  const words = made("span", message, { class: "form-error-message", id });
  field?.closest(".form-group")?.classList.add("form-error");
  if (field?.tagName === "FIELDSET") {
    field.querySelector("legend")?.after(words);
    field.tabIndex = -1;
  } else {
    field?.before(words);
    field?.setAttribute("aria-invalid", "true");
  }
  if (field) describe(field, [...describedBy(field), id]);
}

const describedBy = (field: Element): readonly string[] => field.getAttribute("aria-describedby")?.split(" ") ?? [];

function describe(field: Element, ids: readonly string[]): void {
  if (ids.length === 0) field.removeAttribute("aria-describedby");
  else field.setAttribute("aria-describedby", ids.join(" "));
}

/** What can be done with a note that lies here. */
interface LyingActs {
  readonly mend: () => void;
  readonly drop: () => void;
}

/** A note that is not sent: whom it is about, when it was written, how it stands. One that was not taken can be mended. */
export function lyingItem(
  { lying, messages, told }: OpenNote,
  orders: Carried["orders"],
  { drop, mend }: LyingActs,
): HTMLElement {
  const item = made("li", "", lying.state === "refused" ? { class: "rn-lying" } : {});
  const name = orders.find(({ orderId }) => orderId === told["orderId"])?.name ?? "En borger";
  const [year, month, day] = dayOf(lying.writtenAt).split("-").map(Number);
  const written = `skrevet ${day}.${month}.${year} kl. ${clockTime(lying.writtenAt)}`;
  item.append(made("p", `${name}, ${written}`));
  if (lying.state === "waiting") return item;
  item.append(...messages.map((message) => reason(message)));
  const words = typeof told["note"] === "string" ? told["note"] : "";
  if (words !== "") item.append(made("p", words, { class: "rn-excerpt rn-as-written" }));
  const about = { "aria-label": `Ret notatet om ${name}, ${written}` };
  const mendIt = made("button", "Ret", { type: "button", class: "button button-primary", ...about });
  mendIt.addEventListener("click", mend);
  const row = made("div", "", { class: "rn-buttons" });
  row.append(mendIt, dropButton(`Slet notatet om ${name}, ${written}`, drop));
  item.append(row);
  return item;
}

/** Asks once more before anything is thrown away. */
function dropButton(label: string, drop: () => void): HTMLElement {
  const button = made("button", "Slet", { type: "button", class: "button button-secondary", "aria-label": label });
  let isAsked = false;
  button.addEventListener("click", () => {
    if (isAsked) return drop();
    isAsked = true;
    button.textContent = "Slet for altid";
    button.setAttribute("aria-label", `${label} for altid`);
  });
  return button;
}

function reason(message: string): HTMLElement {
  const words = made("p", "");
  words.append(made("strong", message));
  return words;
}

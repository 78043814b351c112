/** What stands in a form, by the names of its fields. */
export type FieldTexts = Readonly<Record<string, string | readonly string[]>>;

/** A control of a form, as it stands in the page. */
interface Control {
  readonly tag: "input" | "textarea" | "select" | "button";
  readonly attributes: ReadonlyMap<string, string | true>;
  /** What stands between its tags. */
  readonly inner: string;
}

const attributesIn = `((?:"[^"]*"|'[^']*'|[^'">])*)`;
const control = new RegExp(
  `<(textarea|select)\\b${attributesIn}>([\\s\\S]*?)</\\1>|<(input|button)\\b${attributesIn}>`,
  "gi",
);
const option = new RegExp(`<option\\b${attributesIn}>([^<]*)</option>`, "gi");
const attribute = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;

/** The attributes of a tag of ours, by name; one without a value is true. */
export function attributesOf(inside: string): ReadonlyMap<string, string | true> {
  const found = new Map<string, string | true>();
  for (const [, name = "", double, single, bare] of inside.matchAll(attribute)) {
    const value = double ?? single ?? bare;
    found.set(name.toLowerCase(), value === undefined ? true : decoded(value));
  }
  return found;
}

/** A field of a form, with every value that it would send now. */
export interface FormField {
  readonly name: string;
  /** What people see and answer; what the page itself carries along; or a button. */
  readonly kind: "answer" | "carried" | "button";
  readonly values: readonly string[];
}

/** The fields of a form as its page shows it, in their order; files and what sends nothing are left out. */
export function fieldsIn(form: string): readonly FormField[] {
  const fields = new Map<string, FormField>();
  for (const one of controlsIn(form)) {
    const name = textOf(one, "name");
    if (name === "" || textOf(one, "type") === "file") continue;
    const before = fields.get(name);
    fields.set(name, { name, kind: kindOf(one), values: [...(before?.values ?? []), ...valuesOf(one)] });
  }
  return [...fields.values()];
}

/** The form with these texts in its fields. Fields that are not among them, files and buttons stay as they are. */
export function filledForm(form: string, texts: FieldTexts): string {
  const left = new Map(Object.entries(texts).map(([name, value]) => [name, [value].flat()]));
  return form.replace(control, (whole: string, ...groups: string[]) => {
    const one = controlOf(groups);
    const name = textOf(one, "name");
    const values = left.get(name);
    const isField = kindOf(one) !== "button" && textOf(one, "type") !== "file";
    return values === undefined || !isField ? whole : filled(one, values);
  });
}

/** The names of the boxes in a form: when none of them is ticked, nothing is sent by that name. */
export function boxesIn(form: string): readonly string[] {
  if (!form.includes("checkbox")) return [];
  const boxes = controlsIn(form).filter((one) => textOf(one, "type") === "checkbox");
  return [...new Set(boxes.map((one) => textOf(one, "name")))];
}

/** Text as it stands in an attribute or between tags. */
const encoded = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const decoded = (html: string): string =>
  html.includes("&")
    ? html
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replaceAll("&#39;", "'")
        .replaceAll("&amp;", "&")
    : html;

const controlsIn = (form: string): readonly Control[] =>
  [...form.matchAll(control)].map(([, ...groups]) => controlOf(groups));

function controlOf([pairTag, pairInside, inner, tag, inside]: readonly (string | undefined)[]): Control {
  return {
    tag: (pairTag ?? tag ?? "input").toLowerCase() as Control["tag"],
    attributes: attributesOf(pairInside ?? inside ?? ""),
    inner: inner ?? "",
  };
}

function textOf({ attributes }: Control, name: string): string {
  const value = attributes.get(name);
  return typeof value === "string" ? value : "";
}

function kindOf(one: Control): FormField["kind"] {
  const type = textOf(one, "type");
  if (one.tag === "button" || type === "submit") return "button";
  return type === "hidden" ? "carried" : "answer";
}

const isChoice = (one: Control): boolean => ["radio", "checkbox"].includes(textOf(one, "type"));

function valuesOf(one: Control): readonly string[] {
  if (one.tag === "textarea") return [decoded(one.inner.replace(/^\n/, ""))];
  if (one.tag === "select") return chosenIn(one.inner);
  if (isChoice(one)) return one.attributes.has("checked") ? [textOf(one, "value") || "on"] : [];
  return kindOf(one) === "button" ? [] : [textOf(one, "value")];
}

/** Of a list the chosen entry; a list in which none is chosen shows its first. */
function chosenIn(list: string): readonly string[] {
  const entries = [...list.matchAll(option)].map(([, inside = "", words = ""]) => {
    const attributes = attributesOf(inside);
    return { value: attributes.get("value") ?? decoded(words), isChosen: attributes.has("selected") };
  });
  const chosen = entries.find(({ isChosen }) => isChosen) ?? entries[0];
  return chosen === undefined ? [] : [chosen.value === true ? "" : chosen.value];
}

/** One control with the next of its field's values; several of one name take them in their order. */
function filled(one: Control, values: string[]): string {
  if (isChoice(one)) return tagOf(one, { checked: values.includes(textOf(one, "value") || "on") });
  const value = values.length > 1 ? (values.shift() ?? "") : (values[0] ?? "");
  // The first line break after the tag is the page's own, and no part of the text.
  if (one.tag === "textarea") return `${tagOf(one, {})}\n${encoded(value)}</textarea>`;
  if (one.tag === "select") return `${tagOf(one, {})}${withChosen(one.inner, value)}</select>`;
  return tagOf(one, { value });
}

const withChosen = (list: string, value: string): string =>
  list.replace(option, (_, inside: string, words: string) => {
    const attributes = attributesOf(inside);
    const own = attributes.get("value") ?? decoded(words);
    const isChosen = (own === true ? "" : own) === value;
    return `${startTag("option", attributes, { selected: isChosen })}${words}</option>`;
  });

const tagOf = (one: Control, changed: Changes): string => startTag(one.tag, one.attributes, changed);

type Changes = Readonly<Record<string, string | boolean>>;

function startTag(tag: string, attributes: Control["attributes"], changed: Changes): string {
  const all = [...new Map<string, string | boolean>([...attributes, ...Object.entries(changed)])];
  const written = all.flatMap(([name, value]) =>
    value === false ? [] : [value === true ? ` ${name}` : ` ${name}="${encoded(value)}"`],
  );
  return `<${tag}${written.join("")}>`;
}

/** Rettighed: a role that somebody was given, with the limits of what it reaches (OIO Basic Privilege Profile). */
export interface Privilege {
  /** The eight digits of the organisation's CVR number. */
  readonly cvr: string;
  /** The name of the role, as the system is known to those who give it out. */
  readonly role: string;
  /** Null: not limited to subjects. */
  readonly kle: readonly string[] | null;
  /** Null: not limited to parts of the organisation. */
  readonly units: readonly string[] | null;
  /** 1 to 4; null: not said. */
  readonly sensitivity: number | null;
}

/** One element beside others: its name without prefix, its attributes, and what is in it up to its end tag. */
const element =
  /\s*<(?:[\w.-]+:)?([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*>(.*?)<\/(?:[\w.-]+:)?\1\s*>\s*/gsy;

interface Element {
  readonly name: string;
  readonly attributes: string;
  readonly content: string;
}

/**
 * Reads a list of privileges, sent as XML in base64. Undefined where it is anything else: a right is never guessed.
 * Comments, entities of one's own, CDATA and elements that are not in the profile are not read at all.
 *
 * Several roles in one group share the group's limits.
 */
export function readPrivileges(base64: string): readonly Privilege[] | undefined {
  const [list, ...more] = elementsIn(xmlIn(base64)) ?? [];
  if (list?.name !== "PrivilegeList" || more.length > 0) return undefined;
  const groups = elementsIn(list.content)?.map(privilegesOf);
  return groups?.includes(undefined) ? undefined : groups?.flatMap((group) => group ?? []);
}

/** What one group gives; nothing where it is not about an organisation; undefined where it cannot be read. */
function privilegesOf({ name, attributes, content }: Element): readonly Privilege[] | undefined {
  const parts = elementsIn(content);
  const isRead = parts?.every((part) => ["Privilege", "Constraint"].includes(part.name) && !part.content.includes("<"));
  if (name !== "PrivilegeGroup" || parts === undefined || !isRead) return undefined;
  const cvr = /^urn:dk:gov:saml:cvrNumberIdentifier:(\d{8})$/i.exec(attributeOf(attributes, "Scope"))?.[1];
  if (cvr === undefined) return [];
  const limits = new Map(parts.filter((part) => part.name === "Constraint").map(limitOf));
  return parts
    .filter((part) => part.name === "Privilege")
    .map((part) => ({
      cvr,
      role: roleIn(plain(part.content).trim()),
      kle: limits.get("KLE") ?? null,
      units: limits.get("orgenhed") ?? null,
      sensitivity: highest(limits.get("foelsomhed")),
    }));
}

const limitOf = ({ attributes, content }: Element): readonly [kind: string, words: readonly string[]] => [
  /\/constraints\/([^/]+)\//.exec(attributeOf(attributes, "Name"))?.[1] ?? "",
  plain(content)
    .split(",")
    .map((each) => each.trim()),
];

function xmlIn(base64: string): string {
  try {
    const bytes = Uint8Array.from(atob(base64.trim()), (letter) => letter.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/^\s*<\?xml[^>]*\?>/, "");
  } catch {
    return "";
  }
}

/** The elements that stand beside each other; undefined where anything else stands between them. */
function elementsIn(xml: string): readonly Element[] | undefined {
  const found = [...xml.matchAll(element)];
  const read = found.reduce((length, [whole]) => length + whole.length, 0);
  if (read !== xml.length && xml.trim() !== "") return undefined;
  return found.map(([, name = "", attributes = "", content = ""]) => ({ name, attributes, content }));
}

/** `http://…/roles/usersystemrole/<role>/<version>`, or the name alone. */
const roleIn = (words: string): string => /\/roles\/usersystemrole\/([^/]+)\/\d+$/.exec(words)?.[1] ?? words;

const attributeOf = (attributes: string, name: string): string =>
  plain(new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)?.slice(1).join("") ?? "");

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
const plain = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? "");

/** Følsomhed as the common catalogue writes it, from least to most. */
const sensitivities = [
  "IKKE_FORTROLIGE_DATA",
  "FORTROLIGE_PERSONOPLYSNINGER",
  "FOELSOMME_PERSONOPLYSNINGER",
  "VIP_SAGER",
];

/** The level that a word or a digit stands for, 1 to 4; undefined for all else. */
export function readSensitivity(word: string): number | undefined {
  const level = /^[1-4]$/.test(word) ? Number(word) : sensitivities.indexOf(word) + 1;
  return level === 0 ? undefined : level;
}

/** Whoever reaches a level reaches those below it. A limit that cannot be read reaches nothing but the lowest. */
const highest = (words: readonly string[] | undefined): number | null =>
  words === undefined ? null : Math.max(1, ...words.map((word) => readSensitivity(word) ?? 1));

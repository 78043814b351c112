import type { z } from "zod";
import { type Fault, type FilePath, fault } from "./file-problem.ts";

type Issue = z.core.$ZodIssue;

/**
 * What a schema found wrong, as plain Danish sentences that name the field. Parse with `reportInput: true`, so that
 * they can name the value too.
 */
export function faultsInDanish(error: z.core.$ZodError): readonly Fault[] {
  return error.issues.flatMap((issue) => faultsOf(issue, []));
}

function faultsOf(issue: Issue, above: FilePath): readonly Fault[] {
  const path = [...above, ...issue.path];
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => fault([...path, key], unknownKey(key, path)));
  if (issue.code === "invalid_union" && !isLength(path) && issue.input !== undefined) return closestBranch(issue, path);
  return [fault(path, messageOf(issue, path))];
}

function unknownKey(key: string, path: FilePath): string {
  const within = path.includes("when") ? " i betingelsen. Den skal være en af de kendte oplysninger" : "";
  return `Feltet "${key}" kendes ikke${within}.`;
}

/** Of several allowed shapes, the one that comes nearest tells best what is wrong. */
function closestBranch(issue: Extract<Issue, { code: "invalid_union" }>, path: FilePath): readonly Fault[] {
  const nearest = issue.errors.toSorted((one, other) => one.length - other.length)[0];
  if (nearest === undefined) return [fault(path, messageOf(issue, path))];
  return nearest.flatMap((inner) => faultsOf(inner, path));
}

function messageOf(issue: Issue, path: FilePath): string {
  if (issue.input === undefined && issue.code !== "custom") return `Feltet ${named(path)} mangler.`;
  switch (issue.code) {
    case "invalid_type":
      return `Feltet ${named(path)} skal være ${kinds[issue.expected] ?? issue.expected}, men er ${shown(issue.input)}.`;
    case "invalid_value":
      return `${shown(issue.input)} kan ikke bruges i feltet ${named(path)}. Brug ${oneOfThese(issue.values)}.`;
    case "invalid_union":
      return isLength(path) ? lengthMessage(issue.input) : unionMessage(issue, path);
    case "too_small":
      return tooSmall(issue, path);
    case "too_big":
      return `Feltet ${named(path)} må højst være ${issue.maximum}, men er ${shown(issue.input)}.`;
    case "invalid_format":
      return formatMessage(issue, path);
    case "custom":
      return issue.message;
    default:
      return `Feltet ${named(path)} kan ikke være ${shown(issue.input)}.`;
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: "en tekst",
  number: "et tal",
  int: "et helt tal",
  boolean: "true eller false",
  array: "en liste",
  object: "en gruppe af felter",
  record: "en gruppe af felter",
  null: "null",
};

const lengthFields: readonly PropertyKey[] = ["length", "first", "next", "within"];

const isLength = (path: FilePath): boolean =>
  lengthFields.includes(path.at(-1) ?? "") || (path.at(-2) === "deadlines" && path.at(-3) === "settings");

function lengthMessage(input: unknown): string {
  if (typeof input === "number") return `Fristen ${input} har ingen enhed. Skriv for eksempel { weeks: ${input} }.`;
  return "Fristen skal have præcis én enhed: days, weeks, months eller workingDays, med et helt tal fra 1 til 1000.";
}

function unionMessage(issue: Extract<Issue, { code: "invalid_union" }>, path: FilePath): string {
  if (issue.discriminator === undefined || !("options" in issue))
    return `Feltet ${named(path)} kan ikke være ${shown(issue.input)}.`;
  return `Feltet "${issue.discriminator}" skal være ${oneOfThese(issue.options ?? [])}.`;
}

function tooSmall(issue: Extract<Issue, { code: "too_small" }>, path: FilePath): string {
  if (issue.origin === "string") return `Feltet ${named(path)} er tomt.`;
  if (issue.origin === "array")
    return `Listen ${named(path)} skal have mindst ${issue.minimum}, men har ${sizeOf(issue.input)}.`;
  const least = issue.inclusive === false ? "større end" : "mindst";
  return `Feltet ${named(path)} skal være ${least} ${issue.minimum}, men er ${shown(issue.input)}.`;
}

function formatMessage(issue: Extract<Issue, { code: "invalid_format" }>, path: FilePath): string {
  const form = forms[String(path.at(-1))];
  return `${shown(issue.input)} kan ikke bruges i feltet ${named(path)}.${form === undefined ? "" : ` ${form}`}`;
}

const slugForm = "Skriv små bogstaver a til z, tal og bindestreg.";
const forms: Readonly<Record<string, string>> = {
  id: "Et id er tre store bogstaver, bindestreg og tal med punktum mellem: ABC-1.2.",
  slug: slugForm,
  unit: slugForm,
  code: "Kommunekoden er tre cifre.",
};

const named = (path: FilePath): string => {
  const last = path.at(-1);
  if (last === undefined) return "øverst i filen";
  return typeof last === "number" ? `nr. ${last + 1} i "${String(path.at(-2) ?? "listen")}"` : `"${String(last)}"`;
};

function shown(input: unknown): string {
  if (input === null) return "tomt";
  if (Array.isArray(input)) return "en liste";
  if (typeof input === "object") return "en gruppe af felter";
  const text = String(input);
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}

const sizeOf = (input: unknown): number => (Array.isArray(input) ? input.length : 0);

function oneOfThese(values: readonly unknown[]): string {
  if (values.length === 1) return `"${String(values[0])}"`;
  return `en af: ${values.map(String).join(", ")}`;
}

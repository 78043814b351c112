import { parseArgs } from "node:util";
import { BadInput } from "./command.ts";

/** The options of a command: `flag` stands alone, `value` is followed by its value. */
export type Options = Readonly<Record<string, "flag" | "value">>;

/** What was written after the command's name. */
export interface Arguments {
  /** The options that were given; a flag has no value. */
  readonly values: ReadonlyMap<string, string | undefined>;
  readonly words: readonly string[];
}

/**
 * Reads a command's arguments strictly.
 *
 * @throws BadInput for an option that is unknown, told twice, or with a value too few or too many.
 */
export function readArguments(args: readonly string[], known: Options): Arguments {
  const options = Object.fromEntries(Object.entries(known).map(([name, kind]) => [name, { type: types[kind] }]));
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true, allowPositionals: true });
  const values = new Map<string, string | undefined>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (values.has(token.name)) throw new BadInput(`Tilvalget ${token.rawName} står to gange.`);
    values.set(token.name, checkedValue(token, known));
  }
  return { values, words: tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : [])) };
}

const types = { flag: "boolean", value: "string" } as const;

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function checkedValue({ name, rawName, value, inlineValue }: OptionToken, known: Options): string | undefined {
  if (!Object.hasOwn(known, name)) throw new BadInput(unknownOption(rawName, known));
  if (known[name] === "flag") {
    if (value !== undefined) throw new BadInput(`Tilvalget ${rawName} tager ingen værdi, men fik "${value}".`);
    return undefined;
  }
  if (value === undefined || value === "" || (value.startsWith("--") && inlineValue !== true)) {
    throw new BadInput(`Tilvalget ${rawName} mangler sin værdi.`);
  }
  return value;
}

function unknownOption(rawName: string, known: Options): string {
  const names = Object.keys(known).map((name) => `--${name}`);
  return `Tilvalget ${rawName} kendes ikke. Du kan bruge: ${names.join(", ")}.`;
}

/** The value of an option that must be there. */
export function required({ values }: Arguments, name: string): string {
  const value = values.get(name);
  if (value === undefined) throw new BadInput(`Tilvalget --${name} mangler.`);
  return value;
}

/** Stops at a word that the command has no use for. */
export function noWords({ words }: Arguments): void {
  const [word] = words;
  if (word !== undefined) throw new BadInput(`"${word}" passer ikke her. Se hjælpen med --help.`);
}

import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { sentencesOf } from "../../src/kernel/sentences.ts";
import { textSchema } from "../../src/kernel/text.ts";
import { conditionSchema } from "../../src/modules/standards/domain/condition.ts";
import { type Clause, clauseSchema } from "../../src/modules/standards/domain/effect.ts";

/** Mutant: a clause with one fault in it. */
export interface Mutant {
  /** What was done to it: `length.weeks: 6`. */
  readonly fault: string;
  readonly clause: Clause;
}

/** One value put in the place of another; `undefined` takes it away. */
interface Change {
  readonly at: readonly (string | number)[];
  readonly to: unknown;
}

/**
 * Every fault that one field of a clause can have and still be a clause: each number one up and one down, each closed
 * word turned into each other one, each list an entry short and an entry long, each text emptied, each of its sentences
 * left out, each number in it one up, the text of the clause beside it, each optional field taken away or put in,
 * each case sent to each other unit.
 *
 * The fields are those of the clause's schema, so that a new field is tried from the day it is there.
 */
export function mutantsOf(clause: Clause, beside: Clause, units: readonly string[]): readonly Mutant[] {
  const changes = [
    ...fieldChanges(clause),
    ...sentenceChanges(clause.text.da),
    { at: ["text", "da"], to: beside.text.da },
    ...(clause.effect === "route" ? units.map((to) => ({ at: ["unit"], to })) : []),
  ];
  return changes.flatMap((change) => {
    const read = clauseSchema.safeParse(changed(clause, change.at, change.to));
    return read.success && !isDeepStrictEqual(read.data, clause)
      ? [{ fault: `${change.at.join(".")}: ${JSON.stringify(change.to) ?? "taken away"}`, clause: read.data }]
      : [];
  });
}

/** What tells a clause from another is not tried: its name, and its kind with all the fields that go with it. */
const kept: ReadonlySet<string> = new Set(["id", "effect"]);

function fieldChanges(clause: Clause): readonly Change[] {
  const kind = clauseSchema.options.find(({ shape }) => shape.effect.value === clause.effect);
  if (kind === undefined) throw new RangeError(`there is no kind of clause '${clause.effect}'`);
  return changesOf(kind, clause).filter(({ at }) => !kept.has(String(at[0])));
}

function sentenceChanges(text: string): readonly Change[] {
  const sentences = sentencesOf(text);
  return sentences.map((_, left) => ({
    at: ["text", "da"],
    to: sentences.filter((_, at) => at !== left).join(" "),
  }));
}

function changesOf(schema: z.core.$ZodType, value: unknown): readonly Change[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return optionalChanges(schema.unwrap(), value);
  if (schema instanceof z.ZodNullable) return value === null ? [] : changesOf(schema.unwrap(), value);
  if (schema === textSchema) return inside("da", stringChanges(textSchema.parse(value).da));
  if (schema instanceof z.ZodEnum) return schema.options.map((to) => ({ at: [], to }));
  return compositeChanges(schema, value) ?? simpleChanges(value);
}

function compositeChanges(schema: z.core.$ZodType, value: unknown): readonly Change[] | undefined {
  if (schema instanceof z.ZodObject) return within(schema.shape, value);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => changesOf(option, value));
  if (schema instanceof z.ZodArray && Array.isArray(value)) return listChanges(schema.element, value);
  return undefined;
}

/** What is there is taken away or changed; what is not there is put in. */
function optionalChanges(schema: z.core.$ZodType, value: unknown): readonly Change[] {
  if (value !== undefined) return [{ at: [], to: undefined }, ...changesOf(schema, value)];
  return exampleOf(schema).map((to) => ({ at: [], to }));
}

function simpleChanges(value: unknown): readonly Change[] {
  if (typeof value === "number") return [value + 1, value - 1].map((to) => ({ at: [], to }));
  if (typeof value === "boolean") return [{ at: [], to: !value }];
  return typeof value === "string" ? stringChanges(value) : [];
}

/** The English says the same as the Danish, so that only the Danish is tried. */
const stringChanges = (text: string): readonly Change[] => [
  { at: [], to: "—" },
  ...[...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
    at: [],
    to: `${text.slice(0, index)}${Number(digits) + 1}${text.slice(index + digits.length)}`,
  })),
];

const within = (shape: Readonly<Record<string, z.core.$ZodType>>, value: unknown): readonly Change[] => {
  const parts = new Map<string, unknown>(Object.entries(Object(value)));
  const tried = Object.entries(shape).filter(([name]) => name !== "en");
  return tried.flatMap(([name, schema]) => inside(name, changesOf(schema, parts.get(name))));
};

function listChanges(element: z.core.$ZodType, list: readonly unknown[]): readonly Change[] {
  const another = element instanceof z.ZodEnum ? element.options.find((option) => !list.includes(option)) : undefined;
  return [
    ...list.map((_, left) => ({ at: [], to: list.filter((_, at) => at !== left) })),
    ...list.flatMap((entry, at) => inside(at, changesOf(element, entry))),
    ...(another === undefined ? [] : [{ at: [], to: [...list, another] }]),
  ];
}

/** Something that the field could hold. */
function exampleOf(schema: z.core.$ZodType): readonly unknown[] {
  if (schema === conditionSchema) return [{ acute: true }, { legalBasis: ["SEL-85"] }];
  if (schema === textSchema) return [{ da: "—" }];
  if (schema instanceof z.ZodArray) return exampleOf(schema.element).map((entry) => [entry]);
  if (schema instanceof z.ZodEnum) return schema.options.slice(0, 1);
  if (schema instanceof z.ZodLiteral) return [...schema.values];
  if (schema instanceof z.ZodUnion) return [{ weeks: 1 }];
  return schema instanceof z.ZodString ? ["—"] : [];
}

const inside = (name: string | number, changes: readonly Change[]): readonly Change[] =>
  changes.map(({ at, to }) => ({ at: [name, ...at], to }));

/** A copy of a value with the change in it. */
function changed(value: unknown, [name, ...rest]: Change["at"], to: unknown): unknown {
  if (name === undefined) return to;
  if (Array.isArray(value)) return value.map((entry, at) => (at === name ? changed(entry, rest, to) : entry));
  const parts = new Map<string, unknown>(Object.entries(Object(value)));
  parts.set(String(name), changed(parts.get(String(name)), rest, to));
  return Object.fromEntries([...parts].filter(([, part]) => part !== undefined));
}

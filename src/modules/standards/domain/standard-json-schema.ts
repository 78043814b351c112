import { z } from "zod";
import { lengthSchema } from "../../../kernel/length.ts";
import { textSchema } from "../../../kernel/text.ts";
import { conditionSchema } from "./condition.ts";
import { clauseSchema } from "./effect.ts";
import { daySchema } from "./facts.ts";
import { fieldWords } from "./field-words.ts";
import { settingsSchema, standardSchema } from "./standard.ts";

/**
 * The form of a standard's file as JSON Schema, so that an editor can tell while one writes. Each field has its Danish
 * explanation. What no such schema can say (that a unit exists, that days follow each other) `rettesnor check` says.
 */
export function standardJsonSchema(): string {
  const schema = z.toJSONSchema(standardSchema, {
    io: "input",
    target: "draft-07",
    metadata: namedParts(),
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === daySchema) Object.assign(jsonSchema, { format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" });
    },
  });
  return `${JSON.stringify(explained({ title: "Rettesnor: en kommunes kvalitetsstandard", ...schema }), null, 2)}\n`;
}

/** The parts that the schema names once and points to. */
function namedParts() {
  const parts = z.registry<{ id: string }>();
  parts.add(daySchema, { id: "day" });
  parts.add(textSchema, { id: "text" });
  parts.add(lengthSchema, { id: "length" });
  parts.add(conditionSchema, { id: "condition" });
  parts.add(settingsSchema, { id: "settings" });
  for (const kind of clauseSchema.options) parts.add(kind, { id: `clause-${kind.shape.effect.value}` });
  return parts;
}

/** The schema with an explanation on each field that has one. */
function explained(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(explained);
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, inner]: [string, unknown]) => [
      key,
      key === "properties" ? explainedFields(inner) : explained(inner),
    ]),
  );
}

const explainedFields = (fields: unknown): unknown =>
  Object.fromEntries(
    Object.entries(fields ?? {}).map(([name, field]: [string, unknown]) => [name, withWords(name, explained(field))]),
  );

function withWords(name: string, field: unknown): unknown {
  const description = fieldWords[name];
  if (description === undefined || typeof field !== "object" || field === null) return field;
  return { description, ...field };
}

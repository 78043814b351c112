import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { parse } from "yaml";
import { z } from "zod";
import { inProject } from "../../../platform/project-root.ts";
import { standardJsonSchema } from "./standard-json-schema.ts";

const written = readFileSync(inProject("docs/standard.schema.json"), "utf8");
const asValidator = z.fromJSONSchema(JSON.parse(written));
const files = readdirSync(inProject("standards")).filter((name) => name.endsWith(".yaml"));
const contentOf = (name: string): unknown => parse(readFileSync(inProject("standards", name), "utf8"));

test("docs/standard.schema.json is current (node scripts/standard-schema.mjs writes it)", () => {
  assert.equal(written, standardJsonSchema());
});

test("every standard is valid by the schema that editors use", () => {
  assert.ok(files.length >= 5);
  for (const name of files) {
    const { success, error } = asValidator.safeParse(contentOf(name));
    assert.ok(success, `${name}: ${error?.message.slice(0, 500) ?? ""}`);
  }
});

test("the schema refuses what the reader refuses: a deadline without unit, an unknown field, an unknown effect", () => {
  const text = readFileSync(inProject("standards", "vejen.yaml"), "utf8");
  for (const [from, to] of [
    ["length: { weeks: 8 }", "length: 8"],
    ["effect: cost", "effect: price"],
    ["payer: free", "payer: free\n        colour: blue"],
    ["inForceFrom: 2025-05-01", "inForceFrom: May 2025"],
  ] as const) {
    assert.ok(text.includes(from), from);
    assert.equal(asValidator.safeParse(parse(text.replace(from, to))).success, false, to);
  }
});

/** Each field of the schema with its name, wherever it stands. */
function fieldsIn(schema: unknown): readonly (readonly [string, object])[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, inner]: [string, unknown]) => [
    ...(key === "properties" ? Object.entries<object>(z.record(z.string(), z.looseObject({})).parse(inner)) : []),
    ...fieldsIn(inner),
  ]);
}

test("each field that a writer meets is explained in Danish", () => {
  const fields = fieldsIn(JSON.parse(written));
  assert.ok(fields.length > 100);
  assert.deepEqual(
    fields.filter(([, field]) => !("description" in field)).map(([name]) => name),
    [],
  );
});

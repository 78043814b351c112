import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { jsonFault } from "./json-fault.ts";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test("the first wrong sign is found with its line, and what should have stood there", () => {
  assert.deepEqual(jsonFault('{"a": 1,\n "b" 2}'), { line: 2, column: 6, expected: "et kolon" });
  assert.deepEqual(jsonFault("[1, 2"), { line: 1, column: 6, expected: "et komma eller en afsluttende parentes" });
  assert.deepEqual(jsonFault("[1,]"), { line: 1, column: 4, expected: "en værdi" });
  assert.deepEqual(jsonFault("[}"), { line: 1, column: 2, expected: "en værdi eller ]" });
  assert.deepEqual(jsonFault("{1}"), { line: 1, column: 2, expected: "et feltnavn i anførselstegn eller }" });
  assert.deepEqual(jsonFault("1 2"), { line: 1, column: 3, expected: "ikke mere" });
  assert.deepEqual(jsonFault(""), { line: 1, column: 1, expected: "en værdi" });
});

test("what JSON.parse takes is in order, and what it refuses is not: valid data", () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.nat(4),
      (value, indent) => jsonFault(JSON.stringify(value, null, indent)) === undefined,
    ),
  );
});

test("what JSON.parse takes is in order, and what it refuses is not: broken data", () => {
  const sign = fc.constantFrom(...'{}[]:,"\\ \n\t0123456789-+.eEtrufalsn/bxé\u0001\u007f');
  const text = fc.oneof(
    fc.array(sign, { maxLength: 12 }).map((signs) => signs.join("")),
    fc
      .tuple(fc.jsonValue(), fc.nat(60), fc.nat(3), fc.array(sign, { maxLength: 2 }))
      .map(([value, at, drop, signs]) => {
        const whole = JSON.stringify(value);
        return whole.slice(0, at) + signs.join("") + whole.slice(at + drop);
      }),
  );
  fc.assert(
    fc.property(text, (source) => (jsonFault(source) === undefined) === isJson(source)),
    { numRuns: 5000 },
  );
});

test("deep nesting is read to its end", () => {
  assert.equal(jsonFault("[".repeat(100_000) + "]".repeat(100_000)), undefined);
});

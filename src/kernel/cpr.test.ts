import assert from "node:assert/strict";
import { test } from "node:test";
import { readCpr } from "./cpr.ts";

test("the seventh digit and the year tell the century (cpr.dk's table)", () => {
  const born = (text: string) => {
    const read = readCpr(text);
    return typeof read === "string" ? read : read.bornOn;
  };
  assert.equal(born("010199-0000"), "1999-01-01");
  assert.equal(born("010199 3999"), "1999-01-01");
  assert.equal(born("0101364000"), "2036-01-01");
  assert.equal(born("0101374000"), "1937-01-01");
  assert.equal(born("0101575000"), "2057-01-01");
  assert.equal(born("0101585000"), "1858-01-01");
  assert.equal(born("0101578999"), "2057-01-01");
  assert.equal(born("0101369000"), "2036-01-01");
  assert.equal(born("0101379000"), "1937-01-01");
});

test("a number that fails modulus 11 is a number all the same: the published test numbers are read", () => {
  for (const digits of ["0201609995", "0504909989", "2311143995", "0101814321"]) {
    const read = readCpr(digits);
    assert.equal(typeof read === "string" ? read : read.digits, digits);
  }
});

test("an administrative number (day + 60) is accepted and tells no birthday", () => {
  assert.deepEqual(readCpr("7203991234"), { digits: "7203991234", bornOn: null });
  assert.equal(readCpr("9902991234"), "impossible-date");
});

test("what cannot be a number is told apart from what cannot be a date", () => {
  assert.equal(readCpr("12345"), "not-ten-digits");
  assert.equal(readCpr("abcdefghij"), "not-ten-digits");
  assert.equal(readCpr(""), "not-ten-digits");
  assert.equal(readCpr("3002991234"), "impossible-date");
  assert.equal(readCpr("2902011234"), "impossible-date");
  assert.equal(readCpr("0013991234"), "impossible-date");
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { type KeptMark, openMark, sealMark } from "./kept-mark.ts";

const key = new Uint8Array(32).fill(3);
const mark: KeptMark = {
  id: "0197f6f0-0000-7000-8000-000000000000",
  name: "Opfølgning",
  page: "/sagsbehandler/sager/x/opfoelgning",
  part: "",
  caseId: null,
  boxes: ["dele"],
  from: null,
};

test("a mark is read again by the person whose page it stood on, and by nobody else", () => {
  const sealed = sealMark(key, "kommune staff 1 ", mark);
  assert.deepEqual(openMark(key, "kommune staff 1 ", sealed), mark);
  assert.equal(openMark(key, "kommune staff 2 ", sealed), undefined);
  assert.equal(openMark(new Uint8Array(32).fill(4), "kommune staff 1 ", sealed), undefined);
});

test("a mark that was changed, cut or made up is none", () => {
  const sealed = sealMark(key, "a", mark);
  const [told = "", signed = ""] = sealed.split(".");
  const other = Buffer.from(JSON.stringify({ ...mark, page: "https://andre.example" })).toString("base64url");
  for (const forged of ["", ".", told, `${other}.${signed}`, `${sealed}.x`, `${told}.${signed.slice(1)}`]) {
    assert.equal(openMark(key, "a", forged), undefined);
  }
});

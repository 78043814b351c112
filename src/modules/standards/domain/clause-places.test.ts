import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { loadStandardsLibrary } from "../../../platform/standard-files.ts";
import { guidePlaces, otherPlaces } from "./clause-places.ts";

const { standards, law } = loadStandardsLibrary();
const day = localDate("2026-03-03");

/** All the places of one clause. */
function placesOf(slug: string, id: string): readonly string[] {
  const standard = standards.get(slug);
  const clause = standard?.editions[0]?.clauses.find((candidate) => candidate.id === id);
  assert.ok(standard && clause);
  return [...(guidePlaces(standard, law, day).get(id) ?? []), ...otherPlaces(slug, clause)];
}

test("a clause is found where the running guidance really puts it", () => {
  for (const [slug, standard] of standards) {
    const places = guidePlaces(standard, law, day);
    for (const { id } of standard.editions[0]?.clauses ?? []) assert.ok(places.has(id), `${slug} ${id}`);
  }
});

test("a route clause is found for the ages it is about (AAB-12.1, BRO-3.2)", () => {
  assert.ok(placesOf("aabenraa", "AAB-12.1").includes("guide:route"));
  assert.ok(placesOf("aabenraa", "AAB-12.1").includes("case:routing"));
  assert.ok(placesOf("broenderslev", "BRO-3.2").includes("guide:route"));
});

test("who may lead a group, and where everybody may come, is found where providers keep groups (VEJ-1.1.8, VEJ-1.1.10, SON-3.8)", () => {
  for (const [slug, id] of [
    ["vejen", "VEJ-1.1.8"],
    ["vejen", "VEJ-1.1.10"],
    ["vejen", "VEJ-3.0.1"],
    ["unavngivet", "UNA-3.2"],
    ["soenderborg", "SON-3.8"],
  ] as const)
    assert.ok(placesOf(slug, id).includes("provider:groups"), id);
});

test("each kind is found on its page, in its letters and in what is owed", () => {
  assert.deepEqual(placesOf("broenderslev", "BRO-10.4"), [
    "guide:alternatives",
    "guide:deliveryForms",
    "page:/standarder/broenderslev#BRO-10.4",
    "compare:group-first",
    "compare:delivery-forms",
    "case:assessment",
  ]);
  assert.ok(placesOf("broenderslev", "BRO-3.5").includes("letter:decision"));
  assert.ok(placesOf("broenderslev", "BRO-3.6").includes("obligations:start"));
  assert.ok(placesOf("vejen", "VEJ-3.8.2").includes("obligations:first-follow-up"));
  assert.ok(placesOf("vejen", "VEJ-3.8.2").includes("obligations:follow-up"));
});

test("each clause about follow-ups is found where it is at work", () => {
  const expected = [
    ["vejen", "VEJ-3.7.3", "follow-up:form-missing"],
    ["vejen", "VEJ-3.8.1", "follow-up:use-of-support"],
    ["vejen", "VEJ-3.8.2", "follow-up:next-day"],
    ["vejen", "VEJ-3.8.3", "follow-up:meeting"],
    ["vejen", "VEJ-3.8.4", "follow-up:inspection"],
    ["broenderslev", "BRO-13.1", "follow-up:next-day"],
    ["broenderslev", "BRO-13.3", "provider:follow-up-form"],
    ["broenderslev", "BRO-13.4", "follow-up:outcome"],
    ["unavngivet", "UNA-8.3", "obligations:follow-up"],
    ["aabenraa", "AAB-27.1", "follow-up:next-day"],
    ["aabenraa", "AAB-27.2", "follow-up:use-of-support"],
  ] as const;
  for (const [slug, id, place] of expected) assert.ok(placesOf(slug, id).includes(place), `${id} ${place}`);
  assert.ok(!placesOf("broenderslev", "BRO-11.3").includes("provider:follow-up-form"));
});

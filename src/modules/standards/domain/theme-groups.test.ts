import assert from "node:assert/strict";
import { test } from "node:test";
import { loadStandardsLibrary } from "../../../platform/standard-files.ts";
import { subThemes } from "./ffb.ts";
import { themeGroups } from "./theme-groups.ts";

const { standards, law } = loadStandardsLibrary();
const groupsOf = (slug: string) => {
  const standard = standards.get(slug);
  assert.ok(standard);
  return themeGroups(standard.settings, law.ffb);
};
const own = (slug: string) => groupsOf(slug).filter(({ isOwn }) => isOwn);

test("an assessment follows the themes of the standard: seven, eight and six, and FFB's eleven where it names none", () => {
  assert.deepEqual(
    own("broenderslev").map(({ name }) => name),
    [
      "Praktiske opgaver i hjemmet",
      "Samfundsliv",
      "Socialt liv",
      "Sundhed",
      "Kommunikation",
      "Mobilitet",
      "Egenomsorg",
    ],
  );
  assert.equal(own("soenderborg").length, 8);
  assert.deepEqual(
    own("vejen").map(({ name }) => name),
    ["Relationer", "Samfundsliv", "Kommunikation", "Praktiske opgaver", "Egenomsorg", "Mobilitet"],
  );
  assert.deepEqual([own("aabenraa").length, groupsOf("aabenraa").length], [0, 11]);
});

test("post is read under Kommunikation in Brønderslev, as its standard says, and under Samfundsliv by FFB", () => {
  const post = "8bef71de-55b5-47fe-b438-18ac769106b3";
  const placeIn = (slug: string) => groupsOf(slug).find((group) => group.subThemes.some(({ code }) => code === post));
  assert.equal(placeIn("broenderslev")?.name, "Kommunikation");
  assert.equal(placeIn("aabenraa")?.name, "Samfundsliv");
});

test("every sub-theme of FFB is reached once in every municipality, whatever themes its standard names", () => {
  const all = subThemes(law.ffb)
    .map(({ code }) => code)
    .toSorted();
  for (const slug of standards.keys()) {
    const reached = groupsOf(slug).flatMap((group) => group.subThemes.map(({ code }) => code));
    assert.deepEqual(reached.toSorted(), all, slug);
  }
});

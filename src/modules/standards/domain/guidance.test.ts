import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { loadStandardsLibrary } from "../../../platform/standard-files.ts";
import type { Facts } from "./facts.ts";
import { guidance } from "./guidance.ts";
import type { GuidanceItem } from "./guidance-items.ts";
import type { Standard } from "./standard.ts";

const { standards, law } = loadStandardsLibrary();

function standardOf(slug: string): Standard {
  const standard = standards.get(slug);
  assert.ok(standard, slug);
  return standard;
}

/** The facts of product 6: 26 years old, no early pension, applies for help with economy and cleaning. */
const example: Facts = {
  bornOn: localDate("1999-04-12"),
  applicationReceivedOn: localDate("2026-03-03"),
  earlyPension: false,
  homelessOrAtRisk: false,
  acute: false,
  legalBasis: "SEL-85",
  appliedTasks: ["economy", "cleaning"],
  appliedBy: "citizen",
};
const barest: Facts = { bornOn: example.bornOn, applicationReceivedOn: example.applicationReceivedOn };

const guided = (slug: string, more: Partial<Facts> = {}, day = "2026-03-03") =>
  guidance(standardOf(slug), law, { ...example, ...more }, localDate(day));
const unsure = (slug: string, more: Partial<Facts> = {}, day = "2026-03-03") =>
  guidance(standardOf(slug), law, { ...barest, ...more }, localDate(day));

/** The ids of the clauses among the items, in their order; what comes from the law alone is left out. */
const clauses = (items: readonly GuidanceItem[]) => items.map(({ id }) => id).filter((id) => /^[A-Z]{3}-/.test(id));
const decisionOf = (slug: string, more: Partial<Facts> = {}, day = "2026-03-03") => {
  const found = guided(slug, more, day).deadlines.filter(({ what }) => what === "decision");
  assert.equal(found.length, 1);
  return found[0];
};

test("the worked example: Brønderslev, 26 years, received 3 March 2026", () => {
  const { standard, edition, route, deadlines, alternatives } = guided("broenderslev");
  assert.equal(standard, "broenderslev");
  assert.equal(edition, "2024-12-11");
  assert.equal(route.unit, "ungecenter");
  assert.equal(route.name, "UngeCenter Brønderslev");
  assert.deepEqual(route.sources, ["BRO-3.3"]);
  const [first] = deadlines;
  assert.ok(first);
  const { what, owedBy, countedFrom, due, actBy, sources } = first;
  assert.deepEqual(
    { what, owedBy, countedFrom, due, actBy, sources },
    {
      what: "decision",
      owedBy: "authority",
      countedFrom: "2026-03-03",
      due: "2026-04-07",
      actBy: "2026-04-07",
      sources: ["BRO-6.1", "retssikkerhedsloven § 3, stk. 2"],
    },
  );
  assert.deepEqual(
    alternatives.map(({ id, rung, sources }) => ({ id, rung, sources })),
    [{ id: "BRO-10.4", rung: 3, sources: ["BRO-10.4"] }],
  );
});

test("the processing time is each municipality's own, counted from the day of receipt (retssikkerhedsloven § 3, stk. 2)", () => {
  const days = (slug: string) => {
    const decision = decisionOf(slug);
    return [decision?.id, decision?.due, decision?.actBy];
  };
  assert.deepEqual(
    days("aabenraa"),
    ["AAB-25.2", "2026-05-03", "2026-05-01"],
    "2 months end on a Sunday: act on Friday",
  );
  assert.deepEqual(days("vejen"), ["VEJ-3.4.1", "2026-04-28", "2026-04-28"]);
  assert.deepEqual(days("broenderslev"), ["BRO-6.1", "2026-04-07", "2026-04-07"]);
  assert.deepEqual(days("unavngivet"), ["UNA-8.1", "2026-05-12", "2026-05-12"]);
});

test("five weeks that end in Easter keep their day, and the authority acts before it", () => {
  const decision = decisionOf("broenderslev", { applicationReceivedOn: localDate("2026-02-26") });
  assert.deepEqual(
    [decision?.due, decision?.actBy],
    ["2026-04-02", "2026-04-01"],
    "Thursday before Easter is a holiday",
  );
});

/** Sønderborg with another own processing time, or none. */
function soenderborgWith(decision: { readonly weeks: number } | undefined): Standard {
  const standard = standardOf("soenderborg");
  const { decision: _, ...others } = standard.settings.deadlines;
  const deadlines = decision === undefined ? others : { ...others, decision };
  return { ...standard, settings: { ...standard.settings, deadlines } };
}

test("a processing time that the source does not give is unset, never guessed (SON-10.1)", () => {
  const { deadlines } = guidance(soenderborgWith(undefined), law, example, localDate("2026-03-03"));
  for (const what of ["decision", "delay-notice"]) {
    const found = deadlines.find((item) => item.what === what);
    assert.deepEqual(
      [found?.due, found?.actBy, found?.unset, found?.ownSetting, found?.countedFrom],
      [null, null, true, false, "2026-03-03"],
    );
  }
  assert.equal(deadlines[0]?.id, "SON-10.1");
});

test("the municipality's own processing time is used where it has set one, and marked as its own (SON-10.1)", () => {
  const { deadlines } = guidance(soenderborgWith({ weeks: 8 }), law, example, localDate("2026-03-03"));
  for (const what of ["decision", "delay-notice"]) {
    const found = deadlines.find((item) => item.what === what);
    assert.deepEqual([found?.due, found?.unset, found?.ownSetting], ["2026-04-28", false, true]);
  }
});

test("notice of delay is due on the day of the decision, by the standard's clause or by law alone", () => {
  const notice = (slug: string) => guided(slug).deadlines.find(({ what }) => what === "delay-notice");
  assert.equal(notice("vejen")?.id, "VEJ-3.4.3");
  assert.equal(notice("vejen")?.due, "2026-04-28");
  assert.deepEqual(notice("vejen")?.sources, ["VEJ-3.4.3", "VEJ-3.4.1", "retssikkerhedsloven § 3, stk. 2"]);
  assert.equal(notice("broenderslev")?.id, "law-delay-notice");
  assert.equal(notice("broenderslev")?.due, "2026-04-07");
  assert.deepEqual(notice("broenderslev")?.sources, ["BRO-6.1", "retssikkerhedsloven § 3, stk. 2"]);
});

test("the processing time is that of the edition on the day of receipt, all else of the edition on the day asked about", () => {
  const standard = standardOf("broenderslev");
  const [old] = standard.editions;
  assert.ok(old);
  const faster = old.clauses.map((clause) =>
    clause.id === "BRO-6.1" && clause.effect === "deadline" ? { ...clause, length: { weeks: 4 } } : clause,
  );
  const day = localDate("2026-03-10");
  const newer = { ...old, id: day, inForceFrom: day, clauses: faster.filter(({ id }) => id !== "BRO-10.4") };
  const both: Standard = { ...standard, editions: [newer, old] };

  const before = guidance(both, law, example, localDate("2026-03-09"));
  const after = guidance(both, law, example, localDate("2026-03-10"));
  assert.deepEqual([before.edition, before.deadlines[0]?.due], ["2024-12-11", "2026-04-07"]);
  assert.deepEqual([after.edition, after.deadlines[0]?.due], ["2026-03-10", "2026-04-07"]);
  assert.deepEqual([clauses(before.alternatives), clauses(after.alternatives)], [["BRO-10.4"], []]);
  const received = guidance(both, law, { ...example, applicationReceivedOn: day }, day);
  assert.equal(received.deadlines[0]?.due, "2026-04-07", "4 weeks from 10 March");
});

test("an application from before the first edition has a deadline by law that nobody knows the length of", () => {
  const { deadlines } = guided("broenderslev", { applicationReceivedOn: localDate("2024-12-10") });
  assert.deepEqual([deadlines[0]?.id, deadlines[0]?.due, deadlines[0]?.unset], ["law-decision", null, true]);
  assert.deepEqual(deadlines[0]?.sources, ["retssikkerhedsloven § 3, stk. 2"]);
});

test("before the first edition there is no guidance", () => {
  assert.throws(() => guided("broenderslev", {}, "2024-12-10"), RangeError);
  assert.equal(guided("broenderslev", {}, "2024-12-11").edition, "2024-12-11");
});

test("Brønderslev: 30 or early pension to Visitationen, the others to UngeCentret (BRO-3.2, BRO-3.3)", () => {
  const route = (more: Partial<Facts>) => {
    const { unit, sources } = guided("broenderslev", more).route;
    return [unit, ...sources];
  };
  assert.deepEqual(route({}), ["ungecenter", "BRO-3.3"]);
  assert.deepEqual(route({ earlyPension: true }), ["visitationen", "BRO-3.2"]);
  assert.deepEqual(route({ bornOn: localDate("1996-03-03") }), ["visitationen", "BRO-3.2"], "30 on the very day");
  assert.deepEqual(route({ bornOn: localDate("1996-03-04") }), ["ungecenter", "BRO-3.3"], "30 tomorrow");
});

test("a case goes to a unit even while a fact is unknown, and the fact to ask for is named", () => {
  const young = unsure("broenderslev").route;
  assert.equal(young.unit, "ungecenter", "not known to have early pension");
  assert.deepEqual(young.dependsOn, ["earlyPension"]);
  const older = unsure("broenderslev", { bornOn: localDate("1980-01-01") }).route;
  assert.equal(older.unit, "visitationen");
  assert.equal(older.dependsOn, undefined, "early pension could not change it");
});

test("Aabenraa: under 25 to KUI, the others to Visitation & Understøttelse (AAB-12.1)", () => {
  const route = (bornOn: string) => guided("aabenraa", { bornOn: localDate(bornOn) }).route;
  assert.deepEqual([route("2001-03-04").unit, route("2001-03-04").sources], ["kui", ["AAB-12.1"]]);
  assert.equal(route("2001-03-03").unit, "visitation", "25 on the very day");
});

test("where one unit receives all, its source is shown", () => {
  assert.equal(guided("soenderborg").route.unit, "modtagelsesteam");
  assert.deepEqual(guided("soenderborg").route.sources, ["SON-2.1"]);
  assert.equal(guided("vejen").route.unit, "myndighed");
  assert.equal(guided("unavngivet").route.unit, "myndighed");
});

test("the ladder runs from the least intrusive upward, each municipality's own rungs in it", () => {
  const all: Partial<Facts> = {
    appliedTasks: ["talks", "employment", "accompaniment", "structure", "cleaning", "leisure"],
  };
  const ladder = (slug: string) => guided(slug, all).alternatives.filter(({ id }) => /^[A-Z]{3}-/.test(id));
  assert.deepEqual(
    ladder("aabenraa").map(({ rung, id }) => `${rung} ${id}`),
    [
      "1 AAB-10.1",
      "1 AAB-11.1",
      "1 AAB-17.1",
      "1 AAB-20.1",
      "1 AAB-25.3",
      "2 AAB-07.1",
      "2 AAB-13.1",
      "3 AAB-08.1",
      "3 AAB-14.1",
      "3 AAB-14.2",
      "4 AAB-15.1",
      "5 AAB-16.1",
    ],
  );
  assert.deepEqual(
    ladder("vejen").map(({ rung, id }) => `${rung} ${id}`),
    ["1 VEJ-3.2.2"],
  );
  assert.deepEqual(
    ladder("broenderslev").map(({ rung, id }) => `${rung} ${id}`),
    ["3 BRO-10.4"],
  );
  assert.deepEqual(
    ladder("soenderborg").map(({ rung, id }) => `${rung} ${id}`),
    ["1 SON-1.2", "1 SON-1.6", "1 SON-2.5", "5 SON-1.3"],
  );
  assert.deepEqual(
    ladder("unavngivet").map(({ rung, id }) => `${rung} ${id}`),
    ["1 UNA-1.2"],
  );
});

test("an alternative about some tasks is left out when none of them is applied for, and kept when that is unknown", () => {
  assert.ok(!clauses(guided("vejen").alternatives).includes("VEJ-3.2.2"), "accompaniment is not applied for");
  const kept = unsure("vejen").alternatives.find(({ id }) => id === "VEJ-3.2.2");
  assert.deepEqual(kept?.dependsOn, ["appliedTasks"]);
});

test("Aabenraa's considerations are all asked, the ones about accompaniment only where it is applied for", () => {
  const always = "01.1 01.2 05.1 05.2 06.1 07.2 09.1 09.2 19.1 20.2".split(" ").map((id) => `AAB-${id}`);
  assert.deepEqual(clauses(guided("aabenraa").considerations), always);
  const accompanied = clauses(guided("aabenraa", { appliedTasks: ["accompaniment"] }).considerations);
  assert.deepEqual(accompanied.toSorted(), [...always, "AAB-22.2", "AAB-22.4"].toSorted());
});

test("a consideration carries the question that it puts, and when it is put", () => {
  const { considerations } = guided("aabenraa");
  for (const { id, asks, askedIn } of considerations) {
    assert.match(asks, /\?/, id);
    assert.ok(["intake", "assessment", "decision"].includes(askedIn), id);
  }
});

test("that somebody else applies puts the question of consent (SON-2.2)", () => {
  const asks = (appliedBy: NonNullable<Facts["appliedBy"]>) =>
    clauses(guided("soenderborg", { appliedBy }).considerations);
  for (const who of ["doctor", "other", "guardian", "representative"] as const)
    assert.ok(asks(who).includes("SON-2.2"), who);
  assert.ok(!asks("citizen").includes("SON-2.2"));
  assert.ok(!asks("relative").includes("SON-2.2"));
  assert.equal(asks("doctor").indexOf("SON-2.2"), asks("doctor").lastIndexOf("SON-2.2"));
});

test("every exclusion is always shown, and marks the applied tasks that it may be a reason for", () => {
  const numbered = (prefix: string, last: number) =>
    Array.from({ length: last }, (_, index) => `${prefix}${index + 1}`);
  const shown = {
    aabenraa: ["AAB-18.1", "AAB-22.1"],
    vejen: numbered("VEJ-3.1.1.", 8),
    soenderborg: [],
    unavngivet: [],
  };
  for (const [slug, ids] of Object.entries(shown)) {
    assert.deepEqual(clauses(guided(slug).exclusions), ids, slug);
    assert.deepEqual(clauses(unsure(slug).exclusions), ids, slug);
  }
  assert.deepEqual(clauses(guided("broenderslev").exclusions), ["BRO-8.2", "BRO-8.12", ...numbered("BRO-9.", 13)]);
});

test("an exclusion about practical tasks marks the cleaning that is applied for, and not the economy (BRO-9.2)", () => {
  const marked = guided("broenderslev").exclusions.find(({ id }) => id === "BRO-9.2");
  assert.deepEqual(marked?.appliedTasks, ["cleaning"]);
  const unmarked = guided("broenderslev", { appliedTasks: ["leisure"] }).exclusions.find(({ id }) => id === "BRO-9.2");
  assert.deepEqual(unmarked?.appliedTasks, []);
  assert.equal(unmarked?.dependsOn, undefined);
  const unknown = unsure("broenderslev").exclusions.find(({ id }) => id === "BRO-9.2");
  assert.deepEqual(unknown?.appliedTasks, []);
  assert.deepEqual(unknown?.dependsOn, ["appliedTasks"]);
});

test("each open form of delivery is one item, with every clause that opens it", () => {
  const forms = (slug: string, more: Partial<Facts> = {}) => guided(slug, more).deliveryForms.map(({ form }) => form);
  assert.deepEqual(forms("unavngivet"), ["individual", "group", "drop-in", "digital"]);
  assert.deepEqual(forms("soenderborg"), ["individual", "group", "drop-in", "phone", "message", "screen-visit"]);
  assert.deepEqual(forms("soenderborg", { homelessOrAtRisk: true }).at(-1), "housing-first");
  assert.ok(!forms("broenderslev").includes("housing-first"));
  assert.ok(forms("broenderslev", { legalBasis: "SEL-85a" }).includes("housing-first"));
});

test("a form that hangs on an unknown fact is shown with the fact (SON-3.5)", () => {
  const form = unsure("soenderborg").deliveryForms.find((item) => item.form === "housing-first");
  assert.deepEqual([form?.id, form?.dependsOn], ["SON-3.5", ["homelessOrAtRisk"]]);
});

test("an acute need opens a start from one day to the next (SON-5.2)", () => {
  assert.ok(clauses(guided("soenderborg", { acute: true }).delivery).includes("SON-5.2"));
  assert.ok(!clauses(guided("soenderborg").delivery).includes("SON-5.2"));
  assert.deepEqual(unsure("soenderborg").delivery.find(({ id }) => id === "SON-5.2")?.dependsOn, ["acute"]);
});

test("target groups are those of the legal basis, the act's own beside the standard's", () => {
  const targets = (more: Partial<Facts>) => guided("vejen", more).targets.map(({ id }) => id);
  assert.ok(targets({ legalBasis: "SEL-82a" }).includes("VEJ-1.0.1"));
  assert.ok(!targets({ legalBasis: "SEL-82a" }).includes("VEJ-2.2.1"));
  assert.ok(targets({ legalBasis: "SEL-82b" }).includes("VEJ-1.0.5"));
  assert.deepEqual(targets({ legalBasis: "SEL-85" }), ["VEJ-2.2.1", "VEJ-3.0.4", "law-target-sel-85"]);
  const open = unsure("vejen").targets;
  assert.deepEqual(open.find(({ id }) => id === "VEJ-1.0.1")?.dependsOn, ["legalBasis"]);
  assert.equal(open.filter(({ id }) => id.startsWith("law-target-")).length, 4);
});

test("a letter states the legal basis of its case and no other", () => {
  const letter = (slug: string, legalBasis: NonNullable<Facts["legalBasis"]>) =>
    clauses(guided(slug, { legalBasis }).letter.filter(({ holds }) => holds.includes("legal-basis")));
  assert.deepEqual(letter("vejen", "SEL-85"), ["VEJ-2.0.1"]);
  assert.deepEqual(letter("vejen", "SEL-82b"), ["VEJ-1.0.6"]);
  assert.deepEqual(letter("aabenraa", "SEL-85"), ["AAB-03.1"]);
  assert.deepEqual(letter("broenderslev", "SEL-85a"), ["BRO-16.1"]);
  assert.deepEqual(letter("soenderborg", "SEL-85"), ["SON-12.3"]);
  assert.deepEqual(letter("unavngivet", "SEL-85"), ["UNA-9.1"]);
});

test("the address for complaints comes from the clause that gives it (AAB-26.2)", () => {
  const address = guided("aabenraa").letter.find(({ id }) => id === "AAB-26.2");
  assert.ok(address?.letters.includes("decision"));
  assert.match(address?.address.join(", ") ?? "", /Skelbækvej 2, 6200 Aabenraa/);
});

test("§§ 85 and 85 a: four weeks to complain to Ankestyrelsen (serviceloven § 166)", () => {
  for (const legalBasis of ["SEL-85", "SEL-85a"] as const) {
    const { complaint, deadlines } = guided("broenderslev", { legalBasis });
    assert.ok(complaint.some(({ sources }) => sources.includes("serviceloven § 166, stk. 1")));
    const due = deadlines.find(({ what }) => what === "complaint");
    assert.deepEqual([due?.owedBy, due?.length, due?.due], ["citizen", { weeks: 4 }, null]);
    assert.ok(!complaint.some(({ id }) => id.startsWith("law-no-appeal")));
  }
});

test("§§ 82 a and 82 b: no appeal body is offered, and no deadline of an appeal runs", () => {
  for (const [legalBasis, id] of [
    ["SEL-82a", "law-no-appeal-82a"],
    ["SEL-82b", "law-no-appeal-82b"],
  ] as const) {
    const { complaint, deadlines, letter } = guided("vejen", { legalBasis });
    assert.ok(complaint.some((item) => item.id === id));
    assert.ok(complaint.some((item) => item.id === "VEJ-1.0.4"));
    assert.ok(!complaint.some(({ sources }) => sources.includes("serviceloven § 166, stk. 1")));
    assert.ok(letter.some((item) => item.id === `law-letter-no-appeal-${legalBasis.slice(4)}`));
    const appeal = [
      "complaint",
      "reconsideration",
      "complaint-maintained",
      "forward-to-ankestyrelsen",
      "remitted-decision",
    ];
    assert.deepEqual(
      deadlines.filter(({ what }) => appeal.includes(what)),
      [],
    );
  }
});

test("while the legal basis is unknown both ways of complaint are shown, each naming what decides", () => {
  const { complaint, deadlines } = unsure("aabenraa");
  assert.deepEqual(complaint.find(({ id }) => id === "law-no-appeal-82b")?.dependsOn, ["legalBasis"]);
  assert.deepEqual(complaint.find(({ id }) => id === "law-complaint-deadline")?.dependsOn, ["legalBasis"]);
  assert.deepEqual(deadlines.find(({ id }) => id === "AAB-26.3")?.dependsOn, ["legalBasis"]);
});

test("a § 82 b grant ends after six months, by the standard or by the act alone", () => {
  const end = (slug: string, legalBasis: NonNullable<Facts["legalBasis"]>) =>
    guided(slug, { legalBasis }).deadlines.filter(({ what }) => what === "grant-end");
  assert.deepEqual(
    end("vejen", "SEL-82b").map(({ id, length }) => ({ id, length })),
    [{ id: "VEJ-1.0.3", length: { months: 6 } }],
  );
  assert.deepEqual(
    end("soenderborg", "SEL-82b").map(({ id }) => id),
    ["SON-1.5"],
  );
  assert.deepEqual(
    end("aabenraa", "SEL-82b").map(({ id, length }) => ({ id, length })),
    [{ id: "law-grant-end", length: { months: 6 } }],
  );
  assert.deepEqual(end("vejen", "SEL-85"), []);
});

test("Brønderslev's seven steps of a complaint are all there, each with its outcome (BRO-5.1 to BRO-5.6)", () => {
  const steps = guided("broenderslev").deadlines.filter(({ id }) => id.startsWith("BRO-5."));
  assert.deepEqual(steps.map(({ id, what, outcome }) => [id, what, ...outcome]).toSorted(), [
    ["BRO-5.1", "complaint"],
    ["BRO-5.2", "reconsideration"],
    ["BRO-5.3", "reconsideration", "upheld", "partly"],
    ["BRO-5.4", "complaint-maintained"],
    ["BRO-5.5", "forward-to-ankestyrelsen"],
    ["BRO-5.6", "forward-to-ankestyrelsen", "kept"],
  ]);
});

test("what waits for its event has a length and no day", () => {
  const start = guided("broenderslev").deadlines.find(({ what }) => what === "start");
  assert.deepEqual(
    [start?.id, start?.owedBy, start?.length, start?.countedFrom, start?.due],
    ["BRO-3.6", "provider", { days: 14 }, null, null],
  );
  const contact = guided("soenderborg").deadlines.find(({ what }) => what === "first-contact");
  assert.deepEqual(
    [contact?.id, contact?.owedBy, contact?.length, contact?.due],
    ["SON-5.1", "provider", { weeks: 1 }, null],
  );
});

test("the first follow-up and the next ones are deadlines too", () => {
  const lengths = (slug: string) =>
    guided(slug)
      .deadlines.filter(({ what }) => what.endsWith("follow-up"))
      .map(({ what, id, length }) => [what, id, length]);
  assert.deepEqual(lengths("vejen"), [
    ["first-follow-up", "VEJ-3.8.2", { months: 3 }],
    ["follow-up", "VEJ-3.8.2", { months: 12 }],
  ]);
  assert.deepEqual(lengths("broenderslev"), [["first-follow-up", "BRO-13.1", { months: 3 }]]);
  assert.deepEqual(lengths("unavngivet"), [
    ["first-follow-up", "UNA-8.3", { months: 3 }],
    ["follow-up", "UNA-8.3", { months: 12 }],
  ]);
  assert.deepEqual(lengths("aabenraa"), []);
});

test("a length that the municipality has set where its standard is silent is marked as its own", () => {
  const standard = standardOf("aabenraa");
  const settings = { ...standard.settings, deadlines: { start: { weeks: 2 } } };
  const { deadlines } = guidance({ ...standard, settings }, law, example, localDate("2026-03-03"));
  const start = deadlines.find(({ what }) => what === "start");
  assert.deepEqual([start?.id, start?.length, start?.ownSetting], ["own-setting-start", { weeks: 2 }, true]);
  assert.deepEqual(
    deadlines.filter(({ ownSetting }) => ownSetting).map(({ what }) => what),
    ["start"],
  );
  assert.equal(
    guided("aabenraa").deadlines.find(({ what }) => what === "start"),
    undefined,
    "nobody has set one",
  );
});

test("a deadline on the same day as another is as long as that one", () => {
  const standard = standardOf("vejen");
  const [edition] = standard.editions;
  assert.ok(edition);
  const talk = {
    id: "VEJ-9.9",
    section: "9",
    text: { da: "Forløbet slutter med en samtale." },
    effect: "deadline",
    what: "closing-talk",
    length: null,
    sameDayAs: "grant-end",
  } as const;
  const changed = { ...standard, editions: [{ ...edition, clauses: [...edition.clauses, talk] }] };
  const { deadlines } = guidance(changed, law, { ...example, legalBasis: "SEL-82b" }, localDate("2026-03-03"));
  const found = deadlines.find(({ what }) => what === "closing-talk");
  assert.deepEqual([found?.id, found?.length, found?.unset], ["VEJ-9.9", { months: 6 }, false]);
});

test("access to the file is answered within seven working days, by law everywhere (forvaltningsloven § 16, stk. 2)", () => {
  for (const slug of standards.keys()) {
    const access = guided(slug).deadlines.find(({ what }) => what === "access");
    assert.deepEqual(
      [access?.id, access?.length, access?.owedBy],
      ["law-access", { workingDays: 7 }, "authority"],
      slug,
    );
  }
});

test("whoever is under 18 is received, and the children's department is shown it (serviceloven § 1)", () => {
  for (const slug of standards.keys()) {
    const child = guided(slug, { bornOn: localDate("2009-01-01") });
    const item = child.information.find(({ id }) => id === "law-under-18");
    assert.match(item?.text ?? "", /børn og unge/);
    assert.ok(child.route.unit.length > 0);
    assert.ok(!guided(slug).information.some(({ id }) => id === "law-under-18"));
  }
});

test("a plan must be offered below the state pension age (serviceloven § 141)", () => {
  const plan = (bornOn: string, day: string) =>
    guided("soenderborg", { bornOn: localDate(bornOn) }, day).plan.some(({ id }) => id === "law-plan-offered");
  assert.equal(plan("1999-04-12", "2026-03-03"), true);
  assert.equal(plan("1959-03-04", "2026-03-03"), true, "67 tomorrow");
  assert.equal(plan("1959-03-03", "2026-03-03"), false, "67 today");
});

test("each list holds the standard's clauses of its kind", () => {
  const aabenraa = guided("aabenraa");
  assert.deepEqual(clauses(aabenraa.cost), ["AAB-22.3", "AAB-24.1", "AAB-24.2", "AAB-24.3", "AAB-24.4"]);
  assert.deepEqual(clauses(aabenraa.quality), ["AAB-29.1", "AAB-29.2", "AAB-29.3"]);
  assert.deepEqual(
    aabenraa.quality.map(({ goals }) => goals.length),
    [7, 7, 4],
  );
  assert.deepEqual(clauses(aabenraa.plan), ["AAB-21.1", "AAB-21.2", "AAB-23.2"]);
  assert.deepEqual(clauses(aabenraa.complaint), ["AAB-26.4", "AAB-26.5", "AAB-26.6"]);
  assert.deepEqual(clauses(aabenraa.followUp), ["AAB-27.1", "AAB-27.2"]);
  assert.deepEqual(clauses(guided("broenderslev").duties), ["BRO-12.1", "BRO-14.3", "BRO-14.4", "BRO-15.2"]);
  assert.deepEqual(clauses(guided("broenderslev").plan), ["BRO-7.1", "BRO-7.2", "BRO-7.3"]);
  assert.deepEqual(clauses(guided("soenderborg").duties), ["SON-3.7", "SON-6.1", "SON-6.2", "SON-6.3"]);
  assert.deepEqual(clauses(guided("vejen").followUp), ["VEJ-3.8.1", "VEJ-3.8.2", "VEJ-3.8.3", "VEJ-3.8.4"]);
  assert.deepEqual(clauses(guided("unavngivet").information), ["UNA-2.1", "UNA-3.3"]);
});

test("what is handed out cannot be changed by whoever receives it", () => {
  const [item] = guided("aabenraa").alternatives;
  assert.ok(item);
  assert.throws(() => Object.assign(item, { text: "noget andet" }), TypeError);
  assert.throws(() => Object.assign(item.sources, { 0: "AAB-99.9" }), TypeError);
});

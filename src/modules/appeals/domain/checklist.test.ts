import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { newStep } from "../../complaints/domain/complaint-step.ts";
import type { ExceptedHearing, Hearing, SentHearing } from "../../hearings/domain/hearing.ts";
import { law } from "../../obligations/domain/case-on-a-day.fixture.ts";
import { type FilePiece, type PieceKind, pieceKinds } from "../../pieces/domain/file-piece.ts";
import type { Appeal } from "./appeal.ts";
import { type ChecklistGround, checklist, hasOpenPoints, openPoints, piecesToSend } from "./checklist.ts";
import { packageDates } from "./make-plan.ts";
import { missingSuggestions } from "./missing-suggestions.ts";
import type { PackagePlan } from "./package-plan.ts";
import { nextPage, sentPieces } from "./permanent-pages.ts";
import type { PieceMarks } from "./piece-marks.ts";

const day = localDate("2026-03-03");
const piece = (kind: PieceKind, name: string): FilePiece => ({
  name,
  kind,
  on: day,
  title: name,
  blocks: [],
  documentId: null,
});

const nothing: Appeal = { complaintId: "k", choices: [], reasons: [], questions: [], packages: [], sendings: [] };

const marks: PieceMarks = {
  picked: {
    "the-decision": new Set(["afgoerelse-1", "brev-1"]),
    "the-complaint": new Set(["klage-1"]),
    "the-reassessment": new Set(["genvurdering-1"]),
    "spoken-notes": new Set(["notat-sagt"]),
    "dispatch-log": new Set(["afsendelse-1"]),
  },
  aside: new Map([["afgoerelse-2", "En senere afgørelse, som klagen ikke handler om."]]),
  notIt: new Set(["partshoering-undtaget"]),
};

const all: readonly FilePiece[] = [
  piece("application", "ansoegning-1"),
  piece("hearing", "partshoering-1"),
  piece("decision", "afgoerelse-1"),
  piece("letter", "brev-1"),
  piece("letter", "brev-andet"),
  piece("note", "notat-sagt"),
  piece("note", "notat-1"),
  piece("complaint", "klage-1"),
  piece("reconsideration", "genvurdering-1"),
  piece("decision", "afgoerelse-2"),
];

const ground = (told: Partial<ChecklistGround> & { readonly without?: readonly string[] } = {}): ChecklistGround => ({
  law: law.appealPackage,
  pieces: all.filter(({ name }) => !told.without?.includes(name)).map((one) => ({ piece: one, digest: one.name })),
  marks,
  appeal: nothing,
  isLate: false,
  isSpoken: false,
  suggestions: {},
  ...told,
});

const names = (told: Parameters<typeof ground>[0] = {}) =>
  Object.fromEntries(
    checklist(ground(told)).map(({ demand, pieces }) => [demand.id, pieces.map((one) => one.piece.name)]),
  );
const lacking = (told: Parameters<typeof ground>[0] = {}) =>
  checklist(ground(told))
    .filter(({ isThere }) => !isThere)
    .map(({ demand }) => demand.id);

test("each thing in the file answers the first that it fits, in the order of the appeal board's form", () => {
  assert.deepEqual(names(), {
    decision: ["afgoerelse-1", "brev-1"],
    complaint: ["klage-1"],
    reassessment: ["genvurdering-1"],
    hearing: ["partshoering-1"],
    journal: ["notat-sagt", "notat-1"],
    correspondence: ["brev-andet"],
    field: ["ansoegning-1", "afgoerelse-2"],
  });
  assert.deepEqual(lacking(), []);
});

test("no thing in the file is left off the list, of whatever kind it is", () => {
  const pieces = pieceKinds.map((kind) => ({ piece: piece(kind, `${kind}-1`), digest: kind }));
  assert.deepEqual(Object.values(names({ pieces })).flat().toSorted(), pieces.map((one) => one.piece.name).toSorted());
});

test("what is asked for depends on the complaint: a late one asks for the dispatch, a spoken one for the note", () => {
  const table = [
    { told: { without: ["genvurdering-1"] }, lacks: ["reassessment"] },
    { told: { isLate: true, without: ["genvurdering-1"] }, lacks: ["reassessment", "dispatch-log"] },
    { told: { isSpoken: true }, lacks: [] },
    { told: { isSpoken: true, without: ["notat-sagt"] }, lacks: ["spoken-note"] },
    { told: { without: ["partshoering-1"] }, lacks: ["hearing"] },
    { told: { without: ["afgoerelse-1", "brev-1", "klage-1"] }, lacks: ["decision", "complaint"] },
  ] as const;
  for (const { lacks, told } of table) assert.deepEqual(lacking(told), lacks, JSON.stringify(told));
  assert.deepEqual(names({ isSpoken: true })["spoken-note"], ["notat-sagt"]);
});

test("a note that nobody was heard goes along and is no hearing; the reason is suggested from it", () => {
  const excepted = { piece: piece("hearing", "partshoering-undtaget"), digest: "x" };
  const pieces = [...ground({ without: ["partshoering-1"] }).pieces, excepted];
  const row = checklist(ground({ pieces })).find(({ demand }) => demand.id === "hearing");
  assert.deepEqual([row?.isThere, row?.pieces.length], [false, 1]);
  const hearing: ExceptedHearing = {
    ...{ id: "h", registeredOn: day, applicationId: null, way: "exception" },
    ...{ section: 19, number: 3, reason: "Det kunne ikke vente." },
  };
  const suggested = missingSuggestions({ complaint: { wasLate: false }, hearings: [hearing] });
  assert.deepEqual(suggested, {
    hearing: "Der er ikke partshørt: undtaget efter forvaltningsloven § 19, stk. 2, nr. 3. Det kunne ikke vente.",
  });
  const sent = [{ way: "sent" } as SentHearing] satisfies readonly Hearing[];
  assert.deepEqual(Object.keys(missingSuggestions({ complaint: { wasLate: true }, hearings: sent })), ["reassessment"]);
});

test("what the complaint is not about, and what tells of others, goes in only where somebody chooses it; a reason is kept", () => {
  const guarded = { ...law.appealPackage, mayTellOfOthers: ["application"] };
  const stateOf = (name: string, appeal = nothing) => {
    const found = checklist(ground({ law: guarded, appeal }))
      .flatMap(({ pieces }) => pieces)
      .find((one) => one.piece.name === name);
    return [found?.state, found?.why];
  };
  assert.equal(stateOf("ansoegning-1")[0], "to-choose");
  assert.deepEqual(stateOf("afgoerelse-2"), ["out", "En senere afgørelse, som klagen ikke handler om."]);
  const chosenAt = "2026-04-01T10:00:00.000Z";
  const choices = [
    { piece: "afgoerelse-2", isIn: true, reason: "", chosenAt },
    { piece: "ansoegning-1", isIn: true, reason: "", chosenAt },
    { piece: "notat-1", isIn: false, reason: "Handler om en anden.", chosenAt },
  ];
  const chosen = { ...nothing, choices };
  assert.equal(stateOf("afgoerelse-2", chosen)[0], "in");
  assert.equal(stateOf("ansoegning-1", chosen)[0], "in");
  assert.deepEqual(stateOf("notat-1", chosen), ["out", "Handler om en anden."]);
});

test("open is what is missing without a reason, and what nobody has chosen", () => {
  const open = (told: Parameters<typeof ground>[0]) => openPoints(checklist(ground(told)));
  assert.equal(hasOpenPoints(open({})), false);
  assert.deepEqual(
    open({ without: ["partshoering-1"] }).missing.map(({ demand }) => demand.id),
    ["hearing"],
  );
  const reasons = [{ demand: "hearing", text: "Alt var kendt." }];
  assert.equal(hasOpenPoints(open({ without: ["partshoering-1"], appeal: { ...nothing, reasons } })), false);
});

const plan = (pieces: readonly string[], firstPage: number): PackagePlan => ({
  head: { caseNumber: "2026-1", number: "2026-1-K1", citizen: "Ane", sender: [], madeOn: day },
  dates: { decidedOn: day, complaintOn: day, reassessedOn: null },
  ...{ isLate: false, about: "", rules: [], question: null, demands: [], earlier: [], firstPage },
  pieces: pieces.map((name) => ({
    ...{ demand: "field", name, kind: "note", on: day, title: name, documentId: null, digest: name },
  })),
});
const printed = (id: string, pieces: readonly string[], from: number) => ({
  ...({ id, ordinal: 1, questionId: null, state: "made", askedAt: "2026-04-01T10:00:00.000Z", files: [] } as const),
  plan: plan(pieces, from),
  result: {
    rows: pieces.map((name, at) => ({
      name,
      file: 1,
      firstPage: from + at * 2,
      pages: 2,
      state: "whole" as const,
      why: "",
    })),
    lastPage: from + pieces.length * 2 - 1,
    trouble: "",
  },
});
const sending = (packageId: string) => ({
  ...({ id: packageId, packageId, on: day, way: "portal", reason: "", letterId: null } as const),
  registeredAt: "2026-04-02T10:00:00.000Z",
});

test("pages that were sent are used for ever; those of a package that was only made are not", () => {
  const made = [printed("a", ["klage-1", "notat-1"], 1), printed("b", ["klage-1", "notat-1", "brev-andet"], 1)];
  assert.equal(nextPage({ packages: made, sendings: [] }), 1);
  assert.equal(nextPage({ packages: made, sendings: [sending("b")] }), 7);
  const more = printed("c", ["ansoegning-1"], 7);
  const later = { packages: [...made, more], sendings: [sending("b"), sending("c")] };
  assert.deepEqual(
    sentPieces(later).map(({ firstPage, name, pages }) => `${name} ${firstPage}+${pages}`),
    ["klage-1 1+2", "notat-1 3+2", "brev-andet 5+2", "ansoegning-1 7+2"],
  );
  assert.equal(nextPage(later), 9);
});

test("after a sending only what is new goes along; what has changed is told, and goes again where somebody chooses it anew", () => {
  const names1 = all.map(({ name }) => name).filter((name) => name !== "notat-1");
  const appeal = { ...nothing, packages: [printed("a", names1, 1)], sendings: [sending("a")] };
  assert.deepEqual(
    piecesToSend(checklist(ground({ appeal }))).map((one) => one.piece.name),
    ["notat-1"],
  );
  const pieces = ground().pieces.map((one) => (one.piece.name === "klage-1" ? { ...one, digest: "another" } : one));
  const rows = checklist(ground({ appeal, pieces }));
  const found = rows.flatMap((row) => row.pieces).find((one) => one.piece.name === "klage-1");
  assert.deepEqual([found?.state, found?.isChanged], ["out", true]);
  assert.deepEqual(
    rows.filter(({ isThere }) => !isThere),
    [],
  );
  const again = (chosenAt: string) => {
    const choices = [{ piece: "klage-1", isIn: true, reason: "", chosenAt }];
    return piecesToSend(checklist(ground({ pieces, appeal: { ...appeal, choices } }))).map((one) => one.piece.name);
  };
  assert.deepEqual(again("2026-04-01T10:00:00.000Z"), ["notat-1"]);
  assert.deepEqual(again("2026-04-03T10:00:00.000Z"), ["klage-1", "notat-1"]);
});

test("the three days are those of the decision, of the receipt and of the sending; a late complaint has no reassessment", () => {
  const complaint = { decidedOn: day, receivedOn: localDate("2026-03-20"), steps: [] };
  const today = localDate("2026-04-10");
  const looked = [newStep("reconsidered", localDate("2026-04-08"), { outcome: "kept" })];
  const sent = [{ ...sending("a"), on: localDate("2026-04-09") }];
  const table = [
    { steps: [], sendings: [], is: null },
    { steps: looked, sendings: [], is: "2026-04-10" },
    { steps: looked, sendings: sent, is: "2026-04-09" },
  ];
  for (const { is, sendings, steps } of table) {
    assert.deepEqual(packageDates({ ...complaint, steps }, { sendings }, today), {
      decidedOn: "2026-03-03",
      complaintOn: "2026-03-20",
      reassessedOn: is,
    });
  }
});

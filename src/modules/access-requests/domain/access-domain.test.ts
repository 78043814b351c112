import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { cutOut, type FilePiece, inOrder } from "../../pieces/domain/file-piece.ts";
import { readAsk, readChoice, readDelay } from "./access-forms.ts";
import { givenFile, hasBeside, notInFile } from "./given-file.ts";
import { lateWithoutLetter } from "./late-without-letter.ts";
import { ownDataDue, ownDataLate } from "./own-data.ts";
import { keepsSomethingBack, withChoices } from "./piece-choice.ts";

const note = (name: string, on: string, text: string): FilePiece => ({
  name,
  kind: "note",
  on: localDate(on),
  title: "Telefonsamtale med Else",
  blocks: [{ kind: "paragraph", text }],
  documentId: null,
});
const [early, late] = [note("notat-1", "2026-03-03", "Else er syg."), note("notat-2", "2026-03-04", "Else ringede.")];
const paper: FilePiece = { ...late, name: "dokument-3", kind: "document", documentId: "3" };
const grounds = [{ id: "other-interests", text: { da: "Andre" }, sources: ["forvaltningsloven § 15 b"] }];

test("what is asked for needs no reason, and own words only where it is not all of it", () => {
  assert.deepEqual(readAsk({ hvad: "all", form: "screen" }), {
    ok: true,
    value: { reach: "all", wantedAs: "screen", wish: "" },
  });
  const fields = (typed: Readonly<Record<string, string>>) => {
    const read = readAsk(typed);
    return read.ok ? [] : read.refusal.map(({ field }) => field);
  };
  assert.deepEqual(fields({ hvad: "some", form: "paper" }), ["oenske"]);
  assert.deepEqual(fields({}), ["hvad", "form"]);
});

test("words that are left out are gone from text and title, and those that stand nowhere are told", () => {
  const { notFound, piece } = cutOut(early, ["Else", "Karen"]);
  assert.deepEqual(
    [piece.title, piece.blocks],
    ["Telefonsamtale med [udeladt]", [{ kind: "paragraph", text: "[udeladt] er syg." }]],
  );
  assert.deepEqual(notFound, ["Karen"]);
});

test("a word that names the kind of a block is left alone: only what is read is cut", () => {
  const { piece } = cutOut({ ...early, blocks: [{ kind: "paragraph", text: "Et paragraph" }] }, ["paragraph"]);
  assert.deepEqual(piece.blocks, [{ kind: "paragraph", text: "Et [udeladt]" }]);
});

test("what is kept back needs a ground and a reason; a file cannot lack words (forvaltningsloven §§ 12-15 b)", () => {
  const fieldsOf = (typed: Readonly<Record<string, string>>, of: FilePiece = early) => {
    const read = readChoice(typed, of, grounds);
    return read.ok ? [] : read.refusal.map(({ field }) => field);
  };
  assert.deepEqual(fieldsOf({ valg: "left-out" }), ["grund", "begrundelse"]);
  assert.deepEqual(fieldsOf({ valg: "left-out", grund: "noget-andet", begrundelse: "Fordi" }), ["grund"]);
  const whyNot = { grund: "other-interests", begrundelse: "Det handler om Elses helbred." };
  assert.deepEqual(fieldsOf({ valg: "partly", ...whyNot }), ["udelad"]);
  assert.deepEqual(fieldsOf({ valg: "partly", ...whyNot, udelad: "Karen" }), ["udelad"]);
  assert.deepEqual(fieldsOf({ valg: "partly", ...whyNot, udelad: "Else" }, paper), ["valg"]);
  assert.deepEqual(readChoice({ valg: "partly", ...whyNot, udelad: " Else er  syg. \n\nElse" }, early, grounds), {
    ok: true,
    value: {
      piece: "notat-1",
      choice: "partly",
      ground: "other-interests",
      reason: "Det handler om Elses helbred.",
      passages: ["Else er syg.", "Else"],
    },
  });
});

test("a given file is numbered, tells that something is left out, and not what; what nobody asked for is not in it", () => {
  const kept = { ground: "other-interests", reason: "Fordi", passages: [] };
  const chosen = withChoices(inOrder([late, early, paper]), [
    { piece: "notat-1", choice: "left-out", ...kept },
    { piece: "dokument-3", choice: "not-asked", ground: null, reason: "", passages: [] },
  ]);
  assert.equal(keepsSomethingBack(chosen), true);
  const { pieces } = givenFile(chosen, localDate("2026-03-10"));
  assert.deepEqual(
    pieces.map(({ blocks, number, state, title }) => [number, state, title, blocks.length]),
    [
      [1, "left-out", "Udeladt", 0],
      [2, "given", "Telefonsamtale med Else", 1],
    ],
  );
  assert.doesNotMatch(JSON.stringify(pieces), /syg/);
});

test("all of it is owed within a month too, on the same date or the month's last day; some of it is not", () => {
  const cases = [
    ["2026-03-03", "2026-04-03"],
    ["2026-01-31", "2026-02-28"],
    ["2026-12-24", "2027-01-24"],
  ] as const;
  for (const [asked, due] of cases) {
    const said = { on: localDate(asked), how: "phone", speaker: "citizen", name: "" } as const;
    assert.equal(ownDataDue({ reach: "all", said }), due);
    assert.equal(ownDataDue({ reach: "some", said }), null);
  }
});

test("what is known of the citizen is late after the month, or after the later day that was told, at most two months more", () => {
  const said = { on: localDate("2026-03-03"), how: "phone", speaker: "citizen", name: "" } as const;
  const late = (today: string, told: readonly string[], reach: "all" | "some" = "all") =>
    ownDataLate(
      {
        reach,
        said,
        given: null,
        delays: told.map((day) => ({ expectedOn: localDate(day), reason: "Ferie", letterId: "l" })),
      },
      localDate(today),
    );
  assert.equal(late("2026-04-03", []), null, "the last day is in time");
  assert.equal(late("2026-04-04", []), "2026-04-03");
  assert.equal(late("2026-04-04", ["2026-04-20"]), null);
  assert.equal(late("2026-04-21", ["2026-04-20"]), "2026-04-20");
  assert.equal(late("2026-06-04", ["2026-08-01"]), "2026-06-03", "no promise is longer than the act");
  assert.equal(late("2026-12-01", [], "some"), null);
});

test("a later answer has a day after today and a reason", () => {
  const today = localDate("2026-03-10");
  const fieldsOf = (day: "blank" | ReturnType<typeof localDate>, hvorfor = "") => {
    const read = readDelay({ hvorfor }, day, today);
    return read.ok ? [] : read.refusal.map(({ field }) => field);
  };
  assert.deepEqual(fieldsOf("blank"), ["ventes", "hvorfor"]);
  assert.deepEqual(fieldsOf(today, "Sygdom"), ["ventes"]);
  assert.deepEqual(fieldsOf(localDate("2026-03-11"), "Sygdom"), []);
});

test("an answer is late without a letter once the last day that was promised has gone", () => {
  const day = (text: string) => localDate(text);
  const counted = {
    what: "access",
    length: { workingDays: 7 },
    countedFrom: day("2026-03-03"),
    due: day("2026-03-12"),
  };
  const said = { on: day("2026-03-03"), how: "phone", speaker: "citizen", name: "" } as const;
  const late = (today: string, ...told: readonly string[]) => {
    const delays = told.map((text) => ({ expectedOn: day(text), reason: "Papirer mangler.", letterId: "1" }));
    return lateWithoutLetter({ said, delays, given: null }, [counted as never], day(today));
  };
  assert.equal(late("2026-03-12"), null);
  assert.equal(late("2026-03-13"), "2026-03-12");
  assert.equal(late("2026-03-13", "2026-03-20"), null);
  assert.equal(late("2026-03-21", "2026-03-20"), "2026-03-20");
  const given = { on: day("2026-03-18"), letterId: "2" };
  assert.equal(lateWithoutLetter({ said, delays: [], given }, [counted as never], day("2026-03-19")), null);
});

test("words that could not be printed and papers that are gone are told of as lacking, and are no files beside", () => {
  const on = localDate("2026-03-10");
  const plain = { kind: "note", on, title: "Samtale", state: "given", ground: null, reason: "" } as const;
  const file = (...why: readonly ("broken" | "gone" | "not-printable" | null)[]) => ({
    parts: [],
    chosenOn: on,
    pieces: why.map((beside, at) => ({
      ...plain,
      ...{ number: at + 1, name: `notat-${at + 1}`, blocks: [], documentId: null, page: 1, beside },
    })),
  });
  const lacking = file(null, "not-printable", "gone");
  assert.deepEqual([hasBeside(lacking), notInFile(lacking).map(({ number }) => number)], [false, [2, 3]]);
  assert.deepEqual([hasBeside(file("broken")), notInFile(file("broken"))], [true, []]);
});

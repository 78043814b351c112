import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import type { Complaint } from "../../complaints/domain/complaint.ts";
import { newStep } from "../../complaints/domain/complaint-step.ts";
import { fromComplaint, fromReconsideration } from "./pieces-of-complaints.ts";

const complaint: Complaint = {
  id: "0197f6f0-0000-7000-8000-000000000001",
  caseId: "0197f6f0-0000-7000-8000-000000000002",
  ordinal: 2,
  subject: "decision",
  filedAs: "decision",
  track: "decision",
  decisionId: "0197f6f0-0000-7000-8000-000000000003",
  decidedOn: localDate("2026-03-03"),
  parts: [{ id: "p", taskId: "t", task: "cleaning", legalBasis: "SEL-85" }],
  hasAppeal: true,
  wasLate: true,
  provider: null,
  way: "phone",
  receivedOn: localDate("2026-04-20"),
  by: { kind: "relative", name: "Ane Sø", standing: "mandate" },
  readBack: true,
  words: "Jeg kan ikke klare det alene.",
  lateReason: "Jeg var på sygehuset.",
  papers: [],
  recordings: [],
  letterId: null,
  registeredOn: localDate("2026-04-20"),
  steps: [],
};

test("a complaint is a thing in the file, in the words in which it came, with who, how and why late", () => {
  const { blocks, name, on, title } = fromComplaint(complaint);
  assert.deepEqual([name, on, title], [`klage-${complaint.id}`, "2026-04-20", "Klage nr. 2"]);
  const told = JSON.stringify(blocks);
  for (const words of [
    "Ane Sø",
    "3. marts 2026",
    "Rengøring",
    "Jeg kan ikke klare det alene.",
    "Jeg var på sygehuset.",
  ])
    assert.ok(told.includes(words), words);
});

test("what a voice note says and what the citizen put right stand with their days; only who said nothing just does not agree", () => {
  const steps = [
    newStep("written-down", localDate("2026-04-21"), { note: "Jeg kan ikke løfte støvsugeren." }),
    newStep("corrected", localDate("2026-04-22"), { note: "Det er gulvspanden." }),
  ];
  const told = JSON.stringify(fromComplaint({ ...complaint, words: "", steps }).blocks);
  assert.match(told, /Skrevet ned efter lydoptagelse tirsdag den 21\. april 2026.*støvsugeren/);
  assert.match(told, /Borgeren rettede det onsdag den 22\. april 2026.*gulvspanden/);
  assert.doesNotMatch(told, /Klageren er uenig/);
  assert.match(JSON.stringify(fromComplaint({ ...complaint, words: "" }).blocks), /Klageren er uenig\./);
});

test("what looking again came to is a thing by itself, task by task, and there is none before anybody has", () => {
  assert.equal(fromReconsideration(complaint), undefined);
  const paper = {
    says: "Ane siger, at det ikke går.",
    news: "",
    parts: [{ id: "p", outcome: "kept" as const, weighed: "Hjælpen dækker det." }],
  };
  const step = newStep("reconsidered", localDate("2026-05-04"), { outcome: "kept", paper });
  const found = fromReconsideration({ ...complaint, steps: [step] });
  assert.deepEqual([found?.name, found?.on], [`genvurdering-${complaint.id}`, "2026-05-04"]);
  const told = JSON.stringify(found?.blocks);
  for (const words of ["Ane siger, at det ikke går.", "Rengøring", "Hjælpen dækker det."])
    assert.ok(told.includes(words), words);
});

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { inProject } from "../../../platform/project-root.ts";
import { loadLaw } from "../../../platform/standard-files.ts";
import type { FileProblem } from "../domain/file-problem.ts";
import { checkStandard } from "./check-standard.ts";

const law = loadLaw();
const slugs = ["aabenraa", "vejen", "broenderslev", "soenderborg", "unavngivet"] as const;
const textOf = (slug: string): string => readFileSync(inProject("standards", `${slug}.yaml`), "utf8");
const checked = (text: string, on?: string): readonly FileProblem[] =>
  checkStandard({ file: "standard.yaml", text }, law, on === undefined ? undefined : localDate(on));

/** A standard in order: six weeks, complaint guidance, legal basis, follow-up. Clauses are put in after the last one. */
const sound = `municipality: { slug: eksempel, name: Eksempel Kommune }
title: { da: Kvalitetsstandard }
units: [{ slug: modtagelsen, name: Modtagelsen }]
defaultUnit: { unit: modtagelsen, sources: [] }
providers: [{ slug: stoette, name: Støttecentret, external: false }]
settings: {}
editions:
  - id: 2026-01-01
    inForceFrom: 2026-01-01
    adoptions: []
    source: { title: Standard }
    legalBasis: [SEL-82b, SEL-85]
    clauses:
      - { id: EKS-1.1, section: "1", effect: deadline, what: decision, length: { weeks: 6 }, text: { da: Du får svar inden 6 uger. } }
      - { id: EKS-1.2, section: "1", effect: letter, letters: [decision], holds: complaint-guidance, text: { da: Brevet viser klagevejen. } }
      - { id: EKS-1.3, section: "1", effect: letter, letters: [decision], holds: legal-basis, text: { da: Støtten gives efter §§ 82 b og 85. } }
      - { id: EKS-1.4, section: "1", effect: followup, rule: by-need, text: { da: Vi følger op efter behov. } }
`;

/** What is found in one clause that is put into the sound standard. */
function found(clause: string): readonly FileProblem[] {
  const problems = checked(`${sound}      - { id: EKS-9.1, section: "9", ${clause} }\n`);
  for (const problem of problems) assert.deepEqual([problem.clause, problem.line], ["EKS-9.1", 18], problem.message);
  return problems;
}
const errors = (clause: string) => found(clause).filter(({ severity }) => severity === "error");
const warnings = (clause: string) => found(clause).filter(({ severity }) => severity === "warning");
/** What is found when a part of the sound standard is written otherwise. */
const rewritten = (from: RegExp, to: string) => checked(sound.replace(from, to)).map(({ message }) => message);

test("a sound standard has nothing to find", () => {
  assert.deepEqual(checked(sound), []);
});

test("the five standards have no errors, only what their sources really say", () => {
  const told = slugs.flatMap((slug) => checked(textOf(slug)));
  assert.deepEqual(
    told.filter(({ severity }) => severity === "error"),
    [],
  );
  assert.deepEqual(
    told.map(({ clause, message }) => clause ?? message.split(" (")[0]),
    [
      "AAB-07.1",
      "AAB-13.1",
      "AAB-14.2",
      "AAB-16.1",
      "AAB-21.2",
      "BRO-14.3",
      "Undertemaer uden for kommunens temaer står under »Andre temaer«",
      "Fristen for afgørelsen er nævnt uden et tal, og kommunen har ikke sat en selv",
      "Ingen bestemmelse siger, hvordan der følges op på støtten",
      "SON-1.2",
      "Ingen bestemmelse lover klagevejledning i afgørelsen",
      "UNA-6.1",
    ],
  );
});

const themed = `- { id: EKS-9.1, section: "9", effect: target, about: themes, themes: [Hverdag, Tale],
          text: { da: Støtten handler om hverdag og tale. }, asks: [{ da: "Hvad er svært?" }] }`;
const tied = (settings: string): readonly string[] =>
  checked(`${sound.replace("settings: {}", `settings: { ffbThemes: ${settings} }`)}      ${themed}\n`).map(
    ({ severity, message }) => `${severity}: ${message}`,
  );
const cleaning = "8f32c948-41c4-49d7-8913-cdeede2e7fe1";
const talk = "986898d0-e2e5-4afa-9cb3-ee7aecaa0143";

test("themes that are not tied to FFB are told, and so is each one that is left out or is no theme of the standard", () => {
  assert.deepEqual(tied("[]"), [
    "warning: Temaerne er ikke koblet til FFB i settings.ffbThemes. Udredningen følger FFB's egne temaer.",
  ]);
  assert.deepEqual(tied(`[{ theme: Fritid, subThemes: [${cleaning}] }, { theme: Tale, subThemes: [${talk}] }]`), [
    'error: Temaet "Fritid" står ikke i nogen bestemmelse om temaer.',
    'error: Temaet "Hverdag" (EKS-9.1) mangler sine undertemaer i FFB.',
  ]);
});

test("a code that FFB has not, or that stands in two themes, is an error; what no theme covers is told", () => {
  const unknown = "00000000-0000-4000-8000-000000000000";
  const told = tied(
    `[{ theme: Hverdag, subThemes: [${cleaning}, ${unknown}] }, { theme: Tale, subThemes: [${talk}] }]`,
  );
  assert.equal(told.length, 2);
  assert.ok(told.includes(`error: Koden ${unknown} er ikke et undertema i FFB.`));
  const outside = told.find((line) => line.startsWith("warning: Undertemaer uden for kommunens temaer")) ?? "";
  assert.match(outside, /Varetage økonomi/);
  assert.doesNotMatch(outside, /Gøre rent|Samtale|Søvn/);
  assert.deepEqual(tied(`[{ theme: Hverdag, subThemes: [${cleaning}] }, { theme: Tale, subThemes: [${cleaning}] }]`), [
    `error: Koden ${cleaning} står i to temaer.`,
    `error: Koden ${cleaning} står i to temaer.`,
  ]);
});

test("a form that is not in order is told instead of hazards", () => {
  const problems = checked(sound.replace("{ weeks: 6 }", "6"));
  assert.deepEqual(
    problems.map(({ clause, severity }) => [clause, severity]),
    [["EKS-1.1", "error"]],
  );
});

test("§ 82 b: a grant beyond six months is against the act, in whatever unit", () => {
  const grant = (length: string) =>
    errors(
      `effect: deadline, what: grant-end, length: ${length}, when: { legalBasis: [SEL-82b] }, text: { da: Forløbet er kort. }`,
    );
  assert.match(
    grant("{ months: 9 }")[0]?.message ?? "",
    /serviceloven § 82 b kan bevilges for højst 6 måneder, ikke 9 måneder/,
  );
  assert.equal(grant("{ weeks: 27 }").length, 1);
  assert.deepEqual(grant("{ months: 6 }"), []);
  assert.deepEqual(grant("{ weeks: 26 }"), []);
});

test("§ 82 b in Vejen's own file: nine months are found with line and clause", () => {
  const text = textOf("vejen").replace("{ months: 6 }", "{ months: 9 }");
  const [problem] = checked(text).filter(({ severity }) => severity === "error");
  assert.equal(problem?.clause, "VEJ-1.0.3");
  assert.match(text.split("\n")[(problem?.line ?? 0) - 1] ?? "", /months: 9/);
});

test("a grant's end that names no provision is judged by § 82 b, one of § 85 is not", () => {
  const grant = (when: string) =>
    errors(`effect: deadline, what: grant-end, length: { months: 12 }, ${when} text: { da: Støtten slutter. }`);
  assert.equal(grant("").length, 1);
  assert.deepEqual(grant("when: { legalBasis: [SEL-85] },"), []);
});

test("the citizen has four weeks to complain, no more and no less (retssikkerhedsloven § 67)", () => {
  const complaint = (length: string) =>
    errors(
      `effect: deadline, what: complaint, length: ${length}, when: { legalBasis: [SEL-85] }, text: { da: Du kan klage. }`,
    );
  assert.match(complaint("{ weeks: 3 }")[0]?.message ?? "", /borgerens frist er 4 uger, ikke 3 uger/);
  assert.equal(complaint("{ weeks: 5 }").length, 1);
  assert.equal(complaint("{ months: 1 }").length, 1);
  assert.deepEqual(complaint("{ weeks: 4 }"), []);
  assert.deepEqual(complaint("{ days: 28 }"), []);
});

test("reconsideration takes four weeks at most, sending on fourteen days, access seven working days", () => {
  const owed = (what: string, length: string, more = "") =>
    errors(
      `effect: deadline, what: ${what}, length: ${length}, ${more} when: { legalBasis: [SEL-85] }, text: { da: Vi svarer. }`,
    );
  assert.equal(owed("reconsideration", "{ weeks: 5 }").length, 1);
  assert.deepEqual(owed("reconsideration", "{ weeks: 2 }"), []);
  assert.equal(owed("forward-to-ankestyrelsen", "{ days: 15 }").length, 1);
  assert.deepEqual(owed("forward-to-ankestyrelsen", "{ days: 14 }"), []);
  assert.deepEqual(
    owed("forward-to-ankestyrelsen", "{ weeks: 4 }", "outcome: [kept],"),
    [],
    "decision kept: within the four weeks",
  );
  assert.equal(owed("forward-to-ankestyrelsen", "{ weeks: 5 }", "outcome: [kept],").length, 1);
  assert.equal(owed("access", "{ workingDays: 10 }").length, 1);
  assert.equal(owed("access", "{ weeks: 2 }").length, 1);
  assert.deepEqual(owed("access", "{ workingDays: 7 }"), []);
  assert.equal(owed("complaint-maintained", "{ weeks: 2 }").length, 1);
});

test("an own setting against the law is found too", () => {
  assert.match(
    rewritten(/settings: \{\}/, "settings: { deadlines: { access: { weeks: 3 } } }")[0] ?? "",
    /højst 7 arbejdsdage/,
  );
  assert.match(rewritten(/settings: \{\}/, "settings: { deadlines: { grant-end: { months: 8 } } }")[0] ?? "", /§ 82 b/);
  assert.deepEqual(rewritten(/settings: \{\}/, "settings: { deadlines: { access: { days: 3 } } }"), []);
});

test("a complaint body offered for § 82 a or § 82 b is an error", () => {
  const complaint = "effect: deadline, what: complaint, length: { weeks: 4 }, text: { da: Du kan klage. }";
  assert.match(
    errors(`${complaint}, when: { legalBasis: [SEL-82b] }`)[0]?.message ?? "",
    /§ 82 b har ingen klageinstans/,
  );
  assert.equal(errors(`${complaint}, when: { legalBasis: [SEL-82a, SEL-85] }`).length, 1);
  assert.match(warnings(complaint)[0]?.message ?? "", /Skriv med when\.legalBasis/);
  const letter = "effect: letter, letters: [decision], holds: complaint-guidance, text: { da: Sådan klager du. }";
  assert.equal(errors(`${letter}, legalBasis: [SEL-82b]`).length, 1);
  assert.deepEqual(found(`${letter}, legalBasis: [SEL-85]`), []);
});

test("no appeal body said of § 85 is an error", () => {
  const denied = "effect: complaint, rule: no-appeal-body, text: { da: Afgørelsen kan ikke påklages. }";
  assert.match(errors(`${denied}, when: { legalBasis: [SEL-85] }`)[0]?.message ?? "", /kan påklages til Ankestyrelsen/);
  assert.equal(errors(denied).length, 1, "without a provision it is about § 85 too");
  assert.deepEqual(found(`${denied}, when: { legalBasis: [SEL-82b] }`), []);
});

const consideration = (text: string, asks = "Hvad taler for og imod?") =>
  `effect: consideration, askedIn: assessment, text: { da: "${text}" }, asks: { da: "${asks}" }`;

test("a text that says no by itself is an error: skøn under regel (FOB 2024-19)", () => {
  for (const text of [
    "Du kan få støtte, men kun hvis du er motiveret.",
    "Kan en gruppe gøre det, får du ikke støtte alene.",
    "Ansøgningen afvises, hvis du bor på botilbud.",
    "Det giver afslag.",
    "Støtten kræver en diagnose.",
    "Du skal have fået en diagnose.",
    "Borgere med demens er udelukket.",
    "Så har du ikke ret til støtte.",
  ]) {
    const [problem] = errors(consideration(text));
    assert.match(problem?.message ?? "", /afgør sagen på forhånd.*skøn under regel, FOB 2024-19/, text);
  }
});

test("a text that sounds like a rule is a warning: it may be the source's own", () => {
  for (const text of [
    "Du kan kun få støtten efter andre tilbud.",
    "Så slutter støtten.",
    "Du skal prøve gruppen først.",
  ]) {
    assert.deepEqual(errors(consideration(text)), [], text);
    assert.equal(warnings(consideration(text)).length, 1, text);
  }
});

test("a text that guides is left in peace", () => {
  for (const text of [
    "En diagnose giver ikke i sig selv støtte.",
    "Vi kan ikke kræve, at du har en bestemt diagnose.",
    "Er en gruppe nok for dig? Det vurderer vi sammen.",
    "Støtten dækker som udgangspunkt ikke behandling.",
  ]) {
    assert.deepEqual(found(consideration(text)), [], text);
  }
});

test("a question to the caseworker may not answer itself, and is a question", () => {
  assert.match(
    errors(consideration("Vi ser på det.", "Kan en gruppe gøre det? Så får borgeren ikke støtte alene."))[0]?.message ??
      "",
    /må ikke selv svare/,
  );
  assert.match(
    errors(consideration("Vi ser på det.", "Skriv, om en gruppe er nok."))[0]?.message ?? "",
    /skal være et spørgsmål/,
  );
  const alternative = `effect: alternative, rung: 3, text: { da: Gruppe. }, asks: { da: "Kan gruppen bruges? Så slutter støtten." }`;
  assert.equal(errors(alternative).length, 1);
});

const target = (text: string, more = "") =>
  `effect: target, about: group, asks: [{ da: "Hvad viser det?" }], ${more} text: { da: "${text}" }`;

test("a target group with a diagnosis or an age ceiling is an error", () => {
  assert.equal(errors(target("Du skal have en diagnose.")).length, 1);
  assert.match(errors(target("Støtten er til dig under 65 år."))[0]?.message ?? "", /aldersgrænse, som loven ikke har/);
  assert.equal(errors(target("Støtten er til dig mellem 18 og 30 år.")).length, 1);
  assert.equal(errors(target("Støtten er til voksne.", "when: { ageBelow: 67 },")).length, 1);
  assert.equal(
    errors(target("Støtten er til voksne.", "when: { anyOf: [{ ageAtLeast: 25 }, { acute: true }] },")).length,
    1,
  );
  assert.deepEqual(found(target("Støtten er til dig over 18 år.", "when: { ageAtLeast: 18 },")), []);
});

test("an act that the law's data does not know, and what is no citation, are errors", () => {
  const cited = (law: string) =>
    errors(`effect: info, topic: about, law: ["${law}"], text: { da: Om støtten. }`).map(({ message }) => message);
  assert.match(cited("socialloven § 4")[0] ?? "", /"socialloven".*er ikke en lov i law\/acts\.yaml/);
  assert.match(cited("§ 85")[0] ?? "", /er ikke en henvisning/);
  assert.deepEqual(cited("serviceloven § 85, stk. 1"), []);
  assert.deepEqual(cited("principafgørelse 10-19"), []);
});

test("what a standard leaves out is a warning: deadline, complaint guidance, legal basis, follow-up", () => {
  assert.match(
    rewritten(/.*EKS-1\.1.*\n/, "")[0] ?? "",
    /Ingen bestemmelse giver en frist for afgørelsen \(retssikkerhedsloven § 3, stk\. 2\)/,
  );
  assert.match(rewritten(/.*EKS-1\.2.*\n/, "")[0] ?? "", /klagevejledning/);
  assert.deepEqual(rewritten(/.*EKS-1\.3.*\n/, "").length, 2, "one for each provision");
  assert.match(
    rewritten(/holds: legal-basis/, "holds: legal-basis, legalBasis: [SEL-85]")[0] ?? "",
    /retsgrundlaget serviceloven § 82 b/,
  );
  assert.match(rewritten(/.*EKS-1\.4.*\n/, "")[0] ?? "", /følges op/);
});

test("a deadline without a number is a warning until the municipality sets its own", () => {
  const unset = sound.replace("length: { weeks: 6 }", "length: null, unset: true");
  assert.match(checked(unset)[0]?.message ?? "", /uden et tal/);
  assert.deepEqual(checked(unset.replace("settings: {}", "settings: { deadlines: { decision: { weeks: 8 } } }")), []);
});

test("a standard older than a council's four years is told only when a day is given", () => {
  assert.deepEqual(checked(sound), []);
  assert.deepEqual(checked(sound, "2029-12-31"), []);
  assert.match(checked(sound, "2030-01-01")[0]?.message ?? "", /fra 1\. januar 2026, mere end 4 år/);
  assert.equal(checked(sound, "2030-01-01")[0]?.severity, "warning");
});

test("only the newest edition is judged: an older one is history", () => {
  const older = `  - id: 2020-01-01
    inForceFrom: 2020-01-01
    adoptions: []
    source: { title: Standard }
    legalBasis: [SEL-85]
    clauses: [{ id: EKS-1.1, section: "1", effect: consideration, askedIn: intake, text: { da: Det giver afslag. }, asks: { da: "Hvad?" } }]
`;
  assert.deepEqual(checked(sound + older), []);
});

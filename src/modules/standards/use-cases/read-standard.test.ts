import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { FileProblem } from "../domain/file-problem.ts";
import { readStandard } from "./read-standard.ts";

const good = `municipality:
  slug: eksempel
  name: Eksempel Kommune
title:
  da: Kvalitetsstandard
units:
  - slug: modtagelsen
    name: Modtagelsen
defaultUnit:
  unit: modtagelsen
  sources: []
providers:
  - slug: stoette
    name: Støttecentret
    external: false
settings:
  deadlines:
    receipt: { days: 3 }
editions:
  - id: 2026-01-01
    inForceFrom: 2026-01-01
    adoptions: []
    source:
      title: Standard
    legalBasis: [SEL-85]
    clauses:
      - id: EKS-1.1
        section: "1"
        effect: info
        topic: about
        text:
          da: Her kan du læse om støtten.
      - id: EKS-2.1
        section: "2"
        effect: deadline
        what: decision
        length: { weeks: 6 }
        text:
          da: Du får svar inden 6 uger.
`;

const problems = (text: string): readonly FileProblem[] => {
  const read = readStandard({ file: "eksempel.yaml", text });
  return read.ok ? [] : read.refusal;
};

/** The file with one line changed, and the only problem it then has. */
function onlyProblem(from: string, to: string): FileProblem {
  assert.ok(good.includes(from), `the example holds "${from}"`);
  const found = problems(good.replace(from, to));
  assert.equal(found.length, 1, JSON.stringify(found, null, 1));
  const [problem] = found;
  assert.ok(problem);
  assert.equal(problem.severity, "error");
  assert.equal(problem.file, "eksempel.yaml");
  return problem;
}

test("a file in order is read, with its days and its own settings", () => {
  const read = readStandard({ file: "eksempel.yaml", text: good });
  assert.ok(read.ok);
  assert.equal(read.value.municipality.slug, "eksempel");
  assert.deepEqual(read.value.settings.deadlines, { receipt: { days: 3 } });
  assert.equal(read.value.editions[0]?.clauses.length, 2);
});

test("an unknown field is named with its line and clause", () => {
  const { line, clause, message } = onlyProblem("        topic: about\n", "        topic: about\n        farve: blå\n");
  assert.deepEqual([line, clause], [31, "EKS-1.1"]);
  assert.match(message, /"farve" kendes ikke/);
});

test("an unknown field outside the clauses has no clause", () => {
  const { line, clause, message } = onlyProblem(
    "title:\n  da: Kvalitetsstandard\n",
    "title:\n  da: Kvalitetsstandard\nord: 3\n",
  );
  assert.deepEqual([line, clause], [6, null]);
  assert.match(message, /"ord" kendes ikke/);
});

test("a deadline without a unit is told how to write it", () => {
  const { line, clause, message } = onlyProblem("length: { weeks: 6 }", "length: 6");
  assert.deepEqual([line, clause], [37, "EKS-2.1"]);
  assert.match(message, /Fristen 6 har ingen enhed\. Skriv for eksempel \{ weeks: 6 \}/);
});

test("a deadline with a unit that is none, with two units, or none at all, is a fault", () => {
  for (const length of ["{ fortnights: 2 }", "{ weeks: 2, days: 3 }", "{}", "to uger"]) {
    const { clause, message } = onlyProblem("length: { weeks: 6 }", `length: ${length}`);
    assert.equal(clause, "EKS-2.1");
    assert.match(message, /præcis én enhed: days, weeks, months eller workingDays/);
  }
});

test("a deadline of nothing, or of half a week, is a fault", () => {
  assert.match(onlyProblem("{ weeks: 6 }", "{ weeks: 0 }").message, /"weeks" skal være større end 0/);
  assert.match(onlyProblem("{ weeks: 6 }", "{ weeks: 1.5 }").message, /et helt tal fra 1 til 1000/);
  assert.match(onlyProblem("{ weeks: 6 }", "{ weeks: -6 }").message, /"weeks" skal være større end 0/);
});

test("a deadline that says no length must say why", () => {
  assert.match(onlyProblem("length: { weeks: 6 }", "length: null").message, /siger ikke, hvor lang den er/);
  assert.equal(problems(good.replace("length: { weeks: 6 }", "length: null\n        unset: true")).length, 0);
  assert.match(
    onlyProblem("length: { weeks: 6 }", "length: { weeks: 6 }\n        unset: true").message,
    /siger to ting/,
  );
});

test("an own setting without a unit is a fault too", () => {
  const { line, clause, message } = onlyProblem("receipt: { days: 3 }", "receipt: 3");
  assert.deepEqual([line, clause], [18, null]);
  assert.match(message, /Fristen 3 har ingen enhed/);
});

test("a notice of delay is due with the decision, and no other day can be promised (retssikkerhedsloven § 3, stk. 2)", () => {
  const notice = (how: string): string =>
    good.replace(
      "        effect: info\n        topic: about\n",
      `        effect: deadline\n        what: delay-notice\n${how}`,
    );
  assert.deepEqual(problems(notice("        length: null\n        sameDayAs: decision\n")), []);
  for (const how of ["        length: null\n        sameDayAs: receipt\n", "        length: { weeks: 5 }\n"]) {
    const found = problems(notice(how));
    assert.deepEqual(
      found.map(({ clause }) => clause),
      ["EKS-1.1"],
    );
    assert.match(found[0]?.message ?? "", /inden afgørelsens frist/);
  }
});

test("an obligation that does not exist cannot be set", () => {
  assert.match(onlyProblem("receipt: { days: 3 }", "svar: { days: 3 }").message, /"svar" kendes ikke/);
});

test("a missing section, text or source is named with its clause", () => {
  const section = onlyProblem('        section: "2"\n', "");
  assert.deepEqual([section.line, section.clause], [33, "EKS-2.1"]);
  assert.match(section.message, /"section" mangler/);
  const text = onlyProblem("        text:\n          da: Du får svar inden 6 uger.\n", "");
  assert.match(text.message, /"text" mangler/);
  assert.equal(text.clause, "EKS-2.1");
  assert.match(onlyProblem("    source:\n      title: Standard\n", "").message, /"source" mangler/);
});

test("an empty text is a fault", () => {
  const { line, message } = onlyProblem("da: Du får svar inden 6 uger.", 'da: "  "');
  assert.equal(line, 39);
  assert.match(message, /"da" er tomt/);
});

test("a clause id used twice is named where it stands the second time", () => {
  const { line, clause, message } = onlyProblem("id: EKS-2.1", "id: EKS-1.1");
  assert.deepEqual([line, clause], [33, "EKS-1.1"]);
  assert.match(message, /"EKS-1\.1" står to gange/);
});

test("all clauses of a municipality share one prefix", () => {
  const { line, clause, message } = onlyProblem("id: EKS-2.1", "id: AND-2.1");
  assert.deepEqual([line, clause], [33, "AND-2.1"]);
  assert.match(message, /begynder ikke med EKS-/);
});

test("an id of another form is a fault that shows the form", () => {
  const { clause, message } = onlyProblem("id: EKS-2.1", "id: eks 2.1");
  assert.equal(clause, "eks 2.1");
  assert.match(message, /ABC-1\.2/);
});

test("the same field twice in one group is named with its line", () => {
  const { line, clause, message } = onlyProblem(
    '        section: "2"\n',
    '        section: "2"\n        section: "3"\n',
  );
  assert.deepEqual([line, clause], [35, "EKS-2.1"]);
  assert.match(message, /"section" står to gange/);
});

test("a fact that conditions do not know is named", () => {
  const { line, clause, message } = onlyProblem(
    "        what: decision\n",
    "        what: decision\n        when:\n          hårfarve: rød\n",
  );
  assert.deepEqual([line, clause], [38, "EKS-2.1"]);
  assert.match(message, /"hårfarve" kendes ikke i betingelsen/);
});

test("a condition that is empty or can never hold is a fault", () => {
  const condition = (when: string) =>
    onlyProblem("        what: decision\n", `        what: decision\n        when: ${when}\n`).message;
  assert.match(condition("{}"), /tom/);
  assert.match(condition("{ ageAtLeast: 30, ageBelow: 30 }"), /holder aldrig/);
});

test("a day that is not in the calendar is a fault", () => {
  const { line, message } = onlyProblem("inForceFrom: 2026-01-01", "inForceFrom: 2026-02-29");
  assert.equal(line, 21);
  assert.match(message, /"2026-02-29" er ikke en dato/);
});

test("an unknown effect lists those that there are", () => {
  const { clause, message } = onlyProblem("effect: info", "effect: afslag");
  assert.equal(clause, "EKS-1.1");
  assert.match(message, /"effect" skal være en af: target, alternative/);
});

test("a value outside a closed list is named with the list", () => {
  assert.match(
    onlyProblem("what: decision", "what: afgørelse").message,
    /"afgørelse" kan ikke bruges i feltet "what"\. Brug en af: receipt, decision/,
  );
});

test("a route to a unit that the municipality does not have is a fault", () => {
  const { clause, message } = onlyProblem(
    "        effect: info\n        topic: about\n",
    "        effect: route\n        unit: kui\n",
  );
  assert.equal(clause, "EKS-1.1");
  assert.match(message, /"kui" findes ikke i units\. Der findes: modtagelsen/);
});

test("a default unit that does not exist, or whose source does not, is a fault", () => {
  assert.match(onlyProblem("unit: modtagelsen", "unit: kui").message, /"kui" findes ikke/);
  assert.match(onlyProblem("sources: []", "sources: [EKS-9.9]").message, /"EKS-9\.9" er ikke en bestemmelse i filen/);
});

test("somebody must receive the case whatever the facts are", () => {
  const { message } = onlyProblem("defaultUnit:\n  unit: modtagelsen\n  sources: []\n", "");
  assert.match(message, /hvem der modtager/);
  const routed = good
    .replace("defaultUnit:\n  unit: modtagelsen\n  sources: []\n", "")
    .replace("        effect: info\n        topic: about\n", "        effect: route\n        unit: modtagelsen\n");
  assert.deepEqual(problems(routed), []);
});

test("an own setting that repeats what the standard says is a fault that names the clause", () => {
  const { line, message } = onlyProblem("receipt: { days: 3 }", "decision: { weeks: 8 }");
  assert.equal(line, 18);
  assert.match(message, /"decision" står allerede i standarden \(EKS-2\.1\)/);
});

const older = (day: string, id = day) => `  - id: ${id}
    inForceFrom: ${day}
    adoptions: []
    source: { title: Standard }
    legalBasis: [SEL-85]
    clauses:
      - { id: EKS-1.1, section: "1", effect: info, topic: about, text: { da: Ældre udgave. } }
`;

test("editions stand newest first, one a day", () => {
  assert.deepEqual(problems(good + older("2024-01-01")), []);
  assert.match(
    problems(good + older("2026-06-01"))[0]?.message ?? "",
    /nyeste først: 2026-06-01 står efter 2026-01-01/,
  );
  assert.match(problems(good + older("2026-01-01"))[0]?.message ?? "", /To udgaver begynder samme dag/);
  assert.equal(problems(good + older("2026-01-01"))[0]?.line, 41);
});

test("an edition is named by its last adoption, or by its first day where only that is known", () => {
  assert.match(
    onlyProblem("  - id: 2026-01-01", "  - id: 2025-12-01").message,
    /skal være den dag, den gælder fra \(2026-01-01\)/,
  );
  const adopted = "    adoptions: [{ by: Byrådet, on: 2025-12-01 }, { by: Udvalget, on: 2025-12-11 }]";
  assert.match(onlyProblem("    adoptions: []", adopted).message, /skal være den sidste vedtagelse \(2025-12-11\)/);
  assert.deepEqual(
    problems(good.replace("    adoptions: []", adopted).replace("- id: 2026-01-01", "- id: 2025-12-11")),
    [],
  );
});

test("problems come in the order of the file", () => {
  const found = problems(good.replace("topic: about", "topic: vejr").replace("slug: eksempel", "slug: Eksempel By"));
  assert.deepEqual(
    found.map(({ line }) => line),
    [2, 30],
  );
});

test("a file that is empty, a list, a word or broken YAML is told, not thrown", () => {
  assert.match(problems("")[0]?.message ?? "", /øverst i filen|mangler/);
  assert.equal(problems("- a\n- b\n").length, 1);
  assert.equal(problems("hej").length, 1);
  assert.match(problems("a: 'b\n")[0]?.message ?? "", /linje/);
  assert.match(problems("a:\n\t- b\n")[0]?.message ?? "", /tabulator/);
  assert.match(problems("---\na: 1\n---\nb: 2\n")[0]?.message ?? "", /mere end ét dokument/);
  assert.match(problems("a: *b\n")[0]?.message ?? "", /henvisning/);
});

test("aliases that multiply are stopped", () => {
  const levels = Array.from(
    { length: 12 },
    (_, level) => `l${level + 1}: &l${level + 1} [${Array(9).fill(`*l${level}`).join(",")}]`,
  );
  const found = problems(`l0: &l0 [x]\n${levels.join("\n")}\n`);
  assert.equal(found.length, 1);
});

test("nesting beyond all reason is told, not thrown", () => {
  assert.ok(problems("[".repeat(50_000)).length > 0);
  assert.ok(problems(`${"[".repeat(5000)}${"]".repeat(5000)}`).length > 0);
});

test("no change of a file makes the reader throw, and each problem has a line in the file", () => {
  const snippet = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.constantFrom(
      "\n",
      ":",
      "- ",
      "{",
      "}",
      "[",
      "]",
      "&a ",
      "*a",
      "!!binary ",
      "\t",
      "'",
      '"',
      "null",
      "length: 5",
      "? ",
      "%",
      "__proto__: 1",
    ),
  );
  const mutation = fc.tuple(fc.nat(good.length), fc.nat(40), snippet);
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
      const text = mutations.reduce(
        (now, [at, drop, insert]) => now.slice(0, at) + insert + now.slice(at + drop),
        good,
      );
      const read = readStandard({ file: "eksempel.yaml", text });
      if (read.ok) return;
      assert.ok(read.refusal.length > 0);
      const lines = text.split(/\r\n|\n|\r/).length;
      for (const { line, message } of read.refusal) {
        assert.ok(line >= 1 && line <= lines + 1, `line ${line} of ${lines}`);
        assert.ok(message.length > 0);
      }
    }),
    { numRuns: 2000 },
  );
});

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { z } from "zod";
import { localDate } from "../../kernel/local-date.ts";
import { inProject, projectRoot } from "../project-root.ts";
import { commands } from "./commands.ts";
import { runCommand } from "./run.ts";

const folder = mkdtempSync(path.join(tmpdir(), "rettesnor-cli-"));
after(() => rmSync(folder, { recursive: true }));

/** A file with this content, for a command to read. */
function file(name: string, content: string | Uint8Array): string {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return full;
}

/** What a command answers and writes, on 3 March 2026. */
async function run(...args: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const io = {
    out: (text: string) => out.push(text),
    err: (text: string) => err.push(text),
    today: () => localDate("2026-03-03"),
    root: projectRoot,
  };
  const code = await runCommand(args, io);
  return { code, out: out.join(""), err: err.join("") };
}

/** Runs what must fail as bad input, and gives its one message. */
async function refused(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await run(...args);
  assert.equal(code, 2, `${args.join(" ")}\n${out}${err}`);
  assert.equal(out, "");
  assert.match(err, /^[^\n]+\n$/, "one line");
  assert.doesNotMatch(err, /at .*\.[jt]s:|Error:/);
  return err.trim();
}

const facts = {
  bornOn: "1999-04-12",
  applicationReceivedOn: "2026-03-03",
  earlyPension: false,
  homelessOrAtRisk: false,
  acute: false,
  legalBasis: "SEL-85",
  appliedTasks: ["economy", "cleaning"],
  appliedBy: "citizen",
};
const factsFile = file("facts.json", JSON.stringify(facts));
const guide = (name: string, ...more: readonly string[]) =>
  run("guide", "--standard", name, "--facts", factsFile, ...more);

const item = z.looseObject({ id: z.string(), text: z.string(), sources: z.array(z.string()).min(1) });
const items = z.array(item);
/** The shape of the answer, exactly the fields that are promised; items may have more. */
const guidanceShape = z.strictObject({
  standard: z.string(),
  edition: z.string(),
  route: z.looseObject({ unit: z.string(), name: z.string(), sources: z.array(z.string()) }),
  deadlines: z.array(
    item.extend({
      what: z.string(),
      owedBy: z.string(),
      countedFrom: z.string().nullable(),
      due: z.string().nullable(),
      actBy: z.string().nullable(),
    }),
  ),
  alternatives: z.array(item.extend({ rung: z.number() })),
  targets: items,
  considerations: items,
  exclusions: items,
  deliveryForms: items,
  delivery: items,
  letter: items,
  plan: items,
  followUp: items,
  complaint: items,
  cost: items,
  duties: items,
  quality: items,
  information: items,
});

test("guide --json answers the worked example, in the promised shape", async () => {
  const { code, out, err } = await guide("broenderslev", "--json");
  assert.deepEqual([code, err], [0, ""]);
  const answer = guidanceShape.parse(JSON.parse(out));
  assert.equal(answer.standard, "broenderslev");
  assert.equal(answer.edition, "2024-12-11");
  assert.equal(answer.route.unit, "ungecenter");
  assert.equal(answer.route.name, "UngeCenter Brønderslev");
  assert.deepEqual(answer.route.sources, ["BRO-3.3"]);
  const { what, owedBy, countedFrom, due, actBy, sources } = answer.deadlines[0] ?? {};
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
    answer.alternatives.map(({ id, rung, sources: from }) => ({ id, rung, from })),
    [{ id: "BRO-10.4", rung: 3, from: ["BRO-10.4"] }],
  );
});

test("guide --json has the same shape for every standard, with no more than the two days known", async () => {
  const barest = file("barest.json", JSON.stringify({ bornOn: "1980-01-01", applicationReceivedOn: "2026-03-03" }));
  for (const slug of ["aabenraa", "vejen", "broenderslev", "soenderborg", "unavngivet"]) {
    const { code, out } = await run("guide", "--standard", slug, "--facts", barest, "--json");
    assert.equal(code, 0);
    assert.equal(guidanceShape.parse(JSON.parse(out)).standard, slug);
  }
});

test("guide for people names the unit, the day in words, and the sources", async () => {
  const { code, out } = await guide("broenderslev");
  assert.equal(code, 0);
  assert.match(out, /UngeCenter Brønderslev \[BRO-3\.3\]/);
  assert.match(
    out,
    /Afgørelse: tirsdag den 7\. april 2026, 5 uger fra 3\. marts 2026 \[BRO-6\.1; retssikkerhedsloven § 3, stk\. 2\]/,
  );
  assert.match(out, /Standarden er vejledende/);
});

test("guide says so where the processing time is not known (SON-10.1)", async () => {
  assert.match((await guide("soenderborg")).out, /Afgørelse: fristen er ikke oplyst \[SON-10\.1/);
});

test("guide answers for the day of --on, else for today", async () => {
  assert.equal((await guide("vejen", "--on", "2025-05-01")).code, 0);
  assert.equal((await guide("vejen", "--on", "2025-04-30")).code, 2);
  assert.equal((await guide("vejen")).code, 0);
});

test("obligations --json lists what is owed, each with the promised fields", async () => {
  const name = file(
    "case.json",
    JSON.stringify({ facts, events: [{ type: "application-received", on: "2026-03-03" }] }),
  );
  const { code, out, err } = await run(
    "obligations",
    "--standard",
    "broenderslev",
    "--case",
    name,
    "--on",
    "2026-03-10",
    "--json",
  );
  assert.deepEqual([code, err], [0, ""]);
  const owed = z
    .array(
      z.looseObject({
        what: z.string(),
        owedBy: z.enum(["authority", "provider", "citizen"]),
        countedFrom: z.string().nullable(),
        due: z.string().nullable(),
        actBy: z.string().nullable(),
        status: z.enum(["open", "met", "met-late", "missed", "lapsed"]),
        metOn: z.string().nullable(),
        sources: z.array(z.string()).min(1),
      }),
    )
    .parse(JSON.parse(out));
  const decision = owed.find(({ what }) => what === "decision");
  assert.deepEqual(
    [decision?.due, decision?.status, decision?.sources],
    ["2026-04-07", "open", ["BRO-6.1", "retssikkerhedsloven § 3, stk. 2"]],
  );
});

test("obligations for people tells who owes what by when", async () => {
  const name = file(
    "case-text.json",
    JSON.stringify({ facts, events: [{ type: "application-received", on: "2026-03-03" }] }),
  );
  const { out } = await run("obligations", "--standard", "broenderslev", "--case", name);
  assert.match(out, /Afgørelse, kommunen: tirsdag den 7\. april 2026, venter \[BRO-6\.1/);
});

test("check answers 0 for the five standards, 1 when there is an error, and names line and clause", async () => {
  const five = ["aabenraa", "vejen", "broenderslev", "soenderborg", "unavngivet"].map((slug) =>
    inProject("standards", `${slug}.yaml`),
  );
  assert.equal((await run("check", ...five)).code, 0);
  const broken = file("broken.yaml", "municipality:\n  slug: x\n");
  const { code, out } = await run("check", broken);
  assert.equal(code, 1);
  assert.ok(out.includes(`${broken}:1: fejl: Feltet "title" mangler.`), out);
});

test("check --json answers the problems in the promised shape", async () => {
  const broken = file("broken-too.yaml", "municipality:\n  slug: x\n  farve: blå\n");
  const { code, out } = await run("check", broken, "--json");
  assert.equal(code, 1);
  const problems = z
    .array(
      z.strictObject({
        file: z.literal(broken),
        line: z.int().positive(),
        clause: z.string().nullable(),
        severity: z.enum(["error", "warning"]),
        message: z.string().min(1),
      }),
    )
    .parse(JSON.parse(out));
  assert.ok(problems.some(({ line, message }) => line === 3 && message.includes('"farve"')));
});

test("compare --json answers point by point, with null where a standard says nothing", async () => {
  const { code, out } = await run("compare", "aabenraa", "unavngivet", "--json");
  assert.equal(code, 0);
  const side = z.looseObject({ text: z.string().min(1), sources: z.array(z.string()).min(1) }).nullable();
  const points = z.array(z.looseObject({ topic: z.string(), left: side, right: side })).parse(JSON.parse(out));
  const time = points.find(({ topic }) => topic === "processing-time");
  assert.deepEqual([time?.left?.text, time?.right?.text], ["2 måneder.", "10 uger."]);
  assert.equal(points.find(({ topic }) => topic === "group-first")?.right, null);
});

test("compare for people says where a standard says nothing", async () => {
  assert.match((await run("compare", "aabenraa", "unavngivet")).out, /Kommunen \(unavngivet\): siger intet/);
});

test("clauses --json lists every clause with its places and its tests", async () => {
  const { code, out } = await run("clauses", "--json");
  assert.equal(code, 0);
  const listed = z
    .array(
      z.looseObject({
        id: z.string(),
        section: z.string().min(1),
        effect: z.string(),
        inEffectAt: z.array(z.string()).min(1),
        tests: z.array(z.string()),
      }),
    )
    .parse(JSON.parse(out));
  assert.equal(listed.filter(({ id }) => /^(AAB|VEJ|BRO|SON|UNA)-/.test(id)).length, 271);
  const group = listed.find(({ id }) => id === "BRO-10.4");
  assert.equal(group?.effect, "alternative");
  assert.ok(group?.inEffectAt.includes("guide:alternatives"));
  assert.ok(group?.inEffectAt.includes("page:/standarder/broenderslev#BRO-10.4"));
  assert.ok(group?.tests.some((name) => name.startsWith("src/modules/standards/domain/guidance.test.ts: ")));
});

test("help is there for the program and for each command, and is no error", async () => {
  for (const args of [["--help"], ["-h"], ["help"]]) {
    const { code, out } = await run(...args);
    assert.equal(code, 0);
    for (const { name, summary } of commands) assert.ok(out.includes(name) && out.includes(summary), name);
  }
  for (const { name, help } of commands) {
    for (const args of [
      [name, "--help"],
      ["help", name],
      [name, "--standard", "x", "-h"],
    ]) {
      assert.deepEqual(await run(...args), { code: 0, out: `${help.trim()}\n`, err: "" });
    }
    assert.match(help, new RegExp(`Brug: rettesnor ${name}`));
  }
});

test("an unknown command, or none, lists those that there are", async () => {
  assert.match(
    await refused("vejledning"),
    /Kommandoen "vejledning" kendes ikke\. Brug en af: guide, obligations, check/,
  );
  assert.match(await refused(), /Der mangler en kommando/);
  assert.match(await refused(""), /kendes ikke/);
  assert.match(await refused("__proto__"), /kendes ikke/);
});

test("options that are unknown, missing, doubled or without a value are named", async () => {
  assert.match(await refused("guide", "--standart", "vejen"), /--standart kendes ikke/);
  assert.match(await refused("guide", "-x"), /-x kendes ikke/);
  assert.match(await refused("guide", "--facts", factsFile), /--standard mangler/);
  assert.match(await refused("guide", "--standard", "vejen"), /--facts mangler/);
  assert.match(await refused("guide", "--standard"), /--standard mangler sin værdi/);
  assert.match(await refused("guide", "--standard", "--facts", factsFile), /--standard mangler sin værdi/);
  assert.match(await refused("guide", "--standard=", "--facts", factsFile), /--standard mangler sin værdi/);
  assert.match(await refused("guide", "--standard", "vejen", "--standard", "aabenraa"), /--standard står to gange/);
  assert.match(await refused("guide", "--json=ja"), /--json tager ingen værdi/);
  assert.match(await refused("guide", "--constructor", "x"), /--constructor kendes ikke/);
  assert.match(await refused("guide", "vejen", "--standard", "vejen", "--facts", factsFile), /"vejen" passer ikke her/);
  assert.match(await refused("compare", "vejen"), /to navne/);
  assert.match(await refused("compare", "vejen", "aabenraa", "soenderborg"), /to navne/);
  assert.match(await refused("check"), /mindst én fil/);
});

test("an unknown standard lists those that there are", async () => {
  assert.match(await refused("guide", "--standard", "viborg", "--facts", factsFile), /"viborg"\. Der er: aabenraa,/);
  assert.match(await refused("guide", "--standard", "../law/acts", "--facts", factsFile), /ingen standard med navnet/);
  assert.match(await refused("compare", "aabenraa", "Aabenraa"), /"Aabenraa"/);
});

test("an impossible day, or one before the first edition, is told", async () => {
  const on = (day: string) => refused("guide", "--standard", "broenderslev", "--facts", factsFile, "--on", day);
  for (const day of ["2026-02-29", "3/3 2026", "2026-3-3", "i dag", "20260303"])
    assert.match(await on(day), /i --on er ikke en dato/);
  assert.match(
    await on("2024-12-10"),
    /ingen udgave af standarden for broenderslev den 2024-12-10\. Den første gælder fra 11\. december 2024/,
  );
  const old = file("old.json", JSON.stringify({ ...facts, applicationReceivedOn: "2024-12-10" }));
  assert.match(
    await refused("guide", "--standard", "broenderslev", "--facts", old),
    /den dag, ansøgningen kom, 2024-12-10/,
  );
  const early = file(
    "early.json",
    JSON.stringify({
      facts: { ...facts, applicationReceivedOn: "2024-12-10" },
      events: [{ type: "application-received", on: "2024-12-10" }],
    }),
  );
  assert.match(
    await refused("obligations", "--standard", "broenderslev", "--case", early),
    /application-received den 2024-12-10 ligger før/,
  );
  assert.match(
    await refused("compare", "aabenraa", "vejen", "--on", "2025-04-30"),
    /ingen udgave af standarden for vejen/,
  );
});

const withFacts = (name: string) => refused("guide", "--standard", "broenderslev", "--facts", name);

test("a file that is missing, a folder, empty, too large or no text is told", async () => {
  assert.match(await withFacts(path.join(folder, "nowhere.json")), /findes ikke/);
  assert.match(await withFacts(path.join(factsFile, "inside.json")), /findes ikke, for en del af stien er en fil/);
  assert.match(await withFacts(folder), /er en mappe, ikke en fil/);
  assert.match(await withFacts(file("empty.json", "")), /er tom/);
  assert.match(await withFacts(file("blank.json", " \n\t\n")), /er tom/);
  assert.match(
    await withFacts(file("huge.json", `"${"x".repeat(5_000_001)}"`)),
    /er for stor\. Den må højst fylde 5 MB/,
  );
  assert.match(await withFacts(file("utf16.json", Buffer.from(JSON.stringify(facts), "utf16le"))), /JSON|UTF-8/);
  assert.match(
    await withFacts(file("latin1.json", Buffer.from('{"bornOn":"å"}', "latin1"))),
    /ikke en tekstfil i UTF-8/,
  );
  assert.match(await refused("check", folder), /er en mappe/);
  assert.match(await refused("check", path.join(folder, "nowhere.yaml")), /findes ikke/);
});

test("a byte order mark does not disturb", async () => {
  const marked = file("bom.json", `\uFEFF${JSON.stringify(facts)}`);
  assert.equal((await run("guide", "--standard", "broenderslev", "--facts", marked)).code, 0);
});

test("broken JSON is told with line and sign", async () => {
  assert.match(
    await withFacts(file("a.json", '{\n  "bornOn": "1999-04-12",\n}')),
    /a\.json, linje 3, tegn 1: Det er ikke gyldig JSON/,
  );
  assert.match(await withFacts(file("b.json", '{ "bornOn": 1999-04-12 }')), /linje 1, tegn 17: .*et komma/);
  assert.match(await withFacts(file("c.json", "{ bornOn: 1 }")), /linje 1, tegn 3: .*et feltnavn i anførselstegn/);
  assert.match(await withFacts(file("d.json", '{"bornOn": "1999')), /linje 1, tegn 12: .*en værdi/);
  assert.match(await withFacts(file("e.json", "{} {}")), /linje 1, tegn 4: .*ikke mere/);
});

test("facts that are unknown, doubled, missing, of another kind or impossible are named with their line", async () => {
  const changed = (name: string, more: object) => withFacts(file(name, JSON.stringify({ ...facts, ...more }, null, 1)));
  assert.match(await changed("f.json", { hårfarve: "rød" }), /f\.json, linje 13: Feltet "hårfarve" kendes ikke/);
  assert.match(await changed("g.json", { earlyPension: "nej" }), /"earlyPension" skal være true eller false/);
  assert.match(
    await changed("h.json", { earlyPension: null }),
    /"earlyPension" skal være true eller false, men er tomt/,
  );
  assert.match(
    await changed("i.json", { applicationReceivedOn: "2026-02-30" }),
    /linje 3: "2026-02-30" er ikke en dato/,
  );
  assert.match(
    await changed("j.json", { legalBasis: "SEL-83" }),
    /"SEL-83" kan ikke bruges i feltet "legalBasis"\. Brug en af: SEL-82a/,
  );
  assert.match(await changed("k.json", { appliedTasks: ["economy", "haven"] }), /"haven" kan ikke bruges/);
  assert.match(await withFacts(file("l.json", '{"applicationReceivedOn":"2026-03-03"}')), /"bornOn" mangler/);
  assert.match(
    await withFacts(
      file("m.json", '{"bornOn":"1999-04-12","bornOn":"1999-04-13","applicationReceivedOn":"2026-03-03"}'),
    ),
    /"bornOn" står to gange/,
  );
  assert.match(await withFacts(file("n.json", "[]")), /gruppe af felter/);
  assert.match(await withFacts(file("o.json", "null")), /gruppe af felter/);
  assert.match(await changed("p.json", { bornOn: "2026-03-04" }), /bornOn \(2026-03-04\) ligger efter/);
  assert.match(
    await withFacts(file("q.json", JSON.stringify(facts).replace("{", '{"__proto__":{},'))),
    /"__proto__" kendes ikke/,
  );
});

test("a case with an unknown event or field is told with its line", async () => {
  const events = (...list: readonly object[]) =>
    refused(
      "obligations",
      "--standard",
      "broenderslev",
      "--case",
      file("r.json", JSON.stringify({ facts, events: list }, null, 1)),
    );
  assert.match(
    await events({ type: "application-lost", on: "2026-03-03" }),
    /"type" skal være en af: inquiry-received/,
  );
  assert.match(await events({ type: "application-received", on: "2026-03-32" }), /er ikke en dato/);
  assert.match(await events({ type: "application-received", on: "2026-03-03", af: "mig" }), /"af" kendes ikke/);
  assert.match(await events({ type: "decision-made", on: "2026-03-03", outcome: "granted" }), /"legalBasis"/);
  assert.match(
    await refused("obligations", "--standard", "broenderslev", "--case", factsFile),
    /"facts" mangler\. Der er 9 fejl mere i filen/,
  );
});

test("what is wrong with the rules themselves is told with file and line, and nothing is answered", async () => {
  const root = path.join(folder, "project");
  mkdirSync(path.join(root, "standards"), { recursive: true });
  writeFileSync(path.join(root, "standards", "x.yaml"), "municipality: 1\n");
  const err: string[] = [];
  const io = { out: () => {}, err: (text: string) => err.push(text), today: () => localDate("2026-03-03"), root };
  assert.equal(await runCommand(["clauses"], io), 2);
  assert.match(err.join(""), /standards\/x\.yaml:1: Feltet "municipality" skal være en gruppe af felter/);
});

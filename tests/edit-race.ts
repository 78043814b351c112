import assert from "node:assert/strict";
import { oneOf, randomFrom } from "../bench/random.ts";
import type { StaffActor } from "../src/modules/people/domain/actor.ts";
import type { App } from "../src/platform/app.ts";
import type { OperatorDatabase } from "../src/platform/database.ts";
import { type FormField, fieldsIn } from "../src/ui/form-html.ts";
import { caseApplied, caseAssessed, caseWeighed } from "./case-in-state.ts";
import { type Asker, askerAs, servedSite } from "./crawl.tsx";
import { hire, testApp } from "./test-app.ts";
import { walledOn } from "./with-database.ts";

/** How a race is run: the same seed chooses the same fields. */
export interface Race {
  readonly edits: number;
  readonly editors: number;
  readonly seed: number;
}

/** What a race came to. */
export interface Raced {
  readonly saved: number;
  /** Came too late, and were shown both texts. */
  readonly conflicts: number;
  /** What went wrong: texts that were overwritten unseen, own texts that did not come back. None, if all is well. */
  readonly faults: readonly string[];
}

/** A save that was taken: what the editor had seen in the field, and what they wrote. */
interface Saved {
  readonly field: string;
  readonly seen: string;
  readonly wrote: string;
}

/** Few enough that editors meet each other. */
const mostFields = 8;

const pages = ["udredning?del=alt", "overvejelser", "afgoerelse"] as const;

/**
 * Several editors, on two servers with a database between them, write in the same case's three long forms at once: each
 * opens a page, changes one text and saves. Whoever comes too late now and then lays the texts side by side and saves again.
 */
export async function raceOn(operator: OperatorDatabase, { edits, editors, seed }: Race): Promise<Raced> {
  const app = await testApp(operator, "2026-03-03");
  const servers: readonly App[] = [app, { ...app, database: walledOn(operator) }];
  const { caseId, caseworker } = await caseWeighed(app, await caseAssessed(app, await caseApplied(app, "vejen")));
  const people = await Promise.all(
    Array.from({ length: editors }, (_, at) => hire(app, "vejen", "caseworker", `Redaktør ${at}`, caseworker.unit)),
  );
  const askers = people.map((person, at) => askerOn(servers[at % 2] ?? app, person));
  const path = (page: string): string => `/sagsbehandler/sager/${caseId}/${page}`;
  const [first] = askers;
  assert.ok(first && (await first.post(`${path("udredning")}/begynd`)).status === 303);
  const before = await textsOn(first, pages.map(path));
  const run: Run = {
    before,
    random: randomFrom(seed),
    left: edits,
    path,
    number: 0,
    saved: [],
    faults: [],
    conflicts: 0,
  };
  await Promise.all(askers.map((asker) => editInTurn(run, asker)));
  const after = await textsOn(first, pages.map(path));
  const faults = [...run.faults, ...unseenIn(run.saved, before, after)];
  return { saved: run.saved.length, conflicts: run.conflicts, faults };
}

const askerOn = (app: App, person: StaffActor): Asker => askerAs(app, servedSite(app), person);

interface Run {
  readonly before: ReadonlyMap<string, string>;
  readonly random: () => number;
  readonly path: (page: string) => string;
  readonly saved: Saved[];
  readonly faults: string[];
  left: number;
  number: number;
  conflicts: number;
}

async function editInTurn(run: Run, asker: Asker): Promise<void> {
  while (run.left > 0) {
    run.left -= 1;
    const path = run.path(oneOf(run.random, pages));
    const fields = formIn(await (await asker.get(path)).text());
    const field = oneOf(run.random, textFields(fields).slice(0, mostFields));
    await save(run, asker, path, { fields, name: field.name, seen: field.values[0] ?? "" });
  }
}

/** An edit that is about to be saved. */
interface Editing {
  readonly fields: readonly FormField[];
  readonly name: string;
  readonly seen: string;
}

async function save(run: Run, asker: Asker, path: string, { fields, name, seen }: Editing): Promise<void> {
  run.number += 1;
  const wrote = `${name} rettet ${run.number}`;
  const sent = fields
    .filter(({ kind }) => kind !== "button")
    .flatMap((field) => field.values.map((value) => [field.name, value]));
  const answer = await asker.post(path, Object.fromEntries([...sent, [name, wrote]]));
  if (answer.status === 303) {
    run.saved.push({ field: name, seen, wrote });
    return;
  }
  const html = await answer.text();
  if (answer.status !== 409) {
    run.faults.push(`${name}: answered ${answer.status}`);
    return;
  }
  run.conflicts += 1;
  const back = formIn(html);
  if (back.find((field) => field.name === name)?.values[0] !== wrote) run.faults.push(`${wrote}: did not come back`);
  const stored = storedIn(html, name, run.before.get(name) ?? "");
  if (stored === undefined) run.faults.push(`${wrote}: the other text is not shown`);
  else if (run.random() < 0.5)
    await save(run, asker, path, { fields: laidTogether(html, back, name), name, seen: stored });
}

/** What the page says is stored in a field meanwhile: what a save in it wrote begins with its name; else what stood there first. */
function storedIn(html: string, name: string, first: string): string | undefined {
  const told = [...html.matchAll(/<dd>([^<]*)<\/dd>/g)].map(([, text = ""]) => text);
  return told.find((text) => text.startsWith(`${name} `)) ?? (told.includes(first || "(tomt)") ? first : undefined);
}

/** The form with what others have stored in it, but for one's own text: as a careful editor lays the two together. */
function laidTogether(html: string, back: readonly FormField[], own: string): readonly FormField[] {
  return back.map((field) => {
    const stored =
      field.name === own || !isText(field.name) ? undefined : storedIn(html, field.name, field.values[0] ?? "");
    return stored === undefined ? field : { ...field, values: [stored] };
  });
}

function formIn(html: string): readonly FormField[] {
  const [form = ""] = html
    .split(/(?=<form\b)/)
    .filter((piece) => / data-keep="(Udredning|Overvejelser|Afgørelse)"/.test(piece));
  return fieldsIn(form.split("</form>")[0] ?? "");
}

/** The fields for texts, in any of the three forms. */
const isText = (name: string): boolean =>
  /^(ord|vurdering|grund|borger|maal)-|^(borgerens-syn|haab|ressourcer|samlet-vurdering|vurdering|regler|hensyn|oplysninger)$/.test(
    name,
  );

const textFields = (fields: readonly FormField[]): readonly FormField[] =>
  fields.filter(({ kind, name }) => kind === "answer" && isText(name));

async function textsOn(asker: Asker, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const path of paths) {
    for (const { name, values } of textFields(formIn(await (await asker.get(path)).text())))
      texts.set(name, values[0] ?? "");
  }
  return texts;
}

/**
 * What was overwritten by somebody who had not seen it. All saves in a field are one chain, in which each editor saw what the
 * one before wrote; it begins with what stood there first, and ends with what stands there now.
 */
function unseenIn(
  saved: readonly Saved[],
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  return [...Map.groupBy(saved, ({ field }) => field)].flatMap(([field, saves]) => {
    const next = new Map(saves.map(({ seen, wrote }) => [seen, wrote]));
    let [last, length] = [before.get(field) ?? "", 0];
    for (let wrote = next.get(last); wrote !== undefined && length <= saves.length; wrote = next.get(last)) {
      [last, length] = [wrote, length + 1];
    }
    const isWhole = length === saves.length && after.get(field) === last;
    return isWhole ? [] : [`${field}: ${saves.length - length} of ${saves.length} saves were overwritten unseen`];
  });
}

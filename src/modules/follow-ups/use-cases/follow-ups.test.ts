import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { type CaseInState, caseApplied } from "../../../../tests/case-in-state.ts";
import { caseGranted, startSupport } from "../../../../tests/granted-case.ts";
import { hire, onDay, testApp, withSettings } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { readLetter as letterDocument } from "../../../ui/letter/letter-document.ts";
import { letterText } from "../../../ui/letter/letter-text.ts";
import { readOrder } from "../../deliveries/use-cases/read-order.ts";
import { readProviderOrder, readProviderOrders } from "../../deliveries/use-cases/read-provider-orders.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { readLetter, readLetters } from "../../letters/use-cases/read-letters.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { FollowUpContent } from "../domain/follow-up.ts";
import type { SupportEnd } from "../domain/support-end.ts";
import { closeGrant, endSupport } from "./end-support.ts";
import { holdFollowUp } from "./hold-follow-up.ts";
import { readFollowUps } from "./read-follow-ups.ts";

const press = (app: App, path = "/vist") => ({ submissionId: app.newId(), path });

const stoodAt = {
  ...{ goal: "Åbne post hver mandag", goalId: null, standing: "on-the-way" as const, level: 1 },
  ...{ note: "Åbner selv hver anden gang", ownScore: 6, next: "Vi øver videre" },
} as const;

const held = (heldOn: string, more: Partial<FollowUpContent> = {}): FollowUpContent => ({
  heldOn: localDate(heldOn),
  meeting: "in-person",
  citizensWords: "Jeg tør åbne posten nu",
  useOfSupport: "Hver uge",
  tookPart: ["citizen", "provider"],
  tookPartWords: "Kim Kontakt",
  phoneBecause: "",
  inspection: "",
  inspected: null,
  notes: "Støtten virker.",
  goals: [stoodAt],
  outcome: "continue",
  change: null,
  nextOn: localDate("2027-07-10"),
  departure: "",
  goesOnBecause: "",
  ...more,
});

const reached = (on: string): SupportEnd => ({
  on: localDate(on),
  why: "goals-reached",
  agreed: true,
  said: "Du åbner selv din post nu",
});

/** The letters of a case about running support: what each is, and all that it says. */
async function lettersAbout(app: App, { citizen, caseId }: CaseInState) {
  const letters = await readLetters(app.database.of(citizen), citizen, caseId);
  const told = letters.filter(({ kind }) => kind === "change" || kind === "end");
  return Promise.all(
    told.map(async ({ id, kind, channel }) => {
      const read = await readLetter(app, citizen, caseId, id);
      return { kind, channel, text: letterText(letterDocument(read?.document)).join(" ") };
    }),
  );
}

async function owed(app: App, made: CaseInState, what: string) {
  const { obligations } = await readOwed(app.database.of(made.citizen), app, made.citizen, made.caseId);
  return obligations.filter((one) => one.what === what).map(({ due, status }) => [due, status]);
}

test("a follow-up that is held meets the first one and opens the next, on the earlier of the agreed day and the standard's", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-07-10");
    const made = await caseGranted(app, "vejen");
    await startSupport(onDay(app, "2026-04-13"), made, "2026-04-13");
    assert.deepEqual(await owed(app, made, "first-follow-up"), [["2026-07-13", "open"]]);

    const pressed = press(app);
    assert.equal((await holdFollowUp(app, made.caseworker, made.caseId, held("2026-07-10"), pressed)).ok, true);
    assert.equal((await holdFollowUp(app, made.caseworker, made.caseId, held("2026-07-10"), pressed)).ok, true);
    assert.deepEqual(await owed(app, made, "first-follow-up"), [["2026-07-13", "met"]]);
    assert.deepEqual(await owed(app, made, "follow-up"), [["2027-07-10", "open"]]);
    const shown = await readFollowUps(app, made.caseworker, made.caseId);
    assert.deepEqual(
      shown?.followUps.map(({ goals }) => goals),
      [[stoodAt]],
    );
    assert.deepEqual(await holdFollowUp(app, made.caseworker, made.caseId, held("2026-07-10"), press(app)), {
      ok: false,
      refusal: "already-held-that-day",
    });
    assert.deepEqual(await holdFollowUp(app, made.caseworker, made.caseId, held("2026-03-31"), press(app)), {
      ok: false,
      refusal: "before-grant",
    });
  }));

test("a next day later than a year is a departure: the standard's own day still stands beside the reason", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-07-10");
    const made = await caseGranted(app, "vejen");
    await startSupport(onDay(app, "2026-04-13"), made, "2026-04-13");
    const late = held("2026-07-10", { nextOn: localDate("2027-09-01"), departure: "Borgeren rejser i sommeren 2027" });
    assert.equal((await holdFollowUp(app, made.caseworker, made.caseId, late, press(app))).ok, true);
    // A year from 10 July 2026 (VEJ-3.8.2).
    assert.deepEqual(await owed(app, made, "follow-up"), [["2027-07-10", "open"]]);
    assert.match(
      (await readEntries(app.database.of(made.citizen), made.citizen.tenantId, made.caseId)).at(-1)?.text ?? "",
      /rejser i sommeren/,
    );
  }));

test("without a grant there is nothing to follow up on", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-02");
    const applied = await caseApplied(app, "vejen");
    assert.deepEqual(await holdFollowUp(app, applied.caseworker, applied.caseId, held("2026-04-02"), press(app)), {
      ok: false,
      refusal: "decision-not-issued",
    });
  }));

test("a follow-up that ends the support owes no next one, and the last day of support ends what is owed", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-07-10");
    const made = await caseGranted(app, "broenderslev");
    const ending = reached("2026-07-10");
    assert.deepEqual(await endSupport(app, made.caseworker, made.caseId, ending, press(app)), {
      ok: false,
      refusal: "support-not-started",
    });
    await startSupport(onDay(app, "2026-04-13"), made, "2026-04-13");
    const last = held("2026-07-09", { outcome: "end", nextOn: null });
    assert.equal((await holdFollowUp(app, made.caseworker, made.caseId, last, press(app))).ok, true);
    assert.deepEqual(await owed(app, made, "follow-up"), []);
    const tooEarly = reached("2026-04-12");
    assert.deepEqual(await endSupport(app, made.caseworker, made.caseId, tooEarly, press(app)), {
      ok: false,
      refusal: "before-start",
    });
    assert.equal((await endSupport(app, made.caseworker, made.caseId, ending, press(app))).ok, true);
    assert.deepEqual(await endSupport(app, made.caseworker, made.caseId, ending, press(app)), {
      ok: false,
      refusal: "support-ended",
    });
    assert.deepEqual(await holdFollowUp(app, made.caseworker, made.caseId, held("2026-07-10"), press(app)), {
      ok: false,
      refusal: "support-ended",
    });
  }));

test("the citizen gets a letter when support ends: why, that one can apply again, and how to complain by the ground", () =>
  withDatabase(async (database) => {
    const told = async (basis: { readonly legalBasis: "SEL-85" | "SEL-82b"; readonly to?: string }) => {
      const app = onDay(await testApp(database, "2026-04-01"), "2026-07-10");
      const made = await caseGranted(app, "vejen", basis);
      await startSupport(onDay(app, "2026-04-13"), made, "2026-04-13");
      const pressed = press(app);
      await endSupport(app, made.caseworker, made.caseId, reached("2026-07-10"), pressed);
      await endSupport(app, made.caseworker, made.caseId, reached("2026-07-10"), pressed);
      const [letter, ...more] = await lettersAbout(app, made);
      assert.deepEqual([letter?.kind, letter?.channel, more.length], ["end", "own-pages", 0]);
      return letter?.text ?? "";
    };
    const appealable = await told({ legalBasis: "SEL-85" });
    for (const said of [
      /Din støtte slutter fredag den 10\. juli 2026/,
      /Du har nået dine mål/,
      /Du åbner selv din post nu/,
      /Du kan altid søge igen/,
      /senest 4 uger efter den dag, du får brevet/,
      /Ankestyrelsen/,
    ])
      assert.match(appealable, said);
    const without = await told({ legalBasis: "SEL-82b", to: "2026-10-01" });
    assert.match(without, /Du kan ikke klage over afgørelsen til en anden myndighed/);
    assert.doesNotMatch(without, /Ankestyrelsen/);
  }));

test("against the citizen's wish nothing ends: it takes a hearing and a decision first", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-07-10");
    const made = await caseGranted(app, "vejen");
    await startSupport(onDay(app, "2026-04-13"), made, "2026-04-13");
    const ending: SupportEnd = { ...reached("2026-07-10"), why: "no-contact", agreed: false };
    assert.deepEqual(await endSupport(app, made.caseworker, made.caseId, ending, press(app)), {
      ok: false,
      refusal: "decision-owed",
    });
    assert.deepEqual(await lettersAbout(app, made), []);
    const entries = await readEntries(app.database.of(made.citizen), made.citizen.tenantId, made.caseId);
    assert.ok(entries.every(({ event }) => event?.type !== "support-ended"));
  }));

test("an adjustment that is agreed at a follow-up comes to the citizen as a letter, and stands in the follow-up", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-07-10");
    const made = await caseGranted(app, "vejen");
    await startSupport(onDay(app, "2026-04-13"), made, "2026-04-13");
    const change = { what: "Besøgene kommer om fredagen i stedet for om mandagen.", from: localDate("2026-07-17") };
    const adjusted = held("2026-07-10", { outcome: "adjust", change });
    assert.ok((await holdFollowUp(app, made.caseworker, made.caseId, adjusted, press(app))).ok);
    const [letter, ...more] = await lettersAbout(app, made);
    assert.deepEqual([letter?.kind, more.length], ["change", 0]);
    const all = await readLetters(app.database.of(made.citizen), made.citizen, made.caseId);
    assert.deepEqual(
      all.filter(({ kind }) => kind === "follow-up"),
      [],
      "one letter is enough: it tells of the follow-up too",
    );
    for (const said of [
      /fra fredag den 17\. juli 2026/,
      /om fredagen i stedet/,
      /senest lørdag den 10\. juli 2027/,
      /Det talte vi om.*Dine mål/,
    ])
      assert.match(letter?.text ?? "", said);
    const shown = await readFollowUps(app, made.caseworker, made.caseId);
    assert.deepEqual(shown?.followUps[0]?.change, change);
  }));

test("a § 82 b grant owes what comes next four weeks before it ends and a closing talk by its end; each is met once", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-09-01");
    const made = await caseGranted(app, "vejen", { legalBasis: "SEL-82b", to: "2026-10-01" });
    await startSupport(onDay(app, "2026-04-13"), made, "2026-04-13");
    assert.deepEqual(await owed(app, made, "grant-end"), [["2026-10-01", "open"]]);
    // 28 days before Thursday 1 October 2026 is Thursday 3 September.
    assert.deepEqual(await owed(app, made, "what-next"), [["2026-09-03", "open"]]);
    assert.deepEqual(await owed(app, made, "closing-talk"), [["2026-10-01", "open"]]);

    const closing = { on: localDate("2026-09-01"), said: "Borgeren søger støtte efter § 85" };
    const close = (what: "what-next" | "closing-talk") =>
      closeGrant(app, made.caseworker, made.caseId, { what, closing }, press(app));
    assert.equal((await close("what-next")).ok, true);
    assert.deepEqual(await close("what-next"), { ok: false, refusal: "not-owed" });
    assert.equal((await close("closing-talk")).ok, true);
    assert.deepEqual(await owed(app, made, "what-next"), [["2026-09-03", "met"]]);
    assert.deepEqual(await owed(app, made, "closing-talk"), [["2026-10-01", "met"]]);
  }));

test("an ordinary § 85 grant owes no closing talk", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-09-01");
    const made = await caseGranted(app, "vejen");
    const closing = { on: localDate("2026-09-01"), said: "Tak for i dag" };
    const told = { what: "closing-talk", closing } as const;
    assert.deepEqual(await closeGrant(app, made.caseworker, made.caseId, told, press(app)), {
      ok: false,
      refusal: "not-owed",
    });
  }));

test("only the authority holds follow-ups, and a provider cannot read them", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-07-10");
    const made = await caseGranted(app, "vejen");
    const provider = await startSupport(onDay(app, "2026-04-13"), made, "2026-04-13");
    assert.equal(await readFollowUps(app, provider, made.caseId), undefined);
    for (const somebody of [made.citizen, provider, await hire(app, "vejen", "intake")]) {
      assert.deepEqual(await holdFollowUp(app, somebody, made.caseId, held("2026-07-10"), press(app)), {
        ok: false,
        refusal: "not-found",
      });
    }
  }));

/** Whether the provider sees its order, its list and its letter on a day: all of them or none. */
async function seesCase(app: App, made: CaseInState, provider: StaffActor, on: string): Promise<boolean> {
  const then = onDay(app, on);
  const asking = { ...provider, visit: { id: app.newId(), at: then.clock.now() } };
  const [order] = (await readOrder(then, made.caseworker, made.caseId))?.orders ?? [];
  assert.ok(order?.letterId);
  const seen = [
    (await readProviderOrder(then, asking, order.id)) !== undefined,
    (await readProviderOrders(then, asking)).length > 0,
    (await readLetter(then, asking, made.caseId, order.letterId)) !== undefined,
  ];
  assert.equal(new Set(seen).size, 1, `${on}: ${seen}`);
  return seen[0] === true;
}

test("when support has ended the provider sees the case on its last day and no more, or as many days more as is set", () =>
  withDatabase(async (database) => {
    for (const [days, last, first] of [
      [undefined, "2026-06-30", "2026-07-01"],
      [14, "2026-07-14", "2026-07-15"],
    ] as const) {
      const plain = onDay(await testApp(database, "2026-04-01"), "2026-07-01");
      const app = days === undefined ? plain : withSettings(plain, "vejen", { providerAccessDaysAfterEnd: days });
      const made = await caseGranted(app, "vejen");
      const provider = await startSupport(onDay(app, "2026-04-13"), made, "2026-04-13");
      assert.equal(await seesCase(app, made, provider, "2026-12-24"), true, "while it runs");
      assert.ok((await endSupport(app, made.caseworker, made.caseId, reached("2026-06-30"), press(app))).ok);
      assert.equal(await seesCase(app, made, provider, last), true);
      assert.equal(await seesCase(app, made, provider, first), false);
    }
  }));

test("a grant that ends takes the provider's access with it, without anybody's act", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-13");
    const made = await caseGranted(app, "vejen", { legalBasis: "SEL-82b", to: "2026-09-30" });
    const provider = await startSupport(app, made, "2026-04-13");
    assert.equal(await seesCase(app, made, provider, "2026-09-30"), true);
    assert.equal(await seesCase(app, made, provider, "2026-10-01"), false);
  }));

test("of two providers in a case neither reads the other's order", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-13");
    const made = await caseGranted(app, "vejen");
    const provider = await startSupport(app, made, "2026-04-13");
    const [, second] = app.standards.get("vejen")?.providers ?? [];
    const other = { ...provider, id: (await hire(app, "vejen", "provider")).id, provider: second?.slug ?? "" };
    await sql`insert into case_provider (tenant_id, case_id, provider_slug, from_on)
      values (${made.citizen.tenantId}, ${made.caseId}, ${other.provider}, '2026-04-13')`.execute(database);
    const [order] = (await readOrder(app, made.caseworker, made.caseId))?.orders ?? [];
    assert.ok(order?.letterId);
    assert.ok(await readLetter(app, provider, made.caseId, order.letterId));
    assert.equal(await readLetter(app, other, made.caseId, order.letterId), undefined);
    assert.equal(await readProviderOrder(app, other, order.id), undefined);
  }));

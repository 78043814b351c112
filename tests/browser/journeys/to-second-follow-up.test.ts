import assert from "node:assert/strict";
import { test } from "node:test";
import { caseGranted } from "../../granted-case.ts";
import { hire } from "../../test-app.ts";
import { openCase } from "./case-steps.ts";
import { expectOwed, wordsOn } from "./expect-steps.ts";
import { follow } from "./fill.ts";
import {
  holdFollowUp,
  openOrder,
  planWeekly,
  reportBefore,
  writeNote,
  writeWithoutCoverage,
} from "./follow-up-steps.ts";
import { look } from "./look.ts";
import { offerPlan, order, registerStep, sayYes, takeOrder } from "./support-steps.ts";
import { withTown } from "./town.tsx";
import { visit } from "./visit.ts";

/** What differs from one municipality to another on the way from order to second follow-up. */
interface Way {
  readonly slug: string;
  readonly name: string;
  readonly provider: string;
  /** The day that the plan sets for the first follow-up, where the standard sets none. */
  readonly planned?: string;
  /** When the first is owed, by hand from the standard or the plan, and the clause that says so. */
  readonly first: readonly RegExp[];
  /** The next day that is agreed at the first follow-up; the standard's own where nothing is said. */
  readonly next?: string;
  readonly second: readonly RegExp[];
  /** Whether the note is written where there is no coverage; without it everything is walked without script. */
  readonly offline?: true;
  /** The day on which the second is held. */
  readonly again: string;
}

const ways: readonly Way[] = [
  {
    slug: "aabenraa",
    name: "Aabenraa",
    provider: "Kommunens støttecentre",
    planned: "2026-07-06",
    first: [/mandag den 6\. juli 2026/],
    next: "2026-11-02",
    second: [/mandag den 2\. november 2026/],
    again: "2026-11-02",
  },
  {
    slug: "vejen",
    name: "Vejen",
    offline: true,
    provider: "Socialpædagogisk Center",
    first: [/mandag den 20\. juli 2026/, /VEJ-3\.8\.2/],
    // A year from the 14th of July 2026.
    second: [/onsdag den 14\. juli 2027/, /VEJ-3\.8\.2/],
    again: "2027-07-12",
  },
  {
    slug: "broenderslev",
    name: "Brønderslev",
    provider: "Kommunens eget støtteteam",
    first: [/mandag den 20\. juli 2026/, /BRO-13\.1/],
    next: "2026-12-07",
    second: [/mandag den 7\. december 2026/],
    again: "2026-12-07",
  },
  {
    slug: "soenderborg",
    name: "Sønderborg",
    provider: "Kommunens eget støtteteam",
    planned: "2026-07-20",
    first: [/mandag den 20\. juli 2026/],
    next: "2027-01-11",
    second: [/mandag den 11\. januar 2027/],
    again: "2027-01-11",
  },
  {
    slug: "unavngivet",
    name: "the unnamed municipality",
    provider: "Kommunens eget støtteteam",
    first: [/mandag den 20\. juli 2026/, /UNA-8\.3/],
    second: [/onsdag den 14\. juli 2027/, /UNA-8\.3/],
    again: "2027-07-12",
  },
];

/** A phone whose browser runs no script. */
const phone = { javaScript: false, width: 320 };
/** A phone as most are: this one goes where there is no coverage. */
const phoneWithScript = { width: 320 };

for (const way of ways) {
  const look320 = way.offline ? phoneWithScript : phone;
  const how = way.offline ? "and without coverage" : "without script";
  test(`${way.name}, on a phone ${how}: from order to second follow-up`, () =>
    withTown("2026-03-03", {}, async (town) => {
      const made = await caseGranted(town.app, way.slug, {
        name: "Eva Prøve",
        caseworkerName: "Karla Prøve",
        tasks: ["mail"],
      });
      const provider = await hire(town.app, way.slug, "provider", "Vibe Prøve");
      town.becomes("2026-04-02");
      await visit(town, look320, made.caseworker, async (page) => {
        await openCase(page, "Eva Prøve");
        await offerPlan(page, way.planned);
        await order(page, way.provider);
      });
      await visit(town, look320, made.citizen, sayYes);
      town.becomes("2026-04-20");
      await visit(town, look320, provider, async (page) => {
        await takeOrder(page, "Eva Prøve");
        await registerStep(page, "Gem første kontakt", "2026-04-07");
        await registerStep(page, "Gem start", "2026-04-20");
      });
      await visit(town, look320, provider, async (page) => {
        await openOrder(page, "Eva Prøve");
        await planWeekly(page, "2026-04-21", "2026-07-14");
        await openOrder(page, "Eva Prøve");
        await follow(page, "Aftaler med borgeren");
        await look(page, "aftaler-serie-telefon");
      });
      town.becomes("2026-04-21");
      await visit(town, look320, provider, async (page) => {
        if (way.offline) return writeWithoutCoverage(page, "2026-04-21", "Eva", "Vi åbnede tre breve sammen.");
        await openOrder(page, "Eva Prøve");
        await writeNote(page, "Vi åbnede tre breve sammen.");
      });
      town.becomes("2026-07-13");
      await visit(town, look320, provider, async (page) => {
        await openOrder(page, "Eva Prøve");
        await reportBefore(page);
      });
      town.becomes("2026-07-14");
      await visit(town, look320, made.caseworker, async (page) => {
        await openCase(page, "Eva Prøve");
        await expectOwed(page, "Første opfølgning", ...way.first);
        await holdFollowUp(page, { on: "2026-07-14", standing: "På vej", ...(way.next && { next: way.next }) });
        await openCase(page, "Eva Prøve");
        await expectOwed(page, "pfølgning", ...way.second);
      });
      town.becomes(way.again);
      await visit(town, look320, made.caseworker, async (page) => {
        await openCase(page, "Eva Prøve");
        await holdFollowUp(page, { on: way.again, standing: "Nået", outcome: "Støtten slutter" });
        const words = await wordsOn(page);
        assert.match(words, /Tirsdag den 14\. juli 2026/i);
      });
    }));
}

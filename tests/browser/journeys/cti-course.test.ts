import { test } from "node:test";
import { caseGranted, startSupport } from "../../granted-case.ts";
import { onDay } from "../../test-app.ts";
import { openOwnCase } from "./decide-steps.ts";
import { answer, follow, press, unfold, write, writeDay } from "./fill.ts";
import { look } from "./look.ts";
import { withTown } from "./town.tsx";
import { visit } from "./visit.ts";

test("a provider follows a CTI course from phase to phase; the caseworker and the citizen see where it is", () =>
  withTown("2026-04-20", {}, async (town) => {
    const before = onDay(town.app, "2026-04-01");
    const made = await caseGranted(before, "broenderslev", {
      deliveryForm: "cti",
      legalBasis: "SEL-85a",
      tasks: ["housing"],
      name: "Carl Prøve",
      caseworkerName: "Karla Prøve",
    });
    const provider = await startSupport(onDay(town.app, "2026-04-10"), made, "2026-04-10");
    await visit(town, {}, provider, async (page) => {
      await follow(page, /Carl Prøve/);
      await look(page, "bestilling-cti");
      await follow(page, "Skriv en fase ned");
      await answer(page, "Hvilken fase?", "Fase 1: overgang");
      await press(page, "Gem fasen");
      await look(page, "fase-mangler");
      await writeDay(page, "Hvornår følger I op næste gang?", "2026-07-01");
      await write(page, "Hvad bliver givet videre i denne fase?", "Post og penge.");
      await write(page, "Hvem tager over?", "Mor og jobcentret");
      await press(page, "Gem fasen");
      await page.getByText("Fasen er gemt.").waitFor();
      await look(page, "faser");
    });
    await visit(town, {}, made.citizen, async (page) => {
      await openOwnCase(page);
      await unfold(page, "Mere om din støtte");
      await follow(page, "Se dine grupper og dit forløb");
      await page.getByText("Her er du nu").waitFor();
      await look(page, "mit-forloeb");
    });
    await visit(town, {}, made.caseworker, async (page) => {
      await page.goto(new URL(`/sagsbehandler/sager/${made.caseId}/grupper`, page.url()).href);
      await page.getByText("Fase 1: overgang").waitFor();
      await look(page, "sagens-forloeb");
    });
  }));

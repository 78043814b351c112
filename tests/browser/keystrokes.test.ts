import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { StaffActor } from "../../src/modules/people/domain/actor.ts";
import { type CaseInState, caseApplied, caseReadyToDecide } from "../case-in-state.ts";
import { caseGranted } from "../granted-case.ts";
import { hire, onDay } from "../test-app.ts";
import { type AtKeyboard, atKeyboard, type Pressed } from "./at-keyboard.ts";
import { type Town, withTown } from "./journeys/town.tsx";
import { visit } from "./journeys/visit.ts";

/** One of the commonest tasks of a caseworker's day, begun on the first page of the day, without a mouse. */
interface Task {
  readonly name: string;
  /** How many keys it may take; letters that must be written are not counted. */
  readonly most: number;
  readonly does: (keyboard: AtKeyboard, page: Page) => Promise<void>;
}

/** Over the menus by the first link of each page. */
async function skip({ press }: Pick<AtKeyboard, "press">): Promise<void> {
  await press("Tab");
  await press("Enter");
}

/** Finds a citizen's case from any page of the day's work, and opens it. */
async function openCaseOf(name: string, { press, write }: AtKeyboard, page: Page): Promise<void> {
  await press("/");
  await write(name);
  await press("Enter");
  await page.getByRole("heading", { name: /Find|Søg|fund/i, level: 1 }).waitFor();
  await press("j");
  await press("Enter");
  await page.getByRole("heading", { name: "Hvad skyldes nu?" }).waitFor();
}

const tasks: readonly Task[] = [
  {
    name: "open the case on top of the list",
    most: 2,
    does: async ({ press }, page) => {
      await press("j");
      await press("Enter");
      await page.getByRole("heading", { name: "Hvad skyldes nu?" }).waitFor();
    },
  },
  {
    name: "see why a case is on top",
    most: 2,
    does: async ({ press }, page) => {
      await press("j");
      await press("h");
      await page.locator("tbody details[open]").first().waitFor();
    },
  },
  {
    name: "find a citizen's case and open it",
    most: 4,
    does: (keyboard, page) => openCaseOf("Kaj Prøve", keyboard, page),
  },
  {
    name: "hand two cases on with a note",
    most: 21,
    does: async ({ goTo, press, write }, page) => {
      for (const _ of [1, 2]) {
        await press("j");
        await press("x");
      }
      await press("a");
      await page.getByRole("heading", { name: "Giv 2 sager videre" }).waitFor();
      await goTo('combobox "Hvem skal have dem?');
      await page.keyboard.type("Nora");
      await goTo('textbox "Besked');
      await write("Du kender dem fra før.");
      await goTo(/button "Giv/);
      await press("Enter");
      await page.getByRole("heading", { name: "Dagens arbejde" }).waitFor();
    },
  },
  {
    name: "write a note of a talk on the phone",
    most: 13,
    does: async (keyboard, page) => {
      const { goTo, press, write } = keyboard;
      await press("j");
      await press("Enter");
      await page.getByRole("heading", { name: "Hvad skyldes nu?" }).waitFor();
      await press("n");
      await goTo(/radio/);
      await press("Space");
      await goTo(/"Emne/);
      await write("Økonomi");
      await goTo(/textbox "Notat/);
      await write("Vi talte om huslejen.");
      await goTo('button "Gem notatet');
      await press("Enter");
      await page.getByText("Vi talte om huslejen.").first().waitFor();
    },
  },
  {
    name: "take a case that nobody has",
    most: 9,
    does: async ({ goTo, press }, page) => {
      await press("j");
      await press("x");
      await press("a");
      await page.getByRole("heading", { name: "Giv sagen videre" }).waitFor();
      await skip({ press });
      await goTo('combobox "Hvem skal have');
      await page.keyboard.type("Karla");
      await goTo(/button "Giv/);
      await press("Enter");
      await page.getByRole("heading", { name: "Dagens arbejde" }).waitFor();
    },
  },
  {
    name: "write down that somebody asks on the phone, and go on to the application",
    most: 39,
    does: async ({ goTo, press, write }, page) => {
      await goTo('link "Modtagelse');
      await press("Enter");
      await page.getByRole("heading", { name: "Modtagelse" }).waitFor();
      await skip({ press });
      await goTo('link "Ny henvendelse');
      await press("Enter");
      await page.getByRole("heading", { name: /henvendelse/i, level: 1 }).waitFor();
      await skip({ press });
      await goTo('textbox "Navn');
      await write("Eva Prøve");
      await goTo('textbox "Dag');
      await write("4");
      await press("Tab");
      await write("5");
      await press("Tab");
      await write("1990");
      await goTo('radio "Digitalt"');
      await press("Space");
      await goTo('textbox "Dag');
      await write("8");
      await press("Tab");
      await write("4");
      await press("Tab");
      await write("2026");
      await goTo(/textbox "(Hvad|Om)/);
      await write("Om hjælp til posten.");
      await goTo(/radio/);
      await press("Space");
      await goTo(/button "(Gem|Registrér|Skriv)/);
      await press("Enter");
      await page.getByRole("heading", { name: "Registrér en ansøgning" }).waitFor();
    },
  },
  {
    name: "tell the citizen that the answer is late",
    most: 38,
    does: async (keyboard, page) => {
      const { goTo, press, write } = keyboard;
      await openCaseOf("Bo Prøve", keyboard, page);
      await press("1");
      await page.getByRole("heading", { name: "Ansøgning", level: 1 }).waitFor();
      await skip({ press });
      await goTo(/link ".*forsink/i);
      await press("Enter");
      await page.getByRole("heading", { name: /forsink/i, level: 1 }).waitFor();
      await skip({ press });
      await goTo('textbox "Dag');
      await write("18");
      await press("Tab");
      await write("5");
      await press("Tab");
      await write("2026");
      await goTo(/textbox "(Hvorfor|Skriv)/);
      await write("Vi venter på din læge.");
      await goTo(/button/);
      await press("Enter");
      await page.getByRole("link", { name: "Vores svar bliver forsinket" }).waitFor();
    },
  },
  {
    name: "go to a step of the case from anywhere in it",
    most: 5,
    does: async (keyboard, page) => {
      await openCaseOf("Kaj Prøve", keyboard, page);
      await keyboard.press("5");
      await page.getByRole("heading", { name: "Afgørelse", level: 1 }).waitFor();
    },
  },
  {
    name: "order the support that is granted",
    most: 23,
    does: async (keyboard, page) => {
      const { goTo, press, write } = keyboard;
      await openCaseOf("Ida Prøve", keyboard, page);
      await press("7");
      await page.getByRole("heading", { name: "Bestilling", level: 1 }).waitFor();
      await skip({ press });
      await goTo("radio");
      await press("Space");
      await goTo('textbox "Ramme');
      await write("Et besøg om ugen.");
      await goTo('button "Send bestillingen');
      await press("Enter");
      await page.getByText("Bestillingen er sendt til udføreren.").first().waitFor();
    },
  },
  {
    name: "write a spoken complaint down, in one page, and make its receipt",
    most: 66,
    does: async (keyboard, page) => {
      const { goTo, press, write } = keyboard;
      await openCaseOf("Ida Prøve", keyboard, page);
      await skip({ press });
      await goTo('link "Klager"');
      await press("Enter");
      await page.getByRole("heading", { name: /Klager/, level: 1 }).waitFor();
      await skip({ press });
      await goTo('link "Registrér en klage');
      await press("Enter");
      await page.getByRole("heading", { name: "Registrér en klage", level: 1 }).waitFor();
      await skip({ press });
      await goTo('textbox "Klagen med klagerens egne ord');
      await write("Jeg kan ikke selv åbne min post.");
      await goTo('checkbox "Jeg har læst klagen op');
      await press("Space");
      await goTo('button "Modtag klagen');
      await press("Enter");
      await page.getByText("Kvitteringen til borgeren er lavet.").first().waitFor();
    },
  },
];

test("the commonest tasks take no more keys than they may", { timeout: 170_000 }, (t) =>
  withTown("2026-04-08", {}, async (town) => {
    const caseworker = await somebodyWithCases(town);
    const over: string[] = [];
    for (const task of tasks) {
      const { keys, letters } = await countedIn(town, caseworker, task.does);
      t.diagnostic(`${task.name}: ${keys} keys (at most ${task.most}), ${letters} letters`);
      if (keys > task.most) over.push(`${task.name}: ${keys} keys, at most ${task.most}`);
    }
    assert.deepEqual(over, []);
  }),
);

async function countedIn(town: Town, actor: StaffActor, does: Task["does"]): Promise<Pressed> {
  let counted: Pressed = { keys: 0, letters: 0 };
  await visit(town, {}, actor, async (page) => {
    const keyboard = atKeyboard(page);
    await page.goto(`${town.doors.staff}/sagsbehandler?hvem=alle`);
    await does(keyboard, page);
    counted = keyboard.pressed();
  });
  return counted;
}

/** A caseworker in whose unit there are an application, a case that is ready to be decided, and a grant. */
async function somebodyWithCases(town: Town): Promise<StaffActor> {
  const applied: CaseInState = await caseApplied(onDay(town.app, "2026-03-03"), "vejen", {
    name: "Bo Prøve",
    caseworkerName: "Karla Prøve",
  });
  await caseReadyToDecide(onDay(town.app, "2026-03-10"), "vejen", { name: "Kaj Prøve", caseworkerName: "Tom Prøve" });
  await caseGranted(town.app, "vejen", { name: "Ida Prøve", caseworkerName: "Per Prøve" });
  await hire(town.app, "vejen", "caseworker", "Nora Prøve");
  return applied.caseworker;
}

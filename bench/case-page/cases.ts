import { casePath } from "../../src/modules/cases/paths.ts";
import type { App } from "../../src/platform/app.ts";
import { type CaseInState, caseApplied, caseReadyToDecide } from "../../tests/case-in-state.ts";
import { caseGranted, startSupport } from "../../tests/granted-case.ts";
import { signInAs } from "../../tests/sign-in-as.ts";
import { onDay } from "../../tests/test-app.ts";
import { believedHeader } from "../safety/believed.ts";

/** A page that is asked for, by a caseworker who has signed in. */
export interface Asked {
  readonly path: string;
  readonly headers: { readonly host: string; readonly cookie: string };
}

/** The day on which the pages are looked at. */
export const today = "2026-05-20";

const municipalities = ["aabenraa", "vejen", "broenderslev", "soenderborg", "unavngivet"];

/** In each municipality four cases: just applied, ready to be decided, granted, and with support that has started. */
export async function seededCases(app: App): Promise<readonly Asked[]> {
  const cases: CaseInState[] = [];
  for (const municipality of municipalities) {
    cases.push(
      await caseApplied(onDay(app, "2026-05-04"), municipality),
      await caseReadyToDecide(onDay(app, "2026-04-20"), municipality, { tasks: ["economy", "cleaning", "structure"] }),
      await caseGranted(app, municipality, { tasks: ["economy", "mail", "structure"] }),
      await caseInSupport(app, municipality),
    );
  }
  return Promise.all(cases.map((made) => asked(app, made)));
}

async function caseInSupport(app: App, municipality: string): Promise<CaseInState> {
  const made = await caseGranted(app, municipality, { tasks: ["structure", "shopping"] });
  await startSupport(onDay(app, "2026-04-10"), made, "2026-04-10");
  return made;
}

async function asked(app: App, { caseId, caseworker }: CaseInState): Promise<Asked> {
  const { cookie } = await signInAs(app, caseworker);
  const believed = { [believedHeader]: `${caseworker.tenantId} ${caseworker.id}` };
  return { path: casePath(caseId), headers: { host: app.config.staffHost, cookie, ...believed } };
}

import { withDatabase } from "../with-database.ts";
import { peopleWithPages } from "./people-with-pages.ts";
import { routesNobodyAsks, type ShownPage, shownPages } from "./shown-pages.ts";

/** All pages of the public and of citizens, in every state, and the routes that nobody among them asks for. */
export interface AllPages {
  readonly pages: readonly ShownPage[];
  readonly forgotten: readonly string[];
}

let asked: Promise<AllPages> | undefined;

/** All the pages, asked for once in a test run. */
export function allPages(): Promise<AllPages> {
  asked ??= withDatabase(async (operator) => {
    const people = await peopleWithPages(operator);
    return { forgotten: routesNobodyAsks(people), pages: await shownPages(people) };
  });
  return asked;
}

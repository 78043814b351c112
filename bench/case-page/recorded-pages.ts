import { siteOf } from "../../src/compose.tsx";
import { testApp } from "../../tests/test-app.ts";
import { openedOn } from "../../tests/with-database.ts";
import { type Asked, seededCases, today } from "./cases.ts";
import { type Course, recorderOn, requireSame } from "./recorded-statements.ts";

/** A page with what it asks of the database. */
export interface RecordedPage {
  readonly asked: Asked;
  readonly course: Course;
}

/** Seeds the database, and writes down what each page asks of it: twice, to be sure that it can be said again. */
export async function recordedPages(url: string): Promise<readonly RecordedPage[]> {
  const recorder = Promise.withResolvers<ReturnType<typeof recorderOn>>();
  const opened = openedOn(url, (pool) => recorder.resolve(recorderOn(pool)));
  try {
    const app = await testApp(opened.database, today);
    const record = await recorder.promise;
    const site = siteOf(app);
    const pages: RecordedPage[] = [];
    for (const asked of await seededCases(app)) {
      const ask = async () =>
        site.request(`http://${asked.headers.host}${asked.path}`, { headers: { ...asked.headers } });
      await ask();
      const [course, again] = [await record(ask), await record(ask)];
      requireSame(course, again);
      pages.push({ asked, course });
    }
    return pages;
  } finally {
    await opened.end();
  }
}

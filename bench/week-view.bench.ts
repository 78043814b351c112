/**
 * The week of a provider with 40 staff and 25 visits each, by the whole real system over HTTP, in a municipality of many; and
 * one person's own week there. Goal: 95 in 100 within 100 ms. Beside each page its own statements alone, in turns.
 */
import { siteOf } from "../src/compose.tsx";
import { signInAs } from "../tests/sign-in-as.ts";
import { testApp } from "../tests/test-app.ts";
import { openedOn, withDatabaseUrl } from "../tests/with-database.ts";
import { type Course, recorderOn } from "./case-page/recorded-statements.ts";
import { ourServer } from "./case-page/servers.ts";
import { say, short } from "./judge.ts";
import { busyProvider, size } from "./week-view/busy-provider.ts";
import type { AskedPage } from "./work-list/asked.ts";
import { commonWord } from "./work-list/asked.ts";
import { fillCountry, today } from "./work-list/country.ts";
import { percentile, rawAt, timeOf, visitorAt } from "./work-list/timed.ts";

const goal = 100;
const cases = 20_000;
const asks = 100;

type PageAndCourse = { readonly asked: AskedPage; readonly course: Course };

const pages = [
  { name: "everybody's week", path: "/udfoerer/uge?vis=alle" },
  { name: "one's own week", path: "/udfoerer/uge" },
] as const;

/** Fills the database, and writes down what each page asks of it. */
async function seeded(url: string): Promise<readonly PageAndCourse[]> {
  const recorder = Promise.withResolvers<ReturnType<typeof recorderOn>>();
  const opened = openedOn(url, (pool) => recorder.resolve(recorderOn(pool)));
  try {
    const app = await testApp(opened.database, today);
    const { tenantId } = app.municipalities.get("broenderslev") ?? { tenantId: "" };
    await fillCountry(opened.database, cases, commonWord, app.database.of({ tenantId }).tenant.keys);
    const provider = await busyProvider(app, opened.database);
    const { cookie } = await signInAs(app, provider);
    const record = await recorder.promise;
    const site = siteOf(app);
    const found: PageAndCourse[] = [];
    for (const page of pages) {
      const asked: AskedPage = { ...page, headers: { host: app.config.staffHost, cookie }, form: null };
      const ask = async () => site.request(`http://${asked.headers["host"]}${asked.path}`, { headers: asked.headers });
      await ask();
      found.push({ asked, course: await record(ask) });
    }
    return found;
  } finally {
    await opened.end();
  }
}

async function measure(url: string): Promise<boolean> {
  const found = await seeded(url);
  const ours = await ourServer(url, today);
  const [visitor, raw] = [visitorAt(ours.port), await rawAt(url)];
  const reached: boolean[] = [];
  for (const { asked, course } of found) {
    const { body, status } = await visitor.ask(asked);
    if (status !== 200) throw new Error(`${asked.name} was answered ${status}`);
    const visits = body.split("/aftaler/").length - 1;
    for (let warm = 0; warm < 20; warm += 1) await visitor.ask(asked);
    const times: { page: number; raw: number }[] = [];
    for (let ask = 0; ask < asks; ask += 1)
      times.push({ page: await timeOf(() => visitor.ask(asked)), raw: await timeOf(() => raw.run(course)) });
    const p95 = percentile(
      times.map((one) => one.page),
      95,
    );
    const [whole, bare] = [times.map((one) => one.page), times.map((one) => one.raw)];
    const ratio = percentile(
      times.map((one) => one.page / one.raw),
      50,
    );
    say(
      `${asked.name}: ${visits} visits, ${body.length} letters; p95 ${short(p95)} ms, median ${short(percentile(whole, 50))} ms; its statements alone p95 ${short(percentile(bare, 95))} ms, median ${short(percentile(bare, 50))} ms; ratio ${short(ratio)}`,
    );
    reached.push(p95 <= goal);
  }
  visitor.leave();
  await raw.leave();
  ours.child.disconnect();
  return !reached.includes(false);
}

say(
  `${cases} cases; ${size.staff} staff, ${size.visits} visits each a week, ${size.citizens} citizens, ${size.weeks} weeks`,
);
const isReached = await withDatabaseUrl(measure);
say(`goal: 95 in 100 within ${goal} ms: ${isReached ? "reached" : "NOT reached"}`);
process.exitCode = isReached ? 0 : 1;

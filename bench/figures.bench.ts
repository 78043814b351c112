/**
 * The manager's two pages of figures in a municipality with two thousand citizens who get support, by the whole real system over
 * HTTP: time and money of a year, and the quality goals of a half year. Goal: 95 in 100 within 300 ms. Beside each page its own
 * statements alone, in turns.
 */
import { siteOf } from "../src/compose.tsx";
import { signInAs } from "../tests/sign-in-as.ts";
import { hire, testApp } from "../tests/test-app.ts";
import { openedOn, withDatabaseUrl } from "../tests/with-database.ts";
import { type Course, recorderOn } from "./case-page/recorded-statements.ts";
import { ourServer } from "./case-page/servers.ts";
import { size, supportedCases, today } from "./figures/supported-cases.ts";
import { say, short } from "./judge.ts";
import type { AskedPage } from "./work-list/asked.ts";
import { percentile, rawAt, timeOf, visitorAt } from "./work-list/timed.ts";

const goal = 300;
const asks = 40;

type PageAndCourse = { readonly asked: AskedPage; readonly course: Course };

const pages = [
  { name: "time and money of a year", path: "/ledelse/oekonomi" },
  { name: "quality goals of a half year", path: "/ledelse/kvalitet" },
] as const;

/** Fills the database, and writes down what each page asks of it. */
async function seeded(url: string): Promise<readonly PageAndCourse[]> {
  const recorder = Promise.withResolvers<ReturnType<typeof recorderOn>>();
  const opened = openedOn(url, (pool) => recorder.resolve(recorderOn(pool)));
  try {
    const app = await testApp(opened.database, today);
    await supportedCases(app, opened.database);
    const { cookie } = await signInAs(app, await hire(app, "aabenraa", "manager"));
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
    for (let warm = 0; warm < 5; warm += 1) await visitor.ask(asked);
    const times: { page: number; raw: number }[] = [];
    for (let ask = 0; ask < asks; ask += 1)
      times.push({ page: await timeOf(() => visitor.ask(asked)), raw: await timeOf(() => raw.run(course)) });
    const [whole, bare] = [times.map((one) => one.page), times.map((one) => one.raw)];
    const ratios = times.map((one) => one.page / one.raw);
    const p95 = percentile(whole, 95);
    say(
      `${asked.name}: ${body.length} letters; p95 ${short(p95)} ms, median ${short(percentile(whole, 50))} ms; its statements alone p95 ${short(percentile(bare, 95))} ms, median ${short(percentile(bare, 50))} ms; ratio ${short(percentile(ratios, 50))}`,
    );
    reached.push(p95 <= goal);
  }
  visitor.leave();
  await raw.leave();
  ours.child.disconnect();
  return !reached.includes(false);
}

say(`${size.cases} cases with support, ${size.cases * size.weeks} notes of it`);
const isReached = await withDatabaseUrl(measure);
say(`goal: 95 in 100 within ${goal} ms: ${isReached ? "reached" : "NOT reached"}`);
process.exitCode = isReached ? 0 : 1;

/**
 * Today's work, searches and the page of a case, by the whole real system over HTTP, where the country has 100 000 cases and
 * one municipality is fifty times as large as the others; and the same where there are 1 000. Goal: 95 in 100 pages within
 * 100 ms. Beside each page its own statements alone, in turns in the same run.
 */
import { siteOf } from "../src/compose.tsx";
import { testApp } from "../tests/test-app.ts";
import { openedOn, withDatabaseUrl } from "../tests/with-database.ts";
import { type Course, recorderOn } from "./case-page/recorded-statements.ts";
import { ourServer } from "./case-page/servers.ts";
import { say, short } from "./judge.ts";
import { type AskedPage, askedPages, commonWord } from "./work-list/asked.ts";
import { fillCountry, large, sizesOf, today } from "./work-list/country.ts";
import { requireSameOrder } from "./work-list/same-order.ts";
import { percentile, rawAt, type Timed, timeOf, visitorAt } from "./work-list/timed.ts";

const goal = 100;
const rounds = 7;
const asksARound = 12;

interface Measured extends Timed {
  readonly asked: AskedPage;
  readonly bytes: number;
}

/** A country of so many cases, and how long each page takes in it. */
async function measure(cases: number): Promise<readonly Measured[]> {
  return withDatabaseUrl(async (url) => {
    const pages = await seeded(url, cases);
    const ours = await ourServer(url, today);
    const [visitor, raw] = [visitorAt(ours.port), await rawAt(url)];
    const ask = (asked: AskedPage) => bytesOf(visitor, asked);
    const measured = await inRounds(pages, ask, raw.run);
    visitor.leave();
    await raw.leave();
    ours.child.disconnect();
    return measured;
  });
}

type PageAndCourse = { readonly asked: AskedPage; readonly course: Course };

/** Every page in every round; the first round warms both sides and is thrown away. */
async function inRounds(
  pages: readonly PageAndCourse[],
  ask: (asked: AskedPage) => Promise<number>,
  run: (course: Course) => Promise<void>,
): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const { asked } of pages) measured.push({ asked, bytes: await ask(asked), page: [], raw: [] });
  for (let round = 0; round <= rounds; round += 1)
    for (const [at, { asked, course }] of pages.entries()) {
      const shown = await inTurns(
        () => ask(asked),
        () => run(course),
      );
      if (round > 0) measured[at] = withMore(measured[at], shown);
    }
  return measured;
}

function withMore(one: Measured | undefined, { page, raw }: Timed): Measured {
  if (!one) throw new RangeError("there is no such page");
  return { ...one, page: [...one.page, ...page], raw: [...one.raw, ...raw] };
}

/** The page and its statements alone in turns, so that whatever else the machine does meets them alike. */
async function inTurns(askPage: () => Promise<unknown>, runAlone: () => Promise<unknown>): Promise<Timed> {
  const [page, raw]: [number[], number[]] = [[], []];
  for (let ask = 0; ask < asksARound; ask += 1) {
    page.push(await timeOf(askPage));
    raw.push(await timeOf(runAlone));
  }
  return { page, raw };
}

async function bytesOf(visitor: ReturnType<typeof visitorAt>, asked: AskedPage): Promise<number> {
  const { status, body } = await visitor.ask(asked);
  if (status !== 200) throw new Error(`${asked.name} was answered ${status}`);
  return Buffer.byteLength(body);
}

/** Fills the database, and writes down what each page asks of it. */
async function seeded(url: string, cases: number): Promise<readonly PageAndCourse[]> {
  const recorder = Promise.withResolvers<ReturnType<typeof recorderOn>>();
  const opened = openedOn(url, (pool) => recorder.resolve(recorderOn(pool)));
  try {
    const app = await testApp(opened.database, today);
    const { tenantId } = app.municipalities.get(large) ?? { tenantId: "" };
    await fillCountry(opened.database, cases, commonWord, app.database.of({ tenantId }).tenant.keys);
    await requireSameOrder(app, opened.database);
    const record = await recorder.promise;
    const site = siteOf(app);
    const pages: PageAndCourse[] = [];
    for (const asked of await askedPages(app, opened.database)) {
      const ask = async () =>
        site.request(`http://${asked.headers["host"]}${asked.path}`, {
          headers: { ...asked.headers },
          ...(asked.form !== null && { method: "POST", body: asked.form }),
        });
      await ask();
      pages.push({ asked, course: await record(ask) });
    }
    return pages;
  } finally {
    await opened.end();
  }
}

function tell(few: readonly Measured[], many: readonly Measured[]): boolean {
  const slow = many.map((one, at) => {
    const [small, p95] = [few[at], percentile(one.page, 95)];
    const ratios = one.page.map((page, turn) => page / (one.raw[turn] ?? Number.NaN));
    say(
      `${one.asked.name}: p95 ${short(p95)} ms, median ${short(percentile(one.page, 50))} ms; its statements alone p95 ${short(percentile(one.raw, 95))} ms, median ${short(percentile(one.raw, 50))} ms; ratio ${short(percentile(ratios, 50))}; ${one.bytes} bytes. At 1 000 cases: p95 ${short(percentile(small?.page ?? [], 95))} ms, median ${short(percentile(small?.page ?? [], 50))} ms`,
    );
    return p95 > goal;
  });
  say(`goal: 95 in 100 within ${goal} ms: ${slow.includes(true) ? "NOT reached" : "reached"}`);
  return !slow.includes(true);
}

const sizes = sizesOf(100_000);
say(`100 000 cases: ${sizes.large} in one municipality, ${sizes.ordinary} in each of the 24 others; three in ten open`);
const few = await measure(1_000);
process.exitCode = tell(few, await measure(100_000)) ? 0 : 1;

/**
 * What a citizen waits for: pages of the public and of citizens in Chromium with a slow line and a slow processor, by the real
 * site, beside the same pages and files from a bare server that holds them in memory, in the same run, in turns.
 * Goals: complete within 1.5 s at the first visit and 1.0 s later, nothing moves, 50 and 15 kB, first byte within 100 ms (95 in 100).
 */
import chromiumPackage from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";
import { caseGranted } from "../tests/granted-case.ts";
import { signInAs } from "../tests/sign-in-as.ts";
import { onDay, testApp } from "../tests/test-app.ts";
import { openedOn, withDatabaseUrl } from "../tests/with-database.ts";
import { ourServer } from "./case-page/servers.ts";
import { type Visit, visitTwice } from "./citizen-pages/slow-visits.ts";
import { answerOf, stillServer } from "./citizen-pages/still-server.ts";
import { say } from "./judge.ts";
import { median, spread } from "./rounds.ts";

const today = "2026-04-20";
const host = "borger.localhost";
const rounds = Number(process.argv[2] ?? 5);
const goal = { first: 1500, later: 1000, firstBytes: 50_000, laterBytes: 15_000, firstByte: 100, spread: 1.5 };

interface Seeded {
  readonly cookie: { readonly name: string; readonly value: string };
  readonly paths: readonly string[];
}

/** A citizen whose case has been decided. */
async function seeded(url: string): Promise<Seeded> {
  const opened = openedOn(url);
  try {
    const app = await testApp(opened.database, today);
    const { caseId, citizen } = await caseGranted(onDay(app, "2026-01-02"), "vejen");
    const { name, value } = await signInAs(app, citizen);
    const home = "/borger/vejen";
    const paths = [
      "/",
      "/standarder/vejen/hvad-kan-jeg-forvente?svar=1&alder=40",
      home,
      `${home}/ansoegning`,
      `${home}/sag/${caseId}`,
      `${home}/sag/${caseId}/afgoerelse`,
      `${home}/mine-rettigheder`,
    ];
    return { cookie: { name, value }, paths };
  } finally {
    await opened.end();
  }
}

type Both = Readonly<Record<"ours" | "still", { readonly first: Visit; readonly later: Visit }>>;

/** Each page in turns by ours and by the bare server; the first round warms both and is thrown away. */
async function inTurns(
  browser: Browser,
  ports: Readonly<Record<keyof Both, number>>,
  { cookie, paths }: Seeded,
): Promise<ReadonlyMap<string, readonly Both[]>> {
  const seen = new Map<string, readonly Both[]>();
  for (let round = 0; round <= rounds; round += 1)
    for (const path of paths) {
      const by = (who: keyof Both) => visitTwice(browser, { origin: `http://${host}:${ports[who]}`, cookie, path });
      const both = { ours: await by("ours"), still: await by("still") };
      if (round > 0) seen.set(path, [...(seen.get(path) ?? []), both]);
    }
  return seen;
}

/** Prints what one page took; the answer is whether all its goals were reached. */
function tellPage(path: string, rounds: readonly Both[]): boolean {
  const told = (["first", "later"] as const).map((when) => {
    const ours = rounds.map((round) => round.ours[when]);
    const still = rounds.map((round) => round.still[when].complete);
    const complete = median(ours.map((visit) => visit.complete));
    const ratio = median(rounds.map((round) => round.ours[when].complete / round.still[when].complete));
    const bytes = Math.max(...ours.map((visit) => visit.bytes));
    const moved = Math.max(...ours.map((visit) => visit.moved));
    const what = ours.find((visit) => visit.moved > 0)?.what ?? "";
    const mostBytes = when === "first" ? goal.firstBytes : goal.laterBytes;
    const isJudged = spread(still) <= goal.spread;
    const isReached = complete <= goal[when] && bytes <= mostBytes && moved === 0;
    say(
      `  ${when}: ${complete.toFixed(0)} ms, ${ratio.toFixed(2)} times the still page, ${bytes} bytes, moved ${moved.toFixed(3)} ${what}${isJudged ? "" : " (the still page alone varied: not judged)"}`,
    );
    return isReached || !isJudged;
  });
  const name = path.replace(/[0-9a-f-]{36}/, "…");
  say(`${name}: ${told.every(Boolean) ? "reached" : "NOT reached"}`);
  return told.every(Boolean);
}

/** Milliseconds until the first byte of a page, 95 in 100, without any slowing. */
async function firstByteOf(port: number, { cookie, paths }: Seeded): Promise<number> {
  const headers = { host: `${host}:${port}`, cookie: `${cookie.name}=${cookie.value}`, "accept-encoding": "gzip" };
  const times: number[] = [];
  for (let round = 0; round < 30; round += 1)
    for (const path of paths) {
      const from = performance.now();
      const { status } = await answerOf(port, path, { ...headers, "sec-fetch-site": "same-origin" });
      if (status !== 200 && status !== 302) throw new Error(`${path} answered ${status}`);
      times.push(performance.now() - from);
    }
  return times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? Number.NaN;
}

async function measure(url: string): Promise<void> {
  const world = await seeded(url);
  const ours = await ourServer(url, today);
  const still = await stillServer(ours.port);
  const executablePath = process.env["CHROMIUM_PATH"] ?? (await chromiumPackage.executablePath());
  const args = ["--headless", "--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP *.localhost 127.0.0.1"];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const firstByte = await firstByteOf(ours.port, world);
    say(
      `first byte, 95 in 100: ${firstByte.toFixed(0)} ms: ${firstByte <= goal.firstByte ? "reached" : "NOT reached"}`,
    );
    const seen = await inTurns(browser, { ours: ours.port, still: still.port }, world);
    const reached = [...seen].map(([path, both]) => tellPage(path, both));
    process.exitCode = reached.every(Boolean) && firstByte <= goal.firstByte ? 0 : 1;
  } finally {
    await browser.close();
    still.close();
    ours.child.disconnect();
  }
}

await withDatabaseUrl(measure);

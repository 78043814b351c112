/**
 * The page of a case as a caseworker sees it, by the whole real system, against the bare floor: `node:http` and `pg` that
 * run the same statements in the same order over as many connections, and send the same bytes. Goal: 70 % of its pages a second.
 */
import { withDatabaseUrl } from "../tests/with-database.ts";
import { ownHeaders, requireSameAnswer } from "./case-page/answers.ts";
import type { BarePage } from "./case-page/bare-server.ts";
import { today } from "./case-page/cases.ts";
import { type Answer, answerOf } from "./case-page/load.ts";
import { type RecordedPage, recordedPages } from "./case-page/recorded-pages.ts";
import { statementsIn } from "./case-page/recorded-statements.ts";
import { bareServer, ourServer, type Running } from "./case-page/servers.ts";
import { visitedBy } from "./case-page/visited.ts";
import { judge, say, short, tellEach } from "./judge.ts";
import { inTurns, median } from "./rounds.ts";

const names = ["ours", "bare"] as const;
type Name = (typeof names)[number];

async function measure(url: string): Promise<void> {
  const recorded = await recordedPages(url);
  const ours = await ourServer(url, today);
  const pages = await answered(ours.port, recorded);
  const bare = await bareServer({ url, pages: new Map(pages.map((page) => [page.asked.path, barePage(page)])) });
  for (const { asked, answer } of pages) requireSameAnswer(answer, await answerOf(bare.port, asked));
  tellPages(pages);
  await compare({ ours, bare }, pages);
  for (const { child } of [ours, bare]) child.disconnect();
}

/** A page with the answer of the real system. */
interface AnsweredPage extends RecordedPage {
  readonly answer: Answer;
}

/** Each page is asked for twice, to be sure that its bytes stay the same. */
async function answered(port: number, recorded: readonly RecordedPage[]): Promise<readonly AnsweredPage[]> {
  const pages: AnsweredPage[] = [];
  for (const page of recorded) {
    const [answer, again] = [await answerOf(port, page.asked), await answerOf(port, page.asked)];
    requireSameAnswer(answer, again);
    pages.push({ ...page, answer });
  }
  return pages;
}

const barePage = ({ course, answer }: AnsweredPage): BarePage => ({
  course,
  headers: ownHeaders(answer.headers),
  body: answer.body,
});

const bytesIn = ({ answer }: AnsweredPage): number => Buffer.byteLength(answer.body);

function tellPages(pages: readonly AnsweredPage[]): void {
  const statements = pages.map(({ course }) => statementsIn(course));
  const waits = pages.map(({ course }) => course.length);
  say(`${pages.length} pages; statements a page ${range(statements)}; times a page waits for them ${range(waits)}`);
  say(`bytes a page ${range(pages.map(bytesIn))}`);
}

const range = (numbers: readonly number[]): string =>
  `${Math.min(...numbers)} to ${Math.max(...numbers)}, median ${median(numbers)}`;

async function compare(servers: Readonly<Record<Name, Running>>, pages: readonly AnsweredPage[]): Promise<void> {
  const visited = names.map((name) => visitedBy(name, servers[name], pages));
  const rounds = await inTurns<Name>(visited, { rounds: 9, shares: 3 });
  for (const { leave } of visited) leave();
  tellEach(rounds, names);
  for (const name of names)
    say(`${name}: ${short(1000 / median(rounds.map((round) => round[name].wall)))} pages a second`);
  const reached = judge(rounds, { of: "bare", to: "ours", peer: "bare", goal: { atLeast: 0.7 }, by: "wall" });
  process.exitCode = reached ? 0 : 1;
}

await withDatabaseUrl(measure);

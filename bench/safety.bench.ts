/**
 * What it costs to keep the page of a case safe: session, wall between municipalities, log of looks and form tokens, against
 * the same page with them cut out. Goal: at most 80 % more processor time.
 */

import { testApp } from "../tests/test-app.ts";
import { withDatabase } from "../tests/with-database.ts";
import { withoutPress } from "./case-page/answers.ts";
import { seededCases, today } from "./case-page/cases.ts";
import { answerOf } from "./case-page/load.ts";
import { openServer, ourServer, type Running } from "./case-page/servers.ts";
import { type PageWithAnswer, visitedBy } from "./case-page/visited.ts";
import { judge, say, tellEach } from "./judge.ts";
import { inTurns } from "./rounds.ts";

const names = ["safe", "open"] as const;
type Name = (typeof names)[number];

/** The page of a case is asked for as it is and as it would be without what keeps it safe. */
async function measure(url: string, pages: Awaited<ReturnType<typeof seededCases>>): Promise<void> {
  const servers = { safe: await ourServer(url, today), open: await openServer(url, today) };
  const answered = { safe: await answersOf(servers.safe, pages), open: await answersOf(servers.open, pages) };
  requireSamePages(answered.safe, answered.open);
  const visited = names.map((name) => visitedBy<Name>(name, servers[name], answered[name]));
  const rounds = await inTurns<Name>(visited, { rounds: 9, shares: 3 });
  for (const { leave } of visited) leave();
  tellEach(rounds, names);
  const reached = judge(rounds, { of: "safe", to: "open", peer: "open", goal: { atMost: 1.8 }, by: "processor" });
  for (const { child } of Object.values(servers)) child.disconnect();
  process.exitCode = reached ? 0 : 1;
}

const answersOf = async (
  { port }: Running,
  pages: Awaited<ReturnType<typeof seededCases>>,
): Promise<readonly PageWithAnswer[]> => {
  const answers: PageWithAnswer[] = [];
  for (const asked of pages) answers.push({ asked, answer: await answerOf(port, asked) });
  return answers;
};

/** What stands in the safe page alone: the tokens in its forms, and what keeps the text that somebody has not sent yet. */
const safeAlone =
  /<input type="hidden" name="_csrf" value="[^"]*"\/?>|<script type="module" src="\/assets\/keep-form[^>]*><\/script>|<keep-form [^>]*><\/keep-form>/g;

/** Both must show the same page, but for what is the safe one's alone. */
function requireSamePages(safe: readonly PageWithAnswer[], open: readonly PageWithAnswer[]): void {
  safe.forEach(({ asked, answer }, place) => {
    const bare = withoutPress(answer.body.replace(safeAlone, ""));
    if (answer.status !== 200 || bare !== withoutPress(open[place]?.answer.body ?? ""))
      throw new Error(`${asked.path} is another page`);
  });
  say(`${safe.length} pages, the same but for form tokens and what keeps unsent text`);
}

await withDatabase(async (database, url) => {
  const app = await testApp(database, today);
  await measure(url, await seededCases(app));
});

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { sql } from "kysely";
import { randomFrom } from "../../bench/random.ts";
import { localDate } from "../../src/kernel/local-date.ts";
import { caseForAct } from "../../src/modules/cases/use-cases/case-for-act.ts";
import { takeReceipt } from "../../src/modules/dispatches/use-cases/collect-receipts.ts";
import { keepLetter } from "../../src/modules/letters/use-cases/keep-letter.ts";
import { recordEvents } from "../../src/modules/obligations/use-cases/record-events.ts";
import type { App } from "../../src/platform/app.ts";
import { type OperatorDatabase, transaction } from "../../src/platform/database.ts";
import { inProject } from "../../src/platform/project-root.ts";
import { paragraph } from "../../src/ui/letter/letter-blocks.ts";
import { letterIn } from "../../src/ui/letter/letter-frame.ts";
import { type CaseInState, caseApplied } from "../case-in-state.ts";
import { fakePost, sendingBy } from "../fake-post.ts";
import { testApp } from "../test-app.ts";
import { type Behaviour, type PostServer, postServer } from "./post-server.ts";
import type { crashPlaces, WorkerOrder } from "./worker-process.ts";

/** How large a trial is: decisions, and how often a worker is killed at each place. */
export interface TrialSize {
  readonly decisions: number;
  readonly killsAtEachPlace: number;
  readonly seed: number;
}

/** A trial under way: the letters that wait, the post service, and how often a worker has been killed. */
export interface Trial {
  readonly app: App;
  readonly operator: OperatorDatabase;
  readonly server: PostServer;
  readonly cases: readonly CaseInState[];
  /** Which letters the service refuses, and to which it never answers. */
  readonly refused: ReadonlySet<string>;
  readonly unanswered: ReadonlySet<string>;
  kills: number;
  readonly start: (work: WorkerOrder["work"], crash?: WorkerOrder["crash"]) => ChildProcess;
  readonly end: () => void;
}

const municipality = "vejen";
const today = "2026-03-03";
const decisionsInACase = 10;

/** Makes the decisions' letters by the real acts, in cases of ten, and tells the post service what to do with some of them. */
export async function trialOn(operator: OperatorDatabase, url: string, size: TrialSize): Promise<Trial> {
  const app = sendingBy(await testApp(operator, today), municipality, fakePost());
  const cases: CaseInState[] = [];
  for (let made = 0; made < size.decisions; made += decisionsInACase) {
    const cprNumber = `77059${String(made).padStart(5, "0")}`;
    const one = await caseApplied(app, municipality, { person: { cprNumber } });
    await decisionLetters(app, one, Math.min(decisionsInACase, size.decisions - made));
    cases.push(one);
  }
  const server = await postServer();
  const { refused, unanswered } = await toldWhatToDo(operator, server, size.seed);
  const order = { database: url, post: server.url, municipality, today };
  const trial: Trial = {
    ...{ app, operator, server, cases, refused, unanswered, kills: 0, end: server.close },
    start: (work, crash = null) => worker({ ...order, work, crash }),
  };
  server.onMailbox = async (messageId) => {
    const known = app.municipalities.get(municipality);
    if (known) await takeReceipt(app, known, { messageId, status: "available", at: "2026-03-03T11:00:00Z" });
  };
  return trial;
}

/** Each in a transaction of its own, as a decision is: the letter, the events, the dispatch and the job, or nothing. */
async function decisionLetters(app: App, { caseId, caseworker }: CaseInState, count: number): Promise<void> {
  for (let each = 0; each < count; each += 1) {
    await transaction(app.database.of(caseworker), async (tx) => {
      const record = await caseForAct(tx, caseworker, "letter:post", caseId);
      if (!record) throw new RangeError("the case is closed to its caseworker");
      const document = letterIn(frame(record.number), {
        title: "Afgørelse",
        blocks: [paragraph(`Du får hjælp. Det er afgørelse ${each} i din sag.`)],
        sources: ["serviceloven § 85"],
      });
      await keepLetter(tx, app, caseworker, record, {
        ...{ kind: "decision", document, channel: "digital-post" },
        eventOnPosting: { type: "decision-letter-sent" },
      });
      const entry = { occurredOn: localDate(today), theme: "Afgørelse", text: "Bevilget." };
      await recordEvents(tx, app, caseworker, caseId, [entry]);
    });
  }
}

const frame = (caseNumber: string) => ({
  sender: { municipality: "Prøve Kommune", unit: "Visitationen", address: ["Torvet 1", "0000 Prøveby"] },
  recipient: { name: "Asta Prøve", address: ["Prøvevej 1", "0000 Prøveby"] },
  caseNumber,
  date: localDate(today),
  contact: { name: "Visitationen" },
});

/** Of every hundred letters: 20 meet trouble that passes, 5 are refused, and 2 are never answered. */
async function toldWhatToDo(operator: OperatorDatabase, server: PostServer, seed: number) {
  const random = randomFrom(seed);
  const [refused, unanswered] = [new Set<string>(), new Set<string>()];
  const { rows } = await sql<{ id: string }>`select message_id as id from dispatch order by letter_id`.execute(
    operator,
  );
  for (const { id } of rows) {
    const drawn = Math.floor(random() * 100);
    const behaviours = troubles[drawn];
    if (behaviours) server.next.set(id, [...behaviours]);
    if (behaviours?.some((one) => one === "refuse" || one === "no-mailbox")) refused.add(id);
    if (behaviours?.length === 99) unanswered.add(id);
  }
  server.never = new Set([...refused, ...unanswered]);
  return { refused, unanswered };
}

const times = (count: number, behaviours: readonly Behaviour[]) => Array.from({ length: count }, () => behaviours);
const troubles: readonly (readonly Behaviour[])[] = [
  ...times(5, ["take-and-cut-the-line"]),
  ...times(3, ["take-and-never-answer"]),
  ...times(5, ["busy", "busy", "take"]),
  ...times(2, ["take-and-cut-the-line", "busy", "take-and-cut-the-line", "take"]),
  ...times(5, ["tell-the-mailbox-first"]),
  ...times(3, ["refuse"]),
  ...times(2, ["no-mailbox"]),
  ...times(
    2,
    Array.from({ length: 99 }, () => "busy" as const),
  ),
];

function worker(order: WorkerOrder): ChildProcess {
  const file = inProject("dist/tests/sending/worker-process.js");
  return spawn(process.execPath, [file, JSON.stringify(order)], { stdio: ["ignore", "ignore", "inherit"] });
}

/** Waits until a worker has ended: by itself, or killed. */
export async function ended(child: ChildProcess): Promise<"killed" | "done"> {
  const [code, signal] = await once(child, "exit");
  if (signal === "SIGKILL") return "killed";
  if (code !== 0) throw new Error(`a worker ended with ${code}`);
  return "done";
}

/** Kills a worker at a place of its own, some letters on. */
export async function killedAt(trial: Trial, place: (typeof crashPlaces)[number], passing: number): Promise<void> {
  const work = place === "before-receipt-is-told-as-read" ? "collect" : "send";
  if ((await ended(trial.start(work, { place, passing }))) === "killed") trial.kills += 1;
}

/** The post service kills the worker: before it has taken the message, or after, so that the answer is lost. */
export async function killedByReceiver(trial: Trial, behaviour: "kill-the-worker" | "take-and-kill-the-worker") {
  trial.server.atNext = behaviour;
  if ((await ended(trial.start("send"))) === "killed") trial.kills += 1;
}

/** A worker is stopped in the middle of handing a letter over for longer than its lease; a second takes over; the first wakes. */
export async function stoppedBeyondLease(trial: Trial): Promise<void> {
  const { server } = trial;
  const second = Promise.withResolvers<void>();
  let stopped: { readonly id: string; readonly pid: number } | null = null;
  server.stopping = async (id, pid) => {
    if (stopped === null) {
      stopped = { id, pid };
      process.kill(pid, "SIGSTOP");
      await second.promise;
      process.kill(pid, "SIGCONT");
    } else if (stopped.id === id) {
      server.stopping = null;
      second.resolve();
    }
  };
  const first = trial.start("send");
  while (stopped === null) await new Promise((resolve) => setTimeout(resolve, 20));
  const taker = ended(trial.start("send"));
  // On a slow machine the letter may have used its last attempt up: nobody hands it over again, and the first is woken all the same.
  const woken = taker.finally(() => {
    server.stopping = null;
    second.resolve();
  });
  await Promise.all([ended(first), woken]);
}

/** Where each letter is, by its message. */
export async function whereTheyAre(operator: OperatorDatabase) {
  const { rows } = await sql<{ id: string; state: string; receipt: string | null; on: string | null }>`
    select message_id as id, state, receipt, available_on as on
    from dispatch join letter on letter.tenant_id = dispatch.tenant_id and letter.id = dispatch.letter_id`.execute(
    operator,
  );
  return rows;
}

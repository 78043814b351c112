import type { Greeting, Line, NoteAnswer, NoteToSend, Sent } from "./offline-notes.ts";
import { welcome } from "./offline-store.ts";

/** Where the phone asks. */
export interface Places {
  readonly greeting: string;
  readonly carried: string;
  readonly receiving: string;
}

/** So long an answer is waited for. */
const answerMs = 15_000;

type Answer = Response | "away" | "signed-out" | "stale" | "broken";

/** A request whose every end is told: a line that is cut is one of them. */
async function ask(path: string, asked: RequestInit = {}): Promise<Answer> {
  try {
    const answer = await fetch(path, {
      ...asked,
      headers: { Accept: "application/json" },
      redirect: "manual",
      signal: AbortSignal.timeout(answerMs),
    });
    return answer.ok && isTold(answer) ? answer : whyNot(answer);
  } catch {
    return "away";
  }
}

const isTold = (answer: Response): boolean =>
  answer.headers.get("Content-Type")?.startsWith("application/json") === true;

/** Who is not signed in, or is no provider any more, is led elsewhere; a form of an earlier session is refused. */
function whyNot({ status, type }: Response): Exclude<Answer, Response> {
  if (type === "opaqueredirect" || status === 404) return "signed-out";
  if (status === 403) return "stale";
  return status === 429 || status === 503 || status === 502 || status === 504 ? "away" : "broken";
}

/** What the answer holds; undefined where the line was cut in the middle of it. */
const told = (answer: Response): Promise<unknown> => answer.json().catch(() => undefined);

/** The way to the server. Greeting it also opens the notes of whoever is signed in, and locks all others. */
export const serverLine = (places: Places, now: () => string): Line => ({
  greet: async (): Promise<Greeting> => {
    const answer = await ask(places.greeting);
    if (answer === "signed-out") return { kind: "signed-out" };
    const greeting = answer instanceof Response ? ((await told(answer)) as Greeted | undefined) : undefined;
    if (greeting === undefined) return { kind: "away" };
    await welcome(greeting.owner, greeting.key, now());
    return { kind: "welcome", owner: greeting.owner, token: greeting.token };
  },
  send: async (notes, token): Promise<Sent> => {
    const body = new URLSearchParams({ _csrf: token, notater: JSON.stringify(notes.map(asSent)) });
    const answer = await ask(places.receiving, { method: "POST", body });
    if (!(answer instanceof Response)) return { kind: answer };
    const answered = (await told(answer)) as { receivedAt: string; answers: readonly NoteAnswer[] } | undefined;
    return answered === undefined ? { kind: "away" } : { kind: "answered", ...answered };
  },
});

/** One object a note: what it tells, and what the phone knows of it. */
const asSent = ({ told: said, ...known }: NoteToSend): object => ({ ...said, ...known });

interface Greeted {
  readonly owner: string;
  readonly token: string;
  readonly key: string;
}

/** What may be shown without coverage; undefined where it could not be had. */
export async function fetchCarried({ carried }: Pick<Places, "carried">): Promise<unknown> {
  const answer = await ask(carried);
  return answer instanceof Response ? told(answer) : undefined;
}

import { mock } from "node:test";
import type pg from "pg";

/** One statement as it reached the server. */
export interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The statements of one connection from when it was taken until it was given back: several are one transaction. */
export type Turn = readonly Statement[];

/** What a page asks of the database: turns that run at the same time stand together. */
export type Course = readonly (readonly Turn[])[];

/** Writes down, for one act after another, what reaches the server through a pool. */
export function recorderOn(pool: pg.Pool): (act: () => Promise<unknown>) => Promise<Course> {
  const open = new Map<pg.PoolClient, Statement[]>();
  let course: Statement[][][] | undefined;
  pool.on("connect", (client) => {
    const query = client.query.bind(client);
    mock.method(client, "query", (...given: Parameters<typeof query>) => {
      open.get(client)?.push(statementOf(given[0]));
      return query(...given);
    });
  });
  pool.on("acquire", (client) => {
    if (course === undefined) return;
    const turn: Statement[] = [];
    if (open.size === 0) course.push([]);
    course.at(-1)?.push(turn);
    open.set(client, turn);
  });
  pool.on("release", (_, client) => open.delete(client));
  return async (act) => {
    const recorded: Statement[][][] = [];
    course = recorded;
    await act();
    course = undefined;
    return recorded;
  };
}

function statementOf(given: unknown): Statement {
  if (typeof given === "string") return { text: given, values: [] };
  if (typeof given !== "object" || given === null || !("text" in given) || typeof given.text !== "string")
    throw new TypeError("that is no statement");
  const name = "name" in given && typeof given.name === "string" ? given.name : undefined;
  const values = "values" in given && Array.isArray(given.values) ? given.values : [];
  return { text: given.text, values, ...(name !== undefined && { name }) };
}

/** How many statements there are. */
export const statementsIn = (course: Course): number => course.flat(2).length;

/** Whether a statement writes down a look: each one is another, by its own id. */
const writesLook = ({ text }: Statement): boolean => text.startsWith("insert into read_log");

/** The statement as it is said the next time: a look gets the ids of a look of its own. */
export function saidAgain(statement: Statement, newId: () => string): Statement {
  if (!writesLook(statement)) return statement;
  const [tenant, ids, moments, , ...rest] = statement.values;
  const fresh = (Array.isArray(ids) ? ids : []).map(() => newId());
  return { ...statement, values: [tenant, fresh, moments, fresh, ...rest] };
}

/** Each request has its own moment; what is done at it is the same. */
const moment = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** Throws where asking a second time gives other statements: then they could not be said again as they are. */
export function requireSame(one: Course, other: Course): void {
  const told = (course: Course): string =>
    JSON.stringify(
      course.map((turns) => turns.map((turn) => turn.map((said) => saidAgain(said, () => "")))),
      (_, value: unknown) => (typeof value === "string" && moment.test(value) ? "a moment" : value),
    );
  if (told(one) !== told(other)) throw new Error("the page's statements differ from time to time");
}

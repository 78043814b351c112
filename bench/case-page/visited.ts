import { processorTimeOf } from "../processor-time.ts";
import type { Contender } from "../rounds.ts";
import type { Asked } from "./cases.ts";
import { type Answer, visitorsOf } from "./load.ts";
import type { Running } from "./servers.ts";

const pagesAShare = 200;

/** A page with the answer that its server gives. */
export interface PageWithAnswer {
  readonly asked: Asked;
  readonly answer: Answer;
}

/** A server that visitors ask for pages again and again; `leave` lets go of the connections. */
export function visitedBy<Name extends string>(name: Name, { child, port }: Running, pages: readonly PageWithAnswer[]) {
  const bytesOf = new Map(pages.map(({ asked, answer }) => [asked.path, Buffer.byteLength(answer.body)]));
  const visitors = visitorsOf(
    port,
    pages.map(({ asked }) => asked),
    bytesOf,
  );
  const run = async (): Promise<number> => {
    await visitors.visit(pagesAShare);
    return pagesAShare;
  };
  const contender: Contender<Name> = { name, run, processorTime: () => processorTimeOf(child.pid ?? 0) };
  return { ...contender, leave: visitors.leave };
}

import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { PrintAnswer, PrintFault, PrintOrder } from "./stretch.ts";

/** What one order may cost: a paper that unpacks without end, or is drawn for ever, ends the process and not the program. */
export interface PrintLimits {
  readonly seconds: number;
  readonly megabytes: number;
  /** When it has taken so much, it is ended after its order, and another is started for the next. */
  readonly renewAt: number;
}

/** Prints, one order after the other, in a process of its own. */
export interface PrintProcess {
  readonly answer: (order: PrintOrder) => Promise<PrintAnswer>;
  /** The most memory that it has taken, in megabytes; 0 where the machine does not tell. */
  readonly peak: () => number;
  readonly end: () => void;
}

const child = fileURLToPath(new URL("./print-child.js", import.meta.url));

/** A printing process; it is started with its first order, and anew after one that ended it. */
export function printProcess(limits: PrintLimits): PrintProcess {
  let running: ChildProcess | undefined;
  let peak = 0;
  const start = (): ChildProcess => {
    const started = fork(child, [`${process.pid}`], {
      serialization: "advanced",
      env: {},
      execArgv: ["--max-old-space-size=96"],
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    // The machine may end it between two orders: then another is started for the next.
    started.once("exit", () => {
      if (running === started) running = undefined;
    });
    return started;
  };
  const end = (): void => {
    running?.kill("SIGKILL");
    running = undefined;
  };
  return {
    answer: async (order) => {
      running ??= start();
      const seen = await guarded(running, order, limits);
      peak = Math.max(peak, seen.peak);
      if (seen.isOver || seen.peak > limits.renewAt) end();
      return seen.answer;
    },
    peak: () => peak,
    end,
  };
}

interface Seen {
  readonly answer: PrintAnswer;
  readonly peak: number;
  /** Whether the process is of no more use. */
  readonly isOver: boolean;
}

const fault = (name: PrintFault): PrintAnswer => ({ kind: "fault", fault: name, told: "" });

/** Waits for the answer, and for whatever ends the process before it. */
async function guarded(running: ChildProcess, order: PrintOrder, limits: PrintLimits): Promise<Seen> {
  const waiting = new AbortController();
  const { signal } = waiting;
  const memory = { peak: 0 };
  const answered = once(running, "message", { signal }).then(([answer]) => ({ answer, isOver: false }));
  const died = once(running, "exit", { signal }).then(() => ({ answer: fault("died"), isOver: true }));
  const slow = sleep(limits.seconds * 1000, { answer: fault("too-slow"), isOver: true }, { signal });
  const heavy = watched(running.pid, memory, limits, signal).then(() => ({ answer: fault("too-heavy"), isOver: true }));
  const all = [answered, died, slow, heavy];
  running.send(order);
  try {
    const first = await Promise.race(all);
    return { ...first, peak: Math.max(memory.peak, await megabytesOf(running.pid)) };
  } finally {
    waiting.abort();
    await Promise.allSettled(all);
  }
}

const watchEvery = 50;

/** Ends when the process takes more memory than it may. */
async function watched(
  pid: number | undefined,
  memory: { peak: number },
  { megabytes }: PrintLimits,
  signal: AbortSignal,
): Promise<void> {
  while (memory.peak <= megabytes) {
    memory.peak = Math.max(memory.peak, await megabytesOf(pid));
    if (memory.peak <= megabytes) await sleep(watchEvery, undefined, { signal });
  }
}

const megabytesOf = (pid: number | undefined): Promise<number> =>
  readFile(`/proc/${pid}/status`, "utf8").then(
    (status) => Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024,
    () => 0,
  );

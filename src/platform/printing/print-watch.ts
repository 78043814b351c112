import { setInterval } from "node:timers/promises";
import { workerData } from "node:worker_threads";
import { z } from "zod";

/**
 * A thread beside the printing: while a paper is drawn for ever nothing else in its process is heard, not even that the program is
 * gone. So this looks whether the program is still the one that the process belongs to, and ends the process where it is not.
 */
const lookEvery = 500;
const program = z.number().int().parse(workerData);

for await (const _ of setInterval(lookEvery)) if (process.ppid !== program) process.kill(process.pid, "SIGKILL");

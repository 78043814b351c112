import { setFlagsFromString } from "node:v8";

/**
 * Keeps memory small while the program starts: reading modules, standards and the law leaves much behind that is used
 * once, and the engine would keep room for as much for good (110 MB at rest against 180).
 */
export const saveMemory = (): void => setFlagsFromString("--optimize-for-size");

/** Lets the engine trade memory for speed as it likes, once the program has started. */
export const spendMemory = (): void => setFlagsFromString("--no-optimize-for-size");

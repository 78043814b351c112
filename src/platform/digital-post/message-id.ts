import { randomUUID } from "node:crypto";

/** The id of a new message in Digital Post: a UUID version 4, made once and kept for every attempt. */
export const newMessageId = (): string => randomUUID();

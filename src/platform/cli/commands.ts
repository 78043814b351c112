import type { Command } from "./command.ts";
import { check } from "./commands/check.ts";
import { clauses } from "./commands/clauses.ts";
import { compareCommand } from "./commands/compare.ts";
import { guide } from "./commands/guide.ts";
import { obligationsCommand } from "./commands/obligations.ts";

/** Every command, in the order that the help lists them. */
export const commands: readonly Command[] = [guide, obligationsCommand, check, compareCommand, clauses];

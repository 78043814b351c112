import { explainCommand } from "./explain-command.ts";
import { holdLettersCommand } from "./hold-letters-command.ts";
import { migrateCommand } from "./platform/cli/commands/migrate.ts";
import { serveCommand } from "./platform/cli/commands/serve.ts";
import { commands } from "./platform/cli/commands.ts";
import { processIo } from "./platform/cli/process-io.ts";
import { runCommand } from "./platform/cli/run.ts";
import { recomputeCommand } from "./recompute-command.ts";
import { rotateKeysCommand } from "./rotate-keys-command.ts";
import { seedDemoCommand } from "./seed-demo-command.ts";
import { verifyJournalCommand } from "./verify-journal-command.ts";

/** What the business is built by is loaded only by the commands that serve it: the others answer at once. */
const composed = async () => (await import("./compose.tsx")).compose;

process.exitCode = await runCommand(process.argv.slice(2), processIo(), [
  ...commands,
  serveCommand(composed),
  migrateCommand,
  seedDemoCommand,
  verifyJournalCommand,
  explainCommand,
  recomputeCommand,
  rotateKeysCommand,
  holdLettersCommand,
]);

// `npm run check`: build and checks, without the tests.
import "./node-20.mjs";
import { runChecks } from "./checks.mjs";
import { prepare } from "./prepare.mjs";
import { ending } from "./run.mjs";

await ending(async () => {
  process.exitCode = runChecks(prepare()).length === 0 ? 0 : 1;
});

// `npm run bench`: every measurement in bench/, one after the other; `npm run bench -- guidance` only those named so.
import "./node-20.mjs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { prepare } from "./prepare.mjs";
import { filesIn, root, Stop } from "./project.mjs";
import { ending } from "./run.mjs";

await ending(async () => {
  const node = prepare();
  const wanted = process.argv.slice(2);
  const all = filesIn("dist/bench").filter((file) => file.endsWith(".bench.js"));
  const chosen = all.filter((file) => wanted.length === 0 || wanted.some((text) => file.includes(text)));
  if (chosen.length === 0) throw new Stop("Der er ingen måling med det navn i bench/.");
  const failed = chosen.filter((file) => spawnSync(node, [join(root, file)], { stdio: "inherit" }).status !== 0);
  process.exitCode = failed.length === 0 ? 0 : 1;
});

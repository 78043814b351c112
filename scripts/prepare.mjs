// Makes a clone ready to run: packages as the lock file says, Node 26, dist/ as the sources say. Nothing is done twice.
// Plain JavaScript that Node 20 reads; it speaks on standard error, so that standard output is the answers' alone.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { buildProject, isBuilt } from "./build.mjs";
import { inTurn } from "./in-turn.mjs";
import { installPackages, isInstalled } from "./install.mjs";
import { root, Stop } from "./project.mjs";

/** Prepares what is not ready and gives the path of the Node that the program runs on. */
export function prepare() {
  if (isInstalled() && isBuilt()) return newNode();
  return inTurn(join(root, "dist/.preparing"), () => {
    if (!isInstalled()) installPackages();
    const node = newNode();
    if (!isBuilt()) buildProject(node);
    return node;
  });
}

const wanted = 26;

/** Node 26: the one that runs this when it is new enough, else the one among the packages. */
function newNode() {
  if (Number(process.versions.node.split(".")[0]) >= wanted) return process.execPath;
  const brought = join(root, `node_modules/node-${process.platform}-${process.arch}/bin/node`);
  if (existsSync(brought) && spawnSync(brought, ["--version"]).status === 0) return brought;
  throw new Stop(
    `Rettesnor kræver Node ${wanted} eller nyere på dette system (${process.platform}-${process.arch}): hent den på nodejs.org. ` +
      `(Rettesnor needs Node ${wanted} or newer on this system: get it at nodejs.org.)`,
  );
}

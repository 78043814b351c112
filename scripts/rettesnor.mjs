#!/usr/bin/env node
// The command line: `rettesnor guide …`, `npm run -s rettesnor -- guide …`, `npm start`.
import "./node-20.mjs";
import { ending, runBuilt } from "./run.mjs";

await ending(() => runBuilt("src/main.js", process.argv.slice(2)));

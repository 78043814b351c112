// `npm run tables`: writes src/platform/tables.ts from the schema that the migrations make.
import "./node-20.mjs";
import { ending, runBuilt } from "./run.mjs";

await ending(() => runBuilt("tests/write-tables.js", []));

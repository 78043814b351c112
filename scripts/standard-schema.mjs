// `node scripts/standard-schema.mjs`: writes docs/standard.schema.json from the schema that the program itself reads by.
import "./node-20.mjs";
import { ending, runBuilt } from "./run.mjs";

await ending(() => runBuilt("tests/write-standard-schema.js", []));

import { writeFileSync } from "node:fs";
import { standardJsonSchema } from "../src/modules/standards/domain/standard-json-schema.ts";
import { inProject } from "../src/platform/project-root.ts";

/** `node scripts/standard-schema.mjs`: writes docs/standard.schema.json, by which editors check a standard's file. */
writeFileSync(inProject("docs/standard.schema.json"), standardJsonSchema());

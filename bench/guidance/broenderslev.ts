import { localDate } from "../../src/kernel/local-date.ts";
import { editionInForce } from "../../src/modules/standards/domain/edition-in-force.ts";
import { loadStandardsLibrary } from "../../src/platform/standard-files.ts";
import { tableOf } from "./standard-table.ts";

const { standards, law } = loadStandardsLibrary();
const standard = standards.get("broenderslev");
if (standard === undefined) throw new RangeError("there is no such standard");

/** The standard that is measured with, and the law, as their files say. */
export const measuredWith = { standard, law };

/** The same as a decision table. */
export const table = tableOf(editionInForce(standard, localDate("2026-03-03")), law);

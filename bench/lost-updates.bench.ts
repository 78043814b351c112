/**
 * Ten thousand edits of one case's three long forms by eight editors on two servers with a database between them. Goal: none
 * is overwritten unseen, and everybody who comes too late gets their own text back beside the other's. `EDITS` and `SEED`
 * change how many there are and which.
 */
import { raceOn } from "../tests/edit-race.ts";
import { withDatabase } from "../tests/with-database.ts";
import { say } from "./judge.ts";

const number = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);
const race = { edits: number("EDITS", 10_000), editors: 8, seed: number("SEED", 1) };

const { saved, conflicts, faults } = await withDatabase((operator) => raceOn(operator, race));
say(`${race.edits} edits, seed ${race.seed}: ${saved} saved, ${conflicts} came too late and were shown both texts`);
say(`overwritten unseen, or own text not given back: ${faults.length} (goal 0)`);
for (const fault of faults.slice(0, 20)) say(`  ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;

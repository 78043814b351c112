import { sendThroughFaults } from "../tests/sending/through-faults.ts";
import { withDatabase } from "../tests/with-database.ts";

const size = { decisions: Number(process.argv[2] ?? 5000), killsAtEachPlace: 8, seed: 20_261_122 };

/** Not a race but a trial: it throws where a letter is lost, taken twice, or said to be where it is not. */
await withDatabase(async (operator, url) => {
  const from = performance.now();
  const figures = await sendThroughFaults(operator, url, size);
  const seconds = Math.round((performance.now() - from) / 1000);
  process.stdout.write(`sending: ${JSON.stringify({ ...size, ...figures, seconds })}\n`);
});

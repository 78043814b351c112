import type { z } from "zod";
import { faultsInDanish } from "../../modules/standards/domain/issue-in-danish.ts";
import { positionedYaml } from "../../modules/standards/use-cases/positioned-yaml.ts";
import { BadInput } from "./command.ts";
import { jsonFault } from "./json-fault.ts";
import { readInputFile } from "./read-input-file.ts";

/**
 * A JSON file that the user named, in the shape of a schema.
 *
 * @throws BadInput that names the file, the line and what is wrong there.
 */
export function readJson<Value>(name: string, schema: z.ZodType<Value>): Value {
  const text = readInputFile(name);
  const fault = jsonFault(text);
  if (fault !== undefined) {
    const { line, column, expected } = fault;
    throw new BadInput(`${name}, linje ${line}, tegn ${column}: Det er ikke gyldig JSON. Her skulle stå ${expected}.`);
  }
  const positions = positionedYaml(text);
  const twice = positions.faults.find(({ isDoubleField }) => isDoubleField);
  if (twice !== undefined) throw new BadInput(`${name}: ${twice.message}`);
  const parsed = schema.safeParse(JSON.parse(text), { reportInput: true });
  if (parsed.success) return parsed.data;
  const [first, ...more] = faultsInDanish(parsed.error);
  const others = more.length === 0 ? "" : ` Der er ${more.length} fejl mere i filen.`;
  throw new BadInput(`${name}, linje ${positions.lineOf(first?.path ?? [])}: ${first?.message ?? ""}${others}`);
}

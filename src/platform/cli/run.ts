import { OperatorError } from "../operator-error.ts";
import { BadInput, type Command, type CommandIo } from "./command.ts";
import { commands as allCommands } from "./commands.ts";

const asksForHelp = (word: string | undefined): boolean => word === "--help" || word === "-h";

/**
 * Runs what was written after `rettesnor`; answers the exit code: 0 fine, 1 findings, 2 bad input, told in Danish on
 * standard error.
 */
export async function runCommand(
  argv: readonly string[],
  io: CommandIo,
  commands: readonly Command[] = allCommands,
): Promise<number> {
  try {
    return await dispatch(argv, io, commands);
  } catch (fault) {
    if (!(fault instanceof BadInput) && !(fault instanceof OperatorError)) throw fault;
    io.err(`${fault.message}\n`);
    return 2;
  }
}

async function dispatch(argv: readonly string[], io: CommandIo, commands: readonly Command[]): Promise<number> {
  const [first, ...rest] = argv;
  if (asksForHelp(first) || (first === "help" && rest.length === 0)) return told(io, overview(commands));
  const name = first === "help" ? rest[0] : first;
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) throw new BadInput(unknownCommand(name, commands));
  const beforeEnd = rest.includes("--") ? rest.slice(0, rest.indexOf("--")) : rest;
  if (first === "help" || beforeEnd.some(asksForHelp)) return told(io, command.help);
  return command.run(rest, io);
}

function told(io: CommandIo, text: string): number {
  io.out(`${text.trim()}\n`);
  return 0;
}

function unknownCommand(name: string | undefined, commands: readonly Command[]): string {
  const names = commands.map((command) => command.name).join(", ");
  const what = name === undefined ? "Der mangler en kommando" : `Kommandoen "${name}" kendes ikke`;
  return `${what}. Brug en af: ${names}. Se hjælpen med --help.`;
}

function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return `Rettesnor: sager om socialpædagogisk støtte efter loven og kommunens kvalitetsstandard.

Brug: rettesnor KOMMANDO [tilvalg]

${lines.join("\n")}

Hjælp til en kommando: rettesnor KOMMANDO --help
Slutkoder: 0 alt i orden, 1 der er fundet fejl, 2 noget kunne ikke læses eller findes ikke.`;
}

/**
 * Something that whoever runs the system must mend: a setting, a folder, a database.
 * Its message is one plain Danish sentence, shown without a stack; the program then ends with exit code 2.
 */
export class OperatorError extends Error {
  override readonly name = "OperatorError";
}

/** The short code of a fault from the system or from PostgreSQL (`ENOSPC`, `28P01`), or undefined. */
export function faultCode(fault: unknown): string | undefined {
  if (!(fault instanceof Error) || !("code" in fault)) return undefined;
  return typeof fault.code === "string" ? fault.code : undefined;
}

const folderFaults: Readonly<Record<string, string>> = {
  EACCES: "du har ikke ret til det",
  EPERM: "du har ikke ret til det",
  EROFS: "disken kan kun læses",
  ENOSPC: "disken er fuld",
  EDQUOT: "din plads på disken er brugt op",
  ENOTDIR: "en del af stien er en fil",
  EEXIST: "der ligger en fil med det navn",
};

/** The fault as something to mend, where a folder cannot be written; any other fault as it is. */
export function folderFault(folder: string, fault: unknown): unknown {
  const why = folderFaults[faultCode(fault) ?? ""];
  if (why === undefined) return fault;
  return new OperatorError(`Rettesnor kan ikke skrive i mappen ${folder}: ${why}.`, { cause: fault });
}

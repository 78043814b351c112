import type { Edition } from "./standard.ts";

/** The clauses by which support is granted in packages, and changed from one package to another. */
export const packageClauses = ({ clauses }: Edition): readonly string[] =>
  clauses.flatMap((clause) =>
    clause.effect === "plan" && (clause.rule === "packages" || clause.rule === "package-steps") ? [clause.id] : [],
  );

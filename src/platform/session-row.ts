import { z } from "zod";
import { type Actor, type RepresentativeActor, staffRoles } from "../modules/people/domain/actor.ts";
import { mandateKinds, parts } from "../modules/people/domain/mandate.ts";
import type { Municipality } from "./app.ts";
import type { Session } from "./sessions.ts";

const text = z.string().nullable();
const rowSchema = z.object({
  beganAt: z.string(),
  staffId: text,
  staffName: text,
  role: z.enum(staffRoles).nullable(),
  sensitivity: z.number().nullable(),
  unit: text,
  provider: text,
  citizenId: text,
  citizenName: text,
  representativeId: text,
  representativeName: text,
  /** The mandate that was chosen, whether or not it still holds. */
  chosenId: text,
  mandateId: text,
  mandateName: text,
  kind: z.enum(mandateKinds).nullable(),
  parts: z.array(z.enum(parts)).nullable(),
  helpedId: text,
  helpedName: text,
  hasKept: z.boolean(),
});
/** A session that still holds, with whoever it is whose right still holds; all else is null. */
export type SessionRow = z.infer<typeof rowSchema>;

/**
 * Who has signed in, and as whom they act; undefined where no right of theirs is left. Whoever chose to act for somebody, and
 * may no more, is nobody until they have chosen anew: what they were about to write was not about themselves.
 */
export function whoIs(
  row: SessionRow,
  home: Municipality,
): Pick<Session, "actor" | "citizen" | "representative"> | undefined {
  const citizen = person(row.citizenId, row.citizenName);
  const representative = person(row.representativeId, row.representativeName);
  const actor = staffOf(row, home) ?? (row.chosenId === null ? citizenOf(citizen, home) : representativeOf(row, home));
  return actor || citizen || representative ? { actor: actor ?? null, citizen, representative } : undefined;
}

const person = (id: string | null, name: string | null) => (id === null || name === null ? null : { id, name });

const inHome = ({ tenantId, slug }: Municipality) => ({ tenantId, municipality: slug });

function staffOf(
  { staffId, staffName, role, unit, provider, sensitivity }: SessionRow,
  home: Municipality,
): Actor | undefined {
  if (staffId === null || staffName === null || role === null) return undefined;
  return {
    kind: "staff",
    ...inHome(home),
    id: staffId,
    name: staffName,
    role,
    unit,
    provider,
    sensitivity: sensitivity ?? 1,
  };
}

const citizenOf = (citizen: Session["citizen"], home: Municipality): Actor | undefined =>
  citizen ? { kind: "citizen", ...inHome(home), ...citizen } : undefined;

function representativeOf(row: SessionRow, home: Municipality): RepresentativeActor | undefined {
  const [own, helped] = [person(row.representativeId, row.mandateName), person(row.helpedId, row.helpedName)];
  if (!own || !helped || row.mandateId === null || row.kind === null) return undefined;
  return {
    kind: "representative",
    ...inHome(home),
    ...own,
    mandateId: row.mandateId,
    as: row.kind,
    parts: row.parts ?? [],
    citizenId: helped.id,
    citizenName: helped.name,
    ...(row.citizenName !== null && { ownName: row.citizenName }),
  };
}

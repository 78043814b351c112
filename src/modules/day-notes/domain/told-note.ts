import { z } from "zod";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { daySchema } from "../../standards/domain/facts.ts";
import { awaySides, deliverers, movements, noteWarnings, supportModes } from "./day-note.ts";

const words = z.string().trim().max(20_000);
const short = z.string().trim().max(2_000);
const id = z.uuid().toLowerCase();
const moment = z.iso.datetime();

/** A note as a form or a device tells it. What is left out is empty. */
export const toldNoteSchema = z.strictObject({
  id,
  orderId: id,
  appointmentId: id.nullable().default(null),
  groupSessionId: id.nullable().default(null),
  given: z.boolean(),
  happenedOn: daySchema,
  startedAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable()
    .default(null),
  minutes: z.number().int().min(0).max(1440),
  mode: z.enum(supportModes),
  citizenTookPart: z.boolean(),
  tookPart: short.default(""),
  deliveredBy: z.enum(deliverers).default("staff"),
  whyNot: z
    .strictObject({ whose: z.enum(awaySides), reason: short, instead: short.default("") })
    .nullable()
    .default(null),
  goals: z
    .array(z.strictObject({ goal: short, movement: z.enum(movements).nullable().default(null) }))
    .max(50)
    .default([]),
  note: words.default(""),
  whyAlone: short.default(""),
  whyNoGoal: short.default(""),
  whyCorrected: short.default(""),
  writtenAt: moment,
  device: id.nullable().default(null),
  sequence: z.number().int().min(0).max(2_000_000_000).nullable().default(null),
  corrects: id.nullable().default(null),
  /** What the writer has been told and saves it in spite of. */
  seen: z.array(z.enum(noteWarnings)).max(noteWarnings.length).default([]),
});

/** Notat, som det kommer: what a form or a device hands in. */
export type ToldNote = Readonly<z.infer<typeof toldNoteSchema>>;

/** Reads what a device has sent as a note. */
export function readToldNote(sent: unknown): Outcome<ToldNote, "unreadable"> {
  const read = toldNoteSchema.safeParse(sent);
  return read.success && isWhole(read.data) ? accepted(read.data) : refused("unreadable");
}

/** What is not given has a reason and took no time, and a device numbers what it writes. */
const isWhole = ({ device, given, minutes, sequence, whyNot }: ToldNote): boolean =>
  given === (whyNot === null) && (given || minutes === 0) && (device === null) === (sequence === null);

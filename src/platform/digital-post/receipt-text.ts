import { z } from "zod";
import type { PostReceipt } from "../../modules/dispatches/domain/dispatch.ts";

/** A receipt as the post service writes it, in JSON. */
const writtenReceiptSchema = z.object({
  messageUUID: z.guid().toLowerCase(),
  status: z.enum(["available", "returned"]),
  at: z.iso.datetime({ offset: true }),
});

/** The receipt that is written so; null where it cannot be read. */
export function readReceipt(written: unknown): PostReceipt | null {
  const read = writtenReceiptSchema.safeParse(written);
  if (!read.success) return null;
  const { messageUUID, status, at } = read.data;
  return { messageId: messageUUID, status, at: Temporal.Instant.from(at).toString({ smallestUnit: "millisecond" }) };
}

import type { LocalDate } from "../../../kernel/local-date.ts";
import type { WayIn } from "../../letters/domain/acknowledgement.ts";
import type { QualityAsked } from "../../standards/domain/effect.ts";

/** Svar på et kvalitetsmål: from 1 (not at all) to 5 (wholly); null where the person does not know. */
export interface QualityAnswer {
  readonly clause: string;
  readonly number: number;
  readonly score: number | null;
}

/** Svar om kvalitet: what one person answered at one time about the support. It is never changed: one answers again. */
export interface QualityReply {
  readonly id: string;
  readonly asked: QualityAsked;
  /** The slug of whoever gave the support; null where nobody did yet. */
  readonly provider: string | null;
  readonly editionOn: LocalDate;
  readonly on: LocalDate;
  readonly how: WayIn | "staff";
  /** The mandate by which a relative answered; null else. */
  readonly mandateId: string | null;
  /** Who answered, where it was not the citizen; who judged, where it was the caseworker. */
  readonly name: string;
  /** In own words; empty where nothing was written. */
  readonly words: string;
  readonly answers: readonly QualityAnswer[];
}

/** The newest reply of each who is asked, the newest first: whoever answers again is heard by the last answer. */
export function newestReplies(replies: readonly QualityReply[]): readonly QualityReply[] {
  const latest = new Map(replies.map((reply) => [`${reply.asked}/${reply.mandateId ?? ""}`, reply]));
  return [...latest.values()].toReversed();
}

import type { App } from "../../../platform/app.ts";
import { allSegments } from "../../../platform/read-log-segments.ts";
import { chainDigests } from "../../journal/use-cases/append-entry.ts";
import { type SegmentFault, walkSegments } from "../domain/segment.ts";
import { contentOf, contentSpan } from "./seal-looks.ts";

/** What was found in one municipality's log of looks. */
export interface ReadLogFinding {
  readonly municipality: string;
  readonly segments: number;
  /** How many looks stand in the sealed segments now. */
  readonly looks: number;
  readonly faults: readonly SegmentFault[];
}

/** Walks every municipality's sealed looks from the first segment to the last and tells each fault. Changes nothing. */
export async function verifyReadLog(app: Verifying): Promise<readonly ReadLogFinding[]> {
  const findings: ReadLogFinding[] = [];
  for (const { tenantId, slug } of app.municipalities.values()) findings.push(await verifyLog(app, tenantId, slug));
  return findings;
}

type Verifying = Pick<App, "database" | "municipalities" | "journalKey">;

async function verifyLog(app: Verifying, tenantId: string, slug: string): Promise<ReadLogFinding> {
  const database = app.database.of({ tenantId });
  const walk = walkSegments(chainDigests(app), tenantId);
  const faults: SegmentFault[] = [];
  const segments = await allSegments(database);
  let looks = 0;
  for (const segment of segments) {
    const content = await contentOf(database, app, contentSpan(segment));
    looks += content.looks;
    faults.push(...walk(segment, content));
  }
  return { municipality: slug, segments: segments.length, looks, faults };
}

import type { App, Municipality } from "../../../platform/app.ts";
import type { Database } from "../../../platform/database.ts";
import type { PostMessage } from "../../../platform/digital-post/digital-post.ts";
import { type MemoFacts, memo } from "../../../platform/digital-post/memo.ts";
import { fileNames, plainNames } from "../../letters/domain/letter-words.ts";
import { letterToSend } from "../../letters/use-cases/letter-on-its-way.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { legalBases } from "../../standards/domain/facts.ts";
import type { OwnSettings } from "../../standards/domain/standard.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import type { Dispatch } from "../domain/dispatch.ts";
import { caseOfLetter } from "../repository.ts";

/**
 * A letter as the message that is handed to Digital Post: the same bytes at every attempt. Undefined where the citizen's or
 * the municipality's number is not known. No other way leads a CPR number out of the system.
 */
export async function messageOfLetter(
  app: App,
  database: Database,
  municipality: Municipality,
  { letterId, messageId, recipientId }: Dispatch,
): Promise<Omit<PostMessage, "municipality"> | undefined> {
  const { settings } = standardOf(app, { municipality: municipality.slug });
  const [kept, about, citizen] = await Promise.all([
    letterToSend(database, letterId),
    caseOfLetter(database, letterId),
    readCitizen(database, municipality.tenantId, recipientId),
  ]);
  if (!kept || !about || !citizen?.cprNumber || !settings.digitalPost || !app.digitalPost) return undefined;
  const { kind, madeAt } = kept.letter;
  const xml = memo(
    {
      messageId,
      label: `${plainNames[kind]} i sag ${about.caseNumber}`,
      notification: `Du har fået et brev fra ${municipality.name}.`,
      sender: { cvr: settings.digitalPost.cvr, name: municipality.name },
      recipientCpr: citizen.cprNumber,
      caseNumber: about.caseNumber,
      kle: kleOf(settings.digitalPost, about.legalBasis),
      createdAt: madeAt,
      file: { name: `${fileNames[kind]}.pdf`, label: plainNames[kind], pdf: kept.pdf },
    },
    app.digitalPost.form,
  );
  return { id: messageId, xml };
}

function kleOf({ kle }: NonNullable<OwnSettings["digitalPost"]>, legalBasis: string | null): MemoFacts["kle"] {
  const basis = legalBases.find((known) => known === legalBasis);
  return (basis && kle[basis]) ?? null;
}

import { type RawBuilder, sql } from "kysely";
import type { Tx } from "./database.ts";
import { saveStems } from "./note-stems.ts";
import { cprIndex, cprOfCitizen, placesOfLetter, textOfEntry } from "./sealed-columns.ts";
import { type WordTable, wordTables } from "./sealed-words.ts";

/** Columns that older programs wrote plainly, with the rule that keeps them empty since. */
export interface PlainColumns {
  readonly table: string;
  readonly rule: string;
  /** Seals some rows of what is left, and tells how many there were. */
  readonly sealSome: (tx: Tx, count: number) => Promise<number>;
}

/** All that a start may find plain. */
export const plainColumns: readonly PlainColumns[] = [
  {
    table: "citizen",
    rule: "cpr_number_is_sealed",
    sealSome: (tx, count) =>
      forEach(
        tx,
        sql<{ id: string; cpr: string }>`select id, cpr_number as cpr from citizen
          where tenant_id = ${tx.tenant.id} and cpr_number is not null limit ${count} for update`,
        ({ id, cpr }) =>
          sql`update citizen set cpr_number = null,
            cpr_sealed = ${tx.tenant.keys.seal(cprOfCitizen(id), cpr)}, cpr_index = ${cprIndex(tx.tenant.keys, cpr)}
          where tenant_id = ${tx.tenant.id} and id = ${id}`.execute(tx),
      ),
  },
  {
    table: "journal_entry",
    rule: "journal_text_is_sealed",
    // The table's own trigger empties the plain column: the program may not touch it.
    sealSome: (tx, count) =>
      forEach(
        tx,
        sql<{ id: string; sequence: number; text: string }>`select id, sequence, text from journal_entry
          where tenant_id = ${tx.tenant.id} and text is not null order by sequence limit ${count} for update`,
        async ({ id, sequence, text }) => {
          await sql`update journal_entry set text_sealed = ${tx.tenant.keys.seal(textOfEntry(id), text)}
            where tenant_id = ${tx.tenant.id} and sequence = ${sequence}`.execute(tx);
          await saveStems(tx, sequence, text);
        },
      ),
  },
  {
    table: "letter",
    rule: "a_letter_is_sealed",
    sealSome: (tx, count) =>
      forEach(
        tx,
        sql<{ id: string; document: unknown; pdf: Buffer }>`select id, document, pdf from letter
          where tenant_id = ${tx.tenant.id} and pdf is not null limit ${Math.ceil(count / 10)} for update`,
        ({ id, document, pdf }) => {
          const { keys } = tx.tenant;
          const places = placesOfLetter(id);
          return sql`update letter set document = null, pdf = null, pdf_sealed = ${keys.sealBytes(places.pdf, pdf)},
              document_sealed = ${keys.seal(places.document, JSON.stringify(document))}
            where tenant_id = ${tx.tenant.id} and id = ${id}`.execute(tx);
        },
      ),
  },
  ...Object.values(wordTables).map(wordsOf),
];

async function forEach<Row>(tx: Tx, some: RawBuilder<Row>, seal: (row: Row) => Promise<unknown>): Promise<number> {
  const { rows } = await some.execute(tx);
  for (const row of rows) await seal(row);
  return rows.length;
}

function wordsOf({ table, id, rule, empty }: WordTable): PlainColumns {
  const key = sql.join(id.split("/").map((name) => sql.ref(name)));
  const words = Object.keys(empty).flatMap((name) => [sql.lit(name), sql.ref(name)]);
  const emptied = sql.join(
    Object.entries(empty).map(
      ([name, value]) =>
        sql`${sql.ref(name)} = ${value !== null && typeof value === "object" ? JSON.stringify(value) : value}`,
    ),
  );
  return {
    table,
    rule,
    sealSome: (tx, count) =>
      forEach(
        tx,
        sql<{ key: string[]; words: unknown }>`
          select array[${sql.join(id.split("/").map((name) => sql`${sql.ref(name)}::text`))}] as key,
                 jsonb_build_object(${sql.join(words)}) as words
          from ${sql.table(table)} where tenant_id = ${tx.tenant.id} and words_sealed is null limit ${count} for update`,
        (row) => {
          const place = { table, column: "words_sealed", id: row.key.join("/") };
          return sql`update ${sql.table(table)}
            set words_sealed = ${tx.tenant.keys.seal(place, JSON.stringify(row.words))}, ${emptied}
            where tenant_id = ${tx.tenant.id} and (${key}) = (${sql.join(row.key)})`.execute(tx);
        },
      ),
  };
}

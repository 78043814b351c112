import { localDate } from "../src/kernel/local-date.ts";
import { printProcess } from "../src/platform/printing/print-process.ts";

/** A program that has something printed that takes far longer than anybody waits; it tells when the printing has begun. */
const press = printProcess({ seconds: 600, megabytes: 4000, renewAt: 3000 });
const text = "støtte ".repeat(200);
const answer = press.answer({
  kind: "print",
  paper: null,
  stretch: {
    ...{ language: "da", title: "Langt", date: localDate("2026-03-20"), foot: "Sag", label: "Side", firstPage: 1 },
    cover: null,
    parts: [
      {
        ...{ name: "notat-1", title: "Langt", startsPage: false },
        blocks: Array.from({ length: 20_000 }, (_, at) => ({ kind: "paragraph", text: `Linje ${at}. ${text}` })),
      },
    ],
    sheets: [],
  },
});
process.send?.("begun");
await answer;

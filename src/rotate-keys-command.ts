import { type Command, json } from "./platform/cli/command.ts";
import { noWords, readArguments } from "./platform/cli/read-arguments.ts";
import { withWorld } from "./platform/cli/with-world.ts";
import type { Resealed } from "./platform/reseal.ts";

const help = `Låser alt det hemmelige i databasen om med den nyeste nøgle, mens systemet kører.

Brug: rettesnor rotate-keys [--json]

Sådan skiftes nøgle:
  1. Sæt den nye nøgle forrest i ENCRYPTION_KEYS: 2:<ny nøgle>,1:<gammel nøgle>. Start alle servere igen.
  2. Kør rotate-keys, til den melder, at intet er tilbage. Den kan køres igen, og den kan stoppes undervejs.
  3. Tag den gamle nøgle ud af ENCRYPTION_KEYS, og start igen. Gem den så længe som de ældste sikkerhedskopier.

Slutkode 0: alt er under den nyeste nøgle. Slutkode 1: noget er tilbage, eller noget kan ikke åbnes.`;

/** `rettesnor rotate-keys`: seals everything anew with the newest key. */
export const rotateKeysCommand: Command = {
  name: "rotate-keys",
  summary: "låser det hemmelige om med den nyeste nøgle",
  help,
  run: async (args, io) => {
    const read = readArguments(args, { json: "flag" });
    noWords(read);
    const { buildApp } = await import("./build-app.ts");
    const { resealAll } = await import("./platform/reseal.ts");
    return withWorld(async (world) => {
      const { municipalities } = await buildApp(world);
      const nameOf = new Map([...municipalities.values()].map(({ tenantId, slug }) => [tenantId, slug]));
      const done = await resealAll(world.database, municipalities.values());
      const told = done.map(({ tenantId, ...rest }) => ({ municipality: nameOf.get(tenantId) ?? tenantId, ...rest }));
      io.out(read.values.has("json") ? json(told) : inWords(told));
      return told.every(({ left }) => left === 0) ? 0 : 1;
    });
  },
};

type Told = Omit<Resealed, "tenantId"> & { readonly municipality: string };

function inWords(done: readonly Told[]): string {
  const total = (count: (one: Told) => number): number => done.reduce((sum, one) => sum + count(one), 0);
  const troubles = done
    .filter(({ left }) => left > 0)
    .map(
      ({ municipality, table, column, left, unreadable }) =>
        `  ${municipality}: ${left} i ${table}.${column}${unreadable > 0 ? `, heraf ${unreadable}, der ikke kan åbnes: mangler nøglen i ENCRYPTION_KEYS?` : ""}\n`,
    );
  const left = total((one) => one.left);
  const end =
    left === 0 ? "intet er tilbage.\n" : `${left} er tilbage. Kører en server stadig med den gamle nøgle forrest?\n`;
  return [`${total(({ sealed }) => sealed)} låst om, ${end}`, ...troubles].join("");
}

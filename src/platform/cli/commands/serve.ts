import { readConfig } from "../../config.ts";
import { saveMemory } from "../../memory.ts";
import type { Compose } from "../../serve.ts";
import type { Command } from "../command.ts";
import { noWords, readArguments } from "../read-arguments.ts";

const help = `Starter systemet: databasen, siderne og baggrundsarbejdet. Stop med Ctrl-C.

Brug: rettesnor serve

Indstilles i omgivelserne (environment):
  PORT                porten, siderne svarer på (4100)
  RETTESNOR_HOST      adressen, der lyttes på (127.0.0.1)
  CITIZEN_HOST        borgernes værtsnavn (borger.localhost)
  STAFF_HOST          medarbejdernes værtsnavn (ansat.localhost)
  DATABASE_URL        en PostgreSQL 15 eller nyere, som den bruger programmet kører som; ellers den, der følger med
  OWNER_DATABASE_URL  samme database, som den bruger der ejer tabellerne; skal sættes sammen med DATABASE_URL
  RETTESNOR_DATA      mappen med den medfølgende database og nøglerne (.rettesnor)
  JOURNAL_KEY         nøglen til journalens kæde; skal sættes sammen med DATABASE_URL
  SESSION_KEY         nøglen til logins; skal sættes sammen med DATABASE_URL
  ENCRYPTION_KEYS     nøgler, der låser det hemmelige i databasen, den nyeste først; skal sættes sammen med DATABASE_URL
  INDEX_KEY           nøglen til opslag på CPR-nummer; skal sættes sammen med DATABASE_URL
  CHECKPOINT_KEY      nøglen, journalens kontrolpunkter underskrives med; skal sættes sammen med DATABASE_URL
  CHECKPOINT_FOLDER   mappen med kontrolpunkterne, helst på en anden maskines disk (checkpoints i RETTESNOR_DATA)
  RETTESNOR_PERSONAS  on eller off: om man kan logge på som opdigtede personer; kun hvor ingen anden maskine kan nå siderne
  CITIZEN_ISSUER      udstederen af borgernes login, med CITIZEN_CLIENT_ID og CITIZEN_CLIENT_SECRET eller _KEY
  CITIZEN_CLAIMS      signicat, idura, nets eller JSON med udstederens navne på oplysningerne (signicat)
  STAFF_ISSUER        udstederen af medarbejdernes login, med STAFF_CLIENT_ID og STAFF_CLIENT_SECRET eller _KEY
  STAFF_CLAIMS        kombit eller JSON med udstederens navne på oplysningerne (kombit)
  STAFF_ROLES         JSON: hvad jobroller er her: intake, caseworker, manager, provider, editor
  STAFF_MUNICIPALITIES  JSON: CVR-numre og kommunernes korte navne; skal sættes sammen med STAFF_ISSUER
  STAFF_PLACES        JSON: udstederens navne på enheder og leverandører og vores korte navne
  STAFF_KLE           KLE-emnerne, som en rettighed skal dække (27.36.12)
  CITIZEN_SCOPES, CITIZEN_ACR_VALUES, STAFF_SCOPES, STAFF_ACR_VALUES  hvad udstederen bliver bedt om
  CITIZEN_ASSURANCE, STAFF_ASSURANCE  det laveste sikringsniveau, der lukkes ind: substantial eller high (substantial)
  CITIZEN_MAX_AGE_MINUTES, STAFF_MAX_AGE_MINUTES  hvor længe siden man højst må have vist, hvem man er
  CITIZEN_IDLE_MINUTES, CITIZEN_SESSION_HOURS  hvornår en borgers login slutter af sig selv (30 minutter, 4 timer)
  STAFF_IDLE_MINUTES, STAFF_SESSION_HOURS  hvornår en medarbejders login slutter af sig selv (60 minutter, 9 timer)
  FRESH_LOGIN_MINUTES  hvor nyt et login skal være til det, der vejer tungt: opslag med CPR-nummer, udtræk og adgange (20)
  RETTESNOR_HTTPS     on eller off: om siderne nås med https (on, når DATABASE_URL er sat)
  TRUSTED_PROXIES     hvor mange proxyer foran der fortæller, hvem der spørger (0)
  RETTESNOR_TODAY     en fast dag, til prøve og fremvisning
  KEPT_FORM_DAYS      hvor mange dage en påbegyndt tekst bliver gemt (14)
  LOG_LEVEL           error, warn, info eller debug (info)`;

/** `rettesnor serve`: the system itself, built by `compose` on the opened world. What it needs is loaded only here. */
export const serveCommand = (compose: () => Promise<Compose>): Command => ({
  name: "serve",
  summary: "starter systemet",
  help,
  run: async (args) => {
    noWords(readArguments(args, {}));
    saveMemory();
    const { serve } = await import("../../serve.ts");
    await serve(readConfig(), await compose());
    return 0;
  },
});

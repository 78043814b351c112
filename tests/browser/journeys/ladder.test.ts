import { test } from "node:test";
import { caseApplied } from "../../case-in-state.ts";
import { hire } from "../../test-app.ts";
import { press, write } from "./fill.ts";
import { look } from "./look.ts";
import { withTown } from "./town.tsx";
import { visit } from "./visit.ts";

for (const javaScript of [true, false]) {
  test(`a ladder is climbed, a need is handed over, and a departure is counted, ${javaScript ? "with" : "without"} script`, () =>
    withTown("2026-03-10", {}, async (town) => {
      const made = await caseApplied(town.app, "aabenraa", { name: "Gerda Prøve", caseworkerName: "Karla Prøve" });
      await visit(town, { javaScript }, made.caseworker, async (page) => {
        await page.goto(new URL(`/sagsbehandler/sager/${made.caseId}/overvejelser`, page.url()).href);
        await look(page, "stigen-tom");
        const dropIn = page.locator(".rn-question", { has: page.locator('[name="svar-AAB-13.1.0"]') });
        await dropIn.getByLabel("Det er ikke nok", { exact: true }).check();
        await write(dropIn, "Begrundelse", "Du kan ikke være, hvor der er mange.");
        await write(dropIn, "Det siger borgeren", "Der larmer for meget.");
        await dropIn.getByText("Er det prøvet?").click();
        await write(dropIn, "Hvornår blev det prøvet?", "efteråret 2025");
        await write(dropIn, "Hvor blev det prøvet?", "værestedet i Tinglev");
        const group = page.locator(".rn-question", { has: page.locator('[name="svar-AAB-14.1.0"]') });
        await group.getByLabel("Jeg fraviger standarden her").check();
        await write(group, "Begrundelse", "En gruppe gør angsten værre.");
        await group.getByLabel("Hvorfor passer standarden ikke her?").selectOption({ label: "Helbredet taler imod" });
        const homeHelp = page.locator(".rn-question", { has: page.locator('[name="svar-law-boundary-83.0"]') });
        await homeHelp.getByLabel("Begge dele", { exact: true }).check();
        await write(homeHelp, "Begrundelse", "Overblikket er her. Gulvet skal nogen vaske så længe.");
        await press(page, "Gem svarene");
        await page
          .getByText(/Skriv, hvem der tager over/)
          .first()
          .waitFor();
        await look(page, "stigen-mangler");
        await write(homeHelp, "Hvem tager over?", "Visitationen for hjemmehjælp");
        await press(page, "Gem svarene");
        await page.getByText(/Borgeren har ikke fået at vide, at noget hører til hos/).waitFor();
        await page.getByText("Sådan kan stigen stå i begrundelsen").click();
        await page.getByText(/Et værested: Vi vurderer, at det ikke er nok for dig\./).waitFor();
        await look(page, "stigen-besvaret");
      });
      const leader = await hire(town.app, "aabenraa", "manager", "Lis Leder");
      await visit(town, { javaScript }, leader, async (page) => {
        await page.getByRole("link", { name: "Fravigelser" }).click();
        await page.getByText("En gruppe gør angsten værre.").waitFor();
        await look(page, "fravigelser-leder");
      });
    }));
}

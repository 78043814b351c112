import assert from "node:assert/strict";
import { test } from "node:test";
import { caseGranted } from "../../../../tests/granted-case.ts";
import { signedInSite } from "../../../../tests/signed-in-site.ts";
import { hire, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { caseworkerOrderRoutes } from "../../deliveries/routes/caseworker.tsx";
import { whoGivesRoutes } from "../../deliveries/routes/citizen.tsx";
import { providerRoutes } from "../../deliveries/routes/provider.tsx";
import { acceptOrder } from "../../deliveries/use-cases/answer-order.ts";
import { readOrder } from "../../deliveries/use-cases/read-order.ts";
import { sendOrder } from "../../deliveries/use-cases/send-order.ts";
import { caseworkerReportRoutes, reportsBesideOrder } from "./caseworker.tsx";
import { reportsBesideSupport } from "./citizen.tsx";
import { providerReportRoutes, reportsBesideProvidersOrder } from "./provider.tsx";

test("[SON-5.2] an order that hurries says so first; a changed need is reported, read by the citizen and answered, with all typed text kept", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-09");
    const made = await caseGranted(app, "soenderborg", { tasks: ["mail"] });
    const staff = await hire(app, "soenderborg", "provider");
    const press = () => ({ submissionId: app.newId(), path: "/" });
    const acute = { acuteStart: true, acuteReason: "Borgeren er kommet hjem i dag.", externalReason: "" };
    const content = { provider: "kommunens-team", goals: ["Åbne post hver uge"], frame: "To timer om ugen." };
    await sendOrder(app, made.caseworker, made.caseId, { ...content, ...acute }, press());
    const orderId = (await readOrder(app, made.caseworker, made.caseId))?.orders[0]?.id ?? "";
    await acceptOrder(app, staff, orderId, { name: "Kim Kontakt", phone: "11 22 33 44" }, press());

    const provider = signedInSite(staff, (site) =>
      site
        .route("/udfoerer", providerRoutes(app, undefined, [reportsBesideProvidersOrder]))
        .route("/udfoerer", providerReportRoutes(app)),
    );
    const order = `/udfoerer/bestillinger/${orderId}`;
    const first = await provider.get(order);
    assert.match(first.text, /Det haster: støtten begynder fra dag til dag Borgeren er kommet hjem i dag\./);
    assert.match(first.text, /Det lover standarden.*Du får en fast kontaktperson\./);
    const need = `${order}/tilbagemelding/behov`;
    const asked = { retning: "more", stoetten: "as-before", "borgeren-ved": "ja", forslag: "En time mere" };
    const empty = await provider.post(need, asked);
    assert.equal(empty.status, 422);
    assert.match(empty.html, /href="#hvad"/);
    assert.match(empty.html, />En time mere<\/textarea>/);
    const day = { "dag-dag": "8", "dag-maaned": "4", "dag-aar": "2026" };
    const sent = await provider.post(need, { ...asked, ...day, hvad: "Post fra fem steder i en måned." });
    assert.equal(sent.status, 303);
    assert.match((await provider.get(order)).text, /Borgerens behov har ændret sig, .*Ny/);
    assert.match((await provider.get(`${order}/tilbagemelding/arbejdsmiljoe`)).text, /kommunen ser det ikke/);
    assert.match((await provider.get(`${order}/tilbagemelding/bekymring`)).text, /ring 112/);
    assert.equal((await provider.get(`${order}/tilbagemelding/andet`)).status, 404);
    const danger = { hvad: "Hunden er løs.", stoetten: "as-before", ...day };
    assert.equal((await provider.post(`${order}/tilbagemelding/arbejdsmiljoe`, danger)).status, 303);
    const settling = /action="([^"]+\/arbejdsmiljoe\/[^"]+)"/.exec((await provider.get(order)).html)?.[1] ?? "";
    const half = await provider.post(settling, { svar: "Vi kommer to sammen." });
    assert.equal(half.status, 422);
    assert.match(half.html, />Vi kommer to sammen\.<\/textarea>/);
    assert.match(half.text, /Hunden er løs\./);
    assert.match(half.html, /href="#udfald/);
    assert.equal((await provider.post(settling, { udfald: "made-safe", svar: "Vi kommer to sammen." })).status, 303);

    const citizen = signedInSite(made.citizen, (site) =>
      site.route("/borger/:slug", whoGivesRoutes(app, [reportsBesideSupport])),
    );
    const mine = await citizen.get(`/borger/soenderborg/sag/${made.caseId}/hvem-giver-stoetten`);
    // A week from the grant of 1 April was 8 April, and nobody has been in touch (SON-5.1).
    assert.match(mine.text, /De skulle have talt med dig senest onsdag den 8\. april 2026/);
    assert.match(mine.text, /Kim Kontakt.*Det har de fortalt kommunen.*Post fra fem steder i en måned\./);

    const authority = signedInSite(made.caseworker, (site) =>
      site
        .route("/sagsbehandler", caseworkerOrderRoutes(app, [reportsBesideOrder]))
        .route("/sagsbehandler", caseworkerReportRoutes(app)),
    );
    const list = await authority.get("/sagsbehandler/tilbagemeldinger");
    const path = /href="(\/sagsbehandler\/sager\/[^"]+\/tilbagemeldinger\/[^"]+)"/.exec(list.html)?.[1] ?? "";
    const blank = await authority.post(path, { udfald: "follow-up", svar: "Vi ses" });
    assert.equal(blank.status, 422);
    assert.match(blank.html, /href="#opfoelgning/);
    assert.equal((await authority.post(path, { udfald: "agreed", svar: "En time mere om ugen." })).status, 303);
    assert.equal((await authority.post(path, { udfald: "agreed", svar: "Noget andet." })).status, 409);
    assert.match((await authority.get(`/sagsbehandler/sager/${made.caseId}/bestilling`)).text, /Tilbagemeldinger/);
    assert.match(
      (await provider.get(order)).text,
      /Aftalt med udføreren, inden for bevillingen\. En time mere om ugen\./,
    );
    const back = `/sagsbehandler/sager/${made.caseId}/bestilling/${orderId}/traek-tilbage`;
    assert.equal((await authority.post(back, { grund: "Teamet lukker" })).status, 422);
    assert.equal((await authority.post(back, { grund: "Teamet lukker", igen: "ja" })).status, 303);
    assert.equal((await provider.post(need, { ...asked, ...day, hvad: "For sent" })).status, 404);
  }));

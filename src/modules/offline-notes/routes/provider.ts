import { Hono } from "hono";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { offlineKeyOf } from "../use-cases/greet-phone.ts";
import { readCarried } from "../use-cases/read-carried.ts";
import { receiveNotes } from "../use-cases/receive-notes.ts";

/** What a provider's phone asks the server for, mounted at `/udfoerer`. */
export const phoneRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get("/notater/telefon", async (c) => {
      const key = await offlineKeyOf(app, c.var.actor);
      return c.json({ owner: c.var.actor.id, token: c.var.session?.formToken ?? "", key });
    })
    .get("/notater/telefon/med", async (c) => c.json(await readCarried(app, c.var.actor)))
    .post("/notater/modtag", async (c) => {
      const { notater } = await formFields(c);
      const answer = await receiveNotes(app, c.var.actor, typeof notater === "string" ? notater : "");
      return answer === undefined ? c.json({ refusal: "unreadable" }, 400) : c.json(answer);
    });

import type { Context } from "hono";
import type { App } from "../../../platform/app.ts";
import { languageOf, otherLanguage } from "../../../platform/language.ts";
import type { SignedInCitizen } from "../../../platform/sessions.ts";
import type { Frame } from "../../../ui/frame.ts";
import { citizenFrameOf } from "../../people/routes/frame-of.ts";
import { expectationPath } from "../../standards/paths.ts";
import { applyPath, myPagePath } from "../paths.ts";

type CitizenContext = Context<SignedInCitizen>;

interface Place {
  readonly unit?: string | undefined;
  readonly current?: string;
}

/** What stands around a page that can be read in both languages, with the way to the other one. */
export function applyFrame(app: App, c: CitizenContext, at: Place = { current: applyPath(c.var.actor) }): Frame {
  const { actor } = c.var;
  const frame = citizenFrameOf(app, actor, at);
  if (languageOf(c) === "da") return { ...frame, otherLanguage: otherLanguage(c) };
  const { municipality } = actor;
  return {
    ...frame,
    lang: "en",
    otherLanguage: otherLanguage(c),
    navigation: [
      { text: "My page (in Danish)", href: myPagePath(actor) },
      { text: "Apply for support", href: `${applyPath(actor)}?sprog=en`, current: at.current === applyPath(actor) },
      { text: "What can I expect?", href: `${expectationPath(municipality)}?sprog=en` },
    ],
  };
}

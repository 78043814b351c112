import type { App } from "../../../platform/app.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";

/** What a provider of the actor's municipality is called; its slug where it is not known any more. */
export const providerName = (app: App, actor: { readonly municipality: string }, slug: string): string =>
  standardOf(app, actor).providers.find((provider) => provider.slug === slug)?.name ?? slug;

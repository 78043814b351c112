import { ButtonLink } from "../../../ui/button.tsx";
import { Page } from "../../../ui/page.tsx";
import type { Door } from "../../people/domain/actor.ts";

/** Why a form was kept and nothing was done. */
export type KeptBecause = "logged-out" | "old-login" | "old-page";

const words: Readonly<Record<KeptBecause, { readonly title: string; readonly why: string; readonly on: string }>> = {
  "logged-out": {
    title: "Log ind igen for at gå videre",
    why: "Du var ikke længere logget ind, da du trykkede.",
    on: "Log ind igen",
  },
  "old-login": {
    title: "Log ind igen for at gå videre",
    why: "Det er lidt siden, du loggede ind. Her skal vi være sikre på, at det stadig er dig.",
    on: "Log ind igen",
  },
  "old-page": {
    title: "Åbn siden igen for at gå videre",
    why: "Siden var åbnet, før du sidst loggede ind.",
    on: "Åbn siden igen",
  },
};

/** Answers a form that could not be taken: nothing was done, what was written is kept, and how to go on. */
export function KeptInsteadPage({ because, door, address }: { because: KeptBecause; door: Door; address: string }) {
  const { title, why, on } = words[because];
  return (
    <Page title={title} frame={{ door }}>
      <p class="rn-lead">{why} Det, du skrev, er gemt som kladde.</p>
      <p>Det er ikke sendt, og intet er ændret. Bagefter kan du hente din tekst frem og trykke igen.</p>
      <p>Havde du valgt filer, skal du vælge dem igen.</p>
      <p>
        <ButtonLink href={address}>{on}</ButtonLink>
      </p>
    </Page>
  );
}

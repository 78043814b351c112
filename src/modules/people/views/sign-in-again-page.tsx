import { ButtonLink } from "../../../ui/button.tsx";
import { Page } from "../../../ui/page.tsx";
import type { Door } from "../domain/actor.ts";

/** Answers a form that weighs heavily, sent long after the login: nothing was done, and how to go on. */
export function SignInAgainPage({ door, address }: { door: Door; address: string }) {
  return (
    <Page title="Log ind igen for at gå videre" frame={{ door }}>
      <p class="rn-lead">Det er lidt siden, du loggede ind. Her skal vi være sikre på, at det stadig er dig.</p>
      <p>Intet er gemt eller ændret. Når du har logget ind, kan du trykke igen.</p>
      <p>
        <ButtonLink href={address}>Log ind igen</ButtonLink>
      </p>
    </Page>
  );
}

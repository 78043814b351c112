import { ButtonLink, ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import type { FormLanguage } from "../domain/question.ts";
import type { ApplyFlow } from "../paths.ts";
import { applyWords } from "./apply-words.ts";

interface RemoveDraftPageProps {
  readonly frame: Frame;
  readonly flow: ApplyFlow;
  readonly language: FormLanguage;
}

/** Asks once before a draft is deleted. */
export function RemoveDraftPage({ flow, frame, language }: RemoveDraftPageProps) {
  const words = applyWords[language];
  return (
    <Page title={words.removeTitle} frame={frame} back={{ text: words.backToStart, href: flow.start }}>
      <p class="rn-lead">{words.removeLead}</p>
      <p>{words.removeFree}</p>
      <Form method="post" action={flow.remove}>
        <ButtonRow>
          <SubmitButton kind="warning">{words.removeYes}</SubmitButton>
          <ButtonLink kind="secondary" href={flow.start}>
            {words.removeNo}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  );
}

import { Alert } from "./alert.tsx";
import { ButtonRow, SubmitButton } from "./button.tsx";
import { CheckboxGroup, RadioGroup } from "./choice-field.tsx";
import type { Language } from "./day-words.ts";
import { type Display, displayPath, leavingPath, switches, textSizes } from "./display.ts";
import { displayTexts } from "./display-texts.ts";
import { Form } from "./form.tsx";
import type { Frame } from "./frame.ts";
import { Link } from "./link.tsx";
import { Page } from "./page.tsx";

/** The names of the form's fields. */
export const displayFields = {
  text: "tekst",
  switches: "sider",
  from: "fra",
  act: "valg",
  reset: "almindelig",
} as const;

interface DisplayPageProps {
  readonly frame: Frame;
  readonly display: Display;
  /** The page that one came from, on this host. */
  readonly from: string | undefined;
  /** It has just been kept. */
  readonly isKept: boolean;
}

/** Where one chooses how pages are shown. The sample follows the choice before it is kept, without any script. */
export function DisplayPage({ display, frame, from, isKept }: DisplayPageProps) {
  const lang: Language = frame.lang ?? "da";
  const text = displayTexts[lang];
  const hidden = from === undefined ? {} : { [displayFields.from]: from };
  return (
    <Page title={text.title} frame={frame} back={from === undefined ? undefined : { text: text.back, href: from }}>
      {isKept && (
        <Alert kind="success" heading={text.kept}>
          {from !== undefined && (
            <p>
              <Link href={from}>{text.goBack}</Link>
            </p>
          )}
        </Alert>
      )}
      <p class="rn-lead">{text.lead}</p>
      <Form method="post" action={displayPath} hidden={hidden}>
        <RadioGroup
          name={displayFields.text}
          label={text.size}
          choices={textSizes.map((size) => ({ value: size, label: text.sizes[size] }))}
          value={display.text}
        />
        <CheckboxGroup
          name={displayFields.switches}
          label={text.pages}
          choices={switches.map((one) => ({ value: one, ...text.switches[one] }))}
          values={switches.filter((one) => display[one])}
        />
        <section class="rn-sample" aria-label={text.sample}>
          <p>
            <strong>{text.sample}</strong>
          </p>
          <p>{text.sampleText}</p>
        </section>
        <ButtonRow>
          <SubmitButton>{text.keep}</SubmitButton>
          <SubmitButton kind="secondary" name={displayFields.act} value={displayFields.reset}>
            {text.reset}
          </SubmitButton>
        </ButtonRow>
      </Form>
      <More lang={lang} />
    </Page>
  );
}

function More({ lang }: { lang: Language }) {
  const text = displayTexts[lang];
  return (
    <>
      <h2>{text.more}</h2>
      <ul>
        {text.moreLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li>
          <Link href={lang === "en" ? `${leavingPath}?sprog=en` : leavingPath}>{text.leaving}</Link>
        </li>
      </ul>
      <p class="rn-note">{text.where}</p>
    </>
  );
}

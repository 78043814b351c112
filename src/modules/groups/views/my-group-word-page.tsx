import type { LocalDate } from "../../../kernel/local-date.ts";
import { ButtonLink, ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { isAbsentOn } from "../domain/group-member.ts";
import type { MyGroupsView, PlaceInGroup } from "../domain/groups-view.ts";
import { placeFields } from "../domain/place-form.ts";
import { cannotComePath, citizenGroupsPath, wantOutPath } from "../paths.ts";

interface MyGroupWordPageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly view: MyGroupsView;
  readonly place: PlaceInGroup;
  /** The day that it is about; null where the citizen wants to leave. */
  readonly on: LocalDate | null;
  readonly typed: string;
  readonly problems: FieldProblems;
  readonly submissionId: string;
}

/** Where the citizen says that they cannot come one day, come after all, or want to leave. One question, and nobody has to say why. */
export function MyGroupWordPage(props: MyGroupWordPageProps) {
  const { frame, municipality, on, place, problems, submissionId, typed, view } = props;
  const { group, member } = place;
  const words = wordsFor(props);
  const back = citizenGroupsPath({ municipality }, view.record.id);
  const at = { municipality };
  return (
    <Page
      title={words.title}
      frame={frame}
      above={`Sag ${view.record.number}`}
      back={{ text: "Grupper og forløb", href: back }}
      problems={problems}
    >
      <p class="rn-lead">
        {group.name}
        {on !== null && (
          <>
            <br />
            <Day day={on} today={view.today} />
          </>
        )}
      </p>
      <p>{words.next}</p>
      <Form
        keep={words.title}
        method="post"
        action={
          on === null ? wantOutPath(at, view.record.id, member.id) : cannotComePath(at, view.record.id, member.id, on)
        }
        submissionId={submissionId}
        hidden={on === null ? {} : { [placeFields.said]: isAbsentOn(member, on) ? "can-come" : "cannot-come" }}
      >
        {words.asks !== null && (
          <TextArea
            name={placeFields.note}
            label={words.asks}
            hint="Du behøver ikke skrive noget."
            optional
            rows={3}
            value={typed}
            problems={problems}
          />
        )}
        <ButtonRow>
          <SubmitButton>{words.button}</SubmitButton>
          <ButtonLink kind="secondary" href={back}>
            Fortryd
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  );
}

interface Words {
  readonly title: string;
  readonly next: string;
  readonly asks: string | null;
  readonly button: string;
}

function wordsFor({ on, place }: MyGroupWordPageProps): Words {
  if (on === null)
    return {
      title: "Vil du ud af gruppen?",
      next: "Så taler vi med dig om, hvad du får i stedet. Du mister ikke din støtte, fordi du siger det.",
      asks: "Vil du sige hvorfor?",
      button: "Ja, jeg vil gerne ud",
    };
  return isAbsentOn(place.member, on)
    ? { title: "Kommer du alligevel?", next: "Så regner vi med dig den dag.", asks: null, button: "Ja, jeg kommer" }
    : {
        title: "Kan du ikke komme?",
        next: "Så får gruppens leder besked. Du har stadig din plads.",
        asks: "Vil du sige hvorfor?",
        button: "Jeg kan ikke komme",
      };
}

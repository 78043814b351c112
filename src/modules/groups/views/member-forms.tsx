import { SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup, Select } from "../../../ui/choice-field.tsx";
import { dayInWords } from "../../../ui/day-words.ts";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { saidFields } from "../../letters/domain/said.ts";
import { SaidFields } from "../../letters/views/said-fields.tsx";
import { openWishToLeave } from "../domain/group-member.ts";
import type { MemberView } from "../domain/groups-view.ts";
import { placeFields } from "../domain/place-form.ts";
import { type MemberAct, memberActPath } from "../paths.ts";

/** What the page of a place is shown with. */
export interface MemberPageProps {
  readonly frame: Frame;
  readonly view: MemberView;
  /** The act whose form comes back; undefined in a fresh page. */
  readonly act?: MemberAct | undefined;
  readonly fields: Fields;
  readonly problems: FieldProblems;
  readonly notice?: string | undefined;
  readonly refusal?: string | undefined;
  readonly newSubmissionId: () => string;
}

interface WrittenProps extends MemberPageProps {
  readonly of: MemberAct;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: true;
}

/** A form that comes back holds what was typed; the others on the page begin empty. */
const valueIn = ({ act, fields, of }: Pick<WrittenProps, "act" | "fields" | "of">, name: string): string =>
  act === of ? textOf(fields, name) : "";

const Written = (props: WrittenProps) => (
  <TextArea
    name={props.name}
    label={props.label}
    {...(props.hint !== undefined && { hint: props.hint })}
    {...(props.optional && { optional: true })}
    rows={3}
    value={valueIn(props, props.name)}
    problems={props.act === props.of ? props.problems : []}
  />
);

const formOf = ({ newSubmissionId, view: { group, member } }: MemberPageProps, act: MemberAct) =>
  ({
    method: "post",
    keepFor: act,
    keepIn: member.caseId,
    action: memberActPath(group.id, member.id, act),
    submissionId: newSubmissionId(),
    hidden: { [placeFields.version]: String(member.version) },
  }) as const;

/** The first in the queue gets the place with a press; another, or one too many, with a reason. */
export function GivePlace(props: MemberPageProps) {
  const { before, free } = props.view;
  const isPlain = before === 0 && free > 0;
  return (
    <>
      <h2>Giv en plads</h2>
      {free <= 0 && <p>Gruppen er fuld. Giver du plads alligevel, er I flere, end der er plads til.</p>}
      {before > 0 && (
        <p>
          {before === 1 ? "1 borger har" : `${before} borgere har`} ventet længere. Din grund kommer til at stå i deres
          sager. Skriv intet om denne borger.
        </p>
      )}
      <Form {...formOf(props, "place")} keep="Giv en plads">
        {!isPlain && (
          <Written {...props} of="place" name={placeFields.reason} label="Hvorfor får borgeren pladsen nu?" />
        )}
        <SubmitButton>Giv pladsen</SubmitButton>
      </Form>
    </>
  );
}

/** The citizen has called: not that day. */
export function CannotCome(props: MemberPageProps) {
  const { act, fields, problems, view } = props;
  const days = view.sessions.filter(({ state }) => state === "planned");
  if (days.length === 0) return null;
  const isBack = act === "cannot-come";
  return (
    <Details summary="Borgeren siger nej til en dag" open={isBack}>
      <Form {...formOf(props, "cannot-come")} keep="Kan ikke komme">
        <Select
          name="gruppedag"
          label="Hvilken gang?"
          empty="Vælg"
          choices={days.map(({ on }) => ({ value: on, label: dayInWords(on) }))}
          value={valueIn({ ...props, of: "cannot-come" }, "gruppedag")}
          problems={isBack ? problems : []}
        />
        <SaidFields
          text={(name) => valueIn({ ...props, of: "cannot-come" }, name)}
          day={isBack ? writtenDay(fields, saidFields.on) : undefined}
          helpers={[]}
          problems={isBack ? problems : []}
          today={view.today}
        />
        <Written {...props} of="cannot-come" name={placeFields.note} label="Hvad sagde borgeren?" optional />
        <SubmitButton>Gem</SubmitButton>
      </Form>
    </Details>
  );
}

/** The citizen stays after all, or is out of the group. */
export function Leave(props: MemberPageProps) {
  const { act, problems, view } = props;
  const isBack = act === "leave";
  const wish = openWishToLeave(view.member);
  return (
    <>
      {wish && (
        <Form {...formOf(props, "stays")}>
          <SubmitButton kind="secondary">Vi har talt om det: borgeren bliver</SubmitButton>
        </Form>
      )}
      <Details summary="Borgeren skal ud af gruppen" open={isBack || wish !== undefined}>
        <p>Bevillingen gælder stadig. Find ud af sammen, hvad borgeren får i stedet.</p>
        <Form {...formOf(props, "leave")} keep="Ud af gruppen">
          <RadioGroup
            name={placeFields.wishOf}
            label="Hvis ønske er det?"
            choices={[
              { value: "citizen", label: "Borgerens" },
              { value: "staff", label: "Vores" },
            ]}
            value={isBack ? valueIn({ ...props, of: "leave" }, placeFields.wishOf) : wish ? "citizen" : ""}
            problems={isBack ? problems : []}
          />
          <Written
            {...props}
            of="leave"
            name={placeFields.leaving}
            label="Hvorfor?"
            hint="Er det jeres ønske, får borgeren grunden at vide i et brev."
            optional
          />
          <SubmitButton kind="warning">Tag borgeren ud</SubmitButton>
        </Form>
      </Details>
    </>
  );
}

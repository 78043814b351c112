import { TextArea } from "../../../ui/text-field.tsx";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import type { StepPageProps } from "./step-props.ts";

/** What was typed before; nothing in a form that nobody has sent. */
export const typedIn = ({ form }: StepPageProps): Fields => form.typed ?? {};

interface WrittenProps extends StepPageProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: true;
}

/** A field that takes words. */
export const Written = (props: WrittenProps) => (
  <TextArea
    name={props.name}
    label={props.label}
    {...(props.hint !== undefined && { hint: props.hint })}
    {...(props.optional && { optional: true })}
    rows={3}
    value={textOf(typedIn(props), props.name)}
    problems={props.form.problems}
  />
);

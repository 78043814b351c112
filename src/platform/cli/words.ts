/** What is said wherever the municipality's own setting is used. */
export const ownSettingWords = "kommunens egen indstilling, ikke fra kilden";

/** Sources as they stand after a line. */
export const sourced = (sources: readonly string[]): string => (sources.length === 0 ? "" : `[${sources.join("; ")}]`);

/** The facts, as they are asked for. */
export const factNames: Readonly<Record<string, string>> = {
  bornOn: "fødselsdagen",
  applicationReceivedOn: "dagen, ansøgningen kom",
  earlyPension: "om borgeren har fået førtidspension",
  homelessOrAtRisk: "om borgeren er hjemløs eller i risiko for det",
  acute: "om behovet er akut",
  legalBasis: "retsgrundlaget",
  appliedTasks: "hvad der er søgt hjælp til",
  appliedBy: "hvem der har søgt",
  deliveryForm: "leveringsformen",
};

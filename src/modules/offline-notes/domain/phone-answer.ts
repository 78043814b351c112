/** Svar på ét notat fra telefonen: it was kept, was there already, or is not taken, with a sentence for each fault. */
export interface NotesAnswer {
  readonly id: string;
  readonly outcome: "kept" | "already-there" | "refused";
  readonly messages?: readonly string[];
}

/** Svar til telefonen: when its notes came, and what became of each. */
export interface PhoneAnswer {
  /** ISO moment in UTC. */
  readonly receivedAt: string;
  readonly answers: readonly NotesAnswer[];
}

/** As patient in all as the program, in less time. */
export const hasty = { leaseSeconds: 1, waits: [0, 0, 0] } as const;

// A rest in long work, so that others get their turn. The work is the caller's.

/** Resolves when whoever waited for the thread had it. */
export const breath = (): Promise<void> => new Promise((resume) => setTimeout(resume))

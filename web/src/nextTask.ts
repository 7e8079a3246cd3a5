/** Resolves in a task of its own: what a finger or a key asks for meanwhile has its turn before. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

import { useState } from 'react'

/** What somebody typed in a dialog. */
export interface Typed<Fields> {
  fields: Fields
  change: (some: Partial<Fields>) => void
  /** Whether anything is otherwise than at first. */
  isTyped: boolean
  /** It was sent, or is to be discarded. */
  forget: () => void
}

/**
 * Keeps what was typed in a dialog that may be closed by accident: opened again it stands there as
 * before. To be called by what opens the dialog, and stays while it is closed.
 *
 * @param first what stands in it at first
 */
export function useTyped<Fields extends object>(first: Fields): Typed<Fields> {
  return useTypedOfEach(() => first).of('')
}

/** The same for dialogs of several things, by their key. */
export function useTypedOfEach<Fields extends object>(
  first: (key: string) => Fields,
): { of: (key: string) => Typed<Fields>; changed: Partial<Fields>[] } {
  const [changed, setChanged] = useState<Record<string, Partial<Fields>>>({})
  const of = (key: string): Typed<Fields> => ({
    fields: { ...first(key), ...changed[key] },
    // Of several changes at once each has those before it.
    change: (some) => setChanged((all) => ({ ...all, [key]: { ...all[key], ...some } })),
    isTyped: isOther(first(key), changed[key] ?? {}),
    forget: () => setChanged((all) => ({ ...all, [key]: {} })),
  })
  return { of, changed: Object.values(changed) }
}

/** Whether any field is to be another than it was. */
export function isOther(first: object, changed: object): boolean {
  return JSON.stringify({ ...first, ...changed }) !== JSON.stringify(first)
}

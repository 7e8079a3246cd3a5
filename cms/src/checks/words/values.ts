import type { FileKind } from '../../fileKinds'

/** All that can be wrong with what stands in a field, by its schema, with what there is to say of it. */
export interface ValueFacts {
  empty: []
  notChosen: [choices: readonly string[]]
  unknownChoice: [value: string, choices: readonly string[]]
  tooLong: [length: number, longest: number]
  /** One of the two is null where only the other counts. */
  outOfRange: [value: string, least: number | null, most: number | null]
  notWhole: [value: string]
  notNumber: [value: string]
  notYesOrNo: []
  notText: []
  notEmail: [value: string]
  notSlug: [value: string]
  unreadableDate: [value: string]
  unreadableMoment: [value: string]
  notUnique: [value: string]
  tooFew: [least: number]
  tooMany: [count: number, most: number]
  /** A file of another kind than is shown there. */
  wrongFile: [file: string, kind: FileKind, fitting: readonly FileKind[]]
  /** A document or file that was chosen is not there any more. */
  gone: []
  /** What Strapi says of it, which we have no words for. */
  unfit: [told: string]
}

export type ValueProblem<Kind extends keyof ValueFacts = keyof ValueFacts> = {
  [Each in Kind]: { kind: Each; facts: ValueFacts[Each] }
}[Kind]

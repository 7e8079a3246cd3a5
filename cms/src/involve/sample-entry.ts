import type { EntryHead } from './entries'

/** What tests of entries begin with. */
export function sampleEntry(differences: Partial<EntryHead> = {}): EntryHead {
  const at = new Date('2036-05-14T17:00:00Z')
  return {
    ...{ id: 1, code: 'code', kind: 'sign-up', state: 'confirmed', language: 'en' },
    ...{ addressIndex: 'address', interests: [], meeting: null, originalDate: null },
    ...{ group: null, person: null, overSince: null, consentText: 'Yes', consentedAt: at },
    ...{ confirmedAt: at, waiting: null, series: null, away: [], letters: false },
    ...{ lettersConsent: null, lettersAt: null, lettersAskedAt: null, letterGroups: [] },
    ...{ lettersEvery: 'each', returned: 0, handledAt: null, handledBy: null },
    ...differences,
  }
}

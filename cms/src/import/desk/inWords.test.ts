import { expect, it } from 'vitest'
import { spokenLanguages, wordsOf } from '../../languages'
import { Report } from '../report'
import { remark } from '../words/facts'
import { reportIn } from './inWords'

function report(): Report {
  const told = new Report()
  told.count('Entries of the type “todo”', 'left out', 2)
  told.count('Meetings', 'made', 3)
  told.count('Meetings', 'failed')
  told.count('Places', 'unchanged')
  told.note({ kind: 'meeting', facts: ['Choir', '2027-01-07'] }, remark('noEnd'))
  return told
}

it('says in English what the command says', () => {
  expect(reportIn(report().told(), 'en', false).text).toBe(`${report().lines().join('\n')}\n`)
  const bare = new Report()
  bare.count('Pages', 'updated')
  expect(reportIn(bare.told(), 'en', false).text).toBe(`${bare.lines().join('\n')}\n`)
})

it('says what was counted in the language of its reader', () => {
  expect(reportIn(report().told(), 'de', false).counts).toEqual([
    {
      kind: 'Einträge der Art „todo“',
      all: 2,
      outcomes: [{ outcome: 'left out', said: '2 weggelassen' }],
    },
    {
      kind: 'Treffen',
      all: 4,
      outcomes: [
        { outcome: 'made', said: '3 neu angelegt' },
        { outcome: 'failed', said: '1 gescheitert' },
      ],
    },
    { kind: 'Orte', all: 1, outcomes: [{ outcome: 'unchanged', said: '1 unverändert' }] },
  ])
  const [, ahead] = reportIn(report().told(), 'de', true).counts
  expect(ahead?.outcomes.map(({ said }) => said)).toEqual(['3 neu', '1 gescheitert'])
  expect(reportIn(report().told(), 'es', false).text.split('\n').slice(-5)).toEqual([
    'Lo que no se pudo traer y lo que conviene mirar:',
    '',
    'Reunión «Choir» (7 de enero de 2027)',
    '  - no dice cuándo termina: ponle un final antes de publicar',
    '',
  ])
  for (const language of spokenLanguages) {
    const { kinds, phases } = wordsOf(language).deskImports
    expect(Object.keys(kinds)).toEqual(Object.keys(wordsOf('en').deskImports.kinds))
    expect(Object.keys(phases)).toEqual(Object.keys(wordsOf('en').deskImports.phases))
  }
})

it('names the first of what becomes what, with their first dates, and counts the rest', () => {
  const told = new Report()
  told.became('Meetings', 'unchanged', { kind: 'meeting', facts: ['Old', '2027-01-05'] })
  for (let day = 1; day <= 22; day += 1) {
    const date = `2027-01-${String(day).padStart(2, '0')}`
    told.became('Meetings', 'made', { kind: 'meeting', facts: [`Choir ${day}`, date] })
  }
  told.count('Pictures', 'made')
  const { named } = reportIn(told.told(), 'en', false)
  expect(named.map(({ kind, outcome, count }) => [kind, outcome, count])).toEqual([
    ['Meetings', 'made', 22],
    ['Meetings', 'unchanged', 1],
  ])
  expect(named[0]?.subjects).toHaveLength(20)
  expect(named[0]?.subjects[0]).toBe('Meeting “Choir 1” (January 1, 2027)')
  const { named: _, ...earlier } = told.told()
  expect(reportIn(earlier, 'en', false).named).toEqual([])
})

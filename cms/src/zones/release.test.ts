import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { isAged, release, releasedOn } from './release'

it('was made on the day that the package says', () => {
  const file = path.resolve(import.meta.dirname, '../../node_modules/moment-timezone/changelog.md')
  const [, day] =
    readFileSync(file, 'utf8')
      .split(/^### /m)
      .filter((entry) => entry.includes(`Updated data to IANA TZDB \`${release}\``))
      .map((entry) => /_(\d{4}-\d\d-\d\d)_/.exec(entry))
      .at(-1) ?? []
  expect(releasedOn).toBe(day)
})

it('is aged when a year and a day have passed', () => {
  const day = Temporal.PlainDate.from(releasedOn)
  const at = (days: number) =>
    Temporal.Instant.from(`${day.add({ years: 1, days }).toString()}T12:00:00Z`)
  expect([0, 1].map((days) => isAged(at(days)))).toEqual([false, true])
})

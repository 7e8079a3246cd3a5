import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { calendarColours } from './palettes'

it('the settings offer every palette, and no other', () => {
  const file = '../api/site-settings/content-types/site-settings/schema.json'
  const schema = JSON.parse(readFileSync(path.resolve(import.meta.dirname, file), 'utf8')) as {
    attributes: { palette: { enum: string[] } }
  }
  expect(schema.attributes.palette.enum.sort()).toEqual(Object.keys(calendarColours).sort())
})

import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'vitest'
import { inCheckout } from '../checkout.mjs'
import { requirements } from './asvs.mjs'

const text = readFileSync(inCheckout('docs', 'security.md'), 'utf8')
const [, excluded = ''] = /^## What does not apply$(.*?)^## /ms.exec(text) ?? []

const rows = [
  ...text.matchAll(
    /^\| ([\d.]+) +\| (\d) +\| [^|]+ \| \*\*(Met|Partly|Not met):\*\* ([^|]+?) *\| ([^|]+?) *\|$/gm,
  ),
].map(([, number = '', level = '', state = '', where = '', heldBy = '']) => {
  return { number, level, state, where, heldBy }
})

/** @param {string} range such as `4.3.1 to 4.3.2`, or one number */
function numbersIn(range) {
  const [first = '', last = first] = range.split(' to ')
  const [from, to] = [first, last].map((number) =>
    requirements.findIndex((one) => one.number === number),
  )
  assert.ok(from !== undefined && to !== undefined && from >= 0 && to >= from, range)
  return requirements.slice(from, to + 1).map(({ number }) => number)
}

const without = [...excluded.matchAll(/^\| (\d[^|]*?) +\|/gm)].flatMap(([, ranges = '']) =>
  ranges.split(', ').flatMap(numbersIn),
)

test('each requirement of levels 1 and 2 stands in docs/security.md once, at its level', () => {
  const told = [...rows.map(({ number }) => number), ...without]
  assert.deepEqual(told.sort(), requirements.map(({ number }) => number).sort())
  for (const { number, level } of rows) {
    assert.equal(level, requirements.find((one) => one.number === number)?.level, number)
  }
})

test('its counts are those of its rows', () => {
  /** @param {string} level */
  const countsOf = (level) => {
    const ofLevel = requirements.filter((one) => level.includes(one.level))
    const numbers = new Set(ofLevel.map(({ number }) => number))
    const states = ['Met', 'Partly', 'Not met'].map(
      (state) => rows.filter((row) => numbers.has(row.number) && row.state === state).length,
    )
    const outside = without.filter((number) => numbers.has(number)).length
    return [...states, outside, ofLevel.length]
  }
  const said = [...text.matchAll(/^\| (level 1|level 2|both) +\|(.*)\|$/gm)].map(
    ([, , counts = '']) => counts.split('|').map(Number),
  )
  assert.deepEqual(said, ['1', '2', '12'].map(countsOf))
})

/** What stands in a cell as code, and names a file or folder of the checkout. */
const PLACE = /^(cms|web|scripts|docs|deploy|patches|\.github)\/\S+$|^[\w.-]+\.(yml|yaml|md)$/

test('each file that it names is there', () => {
  const named = rows.flatMap(({ where, heldBy }) => [
    ...`${where} ${heldBy}`.matchAll(/`([^`]+)`/g),
  ])
  const places = new Set(named.map(([, code = '']) => code).filter((code) => PLACE.test(code)))
  assert.ok(places.size > 100)
  assert.deepEqual(
    [...places].filter((place) => !existsSync(inCheckout(place))),
    [],
  )
})

test('each test that it names is there', () => {
  const named = rows
    .filter(({ heldBy }) => heldBy !== 'no test')
    .flatMap(({ number, heldBy }) => heldBy.split(/; (?=`)/).map((one) => ({ number, one })))
  assert.ok(named.length > 100)
  const wrong = named.filter(({ one }) => {
    const [, file = '', title] = /^`([^`]+)`(?:: (.+))?$/.exec(one) ?? []
    if (!existsSync(inCheckout(file))) return true
    const source = readFileSync(inCheckout(file), 'utf8')
    return (
      title !== undefined &&
      !["'", '"', '`'].some((quote) => source.includes(quote + title + quote))
    )
  })
  assert.deepEqual(wrong, [])
})

/** As GitHub makes an anchor of a heading. */
const anchorOf = (/** @type {string} */ heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')

test('each section that it leads to is there', () => {
  const links = [...text.matchAll(/\]\(([^)#:]*)(?:#([^)]+))?\)/g)]
  assert.ok(links.length > 30)
  for (const [link, file = '', anchor] of links) {
    const target = inCheckout('docs', file || 'security.md')
    assert.ok(existsSync(target), link)
    if (anchor === undefined) continue
    const headings = readFileSync(target, 'utf8').matchAll(/^#+ (.+)$/gm)
    const anchors = [...headings].map(([, heading = '']) => anchorOf(heading))
    assert.ok(anchors.includes(anchor), `${path.basename(target)} has no section ${anchor}`)
  }
})

import { expect, it } from 'vitest'
import { now, occurrence, site } from '../sample-branch'
import { renderEmbed } from './renderEmbed'

it('strikes out when a date would have been that does not take place, and no other', async () => {
  const { html } = await renderEmbed({
    locale: 'en',
    site,
    dates: [
      occurrence({ key: 'branch-meeting/2026-11-26' }),
      occurrence({ key: 'branch-meeting/2026-12-03', status: 'cancelled' }),
    ],
    now,
    asOf: null,
    siteUrl: 'https://branch.example',
  })
  expect([...html.matchAll(/<(s|p) class="when"/g)].map(([, element]) => element)).toEqual([
    'p',
    's',
  ])
})

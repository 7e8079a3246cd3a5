import { describe, expect, it } from 'vitest'
import { safeUrl } from './safe-url'

describe('safeUrl', () => {
  it.each([
    ['https://example.org/a?b#c', 'outside'],
    ['http://example.org', 'outside'],
    ['mailto:branch@example.org', 'outside'],
    ['tel:+15035550100', 'outside'],
    ['/positions/workers-power', 'inside'],
    ['/', 'inside'],
    ['/meetings?topic=a.b#c.d', 'inside'],
    ['/flyers', 'inside'],
    ['/f', 'inside'],
    ['/uploads/leaflet.pdf', 'file'],
    ['/flyer/meetings/branch-meeting', 'file'],
    ['/es/flyer/meetings/branch-meeting/2026-11-26', 'file'],
    ['/flyer/meetings/branch-meeting.pdf', 'file'],
    ['/F/branch-meeting', 'file'],
    ['/embed/meetings', 'file'],
    ['/sitemap.xml', 'file'],
    ['/es/calendar.ics?topic=housing', 'file'],
    ['/feed.json#top', 'file'],
    ['#top', 'anchor'],
    ['  https://example.org  ', 'outside'],
  ])('lets %s through', (url, kind) => {
    expect(safeUrl(url)?.kind).toBe(kind)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '\\\\evil.example',
    'example.org',
    '',
  ])('refuses %j', (url) => {
    expect(safeUrl(url)).toBeNull()
  })
})

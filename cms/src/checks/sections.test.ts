import { expect, it } from 'vitest'
import { wordsOf } from '../languages'
import support from '../components/sections/support.json'
import video from '../components/sections/video.json'
import { fieldsIn } from './fields'
import type { Attributes } from './schema'
import { supportWarnings, videoErrors, videoWarnings } from './sections'

const schemas: Record<string, Attributes> = {
  'api::page.page': { sections: { type: 'dynamiczone' } },
  'sections.video': video.attributes,
  'sections.support': support.attributes,
}

const messages = wordsOf('en').checks

function fieldsOf(...sections: { __component: string; [field: string]: unknown }[]) {
  return fieldsIn('api::page.page', { sections }, (uid) => schemas[uid] ?? {})
}

const ofVideos = (...videos: object[]) =>
  fieldsOf(...videos.map((fields) => ({ __component: 'sections.video', ...fields })))

const places = (found: { path: (string | number)[] }[]) => found.map(({ path }) => path.join('.'))

it('asks for something to watch, elsewhere if not here', () => {
  const file = { name: 'table.mp4' }
  const fields = ofVideos({}, { file }, { url: 'https://videos.example/1' }, { url: 'videos' })
  expect(places(videoErrors(fields, messages))).toEqual(['sections.0.file', 'sections.3.url'])
})

it('takes nothing but WebVTT for captions, and misses them where a video plays here', () => {
  const file = { name: 'table.mp4' }
  const fields = ofVideos(
    { file, captions: { name: 'table.VTT' } },
    { file, captions: { name: 'table.srt' } },
    { file },
    { url: 'https://videos.example/1' },
  )
  expect(places(videoErrors(fields, messages))).toEqual(['sections.1.captions'])
  expect(places(videoWarnings(fields, messages))).toEqual(['sections.2.captions'])
})

it('says what is not shown while the settings do not say where it is done', () => {
  const fields = fieldsOf(
    { __component: 'sections.support', way: 'donate' },
    { __component: 'sections.support', way: 'join' },
  )
  const [warning, ...more] = supportWarnings(fields, new Set(['donate'] as const), messages)
  expect(warning?.path).toEqual(['sections', 1, 'way'])
  expect(warning?.message).toMatch(/do not say where to join/)
  expect(more).toEqual([])
})

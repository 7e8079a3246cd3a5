import { describe, expect, it } from 'vitest'
import { wordsOf } from '../languages'
import { fieldsIn, type Schemas } from './fields'
import { nothingToReadErrors } from './nothingToRead'

const schemas: Schemas = () => ({
  title: { type: 'string' },
  lead: { type: 'text' },
  body: { type: 'blocks' },
  image: { type: 'media', allowedTypes: ['images'] },
  meeting: { type: 'relation', target: 'api::meeting.meeting' },
  topics: { type: 'relation', target: 'api::topic.topic' },
})
const words = wordsOf('en').checks

function errorsOf(row: object) {
  const fields = fieldsIn('api::article.article', { title: 'A strike', ...row }, schemas)
  return nothingToReadErrors(fields, words)
}

const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }]

describe('news with a title alone', () => {
  it.each([
    ['nothing else', {}],
    ['a text of blanks', { lead: ' ', body: paragraph(' ') }],
    ['a topic, which says nothing of it', { topics: [{ documentId: 'b' }] }],
  ])('is refused with %s', (_, row) => {
    const [{ path, message } = { path: [], message: '' }, ...others] = errorsOf(row)
    expect(path).toEqual(['body'])
    expect(message).toMatch(/^Text: .*Write/)
    expect(others).toEqual([])
  })

  it.each([
    ['an opening sentence', { lead: 'We went on strike.' }],
    ['a text', { body: paragraph('We went on strike.') }],
    ['a picture', { image: { id: 1, name: 'a.png', mime: 'image/png' } }],
    ['a meeting to which it leads', { meeting: { documentId: 'a' } }],
  ])('is enough with %s', (_, row) => {
    expect(errorsOf(row)).toEqual([])
  })
})

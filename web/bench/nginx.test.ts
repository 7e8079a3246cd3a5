import { expect, it } from 'vitest'
import { configuration } from './nginx'

it('hands each file out with its own headers, and nothing else', () => {
  const text = configuration({
    port: 8080,
    own: '/tmp/own',
    folder: "/tmp/it's here",
    files: { '/page': { file: '1', headers: { 'Content-Type': 'text/html', ETag: '"a"' } } },
  })
  expect(text).toContain('listen 127.0.0.1:8080;')
  expect(text).toContain(
    `location = '/page' { alias '/tmp/it\\'s here/1'; types { } default_type 'text/html'; add_header ETag '"a"'; }`,
  )
  expect(text.match(/location/g)).toHaveLength(1)
})

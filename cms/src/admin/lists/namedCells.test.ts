import { createElement } from 'react'
import { expect, it } from 'vitest'
import { namingCells } from './namedCells'
import { ourColumn } from './ourColumns'

const drawn = namingCells(({ name }: { name: string; label: string }) =>
  name === 'hidden' ? null : createElement('td', { key: name }, 'x'),
)

it('a cell knows what its column is called, and is the same else', () => {
  expect(drawn({ name: 'order', label: 'Order' })).toMatchObject({
    key: 'order',
    props: { children: 'x', 'data-column': 'Order' },
  })
})

it('a cell of ours says by itself what it is', () => {
  expect(drawn({ name: ourColumn('path'), label: 'Where it is' })).toMatchObject({
    props: { 'data-column': '' },
  })
})

it('what draws no cell still draws none', () => {
  expect(drawn({ name: 'hidden', label: 'Hidden' })).toBeNull()
})

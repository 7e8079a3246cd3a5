import { expect, it } from 'vitest'
import { entryActions, letterActions, rightGroups } from '../../labels/permissions'
import { en } from './en'

it('calls each right of ours by its own words, and what it stands among', () => {
  const rights = [...Object.values(entryActions), ...Object.values(letterActions)]
  const keys = [
    ...rights.map((action) => `right.${action.replace('api::', '')}`),
    ...Object.values(rightGroups).map((name) => `rights.${name.replaceAll(' ', '-')}`),
  ]
  const said = Object.keys(en).filter((key) => /^rights?\./.test(key))
  expect(said.sort()).toEqual(keys.sort())
})

import type { Core } from '@strapi/strapi'
import { expect, it } from 'vitest'
import { aroundValidation } from './validator'

it('a cms that ran before in the same process is asked nothing any more', async () => {
  const own = (_: object, data: unknown) => Promise.resolve(data)
  const validator = { validateEntityCreation: own, validateEntityUpdate: own }
  const strapi = { get: () => validator } as unknown as Core.Strapi
  const asked: string[] = []
  for (const cms of ['first', 'second']) {
    aroundValidation(strapi, (_uid, _data, validate) => {
      asked.push(cms)
      return validate()
    })
  }
  expect(await validator.validateEntityUpdate({ uid: 'api::page.page' }, 'as it is')).toBe(
    'as it is',
  )
  expect(asked).toEqual(['second'])
})

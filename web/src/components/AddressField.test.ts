// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import AddressField from './AddressField.vue'
import { mountOnSite } from '../mounting'

const url = 'https://branch.example/meetings'
const props = { label: 'The address of this page', url, shared: true }

afterEach(() => vi.unstubAllGlobals())

function browser({ isSecure, ...navigator }: { isSecure: boolean } & Record<string, unknown>) {
  vi.stubGlobal('isSecureContext', isSecure)
  vi.stubGlobal('navigator', navigator)
}

async function field() {
  const wrapper = mountOnSite(AddressField, props)
  const buttons = () => wrapper.findAll('button').map((button) => button.text())
  const served = buttons()
  await wrapper.vm.$nextTick()
  return { wrapper, served, shown: buttons() }
}

it('holds the address for those who copy by hand', async () => {
  const { wrapper } = await field()
  const input = wrapper.get('label input')
  expect(input.attributes('readonly')).toBeDefined()
  expect(input.element).toHaveProperty('value', url)
})

it('has buttons where they work alone, and leaves no hole until then', async () => {
  browser({ isSecure: true, share: () => Promise.resolve(), clipboard: {} })
  expect(await field()).toMatchObject({ served: [], shown: ['Copy', 'Share'] })
  browser({ isSecure: false })
  expect(await field()).toMatchObject({ served: [], shown: [] })
})

it('copies, and says so', async () => {
  const writeText = vi.fn(() => Promise.resolve())
  browser({ isSecure: true, clipboard: { writeText } })
  const { wrapper } = await field()
  const [copy] = wrapper.findAll('button')
  await copy?.trigger('click')
  await vi.waitFor(() => expect(wrapper.get('[role=status]').text()).toBe('Copied'))
  expect(writeText).toHaveBeenCalledWith(url)
})

it('selects the address where the browser refuses to copy', async () => {
  browser({ isSecure: true, clipboard: { writeText: () => Promise.reject(new Error('denied')) } })
  const { wrapper } = await field()
  const select = vi.spyOn(wrapper.get('input').element, 'select')
  await wrapper.findAll('button')[0]?.trigger('click')
  await vi.waitFor(() => expect(select).toHaveBeenCalled())
  expect(wrapper.get('[role=status]').text()).toBe('')
})

it('hands the address over to other apps', async () => {
  const share = vi.fn(() => Promise.resolve())
  browser({ isSecure: true, share })
  const { wrapper } = await field()
  await wrapper.findAll('button')[1]?.trigger('click')
  expect(share).toHaveBeenCalledWith(expect.objectContaining({ url }))
})

// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { FormEntry } from 'cms/contract'
import type { Posting } from '../../composables/posting'
import { mountOnSite } from '../../mounting'
import { formToken, getInvolved, now } from '../../sample-branch'
import InvolveForm from './InvolveForm.vue'

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date', 'setTimeout'] })
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  document.body.innerHTML = ''
})

const ask = { form: 'ask', slug: null, date: null } as const
const signUp = { form: 'sign-up', slug: null, date: null } as const

type Sent = Awaited<ReturnType<Posting['sendForm']>>

/** A cms that says of forms what it is told to, and remembers what came. */
function door(...answers: (Sent | Error)[]) {
  const came: FormEntry[] = []
  let tokens = 0
  const posting: Posting = {
    formToken() {
      tokens++
      return Promise.resolve({ ...formToken, token: `token ${tokens}` })
    },
    getInvolved: () =>
      Promise.resolve({
        ...getInvolved,
        consent: { id: 'c2', text: 'You may keep less.', locale: 'en' },
      }),
    sendForm(_locale, _form, entry) {
      came.push(entry)
      const answer = answers.shift() ?? new Error('Nothing more is expected')
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
    },
  }
  return { posting, came, tokens: () => tokens }
}

function mounted(props: object, posting?: Posting) {
  const wrapper = mountOnSite(
    InvolveForm,
    { place: ask, getInvolved, contact: 'portland@example.org', ...props },
    posting ? { posting } : {},
  )
  document.body.append(wrapper.element)
  return wrapper
}

type Mounted = ReturnType<typeof mounted>

async function sendAfter(wrapper: Mounted, milliseconds = 3_000) {
  await wrapper.get('form').trigger('submit')
  await vi.advanceTimersByTimeAsync(milliseconds)
  await flushPromises()
}

function write(wrapper: Mounted, id: string, text: string) {
  const field = wrapper.get(`#${id}`).element
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = text
  else throw new Error(`${id} is no field`)
}

it('leads to what is kept and how long, and leaves what was typed where it is', () => {
  const link = mounted({}).find('a[href="/privacy"]')
  expect(link.attributes('target')).toBe('_blank')
  expect(link.text()).toBe('Privacy (opens a new tab)')
})

it('names what each field is for, and whether it is needed', () => {
  const wrapper = mounted({})
  const label = wrapper.get('label[for="ask-email"]')
  expect(label.text()).toContain('required')
  expect(wrapper.get('label[for="ask-name"]').text()).toContain('optional')
  const email = wrapper.get('#ask-email')
  expect(email.attributes()).toMatchObject({ type: 'email', autocomplete: 'email', required: '' })
  expect(wrapper.get('#ask-name').attributes('autocomplete')).toBe('name')
  expect(wrapper.find('[role=alert]').exists()).toBe(false)
})

it('says what people agree to, and asks for a tick only where somebody signs up', () => {
  const asking = mounted({})
  expect(asking.text()).toContain(getInvolved.consent.text)
  expect(asking.get('input[name=consent]').attributes()).toMatchObject({
    type: 'hidden',
    value: 'c1',
  })
  const signing = mounted({ place: signUp })
  expect(signing.get('input[name=consent]').attributes('type')).toBe('checkbox')
  const data = mounted({ place: { ...ask, form: 'my-data' } })
  expect(data.find('input[name=consent]').exists()).toBe(false)
})

it('offers letters by a choice of its own where there are some, and never ticks it', async () => {
  const letters = { id: 'l1', text: 'Write me letters.', locale: 'en' } as const
  const offers = { ...getInvolved, letters }
  const box = (props: object) => mounted({ getInvolved: offers, ...props }).find('#ask-letters')
  expect(mounted({}).find('input[name=letters]').exists()).toBe(false)
  expect(box({}).attributes()).toMatchObject({ type: 'checkbox', value: 'l1' })
  expect(box({}).attributes('checked')).toBeUndefined()
  expect(box({ typed: { letters: 'l1' } }).attributes('checked')).toBeDefined()
  // By other words nothing was agreed to.
  expect(box({ typed: { letters: 'l0' } }).attributes('checked')).toBeUndefined()
  const data = mounted({ place: { ...ask, form: 'my-data' }, getInvolved: offers })
  expect(data.find('input[name=letters]').exists()).toBe(false)

  const { posting, came } = door({ kind: 'accepted' })
  const wrapper = mounted({ token: formToken, getInvolved: offers }, posting)
  const { element } = wrapper.get('#ask-letters')
  if (element instanceof HTMLInputElement) element.checked = true
  await sendAfter(wrapper)
  expect(came).toMatchObject([{ letters: 'l1' }])
})

it('says of a form that is offered no more that it is not, and keeps what was typed', async () => {
  const { posting } = door(Object.assign(new Error('There is no such form'), { name: 'NotFound' }))
  const wrapper = mounted({ token: formToken }, posting)
  write(wrapper, 'ask-message', 'Hello')
  await sendAfter(wrapper)
  const said = wrapper.get('[role=alert]').text()
  expect(said).toContain('This form is not available at the moment.')
  expect(said).toContain('portland@example.org')
  expect(wrapper.get<HTMLTextAreaElement>('#ask-message').element.value).toBe('Hello')
})

it('asks the plain question where there is one', () => {
  const question = { text: 'Which day follows Monday?', locale: 'en' }
  const wrapper = mounted({ getInvolved: { ...getInvolved, question } })
  expect(wrapper.get('label[for="ask-answer"]').text()).toContain('Which day follows Monday?')
})

it('gets what it is sent with when somebody begins to write, once', async () => {
  const { posting, came, tokens } = door({ kind: 'accepted' })
  const wrapper = mounted({}, posting)
  expect(tokens()).toBe(0)
  await wrapper.get('#ask-email').trigger('focusin')
  await flushPromises()
  write(wrapper, 'ask-email', 'ana@private.example')
  write(wrapper, 'ask-message', 'Hello')
  await sendAfter(wrapper)
  expect(tokens()).toBe(1)
  expect(came).toEqual([
    { token: 'token 1', email: 'ana@private.example', message: 'Hello', consent: 'c1' },
  ])
})

it('is sent no earlier than it may be', async () => {
  const { posting, came } = door({ kind: 'accepted' })
  const wrapper = mounted({ token: formToken }, posting)
  await sendAfter(wrapper, 1_900)
  expect(came).toEqual([])
  await vi.advanceTimersByTimeAsync(200)
  expect(came).toHaveLength(1)
})

it('is sent once, however often somebody presses', async () => {
  const { posting, came } = door({ kind: 'accepted' })
  const wrapper = mounted({ token: formToken }, posting)
  await wrapper.get('form').trigger('submit')
  await wrapper.get('form').trigger('submit')
  expect(wrapper.get('button').attributes('aria-disabled')).toBe('true')
  await sendAfter(wrapper)
  expect(came).toHaveLength(1)
})

it('takes a new token where its own has run out', async () => {
  const { posting, came } = door({ kind: 'accepted' })
  const wrapper = mounted(
    { token: { ...formToken, expiresAt: '2026-11-24T19:00:00.000Z' } },
    posting,
  )
  await sendAfter(wrapper)
  expect(came[0]?.token).toBe('token 1')
})

it('waits until what it is sent with is open, also by a clock that is days ahead', async () => {
  vi.setSystemTime(Date.parse(formToken.expiresAt) + 24 * 3_600_000)
  const { posting, came } = door({ kind: 'accepted' })
  const wrapper = mounted({}, posting)
  await sendAfter(wrapper, 2_000)
  expect(came).toEqual([])
  await vi.advanceTimersByTimeAsync(1_000)
  expect(came[0]?.token).toBe('token 1')
})

it('says beside each field and on top what is wrong, and keeps what was written', async () => {
  const { posting, came } = door(
    {
      kind: 'refused',
      problems: [
        { field: 'email', problem: 'invalid' },
        { field: 'message', problem: 'missing' },
      ],
      token: { ...formToken, token: 'again' },
    },
    { kind: 'accepted' },
  )
  const wrapper = mounted({ token: formToken }, posting)
  write(wrapper, 'ask-email', 'ana')
  write(wrapper, 'ask-name', 'Ana')
  await sendAfter(wrapper)
  const alert = wrapper.get('[role=alert]')
  expect(document.activeElement).toBe(alert.element)
  expect(alert.text()).toContain('2 things to fix')
  expect(alert.findAll('a').map((link) => link.attributes('href'))).toEqual([
    '#ask-email',
    '#ask-message',
  ])
  const email = wrapper.get('#ask-email')
  expect(email.element).toHaveProperty('value', 'ana')
  expect(wrapper.get('#ask-name').element).toHaveProperty('value', 'Ana')
  expect(email.attributes('aria-invalid')).toBe('true')
  const described = email.attributes('aria-describedby')?.split(' ')[0] ?? ''
  expect(wrapper.get(`#${described}`).text()).toContain('name@example.org')
  await alert.get('a').trigger('click')
  expect(document.activeElement).toBe(email.element)
  await sendAfter(wrapper)
  expect(came[1]).toMatchObject({ token: 'again', email: 'ana' })
})

it('names on top only what is to be put right, as many as it counts', async () => {
  const { posting } = door({
    kind: 'refused',
    problems: [
      { field: 'token', problem: 'too-soon' },
      { field: 'email', problem: 'missing' },
    ],
    token: formToken,
  })
  const wrapper = mounted({ token: formToken }, posting)
  await sendAfter(wrapper)
  const alert = wrapper.get('[role=alert]')
  expect(alert.text()).toContain('One thing to fix')
  expect(alert.findAll('li').map((problem) => problem.text())).toEqual([
    'Enter your email address.',
  ])
})

it('says in the title of the page that nothing was sent, once', async () => {
  document.title = 'Write to us · Portland Branch'
  const wrapper = mounted({ token: formToken }, door().posting)
  await sendAfter(wrapper)
  await sendAfter(wrapper)
  expect(document.title).toBe('Not sent yet: Write to us · Portland Branch')
})

it('shows anew what people agree to when that has changed', async () => {
  const { posting } = door({
    kind: 'refused',
    problems: [{ field: 'consent', problem: 'changed' }],
    token: formToken,
  })
  const wrapper = mounted({ place: signUp, token: formToken }, posting)
  await sendAfter(wrapper)
  expect(wrapper.text()).toContain('You may keep less.')
  expect(wrapper.get('input[name=consent]').attributes('value')).toBe('c2')
})

it.each([
  ['the cms does not answer', new Error('away'), 'portland@example.org'],
  ['too much was sent', { kind: 'busy', seconds: 60 } as const, 'in a few minutes'],
])('keeps what was written where %s', async (_when, answer, text) => {
  const { posting, came } = door(answer, { kind: 'accepted' })
  const wrapper = mounted({ token: formToken }, posting)
  write(wrapper, 'ask-message', 'Hello')
  await sendAfter(wrapper)
  expect(wrapper.get('[role=alert]').text()).toContain(text)
  expect(wrapper.get('#ask-message').element).toHaveProperty('value', 'Hello')
  await sendAfter(wrapper)
  expect(came[1]?.message).toBe('Hello')
})

it('sends to the branch what was for a group that is gone, whatever is refused after that', async () => {
  const { posting } = door(
    {
      kind: 'refused',
      problems: [{ field: 'group', problem: 'unknown' }],
      token: { ...formToken, token: 'again' },
    },
    new Error('away'),
  )
  const place = { ...ask, slug: 'tenants' }
  const wrapper = mounted({ token: formToken, place }, posting)
  expect(wrapper.get('form').attributes('action')).toBe('/get-involved/ask/tenants')
  write(wrapper, 'ask-email', 'ana@example.org')
  await sendAfter(wrapper)
  expect(wrapper.get('form').attributes('action')).toBe('/get-involved/ask')
  await sendAfter(wrapper)
  expect(wrapper.get('form').attributes('action')).toBe('/get-involved/ask')
})

it('folds what nobody has to say to come, unless it was said or is wrong', async () => {
  const attend = { form: 'attend', slug: 'branch-meeting', date: '2026-11-26' } as const
  const isOpen = (wrapper: Mounted) => wrapper.get('.fold').attributes('open') !== undefined
  expect(isOpen(mounted({ place: attend, typed: { accessNeeds: 'A ramp' } }))).toBe(true)

  const refused = { kind: 'refused' as const, problems: [], token: formToken }
  const problem = { field: 'message', problem: 'too-long' } as const
  const { posting } = door({ ...refused, problems: [problem] }, refused)
  const wrapper = mounted({ place: attend, token: formToken }, posting)
  expect(isOpen(wrapper)).toBe(false)
  await sendAfter(wrapper)
  expect(isOpen(wrapper)).toBe(true)
  await sendAfter(wrapper)
  expect(isOpen(wrapper)).toBe(true)
})

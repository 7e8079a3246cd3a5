/** What the schema does not take is refused in our words, whichever way it comes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isType } from '../src/content/types'
import type { ScheduleView } from '../src/schedule/contract'
import { programWith, registerAdministrator, type AdminSession } from './admin'
import { startCms, type Answer, type Cms } from './cms'
import { collection, documentsBy, single, told } from './documents'
import { comeDue } from './planned'

/** What the schema says of a field of which there can be many. */
interface Countable {
  type: string
  repeatable?: boolean
  relation?: string
  max?: unknown
  visible?: boolean
}

let cms: Cms
let admin: AdminSession

beforeAll(async () => {
  cms = await startCms({ example: false })
  admin = await registerAdministrator(cms)
})
afterAll(() => cms.stop())

const { make, publish, announced } = documentsBy(() => admin)

const pages = 'api::page.page'
const meetings = 'api::meeting.meeting'
const positions = 'api::position.position'
const venues = 'api::venue.venue'
const redirects = 'api::redirect.redirect'
const changes = 'api::date-change.date-change'

function create(uid: string, data: object): Promise<Answer> {
  return admin.ask('POST', `${collection}/${uid}`, data)
}

async function inSpanish(ask: () => Promise<void>): Promise<void> {
  const speak = (preferedLanguage: string | null) =>
    cms.strapi.db.query('admin::user').updateMany({ where: {}, data: { preferedLanguage } })
  await speak('es')
  try {
    await ask()
  } finally {
    await speak(null)
  }
}

const online = { attendance: 'online', startTime: '18:00', endTime: '19:00' }
const noFirstDate = 'firstDate: First date: it is empty. Say on which date it is.'

describe('more than a document can hold', () => {
  const heading = { __component: 'sections.upcoming-meetings', count: 4 }
  const many = (count: number) => Array.from({ length: count }, () => heading)

  it('has an end wherever there can be many of something', () => {
    const types = [
      ...Object.values(cms.strapi.contentTypes).filter(({ uid }) => isType('public', uid)),
      ...Object.values(cms.strapi.components),
    ]
    const endless = types.flatMap(({ uid, attributes }) =>
      Object.entries<Countable>(attributes)
        .filter(([, { visible }]) => visible !== false)
        .filter(([, { type, repeatable, relation }]) => {
          return type === 'dynamiczone' || repeatable === true || relation?.endsWith('Many')
        })
        .filter(([, { max }]) => typeof max !== 'number')
        .map(([name]) => `${uid}.${name}`),
    )
    expect(endless).toEqual([])
  })

  it('is refused in a draft, by a person and by a program, and says how many fit', async () => {
    const words =
      'sections: Sections: there are 61, which is too many. Remove some, so that 60 are left.'
    expect(told(await create(pages, { title: 'Long', sections: many(61) }))).toEqual([words])
    const id = await make(pages, { title: 'Long', sections: many(60) })
    const longer = { title: 'Long', sections: many(61) }
    expect(told(await admin.ask('PUT', `${collection}/${pages}/${id}`, longer))).toEqual([words])
    await inSpanish(async () => {
      expect(told(await create(pages, { title: 'Larga', sections: many(61) }))).toEqual([
        'sections: Secciones: hay 61, y son demasiados. Quita algunos, hasta que queden 60.',
      ])
    })

    const program = await programWith(cms)
    const data = { title: 'By a program', sections: many(4000) }
    expect(told(await program.ask('POST', '/api/pages', { data }))).toEqual([
      'sections: Sections: there are 4000, which is too many. Remove some, so that 60 are left.',
    ])
  })

  it('counts what is chosen, too', async () => {
    const topics: { documentId: string }[] = []
    for (let index = 0; index < 31; index++) {
      const data = { name: `Topic ${index}`, slug: `topic-${index}`, locale: 'en' }
      const { documentId } = await cms.strapi.db.query('api::topic.topic').create({ data })
      topics.push({ documentId })
    }
    expect(
      told(await create(positions, { title: 'On everything', topics: { connect: topics } })),
    ).toEqual([
      'topics: Topics: there are 31, which is too many. Remove some, so that 30 are left.',
    ])
  })
})

describe('a draft that lacks what the schema asks', () => {
  it('is refused with all that is wrong, as the panel said before', async () => {
    const id = await make(meetings, { title: 'Some day', ...online, endTime: '17:00' })
    const before = await announced(meetings, id)
    expect(before[0]).toBe(noFirstDate)
    expect(told(await publish(meetings, id))).toEqual(before)
  })

  it('is refused with the places that are empty, however deep', async () => {
    const sections = [
      { __component: 'sections.hero', links: [{ url: 'https://example.org' }] },
      { __component: 'sections.questions', items: [] },
      { __component: 'sections.upcoming-meetings', count: 4 },
    ]
    const id = await make(pages, { sections })
    const wrong = [
      'title: Title: it is empty. Fill it in.',
      'sections.0.title: Sections (1) › Headline: it is empty. Fill it in.',
      'sections.0.links.0.label: Sections: a link that leads to another site, or to a file, has no words. Write what it says: only what is on this site has a title that can take their place.',
      'sections.1.items: Sections (2) › Questions: there is nothing in it. Add at least 1.',
    ]
    expect((await announced(pages, id)).sort()).toEqual([...wrong].sort())
    expect(told(await publish(pages, id)).sort()).toEqual([...wrong].sort())
  })

  it('is refused where only blanks stand, which the schema would take', async () => {
    const id = await make(pages, { title: '  ', slug: 'blank' })
    expect(await announced(pages, id)).toEqual(['title: Title: it is empty. Fill it in.'])
    expect(told(await publish(pages, id))).toEqual(['title: Title: it is empty. Fill it in.'])
  })

  it('names itself among several that are published at once', async () => {
    const good = await make(meetings, { title: 'Dated', ...online, firstDate: '2041-05-01' })
    const bad = await make(meetings, { title: 'Undated', ...online })
    const answer = await admin.ask('POST', `${collection}/${meetings}/actions/bulkPublish`, {
      documentIds: [good, bad],
    })
    expect(told(answer)).toEqual([
      'firstDate: “Undated” – First date: it is empty. Say on which date it is.',
    ])
    expect(await cms.strapi.documents(meetings).count({ status: 'published' })).toBe(0)
  })

  it('leaves the reason in the schedule, in the language of whoever planned it', async () => {
    await inSpanish(async () => {
      const id = await make(meetings, { title: 'Planned', ...online })
      const plan = { publishAt: '2041-05-01T10:00' }
      const planned = await admin.ask('PUT', `/schedule/${meetings}/${id}`, plan)
      expect(planned.status, planned.text).toBe(200)
      await comeDue(cms, id)
      const reason = async () => {
        const answer = await admin.ask('GET', `/schedule/${meetings}/${id}`)
        return (answer.json as ScheduleView).plans[0]?.problem
      }
      await expect.poll(reason).toBe('Primera fecha: el campo está vacío. Escribe en qué fecha es.')
    })
  })

  it('is refused to a program in the same words', async () => {
    const program = await programWith(cms)
    const answer = await program.ask('POST', '/api/meetings', {
      data: { title: 'Sent', ...online },
    })
    expect(told(answer)).toEqual(['firstDate: First date: it is empty. Fill it in.'])
  })
})

describe('what has no drafts is refused when it is saved:', () => {
  const empty = 'it is empty. Fill it in.'
  it.each<[string, object, string[]]>([
    [venues, {}, [`name: Name: ${empty}`]],
    [
      venues,
      { name: 'North of north', latitude: 91, longitude: 'east' },
      [
        'latitude: Latitude: 91 can’t be right. Write a number from -90 to 90.',
        'longitude: Longitude: “east” is not a number. Write it in digits.',
      ],
    ],
    [
      venues,
      { name: 'Steps', access: { stepFree: 'perhaps' } },
      [
        'access.stepFree: Accessibility › Step-free: “perhaps” can’t be chosen here. Choose “yes” or “no”.',
      ],
    ],
    [
      changes,
      { noteLocale: 'en', change: null },
      [
        `originalDate: Date that changes: ${empty}`,
        'change: What happens: nothing is chosen. Choose “cancelled”, “moved”, “other place”, or “as planned”.',
      ],
    ],
    [
      changes,
      { change: 'cancelled', noteLocale: 'en', originalDate: '2036-02-31' },
      [
        'originalDate: Date that changes: “2036-02-31” can’t be read as a date. Choose one in the calendar, or write year, month and day with hyphens.',
      ],
    ],
    [
      changes,
      { change: 'cancelled', noteLocale: 'en', originalDate: 'soon' },
      [
        'originalDate: Date that changes: “soon” can’t be read as a date. Choose one in the calendar, or write year, month and day with hyphens.',
      ],
    ],
    [
      changes,
      {
        change: 'moved',
        noteLocale: 'en',
        originalDate: '2041-05-01',
        newDaysLater: 31,
        note: 'x'.repeat(301),
      },
      [
        'newDaysLater: Ends … days later: 31 can’t be right. Write a number from 0 to 30.',
        'note: Note: with 301 characters it is too long. Shorten it to 300 or fewer.',
      ],
    ],
    [
      redirects,
      { from: 'a', to: '/b', permanent: 'often' },
      ['permanent: For good: it is neither Yes nor No. Choose one of them.'],
    ],
  ])('%s %j', async (uid, data, messages) => {
    expect(told(await create(uid, data)).sort()).toEqual(messages.sort())
  })

  it('the same old address twice', async () => {
    await make(redirects, { from: 'old-page', to: '/', permanent: true })
    expect(told(await create(redirects, { from: 'old-page', to: '/', permanent: true }))).toEqual([
      'from: Old address: “old-page” is used somewhere else already. Change it there, or write something else here.',
    ])
  })

  it('what is in no list, and more than fits', async () => {
    const settings = {
      branchName: 'A branch',
      organizationName: 'An organization',
      timeZone: 'America/Los_Angeles',
    }
    const save = (data: object) =>
      admin.ask('PUT', `${single}/api::site-settings.site-settings`, { ...settings, ...data })
    expect(told(await save({ palette: 'pink' }))[0]).toMatch(
      /^palette: Colors: “pink” can’t be chosen here\. Choose “red”, .*or “our own colors”\.$/,
    )
    expect(told(await save({ contactEmail: 'us' }))).toEqual([
      'contactEmail: Contact email: “us” is not an email address. Correct it, for example to name@example.org, or leave it empty.',
    ])
    expect(told(await save({ announcement: [{ text: 'Come', until: 'later' }] }))).toEqual([
      'announcement.0.until: Announcements (1) › Show until: “later” can’t be read as a date and time. Choose both anew.',
    ])
    const header = Array.from({ length: 8 }, () => ({ label: 'Meetings', builtIn: 'meetings' }))
    expect(
      told(await admin.ask('PUT', `${single}/api::navigation.navigation`, { header })),
    ).toEqual([
      'header: Menu at the top: there are 8, which is too many. Remove some, so that 7 are left.',
    ])
  })

  it('in Spanish, with the labels and choices of the Spanish forms', async () => {
    await inSpanish(async () => {
      expect(told(await create(changes, { change: null, noteLocale: null })).sort()).toEqual([
        'change: Qué pasa: no hay nada elegido. Elige «cancelada», «trasladada», «otro lugar» o «según lo previsto».',
        'noteLocale: Idioma de la nota: no hay nada elegido. Elige «inglés» o «español».',
        'originalDate: Fecha que cambia: el campo está vacío. Escribe algo en él.',
      ])
    })
  })
})

describe('even a draft is refused', () => {
  it('with a text that is too long, a number that is too high, a choice that there is not', async () => {
    expect(
      told(
        await create(meetings, {
          title: 'x'.repeat(121),
          daysLater: 31,
          attendance: 'by post',
          recurrence: { frequency: 'weekly', interval: 1.5 },
        }),
      ).sort(),
    ).toEqual([
      'attendance: How to attend: “by post” can’t be chosen here. Choose “in person”, “online”, or “hybrid”.',
      'daysLater: Ends … days later: 31 can’t be right. Write a number from 0 to 30.',
      'recurrence.interval: Repeats › Every … days, weeks, months or years: 1.5 is not a whole number. Write it without a fraction.',
      'title: Title: with 121 characters it is too long. Shorten it to 120 or fewer.',
    ])
  })

  it('with what is not there: a document, a picture', async () => {
    const venue = { connect: [{ documentId: 'nowhere' }] }
    expect(told(await create(meetings, { title: 'Nowhere', venue }))).toEqual([
      'venue: Place: what was chosen is not there any more. Remove it, or choose again.',
    ])
    expect(told(await create(meetings, { title: 'Unseen', image: 4711 }))).toEqual([
      'image: Picture: what was chosen is not there any more. Remove it, or choose again.',
    ])
  })

  it('with what we have no words for, in Strapi’s behind the field', async () => {
    expect(told(await create(positions, { title: 'Odd', body: [{ type: 'table' }] }))).toEqual([
      expect.stringMatching(/^body: Text: it can’t be kept like this \(.+\)\. Correct it\.$/),
    ])
  })
})

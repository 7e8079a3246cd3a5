import * as v from 'valibot'
import type { Office, Person, PersonList, PersonSummary } from 'cms/contract'
import {
  day,
  equal,
  image,
  locale,
  optionalText,
  richText,
  text,
  translated,
} from '../../cms/schemas'

const office = equal<Office>()(v.object({ title: text, from: day, locale }))
const personFacts = {
  slug: text,
  title: text,
  pronouns: optionalText,
  offices: v.array(office),
  image: v.nullable(image),
  locale,
}
export const personSummary = equal<PersonSummary>()(v.object(personFacts))
export const personList = equal<PersonList>()(v.object({ data: v.array(personSummary) }))
export const person = equal<Person>()(
  v.object({
    ...personFacts,
    groups: v.array(v.object({ slug: text, title: text, locale })),
    body: richText,
    ...translated,
  }),
)

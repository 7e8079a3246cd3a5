import * as v from 'valibot'
import type { ChosenPerson, Office, Person, PersonList, PersonSummary } from 'cms/contract'
import {
  day,
  equal,
  groupName,
  image,
  locale,
  occurrence,
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
  // Nothing is said of it in what was kept before lists had a sentence.
  lead: v.optional(optionalText, null),
  image: v.nullable(image),
  locale,
}
export const personSummary = equal<PersonSummary>()(v.object(personFacts))
export const chosenPerson = equal<ChosenPerson>()(v.object({ ...personFacts, text: optionalText }))
export const personList = equal<PersonList>()(v.object({ data: v.array(personSummary) }))
export const person = equal<Person>()(
  v.object({
    ...personFacts,
    // Nothing is said of it in what was kept before people were written to.
    takesMessages: v.optional(v.boolean(), false),
    groups: v.array(groupName),
    // Nor of where they speak.
    talks: v.optional(v.array(occurrence), []),
    body: richText,
    ...translated,
  }),
)

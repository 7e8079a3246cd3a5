import * as v from 'valibot'
import type { ChosenGroup, Group, GroupKind, GroupList, GroupSummary } from 'cms/contract'
import {
  equal,
  image,
  locale,
  occurrence,
  optionalText,
  richText,
  text,
  topic,
  translated,
} from '../../cms/schemas'
import { paperSummary } from '../documents/answers'
import { articleSummary } from '../news/answers'
import { personSummary } from '../people/answers'

const groupKind = equal<GroupKind>()(v.picklist(['committee', 'workingGroup', 'local', 'caucus']))
const groupFacts = {
  slug: text,
  kind: groupKind,
  title: text,
  lead: optionalText,
  topics: v.array(topic),
  locale,
}
const groupSummary = equal<GroupSummary>()(v.object(groupFacts))
export const chosenGroup = equal<ChosenGroup>()(
  v.object({ ...groupFacts, next: v.nullable(occurrence) }),
)
export const groupList = equal<GroupList>()(
  v.object({
    // An older cms does not tell when they meet.
    data: v.array(v.object({ ...groupFacts, next: v.optional(v.nullable(occurrence), null) })),
  }),
)
export const group = equal<Group>()(
  v.object({
    ...groupFacts,
    body: richText,
    image: v.nullable(image),
    joining: optionalText,
    dates: v.array(occurrence),
    articles: v.array(articleSummary),
    people: v.array(personSummary),
    papers: v.array(paperSummary),
    previous: v.nullable(groupSummary),
    next: v.nullable(groupSummary),
    ...translated,
  }),
)

import { describeItem } from '../../description'
import { localDateInWords } from '../../time/dates'
import { describeTitled } from '../describeTitled'
import type { ShownCollection } from '../shownCollection'

export const documents: ShownCollection<'documents'> = {
  documents: { describe: describeTitled('documents') },
  paper: {
    describe(paper, locale) {
      const { title, lead, version, day } = paper
      const isOlder = version && version.day !== day
      return describeItem(
        {
          ...paper,
          title: isOlder ? `${title}, ${localDateInWords(version.day, locale)}` : title,
          body: version?.body ?? [],
          image: null,
        },
        lead,
      )
    },
  },
}

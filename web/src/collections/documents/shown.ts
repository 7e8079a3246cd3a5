import { describeItem, describeList } from '../../description'
import { localDateInWords } from '../../time/dates'
import type { ShownCollection } from '../shownCollection'

export const documents: ShownCollection<'documents'> = {
  documents: {
    describe: (data) => describeList(data.page, data, 'documents'),
  },
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

/** What is said where somebody is invited. */
export const en = {
  link: 'The link',
  copy: 'Copy the link',
  copied: 'The link is copied.',
  copyByHand: 'Copy this link.',
  /** By role: what whoever has them may do. */
  may: {
    administrator:
      'Everything that an Editor may, lets people in and gives them roles, and sets up the site. Two people should have it.',
    editor:
      'Edits and publishes everything that visitors see, and reads and answers what people write.',
    contributor:
      'Writes drafts of pages, meetings, positions and whatever else has drafts, and adds pictures; an Editor publishes them.',
  },
}

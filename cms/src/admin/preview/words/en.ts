/** What is said of links to drafts. */
export const en = {
  title: 'Link to the draft',
  hint: 'Whoever has the link sees the draft as it is saved, on the site. It works for one day.',
  copy: 'Copy link to the draft',
  copied: 'The link is copied. It works for one day.',
  copyByHand: 'Copy this link. It works for one day.',
  failed: 'The link could not be made. Check your connection and try again.',
  link: 'The link',
  takeBack: 'End all links',
  takenBack:
    'All links to this draft and its versions that were made so far open nothing any more, in either language.',
  notTakenBack: 'The links could not be ended. Check your connection and try again.',
}

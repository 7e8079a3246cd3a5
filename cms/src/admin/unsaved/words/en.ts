/** What is said of what was typed and not saved. */
export const en = {
  title: 'Not saved',
  found: (when: string) => `What you typed on ${when} was never saved. This browser kept it.`,
  toast:
    'Something you typed here was never saved. You can bring it back beside the form, on a phone under “More”.',
  bringBack: 'Bring back',
  throwAway: 'Discard',
}

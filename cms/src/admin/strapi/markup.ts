/** What Strapi draws before “File upload” and before “File upload from URL” in a menu. */
export const drawings = {
  files: 'm13.687 4.146-2.5-2.5',
  link: 'M17.046 23.441a1.5',
} as const

const drawn = (path: string) => `path[d^='${path}']`

/**
 * Pieces of Strapi's pages, as CSS finds them. Its own class names are made anew with each release, so
 * roles and names tell them.
 */
export const markup = {
  /** Only who chooses a first password is asked by a checkbox whether Strapi may write to them. */
  newsletter: `form:has([name='confirmPassword']) div:has(> [role='checkbox'])`,
  /** In the menu by which the media library takes new files. */
  uploadFromAddress: `[role='menu']:has(${drawn(drawings.files)}) [role='menuitem']:has(${drawn(drawings.link)})`,
  /** In the dialog by which a field takes new files. */
  uploadFromAddressTab: `[role='dialog'] [role='tab'][id$='-trigger-url']`,
  /** In the dialog in which one chooses among files: by which it makes new ones and folders. */
  makersAmongFiles: `[role='dialog'] [role='tablist']:has([id$='-trigger-browse']) + div`,
  /** In the same dialog: what is as wide as what is in it, instead of as the dialog. */
  listOfFiles: `[role='dialog'] [data-radix-scroll-area-viewport] > div`,
  /** In the form for a link in a text: how it opens, and what it tells others. */
  linkOptions: `div:has(> div > div > input:is([name='rel'], [name='target']))`,
  /** In the same form: where it leads. */
  linkAddress: `[role='dialog'] input[name='url']:not([type='url'])`,
  /** A help line of ours behind the label of a field that holds fields. */
  helpBesideLabel: '[data-beside-label]',
  /** A day and a time that are chosen together. */
  dayAndTime: `[role='group']:has(> div > div > input[role='combobox'][inputmode='numeric'])`,
  /** In the form for a link in a text: all of it. */
  linkForm: `[data-radix-popper-content-wrapper]:has(input[name='url']:not([type='url']))`,
  /** What is chosen in a field for other documents: a row of a list. */
  chosenDocument: `ol > li[aria-describedby]`,
  /** What can be chosen in a field, while it is open. */
  option: `[role='listbox'] [role='option']`,
  /** All that can be chosen there. */
  options: `[role='listbox'][data-side]`,
  /** What is chosen of it, in the field. */
  chosenOption: `main [role='combobox'][aria-autocomplete='none'] > span > span`,
  /** A part of a form that opens: its name. */
  partName: `h3[data-orientation] > button[aria-expanded] span`,
  /** In a form: the head of a section of a page, with its name first and what can be done with it last. */
  sectionHead: `h3[data-orientation]:has(> span > [aria-haspopup='menu'])`,
  /** What somebody fills in or presses on a page; bars lie over its upper and lower end. */
  reached: `main :is(input, textarea, button, [role='combobox'], [contenteditable='true'])`,
  /** On a narrow screen: what saves and publishes a form, below it; `vite/pages.ts` marks it. */
  formActions: '[data-form-actions]',
  /** A line of ours above these, which leads on. */
  formBar: '[data-form-bar]',
  /** What stands beside a form, or below its buttons on a narrow screen; `vite/pages.ts` marks each. */
  panel: '[data-panel]',
  /** What a section of a page can be, to choose from; `vite/pages.ts` marks each. */
  sectionKind: 'button[data-section-kind]',
  /** A button with words where there is little room: Strapi makes all of them as high as one line. */
  wordyButton: `:is([data-panel], [role='alertdialog'], main [role='group'][aria-label]) button:not([role]):has(> span)`,
  /** What appears while something has the focus. */
  tooltip: `[data-radix-popper-content-wrapper]:has(> div > [role='tooltip'])`,
  /** Where messages appear one after the other. */
  messages: '[data-sonner-toaster]',
  /** One of them. */
  message: '[data-sonner-toast]',
  /** The bar of the admin on a narrow screen. */
  menuBar: 'nav:has(> div > ul > li > span > a[aria-label])',
  /** In the bar of the admin: what opens a part of it, a symbol alone. */
  menuSymbol: 'nav > div > ul > li > span > a[aria-label]',
  /** A list of documents. */
  list: `table[role='grid']`,
  /** A list of documents whose cells know what their columns are called; `vite/pages.ts` tells them. */
  namedList: `table[role='grid']:has(td[data-column])`,
  /** In such a list: a cell that shows something of the document. */
  cell: 'td[data-column]',
  /** In such a list: a heading by which it is sorted; `vite/pages.ts` marks it. */
  sorting: 'th[data-sorts]',
  /** In a list: what stands in a cell, cut off after one line. */
  cutText: 'td > :is(a, span)',
  /** In a list: the button of a cell that holds several documents. */
  several: `td > button[aria-haspopup='menu']`,
  /** In a list: the cell with the menu of a row. */
  rowMenu: 'td:last-child:has(> button:only-child)',
  /** In the list of accounts: the cell with the buttons of a row. */
  rowButtons: 'td:last-child:not([data-column]):has(> div > :is(a, button))',
  /** In a list: the cells by which rows are chosen. */
  choosing: `:is(th, td):first-child:has([role='checkbox'])`,
  /** In a list: whether something is published. */
  state: `td [role='status']`,
} as const

/**
 * How high a menu can be where it is opened. Left alone it is so low that its last item is cut through,
 * and nothing shows that it scrolls.
 */
export const roomForMenu = 'calc(var(--radix-dropdown-menu-content-available-height) - 1.6rem)'

/** Adds rules of ours behind Strapi's, for what it offers no other way to change. */
export function addStyle(rules: string): void {
  const style = document.createElement('style')
  style.textContent = rules
  document.head.append(style)
}

/** Takes a piece of Strapi's pages out of sight, and out of reach. */
export function hide(piece: string): void {
  addStyle(`${piece} { display: none }`)
}

import { field, type Form } from './form'
import { getInvolvedDocuments } from './getInvolved'

const slugHelp =
  'The last part of the address. Leave it empty: it is made from the title. If you change it later, the old address leads on to the new one.'

/** The forms of the content types, by uid. */
export const documentForms: Record<string, Form> = {
  ...getInvolvedDocuments,
  'api::page.page': {
    mainField: 'title',
    list: ['title', 'updatedAt'],
    sort: { by: 'title', order: 'ASC' },
    rows: [
      [field('title', 'Title', 'Stands large at the top, and in search results.', 'What We Do')],
      [
        field(
          'lead',
          'Opening sentence',
          'What the page is about. A page that begins with an “Opening” section shows that instead, and this in lists.',
        ),
      ],
      [field('sections', 'Sections', 'The page itself: add text, pictures, meetings, questions …')],
      [
        field('slug', 'Address', slugHelp),
        field('parent', 'Page above', 'Leave empty for a page at the top.'),
      ],
      [
        field(
          'description',
          'Description for search and sharing',
          'One or two sentences. Empty: the opening sentence is used.',
        ),
        field('shareImage', 'Picture for shared links', 'Empty: the picture of the site settings.'),
      ],
    ],
  },
  'api::meeting.meeting': {
    mainField: 'title',
    list: ['title', 'planStatus', 'venue', 'firstDate'],
    sort: { by: 'firstDate', order: 'DESC' },
    rows: [
      [field('title', 'Title', 'What people will call it.', 'Weekly branch meeting')],
      [
        field('firstDate', 'First date', 'The date, or the first one of a series.'),
        field('allDay', 'All day', 'For camps and whole days; the times then do not count.'),
      ],
      [
        field('startTime', 'Starts at', 'On the clock at the place, in 24 hours.', '19:00'),
        field('endTime', 'Ends at', 'On the clock at the place, in 24 hours.', '21:00'),
        field(
          'daysLater',
          'Ends … days later',
          '0: on the same day. 1: on the next day, also for a night that passes midnight.',
        ),
      ],
      [field('recurrence', 'Repeats (leave empty for one date)')],
      [field('phases', 'From a date on: other days, times or place')],
      [
        field('attendance', 'How to attend', 'In person, online, or both (hybrid).'),
        field('venue', 'Place', 'Choose a venue; new ones are made under “Venues”.'),
      ],
      [
        field(
          'joinLink',
          'Link to join online',
          'Kept here for you, and never shown on the site.',
          'https://…',
        ),
        field(
          'organizerEmail',
          'E-mail of whoever organizes it',
          'Is asked before each date whether it takes place; never shown on the site.',
        ),
      ],
      [field('summary', 'Summary', 'One or two sentences for lists and shared links.')],
      [field('body', 'Text', 'What will happen, who speaks, what to read.')],
      [field('access', 'Access (what is empty is taken from the venue)')],
      [field('accessTexts', 'Access in words')],
      [field('readings', 'To read before')],
      [
        field('topics', 'Topics', 'Visitors can list meetings by topic.'),
        field('image', 'Picture'),
      ],
      [
        field(
          'planStatus',
          'Status of the whole meeting',
          'Cancelled or postponed here means all its dates. For one date use “Date changes”; a series that ends gets an “Until”.',
        ),
        field('statusNote', 'Note on the status', 'Why, and what happens instead.'),
      ],
      [
        field('slug', 'Address', `${slugHelp} The English one counts in every language.`),
        field(
          'timeZone',
          'Time zone',
          'Only if it differs from the site’s, as a name of the IANA list.',
          'America/Los_Angeles',
        ),
      ],
    ],
  },
  'api::date-change.date-change': {
    mainField: 'originalDate',
    list: ['meeting', 'originalDate', 'change', 'note'],
    sort: { by: 'originalDate', order: 'DESC' },
    rows: [
      [
        field('meeting', 'Meeting', 'The one whose date changes.'),
        field(
          'originalDate',
          'Date that changes',
          'As planned, even if it moves; the meeting’s page lists its dates.',
        ),
      ],
      [
        field(
          'change',
          'What happens',
          'Moved: fill in what is new. Other venue: choose the new place. Visitors see it as soon as you save.',
        ),
      ],
      [
        field('newDate', 'New date', 'Only if it is moved. Empty: the same day.'),
        field('newStartTime', 'New start', 'Only if it is moved. Empty: as always.', '19:00'),
      ],
      [
        field('newEndTime', 'New end', 'Empty: it lasts as long as always.', '21:00'),
        field(
          'newDaysLater',
          'Ends … days later',
          '1: on the next day, also for a night that passes midnight. Empty: as always.',
        ),
      ],
      [
        field(
          'newVenue',
          'New place',
          'Only if it is held elsewhere; a moved date may have one, too.',
        ),
      ],
      [
        field('note', 'Note', 'One sentence for visitors: why, and what to do.'),
        field(
          'noteLocale',
          'Language of the note',
          'The one you write it in; readers of the other are told.',
        ),
      ],
    ],
  },
  'api::venue.venue': {
    mainField: 'name',
    list: ['name', 'streetAddress', 'city'],
    sort: { by: 'name', order: 'ASC' },
    rows: [
      [
        field(
          'name',
          'Name',
          'Building and room, as people know it.',
          'Smith Memorial Student Union, room 238',
        ),
      ],
      [
        field('streetAddress', 'Street and number', '', '1825 SW Broadway'),
        field('city', 'City', '', 'Portland'),
      ],
      [field('directions', 'How to get there', 'Entrance, floor, nearest stop.')],
      [
        field(
          'access',
          'Access',
          'Holds for every meeting here, unless the meeting says otherwise.',
        ),
      ],
      [
        field('latitude', 'Latitude', 'For the map link; may stay empty.', '45.5118'),
        field('longitude', 'Longitude', '', '-122.6845'),
      ],
    ],
  },
  'api::position.position': {
    mainField: 'title',
    list: ['title', 'order', 'adoptedOn'],
    sort: { by: 'order', order: 'ASC' },
    rows: [
      [field('title', 'Title', 'What you stand for, in a few words.', 'Against war')],
      [field('summary', 'Summary', 'The position in one or two sentences.')],
      [field('body', 'Text', 'The reasons.')],
      [
        field('order', 'Order', 'Lower numbers come first. Leave gaps: 10, 20, 30.'),
        field('topics', 'Topics', 'Meetings on the same topic are listed beside it.'),
      ],
      [
        field('adoptedOn', 'Adopted on'),
        field('adoptedAt', 'Adopted at', 'The meeting that decided it.'),
      ],
      [
        field(
          'supersedes',
          'Replaces',
          'The older position; it leaves the list and stays as history.',
        ),
        field('image', 'Picture'),
      ],
      [field('slug', 'Address', slugHelp)],
    ],
  },
  'api::topic.topic': {
    mainField: 'name',
    list: ['name', 'slug'],
    sort: { by: 'name', order: 'ASC' },
    rows: [
      [
        field(
          'name',
          'Name',
          'Short: it stands beside meetings and positions.',
          'A livable planet',
        ),
        field('slug', 'Address', 'Leave it empty: it is made from the name.'),
      ],
      [field('description', 'Description')],
    ],
  },
  'api::site-settings.site-settings': {
    mainField: 'branchName',
    rows: [
      [
        field('branchName', 'Name of the branch', 'Stands at the top of every page.'),
        field('organizationName', 'Name of the organization'),
      ],
      [field('tagline', 'Motto', 'A few words under the name.')],
      [
        field(
          'announcement',
          'Announcement',
          'A bar above every page. Say until when, so that it goes away by itself.',
        ),
      ],
      [
        field('homePage', 'Home page', 'The page that visitors see first.'),
        field(
          'meetingsPage',
          'Page for “Meetings”',
          'Its title and sections stand around the list of meetings.',
        ),
      ],
      [
        field(
          'positionsPage',
          'Page for “Positions”',
          'Its title and sections stand around the list of positions.',
        ),
        field('getInvolvedPage', 'Page for “Get involved”'),
      ],
      [
        field('contactEmail', 'Contact e-mail', 'Shown on every page.'),
        field('timeZone', 'Time zone', 'A name of the IANA list.', 'America/Los_Angeles'),
      ],
      [
        field('palette', 'Signal colour', 'The one colour that is spent on what matters.'),
        field('shareImage', 'Picture for shared links', 'For pages that have none of their own.'),
      ],
      [field('socialLinks', 'Elsewhere', 'Plain links; nothing of them is loaded into the site.')],
      [field('footerText', 'Text at the bottom')],
    ],
  },
  'api::navigation.navigation': {
    mainField: 'id',
    rows: [
      [field('header', 'Menu at the top', 'At most seven; four read best on a phone.')],
      [field('footer', 'Links at the bottom')],
    ],
  },
  'api::redirect.redirect': {
    mainField: 'from',
    list: ['from', 'to', 'page', 'permanent'],
    sort: { by: 'from', order: 'ASC' },
    rows: [
      [
        field('from', 'Old address', 'Without the site’s name and first slash.', 'old-page'),
        field('permanent', 'For good', 'Search engines then forget the old address.'),
      ],
      [
        field('page', 'New page', 'Or fill in an address beside it.'),
        field(
          'to',
          'New address',
          'On the site with its first slash, or a whole web address.',
          '/meetings',
        ),
      ],
    ],
  },
}

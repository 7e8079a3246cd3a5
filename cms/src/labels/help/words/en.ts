import { placeholders, type EditedKind } from '../../../mailTexts'

const onlyInHelp =
  'Choose the language that you write in where this has no version in the site’s first language. It is found all over the site, with a note of its language.'

const slugHelp =
  'The last part of the address. Leave it empty: it is made from the title. If you change it later, the old address leads on to the new one.'

const mail = (kind: EditedKind, when: string) =>
  `${when} Filled in where you write them in braces: ${placeholders[kind].join(', ')}.`

/** What explains the fields of the admin's forms, by the short name of their type or the uid of their component. */
export const en = {
  /** What stands under a field, where there is something to say. */
  help: {
    interest: {
      name: 'What people check when they sign up.',
      order: 'Lower numbers come first. Leave gaps: 10, 20, 30.',
    },
    'get-involved': {
      consentText:
        'Shown beside the box that they check, and kept with what they send. Empty: our own words.',
      lettersOn:
        'Forms then offer your letters, and nobody gets one who has not asked for it and confirmed their address. Off: there is nothing of letters anywhere.',
      lettersConsent:
        'Shown beside a box of its own that they check for letters, and kept with it. Empty: our own words.',
      newEntriesMail:
        'To the contact address. each: at once. daily: one a day with all of them. none: look here.',
      confirmationDays:
        'Whoever organizes a meeting is asked by mail whether a date takes place; the site says so while nobody has answered. 0: never.',
      reminderHours: 'To those who asked to be reminded.',
      joinLinkHours: 'To those who said that they will be there.',
      confirmMail: mail('confirm', 'After each form: nothing counts before it is confirmed.'),
      welcomeMail: mail('welcome', 'After somebody confirmed a sign-up or reminders.'),
      attendingMail: mail('attending', 'After somebody confirmed it; with the calendar file.'),
      attendingAllMail: mail(
        'attendingAll',
        'After somebody confirmed that they come to all dates.',
      ),
      waitingMail: mail('waiting', 'After somebody confirmed for a date that is full.'),
      movedUpMail: mail(
        'movedUp',
        'When a place is free for the first of those who wait; with the calendar file.',
      ),
      joinLinkMail: mail('joinLink', 'Shortly before an online or hybrid date.'),
      lettersQuestionMail: mail(
        'lettersQuestion',
        'To those who signed up before you wrote letters, once, when you ask them.',
      ),
      reminderMail: mail('reminder', 'Before a date.'),
      myDataMail: mail('myData', 'To whoever asks what is held about them.'),
      dateCancelledMail: mail('dateCancelled', 'To those who wanted to come or be reminded.'),
      dateMovedMail: mail('dateMoved', 'To those who wanted to come or be reminded.'),
      newEntriesText: mail('newEntries', 'To you; it never holds what people wrote.'),
      dateQuestionMail: mail('dateQuestion', 'To whoever organizes the meeting.'),
      messageDays: 'The privacy page says the same.',
      asksQuestion:
        'Only while programs fill in the forms: it is one more thing that people have to do.',
      question: 'Something that everybody here knows.',
      answers: 'With commas between them; case does not count.',
      mailsPerAddressAndDay: 'So that nobody is flooded through our forms.',
      mailsPerMinute: 'What your mail provider allows.',
      mailsPerHour:
        'What your mail provider allows in any hour. Letters leave a tenth of it to other mail. Empty: no limit.',
      mailsPerDay:
        'What your mail provider allows in any 24 hours. Letters leave a tenth of it to other mail. Empty: no limit.',
    },
    page: {
      title: 'Shown large at the top, and in search results.',
      onlyIn: onlyInHelp,
      lead: 'What the page is about. A page that begins with an “Opening” section shows that instead, and this in lists.',
      sections: 'The page itself: add text, pictures, meetings, questions …',
      slug: slugHelp,
      parent: 'Leave empty for a page at the top.',
      description: 'One or two sentences. Empty: the opening sentence is used.',
      shareImage: 'Empty: the site draws one with the title. PNG or JPEG, at most 300 kB.',
    },
    meeting: {
      title: 'What people will call it.',
      onlyIn: onlyInHelp,
      firstDate: 'The date, or the first one of a series.',
      allDay: 'For camps and whole days; the times then do not count.',
      startTime: 'On the clock at the place: “6:30 pm” or “18:30”.',
      endTime: 'On the clock at the place: “6:30 pm” or “18:30”.',
      daysLater: '0: on the same day. 1: on the next day, also for a night that passes midnight.',
      attendance: 'In person, online, or both (hybrid).',
      venue: 'Choose a place. For a new one type its name, then choose “Make a new one”.',
      places:
        'Empty: as many as want to. When it is full, whoever confirms by mail goes on a waiting list and moves up by themselves when a place is free.',
      joinLink: 'Kept here for you, and never shown on the site.',
      organizerEmail: 'Is asked before each date whether it takes place; never shown on the site.',
      summary: 'One or two sentences for lists and shared links.',
      body: 'What will happen, who speaks, what to read.',
      topics: 'Visitors can list meetings by topic.',
      planStatus:
        'Cancelled or postponed here means all its dates that are not over. For one date use “Date changes”; a series that ends gets an “Until”.',
      statusNote: 'Why, and what happens instead.',
      slug: `${slugHelp} The English one counts in every language.`,
      timeZone: 'Only if it differs from the site’s, as a name of the IANA list.',
      groups: 'Whose meeting it is: it is shown on their pages, and in their calendars.',
    },
    'date-change': {
      meeting: 'The one whose date changes.',
      originalDate: 'As planned, even if it moves; the meeting’s page lists its dates.',
      change:
        'Moved: fill in what is new. Other place: choose the new place. As planned: it takes place, even if the place is closed. Visitors see it as soon as you save.',
      newDate: 'Only if it is moved. Empty: the same day.',
      newStartTime: 'Only if it is moved. Empty: as always.',
      newEndTime: 'Empty: it lasts as long as always.',
      newDaysLater: '1: on the next day, also for a night that passes midnight. Empty: as always.',
      newVenue: 'Only if it is held elsewhere; a moved date may have one, too.',
      note: 'One sentence for visitors: why, and what to do.',
      noteLocale: 'The one you write it in.',
      otherNotes: 'The same for who reads another language; without it they read the note above.',
    },
    closure: {
      venue: 'The one that is closed. Its own form has a panel that also shows the dates there.',
      lastDay: 'The same as the first for a single day.',
      dates:
        'All dates there, also of meetings that are made later. What was said of one date alone stays. Visitors see it as soon as you save.',
      newVenue: 'Only if the dates are held elsewhere.',
      note: 'One sentence for visitors: why, and what to do.',
      noteLocale: 'The one you write it in.',
      otherNotes: 'The same for who reads another language; without it they read the note above.',
    },
    'special-date': {
      meeting: 'The one whose date has something of its own.',
      originalDate: 'As planned, even if it was moved; the meeting’s page lists its dates.',
      title: 'What this date is about, shown after the title of the meeting. Empty: only that.',
      onlyIn: onlyInHelp,
      speakers: 'Their names appear in lists, shared links and calendars, too.',
      summary: 'One or two sentences for lists and shared links. Empty: the meeting’s.',
      body: 'Shown above the text of the meeting, which stays.',
      agenda: 'Only if there are several things: what happens when, and where.',
      readings: 'For this date; shown instead of the meeting’s.',
      image: 'Empty: the picture of the meeting.',
      places: 'Empty: the meeting’s number.',
    },
    venue: {
      name: 'Building and room, as people know it.',
      shortName: 'For rows of lists, where there is room for two words. Empty: its name.',
      directions: 'Entrance, floor, nearest stop.',
      access: 'Holds for every meeting here, unless the meeting says otherwise.',
      latitude: 'For the map link; may stay empty.',
    },
    position: {
      title: 'What you stand for, in a few words.',
      onlyIn: onlyInHelp,
      summary: 'The position in one or two sentences.',
      body: 'The reasons.',
      order: 'Lower numbers come first. Leave gaps: 10, 20, 30.',
      topics: 'Meetings on the same topic are listed beside it.',
      adoptedAt: 'The meeting that decided it.',
      supersedes: 'The older position; it leaves the list and stays as history.',
      slug: slugHelp,
    },
    article: {
      title: 'What it is about, in a few words.',
      onlyIn: onlyInHelp,
      kind: 'A statement says what you think, a report what happened, an announcement what is to come.',
      appearedOn: 'It is shown above the text and puts the list in order. Empty: today.',
      lead: 'The most important thing in one or two sentences.',
      topics: 'Sections of pages can show the news of one topic.',
      meeting: 'Choose what this is about: a link to it is shown below the text.',
      group: 'The group that wrote it. Without group and person: the branch.',
      person: 'Who wrote it: named as long as the site shows them.',
      continues: 'The part before this one: the parts then lead to each other.',
      slug: slugHelp,
    },
    paper: {
      course:
        'Of a study unit: the document of the kind “course” to which it belongs. The units then lead to each other.',
      part: '1 for the first unit. Leave none out.',
      readings: 'What people read before they come, beside the text of this document.',
      questions: 'A numbered list reads best.',
      discussedOn:
        'The day of the meeting under “More about it”: that date is called by this title, and leads here.',
      group: 'The group whose document it is. Empty: the branch’s.',
      title: 'What it is called: “Bylaws”, “Minutes of the March meeting”.',
      onlyIn: onlyInHelp,
      kind: 'Visitors can list the documents of one kind.',
      lead: 'What it is about, in one or two sentences.',
      versions:
        'The file, mostly a PDF, goes into a version, or the text does. Each keeps an address of its own; the newest is at that of the document.',
      meeting: 'At which it was adopted, or whose minutes it has.',
      slug: slugHelp,
    },
    group: {
      title: 'The name of the group.',
      onlyIn: onlyInHelp,
      kind: 'Visitors read it above the name.',
      lead: 'What the group does, in one or two sentences.',
      joining: 'Where and when to come, or what to write. Leave out private addresses and numbers.',
      slug: `${slugHelp} The English one counts in every language.`,
    },
    person: {
      groups: 'The groups to which they belong: they are shown on the pages of these.',
      title: 'As they want to be called here, the same in each language.',
      onlyIn: onlyInHelp,
      pronouns: 'If they want to give them: “she/her”.',
      takesMessages:
        'Whether visitors can write to them by a form: it comes to Sign-ups and messages, and shows no address.',
      consentOn:
        'The day on which they agreed. Without it nobody is shown; the site itself never shows it.',
      offices:
        'What they do for the branch, and from when until when. Whoever holds one today comes first in the list.',
      body: 'A few sentences.',
      image: 'Only one that they agreed to.',
      order: 'Lower numbers come first. Leave gaps: 10, 20, 30. Empty: by name.',
      slug: 'The last part of the address. Leave it empty: it is made from the name. If you change it later, the old address leads on to the new one.',
    },
    circular: {
      title: 'The subject of the letter. What else it said stays as it was sent.',
      onlyIn: onlyInHelp,
      sentOn: 'The day under which it is listed.',
      slug: slugHelp,
    },
    topic: {
      name: 'Short: it is shown beside what it is about.',
      slug: 'Leave it empty: it is made from the name.',
    },
    'site-settings': {
      branchName: 'Shown at the top of every page.',
      tagline: 'A few words under the name.',
      announcement:
        'Bars above every page, the most important first. Say until when, so that each goes away by itself.',
      homePage: 'The page that visitors see first.',
      meetingsPage: 'Its title and sections are shown around the list of meetings.',
      positionsPage: 'Its title and sections are shown around the list of positions.',
      newsPage: 'Its title and sections are shown around the list of news.',
      documentsPage: 'Its title and sections are shown around the list of documents.',
      groupsPage: 'Its title and sections are shown around the list of groups.',
      peoplePage: 'Its title and sections are shown around the list of people.',
      lettersPage: 'Its title and sections are shown around the list of letters.',
      contactEmail: 'Shown on every page.',
      timeZone: 'A name of the IANA list.',
      palette: 'One of ours, or colors of your own.',
      ownColor: 'For what matters: the next meeting, buttons, links.',
      ownAccent: 'The background of the announcement, the menu and the foot. May stay empty.',
      logo: 'PNG or plain SVG. Shown at the top of every page.',
      logoSaysName: 'Then the name is not shown beside it; it is read out all the same.',
      shareImage: 'For pages without their own. Empty: one is drawn. PNG or JPEG, at most 300 kB.',
      embedPage: 'In a frame, without a script: /embed/meetings.',
      embedData: 'As data, for programs: /embed/meetings.json.',
      keepsNothingOffline:
        'Then no page opens without a connection, and what phones have goes at their next visit.',
      socialLinks: 'Plain links; nothing of them is loaded into the site.',
    },
    navigation: {
      header:
        'At most seven; four read best on a phone. Made in the first language, it is so in the others.',
    },
    redirect: {
      from: 'Without the site’s name and first slash.',
      permanent: 'Search engines then forget the old address.',
      page: 'Or fill in an address beside it.',
      to: 'On the site with its first slash, or a whole web address.',
    },
    'sections.sign-up': {
      title: 'What people sign up for.',
      text: 'Why, in one or two sentences.',
    },
    'shared.link': {
      label:
        'Say where it leads, not “click here”. Empty: the title of what it leads to on this site. In a menu they are for this language only.',
      page: 'Fill in only one: this page, a part of the site, or an address.',
      builtIn:
        'In place of a page: meetings, positions, news, documents, groups, people, letters or get involved. What there is nothing of yet shows in a menu once there is something.',
      url: 'In place of a page: with https://, or /… on the site.',
    },
    'shared.announcement': {
      text: 'One short sentence.',
      from: 'Empty: at once.',
      until: 'It disappears by itself then.',
    },
    'shared.question': {
      question: 'As a visitor would ask it.',
    },
    'person.office': {
      title: 'As it is shown under the name: “Treasurer”.',
      until: 'Its last day: after it the site doesn’t show it any more. Empty: it goes on.',
    },
    'sections.hero': {
      title: 'Few words, large letters.',
      text: 'Who you are, in one or two sentences.',
      links: 'The first is the most important one.',
    },
    'sections.upcoming-meetings': {
      title: 'Empty: “Upcoming meetings”.',
      topic: 'Empty: all.',
      group: 'Empty: all.',
    },
    'sections.positions': {
      title: 'Empty: “Where we stand”.',
      topic: 'If you show them by topic.',
      chosen: 'If you choose them yourself; in this order.',
    },
    'sections.news': {
      title: 'Empty: “News”.',
      topic: 'Empty: all.',
      group: 'Empty: all.',
    },
    'sections.people': {
      chosen: 'In this order. Whoever is not shown on the site is left out here, too.',
    },
    'shared.person-choice': {
      text: 'In one sentence, such as “Ask me about childcare”. May stay empty.',
    },
    'sections.groups': {
      chosen: 'In this order. Each is shown with what it does and its next date.',
    },
    'sections.documents': {
      show: 'The newest stay up to date by themselves.',
      count: 'Of the newest.',
      kind: 'If you show the newest. Empty: any.',
      group: 'If you show the newest. Empty: any.',
      chosen: 'If you choose them yourself; in this order.',
    },
    'sections.call-to-action': {
      title: 'What people should do. Buttons can do without it.',
      links: 'The first is the most important one.',
    },
    'sections.support': {
      way: 'Its button leads where the site settings say. Not shown while they say nothing.',
      title: 'Empty: “Donate” or “Join us”.',
      text: 'What the money is for, or what it means to be a member.',
    },
    'sections.video': {
      text: 'In one or two sentences, for whoever can’t see or hear it.',
      file: 'An MP4 of at most 15 MB. It is fetched only once somebody plays it.',
      captions: 'A WebVTT file (.vtt) in the language of this page.',
      url: 'On PeerTube or YouTube, for example: with https://. Without a file a link leads there, and says so.',
    },
    'sections.picture': {
      credit: 'Who made it.',
    },
    'sections.download': {
      description: 'What one gets, for example “Leaflet, two pages”.',
    },
    'paper.version': {
      day: 'From which it holds, or on which it was written. On a day to come it shows by itself.',
      file: 'As a PDF, in place of a text or beside it.',
      text: 'Each of its headings gets a link by which it can be cited.',
      decisions: 'Of minutes: what was decided, each with an address by which it can be cited.',
      note: 'One sentence, for the list of versions. Empty for the first.',
    },
    'paper.decision': {
      number: 'It stays with the decision, and is part of its address.',
      words: 'As it was decided.',
      position: 'The position that it is about: it then says when it was decided.',
    },
    'meeting.recurrence': {
      frequency:
        'Weekly and monthly by weekday need days below; monthly by date and yearly follow the first date.',
      interval: '1 is every one, 2 is every second one.',
      monday: 'Every day on which it meets.',
      nth: 'Only for monthly by weekday: “second Sunday” is second.',
      secondNth: '“First and third” is first above and third here.',
      isTogether: 'With Mon to Fri and last: only the last of all these days in the month.',
      secondDay: '15, for example, for “on days 1 and 15”, when the first date is on the first.',
      lastDayOfMonth: 'Whether that is the 28th or the 31st.',
      until: 'The last possible date; empty: without end.',
      count: 'Instead of an end date.',
    },
    'meeting.phase': {
      from: 'From October on Tuesdays instead of Thursdays, for example. Dates before it stay; what you leave empty below is as before.',
      startTime: 'Empty: as before.',
      endTime: 'Empty: as before.',
      daysLater: '0: on the same day. Empty: as before.',
      recurrence: 'Only if other days are to hold. Empty: as before.',
      venue: 'Empty: as before.',
    },
    'meeting.further-date': {
      date: 'A single day on which it takes place as well, whether or not it repeats.',
    },
    'meeting.access-facts': {
      stepFree: 'From the street to the seat, without stairs.',
    },
    'meeting.access-texts': {
      whatToExpect: 'For somebody who comes for the first time.',
      doorContact: 'Whom to call or write to if it is locked.',
    },
    'meeting.speaker': {
      role: 'A few words: “historian”, “from the nurses’ union”.',
    },
    'meeting.agenda-item': {
      startTime: 'On the clock at the place: “6:30 pm” or “18:30”.',
      endTime: 'May stay empty.',
      day: 'Only for meetings of several days: 1 is the first.',
      who: 'May stay empty.',
      room: 'Only if it is not the usual one.',
    },
  },
  /** Examples in empty fields. */
  examples: {
    interest: {
      name: 'Making posters',
    },
    'get-involved': {
      question: 'Which river runs through Portland?',
      answers: 'Willamette, the Willamette',
    },
    page: {
      title: 'What We Do',
    },
    meeting: {
      title: 'Weekly branch meeting',
      startTime: '7 pm',
      endTime: '9 pm',
      places: '12',
      joinLink: 'https://…',
      timeZone: 'America/Los_Angeles',
    },
    'date-change': {
      newStartTime: '7 pm',
      newEndTime: '9 pm',
    },
    'special-date': {
      title: 'Rosa Luxemburg on reform',
    },
    venue: {
      name: 'Smith Memorial Student Union, room 238',
      shortName: 'Smith Union',
      streetAddress: '1825 SW Broadway',
      city: 'Portland',
      latitude: '45.5118',
      longitude: '-122.6845',
    },
    position: {
      title: 'Against war',
    },
    topic: {
      name: 'A livable planet',
    },
    'site-settings': {
      timeZone: 'America/Los_Angeles',
    },
    redirect: {
      from: 'old-page',
      to: '/meetings',
    },
    'shared.link': {
      url: 'https://…',
    },
    'shared.social-link': {
      label: 'Mastodon',
      url: 'https://…',
    },
    'sections.quote': {
      sourceUrl: 'https://…',
    },
    'meeting.phase': {
      startTime: '7 pm',
      endTime: '9 pm',
    },
    'meeting.speaker': {
      url: 'https://…',
    },
    'meeting.agenda-item': {
      startTime: '7 pm',
      endTime: '8 pm',
    },
    'meeting.reading': {
      url: 'https://…',
    },
  },
}

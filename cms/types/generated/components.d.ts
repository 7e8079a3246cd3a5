import type { Schema, Struct } from '@strapi/strapi'

export interface InvolveMailText extends Struct.ComponentSchema {
  collectionName: 'components_involve_mail_text'
  info: {
    displayName: 'Mail text'
    icon: 'envelop'
  }
  attributes: {
    subject: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120
      }>
    text: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 3000
      }>
  }
}

export interface MeetingAccessFacts extends Struct.ComponentSchema {
  collectionName: 'components_meeting_access_facts'
  info: {
    displayName: 'Access'
    icon: 'house'
  }
  attributes: {
    childcare: Schema.Attribute.Enumeration<['provided', 'on request', 'none']>
    masks: Schema.Attribute.Enumeration<['required', 'encouraged', 'optional']>
    signLanguage: Schema.Attribute.Enumeration<['provided', 'on request', 'none']>
    stepFree: Schema.Attribute.Enumeration<['yes', 'no']>
  }
}

export interface MeetingAccessTexts extends Struct.ComponentSchema {
  collectionName: 'components_meeting_access_texts'
  info: {
    displayName: 'Access in words'
    icon: 'information'
  }
  attributes: {
    doorContact: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 160
      }>
    languages: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 160
      }>
    transit: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500
      }>
    whatToExpect: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 800
      }>
  }
}

export interface MeetingAgendaItem extends Struct.ComponentSchema {
  collectionName: 'components_meeting_agenda_items'
  info: {
    displayName: 'Agenda item'
    icon: 'clock'
  }
  attributes: {
    day: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 31
          min: 1
        },
        number
      >
    endTime: Schema.Attribute.String
    room: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120
      }>
    startTime: Schema.Attribute.String & Schema.Attribute.Required
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200
      }>
    who: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200
      }>
  }
}

export interface MeetingFurtherDate extends Struct.ComponentSchema {
  collectionName: 'components_meeting_further_dates'
  info: {
    displayName: 'Further date'
    icon: 'calendar'
  }
  attributes: {
    date: Schema.Attribute.Date & Schema.Attribute.Required
  }
}

export interface MeetingNote extends Struct.ComponentSchema {
  collectionName: 'components_meeting_notes'
  info: {
    displayName: 'Note in another language'
    icon: 'message'
  }
  attributes: {
    note: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300
      }>
    noteLocale: Schema.Attribute.Enumeration<['en', 'es', 'de']> & Schema.Attribute.Required
  }
}

export interface MeetingPhase extends Struct.ComponentSchema {
  collectionName: 'components_meeting_phases'
  info: {
    displayName: 'Change from a date on'
    icon: 'calendar'
  }
  attributes: {
    daysLater: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 30
          min: 0
        },
        number
      >
    endTime: Schema.Attribute.String
    from: Schema.Attribute.Date
    recurrence: Schema.Attribute.Component<'meeting.recurrence', false>
    startTime: Schema.Attribute.String
    venue: Schema.Attribute.Relation<'oneToOne', 'api::venue.venue'>
  }
}

export interface MeetingReading extends Struct.ComponentSchema {
  collectionName: 'components_meeting_reading'
  info: {
    displayName: 'Reading'
    icon: 'book'
  }
  attributes: {
    author: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120
      }>
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200
      }>
    url: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500
      }>
  }
}

export interface MeetingRecurrence extends Struct.ComponentSchema {
  collectionName: 'components_meeting_recurrence'
  info: {
    displayName: 'Repeats'
    icon: 'refresh'
  }
  attributes: {
    april: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>
    august: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>
    count: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 1000
          min: 1
        },
        number
      >
    december: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>
    february: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>
    frequency: Schema.Attribute.Enumeration<
      ['daily', 'weekly', 'monthly by date', 'monthly by weekday', 'yearly']
    > &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'weekly'>
    friday: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>
    interval: Schema.Attribute.Integer &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          max: 52
          min: 1
        },
        number
      > &
      Schema.Attribute.DefaultTo<1>
    isTogether: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>
    january: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>
    july: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>
    june: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>
    lastDayOfMonth: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>
    march: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>
    may: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>
    monday: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>
    november: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>
    nth: Schema.Attribute.Enumeration<['first', 'second', 'third', 'fourth', 'fifth', 'last']>
    october: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>
    saturday: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>
    secondDay: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 31
          min: 1
        },
        number
      >
    secondNth: Schema.Attribute.Enumeration<['first', 'second', 'third', 'fourth', 'fifth', 'last']>
    september: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>
    sunday: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>
    thirdDay: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 31
          min: 1
        },
        number
      >
    thirdNth: Schema.Attribute.Enumeration<['first', 'second', 'third', 'fourth', 'fifth', 'last']>
    thursday: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>
    tuesday: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>
    until: Schema.Attribute.Date
    wednesday: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>
  }
}

export interface MeetingSpeaker extends Struct.ComponentSchema {
  collectionName: 'components_meeting_speakers'
  info: {
    displayName: 'Speaker'
    icon: 'user'
  }
  attributes: {
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120
      }>
    role: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200
      }>
    url: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500
      }>
  }
}

export interface PaperDecision extends Struct.ComponentSchema {
  collectionName: 'components_paper_decisions'
  info: {
    displayName: 'Decision'
    icon: 'check'
  }
  attributes: {
    act: Schema.Attribute.Enumeration<['proposed', 'adopted', 'amended', 'replaced']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'adopted'>
    number: Schema.Attribute.Integer &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          max: 9999
          min: 1
        },
        number
      >
    position: Schema.Attribute.Relation<'oneToOne', 'api::position.position'>
    words: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000
      }>
  }
}

export interface PaperVersion extends Struct.ComponentSchema {
  collectionName: 'components_paper_versions'
  info: {
    displayName: 'Version'
    icon: 'file'
  }
  attributes: {
    day: Schema.Attribute.Date & Schema.Attribute.Required
    decisions: Schema.Attribute.Component<'paper.decision', true> &
      Schema.Attribute.SetMinMax<
        {
          max: 60
        },
        number
      >
    file: Schema.Attribute.Media<'files'>
    note: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300
      }>
    text: Schema.Attribute.Blocks
  }
}

export interface PersonOffice extends Struct.ComponentSchema {
  collectionName: 'components_person_offices'
  info: {
    displayName: 'Office'
    icon: 'briefcase'
  }
  attributes: {
    from: Schema.Attribute.Date & Schema.Attribute.Required
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120
      }>
    until: Schema.Attribute.Date
  }
}

export interface SectionsCallToAction extends Struct.ComponentSchema {
  collectionName: 'components_sections_call_to_action'
  info: {
    displayName: 'Call to action'
    icon: 'cursor'
  }
  attributes: {
    links: Schema.Attribute.Component<'shared.link', true> &
      Schema.Attribute.SetMinMax<
        {
          max: 3
        },
        number
      >
    text: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 400
      }>
    title: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120
      }>
  }
}

export interface SectionsDocuments extends Struct.ComponentSchema {
  collectionName: 'components_sections_documents'
  info: {
    displayName: 'Documents'
    icon: 'file'
  }
  attributes: {
    chosen: Schema.Attribute.Component<'shared.paper-choice', true> &
      Schema.Attribute.SetMinMax<
        {
          max: 30
        },
        number
      >
    count: Schema.Attribute.Integer &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          max: 20
          min: 1
        },
        number
      > &
      Schema.Attribute.DefaultTo<5>
    group: Schema.Attribute.Relation<'oneToOne', 'api::group.group'>
    kind: Schema.Attribute.Enumeration<
      ['bylaws', 'minutes', 'leaflet', 'studyUnit', 'course', 'readingList']
    >
    show: Schema.Attribute.Enumeration<['newest', 'chosen']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'newest'>
    title: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120
      }>
  }
}

export interface SectionsDownload extends Struct.ComponentSchema {
  collectionName: 'components_sections_download'
  info: {
    displayName: 'Download'
    icon: 'download'
  }
  attributes: {
    description: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300
      }>
    file: Schema.Attribute.Media<'files' | 'images' | 'audios'> & Schema.Attribute.Required
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120
      }>
  }
}

export interface SectionsGallery extends Struct.ComponentSchema {
  collectionName: 'components_sections_gallery'
  info: {
    displayName: 'Gallery'
    icon: 'landscape'
  }
  attributes: {
    pictures: Schema.Attribute.Component<'shared.gallery-picture', true> &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          max: 40
          min: 1
        },
        number
      >
    title: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120
      }>
  }
}

export interface SectionsGroups extends Struct.ComponentSchema {
  collectionName: 'components_sections_groups'
  info: {
    displayName: 'Groups'
    icon: 'apps'
  }
  attributes: {
    chosen: Schema.Attribute.Component<'shared.group-choice', true> &
      Schema.Attribute.SetMinMax<
        {
          max: 30
        },
        number
      >
    title: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120
      }>
  }
}

export interface SectionsHero extends Struct.ComponentSchema {
  collectionName: 'components_sections_hero'
  info: {
    displayName: 'Opening'
    icon: 'landscape'
  }
  attributes: {
    image: Schema.Attribute.Media<'images'>
    links: Schema.Attribute.Component<'shared.link', true> &
      Schema.Attribute.SetMinMax<
        {
          max: 3
        },
        number
      >
    showNextMeeting: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<true>
    text: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 400
      }>
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120
      }>
  }
}

export interface SectionsNews extends Struct.ComponentSchema {
  collectionName: 'components_sections_news'
  info: {
    displayName: 'Latest news'
    icon: 'bulletList'
  }
  attributes: {
    count: Schema.Attribute.Integer &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          max: 20
          min: 1
        },
        number
      > &
      Schema.Attribute.DefaultTo<3>
    group: Schema.Attribute.Relation<'oneToOne', 'api::group.group'>
    title: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120
      }>
    topic: Schema.Attribute.Relation<'oneToOne', 'api::topic.topic'>
  }
}

export interface SectionsPeople extends Struct.ComponentSchema {
  collectionName: 'components_sections_people'
  info: {
    displayName: 'People'
    icon: 'user'
  }
  attributes: {
    chosen: Schema.Attribute.Component<'shared.person-choice', true> &
      Schema.Attribute.SetMinMax<
        {
          max: 30
        },
        number
      >
    title: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120
      }>
  }
}

export interface SectionsPicture extends Struct.ComponentSchema {
  collectionName: 'components_sections_picture'
  info: {
    displayName: 'Picture'
    icon: 'picture'
  }
  attributes: {
    caption: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300
      }>
    credit: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120
      }>
    image: Schema.Attribute.Media<'images'> & Schema.Attribute.Required
  }
}

export interface SectionsPositions extends Struct.ComponentSchema {
  collectionName: 'components_sections_positions'
  info: {
    displayName: 'Positions'
    icon: 'bulletList'
  }
  attributes: {
    chosen: Schema.Attribute.Component<'shared.position-choice', true> &
      Schema.Attribute.SetMinMax<
        {
          max: 60
        },
        number
      >
    show: Schema.Attribute.Enumeration<['all', 'topic', 'chosen']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'all'>
    title: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120
      }>
    topic: Schema.Attribute.Relation<'oneToOne', 'api::topic.topic'>
  }
}

export interface SectionsQuestions extends Struct.ComponentSchema {
  collectionName: 'components_sections_questions'
  info: {
    displayName: 'Questions and answers'
    icon: 'question'
  }
  attributes: {
    items: Schema.Attribute.Component<'shared.question', true> &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          max: 60
          min: 1
        },
        number
      >
    title: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120
      }>
  }
}

export interface SectionsQuote extends Struct.ComponentSchema {
  collectionName: 'components_sections_quote'
  info: {
    displayName: 'Quote'
    icon: 'quote'
  }
  attributes: {
    attribution: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 160
      }>
    sourceUrl: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500
      }>
    text: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 800
      }>
  }
}

export interface SectionsRichText extends Struct.ComponentSchema {
  collectionName: 'components_sections_rich_text'
  info: {
    displayName: 'Text'
    icon: 'feather'
  }
  attributes: {
    text: Schema.Attribute.Blocks & Schema.Attribute.Required
  }
}

export interface SectionsSignUp extends Struct.ComponentSchema {
  collectionName: 'components_sections_sign_up'
  info: {
    displayName: 'Sign-up form'
    icon: 'pencil'
  }
  attributes: {
    text: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 600
      }>
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120
      }>
  }
}

export interface SectionsSupport extends Struct.ComponentSchema {
  collectionName: 'components_sections_support'
  info: {
    displayName: 'Donate or join'
    icon: 'heart'
  }
  attributes: {
    text: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 400
      }>
    title: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120
      }>
    way: Schema.Attribute.Enumeration<['donate', 'join']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'donate'>
  }
}

export interface SectionsUpcomingMeetings extends Struct.ComponentSchema {
  collectionName: 'components_sections_upcoming_meetings'
  info: {
    displayName: 'Upcoming meetings'
    icon: 'calendar'
  }
  attributes: {
    count: Schema.Attribute.Integer &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          max: 20
          min: 1
        },
        number
      > &
      Schema.Attribute.DefaultTo<5>
    group: Schema.Attribute.Relation<'oneToOne', 'api::group.group'>
    title: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120
      }>
    topic: Schema.Attribute.Relation<'oneToOne', 'api::topic.topic'>
  }
}

export interface SectionsVideo extends Struct.ComponentSchema {
  collectionName: 'components_sections_video'
  info: {
    displayName: 'Video'
    icon: 'play'
  }
  attributes: {
    captions: Schema.Attribute.Media<'files'>
    file: Schema.Attribute.Media<'videos'>
    poster: Schema.Attribute.Media<'images'>
    text: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 800
      }>
    title: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120
      }>
    url: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500
      }>
  }
}

export interface SharedAnnouncement extends Struct.ComponentSchema {
  collectionName: 'components_shared_announcement'
  info: {
    displayName: 'Announcement'
    icon: 'bell'
  }
  attributes: {
    from: Schema.Attribute.DateTime
    link: Schema.Attribute.Component<'shared.link', false>
    text: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 160
      }>
    until: Schema.Attribute.DateTime
  }
}

export interface SharedGalleryPicture extends Struct.ComponentSchema {
  collectionName: 'components_shared_gallery_picture'
  info: {
    displayName: 'Gallery picture'
    icon: 'picture'
  }
  attributes: {
    caption: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300
      }>
    credit: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120
      }>
    image: Schema.Attribute.Media<'images'> & Schema.Attribute.Required
  }
}

export interface SharedGroupChoice extends Struct.ComponentSchema {
  collectionName: 'components_shared_group_choice'
  info: {
    displayName: 'Chosen group'
    icon: 'apps'
  }
  attributes: {
    group: Schema.Attribute.Relation<'oneToOne', 'api::group.group'>
  }
}

export interface SharedLink extends Struct.ComponentSchema {
  collectionName: 'components_shared_link'
  info: {
    displayName: 'Link'
    icon: 'link'
  }
  attributes: {
    builtIn: Schema.Attribute.Enumeration<
      ['meetings', 'positions', 'news', 'documents', 'groups', 'people', 'letters', 'get involved']
    >
    label: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80
      }>
    page: Schema.Attribute.Relation<'oneToOne', 'api::page.page'>
    url: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500
      }>
  }
}

export interface SharedPaperChoice extends Struct.ComponentSchema {
  collectionName: 'components_shared_paper_choice'
  info: {
    displayName: 'Chosen document'
    icon: 'file'
  }
  attributes: {
    paper: Schema.Attribute.Relation<'oneToOne', 'api::paper.paper'>
  }
}

export interface SharedPersonChoice extends Struct.ComponentSchema {
  collectionName: 'components_shared_person_choice'
  info: {
    displayName: 'Chosen person'
    icon: 'user'
  }
  attributes: {
    person: Schema.Attribute.Relation<'oneToOne', 'api::person.person'>
    text: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300
      }>
  }
}

export interface SharedPositionChoice extends Struct.ComponentSchema {
  collectionName: 'components_shared_position_choice'
  info: {
    displayName: 'Chosen position'
    icon: 'bulletList'
  }
  attributes: {
    position: Schema.Attribute.Relation<'oneToOne', 'api::position.position'>
  }
}

export interface SharedQuestion extends Struct.ComponentSchema {
  collectionName: 'components_shared_question'
  info: {
    displayName: 'Question'
    icon: 'question'
  }
  attributes: {
    answer: Schema.Attribute.Blocks & Schema.Attribute.Required
    question: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500
      }>
  }
}

export interface SharedSocialLink extends Struct.ComponentSchema {
  collectionName: 'components_shared_social_link'
  info: {
    displayName: 'Social link'
    icon: 'earth'
  }
  attributes: {
    label: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60
      }>
    url: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500
      }>
  }
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'involve.mail-text': InvolveMailText
      'meeting.access-facts': MeetingAccessFacts
      'meeting.access-texts': MeetingAccessTexts
      'meeting.agenda-item': MeetingAgendaItem
      'meeting.further-date': MeetingFurtherDate
      'meeting.note': MeetingNote
      'meeting.phase': MeetingPhase
      'meeting.reading': MeetingReading
      'meeting.recurrence': MeetingRecurrence
      'meeting.speaker': MeetingSpeaker
      'paper.decision': PaperDecision
      'paper.version': PaperVersion
      'person.office': PersonOffice
      'sections.call-to-action': SectionsCallToAction
      'sections.documents': SectionsDocuments
      'sections.download': SectionsDownload
      'sections.gallery': SectionsGallery
      'sections.groups': SectionsGroups
      'sections.hero': SectionsHero
      'sections.news': SectionsNews
      'sections.people': SectionsPeople
      'sections.picture': SectionsPicture
      'sections.positions': SectionsPositions
      'sections.questions': SectionsQuestions
      'sections.quote': SectionsQuote
      'sections.rich-text': SectionsRichText
      'sections.sign-up': SectionsSignUp
      'sections.support': SectionsSupport
      'sections.upcoming-meetings': SectionsUpcomingMeetings
      'sections.video': SectionsVideo
      'shared.announcement': SharedAnnouncement
      'shared.gallery-picture': SharedGalleryPicture
      'shared.group-choice': SharedGroupChoice
      'shared.link': SharedLink
      'shared.paper-choice': SharedPaperChoice
      'shared.person-choice': SharedPersonChoice
      'shared.position-choice': SharedPositionChoice
      'shared.question': SharedQuestion
      'shared.social-link': SharedSocialLink
    }
  }
}

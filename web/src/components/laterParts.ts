import { defineAsyncComponent } from 'vue'

/**
 * What a page can be read without: links and texts that the server has rendered, and tools that do
 * nothing until somebody reaches for them. Others import these from `later.ts`; among themselves
 * they do so directly.
 */
export { default as AllDates } from './AllDates.vue'
export { default as AnnouncementBar } from './AnnouncementBar.vue'
export { default as ArchiveYears } from './ArchiveYears.vue'
export { default as CalendarAdd } from './CalendarAdd.vue'
export { default as CalendarSubscribe } from './CalendarSubscribe.vue'
export { default as ComeInstead } from './ComeInstead.vue'
export { default as DateRule } from './DateRule.vue'
export { default as FeedLink } from './FeedLink.vue'
export { default as ItemNeighbours } from './ItemNeighbours.vue'
export { default as LoadingBar } from './LoadingBar.vue'
export { default as MeetingChange } from './MeetingChange.vue'
export { default as MeetingFilters } from './MeetingFilters.vue'
export { default as MeetingList } from './MeetingList.vue'
export { default as MeetingParticulars } from './MeetingParticulars.vue'
export { default as MeetingPlace } from './MeetingPlace.vue'
export { default as MeetingPosterEmpty } from './MeetingPosterEmpty.vue'
export { default as MeetingRemind } from './MeetingRemind.vue'
export { default as MeetingReply } from './MeetingReply.vue'
export { default as MeetingTags } from './MeetingTags.vue'
export { default as MeetingTopics } from './MeetingTopics.vue'
export { default as PageHead } from './PageHead.vue'
export { default as PageTitle } from './PageTitle'
export { default as PastDates } from './PastDates.vue'
export { default as PassItOn } from './PassItOn.vue'
export { default as PosterTitle } from './PosterTitle.vue'
export { default as PosterOnPaper } from './PosterOnPaper.vue'
export { default as PositionsDocument } from './PositionsDocument.vue'
export { default as PrivacyPurposes } from './PrivacyPurposes.vue'
export { default as RichText } from './RichText.vue'
export { default as SafeLink } from './SafeLink.vue'
export { default as SeriesDates } from './SeriesDates.vue'
export { default as SeriesSubscribe } from './SeriesSubscribe.vue'
export { default as SiteFooter } from './SiteFooter.vue'
export { default as SiteHeader } from './SiteHeader.vue'
export { default as SiteLink } from './SiteLink.vue'
export { default as SitePicture } from './SitePicture.vue'
export { default as SkipLink } from './SkipLink.vue'
export { default as StaleNotice } from './StaleNotice.vue'
export { default as StayInformed } from './StayInformed.vue'
export { default as CallToActionSection } from './sections/CallToActionSection.vue'
export { default as DownloadSection } from './sections/DownloadSection.vue'
export { default as PictureSection } from './sections/PictureSection.vue'
export { default as PositionsSection } from './sections/PositionsSection.vue'
export { default as QuestionsSection } from './sections/QuestionsSection.vue'
export { default as QuoteSection } from './sections/QuoteSection.vue'
export { default as RichTextSection } from './sections/RichTextSection.vue'
export { default as SignUpSection } from './sections/SignUpSection.vue'

// Forms, the search, a month, news, what one date has of its own and some sections work without script too, and are more
// than most visits need: they come as chunks of their own.
export const DateAbout = defineAsyncComponent(() => import('./DateAbout.vue'))
export const FormAbout = defineAsyncComponent(() => import('./forms/FormAbout.vue'))
export const FormBody = defineAsyncComponent(() => import('./forms/FormBody.vue'))
export const SearchBody = defineAsyncComponent(() => import('./SearchBody.vue'))
export const SearchForm = defineAsyncComponent(() => import('./SearchForm.vue'))
export const MonthBody = defineAsyncComponent(() => import('./MonthBody.vue'))
export const MoreSection = defineAsyncComponent(() => import('./sections/MoreSection.vue'))
export const NewsSection = defineAsyncComponent(() => import('./sections/NewsSection.vue'))
export const GetInvolvedForms = defineAsyncComponent(() => import('./forms/GetInvolvedForms.vue'))

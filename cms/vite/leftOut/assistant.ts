/** In the place of questions about assistants, which this edition has none of: nobody is asked, nothing is known. */
const unknown = () => ({ data: undefined, isLoading: false })

export const useGetAiFeatureConfigQuery = unknown
export const useGetAiTokenQuery = unknown
export const useGetAiUsageQuery = unknown
export const useLazyGetAiTokenQuery = () => [() => Promise.resolve({}), unknown()] as const
export const useGetAILocalizationJobsByDocumentQuery = unknown
export const useGetUploadSettingsQuery = unknown

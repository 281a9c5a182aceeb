type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const capital = (word: unknown) => (typeof word === 'string' ? word.charAt(0).toUpperCase() + word.slice(1) : word)

/** Values under these keys are written in lower case first by the preview, and in upper case first later. */
const WORDS = new Set(['metric', 'taskType'])
/** What the preview has and 2024-10-01 has not. */
const GONE = new Set(['mode', 'modelType', 'alertNotificationSetting'])

function later(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(later)
  if (!isFields(value)) return value
  const kept = Object.entries(value).filter(([key]) => !GONE.has(key))
  const fields = Object.fromEntries(kept.map(([key, each]) => [key, WORDS.has(key) ? capital(each) : later(each)]))
  return { ...fields, ...(fields.inputDataType === 'Trailing' ? { inputDataType: 'Rolling' } : {}), ...notified(value) }
}

function notified({ alertNotificationSetting: setting, mode, signalType }: Fields): Fields {
  const emails = isFields(setting) && isFields(setting.emailNotificationSetting) ? setting.emailNotificationSetting.emails : undefined
  return {
    ...(emails ? { alertNotificationSettings: { emailNotificationSettings: { emails } } } : {}),
    ...(signalType && mode === 'Enabled' ? { notificationTypes: ['AmlNotification'] } : {}),
  }
}

/** A schedule of 2023-06-01-preview in the words of 2024-10-01: both are the same resource. */
export const inLaterWords = <T extends object>(properties: T): T => later(properties) as T

const small = (word: unknown) => (typeof word === 'string' ? word.charAt(0).toLowerCase() + word.slice(1) : word)

function earlier(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(earlier)
  if (!isFields(value)) return value
  const { alertNotificationSettings, notificationTypes, ...rest } = value
  const fields = Object.fromEntries(Object.entries(rest).map(([key, each]) => [key, WORDS.has(key) ? small(each) : earlier(each)]))
  const emails = isFields(alertNotificationSettings) ? alertNotificationSettings.emailNotificationSettings : undefined
  return {
    ...fields,
    ...(fields.inputDataType === 'Rolling' ? { inputDataType: 'Trailing' } : {}),
    ...(isFields(emails) ? { alertNotificationSetting: { alertNotificationType: 'Email', emailNotificationSetting: emails } } : {}),
    ...(fields.signalType ? { mode: Array.isArray(notificationTypes) ? 'Enabled' : 'Disabled' } : {}),
  }
}

/** A schedule of 2024-10-01 in the words of 2023-06-01-preview, for those who ask in these. */
export const inEarlierWords = <T extends object>(properties: T): T => earlier(properties) as T

import type { Settings } from '../../config/settings'
import { BackupFailure } from './failure'

/** @throws {BackupFailure} with the sentence that names the variable that can't be used */
export async function loadSettings(): Promise<Settings> {
  try {
    return (await import('../../config/settings')).default
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'SettingError') throw error
    throw new BackupFailure(error.message)
  }
}

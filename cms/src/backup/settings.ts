import { readCommandSettings, SettingError, type CommandSettings } from '../commandSettings'
import { BackupFailure } from './failure'

/** @throws {BackupFailure} with the sentence that names the variable that can't be used */
export function loadSettings(): CommandSettings {
  try {
    return readCommandSettings()
  } catch (error) {
    if (!(error instanceof SettingError)) throw error
    throw new BackupFailure(error.message)
  }
}

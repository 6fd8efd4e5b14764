import { launchChromiumLearner } from './chromium-learner.ts'
import { launchFirefoxLearner } from './firefox-learner.ts'
import type { BrowserName, Learner, LearnerOptions } from './learner.ts'

export function launchLearner(browser: BrowserName, options: LearnerOptions): Promise<Learner> {
  return browser === 'firefox' ? launchFirefoxLearner(options) : launchChromiumLearner(options)
}

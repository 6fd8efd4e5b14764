/**
 * What can be said of the host of a page. Only `official` vouches for anything: a whole host name of our list, over
 * https. `unknown` is most of the web, good and bad.
 */
export type HostVerdict =
  | { verdict: 'official' | 'training'; host: string; owner: string; en: string }
  | { verdict: 'not-encrypted'; host: string; owner: string; en: string }
  | {
      verdict: 'look-alike'
      host: string /** Official host it resembles; null where no single one. */
      of: string | null
      why: LookAlike
    }
  | { verdict: 'practice' }
  | { verdict: 'unknown'; host: string }

/**
 * `inside`: an official name or `.gov.vn` in the middle of a longer one. `letters`: other letters that look the same.
 * `spelling`: a few letters off. `words`: the name of an official service in a name that is not official.
 */
export type LookAlike = 'inside' | 'letters' | 'spelling' | 'words'

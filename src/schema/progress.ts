/**
 * The highest thing shown of a tour, lowest first. `seen`: watched or begun. `with-help`: finished while guided on the
 * practice portal, or tested and not passed. `alone`: a test passed. `for-real`: finished on the real portal.
 */
export const LEVELS = ['seen', 'with-help', 'alone', 'for-real'] as const
export type Level = (typeof LEVELS)[number]

/** How far one tour has come. */
export interface TourLevel {
  portal: string
  tour: string
  /** Highest of any version: what somebody could do once is not lost when the tour is written anew. */
  level: Level
  /** Newest version of the tour at which that level was shown. */
  version: number
  /** Newest version in the log, and the highest shown of it. */
  newest: { version: number; level: Level }
  /** When each level, or a higher one, was first shown: one date for each up to `level`. ISO 8601, UTC. */
  reached: Partial<Record<Level, string>>
  /** ISO 8601, UTC. */
  lastPractised: string
}

/** What a pack says of one of its tours, as far as the record needs it. */
export interface TaggedTour {
  portal: string
  tour: string
  version: number
  /** Codes shared by TT 02/2025 and DigComp 2.2: the author's claim. */
  competences: readonly string[]
}

/** A competence as its framework names it. */
export interface NamedCompetence {
  code: string
  /** In Vietnamese; null for a code that TT 02/2025 does not know. `shortened`: as short as its source gives it. */
  title: { text: string; mark: 'seen' | 'press'; shortened: boolean } | null
  /** Code of its area, and the area's title in Vietnamese. */
  area: { code: string; title: string | null }
}

/** What was practised of one competence. */
export interface CompetenceProgress extends NamedCompetence {
  /** Tours that carry it, and how many of them have come how far; the rest were not begun. */
  tours: number
  at: Record<Level, number>
  /** ISO 8601, UTC; null where nothing was. */
  lastPractised: string | null
}

/** When a tour should be practised again. */
export interface RefreshDue {
  portal: string
  tour: string
  /** The instant it is due, ISO 8601, UTC: the day is that of the reader's own calendar. */
  due: string
  isDue: boolean
  /** How likely it is still known now, from 0 to 1. */
  kept: number
  /** Finished attempts it rests on. */
  reviews: number
}

/** A tour on somebody's path. `level`: null where it was never begun. */
export interface PathTour {
  portal: string
  tour: string
  level: Level | null
  /** The tour was written anew since that level was shown. */
  changed: boolean
}

/** How far somebody is on the path of a group. */
export interface LearningPath {
  id: string
  name: string
  source: string
  tours: PathTour[]
  /** The first that cannot be done alone yet; null where all can. */
  next: PathTour | null
  /** What can be done alone and is due again, the least kept first. */
  refresh: PathTour[]
}

/** What was done on one day. */
export interface PracticeDay {
  /** `YYYY-MM-DD` in the reader's own calendar. */
  day: string
  /** Attempts in which anything was done on that day, and how many of them were finished then. */
  attempts: number
  finished: number
}

/** A part of the log as one sheet of paper holds it. */
export interface Paper {
  /** ISO 8601, UTC; null where the part is empty. */
  from: string | null
  to: string | null
  days: number
  attempts: number
  seconds: number
  /** What was shown in that time, the highest first. */
  levels: TourLevel[]
  /** Competences of which anything was practised. */
  competences: CompetenceProgress[]
}

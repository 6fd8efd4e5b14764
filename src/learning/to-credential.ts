import type { Paper } from '#schema/progress.ts'
import { BASE } from '#schema/statement.ts'

/** What is said of a tour in the credential: words of the packs and of the record, none of the learner's. */
export interface CredentialWords {
  name: string
  description: string
  criteria: string
  /** Of one tour: its title, and how far it has come and when. */
  tours: readonly { title: string; narrative: string }[]
}

export interface Issued {
  /** did:key of this browser's key: who issues it, and whom it is about. */
  did: string
  /** `urn:uuid:…`. */
  id: string
  /** ISO 8601, UTC. */
  now: string
}

/**
 * An Open Badges 3.0 credential about oneself: it says who signed it, and nobody else vouches for it. Codes of
 * competences are the tours' authors' tags.
 */
export function toCredential({ competences }: Pick<Paper, 'competences'>, words: CredentialWords, issued: Issued) {
  return {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ] as const,
    id: issued.id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'] as const,
    issuer: { id: issued.did, type: ['Profile'] as const, name: 'Tự khai (self-asserted)' },
    // Whole seconds: the token says the same time as a number of them.
    validFrom: issued.now.replace(/\.\d+Z$/, 'Z'),
    name: words.name,
    credentialSubject: {
      id: issued.did,
      type: ['AchievementSubject'] as const,
      achievement: {
        id: `${BASE}/badges/nhat-ky-tu-hoc`,
        type: ['Achievement'] as const,
        name: words.name,
        description: words.description,
        criteria: { narrative: words.criteria },
        tag: ['tự khai', 'self-asserted'],
        alignment: competences.map(({ code, title }) => ({
          type: ['Alignment'] as const,
          targetName: title?.text ?? code,
          targetCode: code,
          targetFramework: 'Thông tư 02/2025/TT-BGDĐT',
          targetUrl: `${BASE}/frameworks/tt-02-2025/${code}`,
        })),
      },
    },
    evidence: words.tours.map(({ title, narrative }) => ({ type: ['Evidence'] as const, name: title, narrative })),
  }
}
export type Credential = ReturnType<typeof toCredential>

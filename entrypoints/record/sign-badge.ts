import type { Badged } from '#components/record/Badge.tsx'
import { credentialWords } from '#components/record/credential-words.ts'
import type { View } from '#components/record/view.ts'
import { toDidKey } from '#learning/did-key.ts'
import { signCredential } from '#learning/sign-credential.ts'
import { toCredential } from '#learning/to-credential.ts'
import { saveFile } from '#platform/save-file.ts'
import type { Paper } from '#schema/progress.ts'
import { openBadgeKey } from '#session/badge-key.ts'

/** Signs what the whole log tells with this browser's own key, and hands it over as a file. */
export async function signBadge(paper: Paper, view: View, day: string): Promise<Badged> {
  const signer = await openBadgeKey(crypto)
  if (typeof signer === 'string') return { failed: signer }
  const did = toDidKey(signer.publicKey)
  const issued = { did, id: `urn:uuid:${crypto.randomUUID()}`, now: new Date(view.now).toISOString() }
  const token = await signCredential(toCredential(paper, credentialWords(paper, view), issued), signer)
  saveFile(`dan-loi-huy-hieu-tu-khai-${day}.jwt`, 'application/vc+jwt', token)
  return { did }
}

import type { Act, Spot } from '#schema/recording.ts'
import type { Target } from '#schema/target.ts'

export const spot = (more: Partial<Spot> = {}): Spot => ({
  known: null,
  host: 'dichvucong.mau.gov.vn',
  site: null,
  path: '/nop-ho-so',
  marks: [{ role: 'heading', name: 'Nộp hồ sơ trực tuyến' }],
  sensitive: false,
  top: true,
  ...more,
})

export const button = (name: string): Target => ({ role: 'button', names: [name] })
export const field = (name: string): Target => ({ role: 'textbox', names: [name] })

let count = 0
export const act = (kind: Act['kind'], more: Partial<Act> = {}): Act => {
  count += 1
  return { id: `viec-${count}`, kind, spot: spot(), label: '', ...more }
}
export const press = (name: string, more: Partial<Act> = {}) =>
  act('press', { target: button(name), label: name, proof: 'click', ...more })
export const fill = (name: string, more: Partial<Act> = {}) =>
  act('fill', { target: field(name), label: name, proof: 'filled', ...more })

import { useContext, useEffect, useState } from 'react'
import { Confirm } from '#components/ui/Confirm.tsx'
import { ShotsContext } from './shots.ts'
import './shots.css'

/** The picture of a step, with what was somebody's painted over. Nothing where it was deleted. */
export function StepShot({ step, number, shot }: { step: string; number: number; shot: string }) {
  const shots = useContext(ShotsContext)
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    let made: string | null = null
    let over = false
    void shots?.read(step).then((picture) => {
      if (over || !picture) return
      made = URL.createObjectURL(picture)
      setAddress(made)
    })
    return () => {
      over = true
      setAddress(null)
      if (made) URL.revokeObjectURL(made)
    }
  }, [shots, step])
  if (!shots || !address) return null
  const { say } = shots
  return (
    <figure className="shot">
      <img src={address} alt={say('shot-of', { n: number })} />
      <Confirm
        label={say('shot-delete')}
        about={say('shot-of', { n: number })}
        question={say('shot-delete-ask')}
        yes={say('yes')}
        no={say('no')}
        onYes={() => void shots.forget(shot).then(() => setAddress(null))}
      />
    </figure>
  )
}

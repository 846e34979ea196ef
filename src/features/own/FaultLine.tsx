/** Why something cannot be used, in one sentence. Names out of files are shown as text. */
import { useMessages } from '../../i18n/useMessages.ts'
import classes from './own.module.css'
import type { ImportFault } from '../../imports/importFault.ts'

export function FaultLine({ fault }: { readonly fault: ImportFault | null }) {
  const { t, number } = useMessages()
  const values = Object.entries(fault?.values ?? {}).map(([name, value]) => [
    name,
    typeof value === 'number' ? number(value) : value,
  ])
  return (
    <p role="alert" className={classes.fault}>
      {fault && t(`own.fault.${fault.code}`, Object.fromEntries(values))}
    </p>
  )
}

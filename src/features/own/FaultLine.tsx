/** Why something cannot be used, in one sentence. Names out of files are shown as text. */
import { useMessages } from '../../i18n/useMessages.ts'
import { faultText } from './faultText.ts'
import classes from './own.module.css'
import type { ImportFault } from '../../imports/importFault.ts'

export function FaultLine({ fault }: { readonly fault: ImportFault | null }) {
  const messages = useMessages()
  return (
    <p role="alert" className={classes.fault}>
      {fault && faultText(messages, fault)}
    </p>
  )
}

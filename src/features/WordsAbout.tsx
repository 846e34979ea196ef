/** Lets words speak of digits or of points in the plane, whichever the data are. */
import { useMemo } from 'react'
import { MessagesContext, useMessages } from '../i18n/useMessages.ts'
import { useDataKind } from './useDataKind.ts'
import type { ReactNode } from 'react'
import type { WhichData } from './useDataKind.ts'

interface Props {
  readonly data: WhichData
  readonly children: ReactNode
}

export function WordsAbout({ data, children }: Props) {
  const messages = useMessages()
  const kind = useDataKind(data)
  const value = useMemo(() => ({ ...messages, ...messages.about(kind) }), [messages, kind])
  return <MessagesContext value={value}>{children}</MessagesContext>
}

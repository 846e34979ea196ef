/** What is shown when the page itself breaks: a sentence, the technical reason, and a way to begin again. */
import { Component } from 'react'
import { MessagesContext } from '../i18n/useMessages.ts'
import classes from './ErrorBoundary.module.css'
import type { ReactNode } from 'react'

interface Props {
  readonly children: ReactNode
}

interface State {
  readonly error: unknown
}

export class ErrorBoundary extends Component<Props, State> {
  static override contextType = MessagesContext
  declare context: React.ContextType<typeof MessagesContext>
  override state: State = { error: null }

  static getDerivedStateFromError(error: unknown): State {
    return { error }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === null) return this.props.children
    const { t } = this.context
    return (
      <main className={classes.broken} role="alert">
        <h1>{t('app.broken')}</h1>
        <p>{t('app.brokenHelp')}</p>
        <pre lang="en">{error instanceof Error ? error.message : JSON.stringify(error)}</pre>
        <button type="button" onClick={() => location.reload()}>
          {t('app.reload')}
        </button>
      </main>
    )
  }
}

/** The page's pictograms: 20 x 20, drawn in the colour of the text. Decorative; the button that holds one has a name. */
import type { ReactNode } from 'react'

const icon = (drawing: ReactNode, filled = false) =>
  function Icon({ size = 20 }: { readonly size?: number }) {
    return (
      <svg
        width={size}
        height={size}
        viewBox="0 0 20 20"
        aria-hidden="true"
        focusable="false"
        fill={filled ? 'currentColor' : 'none'}
        stroke={filled ? 'none' : 'currentColor'}
        strokeWidth={1.7}
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {drawing}
      </svg>
    )
  }

export const PlayIcon = icon(
  <path d="M6 3.6v12.8a.8.8 0 0 0 1.2.7l10.1-6.4a.8.8 0 0 0 0-1.4L7.2 2.9A.8.8 0 0 0 6 3.6Z" />,
  true,
)
export const PauseIcon = icon(<path d="M5 3.5h3.4v13H5zM11.6 3.5H15v13h-3.4z" />, true)
export const StepIcon = icon(
  <path d="M4 4.3v11.4a.7.7 0 0 0 1.1.6l8-5.7a.7.7 0 0 0 0-1.2l-8-5.7a.7.7 0 0 0-1.1.6ZM14.4 3.7h2.2v12.6h-2.2z" />,
  true,
)
export const RestartIcon = icon(<path d="M4.2 10a5.8 5.8 0 1 0 1.9-4.3L3.8 7.8M3.6 3.8v4h4" />)
export const SunIcon = icon(
  <>
    <circle cx="10" cy="10" r="3.4" />
    <path d="M10 2.2v1.6M10 16.2v1.6M2.2 10h1.6M16.2 10h1.6M4.5 4.5l1.1 1.1M14.4 14.4l1.1 1.1M15.5 4.5l-1.1 1.1M5.6 14.4l-1.1 1.1" />
  </>,
)
export const MoonIcon = icon(<path d="M16.6 11.7A7 7 0 0 1 8.3 3.4a7 7 0 1 0 8.3 8.3Z" />)
export const SystemIcon = icon(
  <>
    <circle cx="10" cy="10" r="6.6" />
    <path d="M10 3.4a6.6 6.6 0 0 1 0 13.2Z" fill="currentColor" />
  </>,
)
export const LinkIcon = icon(
  <path d="M8.3 11.7a3 3 0 0 0 4.3 0l3-3a3 3 0 0 0-4.3-4.3l-1 1M11.7 8.3a3 3 0 0 0-4.3 0l-3 3a3 3 0 0 0 4.3 4.3l1-1" />,
)
export const DownloadIcon = icon(<path d="M10 3v9.4M6.2 8.8 10 12.6l3.8-3.8M3.6 16.6h12.8" />)
/** A sheet of paper with a corner turned down. */
export const FileIcon = icon(
  <path d="M5 2.8h6.2L15.4 7v9.4a.8.8 0 0 1-.8.8H5a.8.8 0 0 1-.8-.8V3.6a.8.8 0 0 1 .8-.8ZM11 3v4.2h4.2" />,
)
export const HelpIcon = icon(
  <>
    <circle cx="10" cy="10" r="7.4" />
    <path d="M7.9 7.7a2.2 2.2 0 1 1 3 2.1c-.6.3-.9.7-.9 1.4M10 13.9h.01" />
  </>,
)
export const ChevronIcon = icon(<path d="m5.5 7.8 4.5 4.5 4.5-4.5" />)
export const MinusIcon = icon(<path d="M4.5 10h11" />)
export const PlusIcon = icon(<path d="M4.5 10h11M10 4.5v11" />)
export const CloseIcon = icon(<path d="m5 5 10 10M15 5 5 15" />)
export const DiceIcon = icon(
  <>
    <rect x="3.2" y="3.2" width="13.6" height="13.6" rx="3" />
    <path d="M7 7h.01M13 7h.01M10 10h.01M7 13h.01M13 13h.01" strokeWidth={2.2} />
  </>,
)
/** Back to where it began: no round arrow, which stands for a restart. */
export const ResetIcon = icon(<path d="M3.6 4v12M16.6 10H7.2M11 6.2 7.2 10l3.8 3.8" />)
export const UndoIcon = icon(<path d="M4 7.6h8.2a4 4 0 0 1 0 8H7.6M4 7.6l3.4-3.4M4 7.6 7.4 11" />)
export const RedoIcon = icon(
  <path d="M16 7.6H7.8a4 4 0 0 0 0 8h4.6M16 7.6l-3.4-3.4M16 7.6 12.6 11" />,
)
export const WarningIcon = icon(<path d="M10 3.2 2.4 16.2h15.2ZM10 8.2v3.6M10 13.9h.01" />)
export const InfoIcon = icon(
  <>
    <circle cx="10" cy="10" r="7.2" />
    <path d="M10 9.2v4.4M10 6.5h.01" />
  </>,
)
export const AlarmIcon = icon(
  <path d="M7 2.8h6l4.2 4.2v6L13 17.2H7L2.8 13V7ZM10 6.4v4.2M10 13.4h.01" />,
)
export const SuccessIcon = icon(
  <>
    <circle cx="10" cy="10" r="7.2" />
    <path d="m6.8 10.2 2.3 2.3 4.2-4.8" />
  </>,
)
/** Sheets in a pile: the runs that are kept. */
export const RunsIcon = icon(
  <>
    <path d="m10 2.8 7.4 3.7L10 10.2 2.6 6.5Z" />
    <path d="m2.6 10.1 7.4 3.7 7.4-3.7M2.6 13.6l7.4 3.7 7.4-3.7" />
  </>,
)
export const MoreIcon = icon(<path d="M4.5 10h.01M10 10h.01M15.5 10h.01" strokeWidth={2.6} />)
export const LockIcon = icon(
  <>
    <rect x="4" y="9" width="12" height="8" rx="2" />
    <path d="M6.6 9V6.4a3.4 3.4 0 0 1 6.8 0V9" />
  </>,
)
/** Arrows to both sides. */
export const WidenIcon = icon(<path d="M7 6 3 10l4 4M13 6l4 4-4 4M3.4 10h13.2" />)
/** Arrows to the middle. */
export const ShrinkIcon = icon(<path d="m3 6 4 4-4 4M17 6l-4 4 4 4M10 3.4v13.2" />)
export const ForkIcon = icon(
  <>
    <circle cx="5.5" cy="4.5" r="1.8" />
    <circle cx="5.5" cy="15.5" r="1.8" />
    <circle cx="14.5" cy="7" r="1.8" />
    <path d="M5.5 6.3v7.4M14.5 8.8c0 3.4-9 1.6-9 4.9" />
  </>,
)

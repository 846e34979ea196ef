/** How much room a picture has: as wide as its place, and as high as the panel that it stands in reaches below its top. */
import { useElementSize } from '@mantine/hooks'
import { useEffect, useState } from 'react'

/** In CSS pixels of the page. `height` is 0 where the panel is as high as what it holds, and the page scrolls. */
export interface Room {
  readonly ref: (element: HTMLDivElement | null) => void
  readonly width: number
  readonly height: number
}

/** Where the columns fill the window: see `Stage.module.css`. */
const FILLS = '(min-width: 1200px)'

/** The way from an element's top to the bottom of its panel. Rectangles are in pixels of an enlarged page. */
function heightBelow(element: HTMLElement, panel: HTMLElement): number {
  const [top, bottom] = [element.getBoundingClientRect(), panel.getBoundingClientRect()]
  const scale = panel.offsetHeight > 0 ? bottom.height / panel.offsetHeight : 1
  return (bottom.bottom - top.top) / (scale || 1) - panel.scrollTop
}

export function useRoom(): Room {
  const { ref, width } = useElementSize<HTMLDivElement>()
  const [element, setElement] = useState<HTMLDivElement | null>(null)
  const [height, setHeight] = useState(0)
  useEffect(() => ref(element), [ref, element])
  useEffect(() => {
    const panel = element?.closest<HTMLElement>('[role=tabpanel]')
    if (!element || !panel) return undefined
    const measure = (): void =>
      setHeight(matchMedia(FILLS).matches ? Math.floor(heightBelow(element, panel)) : 0)
    const observer = new ResizeObserver(measure)
    observer.observe(panel)
    return () => observer.disconnect()
  }, [element])
  return { ref: setElement, width, height }
}

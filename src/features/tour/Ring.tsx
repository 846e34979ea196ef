/** A ring around a part of the page. It lies over it, follows it, moves nothing, and lets every click through. */
import { useEffect, useRef } from 'react'
import classes from './tour.module.css'

const GAP = 5

export function Ring({ around }: { readonly around: HTMLElement }) {
  const ring = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const follow = (): void => {
      const { left, top, width, height } = around.getBoundingClientRect()
      Object.assign(ring.current?.style ?? {}, {
        ...{ left: `${left - GAP}px`, top: `${top - GAP}px` },
        ...{ width: `${width + 2 * GAP}px`, height: `${height + 2 * GAP}px` },
      })
    }
    follow()
    const sizes = new ResizeObserver(follow)
    sizes.observe(around)
    sizes.observe(document.body)
    window.addEventListener('scroll', follow, true)
    window.addEventListener('resize', follow)
    return () => {
      sizes.disconnect()
      window.removeEventListener('scroll', follow, true)
      window.removeEventListener('resize', follow)
    }
  }, [around])
  return <div ref={ring} className={classes.ring} aria-hidden />
}

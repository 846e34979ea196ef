/** Lays codes out in a worker of its own, so that neither the page nor the training stops. Ended from outside. */
import { layOut } from './umap.ts'
import type { LayoutJob, LayoutNews } from './umap.ts'

const tell = (news: LayoutNews): void => self.postMessage(news)

self.onmessage = ({ data }: MessageEvent<LayoutJob>) =>
  tell({ layout: layOut(data, (done) => tell({ done })) })

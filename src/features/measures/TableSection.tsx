/** Every measure of the newest report, with what real data score. */
import { memo, useMemo } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { csvOf } from '../csv.ts'
import { SaveButton } from '../SaveButton.tsx'
import { useFileName } from '../useFileName.ts'
import { useLab } from '../useLab.ts'
import { TABLE_HEAD, tableOf } from './measuresTable.ts'
import { groupsOf } from './rows.ts'
import { Section } from './Section.tsx'
import classes from './table.module.css'
import type { Report } from '../../metrics/report/measures.ts'
import type { Row } from './rows.ts'

export const TableSection = memo(function TableSection({ report }: { readonly report: Report }) {
  const writer = useMessages()
  const { t, number } = writer
  const groups = useMemo(() => groupsOf(report, writer), [report, writer])
  const { of, count } = report.samples
  const { diagnosis } = useLab()
  const fileName = useFileName()
  return (
    <Section
      title={t('measures.table.title')}
      aside={
        <SaveButton
          name={t('save.measures')}
          make={() => csvOf(TABLE_HEAD, tableOf(diagnosis.reports))}
          file={() => fileName('measures', 'csv')}
        />
      }
    >
      <table className={classes.table}>
        <caption>
          {t('measures.table.caption', { of, count: number(count), step: number(report.step) })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('measures.table.measure')}</th>
            <th scope="col">{t('measures.table.value')}</th>
            <th scope="col">{t('measures.table.real')}</th>
          </tr>
        </thead>
        {groups.map(({ id, title, rows }) => (
          <tbody key={id}>
            {title !== null && (
              <tr>
                <th scope="rowgroup" colSpan={3} className={classes.group}>
                  {title}
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <MeasureRow key={row.id} row={row} />
            ))}
          </tbody>
        ))}
      </table>
    </Section>
  )
})

/** A row of numbers, and below it one of words: beside the numbers they would have no room on a phone. */
function MeasureRow({ row: { name, value, real, note } }: { readonly row: Row }) {
  return (
    <>
      <tr>
        <th scope="row">{name}</th>
        <td>{value ?? '–'}</td>
        <td>{real ?? '–'}</td>
      </tr>
      {note !== undefined && (
        <tr className={classes.remark}>
          <td colSpan={3}>{note}</td>
        </tr>
      )}
    </>
  )
}

import type { Status } from '../../../model/atlas-info.ts'

export function StatusBadge({ status }: { readonly status: Status }) {
  return (
    <span class={`status-badge outline-${status.outline}`} title={status.meaning}>
      {status.name}
    </span>
  )
}

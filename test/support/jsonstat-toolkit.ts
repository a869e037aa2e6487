// The shape of jsonstat-toolkit 2.2.2, which brings no types: as much of it as the tests read.
declare module 'jsonstat-toolkit' {
  type Datum = { value: number | null; status: string | null }
  type Category = { label: string; unit: { label: string; decimals: number } | null }
  type Dimension = { id: string[]; label: string; role: string | null; Category: (code: string) => Category }
  type Dataset = {
    class: string
    label: string
    updated: string
    id: string[]
    n: number
    role: Record<string, string[] | null>
    Dimension: (id: string) => Dimension
    Data: (codes: Record<string, string>) => Datum
  }
  export default function JsonStat(dataset: object): Dataset
}

// Requests of persons whose term is near or over, on the first page; nothing where there is none.
import type { RequestLine } from '../../../register/common/requests.ts'
import { rightWords } from '../../../words/codes-request.ts'
import { requestWords as words } from '../../../words/pages-requests.ts'
import type { Reader } from '../reader.ts'
import { Waiting } from '../waiting.tsx'
import { Due } from './requests.tsx'

type Props = { reader: Reader; items: readonly RequestLine[]; todayOn: string }

export const RequestsNear = ({ reader, items, todayOn }: Props) =>
  items.length === 0 ? null : (
    <Waiting
      reader={reader}
      title={reader.say(words.near)}
      count={items.length}
      rows={items.map((line) => (
        <>
          <a href={`/requests/${line.id}`}>{reader.say(rightWords[line.right])}</a>
          <span>
            {`${reader.say(words.dueOn)}: `}
            <Due reader={reader} of={line} todayOn={todayOn} />
          </span>
        </>
      ))}
    />
  )

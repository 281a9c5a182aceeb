// One writer of a race: appends records `<name>-0` to `<name>-<count - 1>`, one commit each.
import { gitRecords } from '../../../src/platforms/git/records.ts'

const [, , root, name, count] = process.argv
const records = gitRecords({ root: root!, branch: 'sluice-records' })
for (let i = 0; i < Number(count); i++) await records.append({ [`evidence/${name}-${i}.json`]: `{"by":"${name}"}\n` }, `Add ${name}-${i}`)

import { connect } from '../platforms/azureml/connect.ts'
import { setUp } from './azureml-project.ts'

/** A runner of its own process, so that a test can end it without warning: `node azureml-runner.ts <root>`. Prints each line, and the end as JSON. */
const root = process.argv[2] ?? ''
const { compute, task, told } = setUp(connect(process.env), root)
const done = await compute.run(task({ onLine: (line) => console.log(line) }))
console.log(JSON.stringify({ ...done, told }))

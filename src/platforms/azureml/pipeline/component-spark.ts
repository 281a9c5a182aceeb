import { UserError } from '../../../kernel/errors.ts'
import { mountName } from '../jobs/command.ts'
import type { SparkSettings } from './settings.ts'
import type { PipelineStep } from './steps.ts'

/**
 * Arguments of a Spark program. No shell reads them, and blanks part them: a value with one would become two. Data are told by their address.
 * UserError for such a value.
 */
export function sparkArgs({ task: { argv, values = {} }, from, brought, outputs }: PipelineStep): string {
  const word = (text: string) =>
    text.replace(/\{([A-Za-z_][\w.-]*)\}/g, (whole, name: string) => {
      if (Object.hasOwn(outputs, name)) return `\${{outputs.${mountName(name)}}}/${outputs[name]!.file}`
      const file = from[name]?.file
      if (file !== undefined || brought.includes(name)) return `\${{inputs.${mountName(name)}}}${file === undefined ? '' : `/${file}`}`
      return Object.hasOwn(values, name) ? checked(name, values[name]!) : whole
    })
  return argv.map(word).join(' ')
}

function checked(name: string, value: string): string {
  if (/^[\w@%+=:,./-]+$/.test(value)) return value
  throw new UserError(
    `{${name}} stands for ${JSON.stringify(value)}, and Azure ML parts the arguments of Spark at blanks and quotes. Use letters, digits and @%+=:,./- only, or read it from a file.`,
  )
}

/** What Azure ML asks of every Spark job. */
export const sparkConf = ({ executors, cores, memory }: SparkSettings): { [key: string]: string | number } => ({
  'spark.driver.cores': cores,
  'spark.driver.memory': memory,
  'spark.executor.cores': cores,
  'spark.executor.memory': memory,
  'spark.executor.instances': executors,
})

import type { ReferenceColumn, Watch } from '../../../ports/monitoring.ts'
import type { MonitorSettings } from './settings.ts'

/** Ids of what a monitor compares. */
export interface MonitorData {
  /** ARM id of the live deployment. */
  deploymentId: string
  /** Of the data assets that the collector writes: what was asked and answered. */
  asked: string
  answered: string
  /** Of the reference, as tables; predictions where there are some. */
  inputs: string
  predictions: string | undefined
}

/** Names of the three signals: by these their results are found. */
export const SIGNAL = { inputs: 'inputs', predictions: 'predictions', quality: 'quality' } as const

const types = (columns: readonly ReferenceColumn[]) =>
  Object.fromEntries(columns.map(({ name, kind }) => [name, kind === 'number' ? 'Numerical' : 'Categorical']))

const production = (uri: string, dataContext: string, days: number) => ({
  ...{ inputDataType: 'Rolling', dataContext, jobInputType: 'uri_folder', uri },
  ...{ windowSize: `P${days}D`, windowOffset: 'P0D' },
})
const reference = (uri: string) => ({ inputDataType: 'Fixed', dataContext: 'test', jobInputType: 'mltable', uri })

const both = (metrics: readonly (readonly [dataType: string, metric: string])[], limit: number) =>
  metrics.map(([dataType, metric]) => ({ dataType, metric, threshold: { value: limit } }))
const SHAPES = [
  ['Numerical', 'NormalizedWassersteinDistance'],
  ['Categorical', 'JensenShannonDistance'],
] as const
const QUALITIES = ['Numerical', 'Categorical'].flatMap((type) =>
  ['NullValueRate', 'DataTypeErrorRate', 'OutOfBoundsRate'].map((metric) => [type, metric] as const),
)

/**
 * What Azure ML is to compare, with the limits of sluice.yml: its distances are defined as Sluice's are (of a number W₁ in standard deviations of the
 * reference, of a category Jensen–Shannon to base 2), and its limits of quality are counted from the reference's own rates.
 * Source: Azure/azureml-assets, assets/model_monitoring.
 */
export function monitorDefinition({ inputs, predictions, task, window, alarm }: Watch, data: MonitorData, settings: MonitorSettings) {
  const days = window / 86_400
  const { instanceType, runtime, emails } = settings
  const notified = emails.length > 0 ? { notificationTypes: ['AmlNotification'] } : {}
  const features = { filterType: 'FeatureSubset', features: inputs.map(({ name }) => name) }
  const asked = {
    ...{ features, featureDataTypeOverride: types(inputs), ...notified },
    productionData: production(data.asked, 'model_inputs', days),
    referenceData: reference(data.inputs),
  }
  const answers = predictions &&
    data.predictions !== undefined && {
      [SIGNAL.predictions]: {
        ...{ signalType: 'PredictionDrift', ...notified },
        featureDataTypeOverride: types([{ ...predictions, name: settings.answers }]),
        metricThresholds: both(SHAPES, alarm),
        productionData: production(data.answered, 'model_outputs', days),
        referenceData: reference(data.predictions),
      },
    }
  return {
    computeConfiguration: {
      ...{ computeType: 'ServerlessSpark', instanceType, runtimeVersion: runtime },
      computeIdentity: { computeIdentityType: 'AmlToken' },
    },
    monitoringTarget: { taskType: task === 'regression' ? 'Regression' : 'Classification', deploymentId: data.deploymentId },
    signals: {
      [SIGNAL.inputs]: { signalType: 'DataDrift', ...asked, metricThresholds: both(SHAPES, alarm) },
      [SIGNAL.quality]: { signalType: 'DataQuality', ...asked, metricThresholds: both(QUALITIES, alarm) },
      ...answers,
    },
    ...(emails.length > 0 ? { alertNotificationSettings: { emailNotificationSettings: { emails } } } : {}),
  }
}

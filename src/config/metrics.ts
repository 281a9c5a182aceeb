const decided = [
  'accuracy',
  'balanced_accuracy',
  'precision',
  'precision_macro',
  'precision_micro',
  'precision_weighted',
  'recall',
  'recall_macro',
  'recall_micro',
  'recall_weighted',
  'f1',
  'f1_macro',
  'f1_micro',
  'f1_weighted',
  'mcc',
] as const
const scored = ['roc_auc', 'pr_auc', 'log_loss', 'brier', 'calibration_error'] as const
const regression = ['mae', 'rmse', 'mse', 'r2', 'mape', 'median_absolute_error'] as const
const quantiles = ['quantile_loss', 'coverage', 'coverage_error', 'quantile_crossing'] as const

/** Names a gate may use, besides `ndcg@k` and `map@k`; src/statistics has a metric for each (a test compares). */
export const METRICS = [...scored, ...decided, 'hamming_loss', ...regression, ...quantiles, 'business_value'] as const

/** The name of a metric of the best k documents: ndcg@10. */
const AT_K = /^(ndcg|map)@[1-9]\d{0,5}$/

/** Metrics that a task's predictions allow, by task; of rankings, as examples, those at k = 10. */
export const METRICS_OF = {
  'binary-classification': [...scored, ...decided, 'business_value'],
  'multiclass-classification': [...scored, ...decided, 'business_value'],
  'multilabel-classification': [
    'roc_auc',
    'pr_auc',
    'log_loss',
    'brier',
    'accuracy',
    'hamming_loss',
    ...decided.filter((name) => /^(precision|recall|f1)/.test(name)),
  ],
  regression: [...regression, 'business_value'],
  ranking: ['ndcg@10', 'map@10'],
  'quantile-regression': quantiles,
} as const satisfies Record<string, readonly string[]>

/** Whether a task has a metric of this name. */
export const isMetricOf = (task: keyof typeof METRICS_OF, name: string): boolean =>
  task === 'ranking' ? AT_K.test(name) : METRICS_OF[task].some((metric) => metric === name)

const CLASSES = ['AUC_weighted', 'accuracy', 'norm_macro_recall', 'average_precision_score_weighted', 'precision_score_weighted'] as const
const NUMBERS = ['normalized_root_mean_squared_error', 'r2_score', 'spearman_correlation', 'normalized_mean_absolute_error'] as const

/** Metrics that AutoML may choose the best trial by, by task, the default first. Source: Azure ML, api-version 2024-10-01; names as they are logged to MLflow. */
export const automlMetrics = {
  classification: CLASSES,
  regression: NUMBERS,
  forecasting: NUMBERS,
  'image-classification': ['accuracy', ...CLASSES.filter((metric) => metric !== 'accuracy')],
  'image-classification-multilabel': ['iou', ...CLASSES],
  'image-object-detection': ['mean_average_precision'],
  'image-instance-segmentation': ['mean_average_precision'],
  'text-classification': ['accuracy', ...CLASSES.filter((metric) => metric !== 'accuracy')],
  // It takes none: this is what it goes by.
  'text-classification-multilabel': ['accuracy'],
} as const satisfies { readonly [task: string]: readonly string[] }

const TREES = ['DecisionTree', 'ExtremeRandomTrees', 'GradientBoosting', 'KNN', 'LightGBM', 'RandomForest', 'SGD'] as const
const FOR_CLASSES = ['LogisticRegression', 'MultinomialNaiveBayes', 'BernoulliNaiveBayes', 'SVM', 'LinearSVM', 'XGBoostClassifier'] as const
const FOR_NUMBERS = ['ElasticNet', 'LassoLars', 'XGBoostRegressor'] as const
const FOR_TIME = [
  'Arimax',
  'AutoArima',
  'Average',
  'ExponentialSmoothing',
  'Naive',
  'Prophet',
  'SeasonalAverage',
  'SeasonalNaive',
  'TCNForecaster',
] as const

/** Algorithms of tables that may be allowed or blocked, by task. Source: as above. */
export const automlAlgorithms: { readonly [task: string]: readonly string[] } = {
  classification: [...TREES, ...FOR_CLASSES],
  regression: [...TREES, ...FOR_NUMBERS],
  forecasting: [...TREES, ...FOR_NUMBERS, ...FOR_TIME],
}

/** All algorithms of all tasks. */
export const algorithms = [...TREES, ...FOR_CLASSES, ...FOR_NUMBERS, ...FOR_TIME] as const
/** All metrics of all tasks. */
export const metrics = [...CLASSES, ...NUMBERS, 'iou', 'mean_average_precision'] as const

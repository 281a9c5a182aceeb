export const id = 6150;
export const ids = [6150,9473];
export const modules = {

/***/ 69473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rz: () => (/* binding */ algorithms),
/* harmony export */   VW: () => (/* binding */ automlAlgorithms),
/* harmony export */   Yz: () => (/* binding */ automlMetrics),
/* harmony export */   qd: () => (/* binding */ metrics)
/* harmony export */ });
const CLASSES = ['AUC_weighted', 'accuracy', 'norm_macro_recall', 'average_precision_score_weighted', 'precision_score_weighted'];
const NUMBERS = ['normalized_root_mean_squared_error', 'r2_score', 'spearman_correlation', 'normalized_mean_absolute_error'];
/** Metrics that AutoML may choose the best trial by, by task, the default first. Source: Azure ML, api-version 2024-10-01; names as they are logged to MLflow. */
const automlMetrics = {
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
};
const TREES = ['DecisionTree', 'ExtremeRandomTrees', 'GradientBoosting', 'KNN', 'LightGBM', 'RandomForest', 'SGD'];
const FOR_CLASSES = ['LogisticRegression', 'MultinomialNaiveBayes', 'BernoulliNaiveBayes', 'SVM', 'LinearSVM', 'XGBoostClassifier'];
const FOR_NUMBERS = ['ElasticNet', 'LassoLars', 'XGBoostRegressor'];
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
];
/** Algorithms of tables that may be allowed or blocked, by task. Source: as above. */
const automlAlgorithms = {
    classification: [...TREES, ...FOR_CLASSES],
    regression: [...TREES, ...FOR_NUMBERS],
    forecasting: [...TREES, ...FOR_NUMBERS, ...FOR_TIME],
};
/** All algorithms of all tasks. */
const algorithms = [...TREES, ...FOR_CLASSES, ...FOR_NUMBERS, ...FOR_TIME];
/** All metrics of all tasks. */
const metrics = [...CLASSES, ...NUMBERS, 'iou', 'mean_average_precision'];


/***/ }),

/***/ 82486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   azureMonitoring: () => (/* binding */ azureMonitoring)
/* harmony export */ });
/* harmony import */ var _platforms_azureml_monitor_monitor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86153);
/* harmony import */ var _on_azure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79453);


/** `monitor.on.azureml`, for one environment. */
function azureMonitoring(client, { config }, environment, context) {
    const { model, monitor, deploy } = config;
    if (!monitor || monitor.on === 'local')
        throw new Error('monitor.on is local');
    const { schedule: cron, instance_type: instanceType, runtime, emails, answers: named } = monitor.on.azureml;
    // The service's own script for MLflow models collects an array as the table pandas makes of it, whose one column is 0.
    const answers = named ?? (deploy?.scoring_script === undefined ? '0' : 'prediction');
    const tags = (0,_on_azure_js__WEBPACK_IMPORTED_MODULE_1__.tagsOf)(model, context, environment);
    return (0,_platforms_azureml_monitor_monitor_js__WEBPACK_IMPORTED_MODULE_0__/* .azuremlMonitoring */ .J)(client, {
        ...{ endpoint: (0,_on_azure_js__WEBPACK_IMPORTED_MODULE_1__.endpointOf)(config, environment), model, environment },
        ...{ cron, instanceType, runtime, emails, answers, tags },
    });
}


/***/ })

};

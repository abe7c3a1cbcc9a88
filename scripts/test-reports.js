/** Reads the JSON reports of the test runners into one shape: `{passed, skipped, failures}`, and `retried` where a runner tries again. */

/** Vitest's report; a file that could not be loaded is a failure too. Undefined without a report. */
export function readVitestReport(report) {
  if (!report) return undefined;
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const failedTests = report.testResults.flatMap((file) =>
    file.assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => `${file.name}\n${fullName}\n${failureMessages.join('\n')}`),
  );
  const brokenFiles = report.testResults
    .filter(
      (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
    )
    .map((file) => `${file.name}\n${file.message}`);
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    skipped: tests.filter(({ status }) => !['passed', 'failed'].includes(status)).length,
    failures: [...failedTests, ...brokenFiles],
  };
}

/** Playwright's report; errors outside a test, such as a server that did not start, are failures too. */
export function readPlaywrightReport(report) {
  if (!report) return undefined;
  const tests = report.suites.flatMap(listTests);
  const failedTests = tests
    .filter(({ status }) => status === 'unexpected')
    .map(({ title, messages }) => `${title}\n${messages.join('\n')}`);
  return {
    // A flaky test failed first and passed when tried again.
    passed: tests.filter(({ status }) => status === 'expected' || status === 'flaky').length,
    skipped: tests.filter(({ status }) => status === 'skipped').length,
    retried: tests.filter(({ status }) => status === 'flaky').map(({ title }) => title),
    failures: [...failedTests, ...report.errors.map(({ message }) => message)],
  };
}

/** All tests of a suite and of the suites in it, each with its full title and what its runs complained of. */
function listTests(suite) {
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.map((test) => ({
      title: `${spec.file}:${spec.line} ${suite.title} › ${spec.title} (${test.projectName})`,
      status: test.status,
      messages: test.results.flatMap(({ errors }) => errors.map(({ message }) => message)),
    })),
  );
  return [...own, ...(suite.suites ?? []).flatMap(listTests)];
}

/**
 * One world for all suites of a worker: what a suite has loaded is there for the next. Loading the product anew for each
 * of a hundred suites took longer than what they ask of it. Each suite still has an app and a database of its own.
 */
const { TestEnvironment } = require('jest-environment-node');

let shared;

module.exports = class SharedEnvironment {
  constructor(config, context) {
    if (shared === undefined) {
      shared = new TestEnvironment(config, context);
      shared.teardown = async () => {
        shared.fakeTimers.useRealTimers();
        shared.fakeTimersModern.useRealTimers();
      };
    }
    return shared;
  }
};

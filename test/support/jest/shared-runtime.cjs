/** Keeps the modules that a suite has loaded for the next one of the same worker; see shared-environment. */
const Runtime = require('jest-runtime').default;

let modules;

module.exports = class SharedRuntime extends Runtime {
  constructor(...args) {
    super(...args);
    modules ??= this.registries.moduleRegistry;
    this.registries.moduleRegistry = modules;
  }

  /** A suite that puts something else in a module's place loads all that it needs for itself. */
  setMock(...args) {
    if (this.registries.moduleRegistry === modules) this.registries.moduleRegistry = new Map();
    super.setMock(...args);
  }

  /** Modules stay, and may still load others late; mocks go. */
  teardown() {
    this.restoreAllMocks();
    modules.delete(this._testPath);
  }
};
